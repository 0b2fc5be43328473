"""The room in which a session runs: stage, sheets, break, calm, summary."""
