"""The planner: a time together, what was agreed, and what the two want."""
