"""Titles in lists of references: Quill, A.; Poe, B. (2008). “Ropes of the coast”. Journal …."""

_JOINING = frozenset({"and", "et", "al", "van", "von", "der", "den", "de", "la", "in", "e", "y"})
_RECORDS = ("Retrieved ", "doi:", "doi.org", "arXiv:", "ISSN ", "ISBN ", "Archived ", "PMID ")
_YEAR = 4  # digits
_LONGEST_LEAD = 400  # code points of authors before a title
_LONGEST_ENTRY = 600  # code points behind it


def is_cited(text: str, opening: int, closing: int) -> bool:
    """Whether marked words are the title of a work in a list of references.

    Authors and a year stand before it, or where it was found behind it.

    Args:
        text: The whole text.
        opening: Offset of the mark before the words.
        closing: Offset behind the mark after the words.
    """
    earliest = max(0, opening - _LONGEST_LEAD)
    start = text.rfind("\n", earliest, opening) + 1
    if start < earliest:
        return False  # no list of authors is as long; nor is a long paragraph copied for each quote
    lead = text[start:opening].strip()
    if not lead:
        rest = text[closing : closing + _LONGEST_ENTRY].partition("\n")[0]
        return any(record in rest for record in _RECORDS)
    dated = lead.rstrip(".,:")
    if dated[-1:] != ")":
        return False
    date = dated[dated.rfind("(") + 1 : -1]
    if sum(map(str.isdigit, date)) < _YEAR or not date.replace("-", " ").split()[-1].isalnum():
        return False
    words = dated[: dated.rfind("(")].replace(".", " ").split()
    return bool(words) and all(_is_of_author(word) for word in words)


def _is_of_author(word: str) -> bool:
    bare = word.strip(",;&-–")
    return not bare or bare[0].isupper() or bare in _JOINING
