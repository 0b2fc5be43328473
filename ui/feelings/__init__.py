"""The page on which words for feelings and needs are chosen, for every place that asks for one.

A place puts a ``FeelingsPicker`` into its stack of pages and opens it when a word is wanted::

    picker = FeelingsPicker(look, library)
    picker.words_chosen.connect(...)  # ("sore", "a little sad"): feelings, as they would be said
    picker.needs_chosen.connect(...)  # ("rest",): comes first where needs were chosen, too
    picker.left_open.connect(...)  # no word, and that is an answer
    picker.closed.connect(...)  # back to where one came from; nothing is taken along
    picker.help_asked.connect(...)  # the way to people who can help
    picker.open(person, title="...", back="...", route=Route.NEEDS)
    picker.focus()

``title`` and ``back`` may be left out: then it asks how it was, and leads back to the sentence.
Each ``open`` begins with nothing chosen. What was chosen or typed is in no file and no log, and
is forgotten with the next ``open`` or with ``wipe``. The window's keys reach it through ``act``
as they reach every page; ``works`` says which. Where only one kind was chosen only its signal
comes, and with either the page has done its work.
"""
