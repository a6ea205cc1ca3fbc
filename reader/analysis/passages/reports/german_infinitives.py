"""German reports in the infinitive: forderte das Amt auf, die Brücke zu sperren."""

from collections.abc import Sequence

from reader.analysis.attribution.non_speakers.german_non_speakers import may_speak
from reader.analysis.grammar.clauses.cues import is_negated
from reader.analysis.grammar.clauses.german_infinitive_clauses import (
    end_of_infinitive,
    end_with_clauses,
)
from reader.analysis.grammar.german.verb_groups import BECOME, HAVE, MODALS, auxiliary_before
from reader.analysis.grammar.phrases.noun_phrases import Phrase, clause_start
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.function_words import GERMANIC_IT
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, QUOTED, WORD, Token
from reader.text.word_sets import word_set

_PLAIN = word_set("""
fordert forderte forderten fordern verlangt verlangte verlangten verlangen verspricht versprach
versprachen versprechen bittet bat baten bitten rät riet rieten raten warnt warnte warnten warnen
mahnt mahnte mahnten mahnen ermahnt ermahnte ermahnten ermahnen droht drohte drohten drohen beteuert
beteuerte beteuerten beteuern versichert versicherte versicherten versichern behauptet behauptete
behaupteten behaupten bestreitet bestritt bestritten leugnet leugnete leugneten leugnen gesteht
gestand gelobt gelobte gelobten geloben schwört schwor schworen empfiehlt empfahl empfahlen
empfehlen appelliert appellierte appellierten appellieren plädiert plädierte plädierten plädieren
drängt drängte drängten drängen pocht pochte pochten bedauert bedauerte bedauerten bedauern erklärt
erklärte erklärten erklären betont betonte betonten betonen bekräftigt bekräftigte bekräftigten
bekräftigen verkündet verkündete verkündeten hofft hoffte hofften hoffen beschuldigt beschuldigte
beschuldigten beschuldigen beantragt beantragte beantragten beantragen befahl befiehlt befahlen
bekundet bekundete bekundeten bekannte signalisiert signalisierte signalisierten sagt sagte sagten
erzählt erzählte erzählten berichtet berichtete berichteten schreibt schrieb schrieben
""")
"""Forms of verbs that report an infinitive without a particle."""
_HEARD = word_set("""
bittet bat baten bitten warnt warnte warnten warnen mahnt mahnte mahnten mahnen ermahnt ermahnte
ermahnten ermahnen beschuldigt beschuldigte beschuldigten beschuldigen drängt drängte drängten
drängen
""")
"""Those whose object is whoever is told: bat | die Gäste; of others it would be what is claimed."""
_PARTICLES: dict[str, frozenset[str]] = {
    form: frozenset(particles.split())
    for forms, particles in (
        ("kündigt kündigte kündigten kündigen", "an"),
        ("mahnt mahnte mahnten", "an"),
        ("räumt räumte räumten räumen gesteht gestand gestanden", "ein"),
        ("gibt gab gaben geben", "an zu bekannt vor"),
        ("fordert forderte forderten fordern ruft rief riefen rufen", "auf"),
        ("wirft warf warfen werfen hält hielt hielten halten", "vor"),
        ("sagt sagte sagten", "zu"),
        ("spricht sprach sprachen sprechen geht ging gingen gehen", "aus"),
        ("stellt stellte stellten stellen", "aussicht klar"),
        ("zeigt zeigte zeigten zeigen", "bereit überzeugt zuversichtlich entschlossen"),
    )
    for form in forms.split()
}
"""What stands right before the comma: kündigte | an |, …; stellte in | Aussicht |, …."""
_ADDRESSES = frozenset({"auf", "vor", "bereit", "überzeugt", "zuversichtlich", "entschlossen"})
"""Particles beside which an object is whoever is told or accused: forderte | das Amt | auf."""
_FINAL = word_set("""
angekündigt ankündigte ankündigten ankündigt aufgefordert aufforderte aufforderten aufgerufen
aufrief aufriefen vorgeworfen vorwarf vorwarfen vorwirft eingeräumt einräumte einräumten zugegeben
zugab zugaben angegeben angab angaben zugesagt zugesichert zusicherte versprochen verlangt gefordert
bestritten versichert beteuert behauptet gestanden eingestanden eingestand geraten empfohlen gebeten
gewarnt appelliert gedroht geschworen erklärt bekräftigt betont beschuldigt ermahnt gemahnt
angemahnt bedauert gehofft vorgehalten beantragt gesagt
""")
"""Participles, and forms at the end of a clause."""
_HEARD_FINAL = word_set("""
aufgefordert aufforderte aufforderten aufgerufen aufrief aufriefen vorgeworfen vorwarf vorwarfen
vorwirft vorgehalten gebeten gewarnt ermahnt gemahnt beschuldigt
""")
_IS = frozenset({"ist", "sind", "war", "waren", "sei", "seien"})
_NOT = word_set("nicht nie niemals kein keine keinen kaum weder")
_CONDITIONS = word_set("wenn falls ob sollte sobald als hätte hätten wäre wären würde würden")
_ACCUSATIVES = word_set("""
eine einen ein die das den seine seinen sein ihre ihren ihr mehr diese diesen dieses
""")
_FOR_IT = frozenset({"dafür", "dagegen", "davon"})
_WHO = frozenset({"der", "die", "das"})
_TO_IT = word_set("davor darum dazu darauf damit dafür daran")  # warnte die Gäste davor, …
_OTHER_PARTICLES = word_set("ab auf aus ein heraus hin nach vor zurück zusammen weg mit nieder bei")
_TO_ONESELF = word_set("schwor schwört schworen versprach verspricht versprachen sagt sagte sagten")
_THREATENS = frozenset({"droht", "drohte", "drohten", "drohen", "gedroht"})
_BEFALLS = word_set("""
scheitern verlieren zerbrechen platzen kippen sterben sinken fallen werden verfehlen versinken
verpassen ertrinken verschwinden stürzen verfallen veröden geraten abzusteigen zusammenzubrechen
auseinanderzubrechen unterzugehen auszusterben einzustürzen umzukippen auszufallen abzustürzen
auseinanderzufallen abzurutschen zurückzufallen einzubrechen leerzulaufen
""")
"""What nobody threatens with: Der Verein droht | abzusteigen."""
_PREPOSITIONS = word_set("""
an auf aus bei bis durch für gegen hinter in mit nach neben ohne seit trotz über um unter von vor
während wegen zu zwischen
""")
_OBJECT_PREPOSITIONS = frozenset({"um", "auf"})
_DATIVES = word_set("dem der einem einer")  # auf | einer Tagung
_BEFORE_COMMA = 24  # tokens from a verb to the comma before its infinitive
_MOST_COMMAS = 3  # up to it


def infinitive_words(
    s: Sequence[Token], cue: int, phrase: Phrase, language: Language
) -> tuple[int, int] | None:
    """Return the infinitive clause that the verb at `cue` reports, or None.

    It is given as its first token and the token behind it: kündigte an, | die Brücke zu sperren |.
    """
    verb = s[cue].lower
    if verb not in _PLAIN and verb not in _FINAL and verb not in _PARTICLES:
        return None
    if asks_or_supposes(s) or s[phrase[0]].lower in GERMANIC_IT:
        return None
    comma = _comma_before_infinitive(s, cue)
    if not comma or is_denied(s, cue, comma) or is_negated(s, cue):
        return None
    if not _governs_infinitive(s, cue, comma, phrase):
        return None
    if not _is_relative(s, phrase) and not may_speak(s, phrase, language):
        return None  # Das Dach drohte, in den Hof zu stürzen
    if s[phrase[0]].lower == "der" and s[phrase[1]].lower.endswith("in"):
        return None  # haben | der Wirtin | vorgeworfen
    end = end_with_clauses(s, comma + 1)
    if verb in _THREATENS and s[end_of_infinitive(s, comma + 1) - 1].lower in _BEFALLS:
        return None
    return comma + 1, end


def asks_or_supposes(s: Sequence[Token]) -> bool:
    """Whether a sentence is a question, or begins with a condition."""
    return s[-1].text == "?" or s[0].lower in _CONDITIONS


def is_denied(s: Sequence[Token], first: int, end: int) -> bool:
    """Whether one of the tokens from `first` up to `end` denies: forderte nicht |, …."""
    return any(token.lower in _NOT for token in s[first:end])


def _is_relative(s: Sequence[Token], phrase: Phrase) -> bool:
    first, last = phrase
    return first == last and s[first].lower in _WHO and s[first - 1].text == ","


def _comma_before_infinitive(s: Sequence[Token], cue: int) -> int:
    """Return the comma behind a verb that an infinitive clause follows, or 0.

    Only a role may stand between them: versprach Ada Vogel, die Wirtin, | das Haus zu öffnen.
    """
    commas = 0
    for at in range(cue + 1, min(len(s) - 1, cue + _BEFORE_COMMA)):
        token = s[at]
        if token.text == ",":
            if end_of_infinitive(s, at + 1):
                return at
            commas += 1
            if commas == _MOST_COMMAS:
                return 0
        elif _parts_clauses(token) and (commas or token.kind != WORD):
            return 0
        elif commas and token.kind == WORD and not _is_in_role(s, at):
            return 0  # sagte, sie freue sich darüber, die Brücke zu öffnen
    return 0


def _is_in_role(s: Sequence[Token], at: int) -> bool:
    """Whether a word may be part of a role: die | neue Wirtin; not: die Stadt | plane einen Bau."""
    if s[at].classes & (lx.DETERMINER | lx.PREPOSITION):
        return True
    return not s[at].classes and s[at + 1].kind == CAPITAL


def _parts_clauses(token: Token) -> bool:
    """Whether a mark, a quote, or a verb or conjunction of another clause stands at a token."""
    if token.kind == WORD:
        return bool(token.classes & (lx.FULL_VERB | lx.CONJUNCTION))
    return token.kind in (POINT, QUOTED) and token.text not in ("(", ")", "-")


def _governs_infinitive(s: Sequence[Token], cue: int, comma: int, phrase: Phrase) -> bool:
    """Whether the verb reports the infinitive behind the comma, not one of its objects does.

    Not: verlangte | eine Erlaubnis, die Brücke zu öffnen.
    """
    verb, last = s[cue].lower, s[comma - 1].lower
    if auxiliary_before(s, cue, BECOME | _IS) is not None:
        return False  # wurde aufgefordert
    if auxiliary_before(s, cue, MODALS) is not None and verb.endswith(("n", "t")):
        return False  # will fordern; soll gefordert haben
    if verb in _FINAL and comma <= cue + 2 and (comma == cue + 1 or last in HAVE):
        has = last in HAVE or auxiliary_before(s, cue, HAVE) is not None
        if has or verb not in _PLAIN:
            hears = verb in _HEARD_FINAL
            return hears or not has_object(s, clause_start(s, cue), cue, phrase)
    if last in _PARTICLES.get(verb, ()):
        if last == "aus" and not any(token.lower in _FOR_IT for token in s[cue:comma]):
            return False  # but: sprach sich dafür aus
        return last in _ADDRESSES or not has_object(s, cue + 1, comma - 1, phrase)
    if verb not in _PLAIN or last in _OTHER_PARTICLES:
        return False
    if verb in _TO_ONESELF and s[cue + 1].lower == "sich":
        return False
    return last in _TO_IT or not has_object(s, cue + 1, comma, phrase, hears=verb in _HEARD)


def has_object(
    s: Sequence[Token], first: int, end: int, phrase: Phrase, *, hears: bool = False
) -> bool:
    """Whether a noun before the infinitive may govern it: eine Erlaubnis; um Zeit; Mut.

    Args:
        s: The sentence.
        first: The first token that may belong to an object.
        end: The token behind the last one.
        phrase: The subject.
        hears: Whether the object of the verb is whoever is told: bat | die Gäste.
    """
    for at in range(first, end):
        token = s[at]
        if token.text == ",":
            return False  # Ada Vogel, die Wirtin
        if phrase[0] <= at <= phrase[1]:
            continue
        if token.lower in _OBJECT_PREPOSITIONS and s[at + 1].lower not in _DATIVES:
            return True
        if token.classes & lx.OBJECT_NOUN:
            return True
        led = s[at - 1].lower in _PREPOSITIONS
        if not hears and not led and token.lower in _ACCUSATIVES and not _is_dative(s, at):
            return True
    return False


def _is_dative(s: Sequence[Token], article: int) -> bool:
    """Whether "den" or "ihren" stands before a plural in the dative: versprach | den Gästen."""
    if not s[article].lower.endswith("en"):
        return False
    noun = next((token for token in s[article + 1 : article + 4] if token.kind == CAPITAL), None)
    return noun is not None and noun.lower.endswith("n")
