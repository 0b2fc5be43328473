"""Say it: write it the way it comes, see what may sting, leave with a sentence of one's own."""
