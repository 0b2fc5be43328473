"""Words of the drills that belong to none of them alone."""

from typing import Annotated, ClassVar

from coach.content.model import Pool
from coach.content.places import places
from coach.content.prose.base import Note, Prose


class DrillsWords(Prose, frozen=True):
    """The list of drills, and the page that all of them use."""

    file: ClassVar[str] = "drills"
    title: str
    lead: str
    enough_said: str  # in the place of ``lead`` once somebody had enough
    round_over: str  # the same, after the last line of a round
    back: str
    all_drills: str
    place: Annotated[str, places("most")]
    choose: str
    write_first: str
    look: str
    reading: str  # while what was written is being read
    following: str
    over: str  # on the button under the last line
    enough: str
    another_way: str
    another_way_label: str
    another_way_help: str
    both: str
    agrees: Pool  # before the reason, where it was seen the same way
    differs: Pool  # and where it was not: as warm
    could: str
    field: str
    clear: str
    stings: str
    may_sting: str
    phrase: Annotated[str, places("phrase", "reason")]
    breath: Note  # the row that leads to breathing
    unread: Note
    other_language: Note
    unreadable: str
