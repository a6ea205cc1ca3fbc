"""The content that a feed provides for an entry, as an article."""

from listed_blocks import block_texts

from reader.model.article import BlockKind
from reader.parsing.registry import parse_article
from reader.session.entry_texts import article_of_entry

POST = """<rss version="2.0"><channel><title>The Post</title><language>en</language>
<item><title>Eels are back</title><link>https://post.example/eels</link>
<pubDate>Wed, 25 Nov 2026 09:30:00 +0000</pubDate><author>Bo Oja</author>
<description><![CDATA[<p>They came <b>by night</b>.</p>
<p>See <a href="https://post.example/map">the map</a>.</p>]]></description></item>
<item><title>The pier is shut</title><link>https://post.example/pier</link>
<pubDate>Mon, 02 Nov 2026 00:00:00 +0000</pubDate></item>
<item><title>A lamp for the quay</title><link>https://post.example/lamp</link>
<description>It burns.</description></item>
</channel></rss>"""
FEED = parse_article(POST.encode(), location="https://post.example/feed")


def test_an_entry_is_an_article_with_the_text_of_its_feed() -> None:
    eels = article_of_entry(FEED, "https://post.example/eels", "from the feed")
    assert eels is not None
    assert eels.text == (
        "Eels are back\n\n25 November 2026, 09:30 UTC · Bo Oja\n\n"
        "They came by night.\n\nSee the map."
    )
    assert eels.title == "Eels are back"
    assert [block.kind for block in eels.blocks[:2]] == [BlockKind.HEADLINE, BlockKind.BYLINE]
    assert block_texts(eels) == eels.text.split("\n\n")
    assert [(link.span.of(eels.text), link.href) for link in eels.links] == [
        ("the map", "https://post.example/map")
    ]
    assert [inline.span.of(eels.text) for inline in eels.inlines] == ["by night"]
    assert eels.notices == ("from the feed",)


def test_such_an_article_knows_paper_day_and_author() -> None:
    eels = article_of_entry(FEED, "https://post.example/eels", "")
    assert eels is not None
    assert (eels.meta.site, eels.meta.byline, eels.meta.language) == ("The Post", "Bo Oja", "en")
    assert eels.meta.published == "2026-11-25T09:30+00:00"
    assert eels.location == "https://post.example/eels"


def test_the_last_entry_ends_with_the_feed() -> None:
    lamp = article_of_entry(FEED, "https://post.example/lamp", "")
    assert lamp is not None
    assert lamp.text == "A lamp for the quay\n\nIt burns."
    assert lamp.meta.byline == ""


def test_an_entry_has_the_headings_inside_it_and_nothing_of_an_unlinked_one_below() -> None:
    body = """<rss><channel><title>Week by week</title>
    <item><title>Week 48</title><link>https://week.example/48</link>
    <description><![CDATA[<p>Two things.</p><h2><a href="https://eel.example/">Eels</a></h2>
    <p>They came.</p>]]></description></item>
    <item><title>A word to all</title><description>We move in May.</description></item>
    </channel></rss>"""
    feed = parse_article(body.encode(), location="https://week.example/feed")
    week = article_of_entry(feed, "https://week.example/48", "")
    assert week is not None
    assert week.text == "Week 48\n\nTwo things.\n\nEels\n\nThey came."
    assert article_of_entry(feed, "https://eel.example/", "") is None


def test_of_an_entry_that_is_a_title_only_there_is_nothing_to_read() -> None:
    assert article_of_entry(FEED, "https://post.example/pier", "") is None
    assert article_of_entry(FEED, "https://post.example/other", "") is None


def test_an_entry_has_the_links_pictures_and_emphasis_of_its_own_text_only() -> None:
    entries = "".join(
        f"""<item><title>{name}</title><link>https://post.example/{name}</link>
        <description><![CDATA[<p><b>{name} one</b> and <a href="https://{name}.example/">two</a></p>
        <p><img src="https://{name}.example/a.png" alt="{name} seen"></p>
        <p><i>{name} last</i></p>]]></description></item>"""
        for name in ("eels", "pier", "lamp")
    )
    body = f"<rss><channel><title>The Post</title>{entries}</channel></rss>"
    feed = parse_article(body.encode(), location="https://post.example/feed")
    for name in ("eels", "pier", "lamp"):
        entry = article_of_entry(feed, f"https://post.example/{name}", "")
        assert entry is not None
        assert [link.href for link in entry.links] == [f"https://{name}.example/"]
        assert [image.src for image in entry.images] == [f"https://{name}.example/a.png"]
        emphasised = [each.span.of(entry.text) for each in entry.inlines]
        assert emphasised == [f"{name} one", f"{name} last"]
