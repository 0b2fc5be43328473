"""Talk: the library of exercises, and the room in which two people do one."""
