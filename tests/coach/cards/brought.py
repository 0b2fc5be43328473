"""Cards of all kinds, as hypothesis makes them up."""

from hypothesis import strategies as st

from coach.cards.came import LONGEST
from coach.cards.memory import OwnCard
from coach.content.deck import Heard, Tone, Use, Way, Weather, Where

#: Any text that can be seen: quotes, commas, formulas, line breaks, markup, right to left.
words = st.text(
    st.characters(exclude_categories=("Cc", "Cf", "Cs", "Zl", "Zp"), include_characters="\n\t"),
    max_size=20,
)
_tags = st.lists(st.sampled_from(("grief", "left-out", "à deux", "7 years", "x")), max_size=3).map(
    tuple
)
_small = st.integers(0, 3)

cards = st.builds(
    OwnCard,
    id=st.just(""),
    text=words.filter(lambda text: bool(text.strip())),
    group=words,
    tone=st.sampled_from(Tone),
    way=st.sampled_from(Way),
    needs=_tags,
    situations=_tags,
    when=words,
    example=st.builds(Heard, words, words),
    not_this=words,
    towards=words,
    past=words,
    instead=words,
    leave_out=words,
    depth=_small,
    energy=_small,
    minutes=st.integers(0, 480),
    place=st.sampled_from(Where),
    weather=st.sampled_from(Weather),
    touch=st.booleans(),
    seated=st.booleans(),
    quiet=st.booleans(),
    children=st.booleans(),
    apart=st.booleans(),
    deck=words,
    use=st.sampled_from(Use),
    at=st.just(0),
)

TOO_LONG = "a" * (LONGEST + 1)
