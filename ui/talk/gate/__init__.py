"""The gate before a talk: each answers alone, both see one result."""
