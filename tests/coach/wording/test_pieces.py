"""Words are cut into the pieces that the network knows."""

import gc

from hypothesis import given
from hypothesis import strategies as st

from coach.wording.pieces import Piece, Pieces

WORDS = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "you", "never", "list", "##en", ",", "cafe", "\u4f60"]
PIECES = Pieces(f"{word}\n" for word in WORDS)


def names(text: str) -> list[str]:
    return [WORDS[piece.id] for piece in PIECES.cut(text)]


def test_a_known_word_is_one_piece_with_its_place() -> None:
    assert PIECES.cut(" You") == [Piece(WORDS.index("you"), 1, 4)]


def test_a_longer_word_is_cut_at_its_longest_known_piece() -> None:
    assert names("You listen") == ["you", "list", "##en"]


def test_a_mark_stands_for_itself() -> None:
    assert names("you,never") == ["you", ",", "never"]


def test_accents_are_taken_off() -> None:
    assert names("CAF\u00c9") == ["cafe"]


def test_chinese_letters_stand_each_for_itself() -> None:
    assert names("\u4f60\u4f60") == ["\u4f60", "\u4f60"]


def test_what_is_not_known_is_one_unknown_piece() -> None:
    assert names("xyz listx") == ["[UNK]", "[UNK]"]


def test_a_word_without_end_is_not_looked_up() -> None:
    assert names("you" * 50) == ["[UNK]"]


def test_the_signs_of_another_family_are_found_too() -> None:
    other = Pieces(["<s>\n", "<pad>\n", "</s>\n", "[UNK]\n"])
    assert (other.start, other.padding, other.end) == (0, 1, 2)


@given(st.text(max_size=200))
def test_pieces_stand_in_order_and_inside_the_text(text: str) -> None:
    ends = 0
    for piece in PIECES.cut(text):
        assert ends <= piece.end <= len(text)
        assert piece.start < piece.end
        ends = piece.end


def test_no_word_that_was_cut_is_held_once_it_is_forgotten() -> None:
    pieces = Pieces(f"{word}\n" for word in WORDS)
    word = "".join(chr(letter) for letter in range(0x61, 0x79))  # nobody else holds this one
    pieces.cut(word)
    pieces.forget()
    assert not [one for one in gc.get_objects() if isinstance(one, tuple) and word in one]
