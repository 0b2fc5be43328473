"""What the content says about practice: which skill a talk or a small thing trains.

Only two small files are read for it. The talks themselves, the decks and the drills would take
as long as all the rest of Progress together.
"""

from collections.abc import Iterable, Mapping

import msgspec

from coach.content.library import Library
from coach.content.prose import PathWords, SkillsWords
from coach.content.prose.path import PathStep, Tag
from coach.progress.sitting import Did

_SPECIAL = frozenset({Tag.LATE, Tag.LOOKS_BACK})


class Facts(msgspec.Struct, frozen=True):
    """``skills`` are all ids, in order; ``talks`` and ``smalls`` say what trains which.

    A small thing goes by its kind and its id, or by its kind and an empty id.
    """

    skills: tuple[str, ...] = ()
    talks: Mapping[str, str] = {}
    smalls: Mapping[tuple[str, str], str] = {}

    def of_talk(self, walkthrough: str) -> str:
        """Give the skill of a talk, empty if it is not known."""
        return self.talks.get(walkthrough, "")

    def of_small(self, kind: str, what: str) -> str:
        """Give the skill of a small thing, empty for none."""
        return self.smalls.get((kind, what)) or self.smalls.get((kind, ""), "")


class Way(msgspec.Struct, frozen=True):
    """Where a skill can be practised: a place of the rail, and what to open there."""

    place: str
    begin: str


def facts_of(library: Library, talks: Iterable[str] = ()) -> Facts:
    """Look it up. ``talks`` are walkthroughs that were practised: some may be in no path."""
    words, path = library.find(SkillsWords), library.find(PathWords)
    known = {step.id: step.skill for step in path.steps} if path else {}
    for name in talks:
        talk = None if name in known else library.find_walkthrough(name)
        if talk is not None:
            known[name] = talk.skill
    skills = words.skills if words else ()
    smalls: dict[tuple[str, str], str] = {}
    for skill in skills:
        smalls |= {(Did.DRILL.value, name): skill.id for name in skill.drills}
        smalls |= {(Did.CARDS.value, name): skill.id for name in skill.decks}
        smalls |= {(kind, ""): skill.id for kind in skill.sittings}
    return Facts(tuple(skill.id for skill in skills), known, smalls)


def way_to(library: Library, skill: str) -> Way | None:
    """Give where to practise a skill: the first talk on the path, else something small."""
    path = library.find(PathWords)
    if path is None:
        return None
    talks = sorted((step for step in path.steps if step.skill == skill), key=_is_special)
    if talks:
        return Way("talk", talks[0].id)
    small = next((one for one in path.small if one.skill == skill), None)
    return Way(small.place, small.begin) if small else None


def _is_special(step: PathStep) -> bool:
    """A talk for a day of its own, or for who asked for it, is no first choice."""
    return bool(_SPECIAL.intersection(step.tags))
