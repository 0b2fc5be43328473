"""What a Linux desktop is given: the folder that ``build/freeze.py`` made, in two packages.

Only the standard library is used. What people read stands in ``texts/`` as it is shipped; the
modules fill in versions and days, lay the files where they belong, and check them.
"""
