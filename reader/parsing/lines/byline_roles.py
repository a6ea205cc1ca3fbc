"""Roles after names in bylines, such as "Staff Writer"."""

from reader.startup.lazy_regex import IGNORECASE, lazily

_ROLE_AFTER_NAME = lazily(
    r",\s(?:[^\W\d_][\w’'-]{0,20}\s){0,3}?"
    r"(?:staff|writers?|reporters?|correspondents?|editors?|columnists?|journalists?|critics?|contributors?"
    r"|photographers?|producers?|staff\swriters?|redakteur(?:in)?|korrespondent(?:in)?|reporter(?:in)?"
    r"|journaliste?s?|journalist(?:in)|rédact(?:eur|rice)s?|correspondante?s?|envoyée?s?\sspécia(?:le?|ux)"
    r"|redactora?|corresponsal|periodista|inviat[oa]|corrispondente|giornalista)\b(?!\s+of\b)"
    r"(?:\s(?:in|at|for|à|aux?|en|a|da|em)\s[^,]{1,40})?(?=,|$|\s(?:and|und|et|y|e)\s)",
    IGNORECASE,
)
_PLACE_AFTER_NAME = lazily(
    r"(?<=[^\W\d_]),\s(?:(?:de|da|do|em|en|à|in|aus|from)\s)?[^\W\d_][^\W\d_’'-]{2,20}$"
)
_STATION = lazily(  # a place in one to three words, perhaps with its state, after a name
    r"\sin(?:\s[A-ZÀ-ÖØ-Þ][\w.’'-]{1,20}){1,3}(?:,\s[A-Z]{2})?(?=$|,\s|\s(?:and|und|&)\s)"
)
_BETWEEN_NAMES = lazily(r",\s|\s(?:and|und|&)\s|\sin\s")
_AND = lazily(r",?\s(?:and|und|&)\s")
_FRENCH_CORRESPONDENT = lazily(
    r",?\s(?:envoyée?s?\sspécia(?:les?|l|ux)|notre\scorrespondante?)\b.{0,60}$", IGNORECASE
)
_ROLE_WITHOUT_COMMA = lazily(  # "Ida Lund News Reporter", where only styles separate the two
    r"(?<=[^\W\d_])(?<!\b(?:and|und))(?:\s/\s(?:[A-Z][\w’'-]*\s){0,4}|\s(?:(?:staff|senior|chief|news|business|political|politics"
    r"|sports?|science|education|health|crime|national|foreign|world|breaking|entertainment|tech(?:nology)?"
    r"|digital|deputy|managing|contributing|associate|assistant|city|state|features?|arts?|culture|opinion"
    r"|food|travel|special|guest|investigative|data|environment|climate|economics|finance|social|affairs"
    r"|royal|media|us|uk)\s){1,3}(?:[A-Z][a-z]{2,12}\s)?)(?:reporter|correspondent|columnist|editor|writer|journalist|producer|critic)s?$",
    IGNORECASE,
)
_DESCRIPTION_AFTER_NAME = lazily(  # ", a researcher on the team"
    r"(?<=[^\W\d_]),\s(?:an?|our|the|ein|eine|un|une|el|la|le)\s(?=[^\W\d_])[^,]{3,80}$"
)
_LONGEST = 200  # characters
_BY = lazily(r"by:?\s+(?=\S)", IGNORECASE)


def without_by(names: str) -> str:
    """Return the names of a byline without the "By" before them."""
    return names[found.end() :] if (found := _BY.match(names)) else names


def without_role(names: str) -> str:
    """Return the names of a byline without their roles: "Ida Lund, Staff Writer"."""
    if len(names) > _LONGEST:
        return names
    if " sp" in names or " corr" in names:
        names = _FRENCH_CORRESPONDENT.sub("", names)
    without_comma = _ROLE_WITHOUT_COMMA.search(names)
    if without_comma and " " in names[: without_comma.start()].strip():
        names = names[: without_comma.start()]
    if "," not in names:
        return names
    return _without_description(_ROLE_AFTER_NAME.sub("", names))


def is_role(line: str) -> bool:
    """Whether a line is only a role, as below a name: "Staff Writer"."""
    return len(line) <= _LONGEST and _ROLE_AFTER_NAME.fullmatch(f", {line}") is not None


def _without_description(names: str) -> str:
    """Return the names without a description of the last one that begins with an article."""
    found = _DESCRIPTION_AFTER_NAME.search(names)
    if not found or not found.group().split()[2][0].islower():
        return names
    before = names[: found.start()]
    return before if " " in before.rpartition(",")[2].strip() else names


def without_stations(names: str) -> str:
    """Return the names of a byline without where each of them reported from: "Ida Lund in Brenn".

    Names with places are separated by commas afterwards.

    A name of one word before the place may be that of a group: "Doctors in Brenn".
    """
    if " in " not in names or len(names) > _LONGEST:
        return names
    kept, end = "", 0
    for found in _STATION.finditer(names):
        last = _BETWEEN_NAMES.split(names[: found.start()])[-1].split()
        if len(last) > 1 and all(word[0].isupper() for word in last):
            kept, end = kept + names[end : found.start()], found.end()
    return ", ".join(_AND.split(kept + names[end:])) if end else names


def without_place(names: str) -> str:
    """Return the names of a byline without a place after the last one: "Ida Lund, Brenn".

    A single word is a place, because a name has more.
    """
    found = _PLACE_AFTER_NAME.search(names[-40:]) if "," in names else None
    if not found:
        return names
    before = names[: len(names) - len(found.group())]
    last = before.rpartition(",")[2]
    return before if len(last.split()) > 1 else names
