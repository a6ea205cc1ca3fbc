"""Splits text into chunks at blank lines; the indents of lines, and the times that they begin with.

Apart from `paragraphs`, which texts with one paragraph in each line do not need.
"""

from reader.startup.lazy_regex import lazily

TYPE_CHECKING = False
if TYPE_CHECKING:  # nothing unnecessary is loaded for the first screen
    from collections.abc import Sequence

LAYOUT_SAMPLE = 1024 * 1024  # bytes at the beginning that tell whether a text is laid out in pages
_NEWLINES = ("\r", "\v", "\f", "\x85", "\u2028", "\u2029")
_NO_BREAK_INDENT = lazily(r"(?<=\n)[ \xa0]+")
_BLANKS = (" \n", "\t\n", "\u3000\n", "\xa0\n")
_STAMP_STARTS = frozenset("0123456789[(")
_STAMP = lazily(  # the time, and perhaps the day, at which something was said
    r"[\[(]?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?[ T])?\d{1,2}:\d\d(?::\d\d)?(?:\.\d{1,6})?"
    r"(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?[\])]?(?::|[ \t]*[-–—|])?[ \t]+\S"
)


def with_plain_newlines(text: str) -> str:
    """Return `text` with newlines for all line ends."""
    if "\r" in text:
        text = text.replace("\r\r\n", "\n").replace("\r\n", "\n")
    for newline in _NEWLINES:
        if newline in text:
            text = text.replace(newline, "\n")
    return text


def normalize_newlines(text: str) -> str:
    """Return `text` with newlines for all line ends, and ordinary spaces for indents."""
    text = with_plain_newlines(text)
    if "\n\xa0" in text or "\n \xa0" in text:
        text = _NO_BREAK_INDENT.sub(lambda indent: " " * len(indent.group()), text)
    return text


def split_chunks(text: str) -> list[str]:
    """Return the stretches between blank lines, without trailing space and common indent."""
    text = normalize_newlines(text).rstrip().lstrip("\n\ufeff")
    if text.startswith((" ", "\t")) and "\n" in text:
        indent = common_spaces(text)
        text = "\n".join(line.rstrip()[indent:] for line in text.split("\n"))
    return split_further(text)


def split_further(text: str) -> list[str]:
    """Return the chunks of a text after a blank line, without dedenting; see `split_chunks`."""
    chunks = normalize_newlines(text).split("\n\n")
    several = [index for index, chunk in enumerate(chunks) if "\n" in chunk]
    split: list[str] = []
    done = 0
    for index in several:
        split += chunks[done:index]
        split += _split_blank_lines(chunks[index])
        done = index + 1
    split += chunks[done:]
    return list(filter(None, map(str.rstrip, split)))


def _split_blank_lines(chunk: str) -> list[str]:
    """Split a chunk at blank lines that contain spaces, and remove trailing space."""
    if any(blank in chunk for blank in _BLANKS):
        chunk = "\n".join(map(str.rstrip, chunk.split("\n")))
    return [part.strip("\n") for part in chunk.split("\n\n")]


def common_spaces(text: str) -> int:
    """Return by how many spaces all lines of a text are indented, except blank ones."""
    lines = filter(None, map(str.rstrip, text.split("\n")))
    return min((len(line) - len(line.lstrip(" ")) for line in lines), default=0)


def indent_of(line: str) -> int:
    """Return how much white space a line begins with, in characters."""
    return len(line) - len(line.lstrip())


def dedented(lines: "Sequence[str]") -> list[str]:
    """Return lines without the indent that all of them have, except blank ones."""
    indent = min((indent_of(line) for line in lines if line.strip()), default=0)
    return [line[indent:] for line in lines]


def is_stamped(line: str) -> bool:
    """Whether a line begins with the time at which it was said."""
    return line[:1] in _STAMP_STARTS and _STAMP.match(line) is not None
