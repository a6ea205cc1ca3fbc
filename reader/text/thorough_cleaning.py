"""What cleaning removes from a text and what it replaces; see `clean_text`.

A separate module because few texts need it: a quick check finds most of them clean.
"""

from bisect import bisect_right

from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

MAX_MARKS = 6
"""Combining marks kept per base character; the scripts that stack most need five."""

MAX_JOINERS = 5
"""Joiners kept per emoji sequence; the longest that Unicode recommends has three."""

NEWLINES = "\r\v\f\x85\u2028\u2029"
"""What ends a line besides the newline."""

_JOINERS = "\u200c\u200d"
_TAILS = 4096  # distinct tails that are cached

# Ranges (first, last) of format characters that have no meaning here, or deceive:
_REMOVED = (
    (0xAD, 0xAD),  # soft hyphen
    (0x34F, 0x34F),  # combining grapheme joiner
    (0x61C, 0x61C),  # Arabic letter mark
    (0x115F, 0x1160),  # Hangul fillers
    (0x17B4, 0x17B5),  # Khmer inherent vowels
    (0x180B, 0x180F),  # Mongolian variation selectors and vowel separator
    (0x200B, 0x200B),  # zero-width space
    (0x200E, 0x200F),  # direction marks
    (0x202A, 0x202E),  # direction embeddings and overrides
    (0x2060, 0x206F),  # word joiner, invisible operators, isolates, deprecated format controls
    (0x3164, 0x3164),  # Hangul filler
    (0xFEFF, 0xFEFF),  # byte order mark
    (0xFFA0, 0xFFA0),  # half-width Hangul filler
    (0xFFF0, 0xFFFB),  # interlinear annotation, and unassigned ones like it
    (0x13430, 0x1343F),  # Egyptian hieroglyph joiners
    (0x1BCA0, 0x1BCA3),  # shorthand format controls
    (0x1D173, 0x1D17A),  # musical format controls
    (0xE0080, 0xE00FF),  # unassigned, ignored by every renderer
    (0xE01F0, 0xE0FFF),
)
_TAGS = ((0xE0000, 0xE007F),)
_SELECTORS = ((0xFE00, 0xFE0F), (0xE0100, 0xE01EF))

# Hangul vowels and finals combine with the preceding syllable, as marks do.
_JAMO = ((0x1161, 0x11FF), (0xD7B0, 0xD7FB))

# Scripts in which a joiner between two characters changes the rendering.
_SCRIPTS = (
    (0x590, 0x7FF),  # Hebrew, Arabic, Syriac, Thaana, N'Ko
    (0x840, 0xDFF),  # Mandaic, more Arabic, the scripts of India and Sri Lanka
    (0xF00, 0x109F),  # Tibetan, Myanmar
    (0x1780, 0x18AF),  # Khmer, Mongolian
    (0x1A20, 0x1AAF),  # Tai Tham
    (0x1B00, 0x1BFF),  # Balinese, Sundanese, Batak
    (0x1CD0, 0x1CFF),  # Vedic
    (0xA840, 0xA87F),  # Phags-pa
    (0xA8E0, 0xA8FF),  # more Devanagari
    (0xA980, 0xA9FF),  # Javanese, more Myanmar
    (0xAA60, 0xAA7F),  # more Myanmar
    (0xAAE0, 0xAAFF),  # more Meetei Mayek
    (0xABC0, 0xABFF),  # Meetei Mayek
    (0x10A00, 0x10A5F),  # Kharoshthi
    (0x10D00, 0x10D3F),  # Rohingya
    (0x10EC0, 0x10EFF),  # more Arabic
    (0x11000, 0x11FFF),  # Brahmi and its descendants
    (0x1E900, 0x1E95F),  # Adlam
)
_EMOJI = ((0x2194, 0x2195), (0x2600, 0x27BF), (0x2B1B, 0x2B1C), (0x1F000, 0x1FAFF))

# A subdivision flag: a black flag, the letters of its code as tags, the closing tag.
_FLAG_OR_TAG = lazily(
    "(\U0001f3f4[\U000e0061-\U000e007a]{2}[\U000e0030-\U000e0039\U000e0061-\U000e007a]{1,4}"
    "\U000e007f)|[\U000e0000-\U000e007f]"
)
_SPECIAL = "[\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef]"
_SPECIALS = lazily(f"{_SPECIAL}+")
_CHAIN = lazily(
    "(?:[\u2194\u2195\u2600-\u27bf\u2b1b\u2b1c\U0001f000-\U0001faff]"
    "[\ufe00-\ufe0f\U000e0100-\U000e01ef\U0001f3fb-\U0001f3ff]{0,2}\u200d)+"
)


def cleaned(text: str) -> str:
    """Clean a text that the quick check of `clean_text` did not find clean."""
    return text if _is_clean(text) else _rewritten(text)


def _is_clean(text: str) -> bool:
    """Whether `text` contains nothing to remove, only less common characters."""
    present = set(text)
    if any(map(_is_suspect, present)):
        return False
    marks = _marks_among(present)
    if not marks:
        return True
    import re  # not `lazily`: the pattern depends on the text and is not kept

    return not re.search(f"{_one_of(marks)}{{3}}", text)


def _rewritten(text: str) -> str:
    """Clean `text` step by step; no step brings back what an earlier one removed."""
    text = text.replace("\r\n", "\n")
    text = _replace_characters(text)
    present = set(text)
    if any(_within(_TAG_EDGES, ch) for ch in present):
        text = _FLAG_OR_TAG.sub(_keep_flag, text)
    text = _trim_tails(text, present)
    if "\u200d" in text:
        text = _CHAIN.sub(_shorten_chain, text)
    return text


def _edges(*ranges: tuple[int, int]) -> tuple[int, ...]:
    """Return range boundaries: inside a range, an odd number of them is at or below the code."""
    return tuple(edge for first, last in sorted(ranges) for edge in (first, last + 1))


def _within(edges: tuple[int, ...], character: str) -> bool:
    return bool(character) and bisect_right(edges, ord(character)) % 2 == 1


_TAG_EDGES = _edges(*_TAGS)
_SELECTOR_EDGES = _edges(*_SELECTORS)
_REMOVED_EDGES = _edges(*_REMOVED)
_JAMO_EDGES = _edges(*_JAMO)
_SCRIPT_EDGES = _edges(*_SCRIPTS)
_EMOJI_EDGES = _edges(*_EMOJI)
_SUSPECT_EDGES = _edges(
    *_REMOVED,
    *_TAGS,
    *_SELECTORS,
    (0x00, 0x08),
    (0x0B, 0x1F),
    (0x7F, 0x9F),
    (0x200C, 0x200D),
    (0x2028, 0x2029),
    (0xD800, 0xDFFF),
    (0xFDD0, 0xFDEF),
)


def _is_noncharacter(code: int) -> bool:
    return code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF


def _is_suspect(character: str) -> bool:
    return _within(_SUSPECT_EDGES, character) or ord(character) & 0xFFFE == 0xFFFE


def _replacement(character: str) -> str:
    """Return the context-free replacement of `character`."""
    code = ord(character)
    if character in NEWLINES:
        return "\n"
    if code < 0x20 and character not in "\t\n":
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    if 0x80 <= code < 0xA0 or 0xD800 <= code <= 0xDFFF or _is_noncharacter(code):
        return "\ufffd"
    return "" if _within(_REMOVED_EDGES, character) else character


def removed_characters(text: str) -> str:
    """Return the characters in `text` that are removed wherever they are, each once."""
    return "".join(sorted(each for each in set(text) if _within(_REMOVED_EDGES, each)))


def _replace_characters(text: str) -> str:
    """Replace the characters that can be replaced regardless of their neighbours."""
    table = {ord(ch): _replacement(ch) for ch in set(text) if _is_suspect(ch)}
    if len(table) <= 16:  # a few searches at C speed are faster than visiting every character
        for code, new in table.items():
            text = text.replace(chr(code), new)
        return text
    return text.translate(table)


def _keep_flag(match: "re.Match[str]") -> str:
    return match[1] or ""


def _marks_among(present: set[str]) -> str:
    """Return the characters of `present` that combine with the preceding one, for a regex class."""
    from unicodedata import category

    return "".join(
        ch
        for ch in present
        if ch >= "\u0300"
        and (category(ch)[0] == "M" or _within(_JAMO_EDGES, ch))
        and not _within(_SELECTOR_EDGES, ch)
    )


def _one_of(characters: str) -> str:
    """Return a pattern for one of `characters` that is fast however many there are.

    The regex engine compares astral characters of a class one by one for every character of the
    text; here only the astral characters of the text are compared with all of them.
    """
    beyond = "".join(ch for ch in characters if ch > "\uffff")
    if len(beyond) <= 8:
        return f"[{characters}]"
    near = "".join(ch for ch in characters if ch <= "\uffff") or "\u0300"
    return f"(?:[{near}]|[\U00010000-\U0010ffff](?<=[{_as_ranges(beyond)}]))"


def _as_ranges(characters: str) -> str:
    """Return the inside of a regex class with runs of consecutive characters as ranges."""
    codes = sorted(map(ord, characters))
    firsts = [code for code, before in zip(codes, [-1, *codes], strict=False) if code != before + 1]
    lasts = [code for code, after in zip(codes, [*codes[1:], -1], strict=True) if code + 1 != after]
    return "".join(f"{chr(a)}-{chr(b)}" for a, b in zip(firsts, lasts, strict=True))


def _trim_tails(text: str, present: set[str]) -> str:
    """Limit what follows each base character: marks, variation selectors, joiners."""
    marks = _marks_among(present)
    special = any(ch in _JOINERS or _within(_SELECTOR_EDGES, ch) for ch in present)
    if not special and not marks:
        return text
    found = _SPECIALS if not marks else _tails_with(marks, special=special)
    added = _added_by_nfc(present)
    known: dict[tuple[str, str, str], str] = {}  # the same tails occur again and again

    def trimmed(match: "re.Match[str]") -> str:
        key = (
            text[match.start() - 1 : match.start()],
            match[0],
            text[match.end() : match.end() + 1],
        )
        kept = known.get(key)
        if kept is None:
            kept = _trim_tail(*key, added)
            if len(known) < _TAILS:
                known[key] = kept
        return kept

    return found.sub(trimmed, text)


def _tails_with(marks: str, *, special: bool) -> "re.Pattern[str]":
    """Return the pattern for tails that may be too long, from the marks in one text."""
    import re  # not `lazily`: the pattern depends on the text and is not kept

    mark = _one_of(marks)
    if special:
        return re.compile(f"{mark}*{_SPECIAL}(?:{mark}|{_SPECIAL})*|{mark}{{3,}}")
    return re.compile(f"{mark}{{3,}}")


def _added_by_nfc(present: set[str]) -> dict[str, int]:
    """Return how many characters NFC adds to each of `present`: the limit holds after it."""
    from unicodedata import is_normalized, normalize

    changed = (ch for ch in present if not is_normalized("NFC", ch))
    return {ch: len(normalize("NFC", ch)) - 1 for ch in changed}


def _trim_tail(base: str, tail: str, after: str, added: dict[str, int]) -> str:
    """Return the part of a tail between two characters that is kept."""
    kept: list[str] = []
    marks = added.get(base, 0)
    selectors = 0 if base and not base.isspace() else 1
    for ch in tail:
        if ch in _JOINERS:
            kept.append(ch)
        elif _within(_SELECTOR_EDGES, ch):
            selectors += 1
            if selectors == 1:
                kept.append(ch)
        elif marks < MAX_MARKS and (marks := marks + 1 + added.get(ch, 0)) <= MAX_MARKS:
            kept.append(ch)
    return _drop_joiners(base, kept, after)


def _drop_joiners(base: str, tail: list[str], after: str) -> str:
    """Return `tail` without joiners that join nothing, going backwards."""
    emoji = _within(_EMOJI_EDGES, base) and all(
        ch in _JOINERS or _within(_SELECTOR_EDGES, ch) for ch in tail
    )
    script = _within(_SCRIPT_EDGES, base)
    kept: list[str] = []
    for ch in reversed(tail):
        if ch in _JOINERS and not (
            (script and _within(_SCRIPT_EDGES, after))
            or (emoji and ch == "\u200d" and _within(_EMOJI_EDGES, after))
        ):
            continue
        kept.append(ch)
        after = ch
    return "".join(reversed(kept))


def _shorten_chain(match: "re.Match[str]") -> str:
    """Return a sequence of joined emoji split after every `MAX_JOINERS` joiners."""
    links = match[0].split("\u200d")
    limit = MAX_JOINERS + 1
    if len(links) <= limit:
        return match[0]
    return "".join(
        link + ("\u200d" if number % limit else "")
        for number, link in enumerate(links[:-1], start=1)
    )
