"""What pages that keep text for subscribers say below it."""

import pytest
from made_pages import STORM, lines_of, page_of

_PAID = (
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",'
    '"headline":"Storm over Saltrey","isAccessibleForFree":false}</script>'
)
_OFFERS = (
    "<h3>Try unlimited access</h3><p>Then 75 crowns a month. Cancel at any time in the trial.</p>"
    "<h3>Why the Post?</h3><p>See why a million readers pay to read the Post every day.</p>"
)


def _lines(wall: str, head: str = _PAID, after: str = "") -> list[str]:
    text = f"<h1>Storm over Saltrey</h1><div class='body'>{STORM}</div>"
    return lines_of(page_of(f"<main><article>{text}{wall}{after}</article></main>", head=head))


@pytest.mark.parametrize(
    "line",
    [
        "Subscribe to unlock this article",
        "This article is for subscribers",
        "Il vous reste 60 % de cet article à lire",
        "Jetzt weiterlesen mit Post+",
        "Lesen Sie jetzt mit Post+ weiter",
        "Dit artikel is alleen voor abonnees",
        "この記事は有料会員限定です。",
        "Доступно по подписке",
    ],
)
def test_the_offers_below_a_paid_article_are_none_of_it(line: str) -> None:
    lines = _lines(f"<div class='x1'><h2>{line}</h2>{_OFFERS}</div>")
    assert lines[-1].startswith("The fourth ferry")


def test_what_follows_a_request_among_the_text_of_a_paid_article_stays() -> None:
    wall = "<div class='x1'><h2>Subscribe to continue reading</h2><p>From 1 crown.</p></div>"
    rest = "<div class='body'><p>On Friday, the ferries will sail again, they said.</p></div>"
    assert _lines(wall, after=rest)[-1].startswith("On Friday")


_LONG = (
    "On Friday, the ferries will sail again, the council said, and whoever has paid for a cabin"
    " keeps it, but the ticket to the island is going to be dearer than it was before the storm."
)
_PRICES = "<tr><td>For subscribers</td><td>12</td></tr><tr><td>For others</td><td>22</td></tr>"


@pytest.mark.parametrize(
    "rest",
    [
        f"<div class='x2'><p>{_LONG}</p></div>",
        f"<table class='x2'>{_PRICES}</table>",
        "<ol class='footnotes'><li>A paper for subscribers, printed in Saltrey in 1920.</li></ol>",
    ],
)
def test_text_and_tables_in_another_box_of_a_paid_article_stay(rest: str) -> None:
    lines = _lines("<div class='x1'><h2>Dearer for subscribers</h2></div>", after=rest)
    assert "Dearer for subscribers" in lines
    assert lines[-1].startswith(("On Friday", "For others", "A paper"))


@pytest.mark.parametrize(
    ("title", "line"),
    [
        ("Members vote on Friday", "Документ подписали все."),
        ("Подписка о невыезде", "У капитана миллион подписчиков."),
        ("How to vote", "Whoever votes must become a member of the council by Friday."),
        ("Am Ende", "„Wir müssen weiterlesen“, sagt die Wärterin."),
        ("The end", "Nobody in Saltrey has told the rest of the story."),
    ],
)
def test_a_section_in_another_box_of_a_paid_article_stays_if_it_offers_nothing(
    title: str, line: str
) -> None:
    assert _lines(f"<div class='x1'><h2>{title}</h2><p>{line}</p></div>")[-2:] == [title, line]


def test_a_section_below_a_free_article_stays() -> None:
    section = f"<div class='x1'><h2>Subscribe to unlock this article</h2>{_OFFERS}</div>"
    assert "Why the Post?" in _lines(section, head="")


def test_an_east_asian_article_of_a_few_lines_needs_no_scripts() -> None:
    text = "".join(
        f"<p>渡轮今天不会出海，因为一场风暴正从外海逼近{name}港口，大家都留在家里。</p>"
        for name in "东西南北前后"
    )
    noscript = "<noscript>Please enable JavaScript to search this site.</noscript>"
    assert not page_of(f"<article><h1>风暴</h1>{text}</article>{noscript}", title="风暴").notices
