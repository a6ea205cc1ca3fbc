"""What the text says a speaker is: "foreign ministry spokesman", "head of the port"."""

import re

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language

_SAMPLE = 20_000  # code points searched for the lower-case form of a word
_MAX = 80  # code points of a role
_HONORIFICS = frozenset(
    {"mr", "mrs", "ms", "miss", "mx", "dr", "sir", "herr", "frau", "m", "mme", "mlle", "sr", "sra"}
    | {"don", "doña"}
)
_APPOSITION = re.compile(r",\s+([^,.;:()\"“”«»„\n]{3,80})(?=[,.;(]|\s[—–-]\s)")
_WORD = re.compile(r"[^\W\d_]+")
_DETERMINERS = re.compile(
    r"^(?:the|a|an|his|her|their|its|our|der|die|das|den|dem|ein|eine|le|la|l['’]|un|une|el|una)"
    r"(?:\s+|(?<=['’]))",
    re.IGNORECASE,
)


def role_of(text: str, start: int, end: int, last_name: str, language: Language) -> str:
    """Return the role that the mention ``text[start:end]`` and the words after it give."""
    if last_name in text[start:end]:
        return role_before(text, start, end, last_name, language) or role_after(text, end, language)
    words = _WORD.findall(text[start : min(end, start + 120)])
    named = len(words) > 1 and text[end : end + 1] == ","
    titled = any(language.classes.get(word.lower(), 0) & lx.TITLE for word in words)
    return _tidy(text[start:end], text) if named and titled else ""  # the mayor, Ada Quill, said


def role_before(text: str, start: int, end: int, last_name: str, language: Language) -> str:
    """Return the role inside a mention, before the name: "company spokeswoman Ada Quill"."""
    written = text[start : min(end, start + 200)]
    at = written.rfind(last_name)
    if at <= 0:
        return ""
    words = written[:at].split()
    kept = 0
    for index, word in enumerate(words):
        lower = word.lower().rstrip(".,")
        if language.classes.get(lower, 0) & lx.TITLE or word[:1].islower():
            kept = index + 1
    role = " ".join(word for word in words[:kept] if word.lower().rstrip(".") not in _HONORIFICS)
    return _tidy(role, text)


def role_after(text: str, end: int, language: Language) -> str:
    """Return the role set in commas after a name: "Ada Quill, the head of the port, said"."""
    match = _APPOSITION.match(text, end, min(len(text), end + _MAX + 6))
    if match is None:
        return ""
    role = match.group(1).strip()
    words = _WORD.findall(role)
    if not words:
        return ""
    first = language.classes.get(words[0].lower(), 0)
    if first & (lx.RELATIVE | lx.PREPOSITION | lx.CONJUNCTION | lx.SUBJECT | lx.DAY | lx.FIRST):
        return ""
    if words[0].lower().endswith("ing") or (first & (lx.REPORT | lx.NAME) and not first & lx.TITLE):
        return ""
    titled = any(language.classes.get(word.lower(), 0) & lx.TITLE for word in words[:6])
    return _tidy(role, text) if titled else ""


def _tidy(role: str, text: str) -> str:
    """Return a role without its determiner; a common noun loses the capital of its sentence."""
    role = _DETERMINERS.sub("", role.strip(" ,"))[:_MAX].strip()
    if len(role) < 2:
        return ""
    first, _, rest = role.partition(" ")
    common = rest[:1].islower() or not rest
    if (
        common
        and first[:1].isupper()
        and first[1:].islower()
        and f" {first.lower()} " in text[:_SAMPLE]
    ):
        role = first.lower() + role[len(first) :]
    return role
