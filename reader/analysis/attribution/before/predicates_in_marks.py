"""Subjects whose predicate is in marks, not in English: La fédération « regrette la décision »."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.german.actors import is_body, is_person
from reader.analysis.grammar.phrases.acting_phrases import speaking_phrase
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_before import phrase_before
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import CAPITAL, POINT, WORD, Token
from reader.text.word_sets import word_set

_SHORTEST = 4  # words
_BEFORE_VERB = frozenset({"no", "non", "não", "ne", "se", "si"})
_ELIDED = ("n'", "n’", "s'", "s’")
_STANCES = word_set("""
accepte accueille affirme annonce appelle apprécie assume assure attend comprend condamne confirme
conteste demande dément déplore désapprouve dénonce espère estime exige exclut exprime félicite
garantit insiste invite nie partage précise réaffirme récuse réfute réclame refuse regrette rejette
remercie réserve respecte salue souhaite soutient
acepta afirma agradece anuncia apoya asegura celebra comparte comprende condena confía confirma
defiende denuncia deplora descarta desea desmiente discrepa espera estima estudia exige expresa
insiste insta invita lamenta manifiesta niega pide rechaza reclama reitera repudia reserva respeta
valora
accetta apprezza assicura auspica chiede comprende condanna condivide conferma confida contesta
critica denuncia deplora esclude esprime garantisce intende invita lamenta nega rammarica rifiuta
respinge ribadisce ringrazia rinnova rispetta ritiene saluta smentisce spera sostiene valuta
aceita afirma agradece anuncia apela apoia aprecia assegura condena confia confirma congratula
defende deplora desmente exige espera exclui lamenta manifesta nega partilha recusa refuta reitera
rejeita repudia repudía reserva respeita saúda solidariza
bedankt bedauert befürchtet begrüßt beklagt bekräftigt bestreitet betont bezweifelt bittet
dementiert distanziert erwartet fordert hofft respektiert schätzt unterstützt verurteilt wünscht
prüft
aanvaardt begrijpt betreurt bevestigt dankt distantieert eist erkent hoopt ontkent respecteert
steunt verwelkomt verwerpt veroordeelt vraagt
""")
"""Verbs by which somebody takes a stance; by others they are described: prend trop de risques."""
_PHRASES = {
    "prend": word_set("acte note"), "reste": word_set("disposition mobilisé mobilisée"),
    "suit": word_set("attention près attentivement"),
    "toma": word_set("nota"), "sigue": word_set("cerca atención preocupación"),
    "está": word_set("estudiando valorando analizando"),
    "prende": word_set("atto nota"), "segue": word_set("attenzione apprensione"),
    "sta": word_set("valutando esaminando verificando"),
    "acompanha": word_set("atenção preocupação"),
    "neemt": word_set("afstand kennis nota verantwoordelijkheid"),
    "nimmt": word_set("ernst kenntnis"),
}  # fmt: skip
"""Verbs that take a stance only with one of these words: prend acte, sta valutando."""
_UNDERSTANDS = word_set("comprend comprende begrijpt")
_NOTHING = word_set("rien mal nada nulla niente niets")


def subject_of_predicate(place: Place) -> Phrase | None:
    """Return the subject right before a passage that begins with the verb of its stance.

    It opens the sentence, since others may describe it: Ada Quill « regrette son choix »; not: Ben
    Poe s'emporte : Ada Quill « regrette son choix ».
    """
    view, s, at = place.view, place.view.s, place.at
    if place.words < _SHORTEST or len(view.quotes) > 1:
        return None
    if not _takes_stance(place.body):
        return None
    following = s[min(at + 1, len(s) - 1)]
    if at < 2 or (following.kind == WORD and following.classes & (lx.FULL_VERB | lx.AUXILIARY)):
        return None
    first = at - 1
    while first and s[first - 1].kind != POINT and not s[first - 1].classes & lx.CONJUNCTION:
        first -= 1
    opens = not first or s[first - 1].text != ":"
    return (first, at - 1) if opens and _may_be_subject(s, first, at - 1, view.language) else None


def _may_be_subject(s: Sequence[Token], first: int, last: int, language: Language) -> bool:
    """Whether tokens are a full name, or a phrase whose head can speak."""
    if language.nouns_capitalised:
        phrase = phrase_before(s, last)
        whole = phrase is not None and phrase == (first, last)
        return whole and (is_body(s, (first, last)) or is_person(s, (first, last), language))
    words = s[first : last + 1]
    if len(words) > 1 and all(t.kind == CAPITAL or t.classes & lx.PARTICLE for t in words):
        return True
    return speaking_phrase(s, first) == (first, last)


def _takes_stance(body: str) -> bool:
    """Whether words begin with a verb of stance: regrette, n'exclut, se félicite, no descarta."""
    if not body.strip()[:1].islower():
        return False
    words = body.lower().split()
    verb = words[words[0] in _BEFORE_VERB]
    verb = verb[2:] if verb.startswith(_ELIDED) else verb
    if verb in _UNDERSTANDS and not _NOTHING.isdisjoint(words):
        return False
    return verb in _STANCES or not _PHRASES.get(verb, frozenset()).isdisjoint(words)
