"""Settings: comfort, people and sides, your data, about."""
