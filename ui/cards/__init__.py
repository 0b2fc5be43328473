"""Cards: look for one, draw one, keep it, see it large."""
