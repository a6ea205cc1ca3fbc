"""Pages that show the next article below the requested one."""

import pytest
from listed_blocks import block_texts

from reader.parsing.html.page import parse_html

_SAID = "The {} sailed in the morning, the captain said, and {} before the storm came in from sea."


def _paragraphs(ship: str, count: int) -> list[str]:
    return [_SAID.format(ship, f"was {number} miles out") for number in range(count)]


def _texts(page: str) -> list[str]:
    article = parse_html(page.encode(), location="https://news.example.org/section/page.html")
    return block_texts(article)


def _body(title: str, paragraphs: list[str], level: int = 1) -> str:
    text = "".join(f"<p>{each}</p>" for each in paragraphs)
    return f"<article><h{level}>{title}</h{level}><div>{text}</div></article>"


def test_only_the_requested_article_is_read() -> None:
    first, second = _paragraphs("ferry", 6), _paragraphs("trawler", 15)
    page = (
        f"<title>Ferry sails early</title>{_body('Ferry sails early', first)}"
        f"<div>{_body('Trawler comes home', second, level=2)}</div>"
    )
    assert _texts(page) == ["Ferry sails early", *first]


def test_entries_of_which_none_is_the_title_stay_together() -> None:
    first, second = _paragraphs("ferry", 6), _paragraphs("trawler", 6)
    page = (
        f"<title>Ships of the week</title><main><h1>Ships of the week</h1>"
        f"{_body('Monday', first, 2)}{_body('Tuesday', second, 2)}</main>"
    )
    assert _texts(page) == ["Ships of the week", "Monday", *first, "Tuesday", *second]


@pytest.mark.parametrize("declares", [True, False])
def test_the_first_lines_of_other_articles_after_one_are_removed(declares: bool) -> None:
    told = "The ferry to Skell sails again from Monday, after three weeks in which it stayed in"
    other = "<h2>Another story {0}</h2><p>{1} {2}</p><h3><a href='/{0}'>Read the rest</a></h3>"
    ends = ("port […]", "port [...]", "port.")
    head = "<meta property='og:type' content='article'>" if declares else ""
    own = f"<p>{told.replace('ferry', 'pier')} ruins, and nobody has said whose it is.</p>"
    others = "".join(other.format(at, told, end) for at, end in enumerate(ends))
    page = f"<title>The pier fell</title>{head}<body><div><h1>The pier fell</h1>{own}{others}</div>"
    text = parse_html(page.encode()).text
    assert "nobody has said whose it is." in text
    assert ("Another story" in text) is not declares


@pytest.mark.parametrize(
    ("href", "title", "stays"),
    [
        ("/lamps-{}", "<h3><a href='{}'>Lamp number {} is out</a></h3>", False),
        ("/lamps-{}", "<p><b><a href='{}'>Lamp number {} is out</a></b></p>", False),
        ("https://other.net/{}", "<h3><a href='{}'>Lamp number {} is out</a></h3>", True),
        ("#lamp-{}", "<h3><a href='{}'>Lamp number {} is out</a></h3>", True),
    ],
)
def test_stories_listed_in_boxes_below_an_article_are_removed(
    href: str, title: str, stays: bool
) -> None:
    lead = "The keeper says that it will take until Friday to mend the lamp on the pier."
    boxes = (title.format(href.format(at), at) + f"<p>{lead}</p>" for at in range(3))
    others = "".join(f"<div class='x3'>{box}</div>" for box in boxes)
    text = "".join(f"<p>{each}</p>" for each in _paragraphs("ferry", 8))
    page = f"<h1>Ferry sails early</h1><div class='x1'>{text}<div class='x2'>{others}</div></div>"
    assert ("until Friday" in " ".join(_texts(page))) is stays


_CARD = (
    "<div class='x3'><h3><a href='/lamps-{0}'>Lamp number {0} is out</a></h3><p>The keeper says"
    " that it will take until Friday to mend the lamp on the pier.</p></div>"
)


@pytest.mark.parametrize("label", ["", "<p>Harbour</p>"])
def test_stories_below_an_article_are_removed_with_the_picture_of_the_first(label: str) -> None:
    card = _CARD.replace("<h3>", f"{label}<h3>")
    item = f"<li><img src='/{{0}}.jpg' alt='A lamp'>{card}</li>"
    text = "".join(f"<p>{each}</p>" for each in _paragraphs("ferry", 8))
    picture = "<figure><img src='/ferry.jpg' alt='The ferry'></figure>"
    others = "".join(map(item.format, range(3)))
    page = f"<h1>Ferry sails early</h1><div class='x1'>{text}{picture}<ul>{others}</ul></div>"
    assert _texts(page)[-2:] == [_paragraphs("ferry", 8)[-1], "The ferry"]


@pytest.mark.parametrize(
    ("above", "stay"),
    [
        ("<p>These are the parts of our series:</p>", True),
        ("<h2>The lamps</h2>", True),
        ("<h2>More stories</h2>", False),
        ("", False),
    ],
)
def test_what_the_text_announces_is_no_list_of_other_stories(above: str, stay: bool) -> None:
    text = "".join(f"<p>{each}</p>" for each in _paragraphs("ferry", 8))
    cards = "".join(map(_CARD.format, range(3)))
    correction = "<div class='x4'><p>Correction: The lamp on the quay is green, not red.</p></div>"
    page = f"<h1>Ferry sails early</h1><div class='x1'>{text}{above}<div>{cards}</div>{correction}"
    shown = " ".join(_texts(f"{page}</div>"))
    assert ("until Friday" in shown) is stay
    assert "green, not red" in shown
