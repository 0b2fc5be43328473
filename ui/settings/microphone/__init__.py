"""Settings, *Microphone*: which one, whether it hears, and how to allow it."""
