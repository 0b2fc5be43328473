"""Rehearse with a reader that answers at once, and a store that remembers what it was told."""

import os
from pathlib import Path
from coach.content.library import Library
from coach.rehearsal.reading import read_reply
from ui.rehearse.mind import Asked, Told
from ui.rehearse.presenter import RehearsePresenter

CONTENT = Library(Path(os.environ["RC"])) if "RC" in os.environ else Library()


def read_at_once(presenter: RehearsePresenter) -> None:
    """Let plain words be read, without a model and without a thread."""

    def read(asked: Asked) -> None:
        heard = read_reply(asked.text, asked.speaker, asked.scene, asked.topic, None)
        presenter.know_read(Told(asked.serial, heard))

    presenter.reading_wanted.connect(read)
