"""Whether a text is English is guessed from its small words."""

import pytest

from coach.wording.language import is_english


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12 !!",
        "ok bye then",
        "u never listen to me n its not fair",
        "For me is difficult when the plan change.",
        "Ay mi amor, you never call me when you are late",
        "och yer heid's mince so it is, away an bile it",
    ],
)
def test_english_of_every_kind_is_english(text: str) -> None:
    assert is_english(text)


@pytest.mark.parametrize(
    "text",
    [
        "Du hörst mir nie zu und das ist nicht fair",
        "Tu ne m'écoutes jamais et je suis triste",
        "Nunca me escuchas cuando te hablo y estoy triste",
        "Ты никогда меня не слушаешь",
        "أنت لا تستمع إلي أبدا",
        "你从来不听我说话",
        "Je luistert nooit naar mij en dat is niet eerlijk",
        "Beni hiç dinlemiyorsun ve bu çok üzücü",
    ],
)
def test_other_languages_are_told_apart(text: str) -> None:
    assert not is_english(text)
