"""Referents of offices and other nouns for persons in languages but English: el ministro."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from reader.analysis.grammar.phrases.speaking_nouns import is_body_word
from reader.analysis.languages.lexicon import INSTITUTION, TITLE, Language, classes_by_ending
from reader.analysis.persons.roles.non_english_occupations import gender_after_elision, is_plural
from reader.analysis.persons.roles.occupations import occupations
from reader.analysis.reference.epithets.met_unnamed import was_mentioned_unnamed
from reader.analysis.reference.epithets.occupations_beside import is_beside_another
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set, word_set_of_pairs

if TYPE_CHECKING:
    from reader.analysis.persons.person import Person
    from reader.analysis.reference.discourse_queries import DiscourseQueries

with later(globals()):  # not needed for every text
    from reader.analysis.persons.german import person_nouns

_ARTICLE_GENDERS = {
    "el": "m", "le": "", "il": "m", "o": "m", "la": "f", "a": "f", "der": "m", "die": "f",
    "de": "", "het": "",
}  # fmt: skip
# people whom a situation implies, so that they need not be introduced
_IMPLIED_PEOPLE = word_set_of_pairs("""
padre madre hijo/a hermano/a viuda père mère fils fille frère sœur épouse veuve figlio/a fratello
sorella moglie marito vedova pai mãe filho/a irmão irmã viúva marido mari esposo/a époux mulher
voisin/e responsables mann männer frauen leute junge mädchen kind paar tochter bruder schwester
witwe onkel tante enkel/in zeugen mutter trainer/in ermittler/in moderator/in gutachter/in
anrufer/in täter/in angreifer räuber einbrecher betrüger dieb passant/in augenzeuge/in nachbar/in
anwohner/in besucher/in kunde/in zuschauer/in beifahrer autofahrer fußgänger spaziergänger finder
retter helfer sanitäter notarzt notärztin geschädigte überlebende anhänger gegner kritiker/in
freund/in kollege/in ehemann ehefrau bote käufer unbekannte bekannte behörden frau mitarbeiter/in
sohn sprecher/in polizei regierung opposition behörde vater richter/in staatsanwalt staatsanwältin
anwalt anwältin zeuge/in giudice avvocato testimone juiz juíza advogado testemunha juez/a fiscal
abogado/a rechter advocaat advocate officier getuige verdachte ooggetuige slachtoffer dader
bestuurder klant chauffeur automobilist buurman buurvrouw bewoner bewoonster omwonende agente
collega politie woordvoerder woordvoerster man vrouw
zoon dochter broer zus weduwe vriend/in moeder agent juge procureur/e avocat/e testigo víctima
témoin victime portavoz porte-parole vecino amico/a collega amigo/a colega compañero/a compagno/a
ami/e collègue compagne compagnon copain copine
""")
_AGE = lazily(r"\d+ Jahre alten? ")
# adjectives in epithets for persons named before: der frühere Senator
_FORMERLY = word_set("""
sozialdemokratische christdemokratische freidemokratische bürgerliche parteilose grüne liberale
konservative linke freisinnige frühere ehemalige einstige langjährige gelernte studierte
promovierte gebürtige zweifache dreifache amtierende damalige ausgebildete
""")
_DUTCH_LINKS = frozenset({"van", "uit", "bij", "voor", "in", "op"})
_SOURCES = frozenset({"von", "bei", "durch"})
_CALLED_REACH = 20_000  # code points before a noun that may call somebody so
_CALLING = ("ist ", "war ", "als ")
_AGENT_ENDINGS = {  # of nouns for persons, as the subject of a verb of saying
    "fr": ("ant", "ante", "aire", "eur", "euse", "trice", "iste", "ien", "ienne"),
    "es": ("ante", "ente", "ista", "dor", "dora", "tor", "tora", "ólogo", "óloga"),
    "it": ("ante", "ente", "ista", "tore", "trice", "ologo", "ologa"),
    "pt": ("ante", "ente", "ista", "dor", "dora", "tor", "tora", "ólogo", "óloga"),
    "nl": ("ster", "ares", "euse", "trice", "ist", "oog", "oge", "kundige", "craat", "meester"),
}
_SHORTEST_AGENT = 7  # letters
_PARTY_MEMBERS = ("'er", "’er")  # endings in Dutch: de CDA'er
# with the endings of words for people
_THINGS = frozenset({
    "presa", "mesa", "vicino", "venster", "cluster", "register", "klooster", "horloge", "regenboog",
})  # fmt: skip
_DEMONSTRATIVES = {
    "este": "m", "esta": "f", "esse": "m", "essa": "f", "ce": "m", "cet": "m", "cette": "f",
    "questo": "m", "questa": "f", "dieser": "m", "diese": "f",
}  # fmt: skip
_PERSON_NOUNS = {
    "hombre": "m", "mujer": "f", "homme": "m", "femme": "f", "uomo": "m", "donna": "f",
    "homem": "m", "mulher": "f", "mann": "m", "frau": "f",
}  # fmt: skip
_OF_EITHER_GENDER = (  # beginnings of French nouns by which women too are called: le maire
    "agent", "auteur", "capitaine", "chef", "colonel", "commandant", "commissaire", "conseil",
    "défenseur", "docteur", "écrivain", "général", "ingénieur", "juge", "leader",
    "lieutenant", "maire", "mannequin", "membre", "ministre", "médecin", "numéro", "otage",
    "porte-parole", "premier", "procureur", "professeur", "préfet", "sous-préfet", "soutien",
    "successeur", "témoin",
)  # fmt: skip
_MEN = ("ore", "ato", "aio", "iere", "ogo", "ero", "ico", "ano", "eo")  # l'operaio
_WOMEN = ("trice", "essa", "ata", "aia", "iera", "oga", "ica", "ora", "ana")
ORIGINS = {  # endings of words for the people of a country or a town
    "fr": ("ien", "ienne", "ais", "aise", "ois", "oise", "ain", "aine", "éen", "éenne", "ard"),
    "es": ("ense", "ano", "ana", "eño", "eña", "iano", "iana", "ino", "ina", "és", "esa"),
    "it": ("ese", "ano", "ana", "ino", "ina"),
    "pt": ("ense", "ês", "esa", "ano", "ana", "ino", "ina", "ista"),
    "nl": ("er", "aar", "aan", "ees", "se", "iër", "ling", "oot"),
}
_DUTCH_WOMEN = ("ster", "ares", "euse", "trice", "vrouw")  # endings
_PAPERS = frozenset({"limburger", "gelderlander"})  # De Limburger


def _words_with_article(mention: str) -> list[str]:
    """Return the words of a mention in lower case, with a whole article: l'élue is le élue."""
    return mention.lower().replace("l'", "le ").replace("l’", "le ").split()


def person_in_office(discourse: "DiscourseQueries", mention: str, at: int) -> "Person | None":
    """Return the person for "el ministro" directly after a sentence about only one person.

    The continental press varies its references in this way; in English "the judge" may be somebody
    else.
    """
    words = _words_with_article(mention)
    if len(words) < 2 or words[0] not in _ARTICLE_GENDERS:
        return None
    former = False
    if discourse.language.nouns_capitalised and len(words) > 2:
        if not all(w.rstrip("n") in _FORMERLY or "fache" in w for w in words[1:-1]):
            return None
        words[1:] = words[-1:]
        times = mention.lower().split()[1].rstrip("n").endswith("fache")  # der dreifache Vater
        former = times or words[1] not in _IMPLIED_PEOPLE
    title = former or _is_office(words[1], discourse.language)
    if discourse.language.nouns_capitalised and is_plural(words[0], words[1]):
        return None  # die Kollegen
    gender = _gender_of(mention, words, discourse.language)
    person = None
    if title and not was_mentioned_unnamed(discourse, words[1], at):
        person = discourse.only_actor(at)
        if person is None and gender and discourse.language.compound_inversion:
            person = discourse.only_person_of_gender(
                gender, at
            )  # Ada Quill … ¶ …, disse a ministra
    if person is None or (gender and person.gender not in ("", gender)):
        return None
    return person if discourse.person_evidence(person) > 0 else None


def person_by_noun(discourse: "DiscourseQueries", mention: str, at: int) -> "Person | None":
    """Return the person for "der Burgenländer" or "die Tierärztin": the only one who fits.

    German papers use such nouns as epithets for persons just named. Persons who were mentioned
    without a name ("ein Tierarzt"), or whom the situation implies ("der Anwalt"), are others.
    """
    words = mention.lower().split()
    if len(words) == 2 and discourse.language.code in ORIGINS:
        return _person_by_origin(discourse, mention, at)
    if len(words) < 2 or words[0] not in ("der", "die"):
        return None
    if len(words) > 2 and words[1].endswith("-jährige"):
        del words[1]  # der 24-jährige Bremer
    noun = words[1]
    alone = len(words) == 2 or words[2] in ("aus", "der", "des", "vom", "von")
    if (
        not alone
        or is_plural(words[0], noun)
        or noun[0].isdigit()
        or _is_implied(discourse, words[1:], at)
        or discourse.language.classes.get(noun, 0) & INSTITUTION
    ):
        return None
    if not (person_nouns.means_person(words[0], noun) or _is_office(noun, discourse.language)):
        return None
    if was_mentioned_unnamed(discourse, noun, at):
        return None
    gender = _ARTICLE_GENDERS[words[0]]
    for person in _nearby_people(discourse, gender, at):
        if person is None or person.gender not in ("", gender) or person.is_likely_place:
            continue
        if (
            person.gender
            or person.known
            or (person.shortened and discourse.person_evidence(person) > 1)
        ):
            return person
    return None


def person_by_demonstrative(
    discourse: "DiscourseQueries", mention: str, at: int
) -> "Person | None":
    """Return the person for "este hombre de 71 años" or "questa infermiera": the only one nearby.

    In the Romance languages any noun for a person will do, as nobody new comes in with "this".
    """
    words = mention.lower().replace("quest'", "questo ").replace("quest’", "questo ").split()
    gender = _DEMONSTRATIVES.get(words[0], "")
    if not gender or len(words) < 2:
        return None
    noun, language = words[1], discourse.language
    if noun not in _PERSON_NOUNS:
        if not language.compound_inversion:
            return None
        if not (noun in _IMPLIED_PEOPLE or means_person(noun, language)):
            return None
    if was_mentioned_unnamed(discourse, noun, at):
        return None
    gender = _PERSON_NOUNS.get(noun, gender)
    people = (discourse.only_actor(at), discourse.only_person_of_gender(gender, at))
    return _first_of_gender(discourse, people, gender)


def is_implied_noun(noun: str) -> bool:
    """Whether a noun is for people whom a situation implies, and so may be anybody: Anwalt."""
    return noun.lower() in _IMPLIED_PEOPLE


def _is_implied(discourse: "DiscourseQueries", words: Sequence[str], at: int) -> bool:
    """Whether a German noun is for whom the situation implies, and the text calls nobody so before.

    Kunde Jan Vogel; Vogel ist Sanitäter in Mora. `words` are the noun and what follows it.
    """
    noun = words[0].lower()
    if noun not in _IMPLIED_PEOPLE:
        return False
    before = discourse.text[max(0, at - _CALLED_REACH) : at]
    parts = before.split(f"{noun.title()} ") if len(words) == 1 else ()
    called = (s.endswith(_CALLING) or after[:1].isupper() for s, after in pairwise(parts))
    return not any(called)


def last_actor_by_noun(discourse: "DiscourseQueries", mention: str, at: int) -> "Person | None":
    """Return who spoke or acted last for a German role with attributes: der 35 Jahre alte Torwart.

    Those whom the situation implies ("der Richter") or who were mentioned without a name are
    others, unless an attribute describes them ("der enttäuschte Trainer").
    """
    article, _, described = mention.partition(" ")
    gender = _ARTICLE_GENDERS.get(article.lower(), "")
    bare = _AGE.sub("", described)
    words, aged = bare.split(), bare != described
    head = next((at for at, word in enumerate(words) if word[:1].isupper()), -1)
    if head == 0 and len(words) == 2 and words[0].endswith("er") and words[1].istitle():
        head = 1  # der Kölner Strafrechtler
    if article.lower() not in {"der", "die"} or head < 0:
        return None
    if words[head + 1 : head + 2] and words[head + 1][0].isupper():
        return None  # der Pilot Jan Vogel
    noun = words[head].lower()
    if discourse.language.classes.get(noun, 0) & INSTITUTION or is_body_word(noun):
        return None
    if is_plural(article.lower(), noun):
        return None  # die jubelnden Gäste
    if (not (head or aged) and _is_implied(discourse, words, at)) or not (
        person_nouns.means_person(article.lower(), noun) or _is_office(noun, discourse.language)
    ):
        return None
    if was_mentioned_unnamed(discourse, noun, at):
        return None
    introduced = discourse.introductions.person_of(f"{article} {words[head]}") if aged else None
    person = introduced or discourse.last_actor(gender, at)
    return person or (discourse.only_person_of_gender(gender, at) if aged else None)


def last_actor_by_role(
    discourse: "DiscourseQueries", mention: str, at: int, *, tags: bool
) -> "Person | None":
    """Return who spoke or acted last for a Romance or Dutch role: el timonel de los azules.

    Those whom the situation implies ("el juez") or who were mentioned without a name are others.
    Inside a sentence (`tags`) the role means the most salient person, as a pronoun does.
    """
    words, language = _words_with_article(mention), discourse.language
    if len(words) < 2 or words[0] not in _ARTICLE_GENDERS:
        return None
    if language.code == "nl":
        words = [words[0], _last_noun(words)]
    noun = words[1]
    if noun in _IMPLIED_PEOPLE or noun in _THINGS or not means_person(noun, language):
        return None
    if was_mentioned_unnamed(discourse, noun, at):
        return None
    gender = _gender_of(mention, words, language)
    actors = [discourse.last_actor(each, at) for each in (gender or "mf")]
    person = actors[0] or actors[-1]
    acted = person is not None and actors[-1] in (None, person)
    if not acted:
        person = discourse.most_salient(gender, at) if tags else None
    if person is None or not _is_still_topic(discourse, person, at, acted=acted):
        return None
    if is_beside_another(discourse.text, mention, person, at):
        return None
    return person if discourse.person_evidence(person) > 1 else None


def _last_noun(words: Sequence[str]) -> str:
    """Return the last noun of a Dutch role before its complement: de gepensioneerde lerares."""
    ends = (at for at, word in enumerate(words) if at > 1 and word in _DUTCH_LINKS)
    return words[next(ends, len(words)) - 1]


def gender_of_role(mention: str, language: Language) -> str:
    """Return the gender that a Romance role tells; "" if it tells none."""
    words = _words_with_article(mention)
    return _gender_of(mention, words, language) if words[0] in _ARTICLE_GENDERS else ""


def _gender_of(mention: str, words: Sequence[str], language: Language) -> str:
    """Return the gender of a noun after its article: la cheffe, l'élue; "" if it is open."""
    noun, french = words[1], language.code == "fr"
    if mention[1] in "'’":
        if french:
            return gender_after_elision(noun, "fr")
        return "f" if noun.endswith(_WOMEN) else "m" if noun.endswith(_MEN) else ""
    if french and words[0] == "le":
        return "" if noun.startswith(_OF_EITHER_GENDER) else "m"
    if language.code == "nl":
        return "f" if noun.endswith(_DUTCH_WOMEN) else ""
    return _ARTICLE_GENDERS[words[0]]


def _is_still_topic(
    discourse: "DiscourseQueries", person: "Person", at: int, *, acted: bool
) -> bool:
    """Whether this paragraph names a person before `at`, or has so far no room for anybody new.

    Who did not act last (`acted`) can only be meant in its first sentence.
    """
    if acted or discourse.is_named_here(person, at):
        return True
    recent = discourse.recent
    return len(recent) < 2 or recent[-2].paragraph != recent[-1].paragraph


def means_person(noun: str, language: Language) -> bool:
    """Whether a Romance or Dutch noun is a role or an occupation, by a list or by its ending."""
    if is_body_word(noun):
        return False
    if language.code == "nl" and noun.endswith(_PARTY_MEMBERS):
        return True
    if _is_office(noun, language) or noun in occupations(language.code):
        return True
    return len(noun) >= _SHORTEST_AGENT and noun.endswith(_AGENT_ENDINGS[language.code])


def _nearby_people(
    discourse: "DiscourseQueries", gender: str, at: int
) -> "Iterator[Person | None]":
    """Yield the persons whom an epithet of `gender` is likeliest to mean, in order."""
    yield discourse.only_actor(at)
    yield discourse.only_person_of_gender(gender, at)
    if discourse.language.nouns_capitalised:
        yield _just_introduced(discourse)
    yield discourse.previous_subject(at)


def _just_introduced(discourse: "DiscourseQueries") -> "Person | None":
    """Return the only person of the previous sentence if that introduces them as a source.

    Operiert wird er von Jan Vogel. Der Facharzt …; without a role, which would be another one.
    """
    named = discourse.named_in_previous_sentence()
    person = named.pop() if len(named) == 1 else None
    if person is None or discourse.introductions.role_of(person):
        return None
    before = discourse.recent[-2]
    new = person.seen_at >= before.tokens.starts[0]
    return person if new and before.governs_name(_SOURCES) else None


def _first_of_gender(
    discourse: "DiscourseQueries", people: Iterable["Person | None"], gender: str
) -> "Person | None":
    """Return the first who certainly is a person and may be of `gender`, if known, or None."""
    return next(
        (
            person
            for person in people
            if person is not None
            and (not gender or person.gender in ("", gender))
            and discourse.person_evidence(person) > 0
        ),
        None,
    )


def _person_by_origin(discourse: "DiscourseQueries", mention: str, at: int) -> "Person | None":
    """Return the person for "la Tongienne" or "el almeriense": the only one who fits."""
    article, noun = mention.split()
    gender, code = _ARTICLE_GENDERS.get(article.lower(), ""), discourse.language.code
    fits = noun[0].isupper() if code in ("fr", "nl") else True
    if code == "nl":
        fits = fits and article.lower() == "de" and noun.lower() not in _PAPERS
        gender = "f" if noun.endswith("se") else ""  # de Zeeuwse
    elif not gender:
        return None
    if not (fits and noun.lower().endswith(ORIGINS[code])):
        return None
    people = (discourse.only_actor(at), discourse.only_person_of_gender(gender, at))
    return _first_of_gender(discourse, people, gender)


def _is_office(noun: str, language: Language) -> bool:
    """Whether a noun is an office or occupation and not a person whom the situation implies."""
    classes = language.classes.get(noun, 0) or classes_by_ending(noun, language)
    return bool(classes & TITLE) and noun not in _IMPLIED_PEOPLE and not noun.startswith("ex-")
