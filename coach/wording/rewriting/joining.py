"""Two clauses after one "when"."""

from collections.abc import Sequence

from coach.wording.rewriting.lexicon import Lexicon
from coach.wording.rewriting.verbs import finite

_SUBJECTS = frozenset("you i we he she they it there".split())
#: After these a clause hangs on what comes before.
HELD = frozenset(
    (
        "that what who which how why if when whenever because and but or where than as while "
        "before after so until since"
    ).split()
)
#: What one does alone, so that no object follows: "when I talk you look at your phone".
_ALONE = frozenset("talk talked speak spoke cry cried sleep eat ate cook work drive come".split())
_ARRIVED = frozenset(
    "home back here there early late breakfast lunch dinner work school bed".split()
)


def _was_doing(lex: Lexicon, helper: str, verb: str) -> bool:
    """Say whether a clause can end here: "when my father was dying you were out"."""
    return helper in {"was", "were"} and lex.forms[verb][1] == "gerund"


def joined(lex: Lexicon, tokens: Sequence[str]) -> list[str]:
    """Put "and" between two clauses after one "when": "I called, you hung up"."""
    first = finite(lex, tokens)
    if first is None:
        return list(tokens)
    for at in range(first.at + 1, len(tokens) - 1):
        word, before = tokens[at].lower(), tokens[at - 1].lower()
        alone = before in _ALONE and word in {"you", "your"}
        if at == first.at + 1 and not alone:
            continue
        home = before in _ARRIVED | lex.time_words and word in lex.determiners
        starts = (
            word.partition("'")[0] in _SUBJECTS
            or home
            or alone
            or (before == "," and word not in HELD)
        )
        if (
            not starts
            or before in HELD
            or (
                before != ","
                and not alone
                and before in lex.forms
                and before not in lex.nouns
                and before not in lex.time_words
                and not _was_doing(lex, tokens[at - 2].lower(), before)
            )
        ):
            continue
        if before in lex.prepositions and before not in {
            "in",
            "out",
            "on",
            "off",
            "up",
            "down",
            "home",
        }:
            continue
        if finite(lex, tokens[at:]) is None:
            continue
        head = tokens[: at - 1] if before == "," else tokens[:at]
        return [*head, "and", *tokens[at:]]
    return list(tokens)
