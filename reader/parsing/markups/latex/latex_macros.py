"""The words for which a LaTeX document defines commands of its own."""

from collections.abc import Callable, Mapping
from itertools import islice

from reader.parsing.markups.latex import latex_commands as commands
from reader.parsing.markups.latex.latex_source import LatexSource
from reader.startup.lazy_regex import lazily

_DEFINITION = lazily(
    r"\\(?:(?:re)?newcommand|providecommand|newrobustcmd|def|gdef|edef)\*?\s*"
    r"(?:\{\s*\\([A-Za-z]{1,40})\s*\}|\\([A-Za-z]{1,40}))\s*(?=\{)"
)
_COMMAND = lazily(r"\\([A-Za-z@]+)")
_LETTER_OR_DIGIT = lazily(r"[^\W_]")
_OF_WORDS = frozenset((
    *commands.STYLES, *commands.SYMBOLS, "textsc", "texttt", "textrm", "textsf", "textup", "mbox",
    "textnormal", "ensuremath", "em", "it", "bf", "sc", "sf", "tt", "rm", "itshape", "bfseries",
    "scshape", "sffamily", "ttfamily",
))  # fmt: skip
"""The commands of which such words may consist; others set fonts, lengths or boxes."""
_MOST = 1000  # definitions that are looked at
_LONGEST = 600  # characters of a definition, or of the words it stands for


def find_macros(
    head: str, markdown_of: Callable[[str, Mapping[str, str]], str]
) -> Mapping[str, str]:
    """Return the words of each command without arguments that a document defines, as Markdown.

    Args:
        head: What is above the text of the document, without comments.
        markdown_of: Returns the words of a short source that uses the commands defined above it.
    """
    macros: dict[str, str] = {}
    for found in islice(_DEFINITION.finditer(head), _MOST):
        name = found[1] or found[2]
        source = LatexSource(head[found.end() : found.end() + _LONGEST]).argument()
        if "#" in source or not _LETTER_OR_DIGIT.search(source):
            continue
        if all(each in _OF_WORDS or each in macros for each in _COMMAND.findall(source)):
            words = markdown_of(source, macros)
            if len(words) <= _LONGEST:
                macros[name] = words
    return macros
