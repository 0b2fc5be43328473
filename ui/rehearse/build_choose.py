"""From all that is known to the pages before a scene: choosing, one's own talk, what it can do."""

from coach.content.library import Library
from coach.content.prose import RehearseWords
from coach.content.scene import Scene
from coach.content.words import fill
from coach.people import Side
from ui.offer import UndoView
from ui.plural import number_words
from ui.rehearse.choosing import listed, own_scene, shown, tempers_of, themes_of
from ui.rehearse.people import called
from ui.rehearse.state import Own, Table
from ui.rehearse.view import (
    AboutView,
    CalmView,
    ChooseView,
    FilterView,
    OwnFieldView,
    OwnView,
    PartView,
    ResumeView,
    RowView,
    TemperView,
)


def choose_view(
    table: Table, library: Library, words: RehearseWords, note: UndoView | None
) -> ChooseView:
    """Make the page."""
    said = words.choose
    scenes = listed(library, said.suggested)
    here = shown(scenes, table.theme, every=table.all_shown)
    rest = table.rests(table.scene)
    folded = 0 if table.theme else len(scenes) - len(here)
    own = own_scene(library) is not None
    more = fill(said.more if own else said.only_more, {"number": number_words(folded)})
    return ChooseView(
        title=said.title,
        filters=_filters(table, words, scenes),
        scenes=tuple(_row(scene, table, words) for scene in here),
        more=more if folded else "",
        own=said.own if own and not folded else "",
        tempers_title=said.tempers,
        tempers=tempers(table, library),
        surprise=said.surprise,
        begin=said.begin,
        ready=bool(table.scene and table.temper) and not rest,
        about=said.about,
        scenes_name=said.scenes,
        who=_who(table),
        who_name=said.who,
        rest=said.rest if rest else "",
        resume=_resume(table, library, words),
        note=note,
    )


def own_view(table: Table, own: Own, library: Library, words: RehearseWords) -> OwnView:
    """Make the page on which one's own talk is put together."""
    said = words.own
    fields = tuple(
        OwnFieldView(key, field.label, field.example, text)
        for key, field, text in (
            ("topic", said.topic, own.topic),
            ("wish", said.wish, own.wish),
            ("fear", said.fear, own.fear),
        )
    )
    scene = own_scene(library)
    rest = scene is not None and table.rests(scene.id)
    ready = bool(own.topic.strip() and table.temper) and not (own.calm or rest or own.begins)
    calm = CalmView(said.calm.title, said.calm.text, said.help) if own.calm else None
    return OwnView(
        number=table.number,
        back=words.choose.title,
        title=said.title,
        lead=said.lead,
        fields=fields,
        tempers_title=words.choose.tempers,
        tempers=tempers(table, library),
        begin=words.scene.reading if own.begins else words.choose.begin,
        ready=ready,
        note=words.choose.rest if rest else said.comes_along if table.brought else said.note,
        calm=calm,
    )


def about_view(words: RehearseWords) -> AboutView:
    """Make the page on what rehearsing can do."""
    parts = tuple(PartView(part.title, part.text) for part in words.about.parts)
    return AboutView(words.choose.title, words.about.title, words.about.done, parts)


def tempers(table: Table, library: Library) -> tuple[TemperView, ...]:
    """Give the ways to answer."""
    return tuple(
        TemperView(one.id, one.name, one.line, one.id == table.temper)
        for one in tempers_of(library)
    )


def _filters(
    table: Table, words: RehearseWords, scenes: tuple[Scene, ...]
) -> tuple[FilterView, ...]:
    names = words.choose.themes.names
    every = FilterView("", words.choose.every, not table.theme)
    themes = (
        FilterView(theme.value, names[theme], theme.value == table.theme)
        for theme in themes_of(scenes)
    )
    return (every, *themes)


def _row(scene: Scene, table: Table, words: RehearseWords) -> RowView:
    minutes = fill(words.choose.minutes, {"minutes": number_words(scene.minutes)})
    rests = words.choose.rests if table.rests(scene.id) else ""
    return RowView(scene.id, scene.name, scene.line, minutes, scene.id == table.scene, rests)


def _who(table: Table) -> tuple[FilterView, ...]:
    if table.alone:
        return ()
    return tuple(FilterView(side.value, called(table, side), side is table.who) for side in Side)


def _resume(table: Table, library: Library, words: RehearseWords) -> ResumeView | None:
    run, said = table.waiting, words.choose.waiting
    scene = next((one for one in library.scenes() if run and one.id == run.scene), None)
    temper = next((one for one in library.tempers() if run and one.id == run.temper), None)
    if run is None or scene is None or temper is None:
        return None
    names = {"name": run.topic or scene.name, "temper": temper.name}
    text = fill(said.middle if run.ending is None else said.ended, names)
    return ResumeView(text, said.go_on if run.ending is None else said.look_back, said.let_go)
