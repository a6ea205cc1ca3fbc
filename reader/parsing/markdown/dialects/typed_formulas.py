r"""Keep the TeX formulas in Markdown as they are written.

Their signs mean something else in Markdown: in ``$x_{i=1}$`` they are no attribute, in
``$x^2+y^2$`` no superscript. Displayed formulas are between ``$$``, or environments of LaTeX.
"""

from collections.abc import Iterator

from reader.parsing.markdown.dialects.shortcodes import fence_after
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_DISPLAYED = lazily(
    r"([ ]{0,3})(?:(\$\$)|\\begin\{((?:equation|align|gather|multline|eqnarray|displaymath)\*?)\})"
)
# As in Pandoc, no blank inside the dollars, and no digit after them; prices have no signs of TeX,
# and formulas no links.
_IN_LINE = lazily(
    r"(?<!`)(`{1,3})[^`\n]{1,2000}\1(?!`)|(?<!`)(`{2,3})(?!`)[^\n]{1,400}?(?<!`)\2(?!`)"  # code
    r"|<https?://[^<>\s]{1,2000}>"
    r"|(?<![\\$\w])\$(?=[^\s$])(?=[^$\n]{0,400}?[\\^_{])(?![^$\n]{0,400}?\]\()"
    r"(?P<formula>[^$\n]{0,400}?[^\s\\$])\$(?![\d$])"
)
_SIGN = lazily(r"[!-/:-@\[-`{}~]")
_MOST_LINES = 60  # of a displayed formula
_DOLLARS = "$$"
_INDENTED = ("    ", "\t")  # as code is, or what belongs to an item


def keep_formulas(text: str) -> str:
    """Return Markdown with displayed formulas as code, and the signs of others as references."""
    if "$" not in text and "\\begin{" not in text:
        return text
    return "\n".join(_kept_lines(text.split("\n")))


def _kept_lines(lines: list[str]) -> Iterator[str]:
    fence, at, was_quoted = "", 0, False
    while at < len(lines):
        line = lines[at]
        at += 1
        is_quoted = line.startswith(">")
        was_fenced = fence if is_quoted or not was_quoted else ""  # it ends with the quotation
        fence = fence_after(was_fenced, line.lstrip("> ") if is_quoted else line)
        was_quoted = is_quoted and (was_quoted or not was_fenced)
        if fence or was_fenced or not ("$" in line or "\\begin{" in line):
            yield line
            continue
        begun = _DISPLAYED.match(line)
        last = _last_line(lines, at - 1, begun) if begun else -1
        if begun is None or last < 0:
            yield line if line.startswith(_INDENTED) else _IN_LINE.sub(_escaped, line)
            continue
        yield from _as_code(lines[at - 1 : last + 1], begun)
        at = last + 1


def _last_line(lines: list[str], first: int, begun: "re.Match[str]") -> int:
    """Return the index of the line in which a displayed formula ends; -1 if it does not."""
    closing = _DOLLARS if begun[2] else f"\\end{{{begun[3]}}}"
    for at in range(first, min(len(lines), first + _MOST_LINES)):
        line = lines[at][begun.end() :] if at == first else lines[at]
        if line.rstrip().endswith(closing):
            return at
        if closing in line or (at > first and not line.strip()):
            return -1
    return -1


def _as_code(lines: list[str], begun: "re.Match[str]") -> Iterator[str]:
    """Yield a displayed formula as fenced code; dollars around it are not shown."""
    indent = begun[1]
    yield ""
    yield f"{indent}```math"
    if begun[2]:
        lines = "\n".join(lines).strip().removeprefix(_DOLLARS).removesuffix(_DOLLARS).split("\n")
    yield from (f"{indent}{line.strip()}" for line in lines if line.strip())
    yield f"{indent}```"
    yield ""


def _escaped(found: "re.Match[str]") -> str:
    """Return a formula with its signs as references, which HTML also reads, others unchanged."""
    if found["formula"] is None:
        return found[0]
    escaped = _SIGN.sub(lambda sign: f"&#{ord(sign[0])};", found["formula"])
    return f"${escaped}$"
