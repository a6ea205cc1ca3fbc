"""First lines in bold above text in the same paragraph."""

import pytest

from reader.model.article import BlockKind
from reader.parsing.html.page import parse_html

_TEXTS = (
    "The gates were built in 1912 and have been repaired eleven times since, twice by night.",
    "A spokeswoman for the harbour office said that the money had been found in another budget.",
    "The work begins in October, if the river allows it, and is to last for at least two winters.",
    "Nobody could say on Tuesday what the old gates weigh, or where they will be taken after that.",
)
_LEAD = "<p>The council of Saltrey voted on Tuesday to keep the gates of the old lock.</p>"


def _headings(lines: list[str], *, texts: tuple[str, ...] = _TEXTS, between: str = "") -> list[str]:
    paragraphs = between.join(
        f"<p><strong>{line}</strong><br>{text}</p>"
        for line, text in zip(lines, texts, strict=False)
    )
    page = f"<h1>Gates of the lock stay</h1>{_LEAD}{paragraphs}{_LEAD}"
    article = parse_html(f"<html><body><article>{page}</article></body></html>".encode())
    assert all(text in article.text for text in texts[: len(lines)])
    assert all(article.text.count(line) == lines.count(line) for line in lines if "<" not in line)
    return [
        article.text[block.span.start : block.span.end]
        for block in article.blocks
        if block.kind is BlockKind.HEADING
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ["The money", "The benches", "What comes next"],
        ["A gate from 1912", "“Nobody knows what it weighs”", "Harbour Office", "Two winters"],
        ["Das Geld", "Was die Behörde sagt", "Wie es weitergeht"],
        ["L’argent", "Ce que dit le port", "Et ensuite"],
    ],
)
def test_three_first_lines_in_bold_are_headings(lines: list[str]) -> None:
    assert _headings(lines) == lines


def test_the_text_below_keeps_its_formatting() -> None:
    texts = ("It is <a href='/l'>old</a>. " + _TEXTS[0], *_TEXTS[1:3])
    page = "".join(
        f"<p><b>{line}<br></b>{text}</p>"
        for line, text in zip(("The money", "The benches", "What next"), texts, strict=True)
    )
    article = parse_html(f"<article><h1>Gates stay</h1>{_LEAD}{page}</article>".encode())
    (link,) = article.links
    assert article.text[link.span.start : link.span.end] == "old"
    assert sum(block.kind is BlockKind.HEADING for block in article.blocks) == 3


@pytest.mark.parametrize(
    "lines",
    [
        ["The money", "The benches"],
        ["Ida Lund", "Tom Rijn", "Ole Beck"],
        ["Ida Lund, mayor", "Tom Rijn, harbour master", "The benches"],
        ["Ida Lund (Green Party)", "Tom Rijn (independent)", "Ole Beck (Harbour List)"],
        ["Ida, 34", "Tom, 61", "Ole, baker"],
        ["3 May 2025", "4 May 2025", "9 May 2025"],
        ["1911", "1954", "2026"],
        ["8.15 pm", "9 pm", "Midnight show"],
        ["Who pays?", "Who decides?", "What comes next?"],
        ["The money", "Who decides?", "The benches", "What comes next"],
        ["The money:", "The benches:", "What comes next:"],
        ["The gates stay.", "The money is there.", "Work begins in October."],
        ["Chorus", "First verse", "Chorus", "Second verse"],
        ["<a href='/a'>The money</a>", "<a href='/b'>The benches</a>", "<a href='/c'>Next</a>"],
        ["By Ida Lund", "The benches", "What comes next"],
        ["A line that goes on and on about the money, the benches and all that comes next"] * 3,
    ],
)
def test_other_first_lines_in_bold_stay_in_their_paragraphs(lines: list[str]) -> None:
    assert _headings(lines) == []


def test_who_is_quoted_below_the_line_in_bold_stays_with_what_is_said() -> None:
    quoted = tuple(f"“{text}”" for text in _TEXTS)
    assert _headings(["The mayor", "The harbour office", "A neighbour"], texts=quoted) == []


def test_who_speaks_below_the_line_in_bold_stays_with_what_is_said() -> None:
    spoken = (f"I was there. {_TEXTS[0]}", f"We heard it at night. {_TEXTS[1]}", _TEXTS[2])
    assert _headings(["Trader on the quay", "Ferry captain", "Ida"], texts=spoken) == []
    lines = ["The money", "The benches", "What comes next"]
    assert _headings(lines, texts=(spoken[0], *_TEXTS[1:3])) == lines


def test_short_values_stay_below_their_labels() -> None:
    assert _headings(["Length", "Width", "Weight"], texts=("62 m.", "9 m.", "40 tonnes.")) == []


def test_lines_in_bold_among_headings_may_be_anything() -> None:
    lines = ["The money", "The benches", "What comes next"]
    assert _headings(lines, between="<h2>Section</h2>") == ["Section", "Section"]


@pytest.mark.parametrize("cut", range(0, 90, 9))
def test_cut_pages_are_read(cut: int) -> None:
    page = f"<article><h1>Gates</h1><p><b>Money<br></b>{_TEXTS[0]}</p>" * 3
    parse_html(page[: len(page) - cut].encode())
