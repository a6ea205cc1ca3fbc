"""Feeds served on the loopback interface, and lists of feeds."""

from collections.abc import Callable
from pathlib import Path

from loopback import Site, prose, story
from temporary_library import TemporaryLibrary

from reader.model.article import Article
from reader.parsing.registry import parse_article
from reader.tui.context import Context
from reader.tui.library_access.library_thread import LibraryThread

TITLES = ("Eels are back", "The pier is shut", "A lamp for the quay")


OLD, NEW, NEWEST = "Mon, 02 Nov 2026", "Tue, 03 Nov 2026", "Wed, 04 Nov 2026"


def feed(site: Site) -> Article:
    items = "".join(
        f"<item><title>{title}</title><link>{site.url(f'/{title[-3:]}')}</link>"
        f"<description>More about it.</description></item>"
        for title in TITLES
    )
    body = f'<rss version="2.0"><channel><title>The Post</title>{items}</channel></rss>'
    return parse_article(body.encode(), location=site.url("/feed"))


def dated_feed(site: Site, name: str, *items: tuple[str, str]) -> str:
    """Serve a feed of dated entries, and return its address."""
    listed = "".join(
        f"<item><title>{title}</title><link>{site.url(f'/{title[-3:]}')}</link>"
        f"<pubDate>{when} 08:00:00 -0000</pubDate></item>"
        for title, when in items
    )
    body = f'<rss version="2.0"><channel><title>{name}</title>{listed}</channel></rss>'
    return site.put(f"/{name[-4:]}", body, media_type="application/rss+xml")


def two_feeds(site: Site) -> list[str]:
    return [
        dated_feed(site, "The Post", (TITLES[0], NEW), (TITLES[2], OLD)),
        dated_feed(site, "The Hour", (TITLES[1], NEWEST), (TITLES[2], OLD)),
    ]


def opml_of(site: Site, folder: Path) -> Path:
    """Write a file that lists two feeds."""
    outlines = "".join(
        f'<outline type="rss" text="{address[-4:]}" xmlUrl="{address}"/>'
        for address in two_feeds(site)
    )
    path = folder / "feeds.opml"
    path.write_text(f"<opml><head><title>Feeds</title></head><body>{outlines}</body></opml>")
    return path


def keeping(folder: Path) -> Callable[[Context], None]:
    """Return a setup function that stores in a folder which entries are marked as read."""

    def prepare(context: Context) -> None:
        context.library_thread = LibraryThread(TemporaryLibrary, directory=lambda: folder)

    return prepare


def put_entries(site: Site) -> None:
    """Serve the page of each entry."""
    for title in TITLES:
        site.put(f"/{title[-3:]}", story(title, *prose("eels")))
