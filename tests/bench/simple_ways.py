"""The simple ways to find what may sting: what the wording engine has to beat."""

import importlib
import re
from collections.abc import Callable
from typing import Any

#: What a careful person would list first. Each is a textbook form.
_EXPRESSIONS = [
    r"\byou(?:'re| are)? (?:always|never|constantly|every time)\b",
    r"\byou(?:'re| are) (?:so|such an?|just|being|impossible|selfish|lazy|stubborn|crazy)\b",
    r"\byou (?:should|must|ought to|have to|need to|had better)\b",
    r"\bI feel (?:like|that|as if|as though) you\b",
    r"\bI feel (?:ignored|rejected|used|betrayed|abandoned|dismissed|invisible|unappreciated)\b",
    r"\bwhy (?:can't|don't|do|did|are|must) (?:you|I)\b",
    r"\bhow (?:could|can|dare) you\b",
    r"\byou (?:don't|didn't|couldn't|never) (?:care|love|respect|listen|want)\b",
    r"\b(?:because of|thanks to) you\b|\byour fault\b|\byou made? me\b|\byou (?:ruin|spoil)",
    r"\bor else\b|\bI'm (?:leaving|done)\b|\bwe're (?:done|finished|over)\b",
    r"\b(?:calm down|relax|overreacting|get over it|not that deep|so sensitive|so dramatic)\b",
    r"\beveryone (?:says|thinks|knows)\b|\beven (?:my|your) (?:mum|mother|sister|friends)\b",
    r"^\s*(?:whatever|fine|forget it|k)\W*$|\b(?:nice of you|slow clap|bravo|genius)\b",
]
_ANY = re.compile("|".join(_EXPRESSIONS), re.IGNORECASE)


def by_expressions(text: str) -> float:
    """Say 1 where a textbook form is found, else 0."""
    return float(_ANY.search(text) is not None)


def always(_text: str) -> float:
    """Flag everything."""
    return 1.0


def vader() -> Callable[[str], float] | None:
    """Give VADER's word on how negative a text is, from 0 to 1; None where it is not installed."""
    try:
        module: Any = importlib.import_module("vaderSentiment.vaderSentiment")
    except ImportError:
        return None
    analyser = module.SentimentIntensityAnalyzer()

    def negative(text: str) -> float:
        return (1 - float(analyser.polarity_scores(text)["compound"])) / 2

    return negative
