"""Content packs: talks, cards and drills that others wrote, looked at before they are added."""
