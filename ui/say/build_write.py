"""From all that is known to the page one writes on."""

from coach.content.prose import SayWords
from coach.content.words import fill
from coach.people import Side
from coach.wording.drafts import Slot
from ui.parts.plain_text import LIMIT
from ui.plural import number_words
from ui.reading.told import GAP
from ui.say.build_notes import card_view, notes_view, tr
from ui.say.people import both, named, names, writer_of
from ui.say.view import Button, Choice, Fields, QuestionView, SentenceView, WriteView
from ui.say.work import Desktop

_FOUR = (Slot.SEE, Slot.FEEL, Slot.WHY, Slot.ASK)


def write_view(desk: Desktop, words: SayWords, *, copied: bool) -> WriteView:
    """Make the page; while it is not known who writes it only asks that."""
    if desk.who is None:
        return WriteView(
            words.who_asks,
            Button("who", ""),
            (),
            asks=words.who_line,
            fields=Fields(desk.number),
            people=both(desk),
        )
    sides = tuple(Choice(side.value, _who(desk, side, words)) for side in Side)
    who = sides if desk.two else ()
    work = desk.work
    # Nobody who is afraid is led on to look at it from the other side, or to find better words.
    led = not desk.safe
    side = QuestionView(Slot.SIDE, "5", words.questions.side) if work.side_open and led else None
    return WriteView(
        title=words.title,
        primary=primary(desk, words),
        others=_others(desk, words, copied=copied),
        who=who,
        chosen=desk.who.value,
        who_name=words.who_asks,
        fields=Fields(desk.number, work.text, work.answers),
        name=words.title,
        example=words.example,
        only_you=_only_you(desk, words),
        problem=fill(words.too_long, {"limit": number_words(LIMIT)}) if desk.overflowed else "",
        find_help=words.find_help,
        notes=notes_view(desk, words),
        card=card_view(words) if desk.safe else None,
        questions=tuple(
            QuestionView(one, str(number), question_words(one, words))
            for number, one in enumerate(_FOUR, start=1)
        ),
        side=side,
        side_link=words.side_link if led and not work.side_open else "",
        choose_words=tr("Choose words") if desk.picker and led else "",
        sentence=_sentence(desk, words),
    )


def question_words(question: Slot, words: SayWords) -> str:
    """Give the words of a question."""
    return getattr(words.questions, question.value)


def primary(desk: Desktop, words: SayWords) -> Button:
    """Give the dark button: where something is missing it says what."""
    sentence = desk.work.sentence
    if desk.safe:
        return Button("close", words.close)
    if desk.asking:
        return Button("keep-yes", words.keep_yes)
    if not sentence.strip():
        return Button("write-first", words.write_first)
    if GAP in sentence:
        return Button("fill-gap", words.fill_gap)
    return Button("keep", words.keep)


def copy_button(words: SayWords, *, copied: bool) -> Button:
    """Give the button that copies, or that says it did."""
    return Button("copy", words.copied if copied else tr("Copy"), "check" if copied else "copy")


def _others(desk: Desktop, words: SayWords, *, copied: bool) -> tuple[Button, ...]:
    if desk.safe:
        # The way to help once more: with large text the card lies below the first view.
        seek = Button("help", words.find_help, "life-buoy")
        hide = Button("hide", tr("Hide this window (F9)"), "eye-off", tr("Hide (F9)"))
        return (seek, copy_button(words, copied=copied), hide)
    if desk.asking:
        return (Button("not-now", tr("Not now")),)
    if not desk.work.sentence.strip():
        kept = Button("kept", words.sentences.title, "bookmark")
        return (kept, Button("practise", words.practise, "message-circle"))
    read = Button("listen", fill(words.read_as, names(desk, words.your_partner)))
    copy = copy_button(words, copied=copied)
    return (copy, read, Button("along", words.along.title, "luggage"))


def _sentence(desk: Desktop, words: SayWords) -> SentenceView:
    work = desk.work
    asks = (words.keep_asks.title, words.keep_asks.text) if desk.asking else None
    calm = (words.as_they_are.title, words.as_they_are.text) if desk.safe else None
    return SentenceView(
        person=writer_of(desk),
        text=work.sentence,
        hint=words.grows,
        name=tr("My sentence"),
        tone=work.tone,
        form=work.form,
        remark="" if asks or calm else _remark(desk, words),
        anew=words.anew if work.own and any(work.answers.values()) else "",
        calm=calm,
        asks=asks,
        sounds=not desk.told.plain,
    )


def _remark(desk: Desktop, words: SayWords) -> str:
    if desk.work.own or not desk.work.sentence:
        return ""
    if desk.told.long:
        return words.long
    if not desk.told.missing:
        return ""
    asked = " ".join(question_words(one, words) for one in desk.told.missing)
    return fill(words.open_yet, {"questions": asked})


def _only_you(desk: Desktop, words: SayWords) -> str:
    """Say who can come to see this: true also of a page that anybody can open."""
    if desk.alone:
        return words.only_you_alone
    return fill(words.only_you, names(desk, words.your_partner))


def _who(desk: Desktop, side: Side, words: SayWords) -> str:
    return fill(words.who, {"name": named(desk, side), "other": named(desk, side.other)})
