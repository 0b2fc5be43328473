"""What can be said now: replies that are offered, one's own words, what was said here before."""

from coach.rehearsal.engine import answer_of
from coach.rehearsal.state import Answer, Cast, offered
from ui.rehearse.state import WRITTEN, Play


def answers(play: Play, cast: Cast) -> dict[str, Answer]:
    """Give the replies that are offered, by their keys."""
    every = offered(play.run, cast.scene)
    return {str(at): answer_of(one, play.run, cast) for at, one in enumerate(every)}


def said_now(play: Play) -> str:
    """Give the key of what would be said: what is marked, or what is written; else nothing."""
    if play.run.ending is not None:
        return ""
    return play.marked or (WRITTEN if play.written.strip() else "")


def words_now(play: Play, cast: Cast) -> str:
    """Give the words of that."""
    key = said_now(play)
    if key == WRITTEN:
        return play.written.strip()
    return answers(play, cast)[key].text if key else ""


def read_of(play: Play) -> Answer | None:
    """Give what was read of the words in the field, None where they are others by now."""
    fits = play.read is not None and play.read.text == play.written.strip()
    return play.read if fits else None


def pair(play: Play, cast: Cast, key: str = "") -> tuple[str, Answer | str] | None:
    """Give what is to be compared: the key of the first, and the second or its key.

    Without ``key`` the second is what is written, else what was marked or said here before, else
    the next reply that is offered. None where there are no two.
    """
    every = answers(play, cast)
    first = said_now(play) or next(iter(every), "")
    others = [one for one in every if one != first]
    if not first or first == key:
        return None
    if key in every:
        return first, key
    if first != WRITTEN and play.written.strip():
        return first, WRITTEN
    if play.before in others:
        return first, play.before
    earlier = _said_here(play)
    if earlier is not None and earlier.text != words_now(play, cast):
        return first, earlier
    later = [one for one in others if one > first]
    return (first, (later or others)[0]) if others else None


def following(play: Play, cast: Cast) -> str:
    """Give the key of the reply that can take the place of the second of two."""
    if play.beside is None:
        return ""
    every = answers(play, cast)
    texts = [one.text for one in play.beside]
    at = next((key for key, one in every.items() if one.text == texts[1]), "")
    keys = tuple(every)
    turn = keys[keys.index(at) + 1 :] + keys[: keys.index(at)] if at else keys
    return next((key for key in turn if every[key].text not in texts), "")


def _said_here(play: Play) -> Answer | None:
    """Give what was said last at this place before somebody went back."""
    here = [one for one in play.run.branches if one.at == len(play.run.turns)]
    return here[-1].turns[0].answer if here else None
