"""Nouns for roles: whether a word is one, and which word of a phrase is its head."""

from reader.analysis.grammar.phrases.noun_phrases import ROLE_ENDINGS
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.persons.relatives import KIN
from reader.analysis.persons.roles.occupations import occupations
from reader.analysis.persons.roles.roles import HONORIFICS
from reader.analysis.persons.runs.name_titles import NO_TITLES, OFFICES
from reader.startup.lazy_modules import later

with later(globals()):  # not for English
    from reader.analysis.persons.german import common_nouns
    from reader.analysis.persons.roles import role_synonyms

_MAX_HEAD = 40  # code points
_ELIDED = frozenset({"l", "dell", "all", "dall", "quell"})
_SYNONYMS = {  # synonyms of roles
    "attorney": "lawyer", "barrister": "lawyer", "solicitor": "lawyer", "physician": "doctor",
    "counsel": "lawyer", "surgeon": "doctor", "gp": "doctor", "policeman": "officer",
    "policewoman": "officer", "mum": "mother", "mom": "mother", "dad": "father",
    "treinador": "técnico", "treinadora": "técnica", "entrenador": "técnico",
    "entrenadora": "técnica", "allenatore": "tecnico", "médico": "doctor", "médica": "doctora",
    "letrado": "abogado", "magistrado": "juez", "médecin": "docteur", "édile": "maire",
    "mediziner": "arzt", "boss": "manager", "imam": "cleric",
}  # fmt: skip
_BEFORE_HEAD = frozenset({  # words that may precede the noun of a Romance role: premier ministre
    "premier", "première", "primer", "primera", "primo", "prima", "primeiro", "primeira", "ex",
    "ancien", "ancienne", "general", "générale", "generale", "général", "geral",
})  # fmt: skip
_NOT_IN_ROLE = (
    lx.DETERMINER | lx.PREPOSITION | lx.CONJUNCTION | lx.SUBJECT | lx.AUXILIARY | lx.RELATIVE
) | (lx.REPORT | lx.NAME | lx.WEAK | lx.VERB | lx.DAY | lx.OBJECT | lx.FIRST)
_RANKS = frozenset({"vice", "ex", "sous", "sub", "co"})  # before a hyphen: vice-procureure
_NO_ROLES = HONORIFICS | NO_TITLES
_DESCRIBE_ONLY = frozenset({  # words that alone mean a person, but not before a name
    "jeune", "joven", "giovane", "jovem", "deuxième", "troisième", "demi",
})  # fmt: skip


def is_role(word: str, language: Language) -> bool:
    """Whether a word is a role, an occupation or a kinship that a person may be described by."""
    if word.lower() in KIN or word in OFFICES:
        return True
    classes = classes_of(word, language)
    if classes & (lx.TITLE | lx.INSTITUTION | _NOT_IN_ROLE):
        return bool(classes & lx.TITLE) and word.lower() not in _NO_ROLES
    lower = word.lower()
    if language.code == "en":
        return lower.endswith(ROLE_ENDINGS) or lower in occupations("en")
    if lower in occupations(language.code):
        return lower not in _DESCRIBE_ONLY
    if language.nouns_capitalised:
        return common_nouns.has_role_form(lower)
    ranks, _, noun = lower.rpartition("-")
    if ranks and _RANKS.issuperset(ranks.split("-")):
        return is_role(noun, language)
    synonym = language.compound_inversion and role_synonyms.is_synonym(lower)
    return synonym or lower.endswith(ROLE_ENDINGS)


def is_no_attribute(word: str, language: Language) -> bool:
    """Whether a word cannot modify a role: said | Ada Quill; not: the press secretary."""
    classes = classes_of(word, language)
    unsaid = not classes & lx.INSTITUTION or word.lower() == "state"  # Senator Ada Quill
    return unsaid and bool(classes & _NOT_IN_ROLE)


def classes_of(word: str, language: Language) -> int:
    """Return the word classes of a word of a role, by its ending if it is unlisted."""
    lower, known = word.lower(), language.classes
    return known.get(word, 0) or known.get(lower, 0) or lx.classes_by_ending(lower, language)


def head_of(words: list[str], language: Language) -> tuple[str, list[str]]:
    """Return the head noun of a role, and the other content words."""
    known = language.classes
    lowers = [word if word in known else word.lower() for word in words]  # der OB; not: ob
    loose = lx.PREPOSITION | lx.CONJUNCTION | lx.RELATIVE | lx.DETERMINER
    end = next((i for i, x in enumerate(lowers) if i and classes_of(x, language) & loose), None)
    if end is None and language.nouns_capitalised:
        end = next((i for i, x in enumerate(lowers) if i and x in {"der", "des"}), None)
    elif end and lowers[end] == "und" and not is_role(lowers[end - 1], language):
        return head_of(words[end + 1 :], language)  # die Bau- und | Hafenministerin
    head = lowers[: end or len(lowers)][-1] if lowers else ""
    if language.compound_inversion:
        head = _romance_head(lowers[: end or len(lowers)], language) or head
    if head == "teacher" and lowers[: end or len(lowers)][-2:-1] == ["head"]:
        head, lowers = "headteacher", [x for x in lowers if x not in ("head", "teacher")]
    others = [x for x in lowers if x != head and not is_no_attribute(x, language)]
    return _SYNONYMS.get(head, head)[:_MAX_HEAD], others


def heads_of(words: list[str], language: Language) -> set[str]:
    """Return the head nouns of a role, in English of two: founder and chief executive of Delta."""
    heads = {head_of(words, language)[0]}
    if "and" in words and language.code == "en":
        second = words[words.index("and") + 1 :]
        first = words[: -len(second) - 1] if second else []
        other = head_of(second, language)[0]
        fields = any(classes_of(word, language) & lx.PREPOSITION for word in first)
        if first and is_role(first[-1], language) and is_role(other, language) and not fields:
            heads.add(other)
    return heads


def _romance_head(words: list[str], language: Language) -> str:
    """Return the first noun of a role, before its adjectives: la secretaria | general."""
    people = occupations(language.code)
    heads = (x for x in words if classes_of(x, language) & lx.TITLE or x in people)
    return next((head for head in heads if head not in _BEFORE_HEAD), "")


def after_elision(word: str) -> str:
    """Return the noun after an elided article: l'avocat, dell'avvocata; empty without one."""
    article, mark, noun = word.replace("’", "'").partition("'")
    return noun if mark and article.lower() in _ELIDED else ""
