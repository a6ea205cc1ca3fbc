"""A section headed "Comments" belongs to the article unless it contains users' comments."""

import pytest

from reader.parsing.html.page import parse_html

_TEXT = "".join(
    f"<p>The {name} ferry will not sail today, because a storm is coming in from the open sea.</p>"
    for name in ("first", "second", "third", "fourth")
)
_SAID = "<p>I waited at the quay for three hours, and nobody told us a word about it.</p>"
_TOO = "<p>We saw the harbour master at the window, so somebody must have been on duty there.</p>"


def _text(following: str, text: str = _TEXT) -> str:
    page = (
        "<html><head><title>Storm keeps ferries in port</title></head><body><main>"
        f"<h1>Storm keeps ferries in port</h1>{text}{following}</main></body></html>"
    )
    return parse_html(page.encode(), location="https://news.example.org/a/b.html").text


@pytest.mark.parametrize("heading", ["Comments", "Comments:", "Discussion"])
@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("<div><b>Ole Kant</b> 7 March 2026 at 9:05</div>", ""),
        ("<div><b>Ole Kant</b> <i>3 hours ago</i></div>", ""),
        ("<p><b>Ole Kant</b></p>", "<p><a href='/r'>Reply</a> · <a href='/f'>Report</a></p>"),
        ("<p><b>Ole Kant</b> says:</p>", "<div><a href='/r'>Reply</a></div>"),
        ("<h3>Ole Kant</h3><div>3 days ago</div>", ""),
    ],
)
def test_readers_comments_are_removed(heading: str, above: str, below: str) -> None:
    said = f"<h3>{heading}</h3>" + "".join(above + what + below for what in (_SAID, _TOO))
    assert _text(said).endswith("The fourth ferry will not sail today, because a storm is coming in"
                                " from the open sea.")  # fmt: skip


@pytest.mark.parametrize(
    "heading",
    [
        "<div>2 Comments</div>",
        "<p>Kommentare</p>",
        "<b>Commentaires (2)</b>",
        "<h2>Kommentare</h2>",
    ],
)
def test_comments_in_any_language_below_a_line_that_need_be_no_heading_are_removed(
    heading: str,
) -> None:
    said = "".join(
        f"<div>{who}<div>{what}</div></div>"
        for who, what in (("<b>Old Salt 52</b> · vor 3 Stunden", _SAID), ("Ida, 7.3.2026", _TOO))
    )
    assert "I waited" not in _text(f"<div>{heading}{said}</div>")


def test_a_section_that_screen_readers_call_comments_is_removed_and_one_of_the_article_stays() -> (
    None
):
    for label, count in (("Kommentare", 0), ("Weather", 1), ("What the comments said", 1)):
        section = f"<section aria-label='{label}'><p>Ida</p>{_SAID}</section>"
        assert _text(section).count("I waited") == count


def test_a_line_above_the_entries_of_a_live_blog_or_days_of_a_chronicle_heads_no_comments() -> None:
    entries = "".join(
        f"<div>{age} hours ago</div><p>{age}. Storm.</p>{_TEXT}" for age in range(2, 9)
    )
    assert _text(f"<div>120 Comments</div>{entries}").count("first ferry") == 8
    days = f"<p>7 March 2026</p>{_SAID}<p>9 March 2026</p>{_SAID}"
    assert _text(f"<p>Comments</p>{days}").count("I waited") == 2


def test_lines_that_count_the_comments_of_several_entries_head_none() -> None:
    entries = "".join(
        f"<div>{age} hours ago</div>{_SAID}<div>2 Comments</div>" for age in (1, 2, 3)
    )
    assert _text(entries).count("I waited") == 3


@pytest.mark.parametrize("heading", ["Comments", "Discussion"])
@pytest.mark.parametrize(
    "section",
    [
        _SAID + _TOO,
        "<p>The office takes written ones until 7 March 2026.</p>" + _SAID,
        "<p>Sent in on 7 March 2026</p>" + _SAID + _TOO,  # one comment may be a coincidence
    ],
)
def test_a_section_of_the_article_stays(heading: str, section: str) -> None:
    assert "I waited at the quay" in _text(f"<h2>{heading}</h2>{section}")


def test_a_single_comment_is_removed_with_the_line_that_says_who_posted_it_and_when() -> None:
    posted = "<p>Posted by: <a href='/ole'>Ole</a> at March 7, 2026 08:00 AM</p>"
    assert "I waited" not in _text(f"<h2>Comments</h2>{_SAID}{posted}")


def test_the_section_after_the_comments_stays() -> None:
    said = f"<div>Ole Kant, 7 March 2026</div>{_SAID}<div>Ida, 8 March 2026</div>{_TOO}"
    for heading in ("<h2>What comes next</h2>", "<h1>What comes next</h1><p>9 March 2026</p>"):
        text = _text(f"<h2>Comments</h2>{said}{heading}<p>The boats wait in port.</p>")
        assert "I waited" not in text
        assert "What comes next" in text
        assert text.endswith("The boats wait in port.")


def test_a_discussion_without_an_article_above_stays() -> None:
    said = f"<div>Ole Kant, 7 March 2026</div>{_SAID}<div>Ida, 8 March 2026</div>{_TOO}"
    assert "I waited" in _text(f"<h2>Comments</h2>{said}", "<p>Did you see the storm?</p>")


def test_comments_of_a_portal_that_names_them_in_its_own_language_are_removed() -> None:
    said = "I waited at the quay for three hours, and nobody told us a word about it."
    comments = (
        "<div class='tie-area'><div class='tie-list'><div class='single-tie'><div class=tie-author>"
        f"<a class=name>Ole</a></div><p class='tie-cnt'>{said}</p></div></div></div>"
    )
    assert said not in _text(comments)
