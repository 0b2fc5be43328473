"""Which talk is the first one: those who are new are led into it, and the preview is made of it."""

#: Its id.
FIRST = "first-try"
