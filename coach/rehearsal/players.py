"""Made-up users who play a scene through: for the check, and to see how partners answer.

Each chooses among what the scene offers, by what it does. Who blames says what closes even where
it was said before, as people do in free words; so may whoever is vague.
"""

from collections.abc import Iterable
from enum import StrEnum

from coach.content.scene import CLOSING, OPENING, Reply, Scene, Tag, offers
from coach.rehearsal.engine import advance, answer_of, begin
from coach.rehearsal.luck import Luck
from coach.rehearsal.state import Cast, Part, Rehearsal, offered

#: The longest that a run may be, in replies.
LONGEST = 16


class Player(StrEnum):
    """How somebody plays."""

    #: Validates, speaks of themselves, asks.
    KIND = "kind"
    BLAMES = "blames"
    VAGUE = "vague"
    #: Blames twice, then repairs.
    MENDS = "mends"
    #: Anything that is offered.
    ANY = "any"


def play(
    cast: Cast, player: Player, seed: int, recent: tuple[tuple[str, str], ...] = ()
) -> Rehearsal:
    """Play a scene to its end, or to where nothing can be said, or as long as a run may be."""
    run = begin(cast, seed, recent)
    luck = Luck(f"{player} {seed} {cast.scene.id} {cast.temper.id}")
    while run.ending is None and len(run.turns) <= LONGEST:
        wanted = _wanted(player, run, cast.scene)
        if not wanted:
            break
        run = advance(run, answer_of(luck.choose(wanted), run, cast), cast)
    return run


def _wanted(player: Player, run: Rehearsal, scene: Scene) -> list[Reply]:
    """Give the replies that such a user might choose now."""
    here = list(offered(run, scene))
    opens = [reply for reply in here if set(reply.tags) <= OPENING]
    match player:
        case Player.KIND:
            asks = _with(opens, (Tag.REQUESTS,)) if run.part is Part.ASK else []
            return asks or opens or here
        case Player.BLAMES:
            return _with(here, CLOSING) or _everywhere(scene, CLOSING)
        case Player.VAGUE:
            return _with(here, (Tag.VAGUE,)) or _everywhere(scene, (Tag.VAGUE,))
        case Player.MENDS if len(run.turns) < 2:
            return _with(here, CLOSING) or here
        case Player.MENDS:
            return _with(opens, (Tag.REPAIRS, Tag.OWN_PART)) or opens or here
        case _:
            return here


def _with(replies: Iterable[Reply], tags: Iterable[Tag]) -> list[Reply]:
    given = frozenset(tags)
    return [reply for reply in replies if given & frozenset(reply.tags)]


def _everywhere(scene: Scene, tags: Iterable[Tag]) -> list[Reply]:
    return _with((reply for _, replies in offers(scene) for reply in replies), tags)
