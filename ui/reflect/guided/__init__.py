"""What stands on an open private page: questions one at a time, items to mark, a card, a picture.

The place Reflect puts it into its stack of pages and hears of what is asked (``host.py``)::

    from ui.reflect.guided.host import Host, Whose
    from ui.reflect.guided.joined import guided, listening

    reader = listening(library, owner)            # once; heavy, so import it late
    pages = guided(look, library, clock, host, reader, owner)
    stack.addWidget(pages.screen)     # a whole page: head, body and bar are its own
    pages.open(page, Whose(side, person), book)   # a new or kept Page; book: all the others
    pages.screen.focus()
    ...
    pages.drop()                      # lock, F9, five quiet minutes, left: nothing is held any more
    pages.close()                     # after that they are of no use
    reader.close()                    # before the program ends

A new page is ``coach.reflect.guide.new_page(kind, id, now_ms)``. What kinds there are, and what
each is called, is in ``ReflectWords.kinds`` (``coach.content.prose``): ``names_of(words)`` in
``coach.reflect.guide`` gives the names that ``title_of`` wants. *Close the book* stands on the
page at the top right and asks ``host.close_book``.

From Say it come a first draft and a sentence, in memory alone: the place takes them as
``Opened.brought`` (a ``coach.reflect.looking.Brought``), waits until the book of their ``side``
is open, and then opens ``draft_page(brought, id, now_ms)``: it is kept like any other page.
"""
