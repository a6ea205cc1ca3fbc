"""Titles in lists of references: Quill, A.; Poe, B. (2008). “Ropes of the coast”. Journal …."""

_JOINING = frozenset({"and", "et", "al", "van", "von", "der", "den", "de", "la", "in", "e", "y"})
_RECORDS = ("Retrieved ", "doi:", "doi.org", "arXiv:", "ISSN ", "ISBN ", "Archived ", "PMID ")
_YEAR = 4  # digits
_LONGEST_LEAD = 400  # code points of authors before a title
_LONGEST_ENTRY = 600  # code points after a title


def is_reference_title(text: str, opening: int, closing: int) -> bool:
    """Whether a passage in marks is the title of a work in a list of references.

    Either the authors and a year precede it, or it opens the line and its record (a DOI, an ISBN,
    "Retrieved …") follows.

    Args:
        text: The whole text.
        opening: Offset of the opening mark.
        closing: Offset after the closing mark.
    """
    earliest = max(0, opening - _LONGEST_LEAD)
    start = text.rfind("\n", earliest, opening) + 1
    if start < earliest:
        return False  # longer than any list of authors; also avoids copying long paragraphs
    lead = text[start:opening].strip()
    if not lead:
        rest = text[closing : closing + _LONGEST_ENTRY].partition("\n")[0]
        for record in _RECORDS:  # noqa: SIM110 - of most quotes it is asked
            if record in rest:
                return True
        return False
    dated = lead.rstrip(".,:")
    if dated[-1:] != ")":
        return False
    date = dated[dated.rfind("(") + 1 : -1]
    if sum(map(str.isdigit, date)) < _YEAR or not date.replace("-", " ").split()[-1].isalnum():
        return False
    words = dated[: dated.rfind("(")].replace(".", " ").split()
    authored = bool(words) and all(_is_author_word(word) for word in words)
    return authored and not _has_sentences(text[opening + 1 : closing - 1])


def _has_sentences(words: str) -> bool:
    """Whether words are several sentences, not a title, as after Ada Quill (1899 Vell)."""
    ends = words[-1:] in {".", "!", "?"}
    return ends and any(mark in words for mark in (". ", "! ", "? "))


def _is_author_word(word: str) -> bool:
    bare = word.strip(",;&-–")
    return not bare or bare[0].isupper() or bare in _JOINING
