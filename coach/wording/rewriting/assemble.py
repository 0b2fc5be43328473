"""From four answers, or five, to a sentence that sounds like the person."""

from coach.content.prose.wording import WordingWords
from coach.wording.drafts import MOST_WORDS, Answers, Draft, Form, Slot, Tone
from coach.wording.rewriting.ask import ask
from coach.wording.rewriting.feelings import felt, under_verdict
from coach.wording.rewriting.framing import Parts, framed, voice_of
from coach.wording.rewriting.lexicon import lexicon
from coach.wording.rewriting.polish import polished
from coach.wording.rewriting.see import see
from coach.wording.rewriting.seen import How
from coach.wording.rewriting.side import side
from coach.wording.rewriting.tidy import tidy
from coach.wording.rewriting.tokens import count
from coach.wording.rewriting.why import why


def _because(feel: str) -> str:
    """Give the reason that somebody wrote beside the feeling."""
    return feel.partition(" because ")[2]


def assemble(
    answers: Answers, words: WordingWords, tone: Tone = Tone.PLAIN, form: Form = Form.I
) -> Draft:
    """Put ``answers`` together. What was not answered stays a blank, and is named."""
    lex = lexicon()
    feel_tokens = tidy(lex, answers.feel.partition(" because ")[0])
    feeling = felt(lex, feel_tokens, words.maybe)
    parts = Parts(
        see(lex, answers.see),
        feeling.text,
        why(lex, answers.why) or why(lex, _because(answers.feel)),
        ask(lex, answers.ask),
        side(lex, answers.side),
    )
    text = polished(lex, framed(parts, voice_of(words, form, tone), words.blank))
    open_parts = (
        (Slot.SEE, not parts.seen.text or parts.seen.how is How.ABOUT),
        (Slot.FEEL, not feeling.text or feeling.guessed),
        (Slot.WHY, not parts.why),
        (Slot.ASK, not parts.asked.text or parts.asked.guessed),
    )
    under = under_verdict(lex, [token.lower() for token in feel_tokens]) if feeling.guessed else ()
    return Draft(
        text,
        tuple(slot for slot, missing in open_parts if missing),
        count(text) > MOST_WORDS,
        words.blank in text,
        under,
    )
