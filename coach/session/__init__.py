"""The session engine: what may happen between two people who take turns, as pure functions."""
