"""Authors who are named only by a link to their page on the site."""

from collections.abc import Iterable, Iterator
from itertools import dropwhile, islice

from reader.parsing.html.dom.tree import Element, text_of
from reader.parsing.html.metadata.bylines_beside_dates import is_name
from reader.parsing.lines.bylines import CONJUNCTIONS, FIRST_WIDE
from reader.parsing.lines.likeness import comparison_key
from reader.startup.lazy_regex import IGNORECASE, lazily

_MOST_SEEN = 150  # elements between headline and text
_SENTENCE_ENDS = tuple('.!?…”"»。！？」')
_SHORTEST_SENTENCE = 60  # characters of a paragraph
_MOST_ABOVE_TEXT = 2  # such paragraphs: subheadline and caption
_LONGEST_LINE = 160  # characters; a longer line is text
_MOST_AUTHORS = 4
_MOST_WORDS = 4  # of a name
_LONGEST_WIDE_NAME = 5  # letters
_EDITORS = frozenset({"編集部", "编辑部", "編輯部", "편집부"})
_AUTHOR_PAGE = lazily(
    r"/(?:authors?|profiles?|people|staff|contributors?|reporters?|journalists?|writers?|bio|columnists?|byline"
    r"|autor(?:es|en|in)?|auteurs?|autore|redaktion|redaccion|firmas?|journalistes?|skribent|forfatter"
    r"|redacteurs?|equipo|team)(?:[-_](?:bio|pages?|profile))?/[^/?#]",
    IGNORECASE,
)

_ACCOUNT = lazily(  # of the site itself, or of a host of blogs: "/@ida"
    r"(?:https?://(?:[\w-]{1,60}\.)?(?:medium|substack)\.com)?/@[\w.-]{1,60}(?:$|\?)"
)
_NO_LINES_OF_AUTHORS = (
    "p", "li", "blockquote", "figure", "figcaption", "aside", "nav", "td", "dd", "h2", "h3", "h4",
)  # fmt: skip
_IN_LINES = frozenset({"span", "b", "strong", "em", "i", "small", "cite"})
_BESIDE_NAMES = frozenset({*CONJUNCTIONS.split("|"), "in", "on", "at", "for"})
_AROUND_WORDS = ":,·|/•"
_BEFORE_NAMES = frozenset({*CONJUNCTIONS.split("|"), "", "by", "von", "par", "por", "di", "door"})


def is_author_page(address: str) -> bool:
    """Whether an address is that of an author page of a site."""
    return _AUTHOR_PAGE.search(address[:300]) is not None


def linked_authors(root: Element, site: str) -> list[str]:
    """Return the names between headline and text that link to an author page.

    Names in an ``address`` element, which gives the contact of the article, count as well; without
    any, those in the one at the foot of the only article, which may begin with "By".
    """
    found = _names(_above_text(root), site)
    return (found or _names(_at_foot(root), site))[:_MOST_AUTHORS]


def _names(elements: Iterable[Element], site: str) -> list[str]:
    """Return the names of authors in elements, each once."""
    known = comparison_key(site)
    found: list[str] = []
    for element in elements:
        address = element.get("href") or ""
        if element.tag == "a" and not (is_author_page(address) or _is_account(element, address)):
            continue
        name = text_of(element, _LONGEST_LINE)
        if (
            (is_name(name) or _is_wide_name(name) or _is_caseless_name(name))
            and comparison_key(name) != known
            and name not in found
        ):
            found.append(name)
    return found


def _is_account(link: Element, address: str) -> bool:
    """Whether a link leads to an account of the site, and is not that of whom a line mentions.

    The line is the name alone, perhaps with "By" or "and" before it: "Edited by Ida Lund" is none.
    """
    if "/@" not in address or _ACCOUNT.match(address) is None:
        return False
    if next(link.iterancestors(*_NO_LINES_OF_AUTHORS), None) is not None:
        return False
    after = (link.tail or "").split()
    if after and after[0][0].islower() and after[0] not in _BESIDE_NAMES:
        return False  # "Ida Lund replied"
    return _words_before(link).strip().rstrip(":").lower() in _BEFORE_NAMES


def _words_before(link: Element) -> str:
    """Return the words right before a link in its line; those of other links do not count."""
    first: Element | None = link
    while first is not None:
        before, around = first.getprevious(), first.getparent()
        neighbour = around if before is None else before
        if neighbour is None:
            return ""
        text = neighbour.text if before is None else neighbour.tail
        if text and any(map(str.isalpha, text)):
            return text
        if neighbour.tag not in _IN_LINES:
            return ""
        if before is not None and any(map(str.isalpha, words := text_of(before, _LONGEST_LINE))):
            return words
        first = neighbour
    return ""


def _is_wide_name(text: str) -> bool:
    """Whether a text may be a Chinese, Japanese or Korean name, which has no spaces."""
    letters = text.replace("\u3000", "").replace(" ", "")
    if letters in _EDITORS:
        return False
    return 1 < len(letters) <= _LONGEST_WIDE_NAME and all(letter > FIRST_WIDE for letter in letters)


def _is_caseless_name(text: str) -> bool:
    """Whether a text may be a name in a script without capitals, such as Hebrew or Arabic."""
    words = text.split()
    return 1 < len(words) <= _MOST_WORDS and all(
        word.isalpha() and word.lower() == word.upper() for word in words
    )


def _above_text(root: Element) -> Iterator[Element]:
    """Yield the links and ``address`` elements between the headline and the text.

    The text begins with a long paragraph, or goes on after some short ones.
    """
    short = 0
    lines = dropwhile(lambda each: each.tag != "h1", root.iter("h1", "a", "address", "p", "li"))
    for element in islice(lines, 1, _MOST_SEEN):
        words = text_of(element, _LONGEST_LINE) if element.tag == "p" else ""
        short += len(words) >= _SHORTEST_SENTENCE and words.endswith(_SENTENCE_ENDS)
        if element.tag == "h1" or len(words) >= _LONGEST_LINE or short > _MOST_ABOVE_TEXT:
            return
        if element.tag in ("a", "address"):
            yield element


def _at_foot(root: Element) -> list[Element]:
    """Return the links in the only ``address`` in the footer of the only article."""
    articles = list(islice(root.iter("article"), 2))
    if len(articles) != 1:
        return []
    boxes = list(islice(articles[0].iter("address"), 2))
    if len(boxes) != 1 or next(boxes[0].iterancestors("footer"), None) is None:
        return []
    links = list(islice(boxes[0].iter("a"), _MOST_AUTHORS))
    return links if _are_only_names(boxes[0], links) else []


def _are_only_names(box: Element, links: list[Element]) -> bool:
    """Whether a box has nothing but links and "By" or "and": no role, and nobody's pictures."""
    words = text_of(box, gap=" ")
    for link in links:
        words = words.replace(text_of(link), " ", 1)
    return all(word.strip(_AROUND_WORDS).lower() in _BEFORE_NAMES for word in words.split())
