"""English offices with their field before a name: Minister of Trade Ada Quill."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language

_MAX = 12  # words of a field
_FIELD = frozenset({"of", "for"})
_JOINING = _FIELD | {"and", "the"}
_MODIFIERS = 2  # words before an office: Deputy Prime | Minister


def office_with_field(words: Sequence[str], language: Language) -> str:
    """Return "Chief Justice of Vell" from the words before the name of the chief justice."""
    joined = False
    for count in range(1, min(_MAX, len(words)) + 1):
        word = words[-count]
        bare = word.rstrip(",")
        listed = bare != word and (count == 1 or not joined)
        if listed or not bare.isalpha() or not (bare[0].isupper() or bare in _JOINING):
            return ""
        joined = joined or bare == "and"
        titled = language.classes.get(bare.lower(), 0) & lx.TITLE
        if count > 2 and titled and words[1 - count] in _FIELD:
            first = len(words) - count
            while first and len(words) - count - first < _MODIFIERS and words[first - 1].istitle():
                first -= 1
            return " ".join(words[first:])
    return ""
