"""The full name of an organisation that its noun alone refers to: the council, Delta Council."""

from collections.abc import Container

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.text.word_sets import word_set

BODIES = word_set("""
academy agency alliance association authority bank board bureau charity church club coalition
college commission committee corporation council court department federation foundation fund guild
hospital institute league ministry museum party school society trust tribunal union university
""")
"""Nouns in the names of bodies, which may stand for them: the council."""
DIGNITIES = word_set("archbishop bishop countess dean duchess duke earl marquess prince princess")
"""Dignities that are named for their place, as bodies are: the Bishop of Vell."""
_OTHERS = BODIES - {"court", "party", "school"}  # beside a name; but: the Delta School Board
_REACH = 6_000  # code points before the noun that may contain the name
_OCCURRENCES = 12  # of the noun in them that are examined
_WORDS = 6  # words before the noun that may belong to its name
_BESIDE = 90  # code points on either side that may belong to the name
_LINKS = frozenset({"of", "and", "for", "the", "&"})
_ATTRIBUTES = 3  # words between "a" and its noun
_AFTER_APPOSED = (" that ", " which ", " based ", " in ", " for ", " with ", " behind ", " whose ")
_ANDS = frozenset({"and", "&"})
_CLOSING = ".,;:!?)\"”’'"
_NO_NAME = lx.DAY | lx.DETERMINER | lx.PREPOSITION | lx.CONJUNCTION | lx.AUXILIARY


def full_name_of_body(words: str, text: str, at: int, language: Language) -> str:
    """Return the only name before offset `at` whose noun is that of "the council"; or "".

    Cost: bounded.
    """
    article, _, noun = words.partition(" ")
    if article.lower() != "the" or not (noun in BODIES or noun in DIGNITIES):
        return ""
    before = text[max(0, at - _REACH) : at]
    lower, found = before.lower(), len(before)
    names: list[str] = []
    for _ in range(_OCCURRENCES):
        found = lower.rfind(f" {noun}", 0, found)
        if found < 0:
            break
        end = found + 1 + len(noun)
        if not before[end : end + 1].isalpha():
            name = _name_at(before, found + 1, end, language)
            names += [name] if name else []
    longest = max(names, key=len, default="")
    opening = longest.partition(" ")[0]
    return longest if all(name.startswith(opening) for name in names) else ""


def name_beside(noun: str, text: str, at: int, language: Language) -> str:
    """Return the only name that a noun explains before offset `at`; or "".

    Friends of the Pier, a campaign group, met; the wildlife charity Delta Watch met. Cost: bounded.
    """
    before = text[max(0, at - _REACH) : at]
    found, names = len(before), set[str]()
    for _ in range(_OCCURRENCES):
        found = before.rfind(f" {noun}", 0, found)
        if found < 0:
            break
        after = before[found + 1 + len(noun) :]
        if after[:1] == " " and after[1:2].isupper():
            names.add(_name_of(before[max(0, found - _BESIDE) : found], after, language))
        elif after[:1] in (",", ".") or after.startswith(_AFTER_APPOSED):
            names.add(_name_explained(before[max(0, found - _BESIDE) : found], language))
    names.discard("")
    return names.pop() if len(names) == 1 else ""


def _name_of(before: str, after: str, language: Language) -> str:
    """Return the name behind a noun: the charity | Delta Watch met.

    Not: the court Monday said; outside court Ada Quill wept.
    """
    name = _name_ahead(after[:_BESIDE])
    previous = before.rpartition(" ")[2].lower()
    circumstance = language.classes.get(previous, 0) & lx.PREPOSITION
    opening = language.classes.get(name.partition(" ")[0].lower(), 0)
    no_name = len(name) < len("EU") or opening & (_NO_NAME | lx.SUBJECT | lx.TEMPORAL)
    return "" if circumstance or no_name else name


def _name_ahead(text: str) -> str:
    """Return the capitalised words with which a text begins, and the small ones between them."""
    kept: list[str] = []
    for word in text.partition("\n")[0].split():
        if not (word[:1].isupper() or word in _LINKS):
            break
        bare = word.rstrip(_CLOSING).removesuffix("’s").removesuffix("'s")
        kept.append(bare)
        if bare != word:
            break
    while kept and kept[-1] in _LINKS:
        kept.pop()
    return " ".join(kept)


def _name_explained(text: str, language: Language) -> str:
    """Return the name before an apposition that a noun would end: Friends of the Pier, a small."""
    name, comma, apposition = text.rpartition(", a")
    words = apposition.removeprefix("n").split()
    if not comma or len(words) > _ATTRIBUTES or apposition.removeprefix("n")[:1] not in ("", " "):
        return ""
    if any(language.classes.get(word, 0) & _NO_NAME or not word[0].islower() for word in words):
        return ""
    kept: list[str] = []
    for word in reversed(name.rpartition("\n")[2].split(" ")[-_WORDS:]):
        if not (word[:1].isupper() or word in _LINKS) or word[-1:] in _CLOSING:
            if word[-1:] == "," and not _ANDS.isdisjoint(kept):
                return ""  # Quill, | Vale & Marsh
            break
        kept.append(word)
    while kept and (kept[-1] in _LINKS or language.classes.get(kept[-1].lower(), 0) & _NO_NAME):
        kept.pop()
    return " ".join(reversed(kept))


def _name_at(text: str, start: int, end: int, language: Language) -> str:
    """Return the name of which a noun is part; empty if it stands alone."""
    noun = text[start:end].lower()
    others = _OTHERS | {noun}
    left = _capitals_before(text[max(0, start - _BESIDE) : start], others, language)
    if text[start].islower():
        return f"{left}{noun}" if left and noun not in DIGNITIES else ""  # Delta council
    right = _complement(text[end : end + _BESIDE])
    if noun in DIGNITIES:
        right = right.partition(" and ")[0]
        left = left if right else ""  # Zora Dean
    longer = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    return "" if longer or not (left or right) else f"{left}{text[start:end]}{right}"


def _capitals_before(text: str, others: Container[str], language: Language) -> str:
    """Return the capitalised words that end a text, and "and" between them.

    Words of other bodies end them: Delta Council and | Vell; Ada Quill of | Vell.
    """
    kept: list[str] = []
    for word in reversed(text.rpartition("\n")[2].split(" ")[:-1][-_WORDS:]):
        ends = word[-1:] in _CLOSING and not word.endswith(("s’", "s'"))
        if word != "and" and (not word[:1].isupper() or ends or word.lower() in others):
            break
        kept.append(word)
    while kept and language.classes.get(kept[-1].lower(), 0) & _NO_NAME:
        kept.pop()
    return "".join(f"{word} " for word in reversed(kept))


def _complement(text: str) -> str:
    """Return the complement with which a text begins: of Health, for the Port of Delta."""
    words = _name_ahead(text) if text.startswith((" of ", " for ")) else ""
    return f" {words}" if words else ""
