"""German pronouns whose antecedent grammar determines: "Der antwortete", "…verband: Er …"."""

from collections.abc import Sequence

from reader.analysis.grammar.german.actors import head_words, is_body, is_person
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_ADJECTIVE_ENDINGS, GERMAN_OBLIQUE
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.analysis.text.tokens import Tokens

_DEMONSTRATIVE_GENDERS = {"der": "m", "dieser": "m", "die": "f", "diese": "f"}
_OBJECT_ARTICLES = {  # articles and pronouns before one man, one woman, when no subject
    "m": GERMAN_OBLIQUE,
    "f": frozenset({"die", "der", "eine", "einer", "seine", "seiner", "ihre", "ihrer"}),
}
_PRONOUNS_TOO = frozenset({"der", "die", "einer", "eine"})
_PERSON_ENDINGS = (  # of unlisted nouns for persons, as objects
    "geklagte", "geklagten", "schuldigte", "schuldigten", "troffene", "troffenen", "dächtige",
    "dächtigen", "jährige", "jährigen", "jugendliche", "jugendlichen", "gast", "zeugen", "zeuge",
    "kollegen", "kollege", "kunde", "kunden", "junge", "jungen", "beamte", "beamten", "täter",
    "fahrer", "mieter", "besitzer", "verteidiger", "nachbar", "nachbarn", "anrufer", "schüler",
    "kundin", "nachbarin", "zeugin", "fahrerin", "mieterin", "besitzerin", "schülerin", "beamtin",
)  # fmt: skip
_LONGEST_GREETING = 6  # tokens
_CONTRASTS = frozenset({"wiederum", "aber", "jedoch", "dagegen", "hingegen", "allerdings"})
_SUBJECTS = {"er": "der", "sie": "die"}
_AFTER_FINITE_VERB = lx.DETERMINER | lx.PREPOSITION | lx.OBJECT | lx.AUXILIARY | lx.CONJUNCTION


def is_demonstrative(s: Sequence[Token], at: int) -> bool:
    """Whether "der" or "die" before a verb is a demonstrative pronoun: "Der antwortete: …".

    After a comma it opens a relative clause; before a noun the "verb" is an adjective. So "einer"
    and "eine" mean somebody: "Einer rief: …".
    """
    if s[at].lower not in _PRONOUNS_TOO or at + 2 >= len(s):
        return False
    if at and (s[at - 1].kind not in (POINT, QUOTED) or s[at - 1].text == ","):
        return False
    at += s[at + 1].lower in _CONTRASTS and at + 3 < len(s)  # Die wiederum verwies auf
    verb, after = s[at + 1], s[at + 2]
    if verb.kind != WORD or not verb.classes & lx.FINITE:
        return _is_unlisted_verb(s, at + 1)
    known = after.kind == WORD and after.classes & _AFTER_FINITE_VERB
    return after.kind in (POINT, QUOTED) or bool(known)


def _is_unlisted_verb(s: Sequence[Token], at: int) -> bool:
    """Whether no noun follows an unlisted word in "-te" that so is a verb: Der winkte zunächst ab.

    It is no attribute either: der bekannte, stets heitere Wirt.
    """
    if s[at].kind != WORD or s[at].classes or not s[at].lower.endswith("te"):
        return False
    end = at + 1
    while end < len(s) and s[end].kind == WORD:
        end += 1
    closes = end < len(s) and s[end].kind == POINT and end > at + 1
    return closes and not s[end - 1].lower.endswith(GERMAN_ADJECTIVE_ENDINGS)


def _antecedent_of_demonstrative(
    s: Sequence[Token], pronoun: str, language: Language
) -> Phrase | None:
    """Return the antecedent of "der" or "diese" in the previous sentence.

    … fragte seinen Chef. Der sagte: a demonstrative refers to a non-subject. None if a first name
    follows the role, or if there is no role.
    """
    gender = _DEMONSTRATIVE_GENDERS.get(pronoun, "")
    articles = _OBJECT_ARTICLES.get(gender, frozenset())
    for at in range(len(s) - 1, 1, -1):
        if s[at].kind == CAPITAL and lx.is_first_name(s[at].lower, language):
            return None
        if s[at].kind != WORD or not (s[at].lower in articles or _opens_clause(s, at, gender)):
            continue
        phrase = phrase_after(s, at)
        if phrase is not None and _may_be_meant(s, phrase, language):
            last = phrase[1]
            while s[last].kind == WORD:
                last -= 1  # … rief Vogel der Ministerin | zu
            return (at, last) if last > at else None
    return None


def _may_be_meant(s: Sequence[Token], phrase: Phrase, language: Language) -> bool:
    """Whether a phrase names a person, also by an unlisted noun, or a body: den Angeklagten.

    A body after a preposition is only a place, and one after "der" may be an owner.
    """
    if is_person(s, phrase, language):
        return True
    if is_body(s, phrase):
        return s[phrase[0]].lower != "der" and not s[phrase[0] - 1].classes & lx.PREPOSITION
    men, women = language.masculine, language.feminine  # sein Großvater
    return any(
        token.lower in men or token.lower in women or token.lower.endswith(_PERSON_ENDINGS)
        for token in head_words(s, phrase)
        if token.kind == CAPITAL
    )


def _opens_clause(s: Sequence[Token], at: int, gender: str) -> bool:
    """Whether an article opens a subordinate clause: Vogel fragte, warum | der Wirt schwieg."""
    subject = gender == "m" and s[at].lower == "der"
    return subject and bool(s[at - 1].classes & lx.CONJUNCTION) and s[at - 2].text == ","


def _addressed_person(s: Sequence[Token], pronoun: int) -> Phrase | None:
    """Return the person a polite "Sie" addresses: Herr Vogel, Sie sagen, das sei „…“."""
    comma = next((at for at in range(2, min(pronoun, _LONGEST_GREETING)) if s[at].text == ","), 0)
    return (0, comma - 1) if comma and s[0].lower in {"herr", "frau"} else None


def _body_before_colon(s: Sequence[Token], pronoun: int) -> Phrase | None:
    """Return the organisation that "er" or "sie" refers to: Anders der Verband: Er begrüßt …."""
    if pronoun < 2 or s[pronoun - 1].text != ":":
        return None
    phrase = phrase_before(s, pronoun - 2)
    article = _SUBJECTS.get(s[pronoun].lower)
    first = next((at for at in range(*phrase) if s[at].lower == article), -1) if phrase else -1
    if phrase is None or first < 0:
        return None
    return (first, phrase[1]) if is_body(s, (first, phrase[1])) else None


def antecedent_words(
    language: Language, text: str, sentence_before: Tokens | None, s: Tokens, at: int
) -> str:
    """Return the antecedent that grammar gives the pronoun at token `at`; "" if none."""
    lower, before, phrase = s[at].lower, s, None
    if s[at].text == "Sie" and at:
        phrase = _addressed_person(s, at)
    elif lower in language.this:
        if sentence_before is not None:
            before = sentence_before
            phrase = _antecedent_of_demonstrative(before, lower, language)
    elif lower in _SUBJECTS:
        phrase = _body_before_colon(s, at)
    return text[before.starts[phrase[0]] : before.ends[phrase[1]]] if phrase else ""
