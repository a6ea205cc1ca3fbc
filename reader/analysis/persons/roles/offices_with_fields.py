"""English offices with their field before a name: Minister of Trade, ambassador to Norway."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language

_MAX = 12  # words of a field
_FIELD = frozenset({"of", "for"})
_POST = _FIELD | {"to", "in", "at"}
_POSTED = frozenset({  # offices that are held somewhere
    "ambassador", "envoy", "commissioner", "representative", "delegate", "consul", "nuncio",
    "secretary", "adviser", "advisor", "counsel", "correspondent",
})  # fmt: skip
_JOINING = _POST | {"and", "the"}
_MODIFIERS = 2  # words before an office: Deputy Prime | Minister


def office_with_field(words: Sequence[str], language: Language) -> str:
    """Return "Chief Justice of Vell" from the words before the name of the chief justice."""
    joined = False
    if words and language.classes.get(words[-1].lower(), 0) & lx.DAY:
        return ""  # met the ambassador in May | Ada Quill said
    for count in range(1, min(_MAX, len(words)) + 1):
        word = words[-count]
        bare = word.rstrip(",")
        listed = bare != word and (count == 1 or not joined)
        office = count > 2 and _is_office(bare.lower(), words[1 - count], language)
        if listed or not bare.isalpha() or not (bare[0].isupper() or bare in _JOINING or office):
            return ""
        joined = joined or bare == "and"
        if office:
            first = len(words) - count
            while first and len(words) - count - first < _MODIFIERS and words[first - 1].istitle():
                first -= 1
            return " ".join(words[first:])
    return ""


def _is_office(noun: str, link: str, language: Language) -> bool:
    """Whether a link joins a field to an office: minister for Trade, envoy to the Gulf."""
    if noun in _POSTED:
        return link in _POST
    return link in _FIELD and bool(language.classes.get(noun, 0) & lx.TITLE)
