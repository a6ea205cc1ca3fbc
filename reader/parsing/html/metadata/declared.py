"""Reads what a page declares in its head: meta tags, JSON-LD, the title element."""

from collections.abc import Mapping, Sequence

from reader.parsing.block_text import unescape_entities
from reader.parsing.html.dom.tree import Element, elements_by_tag, text_of
from reader.parsing.html.metadata.jsonld import (
    JsonValue,
    is_article,
    json_ld_objects,
    text_value,
    types_of,
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
_DECLARING = ("meta", "script", "title", "link", "base", "frameset")
_LANGUAGE = "content-language"
_MOST_ARTICLES = 50
_MOST_ELEMENTS = 2000  # elements examined


class Declared:
    """Everything that a page declares: meta tags, JSON-LD, title.

    Attributes:
        canonical_link: The canonical address as it is written; empty if none.
        bases: The elements that may say what its addresses are relative to.
        has_frames: Whether its text is in other pages.
    """

    def __init__(self, root: Element) -> None:
        self.root = root
        found = elements_by_tag(root, *_DECLARING)
        self.tags, self.authors = _meta_tags(found["meta"])
        self.json_objects = json_ld_objects(found["script"])
        self.title = text_of(found["title"][0], 400) if found["title"] else ""
        self.canonical_link = _canonical_link(found["link"])
        self.bases = found["base"]
        self.has_frames = bool(found["frameset"])
        self.article = _own_article(self.json_objects, self.title)
        self.short_titles: dict[str, str] = {}
        """The titles found without the name of a site, by that name."""

    @property
    def own_address(self) -> str:
        """The absolute address that the page declares as its own; empty if none."""
        address = self.canonical_link or self.tags.get("og:url", "")
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


def _meta_tags(elements: list[Element]) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Return the first value of each meta tag, and all values of author tags."""
    tags: dict[str, str] = {}
    authors: dict[str, list[str]] = {}
    for element in elements[:_MOST_ELEMENTS]:
        content = element.get("content")
        if not content or not content.strip():
            continue
        value = " ".join(unescape_entities(content[:2000]).split())
        if (element.get("http-equiv") or "").lower() == _LANGUAGE:
            tags.setdefault(_LANGUAGE, value)
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


def _canonical_link(links: list[Element]) -> str:
    for link in links[:_MOST_ELEMENTS]:
        if (link.get("rel") or "").lower() == "canonical":
            return (link.get("href") or "").strip()
    return ""
