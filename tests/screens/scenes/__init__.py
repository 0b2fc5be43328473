"""What is pictured: each module here has ``SCENES``, a dict of names and builders.

A new screen is pictured by one more entry; nothing else has to know of it.
"""
