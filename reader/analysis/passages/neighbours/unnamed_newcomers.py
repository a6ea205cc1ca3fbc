"""Persons without a name who act in a sentence: Una mujer mayor niega. «…»; Ein Gast lacht. „…“.

In Romance languages and Dutch that is whoever opens it, in German the subject wherever it stands.
"""

from reader.analysis.grammar.german.verb_groups import BECOME
from reader.analysis.grammar.german.verb_second_main import corrected_main_subject
from reader.analysis.grammar.phrases.acting_phrases import acting_phrase, head_of
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.speaking_nouns import is_body_word
from reader.analysis.grammar.subjects.happenings import tells_what_happens
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, NUMBER, WORD
from reader.analysis.persons.relatives import KIN
from reader.analysis.persons.roles.non_english_occupations import is_compound, is_plural
from reader.analysis.persons.roles.occupations import descriptions, occupations
from reader.analysis.text.tokens import Tokens
from reader.text.word_sets import word_set

_GERMAN_INDEFINITE = frozenset({"ein", "eine"})
_GERMAN_ARTICLES = _GERMAN_INDEFINITE | {"der", "die"}
_ARTICLES = word_set("un una uno un' une um uma otro otra outro outra een")
_ARTICLES_OF_GENDER = {
    "es": {"m": word_set("un el otro"), "f": word_set("una la otra")},
    "fr": {"m": word_set("un le"), "f": word_set("une la")},
    "it": {"m": word_set("un uno il lo"), "f": word_set("una la")},
    "pt": {"m": word_set("um o outro"), "f": word_set("uma a outra")},
}
_OWN = word_set("su son sa suo sua seu zijn haar")
_PEOPLE = word_set("""
anciano anciana dueño dueña camarero camarera turista pareja abuelo abuela adolescente estudiante
serveur serveuse touriste couple patron patronne mari vieillard épicier épicière gamin gamine
anziano anziana cameriere cameriera coppia titolare fornaio fornaia nonno nonna pensionato
pensionata idoso idosa garçom garçonete casal dono dona aposentado aposentada padeiro padeira avô
avó bejaarde inwoner inwoonster gepensioneerde jongen meisje bakker eigenaar eigenares moeder vader
ober serveerster toerist toeriste echtpaar stel klant omstander voorbijganger voorbijgangster
junge jugendlicher jugendliche mädchen kind gast teilnehmer teilnehmerin spaziergänger küster wähler
spaziergängerin demonstrant demonstrantin genosse genossin dame herr bekannter bekannte angehöriger
angestellter angestellte angehörige überlebender überlebende händler händlerin mitarbeiter kumpel
alte alter mitarbeiterin helfer helferin ehrenamtler ehrenamtlerin kollege kollegin freund freundin
""")
_GERMAN_PEOPLE_ENDINGS = (
    "mann", "frau", "bewohner", "bewohnerin", "besitzer", "besitzerin", "fahrer", "fahrerin",
    "paar",  # in Dutch "een paar" are some
)  # fmt: skip
_GERMAN_KINDS = frozenset({"wähler", "kunde", "gegner", "bürger", "verbraucher"})
"""German nouns that mean anybody of a kind behind an article: Der Kunde ist König."""
_PLACED = word_set("""
espera esperaba aguarda aguardaba está estaba attend attendait tient tenait aspetta aspettava sta
stava siede sedeva espera esperava estava wachtte wacht stond staat zat zit
""")
"""Verbs whose subject follows a place: En la puerta esperaba una mujer."""
_HAPPENS_IN_GERMAN = BECOME | word_set("""
soll sollen starb stirbt gestorben tot tödlich getötet erschossen erstochen verletzt vermisst
verunglückt verunglückte ertrank ertrunken erlitt festgenommen verschwand verschwunden gericht haft
krank fehlt fehlte muss darf kann verdient verdiente braucht brauchte zahlt zahlte bekommt bekam
erhält erhielt verblutete verlor verloren fiel stürzte krankenhaus klinik unverletzt schrecken
""")
"""Words of German sentences that tell what happens to somebody or anybody, or accuse them."""
_HOLDS_FOR_ANYBODY = word_set("""
debe puede paga pagaba gana ganaba cobra cuesta necesita recibe recibió trabaja tiene quiere siempre
doit peut paie payait gagne gagnait touche coûte reçoit travaille veut toujours
deve può paga pagava guadagna riceve pode ganha recebe lavora vuole sempre trabalha tem quer
wordt worden moet mag kan verdient betaalt krijgt zou werkt heeft altijd
""")
"""Words of sentences that tell what holds for anybody: Un camarero gana 900 euros."""
_GERMAN_STATES = frozenset({"hat", "ist", "bleibt", "lebt", "arbeitet", "gehört", "kostet", "weiß"})
"""Verbs right behind "ein" and its noun of what holds for anybody: Ein Lehrer arbeitet viel."""
_STATES = word_set("""
es era vive vivía estudia est était vit vivait è era vive viveva studia é vivia estuda is was woont
woonde studeert
""")
"""Verbs of sentences that describe a relative: Sa mère était institutrice."""
_GOOD = word_set("buen buena bon bonne buon buona bom boa goede")  # Un bon maire écoute les gens
_UPON = word_set("le la lo les li gli lui lhe")
"""Pronouns of somebody who goes on speaking: Un serveur lui apporte un café. « … »"""
_UPON_IN_GERMAN = frozenset({"ihr", "ihm", "ihn", "sie", "ihnen"})
_UPON_REACH = 4  # tokens from the end of a German subject to a pronoun behind the verb
_YEAR = 4  # digits
_LONGEST_OPENING = 9  # tokens before the comma of an opening adverbial


def unnamed_newcomer(s: Tokens, language: Language) -> Phrase | None:
    """Return the subject of a sentence if it is somebody who acts and has no name."""
    if s[-1].text != ".":
        return None
    if language.nouns_capitalised:
        return _german_newcomer(s, language)
    return _opening_newcomer(s, language, _ARTICLES)


def newcomer_of_gender(s: Tokens, language: Language, gender: str) -> Phrase | None:
    """Return the subject of a sentence if it is an unnamed person of `gender`: La abuela ríe.

    Dutch articles do not tell it.
    """
    if s[-1].text != ".":
        return None
    if language.nouns_capitalised:
        phrase = _german_newcomer(s, language)
        article = "der" if gender == "m" else "die"
        if phrase is None or is_plural(s[phrase[0]].lower, s[phrase[1]].lower):
            return None
        one = (article, "ein" if gender == "m" else "eine")
        return phrase if s[phrase[0]].lower in one else None
    articles = _ARTICLES_OF_GENDER.get(language.code, {}).get(gender, frozenset())
    return _opening_newcomer(s, language, articles) if articles else None


def _german_newcomer(s: Tokens, language: Language) -> Phrase | None:
    """Return the subject of a German sentence if it is somebody who acts and has no name."""
    if any(token.lower in _HAPPENS_IN_GERMAN for token in s):
        return None
    main = corrected_main_subject(s, main_subject(s), language)
    if main is None or s[main[0]].lower not in _GERMAN_ARTICLES:
        return None
    first, last = main
    noun = next((at for at in range(first, last + 1) if s[at].kind == CAPITAL), 0)
    if not noun or not _is_german_person(s[noun].lower, s[noun].classes, language):
        return None
    if any(token.lower in _UPON_IN_GERMAN for token in s[last + 2 : last + _UPON_REACH]):
        return None
    if s[first].lower in _GERMAN_INDEFINITE:
        return main if s[last + 1].lower not in _GERMAN_STATES else None
    return main if s[noun].lower not in _GERMAN_KINDS else None


def _is_german_person(noun: str, classes: int, language: Language) -> bool:
    """Whether a noun in lower case means one person."""
    if classes & lx.TITLE or noun in KIN or noun.endswith(_GERMAN_PEOPLE_ENDINGS):
        return True
    return _is_person(noun, language) or is_compound(noun)


def _opening_newcomer(s: Tokens, language: Language, articles: frozenset[str]) -> Phrase | None:
    """Return who opens a Romance or Dutch sentence, if it is somebody new without a name.

    The phrase begins with one of `articles`, or with a possessive and a relative.
    """
    if tells_what_happens(s) or any(token.lower in _HOLDS_FOR_ANYBODY for token in s):
        return None
    first = _after_opening(s)
    owned = s[first].lower in _OWN and s[first + 1].lower in KIN
    if s[first].lower not in articles and not owned:
        return None
    if s[first + 1].lower in _GOOD or (owned and any(token.lower in _STATES for token in s)):
        return None
    head = first + 1 if owned else _person_noun(s, first, language)
    if not head:
        return None
    phrase = acting_phrase(s, first) or (first, head)
    after = s[min(phrase[1] + 1, len(s) - 1)].lower
    return None if after in _UPON or after.startswith(("l'", "l’")) else phrase


def _after_opening(s: Tokens) -> int:
    """Return the first token of a sentence after an adverbial: À la porte, | une femme attend."""
    if not s[0].classes & (lx.PREPOSITION | lx.LEAD):
        return 0
    for at in range(1, min(_LONGEST_OPENING, len(s) - 2)):
        placed = s[at].lower in _PLACED
        if s[at].text == "," or placed:
            return at + 1
        told = s[at].kind == WORD and s[at].classes & lx.FULL_VERB
        if told or (s[at].kind == NUMBER and len(s[at].text) == _YEAR):
            return 0  # En 2019, un hombre …
    return 0


def _person_noun(s: Tokens, first: int, language: Language) -> int:
    """Return the token of the noun after an article if it means a person; 0 if it does not."""
    head = head_of(s, first)
    if head > 0:
        body = s[head].classes & lx.INSTITUTION and not s[head].classes & lx.TITLE
        return 0 if body or is_body_word(s[head].lower) else head
    nouns = range(first + 1, min(first + 3, len(s)))
    return next((at for at in nouns if _is_person(s[at].lower, language)), 0)


def _is_person(noun: str, language: Language) -> bool:
    """Whether a noun in lower case is listed as one for a person."""
    code = language.code
    return noun in _PEOPLE or noun in occupations(code) or noun in descriptions(code)
