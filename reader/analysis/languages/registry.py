"""Which language a text is in, and the word lists of that language, loaded when first asked for."""

import re
from functools import cache
from importlib import import_module

from reader.analysis.languages.lexicon import Language

_MODULES = {
    "en": ("reader.analysis.languages.english", "ENGLISH"),
}
_WORD = re.compile(r"[^\W\d_]+")
_SAMPLE = 6_000  # code points looked at for a guess


@cache
def language(code: str) -> Language:
    """Return the language of a BCP 47 tag; English when we know no other."""
    module, name = _MODULES.get(code.lower().split("-")[0].split("_")[0], _MODULES["en"])
    found = getattr(import_module(module), name)
    assert isinstance(found, Language)
    return found


def guess_language(text: str) -> str:
    """Return the code of the language whose frequent words stand most often in `text`."""
    counts = {"en": 0}
    frequent = language("en").stop_words
    for word in _WORD.findall(text[:_SAMPLE]):
        counts["en"] += word.lower() in frequent
    return max(counts, key=lambda code: counts[code])
