"""The signs the program draws with, and their ASCII forms."""

from reader.startup.light_typing import NamedTuple


class Glyphs(NamedTuple):
    """Every sign that is not a letter."""

    bar: str
    bar_here: str
    note: str
    bookmark: str
    here: str
    more: str
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
    image: str


UNICODE = Glyphs(
    bar="▎", bar_here="▌", note="✎", bookmark="◆", here="▸", more="›", rule="│", rule_across="─",
    tick_quote="╴", tick_note="●", open="▾", closed="▸", dot="·", quote="“", unquote="”",
    dash="—", ellipsis="…", share="█", image="▨",
)  # fmt: skip

ASCII = Glyphs(
    bar="|", bar_here="#", note="*", bookmark="+", here=">", more=">", rule="|", rule_across="-",
    tick_quote="-", tick_note="*", open="v", closed=">", dot="-", quote='"', unquote='"',
    dash="-", ellipsis="...", share="#", image="[]",
)  # fmt: skip


def glyphs_for(*, ascii_only: bool) -> Glyphs:
    """Return the set of signs to draw with."""
    return ASCII if ascii_only else UNICODE


# one cell for one cell, so that nothing moves
_IN_ASCII = str.maketrans(
    "…•◦▪▎▌¶·–—−→“”‘’✎◆▸▾│─█╴●▨›",
    "~*-+|#P.---" + ">" + '""' + "''" + "*+>v|-#-*#>",
)


def in_ascii(text: str) -> str:
    """Return a text of the program's own with its signs in ASCII."""
    return text.translate(_IN_ASCII)
