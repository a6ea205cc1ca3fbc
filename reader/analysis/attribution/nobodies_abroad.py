"""Romance phrases that stand where a speaker would and name none: deux mois plus tard, nadie."""

from collections.abc import Sequence

from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, NUMBER, WORD, Token

_NO_ONE = frozenset(
    {"personne", "nadie", "nessuno", "ninguém", "rien", "nada", "niente", "plus", "più"}
)
_LATER = frozenset({"tard", "tarde", "tardi", "después", "depois", "dopo", "luego"})
_BEEN = frozenset({"été", "stato", "stata", "stati", "state", "sido"})
_READS = frozenset(  # Lire aussi …: what the paper asks its readers to do
    lx.words("""
lire voir écouter rappelons notons ajoutons précisons soulignons disons leer ver escuchar lea vea
recordemos leggi leggere vedi guarda ascolta ricordiamo leia veja ouça lembremos
""")
)
_VARIES = frozenset(  # selon les cas: what something depends on
    lx.words("""
domaine domaines cas pays région régions année années besoin besoins critère critères âge âges goût
goûts moyens modalités règle règles type types période périodes secteur secteurs zone zones niveau
niveaux forme formes saison saisons circonstances humeur
caso casos país países región regiones año años necesidad necesidades criterio criterios edad edades
tipo tipos período períodos sector sectores zona zonas nivel niveles forma formas temporada época
casi paese paesi regione regioni anno anni esigenza esigenze criteri età gusti periodo periodi
settore settori livello livelli stagione stagioni
região regiões ano anos idade idades setor setores nível níveis
""")
)
_MAKES_KNOWN = frozenset(  # a fait savoir
    lx.words("""
savoir valoir remarquer observer noter part état connaître comprendre entendre dire mine
""")
)
_IMPERSONAL = frozenset({"se", "si"})
_NOT = frozenset({"no", "non", "não", "ne", "n'", "han", "ha", "hemos", "voy"})
_IS = frozenset({"est", "sont", "a", "ont", "es", "ha", "han", "è", "sono", "é", "são"})
_APPOSED = 12  # tokens
_ASIDES = frozenset({"particulier", "effet", "outre", "général", "revanche", "somme", "particular"})


def is_nobody(s: Sequence[Token], phrase: Phrase, cue: int | None) -> bool:
    """Whether a phrase names nobody who could say what stands beside the verb at `cue`."""
    first, last = s[phrase[0]], s[phrase[1]]
    if first.lower in _NO_ONE and first.kind != NUMBER and _is_alone(s, phrase):
        return True
    if last.lower in _LATER or last.lower in _BEEN:
        return True
    if last.classes & (lx.DAY | lx.TIME) and not _is_of_age(s, phrase):
        return True
    if first.lower in _IMPERSONAL or (not phrase[0] and _opens_no_noun(first)):
        return True
    if cue is None:
        return False
    verb = s[cue]
    if verb.classes & lx.SAY and s[cue - 1].lower in _IMPERSONAL and cue:
        return True  # se dice que, si dice che
    if verb.classes & lx.ACCORDING and last.lower in _VARIES:
        return all(t.kind == WORD for t in s[phrase[0] : phrase[1] + 1])
    return s[cue - 1].lower in _BEEN or _is_no_report(s, cue)


def _opens_no_noun(first: Token) -> bool:
    """Whether no noun phrase begins a sentence so: Porque yo soy …, No fue …, Lire aussi …."""
    return first.lower in _READS | _NOT or bool(first.classes & (lx.CONJUNCTION | lx.FIRST))


def is_reading_tip(place: Place) -> bool:
    """Whether a paper tells its readers what else to read: Lire aussi Ada Merle, « … »."""
    return place.view.s[0].lower in _READS


def is_apposed_title(place: Place) -> bool:
    """Whether a title stands beside its work: Son dernier roman, « Aube », croise …."""
    s, at, before = place.view.s, place.at, place.before
    if before is None or before.text != "," or s[min(at + 1, len(s) - 1)].text != ",":
        return False
    inside = s[max(0, place.previous + 1, at - _APPOSED) : at - 1]
    verbs = lx.REPORT | lx.NAME | lx.WEAK | lx.VERB
    works = any(token.classes & lx.TITLED for token in inside)
    return works and not any(token.classes & verbs or token.lower in _IS for token in inside)


def _is_alone(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether "personne" or "plus" has no noun: Personne n'a dit, plus précisément."""
    return phrase[0] == phrase[1] and (phrase[0] == 0 or s[phrase[0]].kind != CAPITAL)


def _is_of_age(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether years only tell how old somebody is: este hombre de 71 años."""
    return any(token.classes & lx.PREPOSITION for token in s[phrase[0] + 1 : phrase[1]])


def _is_no_report(s: Sequence[Token], cue: int) -> bool:
    """Whether a word is no verb of saying here: se fait par, un œil critique sur."""
    verb = s[cue].lower
    after = s[min(cue + 1, len(s) - 1)]
    if verb in {"fait", "font"}:
        return s[cue - 1].kind == WORD and after.lower not in _MAKES_KNOWN
    if verb == "critique":
        return bool(after.classes & lx.PREPOSITION)
    if verb in {"dite", "dites"}:
        return s[cue - 1].kind == WORD and not s[cue - 1].classes & lx.AUXILIARY
    return verb in _ASIDES
