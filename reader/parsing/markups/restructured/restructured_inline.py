"""Convert the inline markup of reStructuredText (links, roles, notes, emphasis) to Markdown.

Source: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup
"""

from collections.abc import Callable, Iterable
from html import unescape

from reader.parsing.lines.superscripts import raised_number
from reader.parsing.markdown.markdown import LONGEST_INLINE
from reader.startup.lazy_regex import DOTALL, lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    import re

_TARGET = lazily(r"\.\.[ ]+_(`[^`\n]{1,200}`|[^:\n]{1,200}):[ ]*(\S[^\n]{0,2000})?$")
_SUBSTITUTION = lazily(
    r"\.\.[ ]+\|([^|\n]{1,80})\|[ ]+(replace|image|unicode)::[ ]*(\S[^\n]{0,400})?$"
)
_CHARACTER = lazily(r"^(?:0x|\\?x|U\+?|\\?u|&#x)([\da-fA-F]{1,6});?$")
_SET_ELSEWHERE = lazily(r"(?<!\w)\|[A-Za-z][\w-]{1,78}\|(?!\w)")
"""A substitution of the whole documentation, such as its version."""
_ALT = lazily(r":alt:[ ]+(\S[^\n]{0,400})$")
_ANONYMOUS = lazily(r"(?:__|\.\.[ ]+__:)[ ]+(\S{1,2000})$")
_WORDS = lazily(
    r"``(?P<literal>.{1,400}?)``(?!`)"
    r"|_`(?P<place>[^`]{1,200})`"
    r"|(?::(?P<role>[\w.+:-]{1,40}):)?`(?P<text>[^`]{1,600})`(?P<ends>__?)?"
    r"|(?P<gap>[ \n]?)\[(?P<note>#?[\w.-]{0,40}|\*)\]_(?!\w)"
    r"|\|(?P<name>[^|\s][^|\n]{0,78})\|(?P<linked>__?)?"
    r"|(?<![\w`/.@-])(?P<simple>[A-Za-z](?:[\w.+-]{0,60}?[A-Za-z0-9])?)(?P<nameless>__?)(?![\w_`{(\[<$%&*+=@#~^|])"
    r"|\\(?P<escaped>[ \n\\*_`|<>]|$)",
    DOTALL,
)
_EMBEDDED_ADDRESS = lazily(r"(.{0,500}?)\s*<([^<>\n]{1,2000})>$")
_CODE_ROLES = word_set(
    "code file command samp kbd program option envvar guilabel menuselection func meth class mod"
    " py:func py:meth py:class py:mod py:attr attr data const exc obj c:func"
)
_RAISED = ("sup", "superscript")
_NUMBERED_PAPERS = ("pep", "rfc")  # roles whose text is a number
_ESCAPE = lazily(r"\\(.)")
_ROLE_SIGNS = {"strong": "**", "emphasis": "*", "title": "*", "dfn": "*"}


class References:
    """The targets of the links and the replacements of the substitutions of a text.

    Args:
        lines: The whole text.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._addresses: dict[str, str] = {}
        self._replaced: dict[str, str] = {}
        self._anonymous: list[str] = []
        self._numbered = 0
        picture = ""  # the name of one whose options may follow
        for line in lines:
            if line.startswith(("..", "__")):
                picture = self._record_target(line)
            elif not line.startswith(":"):
                picture = ""
            elif picture and (alt := _ALT.match(line)):
                _, _, address = self._replaced[picture].rpartition("](")
                self._replaced[picture] = f"![{alt[1].replace(']', '')}]({address}"

    def _record_target(self, line: str) -> str:
        """Take a line that may define something, and return the name if that is a picture."""
        target, stands_for, anonymous = (
            each.match(line) for each in (_TARGET, _SUBSTITUTION, _ANONYMOUS)
        )
        if anonymous:
            self._anonymous.append(anonymous[1])
        elif target and target[2]:
            self._addresses[_key(target[1])] = target[2].strip()
        elif stands_for:
            name, replacement = stands_for[1].lower(), (stands_for[3] or "").strip()
            if stands_for[2] == "image":
                self._replaced[name] = f"![{stands_for[1].replace(']', '')}](<{replacement}>)"
                return name
            is_coded = stands_for[2] == "unicode"
            self._replaced[name] = _characters(replacement) if is_coded else replacement
        return ""

    def inline_markdown(self, text: str) -> str:
        """Return a line or paragraph as Markdown."""
        if len(text) > LONGEST_INLINE:
            return escape_markdown(text)
        parts: list[str] = []
        at = 0
        for found in _WORDS.finditer(text):
            parts += (escape_markdown(text[at : found.start()]), self._convert_match(found))
            at = found.end()
        return "".join([*parts, escape_markdown(text[at:])])

    def _convert_match(self, found: "re.Match[str]") -> str:
        groups = found.groupdict()
        if groups["literal"]:
            return _code_span(" ".join(groups["literal"].split("\n")))
        if groups["place"]:
            return escape_markdown(groups["place"])
        if groups["role"] == "math":  # whose backslashes belong to TeX
            return _code_span(" ".join(groups["text"].split()))
        if groups["text"]:
            text = _ESCAPE.sub(lambda found: found[1], " ".join(groups["text"].split()))
            return self._interpreted_text(groups["role"], text, groups["ends"])
        if groups["note"] is not None:
            return self._footnote_mark(groups["note"], groups["gap"])
        if groups["name"]:
            is_set = _SET_ELSEWHERE.match(found.string, found.start()) is not None
            otherwise = escape_markdown(groups["name"]) if is_set else found.group()
            return self._replaced.get(groups["name"].lower(), otherwise)
        if groups["simple"]:
            address = self._addresses.get(_key(groups["simple"]), "")
            if groups["nameless"] == "__" and self._anonymous:
                address = self._anonymous.pop(0)
            return _link(groups["simple"], address)
        escaped = groups["escaped"]
        if escaped in " \n":
            return ""
        return f"\\{escaped}" if escaped != ">" else escaped

    def _interpreted_text(self, role: str | None, text: str, ends: str | None) -> str:
        """Return text between backquotes as Markdown: with a role, a link, or emphasised."""
        named = _EMBEDDED_ADDRESS.match(text)
        inline_markdown = (named[1] or named[2]) if named else text
        if ends and named:
            return _link(inline_markdown, self._addresses.get(_key(named[2]), named[2]))
        if ends == "__" and self._anonymous:
            return _link(inline_markdown, self._anonymous.pop(0))
        if ends:
            return _link(inline_markdown, self._addresses.get(_key(text), ""))
        if role is None:
            return f"*{escape_markdown(text)}*"
        if role in _RAISED:
            return raised_number(text) or escape_markdown(text)
        if role in _CODE_ROLES:
            return _code_span(inline_markdown.lstrip("~!."))
        if role in _NUMBERED_PAPERS:
            return f"{role.upper()} {inline_markdown}"
        sign = _ROLE_SIGNS.get(role, "")
        return f"{sign}{escape_markdown(inline_markdown.lstrip('~!'))}{sign}"

    def _footnote_mark(self, note: str, gap: str) -> str:
        """Return a footnote mark as Markdown, right after its word; a citation stays as it is."""
        if note in ("#", "*"):
            self._numbered += 1
            return f"[^auto{self._numbered}]"
        name = note.lstrip("#")
        return f"[^{name}]" if note[:1] == "#" or name.isdigit() else f"{gap}[{name}]"


def _characters(codes: str) -> str:
    """Return the characters with some codes; words among these stand for themselves."""
    words = codes.partition(" ..")[0].split()
    return escape_markdown(unescape("".join(map(_reference, words))))


def _reference(word: str) -> str:
    """Return the reference of HTML to the character with a code; other words are returned as is."""
    return f"&#{word};" if word.isdecimal() else _CHARACTER.sub(r"&#x\1;", word)


def footnote_name(mark: str, number: int) -> str:
    """Return the name of the footnote with this mark; unnamed ones are named by `number`."""
    return f"auto{number}" if mark in ("#", "*") else mark.lstrip("#")


def escape_line_start(line: str) -> str:
    """Return a line of text, escaped so that Markdown does not read its first sign as markup."""
    return f"\\{line}" if line[:1] in "#>+-=~" and line[:1] else line


def _key(name: str) -> str:
    return " ".join(name.strip("`").rstrip("_").lower().split())


_CLOSING_BRACKET = "\\]"


def _link(inline_markdown: str, address: str) -> str:
    leads = "/" in address or ":" in address  # otherwise it points into the same text
    words = escape_markdown(inline_markdown)
    if not leads:
        return words
    return f"[{words.replace(']', _CLOSING_BRACKET)}](<{address.rstrip('_')}>)"


def _code_span(text: str) -> str:
    fence = "``" if "`" in text else "`"
    return f"{fence}{text}{fence}" if text.strip() else text


_with_backslash: "Callable[[re.Match[str]], str]" = lambda found: f"\\{found.group()}"  # noqa: E731
_ACTIVE = lazily(r"[<\[_]")


def escape_markdown(text: str) -> str:
    """Return words with the signs escaped that only Markdown would take for markup."""
    return _ACTIVE.sub(_with_backslash, text)
