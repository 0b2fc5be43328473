"""Makes the page of the gate from its state: pure."""

from datetime import tzinfo

import msgspec
from PySide6.QtCore import QCoreApplication

from coach.clock import Moment
from coach.content.prose import GateWords
from coach.content.words import fill, pick
from coach.session.gate import GateResult
from ui.talk.first_page.view import Choice
from ui.talk.gate.state import Asking, Told, Waiting
from ui.talk.gate.times import Offer, offers
from ui.talk.gate.view import (
    AskingView,
    BookView,
    CoveredHalf,
    GateView,
    Half,
    MomentView,
    OpenHalf,
    ResultView,
    SliderView,
)
from ui.talk.stage_view import ChoiceView, FieldView, PrimaryView, Who

translate = QCoreApplication.translate

#: The id of the choice of no time.
NO_TIME = "none"
#: From this hour on, today is called tonight.
EVENING = 18


class Scene(msgspec.Struct, frozen=True):
    """What does not change while the gate is open. ``people`` is one person when alone."""

    choice: Choice
    name: str
    people: tuple[Who, ...]
    both: tuple[Who, ...]
    words: GateWords
    topic_label: str
    sessions_before: int
    zone: tzinfo | None = None

    @property
    def alone(self) -> bool:
        """Whether one person answers for themselves alone."""
        return len(self.people) == 1


def build(scene: Scene, state: Asking | Waiting | Told, now: Moment) -> GateView:
    """Make the page; ``now`` is when the result was told, from which times are offered."""
    back = translate("Gate", "{name}  ·  before you begin").format(name=scene.name)
    match state:
        case Asking():
            primary = PrimaryView(_go_on(scene, state), ready=not state.missing)
            return GateView(back, _asking(scene, state), primary, scene.words.decline)
        case Waiting():
            wait = PrimaryView(scene.words.moment, ready=False)
            return GateView(back, _moment(scene, light=state.light), wait)
        case Told():
            return _told(scene, state, now, back)


# while somebody answers


def _go_on(scene: Scene, state: Asking) -> str:
    """After yes and after later the words are the same, whatever else is still open."""
    if state.missing == "willing":
        return translate("Gate", "Choose one")
    return translate("Gate", "See what fits today") if scene.alone else scene.words.cover


def _asking(scene: Scene, state: Asking) -> AskingView:
    answers = scene.people[state.open]
    halves: list[Half] = []
    for who in scene.people:
        if who is answers:
            halves.append(_open(scene, who, state))
        elif who in scene.people[: state.open]:
            halves.append(_done(scene, who, answers))
        else:
            halves.append(_next(scene, who, answers))
    title, lead = _over(scene, light=state.light)
    return AskingView(title, lead, tuple(halves), state.missing)


def _over(scene: Scene, *, light: bool) -> tuple[str, str]:
    words = scene.words
    if scene.alone:
        return words.alone_title, words.alone_lead
    return words.title, words.light_lead if light else words.lead


def _open(scene: Scene, who: Who, state: Asking) -> OpenHalf:
    words, draft = scene.words, state.draft
    said = words.light_yes if state.light else words.yes
    yes = ChoiceView("yes", said, chosen=draft.willing is True)
    later = ChoiceView("later", words.later, chosen=draft.willing is False)
    sliders = [_slider("calm", words.calm, words.calm_ends, words.calm_steps, draft.calm, words)]
    if not scene.alone:
        step = None if draft.heat is None else draft.heat - 1
        sliders.append(_slider("heat", words.heat, words.heat_ends, words.heat_steps, step, words))
    heading = who.name if scene.alone else fill(words.half, {"name": who.name})
    asked = () if state.light else tuple(sliders)
    return OpenHalf(who, heading, words.willing, (yes, later), asked)


def _slider(
    slider: str,
    label: str,
    ends: tuple[str, ...],
    steps: tuple[str, ...],
    step: int | None,
    words: GateWords,
) -> SliderView:
    said = words.unset if step is None else steps[step]
    return SliderView(slider, label, (ends[0], ends[1]), steps, step, said)


def _next(scene: Scene, who: Who, answers: Who) -> CoveredHalf:
    names = {"name": answers.name, "other": who.name}
    return CoveredHalf(who, fill(scene.words.look_away, names), fill(scene.words.opens_next, names))


def _done(scene: Scene, who: Who, answers: Who) -> CoveredHalf:
    title = fill(scene.words.look_away, {"name": answers.name, "other": who.name})
    return CoveredHalf(who, title, fill(scene.words.covered, {"name": who.name}))


def _moment(scene: Scene, *, light: bool) -> MomentView:
    halves = tuple(CoveredHalf(who, who.name, "") for who in scene.people)
    title, lead = _over(scene, light=light)
    return MomentView(title, lead, halves)


# when both see the result


def _told(scene: Scene, state: Told, now: Moment, back: str) -> GateView:
    words = scene.words
    match state.result:
        case GateResult.GO:
            says = words.alone_go if scene.alone else words.go
            body = ResultView(says.title, says.text, scene.people)
            return GateView(back, body, PrimaryView(says.button, "right"))
        case GateResult.SMALLER:
            says = words.smaller
            body = ResultView(
                says.title,
                says.text,
                scene.people,
                idea=pick(words.smaller_ideas, scene.sessions_before),
                topic=FieldView("topic", scene.topic_label, scene.choice.topic),
            )
            return GateView(back, body, PrimaryView(says.button, "right"), words.decline)
        case GateResult.NOT_NOW:
            return _not_now(scene, state, now, back)


def _not_now(scene: Scene, state: Told, now: Moment, back: str) -> GateView:
    words = scene.words
    says = words.alone_not_now if scene.alone else words.not_now
    times = () if scene.alone else offers(now, scene.zone)
    chosen = next((offer for offer in times if str(offer.at) == state.time), None)
    button = _take(chosen, now, scene.zone) if chosen else says.button
    body = ResultView(
        says.title,
        says.text,
        scene.people,
        book=None if scene.alone else _book(scene, times, chosen, now),
        breathe=words.breathe,
        breathe_button=words.breathe_button,
    )
    other = "" if scene.alone else translate("Gate", "Another day")
    return GateView(back, body, PrimaryView(button, "right"), other)


def _book(scene: Scene, times: tuple[Offer, ...], chosen: Offer | None, now: Moment) -> BookView:
    words, heading = scene.words, scene.words.book_other
    if chosen:
        day = _day(chosen, now, scene.zone)
        heading = fill(words.book, {"day": day, "time": _time(chosen)})
    offered = [
        ChoiceView(str(offer.at), _spoken(offer, now, scene.zone), chosen=offer is chosen)
        for offer in times
    ]
    none = ChoiceView(NO_TIME, translate("Gate", "No time now"), chosen=chosen is None)
    return BookView(heading, (*offered, none))


def _time(offer: Offer) -> str:
    return f"{offer.local:%H:%M}"


def _day(offer: Offer, now: Moment, zone: tzinfo | None) -> str:
    if offer.local.date() != now.local(zone).date():
        return translate("Gate", "tomorrow")
    if offer.local.hour >= EVENING:
        return translate("Gate", "tonight")
    return translate("Gate", "later today")


def _spoken(offer: Offer, now: Moment, zone: tzinfo | None) -> str:
    day = _day(offer, now, zone)
    return translate("Gate", "{day} at {time}").format(
        day=day[:1].upper() + day[1:], time=_time(offer)
    )


def _take(offer: Offer, now: Moment, zone: tzinfo | None) -> str:
    day = _day(offer, now, zone)
    return translate("Gate", "Take {day}, {time}").format(day=day, time=_time(offer))
