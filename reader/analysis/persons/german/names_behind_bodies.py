"""German names behind the body of whoever bears them: der Trainer des SV Mora | Tjelle Quill.

No list holds the first name. The body is one that has no name of two words itself, or the text says
the surname alone elsewhere: the boss of "des Konzerns Lipa Energie" is none.
"""

from collections.abc import Sequence
from itertools import islice

from reader.analysis.grammar.german.actors import is_body_noun
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMAN_CLUBS
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.german import common_nouns
from reader.text.word_sets import places_of

_OWNING = frozenset({"der ", "des "})
_ARTICLES = frozenset({"der", "des", "im"})
_COLOURS = frozenset({"Rot", "Weiß", "Weiss", "Blau", "Schwarz", "Gelb", "Grün"})  # SV Rot Weiß Ulm
_UNNAMED = (  # endings of bodies without a name
    "fraktion", "partei", "verwaltung", "ministerium", "behörde", "regierung", "senat",
    "städtetag", "wetterdienst", "spd", "cdu", "csu", "fdp", "afd",
)  # fmt: skip
_OF_PLACES = (  # endings of bodies that have the name of a place
    "gericht", "amt", "polizei", "feuerwehr", "anwaltschaft", "kammer", "stadt", "gemeinde",
    "kreis", "bezirk", "universität", "hochschule", "bistum", "inspektion", "direktion",
    "präsidium", "klinikum", "krankenhaus", "gymnasium", "agentur", "zentrale",
)  # fmt: skip
_COMPOUNDS = (  # endings of bodies that are called by a field: Bauernverband
    "gericht", "amt", "polizei", "feuerwehr", "anwaltschaft", "kammer", "hochschule",
    "inspektion", "direktion", "präsidium", "verband", "gewerkschaft", "rat",
)  # fmt: skip
_NAMED = (  # endings of bodies that have names of all kinds
    "gruppe", "initiative", "organisation", "band", "firma", "gesellschaft", "stiftung", "kette",
    "marke", "plattform", "fluglinie", "partei", "sender", "verlag", "konzern", "unternehmen",
)  # fmt: skip
_LEGAL_FORMS = frozenset({"AG", "GmbH", "SE", "KG", "eG"})
_UNION = "IG"  # it opens the names of trade unions
_SHORTEST = 4  # letters before the ending of a compound
_DIRECTIONS = frozenset({"Nord", "Süd", "Ost", "West", "Mitte"})
_PLACE_OPENERS = frozenset({
    "Bad", "Sankt", "St.", "Tel", "Neu", "Alt", "Groß", "Klein", "Heilig", "Rhein", "Pro",
})  # fmt: skip
_LEAST = 3  # words of a run with a body and a name
_BEFORE = 40  # code points before a run that hold its article and the noun before that
_REACH = 10_000  # code points on either side of a run that are searched for its surname
_MOST_PLACES = 20  # of a surname that are looked at
_NO_NAME = lx.TITLE | lx.INSTITUTION | lx.DAY | lx.DETERMINER | lx.PREPOSITION | lx.PLACE


def length_of_body(text: str, written: str, at: int, language: Language) -> int:
    """Return the length of what precedes the name in a run at offset `at`; 0 if it may be all name.

    It is the whole length if the run is the name of a body.
    """
    words = written.split(" ")
    if any(lx.is_first_name(word.lower(), language) for word in words):
        return 0  # known names are found anyway
    body = _body_before_name(text, words, at)
    if (
        body
        and _may_be_name(words[-2:], language)
        and (_is_unnamed(body) or _is_named_elsewhere(text, words, at, language))
    ):
        return len(written) - len(" ".join(words[-2:]))
    return len(written) if _is_body_with_name(text, words, at, language) else 0


def ends_with_owner(body: str, language: Language) -> bool:
    """Whether the word before a name is a role and not a body: die Frau des Trainers | Bo Quill."""
    forms = _forms(body.rpartition(" ")[2])
    return _is_role(forms, language) or any(map(common_nouns.has_role_form, forms))


def may_own_name(body: str) -> bool:
    """Whether a role before a name ends with a body that may bear it: Chef des Konzerns."""
    words = body.split(" ")
    article = _last_article(words)
    named = article and any(map(is_body_noun, _forms(words[-1])))
    return bool(named) and not _is_unnamed(words[article + 1 :])


def _body_before_name(text: str, words: Sequence[str], at: int) -> Sequence[str]:
    """Return the words from the last article to the last two words of a run; empty if none."""
    if len(words) < _LEAST:
        return ()
    article = _last_article(words[:-2])
    before = [*text[max(0, at - _BEFORE) : at].split(), *words[:article]]
    if before[-1:] == ["und"] and before[-2:][0].endswith("-"):
        del before[-2:]  # des Hotel- und | Gastverbands Tjelle Quill
    owned = before[-1:] and before[-1][:1].isupper() if article else _follows_owner(before)
    return words[article + (article > 0) : -2] if owned else ()


def _last_article(words: Sequence[str]) -> int:
    """Return the index of the last article among words; 0 if there is none."""
    return next((at for at in range(len(words) - 1, 0, -1) if words[at] in _ARTICLES), 0)


def _is_body_with_name(text: str, words: Sequence[str], at: int, language: Language) -> bool:
    """Whether a run is or ends with a body and its name: der Stadt | Bad Lipa, des Landkreises Ulm.

    An article precedes the body.
    """
    article = _last_article(words)
    led = words[article - 1][:1].isupper() if article else text[at - 4 : at] in _OWNING
    own = list(words[article + (article > 0) :])
    if not led or not own:
        return False  # Bo Quill von | der Universität Lipa, der Mora der | den Hafen leitet
    union = own[0] == _UNION and len(own) <= _LEAST
    if own[1:] and (own[-1] in _LEGAL_FORMS or union):
        return True  # der Hafenwerke Bad Lipa GmbH, der IG Metall Lipa
    while len(own) > _LEAST - 1 and own[0].endswith("en"):
        del own[0]  # der Kassenärztlichen | Vereinigung Lipa
    forms = _forms(own[0])
    if not 1 < len(own) <= _LEAST or _is_role(forms, language):
        return False
    return any(
        is_body_noun(form)
        or common_nouns.is_thing_with_name(form)
        or language.classes.get(form, 0) & lx.INSTITUTION
        for form in forms
    )


def _follows_owner(before: Sequence[str]) -> bool:
    """Whether an article after a noun precedes a run: der Präsident des | Verbands."""
    return len(before) > 1 and before[-1] in _ARTICLES and before[-2][:1].isupper()


def _may_be_name(words: Sequence[str], language: Language) -> bool:
    """Whether two words may be a first name and a surname that nobody has listed."""
    classes = language.classes
    return not any(
        word.isupper()
        or word in _COLOURS
        or word in _PLACE_OPENERS | _DIRECTIONS
        or not word[:1].isupper()
        or classes.get(word.lower(), 0) & _NO_NAME
        or lx.has_ending_of(word.lower(), lx.TITLE, language)
        for word in words
    ) and not common_nouns.are_nouns(words, language)


def _is_unnamed(body: Sequence[str]) -> bool:
    """Whether a body can have no name of its own but that of a place: SV Mora, Stadt Mora."""
    words = list(body)
    while len(words) > 1 and words[0].endswith("en"):
        del words[0]  # des Deutschen | Wetterdienstes
    if body[-1] in _LEGAL_FORMS or (words[0] == "Landes" and words[1:]):
        return True  # des Landes Mora | Tjelle Quill
    if len(words) == 1:
        described = len(body) > 1 and not _ends_with(words[0], _NAMED)
        return described or _ends_with(words[0], _UNNAMED) or _is_compound(words[0])
    placed = words[0] in (*GERMAN_CLUBS, _UNION) or _ends_with(words[0], _UNNAMED + _OF_PLACES)
    return placed and len(words) == len(("SV", "Mora")) and words[1] not in _PLACE_OPENERS


def _is_compound(noun: str) -> bool:
    """Whether a noun tells of what field a body is, and so is a name itself: Bauernverband.

    Not if it may be a person: die Frau des Stadtrats | Tjelle Quill.
    """
    forms = _forms(noun)
    return not any(map(common_nouns.has_role_form, forms)) and any(
        form.endswith(ending) and len(form) >= len(ending) + _SHORTEST
        for form in forms
        for ending in _COMPOUNDS
    )


def _ends_with(noun: str, endings: tuple[str, ...]) -> bool:
    """Whether a noun has one of the endings, perhaps before that of the genitive."""
    return any(form.endswith(endings) for form in _forms(noun))


def _forms(noun: str) -> tuple[str, ...]:
    """Return a noun in lower case, also without the endings of a genitive."""
    lower = noun.lower()
    return lower, lower.removesuffix("s"), lower.removesuffix("es")


def _is_role(forms: Sequence[str], language: Language) -> bool:
    return any(language.classes.get(form, 0) & lx.TITLE for form in forms)


def _is_named_elsewhere(text: str, words: Sequence[str], at: int, language: Language) -> bool:
    """Whether somebody with the surname alone speaks in the text: Quill sagte, so Quill.

    A bounded part around the run, at offset `at`, is searched.
    """
    first, surname = words[-2:]
    near = text[max(0, at - _REACH) : at + _REACH]
    for place in islice(places_of(surname, near), _MOST_PLACES):
        before = near[max(0, place - _BEFORE) : place].split()[-1:]
        after = near[place + len(surname) : place + len(surname) + _BEFORE].split()[:1]
        if before == [first]:
            continue
        beside = (word.strip(".,:;“”»«").lower() for word in (*before, *after))
        if any(language.classes.get(word, 0) & (lx.SAY | lx.QUOTATIVE) for word in beside):
            return True
    return False
