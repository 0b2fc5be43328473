"""Settings, content: packs that others wrote, and cards that come in or go out as a file."""
