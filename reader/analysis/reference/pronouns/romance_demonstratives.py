"""Whom a Romance demonstrative without a noun means: este, quest'ultimo, celle-ci."""

from reader.analysis.languages.contracted_articles import article_inside
from reader.analysis.languages.function_words import ROMANCE_DEFINITE
from reader.analysis.languages.lexicon import PREPOSITION, TEMPORAL
from reader.analysis.languages.token import POINT, WORD
from reader.analysis.persons.person import Person
from reader.analysis.persons.role_nouns import is_role
from reader.analysis.reference.coreference import Discourse
from reader.analysis.text.tokens import Tokens

_ALONE = frozenset({"este", "esta", "éste", "ésta"})  # which may as well mean a thing
_OPENERS = {  # of a Spanish or Portuguese noun that "este" or "esta" may mean, by its gender
    "m": frozenset({"el", "un", "o", "um", "su", "seu"}),
    "f": frozenset({"la", "una", "a", "uma", "su", "sua"}),
}
_GOVERNORS = frozenset({"a", "con", "para", "com"})  # of whom the next sentence may speak
_VERB_REACH = 30  # code points around "questi" that may contain its verb
_VERB_WORDS = 2  # on either side of it: non hanno | detto
_ITALIAN_PLURAL = ("ano", "ono", "nno", "ero")  # endings of verbs: rispondono, hanno, dissero


def referent_of_this(discourse: Discourse, mention: str, gender: str, at: int) -> Person | None:
    """Return whom a demonstrative at an offset means: whoever came last, if that is a person."""
    if _means_several(discourse, mention, at):
        return None
    role = _role_ending_sentence(discourse)
    if role and not discourse.introductions.people_of(role):
        return None  # … de culpar al propietario. Este último
    person = discourse.introductions.person_of(role) or discourse.last_named(gender, at)
    if person is None or mention.lower() not in _ALONE:
        return person
    return None if _is_noun_closer(discourse, person, gender, at) else person


def _means_several(discourse: Discourse, mention: str, at: int) -> bool:
    """Whether the verb of Italian "questi" is a plural: Questi | hanno risposto; not: ha."""
    if mention.lower() != "questi":
        return False
    end = at + len(mention)
    words = discourse.text[end : end + _VERB_REACH].split()[:_VERB_WORDS]
    if mention[0].islower():  # «…», hanno detto | questi
        words += discourse.text[max(0, at - _VERB_REACH) : at].split()[-_VERB_WORDS:]
    return any(word.rstrip(",:").endswith(_ITALIAN_PLURAL) for word in words)


def _role_ending_sentence(discourse: Discourse) -> str:
    """Return the role without a name that ends the previous sentence: al propietario."""
    s = discourse.recent[-2].tokens if len(discourse.recent) > 1 else ()
    last = len(s) - 1 - (s[-1].kind == POINT if s else 0)
    if last < len(("culpó", "al")) or s[last].kind != WORD:
        return ""
    noun = s[last].lower
    article = article_inside(s[last - 1].lower, discourse.language.code) or s[last - 1].lower
    named = s[last - 2].text == ","  # Poe, | el propietario
    definite = article in ROMANCE_DEFINITE and not named
    return f"{article} {noun}" if definite and is_role(noun, discourse.language) else ""


def _is_noun_closer(discourse: Discourse, person: Person, gender: str, at: int) -> bool:
    """Whether a noun of the gender follows the name of a person: Ada Quill leyó la carta. Esta."""
    for sentence in reversed(discourse.recent[-2:]):
        s = sentence.tokens
        name = max((each.at for each in sentence.people if each.person is person), default=-1)
        if any(
            name < s.starts[i] < at and _opens_noun(s, i, gender, discourse.language.code)
            for i in range(1, len(s) - 1)
        ):
            return True
        if name >= 0:
            break
    return False


def _opens_noun(s: Tokens, i: int, gender: str, code: str) -> bool:
    """Whether an article opens a subject or object, no apposition, owner or adjunct."""
    inside = article_inside(s[i].lower, code)
    if inside:
        governed = s[i].lower in {"al", "ao", "à"}
    else:
        before = s[i - 1]
        bare = before.kind == WORD and not before.classes & PREPOSITION
        governed = bare or before.lower in _GOVERNORS
    return (
        governed and (inside or s[i].lower) in _OPENERS[gender] and not s[i + 1].classes & TEMPORAL
    )
