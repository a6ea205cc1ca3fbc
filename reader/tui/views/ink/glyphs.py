"""The glyphs that the program draws with, and their ASCII forms."""

from reader.startup.light_typing import NamedTuple


class Glyphs(NamedTuple):
    """Every glyph that is not a letter."""

    bar: str
    bar_here: str
    note: str
    bookmark: str
    here: str
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
    bar="▎", bar_here="▌", note="✎", bookmark="◆", here="▸", more="›", more_before="‹",
    rule="│", rule_across="─", tick_quote="╶", tick_note="●", open="▾", closed="▸", dot="·",
    quote="“", unquote="”", dash="—", ellipsis="…", share="█",
)  # fmt: skip

ASCII = Glyphs(
    bar="|", bar_here="#", note="*", bookmark="+", here=">", more=">", more_before="<",
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
