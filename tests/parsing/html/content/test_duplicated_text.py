"""Text that occurs twice on its page."""

import pytest
from listed_blocks import kinds_and_texts
from made_pages import STORM, lines_of, page_of

from reader.model.article import BlockKind

_LONGSTORM = STORM + STORM.replace("ferry", "tug")


def test_an_article_that_stands_twice_on_its_page_is_shown_once() -> None:
    picture = "<p>The quay stays empty all day.</p><img src='/q.jpg' alt='The quay of Saltrey'>"
    article = page_of(
        f"<h1>Storm over Saltrey</h1><div class='wide'>{picture}{_LONGSTORM}</div>"
        f"<div class='narrow'>{picture}{_LONGSTORM}</div>"
    )
    assert lines_of(article, BlockKind.PARAGRAPH) == [
        "The quay stays empty all day.",
        *(line.removeprefix("<p>") for line in _LONGSTORM.split("</p>")[:-1]),
    ]
    assert len(lines_of(article, BlockKind.IMAGE)) == 1


def test_the_second_copy_may_have_a_headline_and_lack_a_paragraph() -> None:
    title, end = "<h1>Storm over Saltrey</h1>", "<p>Nobody sails.</p>"
    text = _LONGSTORM + STORM.replace("ferry", "barge")
    lines = text.split("</p>")
    again = "</p>".join(lines[:4] + lines[5:])
    article = page_of(
        f"<div>{title}{text}{end}</div><div>{title}<p>7 March 2026</p>{again}{end}</div>"
    )
    assert [line for _, line in kinds_and_texts(article)] == [
        "Storm over Saltrey",
        *(line.removeprefix("<p>") for line in lines[:-1]),
        "Nobody sails.",
    ]


@pytest.mark.parametrize(
    "new", ["<p>{}</p>", "<ul><li>{}</li></ul>", "<blockquote><p>“{}”</p></blockquote>"]
)
def test_a_second_version_with_a_sentence_of_its_own_stays(new: str) -> None:
    new = new.format("Since noon, the tug of the Quills sails again.")
    title, lines = "<h1>Storm over Saltrey</h1>", _LONGSTORM.split("</p>")
    again = "</p>".join([*lines[:6], lines[6].replace("<p>", f"{new}<p>", 1), *lines[7:]])
    article = page_of(f"<div>{title}{_LONGSTORM}</div><div>{title}{again}</div>")
    assert "Since noon" in article.text
    assert article.text.count(lines[0].removeprefix("<p>")) == 2


def test_a_paragraph_that_comes_again_is_no_second_copy() -> None:
    again = STORM.split("</p>")[0] + "</p>"
    article = page_of(f"<h1>Storm over Saltrey</h1><div>{STORM}<p>So it goes on.</p>{again}</div>")
    assert len(lines_of(article, BlockKind.PARAGRAPH)) == 6


def test_a_section_with_the_words_of_the_first_one_stays() -> None:
    twice = f"{_LONGSTORM}<h2>Once more</h2>{_LONGSTORM}"
    article = page_of(f"<h1>Storm over Saltrey</h1><div>{twice}</div>")
    assert len(lines_of(article, BlockKind.PARAGRAPH)) == 16
