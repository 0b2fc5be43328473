"""Pages beside the places: the one that hides the window, problems, a second start."""
