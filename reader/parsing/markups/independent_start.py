"""Tell whether the rest of a long Markdown text can change how its beginning is read.

The checks look at bytes and err on the side of caution: a heading or a definition inside code
counts, too. Blocks that end at an empty line are not changed by what follows, see
https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy; what remains are references,
footnotes, and rewriting steps that only run on texts with something to rewrite.
"""

from reader.parsing.markups.directives import has_directives
from reader.startup.lazy_regex import lazily

_NOTE_MARKS = b"[^", b"^["
_DEFINITION_SIGN = b"]:"
_DIRECTIVE_SIGNS = b"`{", b"~{", b":{", b"///", b"}`"
_REWRITTEN = b"```", b"~~~", b")="  # signs of directives, which are rewritten
_CELL_OPTION = b"\n#|"
_BLANK = rb"[ \t\v\f]"
_LINE_END = rb"(?:[\r\n]|\xc2\x85|\xe2\x80[\xa8\xa9]|\Z)"
_TOP_HEADING = lazily(rb"#(?<!##)(?:" + _BLANK + rb"|\{|" + _LINE_END + rb")")
_UNDERLINE = lazily(
    rb"=(?:" + _BLANK + rb"{0,100}(?:\{|" + _LINE_END + rb")|" + _BLANK + rb"{100})"
)


def may_change_beginning(body: bytes, cut: int) -> bool:
    """Whether what follows `cut` may change blocks well before it.

    Args:
        body: A Markdown text in UTF-8.
        cut: Where an empty line begins.
    """
    if any(mark in body for mark in _NOTE_MARKS):
        return True
    if body.find(b"[", 0, cut) >= 0 and body.find(_DEFINITION_SIGN, cut) >= 0:
        return True
    if body.find(_CELL_OPTION, 0, cut) >= 0:
        return True
    if not any(body.find(sign, 0, cut) >= 0 for sign in _REWRITTEN):
        return False
    follow = any(body.find(sign, cut) >= 0 for sign in _DIRECTIVE_SIGNS)
    return follow and not has_directives(body[:cut].decode("utf-8", "replace"))


def may_hold_top_heading(body: bytes, start: int) -> bool:
    """Whether a first-level heading may follow `start`."""
    return bool(_TOP_HEADING.search(body, start) or _UNDERLINE.search(body, start))
