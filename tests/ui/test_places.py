"""What is said of each place is there for every place that the rail leads to."""

import msgspec

from coach.content.prose import PageLines
from ui.places import rail_places


def test_f1_has_a_line_for_every_place_of_the_rail() -> None:
    lines = {field.name for field in msgspec.structs.fields(PageLines)}
    assert {place.key for listed in rail_places() for place in listed} <= lines
