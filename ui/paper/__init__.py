"""Paper: what any place needs to print something, or to save it as a PDF."""
