"""A hard conversation played through: a partner whose mood answers to how things are put."""
