"""Headings in plain text, judged by a line and the paragraphs around it.

Each test examines a bounded part of the line, and returns False when in doubt: a heading shown as a
paragraph is a small flaw, but a paragraph shown as a heading is misleading.
"""

from reader.parsing.lines.bylines import SENTENCE_ENDS
from reader.parsing.lines.headlines import is_old_heading
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import phrase_set, word_set

_QUOTATION_MARKS = frozenset("\"'“”„‘’«»")
_LONGEST_HEADING = 90
_PART_KINDS = word_set(
    "part book volume act chapter scene section article appendix item top teil buch kapitel"
    " artikel partie livre chapitre parte libro capítulo capitolo artículo articolo"
)
_NUMBERS = word_set(
    "one two three four five six seven eight nine ten eleven twelve a b c d e f g h"
)
_ROMAN_DIGITS = frozenset("ivxlc")
_LONGEST_ROMAN, _LONGEST_DECIMAL = 8, 3
_LONGEST_PART = 30  # characters that may hold the name of a part and its number
_DASHES = ("—", "–", "-")
_GENERIC_HEADINGS = phrase_set(
    "introduction;preface;foreword;prologue;epilogue;contents;afterword;conclusion;appendix;"
    "acknowledgements;acknowledgments;einleitung;vorwort;nachwort;inhalt;epilog;prolog;"
    "abstract;preamble;references;bibliography;präambel;préambule;preámbulo;"
    "introducción;prólogo;epílogo;préface;avant-propos;épilogue;notes to editors;note to editors;"
    "notes for editors;hinweise für die redaktion;notes;endnotes;sources;anmerkungen;fußnoten;"
    "quellen;notas;fuentes;fontes;fonti;bronnen;källor;źródła;przypisy;примечания;источники"
)
_ATX = lazily(r"(#{1,6})[ \t]+(\S.{0,150}?)[ \t]*#{0,6}$")
_WIKI = lazily(r"(={2,6})[ \t]*(\S[^=]{0,120}?)[ \t]*\1$")
_FRAMED = lazily(r"((?:[*~-]\s?){2,5}(?<=\S)|-)\s+(\S.{0,80}\S)\s+\1")
_NUMBERED = lazily(
    r"(?:(?P<number>\d{1,2}(?:\.\d{1,2}){1,3})\.?|(?:\d{1,2}|[IVXL]{1,6})[.)]|\d{1,2}(?=\s\s)"
    r"|\d{1,4}/\d{1,3})\s+"
    r"(?P<title>\S.*)"
)
_DATE = lazily(r"\w{3,10}\.?\s\d{4}$")
_ROMAN = lazily(r"[IVXL]{1,6}\.?$")
_ROMAN_LETTERS = "IVXL"
_NOT_AT_HEADING_END = '.”"!,'
_MOST_WORDS = 9
_LONG_PARAGRAPH = 100  # characters of text below a title without other signs of one
_SECTION = lazily(  # of a statute or contract: "§ 3 Pflichten", "§ 2.1. Scope"
    r"§ ?\d{1,4}(?:[.-]\d{1,4}){0,3}[a-z]?[.:]?(?: [–—-])?(?: \(?[^\W\d_a-z][^.;!?]{0,80})?"
)
_HEADING_MARKS = frozenset("■◆◇□▼【◎")  # headings of East Asian texts
_OPENING_OF_TITLES = ("«", "„")
_SINGLE_QUOTES = frozenset("'‘’")
_SPEECH_STARTS = frozenset('«„“"»—–-')
_QUOTED_TITLE = lazily(
    r"«\s?[^\W\d_a-z][^«»„“.!?…,;:]{5,60}(?<=\w)\s?»|„[^\W\d_a-z][^«»„“”.!?…,;:]{5,60}(?<=\w)[“”]"
)
_LONGEST_MARKED_HEADING = 40  # characters
_NOT_FIRST_IN_TITLE = word_set(
    "he she it they we i you and but yes no not so then thanks thank dear hello hi best yours"
    " sincerely regards love ps p.s. note said"
)
_ABOUT = lazily(  # the last part of a press release, on who issues it
    r"(?:About|Über|À propos d(?:e |u |es |[’'])|Acerca de |Sobre |Chi è )\s*"
    r"(?:[Tt]he |[Dd]ie |[Ll]a )?(?=[^\W\d_a-z])"
)


def is_generic_heading(text: str) -> bool:
    """Whether a heading is a generic one, like "Introduction"."""
    return text.lower().rstrip(".:") in _GENERIC_HEADINGS


def is_roman(text: str) -> bool:
    """Whether a line is just a Roman numeral below 90."""
    return _ROMAN.fullmatch(text) is not None


def marked_heading(text: str) -> tuple[str, int] | None:
    """Return title and level of ``## Title`` or ``== Title ==``, or None.

    With the sign inside, too, they are lines of a comment that were joined.
    """
    found = (_ATX if text[0] == "#" else _WIKI).fullmatch(text) if len(text) < 200 else None
    if found is None or f" {found.group(1)} " in found.group(2):
        return None
    return found.group(2), len(found.group(1))


def framed_title(text: str) -> str:
    """Return the title in ``*** Title ***``, or ``- Title -`` as in France; empty if none.

    The stars may be apart.
    """
    found = _FRAMED.fullmatch(text) if len(text) < _LONGEST_HEADING else None
    return found.group(2) if found else ""


_PART_STARTS = word_set("par boo vol act cha sce sec art app ite top tei buc kap lib cap liv")
_HEADING_ALONE = 24  # characters; a longer line with a full stop is a sentence


def may_be_heading(text: str) -> bool:
    """Whether `heading_level` could be above 0, by a quick check of length, ends and words."""
    size = len(text)
    if size > _LONGEST_HEADING or (
        size > _HEADING_ALONE and text[-1] in _NOT_AT_HEADING_END and not is_old_heading(text)
    ):
        return False
    first = text[0]
    if first in _OPENING_OF_TITLES:
        return is_quoted_title(text)
    return (
        first.isdigit()
        or first in _ROMAN_LETTERS
        or first == "§"
        or first in _SINGLE_QUOTES
        or (
            (text.count(" ") < _MOST_WORDS or "  " in text)
            and (size <= _HEADING_ALONE or first.isupper())
        )
        or text[:3].lower() in _PART_STARTS
    )


_CUES = word_set("music sound sounds sfx fx musik atmo geräusch ton musique son música sonido")
"""What, in capitals, begins a line on what is heard in a script: "MUSIC: STRINGS, AND UNDER"."""
_BEFORE_SPEAKER = ("-- ", "— ", "– ")


def heading_level(text: str, before: str | None, after: str, *, below_section: bool = False) -> int:
    """Return the level (2 to 6) of a line as a heading; 0 if it is not a heading.

    Args:
        text: One line.
        before: The paragraph before it; None if a rule, a picture or the like precedes it.
        after: The paragraph after it; empty if no paragraph follows.
        below_section: Whether a list, a quotation or the like precedes it.
    """
    if not after or "\n" in text or not may_be_heading(text) or text.startswith(_BEFORE_SPEAKER):
        return 0
    if ":" in text and (cue := text.partition(":")[0]).isupper() and cue.lower() in _CUES:
        return 0
    part = part_kind(text)
    size = text.count(" ") + 1
    if part and (size <= 2 or (size <= 14 and not text.endswith((".", ",", ";")))):
        return 3 if part == "scene" else 2
    if text.lower().rstrip(".:") in _GENERIC_HEADINGS or (
        text[0] in _ROMAN_LETTERS and _ROMAN.match(text) and len(text) > 1
    ):
        return 2
    if text[0] in _OPENING_OF_TITLES and is_quoted_title(text):
        return 2 if _may_be_between_sections(before or "", after) else 0
    if text[0] in _SINGLE_QUOTES and text[-1] in _SINGLE_QUOTES:
        return 2 if _heads_what_is_said(text[1:-1], before or "", after) else 0
    if text[0] == "§":
        return 2 if _SECTION.fullmatch(text) else 0
    if text[0] in _HEADING_MARKS:
        return 2 if len(text) <= _LONGEST_MARKED_HEADING and text[-1] not in SENTENCE_ENDS else 0
    if text[-1] in SENTENCE_ENDS and not (
        (text[-1] == "?" and _is_prose(before or "")) or is_old_heading(text)
    ):
        return 0
    may_be_numbered = text[0].isdigit() or text[0] in _ROMAN_LETTERS
    numbered = _NUMBERED.fullmatch(text) if may_be_numbered else None
    if numbered:
        title = numbered["title"]
        heads_prose = _is_prose(after) or (title.isupper() and after[-1] in SENTENCE_ENDS)
        is_title = title[0].isupper() and len(title) <= 70 and heads_prose
        sublevels = (numbered["number"] or "").count(".")
        return min(6, 2 + sublevels) if is_title and not _DATE.match(title) else 0
    if "," in text and before and before[0] in _QUOTATION_MARKS and before[-1] in _QUOTATION_MARKS:
        return 0  # who said it
    if _ABOUT.match(text) and _is_about(text, after):
        return 2
    return 2 if _is_title(text, before, after, below_section=below_section) else 0


def _is_about(text: str, after: str) -> bool:
    """Whether a line like "About the Lamp Company" is above prose that begins with that name."""
    name = _ABOUT.sub("", text, count=1).lower()
    return _is_prose(after) and after.lower().startswith(
        tuple(f"{article}{name}" for article in ("", "the ", "die ", "la "))
    )


def is_quoted_title(text: str) -> bool:
    """Whether a line is « Une page se tourne », as papers print headings of sections.

    What somebody says ends with a stop inside the marks.
    """
    return text[:1] in _OPENING_OF_TITLES and _QUOTED_TITLE.fullmatch(text) is not None


def _heads_what_is_said(words: str, before: str, after: str) -> bool:
    """Whether words in single quotation marks are the heading of prose, not a turn in a novel."""
    is_title = words[:1].isupper() and words[-1] not in SENTENCE_ENDS
    if not is_title or before[:1] in _SINGLE_QUOTES or after[:1] in _SINGLE_QUOTES:
        return False
    return (words.isupper() and _is_prose(after)) or _may_be_between_sections(before, after)


def _may_be_between_sections(before: str, after: str) -> bool:
    """Whether a title may stand between paragraphs: the first does not introduce what is said.

    Nor goes the second on after it, or is all around it what somebody says.
    """
    if not (_is_prose(before) and _is_prose(after)) or before[-1] == ":" or after[0].islower():
        return False
    return not (before[0] in _SPEECH_STARTS and after[0] in _SPEECH_STARTS)


def is_title_of_part(text: str, heading: str) -> bool:
    """Whether a line is the title of the part whose number alone is the heading above it."""
    number_alone = heading.count(" ") == 1 and part_kind(heading)
    is_title = len(text) <= _LONGEST_HEADING and text[0].isupper() and text[-1] not in SENTENCE_ENDS
    return bool(number_alone) and is_title


def part_kind(text: str) -> str:
    """Return the kind of part that a line opens with ("Chapter 3:"), in lower case; else empty."""
    word, _, rest = text[:_LONGEST_PART].lower().partition(" ")
    if word not in _PART_KINDS:
        return ""
    number = rest[: next((at for at, sign in enumerate(rest) if not sign.isalnum()), len(rest))]
    after = rest[len(number) :]
    ended = not after or after[0] in ".:)—–-" or (after[0].isspace() and after[1:2] in _DASHES)
    return word if ended and _is_number(number) else ""


def _is_number(word: str) -> bool:
    if word in _NUMBERS or (word.isdecimal() and len(word) <= _LONGEST_DECIMAL):
        return True
    return 0 < len(word) <= _LONGEST_ROMAN and _ROMAN_DIGITS.issuperset(word)


def _is_title(text: str, before: str | None, after: str, *, below_section: bool) -> bool:
    if not text[0].isupper() or not _is_prose(after):
        return False
    words = text.split()
    first = words[0].strip("“\"'").lower()
    if len(words) > _MOST_WORDS or first in _NOT_FIRST_IN_TITLE:
        return False
    if not (before is None or (_is_prose(before) and before[-1] != ":")):
        return False  # what a colon announces is a line of its own
    if text.isupper():
        return sum(map(str.isalpha, text)) >= 4 and not after.isupper()
    long = [word for word in words if len(word) > 3 and word[0].isalpha()]
    if long and all(word[0].isupper() for word in long) and len(text) <= 60:
        return len(words) > 1 and not any(map(str.isdigit, text))
    plain = (
        len(words) >= 2 and len(text) <= 55 and not any(map(str.isdigit, text)) and ":" not in text
    )
    if not plain or (before is None and not below_section):
        return False
    return len(after) >= _LONG_PARAGRAPH


def _is_prose(text: str) -> bool:
    """Whether a paragraph is ordinary prose: long enough, and with a final stop."""
    if text[:1] >= "\u2e80":
        return len(text) >= 30
    return len(text) >= 70 and text[-1] in '.!?…"”’»):'
