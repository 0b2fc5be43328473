"""Settings, *Your data*: the copies on this computer, and the ways out of it."""
