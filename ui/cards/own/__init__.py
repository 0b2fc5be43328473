"""Cards: a card in one's own words."""
