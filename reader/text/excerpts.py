"""Choosing excerpt boundaries: at a sentence boundary if possible, else at a word boundary."""

from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

_STOP = lazily(r"""(\w*)(?:[.!?…]["'”’»)\]]*\s+|[。！？][」』”]?)(?=["'“„«‘¿¡(\[「『]*(\w))""")
_LOOKED_BACK = 24  # code points before an excerpt in which the word before a stop may begin
_LONGEST_ABBREVIATION = 4  # letters, starting with a capital: Prof., Mrs.


class Edge(NamedTuple):
    """A boundary of an excerpt.

    Attributes:
        place: The offset in code points.
        cuts: Whether it cuts through a sentence.
    """

    place: int
    cuts: bool


def excerpt_start(text: str, place: int, *, sentence: int, word: int, gap: str = "\n\n") -> Edge:
    """Return where an excerpt that is to show `place` begins.

    Args:
        text: The whole text.
        place: An offset in code points.
        sentence: The maximum distance before `place` at which a paragraph or sentence may begin.
        word: The maximum distance at which a word may begin, if no sentence does.
        gap: The paragraph separator.
    """
    paragraph = text.rfind(gap, max(0, place - sentence - len(gap)), place)
    if paragraph >= 0 or place <= sentence:
        return Edge(paragraph + len(gap) if paragraph >= 0 else 0, cuts=False)
    earliest = place - sentence
    for found in _STOP.finditer(text, max(0, earliest - _LOOKED_BACK), place):
        if found.end() >= earliest and _ends_sentence(found[1], found[2]):
            return Edge(found.end(), cuts=False)
    earliest = place - word
    spaces = (text.find(space, earliest - 1, place) for space in " \n")
    return Edge(min((at + 1 for at in spaces if at >= 0), default=earliest), cuts=True)


def excerpt_end(text: str, place: int, most: int) -> Edge:
    """Return where an excerpt ends: at a word, at most `most` code points after `place`."""
    paragraph = text.find("\n\n", place, place + most)
    if paragraph >= 0 or place + most >= len(text):
        return Edge(paragraph if paragraph >= 0 else len(text), cuts=False)
    at = text.rfind(" ", place, place + most + 1)
    return Edge(at if at > place else place + most, cuts=True)


def _ends_sentence(word: str, following: str) -> bool:
    """Whether a stop between `word` and a following letter looks like the end of a sentence."""
    short = word[:1].isupper() and len(word) <= _LONGEST_ABBREVIATION
    return not short and not following.islower()
