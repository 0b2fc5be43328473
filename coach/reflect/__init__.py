"""What somebody writes for themselves alone: its pages, its questions, and what it may lead to."""
