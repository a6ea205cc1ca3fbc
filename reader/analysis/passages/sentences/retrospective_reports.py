"""Sentences that name the speaker of the quote before them: That was the view of X, Das sagt X."""

from reader.analysis.grammar.clauses.cues import is_cue
from reader.analysis.grammar.phrases.noun_phrases import Phrase, means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.speaking_nouns import can_speak
from reader.analysis.grammar.subjects.phrase_up_to_verb import phrase_up_to_verb
from reader.analysis.languages.function_words import (
    ENGLISH_COPULAS,
    ENGLISH_DEMONSTRATIVES,
)
from reader.analysis.languages.lexicon import CUES, PREPOSITION, SAY
from reader.analysis.languages.token import CAPITAL, POINT, POSSESSIVE
from reader.analysis.passages.reading import Reading
from reader.analysis.reference.mentions import Mention
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_modules import later

with later(globals()):  # for few texts, or German and Dutch only
    from reader.analysis.attribution.after import pseudo_clefts
    from reader.analysis.grammar.german import anaphoric_attributions

_SPOKEN = frozenset({  # nouns for what was said: the verdict of X, the message from X
    "words", "verdict", "view", "message", "warning", "assessment", "opinion", "conclusion",
    "reaction", "response", "answer", "advice", "summary", "appeal", "plea", "description",
    "judgment", "judgement", "promise", "claim", "question", "cry", "thoughts", "sentiment",
    "lament", "complaint", "refrain", "mantra", "motto", "boast", "prediction", "admission",
    "confession", "comment", "comments",
})  # fmt: skip
_HOW = frozenset({"how", "what"})
_FEELING_STEMS = ("fear", "worr", "regret")  # said elsewhere: That is what Quill feared.
_LINKS = frozenset({"of", "from"})
_NOUN_REACH = 7  # tokens from the start to the noun
_GAP = " \n.'’\"“”"  # between a quote and the sentence
_TOO = frozenset({"auch", "ook", "too"})
_LONGEST_ASIDE = 10  # tokens
_PARTING = frozenset({"words", "remark", "remarks", "line", "sentence", "thought"})
_SPEAKING = frozenset({"speaking", "talking"})


def attribute_quote_before(reading: Reading, s: Tokens) -> Mention | None:
    """Give the quote before a sentence the speaker that the sentence names; return the speaker.

    “Enough is enough.” That was the message from Ada Quill.
    """
    found = reading.found[-1]
    if reading.text[found.end : s.starts[0]].strip(_GAP):
        return None
    named = _speaker(s)
    if named is None:
        return None
    owned = s[min(named[0][1] + 1, len(s) - 1)].kind == POSSESSIVE
    if (owned or s[0].lower == "with") and found.rule == "same-paragraph":
        return None  # “It is late,” Quill said. “We wait.” With that, Poe rose to reply.
    phrase, cue = named
    mention = reading.mention(s, phrase, cue)
    if mention.person is None and s[phrase[0] - 1].lower in ENGLISH_COPULAS:
        return None  # That was New Delta in 1998.
    found.mention, found.rule = mention, "sentence-after"
    return mention


def attribute_paragraph_above(reading: Reading, s: Tokens) -> Mention | None:
    """Give a quote that ends the paragraph above the speaker that German "Das sagt X" names.

    It may have none so far, or a noun: Bei der Bahn reagiert man gelassen: „…“ ¶ Das sagt Vogel.
    """
    found = reading.found[-1] if reading.found else None
    if found is None or (found.mention is not None and found.mention.person is not None):
        return None
    between = reading.text[found.end : s.starts[0]]
    if "\n" not in between or between.strip(_GAP) or s[1].lower in _TOO:
        return None
    attribution = anaphoric_attributions.anaphoric_attribution(s)
    mention = reading.mention(s, *attribution) if attribution is not None else None
    if mention is None or mention.person is None:
        return None
    found.mention, found.rule = mention, "sentence-after"
    return mention


def _speaker(s: Tokens) -> tuple[Phrase, int | None] | None:
    """Return the speaker that a sentence names in retrospect, and the verb if there is one."""
    if len(s) < 4:
        return None
    if s[0].lower == "so":
        phrase = phrase_after(s, 2) if s[1].classes & SAY and is_cue(s[1]) else None
        return (phrase, 1) if phrase is not None else None
    if s[0].lower == "with":
        return _parting(s)
    if s[1].lower not in ENGLISH_COPULAS:
        return None
    if (owner := pseudo_clefts.owner_of_words(s, 2, _SPOKEN)) is not None:
        return owner, None
    if s[2].kind == CAPITAL:
        phrase = phrase_after(s, 2)
        return (phrase, None) if phrase is not None and _is_name_alone(s, phrase) else None
    if s[2].lower in _HOW:
        phrase = phrase_up_to_verb(s, 3, len(s))
        verb = _after_aside(s, phrase[1] + 1) if phrase is not None else len(s)
        acts = verb < len(s) and s[verb].classes & CUES
        acts = acts and not s[verb].lower.startswith(_FEELING_STEMS)
        return (phrase, verb) if phrase is not None and acts else None
    for at in range(3, min(_NOUN_REACH, len(s) - 2)):
        if s[at].lower in _LINKS:
            phrase = phrase_after(s, at + 1) if s[at - 1].lower in _SPOKEN else None
            return (phrase, None) if phrase is not None and _is_somebody(s, phrase) else None
    return None


def _after_aside(s: Tokens, at: int) -> int:
    """Return the index after what stands in commas at `at`: how Quill, a pilot, | describes it."""
    if s[min(at, len(s) - 1)].text != ",":
        return at
    reach = range(at + 1, min(at + _LONGEST_ASIDE, len(s)))
    return next((index + 1 for index in reach if s[index].text == ","), at)


def _parting(s: Tokens) -> tuple[Phrase, None] | None:
    """Return who leaves after the quote: With that, Quill sat down; With those words Quill left."""
    at = 2 + (s[2].lower in _PARTING)
    at += s[at].text == ","
    if s[1].lower not in ENGLISH_DEMONSTRATIVES or at >= len(s) or s[at].kind != CAPITAL:
        return None
    phrase = phrase_after(s, at)
    return (phrase, None) if phrase is not None else None


def _is_name_alone(s: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase is a name, and only who, when or where follows: That was | Quill, a baker.

    Not: This is Quill's first film.
    """
    if any(token.kind != CAPITAL for token in s[phrase[0] : phrase[1] + 1]):
        return False
    after = s[min(phrase[1] + 1, len(s) - 1)]
    placed = after.classes & PREPOSITION or after.lower in _SPEAKING
    return after.kind == POINT or bool(placed)


def _is_somebody(s: Tokens, phrase: Phrase) -> bool:
    return any(
        token.kind == CAPITAL or can_speak(token) or means_people(token.lower, token.classes)
        for token in s[phrase[0] : phrase[1] + 1]
    )
