"""Names written in capitals, as they are usually written: ADA QUILL, Ada QUILL, ADA Quill."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.shared_first_names import PLACES

LONGEST_ACRONYM = 3  # letters: Ada FBI; a longer word after a first name is a surname
_MOST_SURNAMES = 2
_REGNAL = frozenset({"II", "III", "IV"})
_LEAST = 2  # letters of a word in capitals that is no initial
_RESPELLING_REACH = 10_000  # code points searched for the usual spelling of a surname in capitals


def respelled(written: str, language: Language) -> str:
    """Return a run with the name in capitals as it is usually written, of the same length.

    A known first name shows that it is one: Sen. ADA B. QUILL, Ada QUILL, ADA Quill.
    """
    if written.startswith("BY "):
        return written  # a byline: whoever wrote the article is not whom it speaks of
    words = written.split(" ")
    first = next((at for at, word in enumerate(words) if _is_first_name(word, language)), -1)
    end = first + 1
    while 0 < end < len(words) and words[end].endswith("."):
        end += 1
    given, surnames = words[first], words[end:]
    if not (end > 0 and 0 < len(surnames) <= _MOST_SURNAMES and _are_of_name(given, surnames)):
        return written
    if not surnames[0].isupper() and any(word.lower() in language.classes for word in surnames):
        return written  # ADA President Ben Quill
    if any(language.classes.get(word.lower(), 0) & lx.DETERMINER for word in words[:first]):
        return written  # The CHARLOTTE OBSERVER
    for at in (first, *range(end, len(words))):
        words[at] = usual(words[at])
    name = " ".join(words)
    return name if len(name) == len(written) else written


def _are_of_name(given: str, surnames: Sequence[str]) -> bool:
    """Whether a first name and what follows it are in capitals as a name, not as an acronym."""
    long = all(len(word) > LONGEST_ACRONYM and _is_capitals(word) for word in surnames)
    is_place = given.lower() in PLACES  # the Virginia NAACP, AUSTIN ISD
    if not _is_capitals(given):
        return long and not is_place
    in_capitals = all(map(_is_capitals, surnames)) and (long or not is_place)
    return in_capitals or (len(surnames) == 1 and surnames[0].istitle())


def _is_first_name(word: str, language: Language) -> bool:
    return word.partition("-")[0].lower() in language.first_names


def _is_capitals(word: str) -> bool:
    return len(word) >= _LEAST and word.isupper() and "." not in word


def usual(word: str) -> str:
    """Return a word in capitals as in a name: McQuill for MCQUILL, O'Quill for O'QUILL."""
    if not word.isupper() or word in _REGNAL:
        return word
    scottish = word.startswith("MC") and len(word) > len("MCAB")
    return f"Mc{word[2:].title()}" if scottish else word.title()


def in_title_case(text: str, at: int, after: int, language: Language, *, opens: bool) -> str:
    """Return "Ada Quill" for a name in capitals if the surname is written otherwise later on.

    At the start of a report also for a known first name: ADA QUILL has left.
    """
    written = text[at:after]
    first, _, last = written.partition(" ")
    acts = text[after : after + 1] == " " and text[after + 1 : after + 2].islower()
    if " " in last or language.code != "en" or (opens and not acts):
        return written
    named = opens and first.lower() in language.first_names
    again = named or text.find(f" {last.title()} ", after, after + _RESPELLING_REACH) >= 0
    return written.title() if again else written
