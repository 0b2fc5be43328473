"""A file that somebody opened with In Turn: a double-click, or a name on the command line."""
