"""The news of several feeds, merged into one list."""

import time
from collections.abc import Iterator

import pytest

from reader.model.article import Article
from reader.parsing.registry import parse_article
from reader.session.address_places import passage_of_address
from reader.session.news import Entry, entries_in, feed_of, newest_first, news_of

POST = """<rss version="2.0"><channel><title>The Post</title>
<item><title>Eels are back</title><link>https://post.example/eels</link>
<pubDate>Wed, 25 Nov 2026 09:30:00 +0000</pubDate><author>Bo Oja</author></item>
<item><title>The pier
is shut</title><link>https://post.example/pier</link>
<pubDate>Mon, 02 Nov 2026 00:00:00 +0000</pubDate></item>
<item><title>A lamp for the quay</title><link>https://post.example/lamp</link></item>
</channel></rss>"""
FEED = parse_article(POST.encode(), location="https://post.example/feed")


@pytest.fixture(autouse=True)
def on_greenwich_time(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def entry(address: str, moment: str, feed: str = "The Post") -> Entry:
    return Entry(address.title(), address, feed, moment)


def test_entries_have_their_title_feed_and_moment() -> None:
    eels, pier, lamp = entries_in(FEED)
    assert eels == Entry(
        "Eels are back", "https://post.example/eels", "The Post", "2026-11-25T09:30"
    )
    assert (eels.day, eels.time) == ("25 November 2026", "09:30")
    assert (pier.title, pier.day, pier.time) == ("The pier is shut", "2 November 2026", "")
    assert (lamp.day, lamp.time) == ("", "")


def test_what_is_no_feed_has_no_entries() -> None:
    assert not entries_in(parse_article(b"# Eels\n\nThey came back.", location="eels.md"))


def test_a_page_with_places_named_like_those_of_entries_is_no_feed() -> None:
    body = "<p>The eels are back, see <a href='#entry:1'>what else is new</a> in the harbour.</p>"
    page = f"<h1>The day</h1>{body}<h2 id='entry:1'>The pier</h2><p>It is shut for the winter.</p>"
    article = parse_article(page.encode(), location="day.html")
    assert article.places
    assert not entries_in(article)


def test_the_newest_of_all_feeds_is_first_and_what_has_no_day_last() -> None:
    listed = newest_first(
        [
            entry("lamp", ""),
            entry("pier", "2026-11-02"),
            entry("eels", "2026-11-25T09:30"),
            entry("weir", "2026-11-25T11:00", "The Hour"),
            entry("ferry", "2026-11-25T09:30", "The Hour"),
        ]
    )
    assert [each.address for each in listed] == ["weir", "eels", "ferry", "pier", "lamp"]


def test_an_entry_of_two_feeds_is_listed_once() -> None:
    both = [entry("eels", "2026-11-25"), entry("eels", "2026-11-25", "The Hour")]
    assert [each.feed for each in newest_first(both)] == ["The Post"]


def test_an_entry_that_a_feed_repeats_counts_once() -> None:
    again = "<item><title>Eels again</title><link>https://post.example/eels</link></item>"
    article = parse_article(
        POST.replace("</channel>", f"{again}</channel>").encode(), location=FEED.location
    )
    assert entries_in(article) == entries_in(FEED)


def test_of_feeds_in_different_zones_the_newest_is_first() -> None:
    items = "".join(
        f"<item><title>{title}</title><link>https://post.example/{title}</link>"
        f"<pubDate>Wed, 25 Nov 2026 {when}</pubDate></item>"
        for title, when in (("late", "09:30:00 -0500"), ("early", "18:00:00 +0900"))
    )
    body = f'<rss version="2.0"><channel><title>The Post</title>{items}</channel></rss>'
    feed = parse_article(body.encode(), location="https://post.example/feed")
    listed = newest_first(entries_in(feed))
    assert [(each.title, each.time) for each in listed] == [("late", "14:30"), ("early", "09:00")]


def test_a_feed_may_have_one_entry_but_a_page_with_one_heading_is_none() -> None:
    item = "<item><title>Eels</title><link>https://post.example/eels</link></item>"
    body = f'<rss version="2.0"><channel><title>The Post</title>{item}</channel></rss>'
    feed = parse_article(body.encode(), location="https://post.example/feed")
    assert [entry.title for entry in entries_in(feed)] == ["Eels"]
    page = "# The Post\n\n## [Eels](https://post.example/eels)\n\nThey came back."
    assert not entries_in(parse_article(page.encode(), location="post.md"))


def test_a_recording_without_a_page_is_an_entry_but_no_page_to_fetch() -> None:
    body = """<rss><channel><title>Tide Talk</title>
    <item><title>Eels</title><enclosure url="https://cdn.example/1.mp3" type="audio/mpeg"/></item>
    <item><title>Piers</title><link>https://talk.example/piers</link>
    <enclosure url="https://cdn.example/2.mp3" type="audio/mpeg"/></item></channel></rss>"""
    feed = feed_of("talk", parse_article(body.encode(), location="talk"))
    assert [(entry.title, entry.has_page) for entry in feed.entries] == [
        ("Eels", False),
        ("Piers", True),
    ]
    assert news_of([feed]).feed_of_each_page == {"https://talk.example/piers": "talk"}


def test_an_entry_without_a_link_is_an_entry_with_the_address_of_its_place_in_the_feed() -> None:
    items = (
        "<item><title>Eels</title><pubDate>Wed, 25 Nov 2026 09:30:00 GMT</pubDate></item>",
        "<item><title>Piers</title><link>https://post.example/piers</link></item>",
        "<item><title>Eels</title><description>Again.</description></item>",
    )

    def read(*items: str) -> Article:
        body = f"<rss><channel><title>The Post</title>{''.join(items)}</channel></rss>"
        return parse_article(body.encode(), location="https://post.example/feed")

    article = read(*items)
    feed = feed_of(article.location, article)
    assert [(each.title, each.time, each.has_page) for each in feed.entries] == [
        ("Eels", "09:30", False), ("Piers", "", True), ("Eels", "", False),
    ]  # fmt: skip
    first, _, again = (each.address for each in feed.entries)
    assert first != again
    place = passage_of_address(article, first)
    assert place is not None
    assert place.start == article.text.index("Eels")
    assert again in [each.address for each in entries_in(read(items[2], items[0]))]
    assert news_of([feed]).feed_of_each_page == {"https://post.example/piers": feed.location}
