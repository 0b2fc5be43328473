"""Welcome: names, shapes, colours and sides, in under a minute, all of it skippable."""
