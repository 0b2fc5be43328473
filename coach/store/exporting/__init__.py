"""What is kept, taken out of In Turn and brought in again; see ``README.md`` beside this."""
