"""Whether two Romance roles are different offices: the mayors of two towns, a deputy mayor."""

from reader.analysis.languages.lexicon import INSTITUTION, Language
from reader.startup.lazy_regex import lazily

_WORD = lazily(r"[^\W\d_][\w-]*")
_STEM = 4  # letters that forms of one noun share: presidente, presidenta
_WITH_ARTICLE = 2  # words of a role with its article
_DEPUTY = frozenset({
    "adjoint", "adjointe", "adjunto", "adjunta", "aggiunto", "aggiunta", "vice",
})  # fmt: skip
_LAWYERS = ("avocat", "abogad", "advogad", "avvocat")
_OF_STATE = frozenset({"général", "générale", "general", "generale", "geral"})
_STATE = ["del", "estado"]  # abogado del Estado, but not: abogado del acusado


def is_other_office(mention: str, held: str, language: Language) -> bool:
    """Whether a mention is the role that somebody holds, but in another place or body.

    Le maire de Mora is not the maire de Lipa; el alcalde de San Juan may be the alcalde de San Juan
    de Lipa, and o presidente da CIP the presidente da Confederação Industrial.
    """
    if _stands_in_for(mention, held):
        return True
    of_mention, of_held = _names_in(mention), _names_in(held)
    if not of_mention or not of_held:
        return False
    noun = _WORD.findall(mention)[1].lower()
    if not any(word.startswith(noun[:_STEM]) for word in held.lower().split()[:_WITH_ARTICLE]):
        return False
    classes = language.classes
    new, known = (
        {name for name in names - others if not classes.get(name.lower(), 0) & INSTITUTION}
        for names, others in ((of_mention, of_held), (of_held, of_mention))
    )
    if not new or not known:
        return False
    return not (_may_abbreviate(new, known) or _may_abbreviate(known, new))


def _stands_in_for(mention: str, held: str) -> bool:
    """Whether somebody is only a deputy, or a prosecutor called a lawyer: le maire adjoint.

    "Le maire" is then somebody else, but not "le maire adjoint"; nor is an avocat général l'avocat.
    """
    words = [word for each in _WORD.findall(held.lower()) for word in each.split("-")]
    said = _WORD.findall(mention.lower())
    if not said or len(said) > _WITH_ARTICLE:
        return False
    noun = said[-1]
    at = next((at for at, word in enumerate(words) if word.startswith(noun[:_STEM])), -1)
    if at < 0:
        return False
    before, after = words[max(0, at - 1) : at], words[at + 1 : at + 3]
    if noun.startswith(_LAWYERS) and (after == _STATE or not _OF_STATE.isdisjoint(after[:1])):
        return True
    return not _DEPUTY.isdisjoint(before + after[:1])


def _may_abbreviate(names: set[str], others: set[str]) -> bool:
    """Whether one of the names may be an acronym of the others."""
    initials = {name[0] for name in others}
    return len(others) > 1 and any(name.isupper() and name[0] in initials for name in names)


def _names_in(role: str) -> set[str]:
    """Return the words with a capital after the noun of a role: maire de | Lipa."""
    return {word for word in _WORD.findall(role)[1:] if word[0].isupper()}
