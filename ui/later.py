"""What is loaded after the start, piece by piece, so that no place has to load it when opened."""

#: What other places need, loaded one by one while nobody presses anything.
LATER = (
    "ui.asides",
    "ui.aside.hidden",
    "ui.talking",
    "ui.talk.library.screen",
    "ui.talk.first_page.screen",
    "ui.talk.gate.screen",
    "ui.settings.screen",
    "ui.saying",
    "ui.cards.screen",
    "ui.rehearsing",
    "ui.planning",
    "ui.reflecting",
    "ui.progressing",
    "ui.progress.entries_page",
    "ui.progress.tables_page",
    "ui.progress.letter_page",
    "ui.reflect.guided.joined",
    "ui.rehearse.scene_page",
    "ui.rehearse.look_back_page",
    "coach.cards.practice",
    "ui.cards.practise.page",
    "ui.cards.trainer.page",
)
