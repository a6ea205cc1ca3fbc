"""Exports of archives: each article is a section, without the words of the archive around it."""

import re
from contextlib import suppress

import pytest
from made_exports import (
    BYLINES,
    CITATIONS,
    EUROPRESSE,
    EXPORTS,
    LEXIS_NEXIS,
    NEXIS_UNI,
    TEXTS,
    TITLES,
)

from reader.analysis.quotes import quotes_of
from reader.errors import ParseError
from reader.model.article import Article
from reader.parsing.registry import parse_article


def _read(text: str, name: str = "export.txt") -> Article:
    return parse_article(text.encode(), location=name)


def _shown(article: Article) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.of(article.text)) for block in article.blocks]


@pytest.mark.parametrize("name", [*EXPORTS, *CITATIONS])
def test_each_article_has_its_headline_byline_date_paper_and_only_its_text(name: str) -> None:
    expected: list[tuple[str, str]] = []
    for title, byline, texts in zip(TITLES, BYLINES, TEXTS, strict=True):
        expected += [("heading", title), ("byline", byline)]
        paragraphs = texts if name in EXPORTS else (" ".join(texts),)
        expected += [("paragraph", text) for text in paragraphs]
    article = _read((EXPORTS | CITATIONS)[name])
    assert _shown(article) == expected
    assert article.meta.title == "Mayor opens new ferry quay and 1 more"


@pytest.mark.parametrize("text", [*EXPORTS.values(), *CITATIONS.values()])
def test_lines_of_an_export_may_end_as_in_windows(text: str) -> None:
    read = _shown(_read(text))
    assert _shown(_read(text.replace("\n", "\r\n"))) == read
    assert _shown(_read(text.replace("\n", " \r\n"))) == read


def test_nobody_in_an_article_speaks_in_the_next() -> None:
    article = _read(LEXIS_NEXIS)
    speakers = [quote.speaker and quote.speaker.name for quote in quotes_of(article)]
    assert speakers == ["Ada Quill", "he", "Quill"]


def test_one_article_alone_is_an_ordinary_article_with_its_data() -> None:
    article = _read(LEXIS_NEXIS.partition("2 of 2")[0].replace("1 of 2", "1 of 1"))
    meta = article.meta
    assert (meta.title, meta.byline, meta.published) == (TITLES[0], "Eva Tal", "2024-05-01")
    assert (meta.site, meta.language, meta.lists) == ("The Vell Times", "en", "")
    assert _shown(article)[:2] == [("headline", TITLES[0]), ("byline", "Eva Tal")]


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("LexisNexis", "Graphic: a map, drawn by hand."),
        ("Nexis Uni", "Graphic: a map, drawn by hand."),
        ("ProQuest", "Location: the hall of Lipa, at noon."),
    ],
)
def test_a_line_of_the_text_that_looks_like_a_field_does_not_end_it(name: str, line: str) -> None:
    first, second = TEXTS[0]
    article = _read(EXPORTS[name].replace(first, f"{first}\n\n{line}"))
    at = _shown(article).index(("paragraph", second))
    assert [words for _, words in _shown(article)[at - 2 : at]] == [first, line]


@pytest.mark.parametrize("blank", [r"\n\n(?=The Vell|Mora H|May|Length|Byline)", r"\n\n+"])
def test_there_may_be_no_blank_lines_in_the_head_or_anywhere(blank: str) -> None:
    assert _shown(_read(re.sub(blank, "\n", NEXIS_UNI))) == _shown(_read(NEXIS_UNI))


def test_a_headline_above_no_day_is_shown() -> None:
    assert all(title in _read(re.sub("May ., 2024 .*", "", NEXIS_UNI)).text for title in TITLES)


@pytest.mark.parametrize(
    ("name", "line"),
    [("Nexis Uni", "\nBody\n"), ("Europresse", "1101 mots"), ("Europresse", "The Vell Times\n")],
)
def test_the_text_is_shown_where_the_head_of_an_article_is_not_understood(
    name: str, line: str
) -> None:
    text = _read(EXPORTS[name].replace(line, "", 1)).text
    assert all(words in text for texts in TEXTS for words in texts)


@pytest.mark.parametrize("form", ["rtf", "html"])
def test_documents_and_pages_are_exports_too(form: str) -> None:
    lines = [line for line in NEXIS_UNI.split("\n") if line]
    if form == "rtf":
        typed = "\\par ".join(lines).replace("“", "\\ldblquote ").replace("”", "\\rdblquote ")
        document = f"{{\\rtf1\\ansi {typed}\\par}}"
    else:
        document = "<html><body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body></html>"
    article = _read(document, f"export.{form}")
    assert _shown(article) == _shown(_read(NEXIS_UNI))


def test_a_page_of_an_export_may_have_a_footer_below_each_article() -> None:
    page = "".join(
        f"<footer class='publiC-lblNodoc'>{line}</footer>" if "·" in line else f"<p>{line}</p>"
        for line in EUROPRESSE.split("\n")
        if line
    )
    article = _read(f"<html><body>{page}</body></html>", "export.html")
    assert _shown(article) == _shown(_read(EUROPRESSE))


@pytest.mark.parametrize(
    "text",
    [
        "The file\n\nIt is the first of 3 DOCUMENTS that Ada Quill found on Monday.\n\nNo more.",
        "Notes\n\nTY  - this is what she wrote on the wall of the tower.\n\nNobody could read it.",
        "The log\n\nDocument VELT000020240501ek5100001\n\nAda Quill read it on Monday, at noon.",
        "Discs\n\nRecord Number: one of many.\n\nEdition: first\n\nPage: 3\n\nNobody heard it.",
        "Wir\n\n© GBI-Genios sammelt, sagt sie.\n\nQuelle: eigene\n\nMehr weiß niemand davon.",
        "The page\n\nDocument 1 of 2\n\nMayor Ada Quill opened the quay on Wednesday, after years.",
    ],
)
def test_prose_that_only_has_such_words_is_no_export(text: str) -> None:
    article = _read(text)
    assert article.meta.lists == ""
    assert [words for _, words in _shown(article)] == text.split("\n\n")


@pytest.mark.parametrize("text", [*EXPORTS.values(), *CITATIONS.values()])
def test_exports_that_end_or_begin_anywhere_are_read_without_an_error(text: str) -> None:
    for cut in range(40, len(text), 97):
        for piece in (text[:cut], text[cut:]):
            with suppress(ParseError):  # nothing but a line is left
                assert _read(piece).text
