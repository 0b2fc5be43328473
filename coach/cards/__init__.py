"""Cards: all decks and one's own on one shelf, found, drawn and practised, as pure functions."""
