"""What may sting in a text, what a reply does, and how to put a text so that it can be heard."""
