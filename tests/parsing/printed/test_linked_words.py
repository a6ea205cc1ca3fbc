"""Links of PDF files, whose areas on the page tell which words they are."""

import pytest
from made_pdf import Word, pdf_of
from printed_texts import PROSE, column, parse

from reader.parsing.printed.linked_words import LinkedLine, LinkedWords, letters_of, marks_in

_URL = "https://brenn.example/minutes"


def _links(
    page: list[Word], *areas: tuple[float, float, float, float, str]
) -> list[tuple[str, str]]:
    article = parse(pdf_of([page], links=areas))
    return [(each.span.of(article.text), each.href) for each in article.links]


_PAGE: list[Word] = [
    *column(50, 760, PROSE[:2]),
    (50, 736, 10, "here and not there, as"),
    (150, 736, 10, "the minutes"),
    (50, 724, 10, "here"),
    (90, 724, 10, "say, and nowhere else."),
]


def test_words_of_a_link_are_found_by_their_place_also_on_two_lines() -> None:
    areas = (148, 733, 202, 746, _URL), (49, 721, 75, 734, _URL)
    assert _links(_PAGE, *areas) == [("the minutes here", _URL)]
    upside_down = areas[1][0], areas[1][3], areas[1][2], areas[1][1], _URL
    assert _links(_PAGE, upside_down) == [("here", _URL)]


def test_each_of_several_lines_alike_has_its_own_link() -> None:
    lines: list[Word] = []
    areas = []
    for at in range(3):
        top = 700 - 60.0 * at
        lines += [
            (50, top, 10, "Read the whole report here"),
            (50, top - 12, 10, "while it lasts."),
        ]
        areas.append((150, top - 3, 175, top + 10, f"{_URL}/{at}"))
    article = parse(pdf_of([[*column(50, 760, PROSE[:2]), *lines]], links=areas))
    assert [each.href for each in article.links] == [f"{_URL}/{at}" for at in range(3)]
    assert len({each.span for each in article.links}) == len(areas)


@pytest.mark.parametrize("address", ["javascript:void(0)", "file:///etc/passwd", ""])
def test_only_addresses_of_the_web_are_links(address: str) -> None:
    assert _links(_PAGE, (148, 733, 202, 746, address)) == []


def test_an_area_without_words_is_no_link() -> None:
    area = (400, 300, 450, 320, _URL)
    assert _links(_PAGE, area) == []
    assert not parse(pdf_of([_PAGE, []], links=[area])).links


@pytest.mark.parametrize(
    ("line", "linked", "texts", "found"),
    [
        ("1. Ask the keeper of lamps", "keeper of lamps", ("Ask the keeper of lamps.",), "keeper"),
        ("and the long-", "long", ("See the stone, and the longest of all.",), "long"),
        ("see here", "here", ("We see here.", "They see here."), ""),
        ("of another page, here", "here", ("Of this page.",), ""),
    ],
)
def test_the_line_tells_which_words_are_linked(
    line: str, linked: str, texts: tuple[str, ...], found: str
) -> None:
    letters = letters_of(line)
    words = letters_of(linked)
    link = LinkedWords(letters.index(words), len(words), _URL)
    marks = marks_in(texts, [LinkedLine(letters, [link])])
    starts = [texts[at][mark.start :] for at, each in marks.items() for mark in each]
    assert [start.startswith(found) for start in starts] == [True] * bool(found)
