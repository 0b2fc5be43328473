"""What follows the questions: signs to mark and what was marked, the card, two pictures."""

from coach.content.library import Library
from coach.content.mistakes import ContentBroken
from coach.content.prose import DriftItem, Lead, ReflectWords
from coach.content.words import fill
from coach.reflect.before import card_of
from coach.reflect.drift import chips, there
from coach.reflect.guide import names_of
from coach.reflect.looking import Calm, calm_over_time, drafts
from ui.dates import day_words, local
from ui.reflect.guided.build_question import danger_view, kind_word
from ui.reflect.guided.state import State
from ui.reflect.guided.view import (
    ANSWERS,
    CalmRow,
    CalmView,
    CardView,
    ChipView,
    DraftRow,
    DraftsView,
    ItemsView,
    ItemView,
    LookView,
)


def items_view(state: State, words: ReflectWords) -> ItemsView:
    """Make the list of signs."""
    said, marks = words.drift, state.guide.page.marks
    called = (said.marks.often, said.marks.sometimes, said.marks.not_us, said.marks.skip)
    return ItemsView(
        said.title,
        said.lead,
        tuple(zip(ANSWERS, called, strict=True)),
        tuple(ItemView(one.id, one.says, marks.get(one.id, "")) for one in said.items),
    )


def look_view(state: State, words: ReflectWords, library: Library) -> LookView:
    """Make the page after it: strengths first, a few things to talk about, and what else may be."""
    said, marks = words.drift, state.guide.page.marks
    found = tuple(
        ChipView(one.id, one.about, line)
        for one in chips(said.items, marks)
        if (line := _led_to(one, words, library))
    )
    held = there(said.items, marks)
    return LookView(
        said.look_title,
        said.there,
        held or (said.none_there,),
        said.talk_about,
        found,
        "" if found else said.nothing_about,
        said.also,
        said.see_help,
    )


def card_view(state: State, words: ReflectWords) -> CardView:
    """Make the card."""
    said, card = words.card, card_of(state.guide.page)
    lines = ((said.begins, card.opening), (said.needs, card.need), (said.sees, card.sees))
    return CardView(
        said.title,
        said.lead,
        state.whose.person,
        lines,
        said.empty,
        said.taken if card.can_go_along else "",
        kind_word(state, words),
        danger_view(state, words),
    )


def calm_view(state: State, words: ReflectWords) -> CalmView:
    """Make the picture of how calm the owner of the book was, and its lines."""
    said, rows = words.calm, calm_over_time(state.all_pages)
    low, high = words.calm_ends
    return CalmView(
        said.title,
        said.lead,
        state.whose.person,
        tuple(_calm_row(one, state, words) for one in rows),
        (low, high),
        (said.before, said.after),
        "" if rows else said.none,
        said.title,
    )


def drafts_view(state: State, words: ReflectWords) -> DraftsView:
    """Make the drafts beside their sentences."""
    said, rows = words.drafts, drafts(state.all_pages)
    return DraftsView(
        said.title,
        said.lead,
        state.whose.person,
        (said.draft, said.final),
        tuple(DraftRow(_day(one.made, state), one.draft, one.final) for one in rows),
        "" if rows else said.none,
        words.card.empty,
    )


def _led_to(item: DriftItem, words: ReflectWords, library: Library) -> str:
    """Say what an item leads to; nothing where that cannot be read."""
    said = words.drift
    match item.leads:
        case Lead.PAGE:
            title, then = names_of(words)[item.to], library.find_walkthrough(item.then)
            if then is None:
                return fill(said.page, {"title": title})
            return fill(said.page_then, {"title": title, "then": then.name})
        case Lead.DRILL:
            name = _drill_name(item.to, library)
            return fill(said.drill, {"title": name}) if name else ""
        case _:
            talk = library.find_walkthrough(item.to)
            return fill(said.talk, {"title": talk.name}) if talk is not None else ""


def _drill_name(id_: str, library: Library) -> str:
    try:
        return library.drill(id_).name
    except ContentBroken:
        return ""


def _calm_row(one: Calm, state: State, words: ReflectWords) -> CalmRow:
    said, steps = words.calm, words.calm_steps
    day = _day(one.made, state)
    topic = f", {one.topic}" if one.topic else ""
    names = {"day": day, "topic": topic}
    if one.before is not None and one.after is not None:
        names |= {"before": steps[one.before], "after": steps[one.after]}
        return CalmRow(day, one.topic, one.before, one.after, fill(said.row, names))
    step, when = (one.before, said.before) if one.before is not None else (one.after, said.after)
    names["words"] = f"{steps[step or 0]} {when}"
    return CalmRow(day, one.topic, one.before, one.after, fill(said.row_one, names))


def _day(made: int, state: State) -> str:
    words = day_words(local(made).date(), local(state.now).date())
    return words[:1].upper() + words[1:]
