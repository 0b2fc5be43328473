"""The words of Progress; should their file be broken, short labels in their place.

What two people have practised is theirs, so it is shown even then. Help names the file.
"""

from PySide6.QtCore import QCoreApplication

from coach.content.library import Library
from coach.content.prose import CloseWords, PicturesWords, ProgressWords
from coach.content.prose.pictures import AgreementSaid, EntrySaid, SkillSaid
from coach.session.events import CloseLine


def tr(text: str) -> str:
    """Translate a short label of Progress."""
    return QCoreApplication.translate("Progress", text)


def words_of(library: Library) -> ProgressWords:
    """Give the words of the page."""
    return library.find(ProgressWords) or ProgressWords(
        title=tr("What you have practised"),
        nothing=tr("Nothing here yet."),
        stopped_early=tr("Stopped early."),
        not_here="{id}",
        removed=tr("Removed: {when}"),
        topic=tr("What it was about"),
        piece=tr("One piece"),
        parked=tr("Parked"),
        written=tr("Written"),
        chosen=tr("Chosen"),
        ideas=tr("Ideas"),
        decided=tr("Written together"),
        points=tr("On the list"),
    )


def pictures_words(library: Library) -> PicturesWords:
    """Give the words of the pictures, the tables, the letter's page and the list."""
    return library.find(PicturesWords) or PicturesWords(
        skills=tr("Skills"),
        skills_since=tr("Skills, since {month}"),
        legend=tr("One dot is one practice."),
        legend_all=tr("One dot is one practice."),
        nothing=tr("Nothing here yet."),
        weeks=tr("Eight weeks"),
        weeks_until=tr("Weeks until {day}"),
        talk=tr("a talk"),
        small=tr("a card or drill"),
        agreements=tr("Agreements"),
        agreements_nothing=tr("Nothing here yet."),
        together=tr("Both together"),
        whole_turn=tr("stayed whole"),
        other_turn=tr("with a word in between"),
        minutes="{minutes}",
        letter_title=tr("Your week in words"),
        letter_earlier=tr("Earlier letters"),
        letter_growing="",
        greeting="{one}, {two}",
        greeting_one="{one}",
        greeting_nameless="",
        entries=tr("All entries"),
        entries_nothing=tr("Nothing here."),
        skill=SkillSaid(
            last="{skill}, {times}, {day}",
            last_on="{skill}, {times}, {day}",
            never="{skill}",
            line="{skill}: {day}",
            line_on="{skill}: {day}",
            line_never="{skill}",
        ),
        agreement=AgreementSaid(
            open=tr("open until {day}"),
            kept=tr("kept, {day}"),
            changed=tr("changed, {day}"),
            let_go=tr("let go, {day}"),
        ),
        entry=EntrySaid(
            cards=tr("Cards: {name}"),
            drill=tr("Drill: {name}"),
            answers=tr("Answers"),
            sentence=tr("A sentence"),
            breath=tr("Steady breath"),
            other=tr("Something small"),
            agreement=tr("Agreement"),
        ),
    )


def headings_of(library: Library) -> dict[CloseLine | None, str]:
    """Give the headings over the lines of a close; that of the next step is under None."""
    words = library.find(CloseWords)
    if words is None:
        heard, thanks, step = tr("What was new"), tr("Thank you"), tr("The next step")
    else:
        heard, thanks, step = words.heard, words.thanks, words.next_step
    return {CloseLine.HEARD: heard, CloseLine.THANKS: thanks, None: step}
