"""The screens of a running session, from plain views: no engine, no store."""
