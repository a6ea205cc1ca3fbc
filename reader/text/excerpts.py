"""Where an excerpt of a text begins and ends: with a sentence if there is one, else with a word."""

from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple

_STOP = lazily(r"""(\w*)(?:[.!?…]["'”’»)\]]*\s+|[。！？][」』”]?)(?=["'“„«‘¿¡(\[「『]*(\w))""")
_LOOKED_BACK = 24  # code points before an excerpt, in which its first word may begin
_LONGEST_ABBREVIATION = 4  # letters, the first a capital: Prof., Mrs.


class Edge(NamedTuple):
    """An end of an excerpt.

    Attributes:
        place: In code points.
        cuts: Whether a sentence goes on beyond it.
    """

    place: int
    cuts: bool


def beginning(text: str, place: int, *, sentence: int, word: int, gap: str = "\n\n") -> Edge:
    """Return where an excerpt begins that is to show what stands at `place`.

    Args:
        text: All of it.
        place: In code points.
        sentence: How far before `place` a paragraph or a sentence may begin.
        word: How far before it a word begins, when no sentence does.
        gap: What stands between paragraphs.
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


def ending(text: str, place: int, most: int) -> Edge:
    """Return where an excerpt ends, at most so many code points behind `place`: with a word."""
    paragraph = text.find("\n\n", place, place + most)
    if paragraph >= 0 or place + most >= len(text):
        return Edge(paragraph if paragraph >= 0 else len(text), cuts=False)
    at = text.rfind(" ", place, place + most + 1)
    return Edge(at if at > place else place + most, cuts=True)


def _ends_sentence(word: str, following: str) -> bool:
    """Whether a stop between a word and a letter ends a sentence, as far as the two tell."""
    short = word[:1].isupper() and len(word) <= _LONGEST_ABBREVIATION
    return not short and not following.islower()
