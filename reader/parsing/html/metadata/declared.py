"""Reads what a page declares in its head: meta tags, JSON-LD, the title element."""

from collections.abc import Mapping, Sequence
from itertools import islice

from reader.parsing.html.dom.tree import Element, first_descendant, text_of
from reader.parsing.html.metadata.jsonld import (
    JsonValue,
    is_article,
    json_ld_objects,
    text_value,
    types_of,
    unescape_entities,
)
from reader.parsing.lines.likeness import comparison_key
from reader.startup.lazy_regex import lazily

AUTHORS = (
    "dc.creator", "author", "authors", "article:author", "parsely-author", "dcterms.creator",
    "sailthru.author", "byl", "citation_author", "article:author_name", "og:author",
    "cxenseparse:author",
)  # fmt: skip
SITES = (
    "og:site_name", "citation_journal_title", "application-name", "al:ios:app_name",
    "apple-mobile-web-app-title", "dc.publisher", "publisher", "twitter:site",
)  # fmt: skip
_DISCUSSION_TYPES = frozenset({"discussionforumposting", "socialmediaposting"})
_DUBLIN_CORE = lazily(r"^(dc|dcterms?):")
_MOST_ARTICLES = 50
_MOST_ELEMENTS = 2000  # elements examined


class Declared:
    """Everything that a page declares: meta tags, JSON-LD, title."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.tags, self.authors = _meta_tags(root)
        self.json_objects = json_ld_objects(root)
        title = first_descendant(root, "title")
        self.title = text_of(title, 400) if title is not None else ""
        self.article = _own_article(self.json_objects, self.title)
        self.short_titles: dict[str, str] = {}
        """The titles found without the name of a site, by that name."""

    @property
    def own_address(self) -> str:
        """The absolute address that the page declares as its own; empty if none."""
        address = canonical_link(self.root) or self.tags.get("og:url", "")
        return address if address.startswith(("http://", "https://")) else ""

    def first(self, keys: tuple[str, ...]) -> str:
        """Return the first non-empty value of these meta tags; empty if none."""
        return next((value for key in keys if (value := self.tags.get(key, ""))), "")


def _own_article(
    json_objects: Sequence[Mapping[str, JsonValue]], title: str
) -> Mapping[str, JsonValue]:
    """Return the article that has the title of the page, else the first one; empty if none.

    Some pages also describe the articles that they link to.
    """
    articles = list(filter(is_article, json_objects))
    if len(articles) > 1:
        key = comparison_key(title)
        for article in articles[:_MOST_ARTICLES]:
            headline = comparison_key(text_value(article.get("headline")))
            if headline and headline in key:
                return article
    return articles[0] if articles else {}


def _meta_tags(root: Element) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Return the first value of each meta tag, and all values of author tags."""
    tags: dict[str, str] = {}
    authors: dict[str, list[str]] = {}
    for element in islice(root.iter("meta"), _MOST_ELEMENTS):
        content = element.get("content")
        if not content or not content.strip():
            continue
        value = " ".join(unescape_entities(content[:2000]).split())
        for name in ("property", "name", "itemprop"):
            for key in (element.get(name) or "").lower().split()[:3]:
                plain = _DUBLIN_CORE.sub(r"\1.", key) if key.startswith("dc") else key
                tags.setdefault(plain, value)
                if plain in AUTHORS:
                    authors.setdefault(plain, []).append(value)
    return tags, authors


def declares_article(declared: Declared) -> bool:
    """Whether a page declares that it is an article, rather than a discussion."""
    if declared.article:
        return not types_of(declared.article) & _DISCUSSION_TYPES
    tags = declared.tags
    return tags.get("og:type", "").lower() == "article" or "article:published_time" in tags


def canonical_link(root: Element) -> str:
    """Return the canonical address of a page as it is written there; empty if none."""
    for link in islice(root.iter("link"), _MOST_ELEMENTS):
        if (link.get("rel") or "").lower() == "canonical":
            return (link.get("href") or "").strip()
    return ""
