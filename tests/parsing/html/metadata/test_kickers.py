"""Tests of the kicker inside a headline."""

import pytest

from reader.parsing.html.metadata.kickers import with_kicker_apart
from reader.parsing.html.page import parse_html

_TEXT = (
    "<p>By Ida Lund</p><p>The council of Saltrey voted on Tuesday to keep the gates of the old "
    "lock, after four hours in which nobody left the room.</p><p>The gates were built in 1912 and "
    "have been repaired eleven times since.</p>"
)


@pytest.mark.parametrize(
    ("heading", "title", "expected"),
    [
        ("Old lock Gates stay", "Old lock: Gates stay", "Old lock: Gates stay"),
        ("OLD LOCK Gates stay", "Old lock: Gates stay | Lamp", "OLD LOCK: Gates stay"),
        ("Old lockGates stay", "Old lock – Gates stay – Lamp", "Old lock – Gates stay"),
        ("Altes Wehr „Es hält“", 'Altes Wehr: "Es hält" - Die Lampe', "Altes Wehr: „Es hält“"),
        ("Weiße Höhe Wer zählt?", "Weiße Höhe | Wer zählt? | Post", "Weiße Höhe: Wer zählt?"),
    ],
)
def test_a_kicker_ends_in_the_sign_that_the_title_writes(
    heading: str, title: str, expected: str
) -> None:
    assert with_kicker_apart(heading, (title,)) == expected


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Old lock — gates stay", "Old lock: gates stay"),
        ("Old lock, gates stay", "Old lock: gates stay"),
        ("Who pays? Nobody says", "Who pays? - Nobody says"),
        ("Gates stay", "Old lock: Gates stay"),
        ("Gates stay", "Gates stay: The Lamp"),
        ("Weather Saltrey", "Weather | Saltrey Post"),
        ("Harbour Lamp", "Harbour - Lamps and Boats"),
        ("The Lamp Gates stay", "The Lamp Gates stay | The Lamp"),
        ("Jean-Luc Moreau at 70", "Jean-Luc Moreau at 70 - The Lamp"),
        ("Jean Luc Moreau at 70", "Jean-Luc Moreau at 70 - The Lamp"),
        ("Gates (old lock) stay", "Gates: old lock stay"),
        ("", ": "),
        ("Gates", ""),
    ],
)
def test_a_headline_with_a_sign_of_its_own_or_without_kicker_stays(
    heading: str, title: str
) -> None:
    assert with_kicker_apart(heading, (title,)) == heading


@pytest.mark.parametrize(
    "headline",
    [
        "<h1><span class='topline'>Old lock</span> <span>Council keeps the gates</span></h1>",
        "<h1><div>Old lock</div><div>Council keeps the gates</div></h1>",
        "<h1>Old lock<br>Council keeps the gates</h1>",
    ],
)
def test_the_headline_of_a_page_is_printed_with_its_kicker_apart(headline: str) -> None:
    head = "<head><title>Old lock: Council keeps the gates | The Lamp</title></head>"
    page = f"<html>{head}<body><main><article>{headline}{_TEXT}</article></main></body></html>"
    article = parse_html(page.encode())
    assert article.meta.title == "Old lock: Council keeps the gates"
    assert "Old lock" not in article.text.partition("\n")[2]
