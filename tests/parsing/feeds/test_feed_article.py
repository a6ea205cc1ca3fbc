"""Feeds: entries in every feed format, and malicious XML."""

import json
from contextlib import suppress
from html import escape

import pytest
from article_promises import check_promises
from hypothesis import given
from hypothesis import strategies as st
from listed_blocks import kinds_and_texts, texts_of
from processor_time import assert_in_proportion

from reader.errors import ParseError, ReaderError, RefusedError
from reader.model.article import BlockKind
from reader.parsing.feeds import feed
from reader.parsing.feeds.feed import FeedEntry
from reader.parsing.feeds.feed_article import parse_feed, read_feed
from reader.parsing.registry import parse_article

RSS = """<?xml version="1.0"?><rss version="2.0"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Harbour Post</title><link>https://post.example/</link><description>News</description>
<item><title>The &lt;b&gt;lamp&lt;/b&gt;</title><link>/lamp</link><dc:creator>Ida Lund</dc:creator>
<pubDate>Sat, 07 Mar 2026 10:00:00 +0100</pubDate><description>It &amp;amp; burns.</description>
<content:encoded><![CDATA[<p>It burns. All night.</p>]]></content:encoded></item>
<item><title>Goats</title><guid>https://post.example/goats</guid></item></channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>
<link rel="self" href="https://post.example/feed"/><link href="https://post.example/"/>
<entry xml:base="https://post.example/2026/"><title type="html">The lamp</title><link href="lamp"/>
<published>2026-03-07T10:00:00Z</published><author><name>Ida Lund</name></author>
<summary>It burns.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>All night.</p></div></content>
</entry></feed>"""

RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
<channel><title>Harbour Post</title><link>https://post.example/</link></channel>
<item><title>The lamp</title><link>https://post.example/lamp</link></item></rdf:RDF>"""

JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Harbour Post",
        "items": [
            {
                "title": "The lamp",
                "url": "https://post.example/lamp",
                "content_html": "<p>It burns.</p>",
                "date_published": "2026-03-07T10:00:00Z",
                "authors": [{"name": "Ida Lund"}],
            }
        ],
    }
)

OPML = """<opml version="2.0"><head><title>Mine</title></head><body><outline text="Local">
<outline text="Harbour Post" xmlUrl="https://post.example/feed"/></outline>
<outline text="bad" xmlUrl="file:///etc/hosts"/></body></opml>"""


def rss(item: str, prolog: str = "") -> bytes:
    return f"{prolog}<rss><channel><title>T</title><item>{item}</item></channel></rss>".encode()


def test_rss_entries_have_all_their_parts() -> None:
    first, second = read_feed(RSS.encode(), location="https://post.example/feed").entries
    assert first == FeedEntry(
        title="The lamp",
        url="https://post.example/lamp",
        published="2026-03-07T10:00:00+01:00",
        summary="It & burns.",
        content="<p>It burns. All night.</p>",
        author="Ida Lund",
    )
    assert second.url == "https://post.example/goats"


def test_atom_entries_resolve_links_against_their_base() -> None:
    (entry,) = read_feed(ATOM.encode(), location="").entries
    assert (entry.title, entry.url) == ("The lamp", "https://post.example/2026/lamp")
    assert (entry.published, entry.author) == ("2026-03-07T10:00:00+00:00", "Ida Lund")
    assert "<p>All night.</p>" in entry.content.replace("html:", "")


def test_exported_notes_are_entries() -> None:
    head = '<?xml version="1.0"?><!DOCTYPE en-export SYSTEM "http://notes.example/export.dtd">'
    page = "<![CDATA[<?xml version='1.0'?><en-note><div>It burns.</div></en-note>]]>"
    source = "<note-attributes><source-url>https://lamp.example/a</source-url></note-attributes>"
    note = f"<note><title>Lamps</title><content>{page}</content>"
    dated = f"<created>20240501T101500Z</created>{source}</note>"
    text = f"{head}<en-export>{note}{dated}</en-export>"
    article = parse_article(text.encode(), location="lamps.enex")
    assert kinds_and_texts(article)[1:] == [
        ("heading", "Lamps"),
        ("byline", "1 May 2024"),
        ("paragraph", "It burns."),
    ]
    assert [link.href for link in article.links] == ["https://lamp.example/a"]


def test_a_note_below_one_with_a_large_file_is_read() -> None:
    data = f"<resource><data encoding='base64'>{'QUJDREVG' * 1_400_000}</data></resource>"
    notes = (f"<note><title>{name}</title>{data}</note>" for name in ("Lamps", "Wicks"))
    text = f"<en-export>{''.join(notes)}</en-export>"
    assert kinds_and_texts(parse_feed(text.encode()))[1:] == [
        ("heading", "Lamps"),
        ("heading", "Wicks"),
    ]


def test_of_a_long_note_nothing_is_left_out() -> None:
    lines = [f"<div style='{'margin: 0; ' * 20}'>Lamp {at} burns.</div>" for at in range(1000)]
    note = f"<note><title>Lamps</title><content><![CDATA[{''.join(lines)}]]></content></note>"
    article = parse_feed(f"<en-export>{note}</en-export>".encode())
    assert kinds_and_texts(article)[-1] == ("paragraph", "Lamp 999 burns.")


def test_the_notes_of_an_outline_stand_below_its_lines() -> None:
    note = "Oil&#10;burns.&#10;&#10;Wicks smoke."
    opml = f"<opml><body><outline text='Lamps' _note='{note}'/></body></opml>"
    article = parse_feed(opml.encode(), location="lamps.opml")
    assert kinds_and_texts(article) == [
        ("headline", "Lamps"),
        ("paragraph", "Oil\nburns."),
        ("paragraph", "Wicks smoke."),
    ]


def test_an_outline_that_lists_no_feeds_is_a_document() -> None:
    head = "<head><title>Lamps</title><ownerName>Ida Lund</ownerName></head>"
    note = "Oil *burns*.&#10;&#10;&gt; It does."
    inner = "<outline text='Wicks' _note='See [them](a.html).'/><outline text='Trim it'/>"
    opml = f"<opml>{head}<body><outline text='Oil' _note='{note}'>{inner}</outline></body></opml>"
    article = parse_feed(opml.encode(), location="lamps.opml")
    assert (article.meta.title, article.meta.byline) == ("Lamps", "Ida Lund")
    assert not article.meta.lists
    assert [(str(each.kind), each.level) for each in article.blocks] == [
        ("headline", 0), ("heading", 2), ("paragraph", 0), ("quotation", 1), ("heading", 3),
        ("paragraph", 0), ("list_item", 1),
    ]  # fmt: skip
    feed = "<outline text='Post' xmlUrl='https://post.example/feed'/>"
    mixed = parse_feed(opml.replace("<body>", f"<body>{feed}").encode(), location="lamps.opml")
    assert mixed.meta.lists == "feeds"


def test_signs_in_an_outline_without_markdown_are_shown_as_they_are() -> None:
    words = ("# Two", "- dash", "2. Oil", "a list&lt;lamp&gt; of", "x_y_z *now*", "&amp;amp;")
    lines = "".join(f"<outline text='{each}'/>" for each in words)
    opml = f"<opml><body><outline text='Oil' _note='Burns.'/>{lines}</body></opml>"
    shown = [text for kind, text in kinds_and_texts(parse_feed(opml.encode(), location="a.opml"))]
    assert shown[-6:] == ["# Two", "- dash", "2. Oil", "a list<lamp> of", "x_y_z *now*", "&amp;"]


def test_a_deep_outline_is_read() -> None:
    depth = 3000
    lines = "<outline text='a'>" * depth + "</outline>" * depth
    opml = f"<opml><body>{lines}</body></opml>"
    with suppress(ReaderError):
        check_promises(parse_feed(opml.encode(), location="a.opml"))


@pytest.mark.parametrize("body", [RDF, JSON])
def test_rdf_and_json_feeds_are_read(body: str) -> None:
    (entry,) = read_feed(body.encode(), location="").entries
    assert (entry.title, entry.url) == ("The lamp", "https://post.example/lamp")


def test_a_feed_is_an_article_of_sections() -> None:
    article = parse_feed(RSS.encode(), charset=None, location="")
    check_promises(article)
    heads = texts_of(article, BlockKind.HEADING)
    assert heads == ["The lamp", "Goats"]
    assert [link.href for link in article.links] == [
        "https://post.example/lamp",
        "https://post.example/goats",
    ]
    assert article.title == "Harbour Post"
    assert "7 March 2026, 10:00 UTC+1 · Ida Lund" in article.text


def test_a_list_of_feeds_names_them_with_safe_addresses() -> None:
    entries = read_feed(OPML.encode(), location="").entries
    assert [(entry.title, entry.url) for entry in entries] == [
        ("Local", ""),
        ("Harbour Post", "https://post.example/feed"),
        ("bad", ""),
    ]


@pytest.mark.parametrize(
    "link", ["javascript:alert(1)", "file:///etc/hosts", "--flag", "http://[", "data:text/html,x"]
)
def test_addresses_that_are_no_web_pages_are_left_out(link: str) -> None:
    (entry,) = read_feed(rss(f"<title>x</title><link>{link}</link>"), location="feed.xml").entries
    assert entry.url == ""


BOMB = (
    "<!DOCTYPE r [<!ENTITY a0 'lol'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
    + "]>"
)


@pytest.mark.parametrize(
    "prolog",
    [
        BOMB,
        f"<!DOCTYPE r [<!ENTITY a '{'A' * 5000}'>]>",
        "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/hosts'>]>",
        "<!DOCTYPE r [<!ENTITY a PUBLIC 'x' 'http://127.0.0.1/x'>]>",
        "<!DOCTYPE r [<!ENTITY % p SYSTEM 'http://127.0.0.1/x'>%p;]>",
    ],
)
def test_entities_that_grow_or_come_from_elsewhere_are_refused(prolog: str) -> None:
    with pytest.raises(RefusedError):
        parse_feed(rss("<title>&a;</title>", prolog), charset=None, location="f.xml")
    wide = rss("<title>&a;</title>", prolog).decode().encode("utf-16")
    with pytest.raises(RefusedError):
        parse_feed(wide, charset=None, location="f.xml")


def test_a_few_flat_entities_are_fine() -> None:
    prolog = "<!DOCTYPE r [<!ENTITY post 'Harbour Post'>]>"
    (entry,) = read_feed(rss("<title>&post;</title>", prolog)).entries
    assert entry.title == "Harbour Post"


def test_characters_counted_as_windows_does_are_what_they_are_in_html() -> None:
    (entry,) = read_feed(rss("<title>It isn&#146;t &#8212; &#150;1</title>")).entries
    assert entry.title == "It isn’t — –1"


def test_references_that_xml_does_not_know_are_read_as_in_html() -> None:
    title = "Q&A at the caf&eacute;: fish &amp; chips &LT; &tide; <![CDATA[R&D]]>"
    (entry,) = read_feed(
        rss(f"<title>{title}</title><link>https://post.example/?a=1&b=2</link>")
    ).entries
    assert entry.title == "Q&A at the café: fish & chips < &tide; R&D"
    assert entry.url == "https://post.example/?a=1&b=2"


def test_a_declared_entity_is_not_read_as_in_html() -> None:
    prolog = "<!DOCTYPE r [<!ENTITY copy 'copied'>]>"
    (entry,) = read_feed(rss("<title>&copy;</title>", prolog)).entries
    assert entry.title == "copied"


def test_an_address_with_a_space_or_a_line_break_is_that_of_browsers() -> None:
    (entry,) = read_feed(
        rss("<title>x</title><link>\nhttps://post.example/a b\n/c </link>")
    ).entries
    assert entry.url == "https://post.example/a%20b/c"


def test_damaged_xml_gives_what_can_be_read() -> None:
    article = parse_feed(RSS.encode()[:700], charset=None, location="")
    assert "The lamp" in article.text


@pytest.mark.parametrize(
    "body",
    [b"<a>" * 20_000, b"<rss></rss>", b"<html/>", b"{", b"[1]", b'{"a":' * 50_000, b'{"items": 3}',
     b"<rss><channel><title>x</title></channel></rss>", b"\x00\x01", b"plain"],
)  # fmt: skip
def test_input_that_is_no_feed_is_reported(body: bytes) -> None:
    with pytest.raises(ParseError):
        parse_feed(body, charset=None, location="f.xml")


def test_controls_in_titles_never_come_out() -> None:
    article = parse_feed(rss("<title>a&#x9b;31m &amp;#27;[2J \u202e</title>"), charset=None)
    check_promises(article)


@given(st.lists(st.sampled_from(
    ["<rss>", "<channel>", "<item>", "<title>", "</title>", "</item>", "<entry>", "<feed>", "&lt;",
     "&#27;", "<![CDATA[", "]]>", "<!DOCTYPE x [", "<!ENTITY a 'b'>", "]>", "&a;", "<link>", "http://",
     '{"items":[', "{}", "]}", "x", "é"]) | st.text(max_size=4), max_size=40))  # fmt: skip
def test_any_pieces_give_an_article_or_a_reader_error(pieces: list[str]) -> None:
    try:
        article = parse_feed("".join(pieces).encode("utf-8", "replace"), charset=None, location="")
    except ReaderError:
        return
    check_promises(article)


WHOLE = (
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
    "<title>Letters</title><link>https://letters.example/</link><language>en-GB</language><item>"
    "<title>The bell</title><link>https://letters.example/bell</link>"
    "<description>The town votes.</description><content:encoded><![CDATA[<p>The town votes to "
    '<a href="/sleep">sleep</a>.</p><h1>What was said</h1><blockquote><p>“Wet.”</p></blockquote>'
    '<ul><li>one</li></ul><figure><img src="/b.jpg" alt="bell"><figcaption>The bell</figcaption>'
    "</figure>]]></content:encoded></item></channel></rss>"
)


def test_an_entry_that_carries_its_text_is_shown_with_its_structure() -> None:
    article = parse_feed(WHOLE.encode(), location="https://letters.example/feed")
    check_promises(article)
    assert [(str(block.kind), block.level) for block in article.blocks] == [
        ("headline", 0), ("heading", 2), ("paragraph", 0), ("heading", 3), ("quotation", 1),
        ("list_item", 1), ("image", 0), ("caption", 0),
    ]  # fmt: skip
    assert [link.href for link in article.links] == [
        "https://letters.example/bell",
        "https://letters.example/sleep",
    ]
    assert article.images[0].src == "https://letters.example/b.jpg"


def test_a_heading_that_repeats_the_title_of_its_entry_is_left_out() -> None:
    content = "<header><h1>The lamp</h1><p>It burns.</p></header><h2>The lamp</h2><p>Now.</p>"
    item = f"<item><title>The lamp</title><description><![CDATA[{content}]]></description></item>"
    article = parse_feed(f"<rss><channel><title>Post</title>{item}</channel></rss>".encode())
    assert article.text.split("\n\n") == ["Post", "The lamp", "It burns.", "The lamp", "Now."]


def test_a_feed_says_its_language() -> None:
    assert parse_feed(WHOLE.encode(), location="").meta.language == "en-GB"


def test_entries_beyond_a_limit_are_summaries() -> None:
    item = WHOLE[WHOLE.index("<item>") : WHOLE.index("</channel>")]
    long = item.replace("<ul>", f"<p>{'Long. ' * 20_000}</p><ul>")
    text = parse_feed(WHOLE.replace(item, long * 20).encode()).text
    assert text.count("What was said") < 20
    assert text.count("The town votes.") > 1


def test_the_original_source_of_an_entry_is_folded() -> None:
    said = "The post <a href='/1'>Bells</a> appeared first on <a href='/'>Letters</a>."
    whole = f"<p>The bell was rung at noon, as ever.</p><p>{said}</p>"
    article = parse_feed(rss(f"<title>Bells</title><description><![CDATA[{whole}]]></description>"))
    assert str(article.blocks[-1].kind) == "promo"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The bell was rung.", "The bell was rung."),
        (f"The bell was rung at noon. {'Nobody knows why. ' * 9}", None),
        (f"The bell {'was rung and rung and ' * 9}", "…"),
    ],
)
def test_an_entry_without_a_title_is_called_by_its_first_words(
    text: str, title: str | None
) -> None:
    (entry,) = read_feed(rss(f"<description>{text}</description>")).entries
    assert entry.title.endswith(title or ".")
    assert len(entry.title) <= 80


def test_the_description_of_a_film_is_its_text() -> None:
    film = (
        "<title>Bells</title><media:group xmlns:media='http://search.yahoo.com/mrss/'>"
        "<media:description>How a bell is rung.</media:description></media:group>"
    )
    assert parse_feed(rss(film)).text.endswith("How a bell is rung.")
    marked = film.replace("rung.", "&lt;b&gt;rung&lt;/b&gt;.")
    assert parse_feed(rss(marked)).text.endswith("How a bell is rung.")
    chapters = film.replace("rung.", "rung.\n\n\n00:00  Rope\n02:10 Bell")
    assert parse_feed(rss(chapters)).text.endswith("How a bell is rung.\n\n00:00 Rope\n02:10 Bell")


def test_what_is_said_about_a_picture_is_not_the_text_of_its_entry() -> None:
    picture = (
        "<media:content xmlns:media='http://search.yahoo.com/mrss/' url='https://post.example/1'>"
        "<media:rating>nonadult</media:rating></media:content>"
    )
    toot = (
        "<link>https://post.example/2</link><description>&lt;p&gt;It burns.&lt;/p&gt;</description>"
    )
    (entry,) = read_feed(rss(toot + picture)).entries
    assert (entry.summary, entry.content) == ("It burns.", "<p>It burns.</p>")


def test_a_base_above_all_entries_holds_for_each() -> None:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://ditch.example/"><title>Log</title>'
        '<link href="/"/><entry xml:base="log/"><title>One</title><link href="one.html"/></entry>'
        '<entry><title>Two</title><link href="two.html"/></entry></feed>'
    )
    entries = read_feed(feed.encode(), location="https://mirror.example/feed.xml").entries
    assert [entry.url for entry in entries] == [
        "https://ditch.example/log/one.html",
        "https://ditch.example/two.html",
    ]


def _first_entry(item: str, namespaces: str = "") -> FeedEntry:
    feed = f"<rss version='2.0' {namespaces}><channel><item>{item}</item></channel></rss>"
    return read_feed(feed.encode()).entries[0]


def test_the_script_in_the_markup_of_an_entry_is_not_read() -> None:
    article = parse_feed(
        b"<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>The lamp</title>"
        b"<content type='application/xhtml+xml'><div xmlns='http://www.w3.org/1999/xhtml'>"
        b"<p>It burns<script>steal()</script> all night.</p></div></content></entry></feed>"
    )
    assert "It burns all night." in article.text
    assert "steal" not in article.text


@pytest.mark.parametrize("attribute", ["mode='base64'", "type='application/octet-stream'"])
def test_an_entry_in_base64_is_decoded(attribute: str) -> None:
    feed = f"<feed><entry><content {attribute}>PHA+SXQgPGI+YnVybnM8\nL2I+LjwvcD4=</content></entry>"
    assert read_feed(f"{feed}</feed>".encode()).entries[0].summary == "It burns."


def test_invalid_base64_stays_as_it_is() -> None:
    feed = b"<feed><entry><content mode='base64'>It burns.</content></entry></feed>"
    assert read_feed(feed).entries[0].summary == "It burns."


@pytest.mark.parametrize("name", ["body", "fullitem"])
def test_old_names_of_the_whole_text_are_known(name: str) -> None:
    entry = _first_entry(f"<title>The lamp</title><{name}><p>It <b>burns</b>.</p></{name}>")
    assert entry.summary == "It burns."


def test_the_author_of_an_entry_is_named_without_the_word_by() -> None:
    creator = "<dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>By Ida Lund</dc:creator>"
    assert _first_entry(f"<title>The lamp</title>{creator}").author == "Ida Lund"
    feed = (
        '{"version": "https://jsonfeed.org/version/1", "items": [{"author": {"name": "by Ida"}}]}'
    )
    assert read_feed(feed.encode()).entries[0].author == "Ida"


def test_the_title_of_a_picture_is_not_that_of_the_entry() -> None:
    media = "xmlns:media='http://search.yahoo.com/mrss/'"
    item = "<media:title>lamp.jpg</media:title><title>The lamp burns</title>"
    assert _first_entry(item, media).title == "The lamp burns"
    assert _first_entry("<media:title>lamp.jpg</media:title>", media).title == "lamp.jpg"


def test_prefixes_that_nobody_declares_are_read() -> None:
    text = "<content:encoded>&lt;p&gt;It burns.&lt;/p&gt;</content:encoded>"
    item = (
        f"<media:title>a.jpg</media:title><title>The lamp</title><dc:creator>Ida</dc:creator>{text}"
    )
    entry = _first_entry(item)
    assert (entry.title, entry.author, entry.summary) == ("The lamp", "Ida", "It burns.")


@pytest.mark.parametrize("declared", ["xmlns:media='http://search.yahoo.com/mrss/'", ""])
def test_the_description_of_a_picture_is_not_the_text(declared: str) -> None:
    picture = "<media:content><media:description>A lamp</media:description></media:content>"
    item = f"<description>It burns.</description>{picture}"
    assert _first_entry(item, declared).summary == "It burns."
    assert _first_entry(item, declared).content == "It burns."


def test_markup_that_is_escaped_twice_is_read_and_words_about_it_are_not() -> None:
    twice = "&amp;lt;p&amp;gt;It burns.&amp;lt;/p&amp;gt;"
    assert _first_entry(f"<description>{twice}</description>").summary == "It burns."
    about = "<description>The tag &amp;lt;p&amp;gt; begins it.</description>"
    assert _first_entry(about).summary == "The tag <p> begins it."


@pytest.mark.parametrize("sample", ["<marquee>Lamp</marquee>", "<template> is not <br>"])
def test_a_sample_of_markup_is_shown(sample: str) -> None:
    twice = escape(escape(sample))
    assert _first_entry(f"<description>{twice}</description>").summary == sample


def test_a_title_about_tags_keeps_them() -> None:
    title = escape(escape("<p> is not </p>"))
    assert _first_entry(f"<title>{title}</title>").title == "<p> is not </p>"


def test_an_entry_that_is_only_a_link_is_named_by_its_address() -> None:
    assert (
        _first_entry("<link>https://post.example/lamp</link>").title == "https://post.example/lamp"
    )


def test_entries_without_a_channel_around_them_are_read() -> None:
    assert (
        read_feed(b"<rss><item><title>The lamp</title></item></rss>").entries[0].title == "The lamp"
    )


THREE_FEEDS = "<opml><body>{}</body></opml>".format(
    "".join(f'<outline text="{name}" xmlUrl="https://a.example/{name}"/>' for name in "abc")
)


@pytest.mark.parametrize(("body", "first"), [(RSS, "The lamp"), (THREE_FEEDS, "a")])
def test_a_feed_says_when_not_all_its_entries_are_listed(
    body: str, first: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "MAX_ENTRIES", 1)
    assert [entry.title for entry in read_feed(body.encode()).entries] == [first]
    assert parse_feed(body.encode()).notices == ("only the first 1 entries are listed",)
    monkeypatch.setattr(feed, "MAX_ENTRIES", 3)
    assert not parse_feed(body.encode()).notices


def test_a_number_that_is_no_address_leads_nowhere() -> None:
    number = "<guid isPermaLink='false'>https://post.example/?p=7</guid>"
    body = (
        f"<rss><channel><title>P</title><item><title>Goats</title>{number}</item></channel></rss>"
    )
    (entry,) = read_feed(body.encode()).entries
    assert entry.url == ""


def test_a_list_of_feeds_says_so_whatever_its_file_is_called() -> None:
    assert parse_feed(OPML.encode(), location="subscriptions.xml").meta.lists == "feeds"
    assert parse_feed(RSS.encode(), location="feeds.opml").meta.lists == "entries"


def test_a_list_without_feeds_is_distinguished_from_a_feed_without_entries() -> None:
    with pytest.raises(ParseError, match="is a list without feeds"):
        parse_feed(b"<opml><body/></opml>", location="feeds.opml")
    with pytest.raises(ParseError, match="is a feed without entries"):
        parse_feed(b"<rss><channel><title>Post</title></channel></rss>", location="feed.xml")


def test_a_feed_that_has_no_entries_at_the_moment_says_so() -> None:
    channel = "<title>The Post</title><link>https://post.example/</link>"
    article = parse_feed(f"<rss><channel>{channel}</channel></rss>".encode(), location="feed.xml")
    assert (article.text, article.meta.lists) == ("The Post", "entries")
    assert article.notices == ("this feed has no entries now",)


def test_links_of_a_json_feed_without_a_home_page_are_relative_to_the_feed() -> None:
    body = json.dumps(
        {
            "version": "https://jsonfeed.org/version/1.1",
            "title": "Harbour Post",
            "items": [{"title": "The lamp", "url": "/lamp"}],
        }
    )
    feed = read_feed(body.encode(), location="https://post.example/feed.json")
    assert feed.entries[0].url == "https://post.example/lamp"


def test_an_entry_of_a_json_feed_may_have_its_address_as_id_and_only_a_date_of_change() -> None:
    items = [
        {"id": "https://post.example/lamp", "title": "x", "date_modified": "2026-03-07"},
        {"id": "7", "title": "y"},
    ]
    body = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": items})
    first, second = read_feed(body.encode(), location="https://post.example/feed.json").entries
    assert (first.url, first.published) == ("https://post.example/lamp", "2026-03-07")
    assert second.url == ""


def test_the_link_of_an_entry_is_its_page_rather_than_another_format() -> None:
    json_link = '<a:link xmlns:a="http://www.w3.org/2005/Atom" type="application/json" href="/j"/>'
    address = "https://post.example/lamp"
    for links, url in (
        (f"{json_link}<link>{address}</link>", address),
        (f'{json_link}<link type="text/html" href="{address}"/>', address),
        (json_link, "https://post.example/j"),
    ):
        body = rss(f"<title>x</title>{links}")
        (entry,) = read_feed(body, location="https://post.example/feed").entries
        assert entry.url == url


def test_an_identifier_that_is_no_link_may_say_so_in_any_case() -> None:
    guid = '<guid isPermaLink="False">https://post.example/7</guid>'
    (entry,) = read_feed(rss(f"<title>x</title>{guid}")).entries
    assert entry.url == ""


def test_a_list_of_feeds_may_write_addresses_in_the_ways_of_old_programs() -> None:
    opml = (
        '<opml><body><outline text="a" xmlurl="https://a.example/f"/>'
        '<outline text="b" xmlUrl="feed://b.example/f"/>'
        '<outline text="c" XMLURL="feed:https://c.example/f"/></body></opml>'
    )
    urls = [entry.url for entry in read_feed(opml.encode()).entries]
    assert urls == ["https://a.example/f", "http://b.example/f", "https://c.example/f"]


RECORDED = "https://cdn.example/1.mp3"
RECORDED_ENTRIES = [
    rss(f'<title>Eels</title><enclosure url="{RECORDED}" type="audio/mpeg"/>'),
    f"""<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Eels</title>
    <link rel="enclosure" type="Audio/mpeg" href="{RECORDED}"/></entry></feed>""".encode(),
    json.dumps(
        {"items": [{"title": "Eels", "attachments": [{"url": RECORDED, "mime_type": "audio/mp4"}]}]}
    ).encode(),
]


@pytest.mark.parametrize("body", RECORDED_ENTRIES)
def test_an_entry_without_a_page_leads_to_its_recording_and_shows_the_address(body: bytes) -> None:
    (entry,) = read_feed(body).entries
    assert (entry.url, entry.recording) == (RECORDED, RECORDED)
    article = parse_feed(body)
    assert article.text.endswith(f"Eels\n\nRecording: {RECORDED}")
    assert [link.href for link in article.links] == [RECORDED, RECORDED]


def test_the_picture_of_an_entry_is_no_recording_and_its_page_comes_first() -> None:
    files = (
        '<enclosure url="https://cdn.example/1.jpg" type="image/jpeg"/>'
        f'<enclosure url="{RECORDED}" type="audio/mpeg"/>'
    )
    body = rss(f"<title>x</title><link>https://post.example/lamp</link>{files}")
    (entry,) = read_feed(body).entries
    assert (entry.url, entry.recording) == ("https://post.example/lamp", RECORDED)


@pytest.mark.parametrize(
    ("markup", "names"),
    [
        ("<author>ida@post.example (Ida Lund)</author>", "Ida Lund"),
        ("<author>Ida Lund (ida@post.example)</author>", "Ida Lund"),
        ("<author>Ida Lund &lt;ida@post.example&gt;</author>", "Ida Lund"),
        ("<author>ida@post.example</author>", "ida@post.example"),
        (
            "<dc:creator>Ida Lund</dc:creator><dc:creator>Tom Rijn</dc:creator>",
            "Ida Lund, Tom Rijn",
        ),
    ],
)
def test_all_authors_of_an_entry_are_named_without_their_addresses(markup: str, names: str) -> None:
    body = RSS.replace("<dc:creator>Ida Lund</dc:creator>", markup)
    assert read_feed(body.encode()).entries[0].author == names


def test_empty_elements_of_an_entry_give_way_to_others_of_the_same_meaning() -> None:
    spaces = "xmlns:i='http://www.itunes.com/dtds/podcast-1.0.dtd' xmlns:d='http://purl.org/dc/elements/1.1/'"
    item = (
        "<title>A lamp</title><description> </description><i:summary>It burns.</i:summary>"
        "<d:creator/><author>Ida Lund</author><pubDate/><d:date>2026-03-07</d:date>"
    )
    body = f"<rss version='2.0' {spaces}><channel><item>{item}</item></channel></rss>"
    (entry,) = read_feed(body.encode()).entries
    assert (entry.summary, entry.author, entry.published) == ("It burns.", "Ida Lund", "2026-03-07")


def test_a_subtitle_is_the_summary_of_an_entry_without_another() -> None:
    space = "xmlns:i='http://www.itunes.com/dtds/podcast-1.0.dtd'"
    item = "<title>A lamp</title><i:subtitle>It burns.</i:subtitle>"
    body = f"<rss version='2.0' {space}><channel><item>{item}</item></channel></rss>"
    assert read_feed(body.encode()).entries[0].summary == "It burns."


@pytest.mark.parametrize("name", ["modified", "created"])
def test_the_day_of_an_entry_may_be_that_of_its_last_change(name: str) -> None:
    dates = f"<dcterms:{name} xmlns:dcterms='http://purl.org/dc/terms/'>2026-03-07</dcterms:{name}>"
    body = f"<rss version='2.0'><channel><item><title>A lamp</title>{dates}</item></channel></rss>"
    assert read_feed(body.encode()).entries[0].published == "2026-03-07"


def test_all_authors_of_an_entry_in_json_are_named() -> None:
    body = JSON.replace(
        '[{"name": "Ida Lund"}]', '[{"name": "Ida Lund"}, {"name": " "}, {"name": "Tom Rijn"}]'
    )
    assert read_feed(body.encode()).entries[0].author == "Ida Lund, Tom Rijn"


def test_control_characters_in_xml_cut_nothing_off() -> None:
    body = RSS.replace("It burns. All night.", "It burns.\x0b All night.\x1f")
    found = read_feed(body.encode())
    assert (found.entries[0].content, len(found.entries)) == ("<p>It burns. All night.</p>", 2)


_ATOM_BY = (
    "<feed xmlns='http://www.w3.org/2005/Atom'><title>Lamps</title>"
    "<author><name>Ida Lund</name></author><entry><title>A</title></entry>"
    "<entry><title>B</title><author><name>Tom Rijn</name></author></entry></feed>"
)
_JSON_BY = (
    '{"version": "https://jsonfeed.org/version/1.1", "title": "Lamps",'
    ' "authors": [{"name": "Ida Lund"}],'
    ' "items": [{"title": "A"}, {"title": "B", "author": {"name": "Tom Rijn"}}]}'
)


@pytest.mark.parametrize("body", [_ATOM_BY, _JSON_BY])
def test_the_author_of_a_feed_wrote_the_entries_that_name_nobody(body: str) -> None:
    assert [entry.author for entry in read_feed(body.encode()).entries] == ["Ida Lund", "Tom Rijn"]


def test_authors_are_named_though_the_name_of_their_namespace_is_damaged() -> None:
    body = RSS.replace("purl.org/dc/elements/1.1/", "purl.org/dc/elements}/1.1/")
    assert read_feed(body.encode()).entries[0].author == "Ida Lund"


def test_an_address_of_blanks_in_a_list_of_feeds_is_read_in_linear_time() -> None:
    def work(blanks: int) -> None:
        address = f"https://a.example/{' ' * blanks}f"
        read_feed(f'<opml><body><outline text="a" xmlUrl="{address}"/></body></opml>'.encode())

    # not quadratic: 25 times
    assert_in_proportion(work, 20_000, 100_000, at_most=12, slack_seconds=0.1)


_LONG = "\n\n".join(f"Bell {number} was rung, and nobody knows why it was." for number in range(50))


@pytest.mark.parametrize(
    "body",
    [
        json.dumps(
            {
                "version": "https://jsonfeed.org/version/1.1",
                "items": [{"id": "1", "title": "Bells", "content_text": _LONG, "summary": "Why?"}],
            }
        ).encode(),
        rss(f"<title>Bells</title><description>{_LONG}</description>"),
        rss(
            "<title>Bells</title><description>Why?</description>"
            "<encoded xmlns='http://purl.org/rss/1.0/modules/content/'>"
            f"{_LONG}</encoded>"
        ),
    ],
)
def test_a_long_entry_in_plain_text_is_shown_in_full(body: bytes) -> None:
    article = parse_feed(body)
    assert article.text.endswith(_LONG)
    assert "Why?" not in article.text


@pytest.mark.parametrize(
    ("described", "encoded"),
    [
        ("If 2 &lt; 3:\nring.\n\nThen go.", "If 2."),
        ("&lt;p class='lead-of-the-story'>If 2.&lt;/p>", "If 2 &lt; 3:\nring.\n\nThen go."),
    ],
)
def test_of_two_texts_the_one_with_more_words_is_shown_in_paragraphs(
    described: str, encoded: str
) -> None:
    article = parse_feed(
        rss(
            f"<title>Bells</title><description>{described}</description>"
            f"<encoded xmlns='http://purl.org/rss/1.0/modules/content/'>{encoded}</encoded>"
        )
    )
    assert article.text.endswith("If 2 < 3: ring.\n\nThen go.")


def test_web_addresses_in_plain_entries_are_links() -> None:
    article = parse_feed(
        rss("<title>Bells</title><description>See https://b.test/1.</description>")
    )
    assert [link.href for link in article.links][-1] == "https://b.test/1"


@pytest.mark.parametrize("signs", ["a < b", "a &lt; b", "a &amp; b", "<b>a</b> & b"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_plain_text_of_a_json_feed_may_have_signs_of_markup(signs: str, newline: str) -> None:
    text = f"If {signs}:\nring https://b.test/1 twice.\n\nThen go."
    item = {"id": "1", "title": "Bells", "content_text": text.replace("\n", newline)}
    body = json.dumps({"version": "https://jsonfeed.org/version/1.1", "items": [item]}).encode()
    article = parse_feed(body)
    assert article.text.endswith(text)
    assert [link.href for link in article.links] == ["https://b.test/1"]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("How the &lt;head&gt; element rings", "How the <head> element rings"),
        ("The &lt;/body&gt; of Vec&lt;T&gt;", "The </body> of Vec<T>"),
        ("A &lt;b&gt;loud&lt;/b&gt; &lt;a href='/x'&gt;bell&lt;/a&gt;", "A loud bell"),
        ("Bells &amp;lt;ring&amp;gt;", "Bells <ring>"),
        ("1 &lt; 2 bells &lt;!-- no --&gt;", "1 < 2 bells"),
        ("<b>Loud</b> <em>bells</em>", "Loud bells"),
        ("&lt;nobr&gt;5 000&lt;/nobr&gt; bells", "5 000 bells"),
        ("&lt;ruby&gt;鐘&lt;rt&gt;かね&lt;/rt&gt;&lt;/ruby&gt;", "鐘かね"),
    ],
)
def test_names_of_elements_in_a_title_are_words_and_formatting_is_not(
    written: str, title: str
) -> None:
    (entry,) = read_feed(rss(f"<title>{written}</title>")).entries
    assert entry.title == title


@pytest.mark.parametrize("markup", ["{}", "&lt;p&gt;{}&lt;/p&gt;"])
def test_the_dateline_of_an_entry_is_a_block_of_its_own(markup: str) -> None:
    told = markup.format("ALDER HAVEN (CNA) — The bridge is shut until Monday.")
    article = parse_feed(RSS.replace("It &amp;amp; burns.", told).replace(
        "<content:encoded><![CDATA[<p>It burns. All night.</p>]]></content:encoded>", ""
    ).encode())  # fmt: skip
    assert [(str(block.kind), block.span.of(article.text)) for block in article.blocks][4:6] == [
        ("dateline", "ALDER HAVEN (CNA) —"),
        ("paragraph", "The bridge is shut until Monday."),
    ]


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ("<p>It burns.</p><p><a href='https://post.example/lamp#more'>Lire la suite</a></p>", ""),
        ("It burns. <a href='https://post.example/lamp?utm_source=rss'>Czytaj dalej</a>", ""),
        ("It burns. <a href='https://post.example/lamp?page=2'>Page 2</a>", " Page 2"),
        ("It burns. So we <a href='https://post.example/lamp'>wrote</a>", " So we wrote"),
        ("It burns. <a href='https://post.example/lamp'>Continue...</a>", ""),
        (
            "It burns. <a href='https://post.example/lamp'>Nobody knows why.</a>",
            " Nobody knows why.",
        ),
    ],
)
def test_a_link_to_its_own_page_after_the_last_sentence_of_an_entry_is_left_out(
    content: str, shown: str
) -> None:
    link = "<link>https://post.example/lamp</link>"
    item = f"<item><title>Lamp</title>{link}<description>{escape(content)}</description></item>"
    article = parse_feed(f"<rss><channel><title>Post</title>{item}</channel></rss>".encode())
    assert article.blocks[-1].span.of(article.text) == f"It burns.{shown}"
