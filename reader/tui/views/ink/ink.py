"""What a stretch of text is, as bits of one number; `palette` says how each looks.

Bits are added up: a linked word of the current quote is ``LINK | QUOTE | CURRENT``. ``ROW`` is the
row that the cursor of a list is on, ``RESTING`` the same while the keys go elsewhere.
"""

Ink = int

(
    BOLD, ITALIC, DIM, UNDERLINE, HEADLINE, HEADING, CAPTION, PROMO, CODE, LINK, META, QUOTE,
    CURRENT, ATTRIBUTION, HIT, HIT_HERE, SELECTED, HIGHLIGHTED, NOTE, MUTED, ADDED, REMOVED,
    ERROR, ACCENT, KEY, ROW, PANEL, THUMB, TITLE, RESTING,
) = (1 << bit for bit in range(30))  # fmt: skip

_COLOUR = 32  # bits from here on: highlight colour (0 to 7), then speaker (0 = none, to 15)
_SPEAKER = _COLOUR + 3
SPEAKER_COLOURS = 8  # distinct ones; the ninth speaker has the first one's colour again


def highlighted(colour: int) -> Ink:
    """Return the ink of a highlight in one of eight colours."""
    return HIGHLIGHTED | (colour & 7) << _COLOUR


def spoken_by(speaker: int) -> Ink:
    """Return the ink of the colour of a speaker, counted from 0; -1 is nobody in particular."""
    return (speaker % SPEAKER_COLOURS + 1) << _SPEAKER if speaker >= 0 else 0


def colour_of(ink: Ink) -> int:
    """Return the number of the highlight colour."""
    return ink >> _COLOUR & 7


def speaker_of(ink: Ink) -> int:
    """Return the number of the speaker's colour, or -1."""
    return (ink >> _SPEAKER & 15) - 1


def combine(one: Ink, other: Ink) -> Ink:
    """Return both; of two speakers or two highlight colours the later one wins."""
    if other & (QUOTE | ATTRIBUTION | HIT | HIT_HERE | SELECTED):
        one &= ~MUTED
    if other >> _SPEAKER & 15:
        one &= ~(15 << _SPEAKER)
    if other & HIGHLIGHTED:
        one &= ~(7 << _COLOUR)
    return one | other
