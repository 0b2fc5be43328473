"""What two computers know, and how it becomes the same."""
