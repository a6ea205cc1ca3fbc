"""Entries of a live blog, recognised by their times."""

import pytest
from listed_blocks import texts_of

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html

_TEXT = "The ball strikes the post, then the back of the keeper, and rolls over the line at last."
_TIMES = ("9:05", "9:40", "10:15", "11:20")


def _headings(minutes: list[str]) -> list[str]:
    entries = "".join(
        f"<div><div>{m}</div><p>{at}. {_TEXT}</p></div>" for at, m in enumerate(minutes)
    )
    page = f"<title>Skell against Lund</title><main><h1>Skell against Lund</h1>{entries}</main>"
    article = parse_html(page.encode())
    return [block.span.of(article.text) for block in article.blocks if block.kind == "heading"]


@pytest.mark.parametrize(
    "minutes",
    [
        ["90.+3", "78.", "45.", "3."],
        ["90+3'", "78'", "45'", "3'"],
        ["3’", "45’", "45+2’", "90’"],
        ["90. Min.", "78. Min.", "45. Min."],
    ],
)
def test_minutes_of_a_match_head_what_happened_in_them(minutes: list[str]) -> None:
    assert _headings(minutes) == minutes


def test_the_full_hour_heads_an_entry_like_any_other_time() -> None:
    assert _headings(["5:15 p.m.", "5 p.m.", "4:25 p.m."]) == ["5:15 p.m.", "5 p.m.", "4:25 p.m."]
    assert _headings(["11 AM", "10am ET", "9 am"]) == ["11 AM", "10am ET", "9 am"]
    assert _headings(["1 hr 2 min ago", "2 hr ago", "3 hr ago"])[0] == "1 hr 2 min ago"
    assert _headings(["ore 9:05", "Ore 9.40", "alle 10:15"])[2] == "alle 10:15"
    assert _headings(["Hace 3 horas", "13:15 uur", "kl. 12.15", "5 minut temu"])[1] == "13:15 uur"
    assert _headings(["4. März 12:15", "3. März, 9.40", "2 de marzo 8:05"])[2] == "2 de marzo 8:05"
    assert _headings(["1. Lund 2:13", "2. Oja 2:14", "3 Rijn 2.15"]) == []
    assert _headings(["3 ore", "5 uur in Vell", "för 3 kronor"]) == []
    assert _headings(["5 pmol", "4 ammonites", "3 amperes"]) == []


def test_the_ages_of_other_stories_between_paragraphs_head_nothing() -> None:
    story = "<div><h4><a href='/{0}'>The keeper of pier {0}</a></h4><div>{0}h ago</div></div>"
    lists = "".join(
        f"<div><h3>Most read</h3>{story.format(at)}{story.format(at + 1)}</div><p>{at}. {_TEXT}</p>"
        for at in (1, 4, 7)
    )
    article = parse_html(f"<h1>Skell against Lund</h1><div><p>{_TEXT}</p>{lists}</div>".encode())
    assert "ago" not in article.text


@pytest.mark.parametrize(
    "minutes", [["1.", "2.", "3.", "4."], ["90.", "45."], ["900.", "45.", "3."]]
)
def test_numbers_that_are_no_minutes_head_nothing(minutes: list[str]) -> None:
    assert _headings(minutes) == []


@pytest.mark.parametrize(
    "inserted",
    [
        "<div class='ad-slot'><p>Advertisement</p></div>",
        "<p>Read more: <a href='/1'>The keeper who counts the waves</a></p>",
        "<figure><img src='/1.jpg'><img src='/2.jpg'><img src='/3.jpg'></figure>",
        "<div><div><video src='/v.mp4'></video><span>1:24</span></div><p>The vote</p></div>",
    ],
)
def test_what_stands_between_the_title_of_an_entry_and_its_text_takes_neither(
    inserted: str,
) -> None:
    entries = "".join(
        f"<div><time>{time}</time><h2>Goal {time}</h2>{inserted}<p>{time} {_TEXT}</p></div>"
        for time in _TIMES
    )
    page = f"<title>Skell against Lund</title><main><h1>Skell against Lund</h1>{entries}</main>"
    article = parse_html(page.encode())
    headings = [block.span.of(article.text) for block in article.blocks if block.kind == "heading"]
    assert headings == [f"Goal {time}" for time in _TIMES]


def test_a_film_below_the_text_of_an_entry_does_not_take_its_time() -> None:
    entries = "".join(
        f"<div><p>{time}</p><p>{time} {_TEXT}</p><video src='/v.mp4'></video></div>"
        for time in _TIMES
    )
    page = f"<title>Skell against Lund</title><main><h1>Skell against Lund</h1>{entries}</main>"
    assert texts_of(parse_html(page.encode()), BlockKind.HEADING) == list(_TIMES)


def test_who_is_linked_beside_times_stays() -> None:
    writers = ("Ida Lund", "Tom Rijn", "Ida Lund")
    lines = (f"{time} <a href='/a'>{name}</a>" for time, name in zip(_TIMES, writers, strict=False))
    entries = "".join(f"<p>{line}</p><p>{_TEXT}</p>" for line in lines)
    article = parse_html(f"<title>Tonight</title><main><h1>Tonight</h1>{entries}</main>".encode())
    assert all(name in article.text for name in writers)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("<time>{} GMT</time><a href='#p'>Share this post</a>", "{} GMT"),
        ("<time>{} GMT</time><time>Updated 11:30 GMT</time>", "{} GMT"),
        ("<span>May 7, 2026, {} AM EST</span>", "May 7, 2026, {} AM EST"),
    ],
)
def test_a_button_or_a_change_beside_a_time_does_not_hide_it(line: str, shown: str) -> None:
    entries = "".join(
        f"<article><div>{line.format(time)}</div><p>{time} {_TEXT}</p></article>" for time in _TIMES
    )
    page = f"<title>Skell against Lund</title><main><h1>Skell against Lund</h1>{entries}</main>"
    headings = texts_of(parse_html(page.encode()), BlockKind.HEADING)
    assert headings == [shown.format(time) for time in _TIMES]


def test_of_a_relative_time_and_the_time_of_day_the_latter_is_shown() -> None:
    assert _headings(["1h ago14:22 BST", "2h ago 13:50 BST", "3h ago12:15"]) == [
        "14:22 BST", "13:50 BST", "12:15",
    ]  # fmt: skip
    assert _headings(["09:00 - 17:00", "10:00 - 16:00", "11:00 - 15:00"]) == []


def test_short_entries_of_a_stream_are_text_as_long_ones_are() -> None:
    posts = ("Goal.", _TEXT * 2, "The teams are out, and the fog is in.")
    items = "".join(
        f"<li><article><header><h3>Post {at}</h3><time>19:{at}0</time></header><div><p>{post}</p>"
        "</div></article></li>"
        for at, post in enumerate(posts)
    )
    page = f"<title>Skell against Lund</title><main><h1>Skell against Lund</h1><ol>{items}</ol>"
    article = parse_html(page.encode())
    assert not [block for block in article.blocks if block.kind == "list_item"]
    assert all(post in article.text for post in posts)


_REMARKS = (
    ("Petra", "This is a shame, because the coffee of the ferry was good and the crew was kind."),
    ("Olav N.", "They could sell the swimming hall instead, where nobody goes in the winter."),
    ("seabird77", "I agree, and the library too, which nobody needs, if you ask me about it."),
    ("Marit Aas", "The library is the only warm place in this town, so please leave it alone."),
)


def _page_with(above: str, lines: list[str]) -> list[str]:
    times = ("5 hours ago", "3 hours ago", "2 hours ago", "1 hour ago")
    entries = "".join(
        f"<div><div>{line}</div><div>{time}</div><p>{text}</p><button>Reply</button></div>"
        for line, time, (_, text) in zip(lines, times, _REMARKS, strict=True)
    )
    text = "".join(f"<p>{number}. {_TEXT}</p>" for number in range(4))
    title = "Skell against Lund"
    page = f"<title>{title}</title><main><article><h1>{title}</h1>{text}</article>"
    article = parse_html(f"{page}<div class='css-1'>{above}{entries}</div></main>".encode())
    return [block.span.of(article.text) for block in article.blocks if block.kind == "heading"]


@pytest.mark.parametrize("heading", ["", "<h3>4 comments</h3>", "<h2>Join the conversation</h2>"])
def test_the_times_of_comments_head_no_entries(heading: str) -> None:
    assert _page_with(heading, [name for name, _ in _REMARKS]) == []
    if heading:
        assert _page_with(heading, ["tide", "Old Salt 52", "Ole 7", "x Y z"]) == []


def test_lines_above_the_times_of_entries_do_not_make_them_comments() -> None:
    lines = ["The teams are out", "The first goal", "The fog is here", "It is all over"]
    for above in (lines, ["Ida Lund", "Ada Quill", "Ida Lund", "Ada Quill"]):
        assert _page_with("", above) == ["5 hours ago", "3 hours ago", "2 hours ago", "1 hour ago"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (
            [""] * 4,
            [
                f"強い風でフェリーは今日も出航できない。{'乗客は港で待つ。' * n}"
                for n in (5, 6, 7, 8)
            ],
        ),
        ([""] * 4, [f"渡轮今天不能开航。{'乘客在候船室等到早上。' * n}" for n in (5, 6, 7, 8)]),
        ([""] * 4, [f"{_TEXT}<p>{last}" for last in ("Over.", "Done!", "Really?", "Wow…")]),
        (["Fog", "Ferry Sails", "Harbour Closes", "Calm"], [_TEXT] * 4),
    ],
)
def test_prose_and_titles_above_the_times_of_entries_name_no_writers(
    above: list[str], below: list[str]
) -> None:
    entries = "".join(
        f"<h3>{title}</h3><p>{time}</p><p>{text}</p>"
        for title, time, text in zip(above, _TIMES, below, strict=True)
    )
    text = "".join(f"<p>{number}. {_TEXT}</p>" for number in range(4))
    title = "Skell against Lund"
    page = f"<title>{title}</title><main><article><h1>{title}</h1>{text}{entries}"
    article = parse_html(page.encode())
    assert [line for line in article.text.split("\n") if line in _TIMES] == list(_TIMES)


@pytest.mark.parametrize(
    "entry",
    [
        "<div><div>Ida Lund</div><time>{time}</time></div><h3>{title}</h3><p>{text}</p>",
        "<div><header><h3>{title}</h3><p>published at {time}</p></header><p>{text}</p></div>",
    ],
)
def test_the_time_of_an_entry_with_a_title_is_below_it(entry: str) -> None:
    entries = "".join(
        entry.format(time=time, title=f"Goal number {at}", text=f"{at}. {_TEXT}")
        for at, time in enumerate(_TIMES)
    )
    page = f"<title>Skell against Lund</title><main><h1>Skell against Lund</h1>{entries}</main>"
    article = parse_html(page.encode())
    assert texts_of(article, BlockKind.HEADING) == [f"Goal number {at}" for at in range(4)]
    lines = texts_of(article, BlockKind.PARAGRAPH)
    assert [line.removeprefix("published at ") for line in lines[::2]] == list(_TIMES)
