"""Damaged data: what can be brought back, told row by row before anybody has to choose."""
