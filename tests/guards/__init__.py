"""What every test is guarded by: a home of its own, a quiet log, no network, no leftovers."""
