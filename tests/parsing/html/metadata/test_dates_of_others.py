"""Times after the end of an article are not its publication date."""

import pytest

from reader.parsing.html.page import parse_html

_TEXT = (
    "<p>The ferry will not sail today, because a storm is coming in from the open sea, and nobody"
    " at the quay expects it to sail tomorrow either.</p>" * 3
)


def _published(above: str, below: str) -> str:
    page = (
        "<html><head><title>Storm keeps ferries in port</title></head><body><article>"
        f"<h1>Storm keeps ferries in port</h1>{above}{_TEXT}{below}</article></body></html>"
    )
    article = parse_html(page.encode(), location="https://news.example.org/a.html")
    return article.meta.published


def _comment_section(class_name: str, *days: str) -> str:
    lines = (f"<div><time datetime='{day}'>{day}</time><p>Well said.</p></div>" for day in days)
    return f"<section class='{class_name}'>{''.join(lines)}</section>"


@pytest.mark.parametrize("class_name", ["comments", "leserkommentare", "yorumlar", "x7"])
def test_dates_of_several_comments_are_not_that_of_the_article(class_name: str) -> None:
    assert _published("", _comment_section(class_name, "2024-05-02", "2024-05-04")) == ""


def test_the_date_of_one_comment_is_not_that_of_the_article() -> None:
    assert _published("", _comment_section("comments", "2024-05-02")) == ""


def test_text_in_boxes_precedes_the_dates_of_comments_as_text_in_paragraphs_does() -> None:
    said = "".join(
        f"<div><b>Ole</b><time datetime='2024-05-0{day}'></time>No.</div>" for day in (2, 4)
    )
    page = f"<h1>Storm</h1>{_TEXT.replace('p>', 'div>')}<div>{said}</div>"
    assert parse_html(f"<title>Storm</title><main>{page}</main>".encode()).meta.published == ""


def test_a_single_date_below_the_text_is_the_publication_date() -> None:
    below = "<footer><p>Posted <time datetime='2024-05-02'>2 May</time></p></footer>"
    assert _published("", below) == "2024-05-02"


def test_the_footer_of_an_article_may_be_beside_it_and_that_of_the_site_has_no_date_of_it() -> None:
    footer = "<footer class='footer'><span class='post-date'>2 May 2024</span></footer>"
    assert _published("", f"</article>{footer}") == ""
    for box in ("section", "main"):
        page = f"<{box}><article><h1>Storm keeps ferries in port</h1>{_TEXT}</article>{footer}"
        assert parse_html(f"{page}</{box}>".encode()).meta.published == "2024-05-02"


def test_the_date_printed_above_the_text_is_older_than_a_change_noted_below_it() -> None:
    above = "<dl><dt>Published</dt><dd>{}</dd><dt>Last updated</dt><dd>9 May 2024</dd></dl>"
    below = "<ol><li><time datetime='2024-05-09T23:30:00Z'>9 May 2024</time> A photo added.</ol>"
    assert _published(above.format("2 May 2024"), below) == "2024-05-02"
    assert _published(above.format("10 May 2024"), below) == "2024-05-09T23:30:00+00:00"


def test_a_day_below_the_headline_is_that_of_an_event_if_another_is_named_as_published() -> None:
    below = "<footer><time class='entry-date published' datetime='2024-05-02'>2 May</time></footer>"
    assert _published("<p>Saturday, 1 June 2024</p>", below) == "2024-05-02"


def test_a_time_above_the_text_is_the_date_whatever_is_below() -> None:
    above = "<time datetime='2024-05-01'>1 May</time>"
    assert _published(above, _comment_section("x7", "2024-05-02", "2024-05-04")) == "2024-05-01"


def test_a_relative_time_above_the_text_is_the_date_too() -> None:
    above = "<relative-time datetime='2024-05-01T10:00:00Z'>last week</relative-time>"
    assert _published(above, "") == "2024-05-01T10:00:00+00:00"


def test_a_time_in_a_list_of_files_above_the_headline_is_no_date_of_the_text() -> None:
    page = (
        "<title>gauge</title><table><thead><tr><th>Name</th><th>Changed</th></tr></thead><tr><td>"
        "<a href='a.py'>a.py</a></td><td><time datetime='2024-06-09'>9 June</time></td></tr>"
        f"</table><h1>gauge</h1>{_TEXT}"
    )
    assert parse_html(page.encode(), location="https://code.example.org/a").meta.published == ""


def test_a_time_in_a_list_above_the_headline_is_that_of_another_article() -> None:
    page = (
        "<html><head><title>Storm keeps ferries in port</title></head><body><ul><li>"
        "<a href='/b'>Gulls return</a> <time datetime='2024-06-09'>9 June</time></li></ul><article>"
        "<h1>Storm keeps ferries in port</h1><div><time datetime='2024-05-01'>1 May</time></div>"
        f"{_TEXT}</article></body></html>"
    )
    article = parse_html(page.encode(), location="https://news.example.org/a.html")
    assert article.meta.published == "2024-05-01"


@pytest.mark.parametrize(
    "line",
    [
        "<h6 class='dateline'>Published: May 1, 2024</h6>",
        "<h6>May 1, 2024 9:00AM (UTC)</h6>",
        "<h3 class='date'>Wednesday, May 1, 2024</h3>",
        "<div>\n     Gespeichert von <span>ida</span> am 1. Mai 2024 - 18:55</div>",
        "<div>Soumis par <span>ida</span> le 1 mai 2024</div>",
        "<span class='submitted-by'>Submitted on Wed, 2024-05-01 13:49</span>",
        "<dl><dt>Posted</dt><dd class='published'>2024-05-01</dd></dl>",
        "<time class='publish-date'>05.01.2024 09:00 AM</time>".replace("05.01", "05.31"),
        "<span class='day'>2024年5月1日 10:01 <span>Brenn</span></span>",
        "<ul><li class='lasttime'>입력 : 2024.05.01 10:42:42</li></ul>",
        "<p>Ida Lund | Wednesday May 1, 2024 @ 6:43pm EDT</p>",
        "<div class='author'>Ida Lund: 1 May 2024</div>",
        "<div>Updated <time itemprop='datePublished' datetime='2024-05-01'>at ten</time></div>",
        "<time datetime='2024-05'>1 May 2024</time>",
    ],
)
def test_the_date_is_read_however_the_line_is_marked_up(line: str) -> None:
    assert _published(line, "")[:7] == "2024-05"


def test_the_date_of_an_event_is_not_that_of_the_page() -> None:
    when = "<dl><dd class='event-meta event-start'>1 May 2024 11:00</dd></dl>"
    assert _published(when, "") == ""


@pytest.mark.parametrize(
    "term",
    ["Built", "Date of birth:", "Opened", "Deadline", "Sterbedatum", "Event date", "생년월일"],
)
def test_a_day_below_another_term_is_not_the_date(term: str) -> None:
    assert _published(f"<dl><dt>{term}</dt><dd>4 March 2024</dd></dl>", "") == ""


@pytest.mark.parametrize(
    "term",
    [
        *("Date", "Datum:", "Published on", "Release date", "Issue date", "Date of the decision"),
        *("Data pubblicazione", "Publiceringsdatum", "Дата публикации", "投稿日", "Verschenen"),
    ],
)
def test_a_day_below_a_term_for_the_date_is_the_date(term: str) -> None:
    assert _published(f"<dl><dt>{term}</dt><dd>4 March 2024</dd></dl>", "") == "2024-03-04"


def test_dates_of_a_list_below_the_text_are_not_that_of_the_page() -> None:
    days = "".join(f"<h3>News</h3><span class='date'>{day} May 2024</span>" for day in (2, 5, 9))
    assert _published("", days) == ""
    assert _published("<span class='date'>1 May 2024</span>", days) == "2024-05-01"


def test_the_sentence_below_a_blog_post_gives_its_date() -> None:
    footer = "<p class='foot'><small>This entry was posted on May 1st, 2024 at 9:05 am.</small></p>"
    assert _published("", footer) == "2024-05-01"
    assert _published("", f"<div class='comments'>{footer}</div>") == ""


def test_the_printed_publication_date_outranks_an_attribute_with_the_last_change() -> None:
    late, zone = ("<time datetime='2024-05-{}T23:30:00Z'>Published 1 May 2024</time>",) * 2
    assert _published(late.format("19"), "") == "2024-05-01"
    assert _published(zone.format("02"), "") == "2024-05-02T23:30:00+00:00"


def test_a_single_time_above_the_headline_is_the_date_where_there_is_no_other() -> None:
    time = "<div><time datetime='2026-02-03'>3 February</time></div>"
    page = f"<title>Storm</title>{time}<h1>Storm</h1>{_TEXT}"
    assert parse_html(page.encode()).meta.published == "2026-02-03"


@pytest.mark.parametrize("name", ["post-date", "published"])
def test_the_date_on_the_card_of_another_article_is_not_that_of_the_article(name: str) -> None:
    card = (
        "<ul><li class='post'><h3 class='title'><a href='/ice'>The ice man</a></h3>"
        f"<div><time class='{name}' datetime='2024-05-02'>2 May</time></div></li></ul>"
    )
    assert _published("", card) == ""


def test_the_dates_of_further_stories_are_not_that_of_the_article() -> None:
    below = "".join(
        f"<li>The pier, part {day} <span class='publish-time'>2024-05-0{day}</span></li>"
        for day in (1, 2, 3)
    )
    assert _published("", f"<ul>{below}</ul>") == ""
    above = "<div class='h-time'>2026-03-07 10:00</div>"
    assert _published(above, f"<ul>{below}</ul>").startswith("2026-03-07")
    own = "<p>Posted <span class='publish-date'>2024-05-01</span></p>"
    assert _published("", own) == "2024-05-01"


_PERSON = "<div class='{}'><h3>Ada Quill</h3><p>{} <time datetime='2012-05-03'>3 May</time></div>"


@pytest.mark.parametrize(
    ("name", "words", "is_of_article"),
    [
        ("profile-info", "", False),
        ("author__bio", "Member since", False),
        ("aboutAuthor", "Last seen", False),
        ("autorenprofil", "Dabei seit", False),
        ("author-bio", "Published", True),
        ("author-card", "", True),
        ("biology", "", True),
    ],
)
def test_a_day_in_a_box_about_a_person_below_the_text_is_not_that_of_the_article(
    name: str, words: str, *, is_of_article: bool
) -> None:
    date = "2012-05-03" if is_of_article else ""
    box = _PERSON.format(name, words)
    assert _published("", box) == date
    assert _published("", box.replace("time datetime=", "span class='date' title=")) == date
    assert _published(box, "") == "2012-05-03"


_LEAD = "<p>Nobody at the quay expects a boat to sail before the storm is over, or after it.</p>"


@pytest.mark.parametrize(
    ("above", "text", "day"),
    [
        (f"{_LEAD}<p>2 May 2024 · 4 min read</p>", f"<div class='x2'>{_TEXT}</div>", "2024-05-02"),
        (f"{_LEAD}<p>2 May 2024</p>", _TEXT, ""),
        ("", f"<div>{_LEAD}<p>2 May 2024</p>{_TEXT}</div>", ""),
        (_LEAD, f"<p>2 May 2024</p><div>{_TEXT}</div><p>3 May 2024</p><div>{_LEAD}</div>", ""),
    ],
)
def test_a_day_below_a_standfirst_is_the_date_if_both_are_outside_the_text(
    above: str, text: str, day: str
) -> None:
    page = f"<title>Storm</title><article><h1>Storm</h1>{above}{text}</article>"
    assert parse_html(page.encode()).meta.published == day


@pytest.mark.parametrize(
    ("below", "day"),
    [
        ("<p>Published: 2 May 2024</p>", "2024-05-02"),
        ("<div>发布日期：2024-05-02 责任编辑：林一</div>", "2024-05-02"),
        ("<p>Veröffentlicht am <b>2. Mai 2024</b></p><p>Publié le 2 mai 2024</p>", "2024-05-02"),
        ("<p>Published: 2 May 2024</p><p>Published: 4 May 2024</p>", ""),
        ("<p>Last updated: 2 May 2024</p>", ""),
        ("<div><p>Published: 2 May 2024</p><p>Pages: 320</p></div>", ""),  # a book
        ("<div><p>Verlag: Brenn</p><p>Erschienen am 2. Mai 2024</p></div>", ""),
        ("<div><h3><a href='/2'>The pier</a></h3><p>Published: 2 May 2024</p></div>", ""),
        ("<p>Published in the Saltrey Post, in its issue of 2 May 2024, and never read.", ""),
        ("<aside><p>Published: 2 May 2024</p></aside>", ""),
        ("<div class='comments'><p>Posted 2 May 2024</p></div>", ""),
    ],
)
def test_the_only_day_that_lines_name_as_that_of_publication_is_the_date(
    below: str, day: str
) -> None:
    assert _published("", below) == day
