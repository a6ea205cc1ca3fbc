"""Resolve relative addresses in an article against the place it came from."""

from urllib.parse import urljoin

from reader.model.article import Article


def resolve_addresses(article: Article, home: str) -> Article:
    """Return the article with the addresses of links and images resolved against `home`."""
    return article._replace(
        links=tuple(link._replace(href=_resolve(home, link.href)) for link in article.links),
        images=tuple(image._replace(src=_resolve(home, image.src)) for image in article.images),
    )


def _resolve(home: str, address: str) -> str:
    if not address or address.startswith("#"):
        return address
    try:
        return urljoin(home, address)
    except ValueError:
        return address
