"""Plain texts of two paragraphs, and the articles parsed from them."""

from reader.model.article import Article
from reader.parsing.plain_text.plain import parse_plain

PROSE = (
    "The ferry left the island at six in the morning with eleven passengers, two goats and a"
    " grand piano, and nobody on the quay thought that worth a second look."
)
MORE = (
    "By noon the wind had gone round to the north, and the harbour master wrote into his book"
    " that the piano, at least, had not complained about the crossing at all."
)


def parse(*paragraphs: str) -> Article:
    """Return the article parsed from a text of these paragraphs."""
    return parse_plain("\n\n".join(paragraphs).encode(), charset=None, location="a.txt")
