"""Unnamed antecedents of German pronouns: the bank for "sie", the neighbours for "sagen sie"."""

from bisect import bisect_left
from collections.abc import Container

from reader.analysis.grammar.german.actors import is_body
from reader.analysis.grammar.german.verb_second_main import corrected_main_subject
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages.function_words import GERMAN_PLURAL_ENDINGS, GERMANIC_AND
from reader.analysis.languages.lexicon import (
    DETERMINER,
    FINITE,
    FINITE_VERBS,
    LEAD,
    PREPOSITION,
    REPORT,
)
from reader.analysis.languages.token import CAPITAL, WORD, Token
from reader.analysis.persons.relatives import KIN
from reader.analysis.reference.coreference import Discourse
from reader.analysis.text.tokens import Tokens

_BEFORE_ADJECTIVES = frozenset({"am", "im", "zum", "zur", "vom", "beim", "in", "mit", "bei", "vor"})
NEW = frozenset({"ein", "eine", "een"})  # articles that introduce a person
_WOMAN = ("in", "frau", "mutter", "tochter", "schwester")  # endings of nouns
_COMPLEMENT = 6  # tokens from a noun to the verb after its complement
_MEMORY = 12  # sentences that are searched for an unnamed antecedent


def body_before(discourse: Discourse, mention: str, at: int) -> str:
    """Return the organisation that is the subject of this sentence: die Bank habe …, sagte sie.

    Empty if there is none, or if its article does not agree with the pronoun.
    """
    if not discourse.recent:
        return ""
    tokens = discourse.recent[-1].tokens
    phrase = corrected_main_subject(
        tokens, main_subject(tokens, across_quotes=True), discourse.language
    )
    if phrase is None or tokens.starts[phrase[1]] >= at or not is_body(tokens, phrase):
        return ""
    article = tokens[phrase[0]].lower
    fits = article == ("die" if mention.lower() == "sie" else "der")
    return discourse.words_of(tokens, phrase) if fits else ""


def is_plural(discourse: Discourse, mention: str, at: int) -> bool:
    """Whether the verb next to "sie", in Dutch "ze", shows that the pronoun is plural."""
    if mention.lower() not in {"sie", "ze", "zij"} or not discourse.recent:
        return False
    tokens = discourse.recent[-1].tokens
    place = bisect_left(tokens.starts, at)
    beside = (*tokens[max(0, place - 1) : place], *tokens[place + 1 : place + 2])
    verbs = [t for t in beside if t.classes & FINITE_VERBS and not _is_adverb(t)]
    return bool(verbs) and all(token.lower.endswith(GERMAN_PLURAL_ENDINGS) for token in verbs)


def _is_adverb(token: Token) -> bool:
    """Whether a word that may stand where a verb does is none: gestern, dagegen."""
    return bool(token.classes & LEAD) or token.lower.endswith("gegen")


def are_several(tokens: Tokens, subject: str) -> bool:
    """Whether the verb beside a subject is plural: Ihre Kinder | leben; not theirs: sagt sie.

    One woman may act with somebody else: Hier leben | eine Lotsin und ihr Sohn.
    """
    words = subject.split(" ")
    if words[0].lower() in NEW or words[-1].lower().endswith(_WOMAN):
        return False
    last = len(words) - 1
    for at in range(len(tokens) - len(words)):
        if tokens[at].text == words[0] and tokens[at + last].text == words[last]:
            beside = at - 1 if at else last + 1
            verb = tokens[beside]
            many = verb.lower.endswith(GERMAN_PLURAL_ENDINGS) or verb.lower == "sind"
            finite = verb.kind == WORD and not verb.classes & ~FINITE
            return many and finite and not _is_attribute(tokens, beside)
    return False


def plural_subject_before(discourse: Discourse, at: int) -> str:
    """Return the last subject with a plural verb: Die Anwohner …, „…“, sagen sie.

    In the same paragraph whoever spoke comes first: „…“, sagten Anwohner. „…“, so sagten sie.
    """
    paragraph = discourse.recent[-1].paragraph
    for back, sentence in enumerate(reversed(discourse.recent)):
        tokens = sentence.tokens
        if back and sentence.body and sentence.paragraph == paragraph and _are_many(tokens):
            return sentence.body
        phrase = corrected_main_subject(
            tokens, main_subject(tokens, across_quotes=True), discourse.language
        )
        if back > _MEMORY:
            break
        if phrase is None or tokens.ends[phrase[1]] > at or phrase[1] + 1 >= len(tokens):
            continue
        phrase = _with_second(tokens, phrase, discourse.language.first_names)
        place = phrase[0] - 1 if phrase[0] else _verb_after(tokens, phrase[1])
        verb = tokens[place]
        many = verb.kind == WORD and verb.lower.endswith(("en", "rn", "ln", "sind"))
        many = many and not _is_attribute(tokens, place)
        if many and tokens[phrase[1]].kind in (WORD, CAPITAL):
            last = max(phrase[1], place - 1) if place > phrase[1] else phrase[1]
            return discourse.words_of(tokens, (phrase[0], last))
    return ""


def _are_many(tokens: Tokens) -> bool:
    """Whether a report in a sentence has a plural verb."""
    verbs = [token.lower for token in tokens if token.kind == WORD and token.classes & REPORT]
    return bool(verbs) and all(verb.endswith(GERMAN_PLURAL_ENDINGS) for verb in verbs)


def _is_attribute(tokens: Tokens, at: int) -> bool:
    """Whether a word before a noun is an adjective and no verb: Im | großen Saal wurde getanzt."""
    before = tokens[at - 1] if at else None
    return before is not None and (
        before.lower in _BEFORE_ADJECTIVES or bool(before.classes & DETERMINER)
    )


def _with_second(tokens: Tokens, phrase: Phrase, names: Container[str]) -> Phrase:
    """Extend the first of two subjects by the second: Jan Vogel | und Eva Wald führen den Laden."""
    joint = phrase[1] + 1
    if tokens[joint].lower not in GERMANIC_AND:
        return phrase
    second = phrase_after(tokens, joint + 1)
    if second is None or second[1] + 1 >= len(tokens):
        return phrase
    last = next((at for at in range(*second) if tokens[at].kind == CAPITAL), second[1])
    named = last == second[0] or tokens[last + 1].lower in names
    while named and last < second[1] and tokens[last + 1].kind == CAPITAL:
        last += 1  # not the verb: Eva Wald | flicken Netze; nor an object: sein Sohn | Netze
    return (phrase[0], last)


def _verb_after(tokens: Tokens, last: int) -> int:
    """Return the finite verb after a phrase and its complement: De buren van de haven | zeggen."""
    if not tokens[last + 1].classes & PREPOSITION:
        return last + 1
    reach = range(last + 2, min(len(tokens), last + _COMPLEMENT))
    return next((at for at in reach if tokens[at].classes & FINITE), last + 1)


def with_genitive(discourse: Discourse, tokens: Tokens, words: str) -> str:
    """Return the first words of a sentence with their genitive: Eine Wirtin | des Orts."""
    at = bisect_left(tokens.ends, tokens.starts[0] + len(words)) + 1
    genitive = at + 1 < len(tokens) and tokens[at].lower in {"des", "der"}
    last = at + 1 if genitive and tokens[at + 1].kind == CAPITAL else at - 1
    return discourse.words_of(tokens, (0, last))


def is_kin_of(tokens: Tokens, phrase: Phrase) -> bool:
    """Whether a phrase is a genitive and a word of kinship: Friedas Mutter."""
    first, last = phrase
    owner = tokens[first].kind == CAPITAL and tokens[first].lower.endswith("s")
    return last == first + 1 and owner and tokens[last].lower in KIN
