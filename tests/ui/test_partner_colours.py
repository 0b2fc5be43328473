"""The two people stay two for every eye: their colours under simulated colour blindness."""

from itertools import product

import pytest
from coloraide import Color

from coach.people import Hue
from ui.theme.tokens import Palette, read_tokens

#: Least difference (CIEDE2000) at which the two are surely told apart side by side.
TOLD_APART = 30

#: The ways of simulating each: the worst of them counts. Viénot's has no tritan.
SIMULATIONS = [
    (kind, method)
    for kind, method in product(("protan", "deutan", "tritan"), ("brettel", "vienot", "machado"))
    if (kind, method) != ("tritan", "vienot")
]


def pair(palette: Palette, part: str) -> tuple[Color, Color]:
    hues = read_tokens(palette).colours.hues
    lagoon, clay = (Color(str(getattr(hues[hue], part))) for hue in (Hue.LAGOON, Hue.CLAY))
    return lagoon, clay


@pytest.mark.parametrize("palette", [Palette.LIGHT, Palette.DARK])
@pytest.mark.parametrize("part", ["strong", "fill"])
@pytest.mark.parametrize(("kind", "method"), SIMULATIONS)
def test_the_two_are_told_apart(palette: Palette, part: str, kind: str, method: str) -> None:
    seen = [color.filter(kind, method=method) for color in pair(palette, part)]
    assert seen[0].delta_e(seen[1], method="2000") >= TOLD_APART


@pytest.mark.parametrize("palette", [Palette.LIGHT, Palette.DARK])
@pytest.mark.parametrize("part", ["strong", "fill"])
def test_neither_of_the_two_is_heavier(palette: Palette, part: str) -> None:
    one, two = (color.convert("lab-d65")["l"] for color in pair(palette, part))
    assert abs(one - two) < 5


@pytest.mark.parametrize("palette", [Palette.HIGH, Palette.HIGH_DARK])
def test_in_high_contrast_there_is_no_hue_to_tell_them_by(palette: Palette) -> None:
    one, two = pair(palette, "fill")
    assert one == two


def test_red_and_green_would_not_pass() -> None:
    seen = [Color(name).filter("deutan", method="machado") for name in ("#b04a4a", "#5a8a3a")]
    assert seen[0].delta_e(seen[1], method="2000") < TOLD_APART
