"""Settings, *Two computers*: a folder that both share."""
