"""The standfirst of a page whose class names say nothing: the line directly below the headline.

Or it is the only sentence beside the headline, in the ``header`` of the article.
"""

from itertools import chain, islice

from reader.model.article import BlockKind
from reader.parsing.html.blocks.credits import ends_sentence, is_credit
from reader.parsing.html.dom.class_names import have_no_words
from reader.parsing.html.dom.tree import Element, names_of, text_of
from reader.parsing.html.furniture.article_top import says_more_than_title
from reader.parsing.html.furniture.promotion import is_promo
from reader.parsing.html.metadata.bylines import clean_name, says_how_long
from reader.parsing.html.pieces.piece import Piece
from reader.parsing.lines.likeness import comparison_key
from reader.parsing.lines.written_dates import iso_date
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_MOST_WRAPPERS = 3  # boxes around a single line
_MOST_PARAGRAPHS = 60  # paragraphs whose classes are compared
_FEW_PARAGRAPHS = 3
_MOST_HEADINGS = 8  # first-level headings examined
_NEAR_TOP = 400  # pieces of the page examined
_MOST_IN_HEADER = 30  # elements examined
_SHORTEST = 20  # characters
_LONGEST = 400  # characters
_FEWEST_SPACES = 4
_PARTS = lazily(r"\s?[·|•,]\s")
_DATED = 80  # characters of a line that may be only dates and names
_DESCRIPTIONS = frozenset({"description", "desc"})  # elsewhere of anything
_OF_ANY_TEXT = word_set("paragraph text body font typo size style large medium small weight")
"""What page builders call an element by its letters."""
_HEADINGS = frozenset({"h2", "h3", "h4"})
_TAGS = _HEADINGS | {"p", "div", "span"}


def mark_unnamed_standfirst(root: Element, pieces: list[Piece], title_key: str) -> None:
    """Mark the line directly below the headline as standfirst if its names are generated.

    Where names are readable, they say what a line is; names of styles and hashes do not.
    """
    headings = (islice(root.iter(tag), _MOST_HEADINGS) for tag in ("h1", "h2"))
    for headline in chain.from_iterable(headings):
        key = comparison_key(text_of(headline, _LONGEST))
        if title_key and key.endswith(title_key):  # after a kicker
            line = _line_below(headline) or _sentence_in_header(headline)
            if line:
                _mark(pieces, line)
            return


def _line_below(headline: Element) -> str:
    """Return the text of the element after a headline, if that can be a standfirst; else empty."""
    below = _element_after(headline)
    if below is None or below.tag not in _TAGS:
        return ""
    line = text_of(below, _LONGEST + 1)
    is_sure = below.tag in _HEADINGS and says_more_than_title(line)
    if not below.attrib and not is_sure:
        return ""  # without attributes on a page whose other elements may well have names
    names = names_of(below)
    says_nothing = have_no_words(names, _OF_ANY_TEXT) or _is_description(names.strip(), headline)
    is_declared = below.get("itemprop") in _DESCRIPTIONS
    if not (says_nothing or is_declared) and not _is_named_as_paragraphs(below):
        return ""
    if any(inner.tag in ("p", "div", "a", "time", "img") for inner in islice(below.iter(), 1, 9)):
        return ""
    return line if _reads_as_standfirst(line, is_sure=is_sure) else ""


def _is_description(names: str, headline: Element) -> bool:
    """Whether names are of the description of the box around the headline.

    That is "page-header__description" beside "page-header__title", but not "podcast__description".
    """
    box, _, part = names.rpartition("__")
    if part not in _DESCRIPTIONS:
        return False
    around = islice(chain((headline,), headline.iterancestors()), _MOST_WRAPPERS + 1)
    boxes = (name.partition("__")[0] for each in around for name in names_of(each).split())
    return not box or box.rpartition(" ")[2] in boxes


def _sentence_in_header(headline: Element) -> str:
    """Return the only sentence below the headline in its ``header`` element; else empty."""
    header = next(headline.iterancestors("header"), None)
    if header is None:
        return ""
    leaves = (each for each in islice(header.iter("p", "div"), _MOST_IN_HEADER) if not len(each))
    lines = (text_of(each, _LONGEST + 1) for each in leaves)
    found = [line for line in lines if _reads_as_standfirst(line) and ends_sentence(line)]
    return found[0] if len(found) == 1 and len(found[0]) >= _DATED else ""


def _element_after(element: Element) -> Element | None:
    """Return the element after this one, across the boxes that contain only one of the two."""
    after = element.getnext()
    for box in islice(element.iterancestors(), _MOST_WRAPPERS):
        if after is not None or box.tag in ("body", "main", "article"):
            break
        after = box.getnext()
    for _ in range(_MOST_WRAPPERS):
        if after is None or len(after) != 1 or after.tag != "div" or (after.text or "").strip():
            break
        after = after[0]
    return after


def _is_named_as_paragraphs(line: Element) -> bool:
    """Whether a paragraph has the class of the next long one, which so says nothing about it."""
    classes = line.get("class")
    if line.tag != "p" or not classes:
        return False
    paragraphs = islice(line.getroottree().getroot().iter("p"), _MOST_PARAGRAPHS)
    shared = sum(each.get("class") == classes for each in paragraphs)
    return shared > _FEW_PARAGRAPHS


def _reads_as_standfirst(line: str, *, is_sure: bool = False) -> bool:
    """Whether a line is no name, date or credit; a long heading (`is_sure`) may name a day."""
    is_phrase = line.count(" ") >= _FEWEST_SPACES or not line.isascii()
    return (
        is_phrase
        and _SHORTEST <= len(line) <= _LONGEST
        and not (len(line) < _DATED and iso_date(line))
        and (is_sure or ends_sentence(line) or clean_name(line) in ("", line))
        and not any(map(says_how_long, _PARTS.split(line)))
        and not is_credit(line)
        and not is_promo(line)
    )


def _mark(pieces: list[Piece], line: str) -> None:
    for piece in islice(pieces, _NEAR_TOP):
        if piece.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING) and piece.text == line:
            piece.in_standfirst = piece.confirmed = True
            return
