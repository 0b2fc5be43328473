"""Contrast by the formula of WCAG 2.x, and how two colours differ for eyes that lack one sense."""

import math

Rgb = tuple[float, float, float]

#: Viénot, Brettel and Mollon (1999), on linear RGB: what remains without one kind of cone.
_WITHOUT = {
    "protan": ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0)),
    "deutan": ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
}


def linear(color: str) -> Rgb:
    """Read ``#RRGGBB`` as linear light."""
    red, green, blue = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return _line(red), _line(green), _line(blue)


def _line(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def contrast(one: str, two: str) -> float:
    """Give the contrast ratio, 1 to 21."""
    bright, dim = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = linear(color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def far_apart(one: str, two: str, sense: str = "") -> float:
    """Give the distance in CIELAB (1976), as seen without ``sense`` if one is named."""
    return math.dist(_lab(_seen(linear(one), sense)), _lab(_seen(linear(two), sense)))


def _seen(light: Rgb, sense: str) -> Rgb:
    if not sense:
        return light
    red, green, blue = (
        min(max(sum(a * b for a, b in zip(row, light, strict=True)), 0.0), 1.0)
        for row in _WITHOUT[sense]
    )
    return red, green, blue


def _lab(light: Rgb) -> Rgb:
    red, green, blue = light
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883
    fx, fy, fz = (_root(part) for part in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _root(part: float) -> float:
    return math.cbrt(part) if part > 0.008856 else 7.787 * part + 16 / 116
