"""Taking out what is kept, and bringing in what comes from another computer."""
