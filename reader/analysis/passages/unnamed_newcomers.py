"""Persons without a name who open a Romance or Dutch sentence: Una mujer mayor niega. «…»."""

from reader.analysis.grammar.phrases.acting_phrases import acting_phrase, head_of, is_body_word
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import NUMBER, WORD
from reader.analysis.persons.relatives import KIN
from reader.analysis.persons.roles.occupations import descriptions, occupations
from reader.analysis.text.tokens import Tokens
from reader.text.word_sets import word_set

_ARTICLES = word_set("un una uno un' une um uma otro otra outro outra een")
_OWN = word_set("su son sa suo sua seu zijn haar")
_PEOPLE = word_set("""
anciano anciana dueño dueña camarero camarera turista pareja abuelo abuela adolescente estudiante
serveur serveuse touriste couple patron patronne mari vieillard épicier épicière gamin gamine
anziano anziana cameriere cameriera coppia titolare fornaio fornaia nonno nonna pensionato
pensionata idoso idosa garçom garçonete casal dono dona aposentado aposentada padeiro padeira avô
avó bejaarde inwoner inwoonster gepensioneerde jongen meisje bakker eigenaar eigenares moeder vader
ober serveerster toerist toeriste echtpaar stel klant omstander voorbijganger voorbijgangster
""")
_PLACED = word_set("""
espera esperaba aguarda aguardaba está estaba attend attendait tient tenait aspetta aspettava sta
stava siede sedeva espera esperava estava wachtte wacht stond staat zat zit
""")
"""Verbs whose subject follows a place: En la puerta esperaba una mujer."""
_HAPPENS = word_set("""
fue fueron sido murió muere muerto muerta falleció herido herida detenido detenida
cayó perdió perdido desapareció desaparecido desaparecida lesionó ingresado ingresada
été fut mort morte meurt mourut décédé décédée blessé blessée tué tuée interpellé interpellée
tombé tombée perdu disparu disparue hospitalisé hospitalisée
stato stata fu morto morta muore morì deceduto ferito ferita ucciso uccisa arrestato arrestata
caduto caduta perso scomparso scomparsa ricoverato ricoverata
foi foram morreu morre ferido ferida preso presa
caiu perdeu desapareceu internado internada
werd overleed overleden omgekomen gewond vermist aangehouden opgepakt verdronk
viel verloor verdween verdwenen ziekenhuis ziek
""")
"""Words of sentences that tell what happens to somebody: Una mujer murió."""
_HOLDS_FOR_ANYBODY = word_set("""
debe puede paga pagaba gana ganaba cobra cuesta necesita recibe recibió trabaja tiene quiere siempre
doit peut paie payait gagne gagnait touche coûte reçoit travaille veut toujours
deve può paga pagava guadagna riceve pode ganha recebe lavora vuole sempre trabalha tem quer
wordt worden moet mag kan verdient betaalt krijgt zou werkt heeft altijd
""")
"""Words of sentences that tell what holds for anybody: Un camarero gana 900 euros."""
_STATES = word_set("""
es era vive vivía estudia est était vit vivait è era vive viveva studia é vivia estuda is was woont
woonde studeert
""")
"""Verbs of sentences that describe a relative: Sa mère était institutrice."""
_GOOD = word_set("buen buena bon bonne buon buona bom boa goede")  # Un bon maire écoute les gens
_UPON = word_set("le la lo les li gli lui lhe")
"""Pronouns of somebody who goes on speaking: Un serveur lui apporte un café. « … »"""
_YEAR = 4  # digits
_LONGEST_OPENING = 9  # tokens before the comma of an opening adverbial


def unnamed_newcomer(s: Tokens, language: Language) -> Phrase | None:
    """Return the subject of a sentence if it is somebody new who acts and has no name."""
    general = any(token.lower in _HOLDS_FOR_ANYBODY for token in s)
    if s[-1].text != "." or general or tells_what_happens(s):
        return None
    first = _after_opening(s)
    owned = s[first].lower in _OWN and s[first + 1].lower in KIN
    if s[first].lower not in _ARTICLES and not owned:
        return None
    if s[first + 1].lower in _GOOD or (owned and any(token.lower in _STATES for token in s)):
        return None
    head = first + 1 if owned else _person_noun(s, first, language)
    if not head:
        return None
    phrase = acting_phrase(s, first) or (first, head)
    after = s[min(phrase[1] + 1, len(s) - 1)].lower
    return None if after in _UPON or after.startswith(("l'", "l’")) else phrase


def tells_what_happens(s: Tokens) -> bool:
    """Whether a sentence tells what happens to somebody, not what they do: Een man verdronk."""
    return any(token.lower in _HAPPENS for token in s)


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
    for at in range(first + 1, min(first + 3, len(s))):
        noun = s[at].lower
        if noun in _PEOPLE or noun in occupations(language.code):
            return at
        if noun in descriptions(language.code):
            return at
    return 0
