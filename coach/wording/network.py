"""Ask the trained network: a text or a pair goes in, probabilities come out.

Heavy: onnxruntime and numpy are loaded when a network is opened, so only a worker
should do it. The network itself is described in ``resources/models/README.md``.
"""

import os
from collections.abc import Sequence
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec

from coach.wording.findings import Mirror, Validation
from coach.wording.normal import plain
from coach.wording.pieces import Piece, Pieces

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

#: What is longer, in tokens, is cut: ``passages`` keeps below it but for odd letters.
LONGEST = 112
#: The same for each half of a pair.
HALF = 64


class Token(msgspec.Struct, frozen=True):
    """A piece of a word: offsets in the text that was given, and what it may be part of.

    ``any`` is how likely it is marked at all; ``each`` how likely for each category, in order.
    """

    start: int
    end: int
    any: float
    each: tuple[float, ...]


class TextSense(msgspec.Struct, frozen=True):
    """What the network makes of a text: how likely it stings, is about safety, holds a category."""

    sting: float
    safety: float
    categories: tuple[float, ...]
    tokens: tuple[Token, ...]


class PairSense(msgspec.Struct, frozen=True):
    """What the network makes of a reply: probabilities of every label, in their order."""

    mirror: tuple[float, ...]
    validation: tuple[float, ...]
    levels: tuple[float, ...]


class Network:
    """A network that was opened. Not for two threads at once."""

    def __init__(self, folder: Path) -> None:
        # Its makers' builds would else keep a number for this computer in the home of whoever
        # runs it, and get ready to tell of each use. It asks when it is loaded.
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        import numpy as np
        import onnxruntime  # pyright: ignore[reportMissingTypeStubs]

        self._np = np
        with (folder / "vocab.txt").open(encoding="utf-8") as vocabulary:
            self._pieces = Pieces(vocabulary)
        # The library's own types are partly unknown.
        runtime = cast("Any", onnxruntime)
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # All that could be joined was joined when the file was written.
        options.graph_optimization_level = runtime.GraphOptimizationLevel.ORT_DISABLE_ALL
        self._session = runtime.InferenceSession(
            str(folder / "wording.onnx"), options, providers=["CPUExecutionProvider"]
        )

    def text(self, text: str) -> TextSense:
        """Read a text."""
        smooth = plain(text)
        pieces = self._pieces.cut(smooth.text)[: LONGEST - 2]
        by_token, by_text, _ = self._ask(pieces)
        sting, safety, *categories = by_text.tolist()
        tokens = tuple(
            Token(*smooth.span(piece.start, piece.end), row[-1], tuple(row[:-1]))
            for piece, row in zip(pieces, by_token.tolist()[1:-1], strict=True)
        )
        return TextSense(sting, safety, tuple(categories), tokens)

    def pair(self, speaker: str, reply: str) -> PairSense:
        """Read a reply to what ``speaker`` said."""
        said, back = (self._pieces.cut(plain(one).text)[:HALF] for one in (speaker, reply))
        _, _, by_pair = self._ask(said, back)
        first, second = len(Mirror), len(Mirror) + len(Validation)
        return PairSense(
            _share(by_pair[:first].tolist()),
            _share(by_pair[first:second].tolist()),
            _share(by_pair[second:].tolist()),
        )

    def forget(self) -> None:
        """Drop everything that was read from memory."""
        self._pieces.forget()

    def _ask(
        self, pieces: Sequence[Piece], reply: Sequence[Piece] = ()
    ) -> "tuple[Floats, Floats, Floats]":
        start, end = self._pieces.start, self._pieces.end
        ids = [start, *(one.id for one in pieces), end]
        back = [*(one.id for one in reply), end] if reply else []
        numbers = (
            [*ids, *back],
            [1] * (len(ids) + len(back)),
            [0] * len(ids) + [1] * len(back),
        )
        given = (self._np.array([one], dtype=self._np.int64) for one in numbers)
        names = ("ids", "mask", "reply")
        tokens, text, pair = self._session.run(None, dict(zip(names, given, strict=True)))
        return tokens[0], text[0], pair[0]


def _share(logits: list[float]) -> tuple[float, ...]:
    """Turn logits into probabilities that sum to one."""
    most = max(logits)
    weights = [exp(one - most) for one in logits]
    return tuple(one / sum(weights) for one in weights)
