"""A round of practice with cards: remembered first, looked at then."""
