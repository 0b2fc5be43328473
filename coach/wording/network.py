"""Ask the trained network: a text or a pair goes in, probabilities come out.

Heavy: onnxruntime, numpy and tokenizers are loaded when a network is opened, so only a worker
should do it. The network itself is described in ``resources/models/README.md``.
"""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import msgspec

from coach.wording.findings import Category, Mirror, Validation
from coach.wording.normal import Plain, plain

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]

#: What is longer, in tokens, is cut: ``passages`` keeps below it but for odd letters.
LONGEST = 112
#: How many passages are remembered.
_REMEMBERED = 1024
_LEVELS = 6


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
        import numpy as np
        import onnxruntime
        from tokenizers import Tokenizer

        self._np = np
        # The library's own types are partly unknown.
        tokenizers = cast("Any", Tokenizer)
        self._tokenizer = tokenizers.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(LONGEST)
        runtime = cast("Any", onnxruntime)
        options = runtime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self._session = runtime.InferenceSession(
            str(folder / "wording.onnx"), options, providers=["CPUExecutionProvider"]
        )
        self.text = lru_cache(_REMEMBERED)(self._text)
        self.pair = lru_cache(64)(self._pair)

    def forget(self) -> None:
        """Drop every text that is remembered."""
        self.text.cache_clear()
        self.pair.cache_clear()

    def _text(self, text: str) -> TextSense:
        smooth = plain(text)
        coded = self._tokenizer.encode(smooth.text)
        by_token, by_text, _ = self._ask(coded.ids)
        sting, safety, *categories = by_text.tolist()
        tokens = tuple(
            Token(*smooth.span(first, last), row[-1], tuple(row[:-1]))
            for (first, last), row in zip(coded.offsets, by_token.tolist(), strict=True)
            if last > first
        )
        return TextSense(sting, safety, tuple(categories), tokens)

    def _pair(self, speaker: str, reply: str) -> PairSense:
        coded = self._tokenizer.encode(_short(plain(speaker)), _short(plain(reply)))
        _, _, by_pair = self._ask(coded.ids)
        first, second = len(Mirror), len(Mirror) + len(Validation)
        return PairSense(
            _share(by_pair[:first].tolist()),
            _share(by_pair[first:second].tolist()),
            _share(by_pair[second : second + _LEVELS].tolist()),
        )

    def _ask(self, ids: Sequence[int]) -> "tuple[Floats, Floats, Floats]":
        coded = self._np.array([ids], dtype=self._np.int64)
        mask = self._np.ones_like(coded)
        tokens, text, pair = self._session.run(None, {"ids": coded, "mask": mask})
        return tokens[0], text[0], pair[0]


def _short(smooth: Plain) -> str:
    """Keep the beginning of a long half, so that the other half is read too."""
    return " ".join(smooth.text.split()[:60])


def _share(logits: list[float]) -> tuple[float, ...]:
    """Turn logits into probabilities that sum to one."""
    from math import exp

    most = max(logits)
    weights = [exp(one - most) for one in logits]
    return tuple(one / sum(weights) for one in weights)


CATEGORIES = tuple(Category)
