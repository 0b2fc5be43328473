"""The measures of paper. Everything is drawn in tenths of a point.

At that size rounding of letters moves no line break between one device and another.
"""

#: Our units in a point, and in a millimetre (a point is 1/72 inch of 25.4 mm).
POINT = 10
MM = 72 * POINT / 25.4
