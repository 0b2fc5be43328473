"""Pictures as other eyes see them: contrast, grey, and three kinds of colour blindness.

The simulation is that of Machado, Oliveira and Fernandes, "A Physiologically-based Model for
Simulation of Color Vision Deficiency" (IEEE Transactions on Visualization and Computer Graphics
15(6), 2009), at full strength: their published matrices, applied to linear light.
Contrast and luminance are those of WCAG 2.x.
"""
# The types that numpy for Python 3.12 and later ships cannot be read whole as Python 3.11.
# pyright: reportUnknownMemberType=false

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Light = NDArray[np.float64]


class Eyes(StrEnum):
    """Whose eyes."""

    USUAL = "usual"
    GREY = "grey"
    PROTANOPIA = "protanopia"
    DEUTERANOPIA = "deuteranopia"
    TRITANOPIA = "tritanopia"


#: How much each kind of light counts for how bright something looks (WCAG 2.x).
_WEIGHTS = np.array([0.2126, 0.7152, 0.0722])

_MATRICES: dict[Eyes, Light] = {
    Eyes.USUAL: np.eye(3),
    Eyes.GREY: np.tile(_WEIGHTS, (3, 1)),
    Eyes.PROTANOPIA: np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    Eyes.DEUTERANOPIA: np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    Eyes.TRITANOPIA: np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}


def linear(picture: Image.Image) -> Light:
    """Give the light of each px, 0 to 1 for red, green and blue."""
    coded = np.asarray(picture.convert("RGB"), dtype=np.float64) / 255
    return np.where(coded <= 0.04045, coded / 12.92, ((coded + 0.055) / 1.055) ** 2.4)


def coded(light: Light) -> Image.Image:
    """Give the picture of such light."""
    inside = np.clip(light, 0, 1)
    values = np.where(inside <= 0.0031308, inside * 12.92, 1.055 * inside ** (1 / 2.4) - 0.055)
    return Image.fromarray(np.rint(values * 255).astype(np.uint8))


def seen_by(eyes: Eyes, picture: Image.Image) -> Image.Image:
    """Give a picture as these eyes see it."""
    return coded(linear(picture) @ _MATRICES[eyes].T)


def luminance(picture: Image.Image) -> Light:
    """Say how bright each px looks, 0 to 1."""
    return linear(picture) @ _WEIGHTS


def contrasts(one: Image.Image, two: Image.Image) -> Light:
    """Give the contrast of each px of one picture to that of the other, 1 to 21."""
    if one.size != two.size:
        raise ValueError("the pictures are not of one size")
    first, second = luminance(one), luminance(two)
    return (np.maximum(first, second) + 0.05) / (np.minimum(first, second) + 0.05)


def contrast_within(picture: Image.Image) -> float:
    """Give the contrast of the darkest to the lightest hundredth of a picture."""
    low, high = np.percentile(luminance(picture), (1, 99))
    return float((high + 0.05) / (low + 0.05))


def share_apart(one: Image.Image, two: Image.Image, least: float = 3.0) -> float:
    """Give the share of px that differ by this contrast or more."""
    return float(np.mean(contrasts(one, two) >= least))
