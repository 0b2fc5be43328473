"""``inturn --self-check``: whether what was shipped is all there and works on this computer.

Loaded for that option alone. It plays on a folder that is thrown away, and needs no screen.
"""
