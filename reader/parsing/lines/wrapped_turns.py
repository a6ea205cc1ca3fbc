"""Joins the lines of short turns in a transcript, which are too few to tell how wide it is."""

from itertools import pairwise

from reader.parsing.lines.joined_lines import join_lines
from reader.parsing.lines.wrapping import SENTENCE_ENDS


def with_joined_lines(turn: list[str]) -> list[str]:
    """Return the lines of a turn as one if each goes on in the next: A. A little more | than that.

    Lists and verse do not, and what ends in no full stop may be a list: To buy: rope | lamps.
    """
    goes_on = turn[-1].rstrip().endswith(SENTENCE_ENDS) and all(
        (before[-1:].isalnum() or before[-1:] == ",") and after.lstrip()[:1].islower()
        for before, after in pairwise(turn)
    )
    return [join_lines([*map(str.strip, turn)])] if goes_on else turn
