"""Addresses in a text that are relative to where it came from, written out."""

from urllib.parse import urljoin

from reader.model.article import Article


def made_absolute(article: Article, home: str) -> Article:
    """Return the article with addresses that are relative to `home` written out."""
    return article._replace(
        links=tuple(link._replace(href=_joined(home, link.href)) for link in article.links),
        images=tuple(image._replace(src=_joined(home, image.src)) for image in article.images),
    )


def _joined(home: str, address: str) -> str:
    if not address or address.startswith("#"):
        return address
    try:
        return urljoin(home, address)
    except ValueError:
        return address
