"""Tells pages with one article from lists of many: front pages, archives, search results."""

from itertools import islice

from reader.parsing.html.dom.addresses import path_segments
from reader.parsing.html.dom.tree import Element, first_descendant, text_of
from reader.parsing.html.metadata.jsonld import is_article, json_ld_objects, text_value, types_of
from reader.text.word_sets import word_set

_LISTS = word_set("""
    collectionpage searchresultspage profilepage liveblogposting discussionforumposting qapage
    jobposting""")
_LIST_CLASSES = word_set("archive category tag tax author search search-results home blog date")
_SINGLE_CLASSES = word_set("single single-post singular article")
_LIST_SEGMENTS = word_set("""
    tag tags category categories author authors archive archives search rubrik schlagwort
    etiqueta""")
_MANY = 3  # linked headlines or articles: a page with at least as many is a list
_PARAGRAPHS, _PARAGRAPH_CHARS = 3, 80
_LOOKED_AT = 3000  # elements
_HEADINGS = ("h1", "h2", "h3", "h4")


def is_single_article(root: Element, location: str) -> bool:
    """Whether the page is one article; False in case of doubt. Linear in the page."""
    json_objects = json_ld_objects(root.iter("script"))
    types = set().union(*map(types_of, json_objects))
    if types & _LISTS:
        return False
    articles = {
        text_value(json_object.get("headline"))
        for json_object in json_objects
        if is_article(json_object)
    }
    if len(articles) == 1:
        return True
    body = first_descendant(root, "body")
    classes = set((body.get("class") or "").lower().split()) if body is not None else set()
    if classes & _LIST_CLASSES and not classes & _SINGLE_CLASSES:
        return False
    if _LIST_SEGMENTS & set(path_segments(location)):
        return False
    if _linked_headings(root) >= _MANY or _articles(root) >= _MANY:
        return False
    return _is_declared(root) or _has_paragraphs(root)


def _linked_headings(root: Element) -> int:
    """Count the headings that are nothing but a link."""
    count = 0
    for heading in islice(root.iter(*_HEADINGS), _LOOKED_AT):
        words = text_of(heading, 300)
        outer = heading.getparent()
        links = [*islice(heading.iter("a"), 2), *([outer] if outer is not None else [])]
        linked = (link for link in links if link.tag == "a" and link.get("href"))
        count += bool(words) and any(text_of(link, 300) == words for link in linked)
    return count


def _articles(root: Element) -> int:
    """Count the ``article`` elements that are not inside another one."""
    found = islice(root.iter("article"), _LOOKED_AT)
    return sum(next(each.iterancestors("article"), None) is None for each in islice(found, 50))


def _is_declared(root: Element) -> bool:
    tags = islice(root.iter("meta"), 200)
    return any(
        (tag.get("property") or tag.get("name")) == "og:type" and tag.get("content") == "article"
        for tag in tags
    )


def _has_paragraphs(root: Element) -> bool:
    """Whether the page has at least three long paragraphs."""
    long = (
        each
        for each in islice(root.iter("p"), _LOOKED_AT)
        if len(text_of(each, 200)) >= _PARAGRAPH_CHARS
    )
    return len(list(islice(long, _PARAGRAPHS))) == _PARAGRAPHS
