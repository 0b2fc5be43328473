"""The drills of Say it: short lines to look at, one by one."""
