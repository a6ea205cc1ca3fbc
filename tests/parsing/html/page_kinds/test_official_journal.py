"""Regulations as EUR-Lex shows them."""

import pytest
from listed_blocks import kinds_levels_and_texts

from reader.model.article import Article
from reader.parsing.html.page import parse_html

_RULE = "This Regulation lays down when a lock on an inland waterway shall be opened for a barge."


def parse_act(body: str) -> Article:
    head = "<head><title>L_202400817EN.000101.fmx.xml</title></head>"
    return parse_html(f"<html>{head}<body>{body}</body></html>".encode(), location="act.html")


@pytest.mark.parametrize("prefix", ["oj-", ""])
def test_titles_articles_and_notes_are_identified_by_their_class(prefix: str) -> None:
    article = parse_act(
        f'<table><tr><td><p class="{prefix}hd-ti">Official Journal</p></td></tr></table>'
        f'<p class="{prefix}doc-ti">REGULATION (EU) 2024/817</p>'
        f'<p class="{prefix}doc-ti">on the opening of <i>locks</i></p>'
        f'<p class="{prefix}normal">Having regard to the Treaty <a href="#n1">(1)</a>,</p>'
        f'<p class="{prefix}ti-section-1">CHAPTER I</p><p class="{prefix}ti-section-2">LOCKS</p>'
        f'<p class="{prefix}ti-art">Article 1</p><div><p class="{prefix}sti-art">Scope</p></div>'
        f'<p class="{prefix}normal">{_RULE}</p>'
        f'<p class="{prefix}note"><a href="#c1">(1)</a>  OJ C 11, 10.1.2024, p. 3.</p>'
    )
    assert article.meta.title == "REGULATION (EU) 2024/817 on the opening of locks"
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "REGULATION (EU) 2024/817 on the opening of locks"),
        ("paragraph", 0, "Having regard to the Treaty (1),"),
        ("heading", 2, "CHAPTER I LOCKS"),
        ("heading", 3, "Article 1 Scope"),
        ("paragraph", 0, _RULE),
        ("footnote", 1, "OJ C 11, 10.1.2024, p. 3."),
    ]


def test_the_date_of_the_journal_is_that_of_the_act_and_its_surroundings_are_removed() -> None:
    menu = "<div><a href='/'>Lex</a> <a href='/en'>English</a></div>"
    article = parse_act(
        f'{menu}<div><p class="oj-hd-date">12.3.2024</p><p class="oj-doc-ti">REGULATION 817</p>'
        f'<p class="oj-ti-art">Article 1</p><p class="oj-normal">{_RULE}</p></div>{menu}'
    )
    assert article.meta.published == "2024-03-12"
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "REGULATION 817"), ("heading", 2, "Article 1"), ("paragraph", 0, _RULE),
    ]  # fmt: skip


def test_consolidated_texts_have_classes_of_their_own() -> None:
    article = parse_act(
        '<p class="title-doc-first">REGULATION (EU) 2024/817</p>'
        '<p class="title-division-1">CHAPTER I</p>'
        '<p class="title-article-norm">Article 1</p><p class="stitle-article-norm">Scope</p>'
        f'<p class="norm">{_RULE}</p>'
    )
    assert [text for kind, _, text in kinds_levels_and_texts(article) if kind == "heading"] == [
        "CHAPTER I", "Article 1 Scope",
    ]  # fmt: skip


def test_a_note_without_a_number_stays_a_paragraph() -> None:
    article = parse_act(
        f'<p class="oj-ti-art">Article 1</p><p>{_RULE}</p><p class="oj-note">Not yet published.</p>'
    )
    assert kinds_levels_and_texts(article)[-1] == ("paragraph", 0, "Not yet published.")


def _paragraph(number: int, text: str) -> str:
    return (
        f'<table><tbody><tr><td><p class="coj-count" id="point{number}">{number}</p></td>'
        f'<td><p class="coj-normal">{text}</p></td></tr></tbody></table>'
    )


def _ruling(body: str) -> Article:
    return parse_act(
        '<p class="coj-doc-ti">JUDGMENT OF THE COURT (Third Chamber)</p>'
        '<p class="coj-doc-ti">12 March 2026 (<a href="#n1">*1</a>)</p>'
        f'<p class="coj-normal">In Case C-1/25,</p>{body}'
        '<p class="coj-note"><a href="#c1">(*1)</a> Language of the case: English.</p>'
    )


def test_a_ruling_has_headings_a_date_and_numbers_before_its_paragraphs() -> None:
    linked = f"See <a href='#point1'>paragraph 1</a>. {_RULE}"
    article = _ruling(
        '<p class="coj-sum-title-1">Legal context</p><p class="coj-sum-title-2">Locks</p>'
        f"{_paragraph(1, _RULE)}{_paragraph(2, linked)}"
    )
    assert article.meta.published == "2026-03-12"
    assert kinds_levels_and_texts(article) == [
        ("headline", 0, "JUDGMENT OF THE COURT (Third Chamber) 12 March 2026"),
        ("paragraph", 0, "In Case C-1/25,"),
        ("heading", 2, "Legal context"),
        ("heading", 3, "Locks"),
        ("paragraph", 0, f"1 {_RULE}"),
        ("paragraph", 0, f"2 See paragraph 1. {_RULE}"),
        ("paragraph", 0, "(*1) Language of the case: English."),
    ]


@pytest.mark.parametrize(
    "table",
    [
        f'<p class="coj-count">1</p><p class="coj-normal">{_RULE}</p>',
        f'<table><tr><td><p class="coj-count">1</p></td></tr></table><p>{_RULE}</p>',
        f'<table><tr><td><p class="coj-count">1</p></td><td>{_RULE}</td></tr></table>',
        f'<table><tr><td><p class="coj-count">1</p><td><p class="coj-normal">{_RULE}',
        _paragraph(1, "One.").replace("</tr>", f"</tr><tr><td>a</td><td>{_RULE}</td></tr>"),
    ],
)
def test_no_word_of_a_ruling_in_other_markup_is_lost(table: str) -> None:
    text = _ruling(table).text
    assert _RULE in text
    assert "1" in text
