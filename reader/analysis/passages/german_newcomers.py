"""Persons without a name who act in a German sentence: Eine ältere Frau schüttelt den Kopf."""

from reader.analysis.grammar.german.verb_groups import BECOME
from reader.analysis.grammar.german.verb_second_main import corrected_main_subject
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL
from reader.analysis.persons.relatives import KIN
from reader.analysis.persons.roles.non_english_occupations import is_compound
from reader.analysis.persons.roles.occupations import descriptions, occupations
from reader.analysis.text.tokens import Tokens
from reader.text.word_sets import word_set

_PEOPLE = word_set("""
junge jugendlicher jugendliche mädchen kind gast teilnehmer teilnehmerin spaziergänger küster wähler
spaziergängerin demonstrant demonstrantin genosse genossin dame herr bekannter bekannte angehöriger
angestellter angestellte angehörige überlebender überlebende händler händlerin mitarbeiter kumpel
mitarbeiterin helfer helferin ehrenamtler ehrenamtlerin kollege kollegin freund freundin paar
""")
_ENDINGS = (
    "mann", "frau", "bewohner", "bewohnerin", "besitzer", "besitzerin", "fahrer", "fahrerin",
)  # fmt: skip
_INDEFINITE = frozenset({"ein", "eine"})
_ARTICLES = _INDEFINITE | {"der", "die"}
_HAPPENS = BECOME | word_set("""
soll sollen starb stirbt gestorben tot tödlich getötet erschossen erstochen verletzt vermisst
verunglückt verunglückte ertrank ertrunken erlitt festgenommen verschwand verschwunden gericht haft
krank fehlt fehlte muss darf kann verdient verdiente braucht brauchte zahlt zahlte bekommt bekam
erhält erhielt verblutete verlor verloren fiel stürzte krankenhaus klinik unverletzt schrecken
""")
"""Words of sentences that tell what happens to somebody or anybody, or of what they are accused."""
_HOLDS_FOR_ANY = frozenset({"hat", "ist", "bleibt", "lebt", "arbeitet", "gehört", "kostet", "weiß"})
"""Verbs right behind "ein" and its noun of what holds for anybody: Ein Lehrer arbeitet viel."""
_UPON = frozenset({"ihr", "ihm", "ihn", "sie", "ihnen"})
"""Pronouns of somebody who goes on speaking: Ein Kollege klopft ihr auf die Schulter. „…“"""
_REACH = 4  # tokens from the end of the subject to a pronoun behind the verb
_KINDS = frozenset({"wähler", "kunde", "gegner", "bürger", "verbraucher"})  # der Kunde ist König


def unnamed_actor(s: Tokens, language: Language) -> Phrase | None:
    """Return the subject of a German sentence if it is somebody who acts and has no name."""
    if s[-1].text != "." or any(token.lower in _HAPPENS for token in s):
        return None
    main = corrected_main_subject(s, main_subject(s), language)
    if main is None or s[main[0]].lower not in _ARTICLES:
        return None
    noun = next((at for at in range(main[0], main[1] + 1) if s[at].kind == CAPITAL), 0)
    while noun < main[1] and s[noun + 1].kind == CAPITAL:
        noun += 1
    if not noun or not _is_person(s[noun].lower, s[noun].classes, language):
        return None
    if any(token.lower in _UPON for token in s[main[1] + 2 : main[1] + _REACH]):
        return None
    if s[main[0]].lower in _INDEFINITE:
        return main if s[main[1] + 1].lower not in _HOLDS_FOR_ANY else None
    return main if s[noun].lower not in _KINDS else None


def _is_person(noun: str, classes: int, language: Language) -> bool:
    """Whether a noun in lower case means one person."""
    if classes & lx.TITLE or noun in _PEOPLE or noun in KIN or noun.endswith(_ENDINGS):
        return True
    code = language.code
    return noun in occupations(code) or noun in descriptions(code) or is_compound(noun)
