"""The library of talks: found by need, by minutes, together or alone."""
