"""German phrases for speakers as subjects: "die Polizei" for "nach Angaben der Polizei"."""

from collections.abc import Sequence

from reader.analysis.languages.function_words import GERMAN_CLUBS
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.german.common_nouns import gender_of_role
from reader.analysis.persons.german.noun_forms import (
    OBLIQUE_INDEFINITE,
    WEAK_MEN,
    man_as_subject,
    nominative_of,
    subject_form,
)
from reader.text.word_sets import places_of

_UNDECLINED = ("ss", "us")  # ends of nouns without an -s of the genitive: Boss, Klerus
_SUBJECT_ARTICLES = {"dem": ("das", "der"), "des": ("das", "der"), "den": ("die",)}
_ARTICLES = ("der ", "dem ", "des ", "den ", "einem ", "einer ", "eines ")
_PEOPLE_IN_ER = (  # endings of nouns in the plural
    "ler", "ner", "ker", "cher", "ger", "rer", "ter", "der", "mer", "ser", "zer",
)  # fmt: skip
_ALWAYS_IN_ERN = (
    "bauern", "bayern", "eltern", "konzern", "kammern", "nummern", "zimmern", "federn", "mauern",
)  # fmt: skip
_SHORTEST_PLURAL = 6  # letters; not: Luzern, Bern
_DATIVE = frozenset({"laut", "in", "aus", "bei", "mit", "seitens", "vonseiten", "gemäß", "zufolge"})
_GENITIVE_ENDINGS = ("s", "es")
_NEUTER = (  # endings of bodies, in lower case
    "ministerium", "amt", "institut", "rathaus", "museum", "gericht", "zentrum", "bistum",
    "parlament", "referat", "rektorat", "kreuz", "werk", "präsidium", "klinikum", "krankenhaus",
    "theater", "unternehmen", "bündnis", "büro", "umfeld", "management", "komitee", "team",
    "konsulat",
)  # fmt: skip
_MASCULINE = (  # of others
    "verband", "verein", "dienst", "rat", "bund", "senat", "bundestag", "landtag", "kreistag",
    "städtetag", "konzern", "club", "klub", "ausschuss", "vorstand", "gerichtshof",
    "rechnungshof", "sender", "verlag", "kreis", "bezirk", "flughafen",
)  # fmt: skip
_FEMININE = (  # of others in the singular
    "ung", "schaft", "ion", "tät", "ei", "bahn", "bank", "kirche", "wehr", "hilfe", "kammer",
    "agentur", "schule", "post", "akademie", "anstalt", "jugend", "liga", "behörde", "stadt",
)  # fmt: skip
_LONGEST_WORD = 40  # code points before a phrase that are searched for the word before it
_REACH = 20_000  # code points around a phrase that are searched for its other form
_DEFINITE = {
    "ein": ("der", "das", "dieser", "dieses"), "eine": ("die", "diese"), "die": ("die", "diese"),
    "der": ("der", "dieser"),
}  # fmt: skip


def as_subject(text: str, start: int, phrase: str, language: Language) -> str:
    """Return the phrase at `start` as the subject of a sentence, as far as the text shows it.

    After a preposition or a source "der" is feminine or plural, and "dem Amt" is "das Amt" if that
    stands nearby.
    """
    governed = text.startswith(" zufolge", start + len(phrase))
    governed = governed or _is_governed(text, start, language)
    first, _, second = phrase.partition(" und ")
    if second.startswith(_ARTICLES):  # der Polizei und der Feuerwehr
        parts = (first, second) if " " in first and " und " not in second else ()
        both = [_as_subject(text, start, part, governed=governed) for part in parts]
        return " und ".join(both) or phrase
    return _as_subject(text, start, phrase, governed=governed)


def _as_subject(text: str, start: int, phrase: str, *, governed: bool) -> str:
    """Return a phrase, or one of two that begin at `start`, as `as_subject` does.

    It is `governed` if a word before it, or "zufolge" behind it, shows that it is no subject.
    """
    article, _, noun = phrase.partition(" ")
    lower = article.lower()
    if not noun:  # laut dem; das Fazit des | Trainers
        declined = phrase[-1:] == "s" and not phrase.endswith(_UNDECLINED)
        owns = declined and text.endswith("des ", 0, start)
        if owns:
            return nominative_of(f"des {phrase}", "").partition(" ")[2]
        return _without_dative(phrase) if governed else phrase
    if article.endswith("en") and _is_contracted(text, start):
        subject = _by_ending(f"dem {phrase}")  # beim Deutschen Wetterdienst
        return phrase if subject.startswith("dem ") else subject
    if lower == "der":
        return f"die {_with_strong_adjectives(noun)}" if governed else phrase
    if lower in OBLIQUE_INDEFINITE:
        subject = subject_form(phrase)
        thing = subject == phrase and lower == "einer"
        return _indefinite_thing(phrase) if thing else subject
    if lower not in _SUBJECT_ARTICLES:
        return phrase
    near = text[max(0, start - _REACH) : start + _REACH]
    forms = [f"{each} {noun}" for each in _SUBJECT_ARTICLES[lower]]
    if lower == "des":
        forms = [form.removesuffix(end) for form in forms for end in _GENITIVE_ENDINGS]
    elif lower == "den":
        forms.append(forms[0].removesuffix("n"))  # von den Anwohnern
    written = (each for form in forms for each in (form, form[0].upper() + form[1:]))
    found = next((each for each in written if any(True for _ in places_of(each, near))), "")
    if found:
        return found
    if lower == "den":
        people = _without_dative(noun)
        same = governed and _has_one_plural(noun)
        return f"die {people}" if same or people != noun else phrase
    subject = _by_ending(phrase)
    return man_as_subject(phrase) if subject == phrase else subject


def _indefinite_thing(phrase: str) -> str:
    """Return a feminine thing after "einer" as a subject: einer neuen Studie des Amts.

    Not: einer der Gäste, einer Verletzten.
    """
    _, *words = phrase.split(" ")
    at = next((at for at, word in enumerate(words) if word[:1].isupper()), -1)
    declined = all(word.endswith("en") for word in words[:at])
    if at < 0 or not declined or words[at].endswith("en"):
        return phrase
    return " ".join(["eine", *(word[:-1] for word in words[:at]), *words[at:]])


def _has_one_plural(noun: str) -> bool:
    """Whether the plural of a noun has one form for all cases: Behörden, Zeugen; not: Ärzten."""
    lower = noun.lower()
    if not lower.endswith("n"):
        return False
    return lower[:-1].endswith((*WEAK_MEN, *_FEMININE)) or lower[:-2].endswith(_FEMININE)


def _without_dative(noun: str) -> str:
    """Return people in the dative as a subject, else the noun itself: Anwohner|n; not: Luzern."""
    if not noun.endswith("ern") or noun.lower().endswith(_ALWAYS_IN_ERN):
        return noun
    lower = noun[:-1].lower()
    people = len(lower) >= _SHORTEST_PLURAL and lower.endswith(_PEOPLE_IN_ER)
    people = noun[:1].isupper() and people and not lower.endswith("ster")  # Ostern
    return noun[:-1] if people or gender_of_role(lower) == "m" else noun


def _by_ending(phrase: str) -> str:
    """Return a body in the dative or genitive as a subject, if its ending shows the gender.

    Dem Deutschen Wetterdienst, des Ministeriums.
    """
    article, *words = phrase.split(" ")
    genitive = article.lower() == "des"
    at = _end_of_adjectives(words)
    words[:at] = [word[:-1] for word in words[:at]]
    endings = _GENITIVE_ENDINGS if genitive else ("",)
    if words[at] in GERMAN_CLUBS:
        return f"der {' '.join(words)}"
    head = at + 2 * (words[at].endswith("-") and at + 2 < len(words))  # Hotel- und | Gastverband
    nouns = [words[head].removesuffix(end) for end in endings if words[head].endswith(end)]
    for noun in nouns:
        lower = noun.lower()
        known = "das" * lower.endswith(_NEUTER) or "der" * lower.endswith(_MASCULINE)
        if known:
            return " ".join([known, *words[:head], noun, *words[head + 1 :]])
    return phrase


def _with_strong_adjectives(noun: str) -> str:
    """Return a feminine body after "der" as it is after "die": Deutsche Bahn; any other as it is.

    A plural keeps its adjective: der Freien Wähler.
    """
    words = noun.split(" ")
    at = head = _end_of_adjectives(words)
    if at and words[at].endswith("er") and words[at + 1 :]:
        head += 1  # Neuen Lipaer | Zeitung
    if not at or not words[head].lower().endswith(_FEMININE):
        return noun
    return " ".join([*(word[:-1] for word in words[:at]), *words[at:]])


def _end_of_adjectives(words: Sequence[str]) -> int:
    """Return how many capitalised adjectives in -en open a name: Deutschen | Bahn."""
    at = 0
    while at + 1 < len(words) and words[at].endswith("en") and words[at + 1][:1].isupper():
        at += 1
    return at


def may_be_same(known: str, phrase: str) -> bool:
    """Whether the articles allow two phrases with one noun to mean the same: ein Gast, der Gast.

    Not "die Angeklagte" and "der Angeklagte", nor "die Anwohner" and "der Anwohner".
    """
    articles = _DEFINITE.get(known.partition(" ")[0].lower())
    return articles is None or phrase.partition(" ")[0].lower() in articles


def _is_contracted(text: str, start: int) -> bool:
    """Whether the article of a phrase is in the preposition before it: beim, vom."""
    return text.endswith(("beim ", "vom "), max(0, start - len("beim ")), start)


def _is_governed(text: str, start: int, language: Language) -> bool:
    """Whether a word before a phrase shows that it is no subject: laut, bei, Angaben."""
    before = text[max(0, start - _LONGEST_WORD) : start].split()
    if len(before) > 1 and before[-1] == "von":
        del before[-1]  # nach Angaben von | Anwohnern
    word = before[-1].lower() if before else ""
    return word in _DATIVE or word in language.according
