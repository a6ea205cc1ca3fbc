"""Lines that say what was wrong in an earlier version of the article."""

from reader.startup.lazy_regex import lazily

_BEGINNING = 200  # characters examined
_CORRECTION = lazily(
    r"\W{0,3}(?:(?:in\s+einer\s+(?:früheren|ersten|vorherigen)\s+(?:fassung|version)\b|dans\s+une\s+(?:première\s+)?version\s+(?:précédente|antérieure)?"
    r"|en\s+una\s+versión\s+anterior\b|transparenzhinweis|korrekturhinweis|corrections?|clarifications?|correction\s+appended|editor[’']s\s+note|erratum|korrektur"
    r"|berichtigung|anmerkung\s+der\s+redaktion|rectificatif|correctif|corrección|fe\s+de\s+(?:errores|erratas)"
    r"|erramos|correção|rettifica|errata\s+corrige|rättelse|rettelse|sprostowanie|исправление)\b(?!\s+or\b)[^\n]{30}"
    r"|this\s+(?:article|story|report|post)\s+(?:was|has\s+been)\s+(?:updated|corrected|amended)\b"
    r"|an\s+earlier\s+version\s+of\s+this\s)"
)


def corrects(line: str) -> bool:
    """Whether a line begins a correction notice about an earlier version of the article."""
    return _CORRECTION.match(line[:_BEGINNING].lower()) is not None
