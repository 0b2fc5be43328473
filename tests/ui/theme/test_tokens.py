from pathlib import Path

import msgspec
import pytest

from coach.files import resources
from coach.people import Hue
from tests.ui.theme.contrast import contrast, far_apart
from ui.theme.tokens import Colours, Palette, read_tokens

PARTNERS = (Hue.LAGOON, Hue.CLAY)
EVERY = pytest.mark.parametrize("palette", list(Palette))


def colours(palette: Palette) -> Colours:
    return read_tokens(palette).colours


def grounds(palette: Palette) -> tuple[str, ...]:
    whole = colours(palette)
    tints = tuple(hue.tint for hue in whole.hues.values())
    return (whole.roles.paper, whole.roles.surface, whole.roles.sunken, *tints)


def test_the_formula_is_that_of_wcag() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@EVERY
def test_ink_is_far_beyond_aaa_on_every_ground(palette: Palette) -> None:
    ink = colours(palette).roles.ink
    assert min(contrast(ink, ground) for ground in grounds(palette)) >= 11.7


@EVERY
def test_quiet_words_are_aaa_on_the_apps_own_grounds(palette: Palette) -> None:
    roles = colours(palette).roles
    for ground in (roles.paper, roles.surface, roles.sunken):
        assert contrast(roles.ink_soft, ground) >= 6.95  # 6.98 on light sunken


@EVERY
def test_quiet_words_on_a_tint_are_nearly_aaa(palette: Palette) -> None:
    roles = colours(palette).roles
    assert min(contrast(roles.ink_soft, ground) for ground in grounds(palette)) >= 6.8


@EVERY
@pytest.mark.parametrize("hue", list(Hue))
def test_a_persons_words_are_easily_read_on_every_ground(palette: Palette, hue: Hue) -> None:
    strong = colours(palette).hues[hue].strong
    assert min(contrast(strong, ground) for ground in grounds(palette)) >= 6.3


@EVERY
@pytest.mark.parametrize("hue", list(Hue))
def test_a_large_shape_and_the_words_on_it_are_seen(palette: Palette, hue: Hue) -> None:
    whole = colours(palette)
    own = whole.hues[hue]
    for ground in (whole.roles.paper, whole.roles.surface, own.tint):
        assert contrast(own.fill, ground) >= 4.0
    assert contrast(own.on_fill, own.fill) >= 4.5


@EVERY
def test_the_edge_of_what_can_be_pressed_is_seen(palette: Palette) -> None:
    edge = colours(palette).roles.control
    assert min(contrast(edge, ground) for ground in grounds(palette)) >= 3.0


@EVERY
def test_the_words_of_the_primary_are_aaa_also_under_the_pointer(palette: Palette) -> None:
    roles = colours(palette).roles
    assert contrast(roles.on_ink, roles.ink) >= 14.5
    assert contrast(roles.on_ink, roles.ink_soft) >= 7.0


@pytest.mark.parametrize("palette", [Palette.LIGHT, Palette.DARK])
@pytest.mark.parametrize("part", ["strong", "fill"])
@pytest.mark.parametrize("sense", ["", "protan", "deutan"])
def test_the_partners_differ_for_every_eye(palette: Palette, part: str, sense: str) -> None:
    one, two = (getattr(colours(palette).hues[hue], part) for hue in PARTNERS)
    assert far_apart(one, two, sense) >= 30


@pytest.mark.parametrize("palette", [Palette.HIGH, Palette.HIGH_DARK])
def test_high_contrast_knows_black_and_white_alone(palette: Palette) -> None:
    whole = colours(palette)
    values = {getattr(whole.roles, name)[-6:] for name in whole.roles.__struct_fields__}
    for hue in whole.hues.values():
        values |= {getattr(hue, name)[-6:] for name in hue.__struct_fields__}
    assert values == {"FFFFFF", "000000"}


@pytest.mark.parametrize("palette", [Palette.HIGH, Palette.HIGH_DARK])
def test_high_contrast_tells_the_floor_by_a_wider_edge(palette: Palette) -> None:
    edges = colours(palette).edges
    assert edges.floor > edges.panel > 0


def test_nothing_is_written_smaller_than_eighteen() -> None:
    assert min(read_tokens(Palette.LIGHT).sizes.type.values()) == 18


def test_targets_are_large_enough_for_a_hand() -> None:
    targets = read_tokens(Palette.LIGHT).sizes.target
    assert (targets["least"], targets["primary"]) == (48, 56)


def test_a_misspelt_token_is_refused(tmp_path: Path) -> None:
    shipped = resources() / "theme"
    broken = (shipped / "light.toml").read_text(encoding="utf-8").replace("paper", "papper")
    (tmp_path / "light.toml").write_text(broken, encoding="utf-8")
    (tmp_path / "sizes.toml").write_bytes((shipped / "sizes.toml").read_bytes())
    with pytest.raises(msgspec.ValidationError, match="pap"):
        read_tokens(Palette.LIGHT, tmp_path)
