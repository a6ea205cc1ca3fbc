"""English offices spelled out: chief financial officer for CFO, lieutenant governor for Lt. Gov."""

from collections.abc import Iterable, Sequence

_INITIALS = {
    "AG": "attorney general", "CEO": "chief executive", "CFO": "chief financial officer",
    "CIO": "chief information officer", "CM": "chief minister", "COO": "chief operating officer",
    "CTO": "chief technology officer", "DA": "district attorney",
    "DCI": "detective chief inspector", "DPM": "deputy prime minister",
    "DPP": "director of public prosecutions", "DSI": "detective superintendent",
    "GM": "general manager", "MD": "managing director", "PM": "prime minister",
    "VC": "vice chancellor", "VP": "vice president",
}  # fmt: skip
ABBREVIATIONS = {  # of titles before a name, without their point
    "adm": "admiral", "asst": "assistant", "atty": "attorney", "brig": "brigadier",
    "capt": "captain", "cmdr": "commander", "col": "colonel", "cpl": "corporal",
    "dep": "deputy", "det": "detective", "dpty": "deputy", "gen": "general", "gov": "governor",
    "insp": "inspector", "lt": "lieutenant", "maj": "major", "rep": "representative",
    "sen": "senator", "sgt": "sergeant", "supt": "superintendent",
}  # fmt: skip
_RANKS = frozenset(ABBREVIATIONS.values()) | {"chief", "vice", "rear"}
_SHORTENED = ["chief", "executive", "officer"]  # is said without the last word

_NOUNS_OF_FIELDS = {
    "financial": "finance", "operating": "operations", "executive": "", "tech": "technology",
}  # fmt: skip
_LEADS = frozenset({"director", "chief"})
_OFFICERS = frozenset({"officer"})  # after "chief": not a police officer


def spelled_out(words: Iterable[str]) -> list[str]:
    """Return the words of a role, spelled out: chief, executive for CEO."""
    spelled: list[str] = []
    for word in words:
        if word in _INITIALS:
            spelled += _INITIALS[word].split()
        else:
            spelled.append(ABBREVIATIONS.get(word.lower().rstrip("."), word))
    shortened = [word.lower() for word in spelled[-3:]] == _SHORTENED
    return spelled[:-1] if shortened else spelled


def field_led(role: Sequence[str]) -> str:
    """Return the field that a role in lower case leads: finance for a chief financial officer.

    Or for a finance director or a director of finance. Empty if it tells none.
    """
    field = ""
    of = role.index("of") if "of" in role else len(role)
    office = role[:of]
    titles = _OFFICERS if office[:1] == ["chief"] else _LEADS
    if len(office) > 1 and office[-1] in titles:
        field = office[-2]
    elif office in (["head"], ["director"]) and len(role) > of + 1:
        field = role[of + 1]
    return _NOUNS_OF_FIELDS.get(field, field)


def rank_before(before: Sequence[str]) -> list[str]:
    """Return the office that words before a name end with, spelled out, if it is written short.

    That is one by initials, or of several words: Lt. Gov. | Ada Quill.
    """
    if before and before[-1] in _INITIALS:
        return spelled_out(before[-1:])
    first = len(before)
    while first and before[first - 1][0].isupper() and _is_rank(before[first - 1]):
        first -= 1
    rank = before[first:]
    abbreviated = any(word.lower().rstrip(".") in ABBREVIATIONS for word in rank)
    return spelled_out(rank) if len(rank) > 1 and abbreviated else []


def _is_rank(word: str) -> bool:
    lower = word.lower().rstrip(".")
    return lower in ABBREVIATIONS or (lower in _RANKS and word[-1] != ".")
