"""Whoever is made to act, the agent of an infinitive: "that prompted Quill | to say"."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase, Sentence, means_people
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages.function_words import ENGLISH_OBJECTS
from reader.analysis.languages.token import CAPITAL, QUOTED
from reader.text.word_sets import word_set

_CAUSATIVE_VERBS = word_set("""
provoked provokes provoking moved moves moving drove drives driving compelled compels compelling
pushed pushes pushing got led lead leads leading prompted prompt prompts prompting forced forces
forcing caused causes causing inspired inspires inspiring spurred spurs spurring persuaded persuades
persuading convinced convinces convincing
""")
_CAUSATIVE_REACH = 24  # tokens from a verb to the infinitive of its object
_LIKE_REACH = 5  # tokens from a verb to the example of its object: it led | aides like | Quill


def causee(s: Sentence, last: int) -> Phrase | None:
    """Return who is made to act: "that led her to declare", "prompted Quill to call".

    `last` is the token before "to".
    """
    if (made := _object_of_causative(s, last)) is not None:
        return made
    if s[last].lower in ENGLISH_OBJECTS:
        phrase: Phrase | None = (last, last)
    elif s[last].kind == CAPITAL or means_people(s[last].lower, s[last].classes):
        phrase = phrase_before(s, last)
    else:
        return None
    if phrase is None or phrase[0] == 0:
        return None
    first = phrase[0]
    if s[first - 1].lower == "like":  # it led aides like Ada Quill to say
        while (
            first > 1
            and phrase[0] - first < _LIKE_REACH
            and s[first - 1].lower not in _CAUSATIVE_VERBS
        ):
            first -= 1
    return (first, phrase[1]) if s[first - 1].lower in _CAUSATIVE_VERBS else None


def _object_of_causative(s: Sentence, last: int) -> Phrase | None:
    """Return the X of "prompting X, the mayor of Vell, | to say", with what stands beside X."""
    for verb in range(last - 1, max(0, last - _CAUSATIVE_REACH), -1):
        if s[verb].kind == QUOTED or s[verb].text in (";", ":"):
            return None
        if s[verb].lower in _CAUSATIVE_VERBS:
            made = phrase_after(s, verb + 1)
            after = s[made[1] + 1] if made is not None else s[verb]
            aside = after.text + s[last].text in {",,", "()"} or after.lower == "who"
            return made if made is not None and (made[1] == last or aside) else None
    return None
