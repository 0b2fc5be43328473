"""The ear of the app: a microphone, a worker that measures, and what of it can be seen."""
