"""The pictures of Progress: piles of equal marks that say how often, and never how well."""
