"""Which scenes are listed, and in which order: pure."""

from collections.abc import Sequence

from msgspec.structs import replace

from coach.content.library import Library
from coach.content.scene import Guarded, Scene, Temper, Theme
from coach.rehearsal.luck import Luck
from ui.rehearse.state import Table

#: So many scenes stand in the list before the others are asked for.
FIRST = 4


def listed(library: Library, suggested: Sequence[str]) -> tuple[Scene, ...]:
    """Give all scenes that can be read, but for one's own talk: those suggested first."""
    places = {name: place for place, name in enumerate(suggested)}
    scenes = [scene for scene in library.scenes() if not scene.own]
    return tuple(sorted(scenes, key=lambda one: (places.get(one.id, len(places)), one.name)))


def own_scene(library: Library) -> Scene | None:
    """Give the scene that is built from somebody's own words, if it can be read."""
    return next((scene for scene in library.scenes() if scene.own), None)


def tempers_of(library: Library) -> tuple[Temper, ...]:
    """Give all ways to answer that can be read, in the order of the content."""
    order = {name: place for place, name in enumerate(Guarded.__struct_fields__)}
    return tuple(sorted(library.tempers(), key=lambda one: order.get(one.id, len(order))))


def themes_of(scenes: Sequence[Scene]) -> tuple[Theme, ...]:
    """Give the themes for which there is a scene: no filter may find nothing."""
    return tuple(theme for theme in Theme if any(scene.theme is theme for scene in scenes))


def shown(scenes: Sequence[Scene], theme: str, *, every: bool) -> tuple[Scene, ...]:
    """Give those that stand in the list now."""
    if theme:
        return tuple(scene for scene in scenes if scene.theme.value == theme)
    return tuple(scenes if every or len(scenes) <= FIRST else scenes[:FIRST])


def settled(table: Table, library: Library, suggested: Sequence[str]) -> Table:
    """Let the chosen scene be one of the list; it brings its temper, unless that was chosen."""
    scenes = shown(listed(library, suggested), table.theme, every=table.all_shown)
    scene = next((one for one in scenes if one.id == table.scene), next(iter(scenes), None))
    there = tuple(one.id for one in tempers_of(library))
    temper = table.temper
    if scene is not None and not (table.by_hand and temper in there):
        temper = scene.suggests if scene.suggests in there else next(iter(there), "")
    return replace(table, scene=scene.id if scene else "", temper=temper)


def surprised(table: Table, library: Library, chance: int) -> Table:
    """Take any other way to answer."""
    others = [one.id for one in tempers_of(library) if one.id != table.temper]
    if not others:
        return table
    return replace(table, temper=Luck(str(chance)).choose(others), by_hand=True)
