"""Is a text in English? Only English can be read so far, and that is said kindly.

The small words of a language betray it within a few words; no list of nouns is needed.
"""

import re
from collections.abc import Mapping


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_WORD = re.compile(r"[^\W\d_]+")

#: Small words of languages in Latin letters that English does not have.
_OTHERS: Mapping[str, frozenset[str]] = {
    "de": _set(
        "ich du er sie wir ihr nicht und der die das ist bist bin mir mich dich dir "
        "ein eine mit auf auch immer nie wenn weil warum kein keine hast habe wie zu"
    ),
    "fr": _set(
        "je tu il elle nous vous ne pas et le la les est suis es moi toi un une avec "
        "sur aussi toujours jamais quand parce pourquoi dans que qui ce cette mon ton"
    ),
    "es": _set(
        "yo tu el ella nosotros no y los las es eres soy mi con sobre siempre nunca "
        "cuando porque que por para una un lo le se te ya pero muy como estoy"
    ),
    "it": _set(
        "io tu lui lei noi voi non e il gli le sei sono mi ti con sempre mai quando "
        "perche che per una un lo ma molto come della nella hai ho"
    ),
    "pt": _set(
        "eu tu ele ela nos nao e os as sou meu com sempre nunca quando porque que por "
        "para uma um mas muito como voce estou isso não você"
    ),
    "nl": _set(
        "ik jij je hij zij wij niet en de het een is ben mij met op ook altijd nooit "
        "als waarom geen heb hebt maar dat die wat van"
    ),
    "pl": _set(
        "ja ty on ona my nie i to jest jestem jestes mnie mi ci sie się z na zawsze "
        "nigdy kiedy dlaczego że ze ale jak tak co do"
    ),
    "tr": _set(
        "ben sen o biz siz ve bir bu değil degil bana sana beni seni her hep hiç hic "
        "zaman neden için icin çok cok ama ne gibi"
    ),
}
_ENGLISH = _set(
    "i you he she it we they the a an and or but not no is are was were am be "
    "been do does did have has had to of in on at for with from about me my your "
    "our her his their this that what when why how who where if so just like up "
    "out all can could would should will don't don didn im u ur dont know get got "
    "go going want need feel think say said never always it's i'm you're that's "
    "didn't can't won't there here then now because too very well oh ok okay yes "
    "please love good time home day night back one more"
)


#: Words of English that other languages have, too: they are no sign of it.
_SHARED = _set("a an he me no so has have on in or do ok all am is")


def is_english(text: str, *, sure: bool = False) -> bool:
    """Guess whether ``text`` is English; a text of few words, or of none, counts as English.

    With ``sure`` it does only if it shows it: for where people write in another language.
    """
    letters = [one for one in text if one.isalpha()]
    if not letters:
        return not sure
    latin = sum(1 for one in letters if one < "\u0250")
    if latin < len(letters) / 2:
        return False
    words = [word.lower() for word in _WORD.findall(text[:4000])]
    other = max(sum(word in small for word in words) for small in _OTHERS.values())
    if sure:
        return sum(word in _ENGLISH - _SHARED for word in words) > other
    if len(words) < 4:
        return True
    english = sum(word in _ENGLISH for word in words)
    return english * 1.2 >= other or other < 2
