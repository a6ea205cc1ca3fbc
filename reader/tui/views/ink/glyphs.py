"""The glyphs that the program draws with, and their ASCII forms."""

from reader.startup.light_typing import NamedTuple


class Glyphs(NamedTuple):
    """Every glyph that is not a letter.

    Attributes:
        bar: Beside a quote, and before quoted lines of a note.
        bar_here: Beside the current quote.
        note: A note.
        bookmark: A bookmark, and a saved article.
        more: Text goes on to the right.
        more_before: Text goes on to the left.
        rule: Between columns.
        rule_across: Part of a horizontal rule.
        tick_quote: A quote in the scroll bar.
        tick_note: A note in the scroll bar, and a selected row.
        open: A group whose rows are shown.
        closed: A group whose rows are hidden.
        dot: Between parts of a line, and before list items.
        quote: The mark that opens a quote.
        unquote: The mark that closes a quote.
        dash: Before a speaker.
        ellipsis: Text was cut.
        share: A highlight, and part of a bar for how much somebody said.
    """

    bar: str
    bar_here: str
    note: str
    bookmark: str
    more: str
    more_before: str
    rule: str
    rule_across: str
    tick_quote: str
    tick_note: str
    open: str
    closed: str
    dot: str
    quote: str
    unquote: str
    dash: str
    ellipsis: str
    share: str


UNICODE = Glyphs(
    bar="▎", bar_here="▌", note="✎", bookmark="◆", more="›", more_before="‹",
    rule="│", rule_across="─", tick_quote="╶", tick_note="●", open="▾", closed="▸", dot="·",
    quote="“", unquote="”", dash="—", ellipsis="…", share="█",
)  # fmt: skip

ASCII = Glyphs(
    bar="|", bar_here="#", note="*", bookmark="+", more=">", more_before="<",
    rule="|", rule_across="-", tick_quote="-", tick_note="*", open="v", closed=">", dot="-",
    quote='"', unquote='"', dash="-", ellipsis="~", share="#",
)  # fmt: skip


def glyphs_for(*, ascii_only: bool) -> Glyphs:
    """Return the set of glyphs to draw with."""
    return ASCII if ascii_only else UNICODE


# cell for cell, so that nothing moves
_IN_ASCII = str.maketrans(
    "…•◦▪▎▌¶·–—−→“”‘’✎◆▸▾│─█╶●▨›‹", "~*-+|#P.---" + ">" + '""' + "''" + "*+>v|-#-*#><"
)


def in_ascii(text: str) -> str:
    """Return text of the program with its glyphs transliterated to ASCII."""
    return text.translate(_IN_ASCII)
