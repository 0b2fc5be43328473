"""From a run to the page on which it is played."""

from coach.clock import Moment
from coach.content.prose import RehearseWords
from coach.content.scene import Scene, Temper
from coach.content.words import fill, pick
from coach.rehearsal.engine import preview
from coach.rehearsal.explaining import why
from coach.rehearsal.looking import Lack, lack_of
from coach.rehearsal.state import Cast, Part, Rehearsal
from ui.rehearse.answers import answers, following, pair, said_now, words_now
from ui.rehearse.people import partner, you
from ui.rehearse.state import Play, Table
from ui.rehearse.view import AloudView, BesideView, PostureView, ReplyView, SceneView

#: How long the ring takes while a reply is said aloud, in ms.
A_MINUTE = 60_000


def scene_view(
    table: Table, play: Play, cast: Cast, words: RehearseWords, now: Moment
) -> SceneView:
    """Make the page."""
    run, said = play.run, words.scene
    over, last = run.ending is not None, run.turns[-1] if run.turns else None
    ready = over or (play.reading == 0 and said_now(play) != "")
    return SceneView(
        back=name_of(run, cast.scene),
        name=name_of(run, cast.scene),
        temper=temper_words(cast.temper, words),
        picture=picture(table, run, cast.temper, words),
        you=said.you if last else "",
        you_said=last.answer.text if last else "",
        partner=said.partner,
        partner_says=run.says,
        situation="" if last else situation(run, cast.scene),
        question="" if over else said.question,
        replies=replies(play, cast),
        write="" if over else said.write,
        example=said.example,
        number=table.number,
        written=play.written,
        say=_say(play, words),
        ready=ready,
        reading=play.reading != 0,
        undo=said.undo if run.turns else "",
        stop="" if over else said.stop,
        hint_button="" if over else said.hide_hint if play.hint else said.hint,
        hint=hint(run, cast.scene, words) if play.hint and not over else "",
        beside_button="" if over or pair(play, cast) is None else said.beside.button,
        aloud_button="" if over or not said_now(play) else said.aloud.button,
        beside=_beside(table, play, cast, words),
        aloud=_aloud(play, cast, words, now),
        trouble=said.unread if play.trouble else "",
    )


def name_of(run: Rehearsal, scene: Scene) -> str:
    """Give what a run is called: its scene, or what one's own talk is about."""
    return run.topic[:1].upper() + run.topic[1:] if run.topic else scene.name


def temper_words(temper: Temper, words: RehearseWords) -> str:
    """Say how the partner answers."""
    name = temper.name[:1].lower() + temper.name[1:]
    return fill(words.scene.temper, {"temper": name})


def situation(run: Rehearsal, scene: Scene) -> str:
    """Say how it begins; in one's own talk also what is wished for."""
    parts = (fill(scene.situation, {"topic": run.topic}), run.wish or scene.wish)
    return " ".join(part for part in parts if part)


def replies(play: Play, cast: Cast) -> tuple[ReplyView, ...]:
    """Give the replies that are offered now."""
    every = answers(play, cast)
    return tuple(ReplyView(key, one.text, key == play.marked) for key, one in every.items())


def picture(
    table: Table, run: Rehearsal, temper: Temper, words: RehearseWords, *, reason: str = ""
) -> PostureView:
    """Make the picture of both, as the run stands."""
    mood = run.partner.mood
    said = getattr(words.moods, mood.name.lower())
    if not reason:
        reason = why(run.turns[-1], temper, words) if run.turns else words.because.begins
    return PostureView(
        you=you(table, words.scene.you),
        partner=partner(table, words.scene.partner),
        posture=mood,
        mood=said.name[:1].upper() + said.name[1:],
        reason=reason,
        said=said.picture,
    )


def hint(run: Rehearsal, scene: Scene, words: RehearseWords) -> str:
    """Say what one could try: what fits this part, and later on what is lacking."""
    stayed = sum(1 for turn in run.turns if turn.part is run.part)
    lack = lack_of(run)
    fresh = not run.turns or (stayed <= 1 and not run.partner.guarded)
    if fresh or lack is Lack.NONE:
        beat = scene.opening if run.part is Part.OPENING else getattr(scene, run.part.value)
        return fill(beat.hint, {"topic": run.topic or scene.topic})
    return pick(getattr(words.lacks, lack.value).hints, len(run.turns))


def _say(play: Play, words: RehearseWords) -> str:
    if play.run.ending is not None:
        return words.choose.waiting.look_back
    if play.reading:
        return words.scene.reading
    return words.scene.say if said_now(play) else words.scene.choose_first


def _beside(table: Table, play: Play, cast: Cast, words: RehearseWords) -> BesideView | None:
    if play.beside is None:
        return None
    said = words.scene.beside
    first, second = play.beside
    one, two = preview(play.run, play.beside, cast)
    further = following(play, cast)
    return BesideView(
        title=said.title,
        replies=(first.text, second.text),
        answers=(one.says, two.says),
        moods=(picture(table, one, cast.temper, words), picture(table, two, cast.temper, words)),
        choose=(said.choose[0], said.choose[1]),
        back=said.back,
        another=said.another if further else "",
        next=further,
    )


def _aloud(play: Play, cast: Cast, words: RehearseWords, now: Moment) -> AloudView | None:
    if play.began is None:
        return None
    said = words.scene.aloud
    used = max(now.steady - play.began, 0)
    return AloudView(
        words=words_now(play, cast),
        lead=said.lead,
        share=min(used / A_MINUTE, 1.0),
        time=said.over if used >= A_MINUTE else said.takes,
        done=words.scene.say,
        back=said.back,
    )
