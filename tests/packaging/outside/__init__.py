"""The running program as a screen reader, a keyboard and eyes unlike ours meet it."""
