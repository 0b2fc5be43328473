"""Reads what somebody writes, off the interface thread, and marks it: for any place that asks."""
