"""Convert the inline markup of reStructuredText (links, roles, notes, emphasis) to Markdown.

Source: https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup
"""

import re
from collections.abc import Callable, Iterable


def _roles(text: str) -> frozenset[str]:
    return frozenset(text.split())


_LONGEST = 20_000  # characters of a text searched for inline markup: each sign costs a look
_TARGET = re.compile(r"\.\.[ ]+_(`[^`\n]{1,200}`|[^:\n]{1,200}):[ ]*(\S[^\n]{0,2000})?$")
_SUBSTITUTION = re.compile(r"\.\.[ ]+\|([^|\n]{1,80})\|[ ]+(replace|image)::[ ]*(\S[^\n]{0,400})?$")
_ANONYMOUS = re.compile(r"(?:__|\.\.[ ]+__:)[ ]+(\S{1,2000})$")
_WORDS = re.compile(
    r"``(?P<literal>.{1,400}?)``(?!`)"
    r"|_`(?P<place>[^`]{1,200})`"
    r"|(?::(?P<role>[\w.+:-]{1,40}):)?`(?P<text>[^`]{1,600})`(?P<ends>__?)?"
    r"|\[(?P<note>#?[\w.-]{0,40}|\*)\]_(?![\w_])"
    r"|\|(?P<name>[^|\s][^|\n]{0,78})\|(?P<linked>__?)?"
    r"|(?<![\w`/.@-])(?P<simple>[A-Za-z](?:[\w.+-]{0,60}?[A-Za-z0-9])?)(?P<nameless>__?)(?![\w_`])"
    r"|\\(?P<escaped>[ \n\\*_`|<>])",
    re.DOTALL,
)
_NAMED = re.compile(r"(.{0,500}?)\s*<([^<>\n]{1,2000})>$")
_CODE_ROLES = _roles(
    "code file command samp kbd program option envvar guilabel menuselection func meth class mod"
    " py:func py:meth py:class py:mod py:attr attr data const exc obj c:func"
)
_ESCAPE = re.compile(r"\\(.)")
_SET = {"strong": "**", "emphasis": "*", "title": "*", "dfn": "*"}


class Names:
    """The targets of the links and the replacements of the substitutions of a text.

    Args:
        lines: The whole text.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._addresses: dict[str, str] = {}
        self._replaced: dict[str, str] = {}
        self._anonymous: list[str] = []
        self._numbered = 0
        for line in lines:
            if line.startswith(("..", "__")):
                self._note(line)

    def _note(self, line: str) -> None:
        target, stands_for, anonymous = (
            each.match(line) for each in (_TARGET, _SUBSTITUTION, _ANONYMOUS)
        )
        if anonymous:
            self._anonymous.append(anonymous[1])
        elif target and target[2]:
            self._addresses[_key(target[1])] = target[2].strip()
        elif stands_for:
            said = (stands_for[3] or "").strip()
            picture = stands_for[2] == "image"
            self._replaced[stands_for[1].lower()] = f"![](<{said}>)" if picture else said

    def words(self, text: str) -> str:
        """Return a line or paragraph as Markdown."""
        if len(text) > _LONGEST:
            return _plain(text)
        parts: list[str] = []
        at = 0
        for found in _WORDS.finditer(text):
            parts += (_plain(text[at : found.start()]), self._word(found))
            at = found.end()
        return "".join([*parts, _plain(text[at:])])

    def _word(self, found: re.Match[str]) -> str:
        said = found.groupdict()
        if said["literal"]:
            return _literal(" ".join(said["literal"].split("\n")))
        if said["place"]:
            return _plain(said["place"])
        if said["text"]:
            text = _ESCAPE.sub(r"\1", " ".join(said["text"].split()))
            return self._quoted(said["role"], text, said["ends"])
        if said["note"] is not None:
            return self._mark(said["note"])
        if said["name"]:
            return self._replaced.get(said["name"].lower(), found.group())
        if said["simple"]:
            address = self._addresses.get(_key(said["simple"]), "")
            if said["nameless"] == "__" and self._anonymous:
                address = self._anonymous.pop(0)
            return _link(said["simple"], address)
        escaped = said["escaped"]
        if escaped in " \n":
            return ""
        return f"\\{escaped}" if escaped != ">" else escaped

    def _quoted(self, role: str | None, text: str, ends: str | None) -> str:
        """Return text between backquotes as Markdown: with a role, a link, or emphasised."""
        named = _NAMED.match(text)
        words = (named[1] or named[2]) if named else text
        if ends and named:
            return _link(words, self._addresses.get(_key(named[2]), named[2]))
        if ends == "__" and self._anonymous:
            return _link(words, self._anonymous.pop(0))
        if ends:
            return _link(words, self._addresses.get(_key(text), ""))
        if role is None:
            return f"*{_plain(text)}*"
        if role in _CODE_ROLES:
            return _literal(words.lstrip("~!."))
        sign = _SET.get(role, "")
        return f"{sign}{_plain(words.lstrip('~!'))}{sign}"

    def _mark(self, note: str) -> str:
        """Return a footnote mark as Markdown; a citation stays as it is written."""
        if note in ("#", "*"):
            self._numbered += 1
            return f"[^auto{self._numbered}]"
        name = note.lstrip("#")
        return f"[^{name}]" if note[:1] == "#" or name.isdigit() else f"[{name}]"


def note_name(mark: str, number: int) -> str:
    """Return the name of the footnote with this mark; unnamed ones are named by `number`."""
    return f"auto{number}" if mark in ("#", "*") else mark.lstrip("#")


def escaped_start(line: str) -> str:
    """Return a line of text, escaped so that Markdown does not read its first sign as markup."""
    return f"\\{line}" if line[:1] in "#>+-=~" and line[:1] else line


def _key(name: str) -> str:
    return " ".join(name.strip("`").rstrip("_").lower().split())


def _link(words: str, address: str) -> str:
    leads = "/" in address or ":" in address  # otherwise it points into the same text
    return f"[{_plain(words)}](<{address.rstrip('_')}>)" if leads else _plain(words)


def _literal(text: str) -> str:
    fence = "``" if "`" in text else "`"
    return f"{fence}{text}{fence}" if text.strip() else text


_ESCAPED: Callable[[re.Match[str]], str] = lambda found: f"\\{found.group()}"  # noqa: E731
_ACTIVE = re.compile(r"[<\[_]")


def _plain(text: str) -> str:
    """Return words with the signs escaped that only Markdown would take for markup."""
    return _ACTIVE.sub(_ESCAPED, text)
