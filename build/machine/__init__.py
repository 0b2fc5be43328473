"""What this computer needs before In Turn can run, found out and put right.

Only the standard library is used, and nothing newer than Python 3.8 understands, so that
an old Python gets a sentence and not a syntax error.
"""
