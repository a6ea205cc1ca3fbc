"""What stands for somebody who is in the talk: "the 39-year-old", "the Dane", "la cinéaste"."""

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import INSTITUTION, TITLE, Language, classes_by_ending
from reader.analysis.name_forms import NOBLE
from reader.analysis.trades import trades
from reader.text.pattern import lazily
from reader.text.remembered import remembered
from reader.text.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Protocol

    from reader.analysis.introductions import Introductions
    from reader.analysis.name_book import NameBook, Person

    class Talk(Protocol):
        """What is asked about the last sentences; see `Discourse`."""

        language: Language
        book: NameBook
        introductions: Introductions

        def salient(self, gender: str, at: int) -> Person | None:
            """Return who of a gender is most in the talk."""

        def just_named(self) -> set[Person]:
            """Return who is named in the sentence before, of this paragraph."""

        def only_actor(self, at: int) -> Person | None:
            """Return who acts in the sentence before and is its only person."""

        def subject_before(self, at: int) -> Person | None:
            """Return who is the subject of the sentence before."""

        def lone(self, gender: str, at: int) -> Person | None:
            """Return the only person who can be of a gender in this paragraph."""

        def humanity(self, person: Person) -> float:
            """Return how much speaks for a name being that of a person."""


_EPITHET = lazily(
    r"[Tt]he (?:\d{1,3}-year-old|(?P<she>[A-Z]\w+woman)|(?P<he>[A-Z]\w+man)|[A-Z]\w+(?:ian|ese)"
    r"|American|Argentine|Basque|Briton|Catalan|Croat|Czech|Dane|Finn|German|Greek|Kiwi|Mexican"
    r"|Moroccan|Pole|Scot|Serb|Slovak|Slovene|Spaniard|Swede|Swiss|Turk"
    r"|forward|striker|midfielder|defender|goalkeeper|winger|paceman|batsman|playmaker|veteran"
    r"|teenager|youngster)"
    r"|[Dd](?:er|ie) (?:\d{1,3}-[Jj]ährige|[\w-]*-?[Pp]olitiker(?:in)?|[\w-]+-(?:Mann|Frau))"
)
_ROMANCE = {"el": "m", "le": "", "il": "m", "o": "m", "la": "f", "a": "f", "der": "m", "die": "f"}
_OTHERS = frozenset(  # whom a scene brings with it
    lx.words("""
padre hijo hija hermano hermana voisin voisine responsables mann männer frauen leute junge mädchen
kind paar tochter bruder schwester witwe onkel tante enkel enkelin zeugen mutter trainer trainerin
behörden frau mitarbeiter mitarbeiterin sohn zeugin sprecher sprecherin polizei regierung
opposition behörde vater richter richterin staatsanwalt staatsanwältin anwalt anwältin zeuge
giudice avvocato testimone juiz juíza advogado testemunha madre juez jueza fiscal abogado abogada
juge procureur procureure avocat avocate testigo víctima témoin victime portavoz porte-parole
vecino
""")
)
_END_OF_PHRASE = lazily(r"[.,;:(„»«\n]")
_AGED = 80  # code points in which the name behind an age stands
_FORMERLY = frozenset(  # what the press says of whom it has named: der frühere Senator
    lx.words("""
sozialdemokratische christdemokratische freidemokratische bürgerliche parteilose grüne liberale
konservative linke freisinnige frühere ehemalige einstige langjährige gelernte studierte
promovierte gebürtige zweifache dreifache amtierende damalige ausgebildete
""")
)
_PARENTS = frozenset({"mutter", "vater", "großmutter", "großvater", "grossmutter", "grossvater"})
_OFFICES = ("minist", "présid", "presid", "maire", "alcald", "sindac", "prefe", "préfet", "secret")
_THINGS_TOO = frozenset({"empresa", "defensa", "impresa", "chiesa", "presa", "mesa", "vicino"})
_YEARS = frozenset({"ans", "años", "anni", "anos"})
_ELDERS = frozenset({"herr", "dame"})  # der alte Herr; der Herr alone may be anybody
_OF_ONE = frozenset({"eines", "einer", "von", "zweier", "dreier"})
_SHORTEST_COMPOUND = 9  # letters
_SHORTEST_TRADE = 6
_MET = 4_000  # code points in which somebody without a name is remembered by the trade
_PEOPLE = 200  # whose ages are looked at
_BESIDE_NOUN = 40  # code points before it in which "a" may stand
_ATTRIBUTED = 4  # words between them and it: einen 58 Jahre alten Landwirt
_ORIGINS = {  # what words for people of a country or a town end with
    "fr": ("ien", "ienne", "ais", "aise", "ois", "oise", "ain", "aine", "éen", "éenne", "ard"),
    "es": ("ense", "eño", "eña", "iano", "iana", "ino", "ina", "és", "esa"),
    "it": ("ese", "iano", "iana", "ino", "ina"),
    "pt": ("ense", "ês", "esa", "iano", "iana", "ino", "ina", "ista"),
}
_ARTICLES = frozenset({"the ", "The ", "der ", "die ", "Der ", "Die "})

_DEFINITE = {"the": "", "der": "m", "die": "f", "le": "m", "el": "m", "la": "f", "l'": ""}
_DEFINITE |= {"il": "m", "lo": "m", "o": "m", "a": "f"}
_ATTRIBUTES = frozenset(  # that stand before the noun: la jeune femme
    lx.words("""
jeune vieil vieille vieux petit petite grand grande joven antiguo antigua veterano veterana
giovane vecchio anziana jovem velho velha antigo antiga
""")
)
_FEMININE = ("euse", "trice", "ienne", "ière", "ère", "ée")
_DUGOUT = frozenset({"manager", "boss", "coach", "skipper", "captain", "chief", "gaffer"})
_BESIDE_COACH = frozenset({"head", "home", "visiting", "away", "veteran"})
_LONGEST = 4  # words
_FORMER = "former"
_SCHOLARS = ("iologist", "ciologist", "mologist", "imatologist", "drologist")
_THIS = {"ce": "m", "cet": "m", "cette": "f"}
_THINGS = frozenset(
    {"source", "étude", "association", "entreprise", "organisation", "agence", "ong"}
)
_ELIDED = ("l'", "l’")


def epithet_gender(mention: str) -> str | None:
    """Return "m", "f" or "" (not told) for an epithet; None when the mention is none."""
    if mention[:4] not in _ARTICLES:
        return None
    if mention[:1] in "Dd":
        mention = mention.partition(" aus ")[0]  # die 24-Jährige aus Bern
    if " " in mention[4:]:
        return None
    match = _EPITHET.fullmatch(mention)
    if match is None:
        return None
    article = mention[:3].lower()
    if article != "the":
        return "m" if article == "der" else "f"
    return "m" if match["he"] else "f" if match["she"] else ""


def trade_of(mention: str, code: str) -> tuple[str, str] | None:
    """Return the trade and the gender that a definite phrase tells; None when it tells none.

    The noun stands last in English and German, and first in the Romance languages.
    """
    words = mention.lower().split()
    if words[-1] in _YEARS and len(words) > 4:
        words = words[:-3]  # le boulanger de 54 ans
    if code == "de" and words[1:2] and words[1] in _PARENTS and words[2:3] and words[2] in _OF_ONE:
        return words[1], _DEFINITE.get(words[0], "")  # die Mutter eines Zehnjährigen
    if code == "de" and len(words) > 2 and words[-1] in _ELDERS and words[0] in ("der", "die"):
        return words[-1], _DEFINITE[words[0]]
    if words and words[0][:2] in _ELIDED:
        words[:1] = ["l'", words[0][2:]]
    if code == "fr" and 2 <= len(words) <= _LONGEST and words[0] in _THIS:
        person = words[1] not in _THINGS  # cette mère de famille
        return (words[1], _THIS[words[0]]) if person else None
    if not 2 <= len(words) <= _LONGEST or words[0] not in _DEFINITE:
        return None
    if code == "en":
        if words[0] != "the":
            return None  # a former dinner lady is somebody new
        if words[1] == _FORMER:
            return words[-1], ""  # the former dinner lady
        if not mention[1:].islower():
            return None  # the Lincoln actor
        if words[1].endswith("-year-old") or words[-1].endswith(_SCHOLARS):
            return words[-1], ""
    noun = words[-1] if code in ("en", "de") else words[1]
    if noun in _ATTRIBUTES and len(words) > 2 and code not in ("en", "de"):
        noun = words[2]
    if noun not in trades(code) and not (code == "de" and _is_compound(noun)):
        return None
    if words[0] == "l'":
        either = noun.endswith("e") and code == "fr"  # l'édile, l'artiste
        return noun, "f" if noun.endswith(_FEMININE) else "" if either else "m"
    return noun, _DEFINITE[words[0]]


def of_age(talk: "Talk", mention: str) -> "Person | None":
    """Return whom "the 39-year-old" means when the age stands behind a name."""
    years = mention[4:].partition("-")[0]
    if not years.isdigit():
        return None
    text = talk.introductions.text
    for person in talk.book.people[:_PEOPLE]:
        end = person.seen_at + len(person.seen_as)
        if person.seen_at >= 0 and text.startswith(
            (f", {years},", f", {years}.", f" ({years})"), end
        ):
            return person
    return None


def _is_compound(noun: str) -> bool:
    """Whether a German noun ends as a trade does: Chefdiplomat, Rallyefahrer."""
    return len(noun) > _SHORTEST_COMPOUND and noun.endswith(_long_trades())


@remembered
def _long_trades() -> tuple[str, ...]:
    return tuple(trade for trade in trades("de") if len(trade) >= _SHORTEST_TRADE)


def is_stranger(talk: "Talk", mention: str, at: int) -> bool:
    """Whether somebody without a name is of that age: "ein 38 Jahre alter Mann"."""
    years = mention[4:].partition("-")[0]
    if not years.isdigit() or mention[:3].lower() == "the":
        return False
    text = talk.introductions.text[max(0, at - _MET) : at]
    age = max(text.rfind(f" {years} Jahre alte"), text.rfind(f" {years}-jährige"))
    if age < 0:
        return False
    beside = _END_OF_PHRASE.split(text[age : age + _AGED], maxsplit=1)[0]
    return talk.book.find_mention(beside) is None


def of_rank(talk: "Talk", mention: str) -> "Person | None":
    """Return whom "der Graf" means when one name holds the title: Jan Graf von Quill."""
    article, _, rank = mention.partition(" ")
    if rank.lower() not in NOBLE or article.lower() not in _DEFINITE:
        return None
    named = [each for each in talk.book.people[:_PEOPLE] if f" {rank} " in each.name]
    return named[0] if len(named) == 1 else None


def by_trade(talk: "Talk", mention: str, at: int) -> "Person | None":
    """Return who in the talk is meant by "the roofer", when no roofer was named or met."""
    trade = trade_of(mention, talk.language.code)
    if trade is None or _was_met(talk, trade[0], at):
        return None
    person = talk.salient(trade[1], at)
    just = {each for each in talk.just_named() if trade[1] in ("", each.gender) or not each.gender}
    if just and person not in just:
        other = just.pop() if len(just) == 1 else None
        thing = other is not None and talk.humanity(other) < 0 and talk.only_actor(at) is not other
        person = person if thing else other  # Körper von der Größe
    unknown = person is not None and not person.gender and talk.humanity(person) < 0
    alone = talk.only_actor(at) is person or talk.lone("", at) is person
    return None if unknown and not alone else person


def in_office(talk: "Talk", mention: str, at: int) -> "Person | None":
    """Return whom "el ministro" means right behind a sentence about one person.

    The press of the continent varies so; in English the judge may be somebody else, and only
    "the Saltrey boss" is as sure.
    """
    if talk.language.code == "en":
        return _in_the_dugout(talk, mention, at)
    words = mention.lower().replace("l'", "le ").replace("l’", "le ").split()
    if len(words) < 2 or words[0] not in _ROMANCE:
        return None
    former = False
    if talk.language.nouns_capitalised and len(words) > 2:
        if not all(w.rstrip("n") in _FORMERLY or "fache" in w for w in words[1:-1]):
            return None
        words[1:] = words[-1:]
        times = mention.lower().split()[1].rstrip("n").endswith("fache")  # der dreifache Vater
        former = times or words[1] not in _OTHERS
    title = former or _is_office(words[1], talk.language)
    person = talk.only_actor(at) if title and not _was_met(talk, words[1], at) else None
    gender = "" if mention[1] in "'’" else _ROMANCE[words[0]]
    if person is not None and len(words) > 2 and talk.language.compound_inversion:
        held = talk.introductions.role_of(person).lower()
        if held and words[1] not in held and words[1].startswith(_OFFICES):
            return None  # le ministre de l'Industrie, behind the words of a trade unionist
    if person is None or (gender and person.gender not in ("", gender)):
        return None
    return person if talk.humanity(person) > 0 else None


def by_noun(talk: "Talk", mention: str, at: int) -> "Person | None":
    """Return whom "der Burgenländer", "die Tierärztin" mean that speak of the only person about.

    A German paper varies so what it calls whom it has just named. Somebody who was met without a
    name ("ein Tierarzt"), or whom a scene brings along ("der Anwalt"), is another.
    """
    words = mention.lower().split()
    if len(words) == 2 and talk.language.code in _ORIGINS:
        return _by_origin(talk, mention, at)
    if len(words) < 2 or words[0] not in ("der", "die"):
        return None
    if len(words) > 2 and words[1].endswith("-jährige"):
        del words[1]  # der 24-jährige Bremer
    noun = words[1]
    alone = len(words) == 2 or words[2] in ("aus", "der", "des", "vom", "von")
    if (
        not alone
        or noun[0].isdigit()
        or noun in _OTHERS
        or talk.language.classes.get(noun, 0) & INSTITUTION
    ):
        return None
    from reader.analysis.person_nouns import is_person_noun

    if not (is_person_noun(words[0], noun) or _is_office(noun, talk.language)):
        return None
    if _was_met(talk, noun, at):
        return None
    gender = _ROMANCE[words[0]]
    for person in (talk.only_actor(at), talk.lone(gender, at), talk.subject_before(at)):
        if person is None or person.gender not in ("", gender) or person.is_likely_place:
            continue
        if person.gender or person.known or (person.shortened and talk.humanity(person) > 1):
            return person
    return None


def _by_origin(talk: "Talk", mention: str, at: int) -> "Person | None":
    """Return whom "le Tongien", "el almeriense" mean: the only person that it can be."""
    article, noun = mention.split()
    gender = _ROMANCE.get(article.lower(), "")
    foreign = talk.language.code != "fr" or noun[0].isupper()
    if not gender and article.lower() == "le":
        gender = "m"
    if talk.language.classes.get(noun.lower(), 0) & INSTITUTION or noun.lower() in _THINGS_TOO:
        return None  # a empresa, la chiesa
    if not (gender and foreign and noun.lower().endswith(_ORIGINS[talk.language.code])):
        return None
    for person in (talk.only_actor(at), talk.lone(gender, at)):
        if person is not None and person.gender in ("", gender) and talk.humanity(person) > 0:
            return person
    return None


def _in_the_dugout(talk: "Talk", mention: str, at: int) -> "Person | None":
    """Return whom "the Saltrey boss" means: who is in the talk, when nobody was introduced so."""
    words = mention.split()
    if not 2 <= len(words) <= _LONGEST or words[0].lower() != "the" or words[-1] not in _DUGOUT:
        return None
    if any(word.islower() and word not in _BESIDE_COACH for word in words[1:-1]):
        return None
    if _was_met(talk, words[-1], at):
        return None
    person = talk.salient("", at)
    if person is None or talk.introductions.role_of(person):
        return None
    return person if talk.humanity(person) > 0 else None


def _is_office(noun: str, language: Language) -> bool:
    """Whether a noun says what somebody is, and not whom a scene brings with it."""
    classes = language.classes.get(noun, 0) or classes_by_ending(noun, language)
    return bool(classes & TITLE) and noun not in _OTHERS and not noun.startswith("ex-")


def _was_met(talk: "Talk", noun: str, at: int) -> bool:
    """Whether "a roofer" without a name stands lately before offset `at`."""
    text = talk.introductions.text[max(0, at - _MET) : at].lower()
    parts = text.split(f" {noun}")
    return any(
        not talk.language.indefinite.isdisjoint(part[-_BESIDE_NOUN:].split()[-_ATTRIBUTED:])
        for part in parts[:-1]
    )
