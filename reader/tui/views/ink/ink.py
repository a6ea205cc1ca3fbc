"""Inks: what a stretch of text is, as bits of a number; `palette` defines how each looks.

Bits are combined: a linked word of the current quote is ``LINK | QUOTE | CURRENT``. ``ROW`` is the
row under the cursor of a list, ``RESTING`` the same while the list does not have the focus.
"""

Ink = int

(
    BOLD, ITALIC, DIM, UNDERLINE, HEADLINE, HEADING, CAPTION, PROMO, CODE, LINK, META, QUOTE,
    CURRENT, ATTRIBUTION, HIT, HIT_HERE, SELECTED, HIGHLIGHTED, NOTE, MUTED, ADDED, REMOVED,
    ERROR, ACCENT, KEY, ROW, PANEL, TITLE, RESTING, STRUCK,
) = (1 << bit for bit in range(30))  # fmt: skip

_COLOUR = 32  # first bit of the highlight colour (0 to 7), then the speaker (0 = none, to 15)
_SPEAKER = _COLOUR + 3
SPEAKER_COLOURS = 8  # the ninth speaker gets the first colour again


def highlighted(colour: int) -> Ink:
    """Return the ink of a highlight in one of eight colours."""
    return HIGHLIGHTED | (colour & 7) << _COLOUR


def spoken_by(speaker: int) -> Ink:
    """Return the ink of a speaker's colour, counted from 0; -1 is for no speaker."""
    return (speaker % SPEAKER_COLOURS + 1) << _SPEAKER if speaker >= 0 else 0


def colour_of(ink: Ink) -> int:
    """Return the number of the highlight colour."""
    return ink >> _COLOUR & 7


def speaker_of(ink: Ink) -> int:
    """Return the number of the speaker's colour, or -1."""
    return (ink >> _SPEAKER & 15) - 1


def combine(one: Ink, other: Ink) -> Ink:
    """Return both inks; of two speakers or two highlight colours the second wins."""
    if other & (QUOTE | CURRENT | ATTRIBUTION | HIT | HIT_HERE | SELECTED):
        one &= ~MUTED
    if other >> _SPEAKER & 15:
        one &= ~(15 << _SPEAKER)
    if other & HIGHLIGHTED:
        one &= ~(7 << _COLOUR)
    return one | other
