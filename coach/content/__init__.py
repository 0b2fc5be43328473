"""Everything under ``resources/content``: read, validated, and handed out as frozen values."""
