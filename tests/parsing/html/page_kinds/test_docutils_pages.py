"""Pages of docutils, in which each footnote is a table."""

import pytest
from listed_blocks import kinds_and_texts
from made_pages import STORM, page_of

from reader.model.article import BlockKind

_COLUMNS = "<colgroup><col class='label'><col></colgroup>"


def _note(name: str, mark: str, text: str) -> str:
    return (
        f'<table class="docutils footnote" frame="void" id="{name}" rules="none">{_COLUMNS}<tbody>'
        f'<tr><td class="label"><a class="fn-backref" href="#r{name}">[{mark}]</a></td><td>{text}'
        "</td></tr></tbody></table>"
    )


def test_tables_of_one_note_are_footnotes() -> None:
    mark = '<a class="footnote-reference" href="#n1" id="rn1">[1]</a>'
    notes = _note("n1", "1", "The harbour office says so.") + _note(
        "n2", "2", "<p class='first'>So does the mayor.</p><p class='last'>Twice.</p>"
    )
    article = page_of(f"<h1>Storm over Saltrey</h1>{STORM}<p>It will last. {mark}</p>{notes}")
    found = [
        (block.label, block.span.of(article.text))
        for block in article.blocks
        if block.kind is BlockKind.FOOTNOTE
    ]
    assert found == [
        ("1.", "The harbour office says so."),
        ("2.", "So does the mayor."),
        (" ", "Twice."),
    ]


def test_other_tables_of_docutils_stay() -> None:
    rows = "<tr><td>Ferries</td><td>2</td></tr><tr><td>Boats</td><td>7</td></tr>"
    table = f'<table class="docutils">{rows}</table>{_note("n1", "1", "So they say.")}'
    article = page_of(f"<h1>Storm over Saltrey</h1>{STORM}{table}")
    assert [b.kind for b in article.blocks].count(BlockKind.TABLE_ROW) == 2


_LIST_OF_TERMS = (
    '<dl class="docinfo simple"><dt class="author">Autorin<span class="colon">:</span></dt>'
    '<dd class="author"><p>Ida Lund</p></dd><dt class="version">Version<span class="colon">:'
    '</span></dt><dd class="version">2</dd><dt class="date">Date<span class="colon">:</span></dt>'
    '<dd class="date">2024-03-14</dd><dt class="paper">Paper<span class="colon">:</span></dt>'
    '<dd class="paper"><p>The Harbour</p></dd></dl>'
)
_TABLE_OF_TERMS = (
    '<table class="docinfo" frame="void" rules="none"><col class="docinfo-name" /><tbody>'
    '<tr><th class="docinfo-name">Author:</th><td>Ida Lund</td></tr><tr><th class="docinfo-name">'
    'Version:</th><td>2</td></tr><tr><th class="docinfo-name">Date:</th><td>2024-03-14</td></tr>'
    '<tr class="paper field"><th class="docinfo-name">Paper:</th><td>The Harbour</td></tr>'
    "</tbody></table>"
)


@pytest.mark.parametrize("terms", [_LIST_OF_TERMS, _TABLE_OF_TERMS])
def test_what_is_known_about_a_document_are_lines_below_its_headline(terms: str) -> None:
    article = page_of(f'<main><h1 class="title">Storm over Saltrey</h1>{terms}{STORM}</main>')
    found = kinds_and_texts(article)
    assert found[:2] == [("headline", "Storm over Saltrey"), ("byline", "Ida Lund")]
    assert {kind for kind, _ in found[2:]} == {"paragraph"}
    assert article.meta.byline == "Ida Lund"
    assert article.meta.published == "2024-03-14"


def test_terms_that_are_not_about_the_document_stay_a_list() -> None:
    for name in ("simple", "field-list simple", "docutils", "docinfo-like"):
        terms = f'<dl class="{name}"><dt class="author">Author</dt><dd>who writes</dd></dl>'
        article = page_of(f'<p class="docinfo"></p><h1>Storm over Saltrey</h1>{STORM}{terms}')
        found = kinds_and_texts(article)
        assert ("list_item", "Author") in found
        assert ("list_item", "who writes") in found


def test_a_list_about_a_document_that_breaks_off_loses_no_page() -> None:
    for rest in ("", "<dt>", "<dd>2", '<dt class="author">Author</dt>', "<tr><th>Author:"):
        article = page_of(f'<h1>Storm over Saltrey</h1>{STORM}<dl class="docinfo">{rest}')
        assert len(kinds_and_texts(article)) >= 5


@pytest.mark.parametrize(
    "terms",
    [
        (
            '<dl class="docinfo simple"><dt class="authors">Authors<span>:</span></dt>'
            '<dd class="authors"><p>Ida Lund</p>\n<p>Tom <em>Rijn</em></p>\n</dd></dl>'
        ),
        (
            '<table class="docinfo"><tr><th class="docinfo-name">Authors:</th>'
            "<td>Ida Lund\n<br />Tom Rijn</td></tr></table>"
        ),
    ],
)
def test_several_authors_are_one_byline(terms: str) -> None:
    article = page_of(f"<h1>Storm over Saltrey</h1>{terms}{STORM}")
    assert article.meta.byline == "Ida Lund, Tom Rijn"


@pytest.mark.parametrize(
    ("rows", "value"),
    [
        ("<tr><td>Rapporteur</td><td>Ida Lund</td></tr>", "Rapporteur\tIda Lund"),
        ("<tr><th>Year</th><th>Stones</th></tr><tr><td>2025</td><td>809</td></tr>", "2025\t809"),
        ("<tr><th>Case</th><td>12/26</td><td>open</td></tr>", "Case\t12/26\topen"),
        ("<caption>The case</caption><tr><th>Case</th><td>12/26</td></tr>", "The case"),
    ],
)
def test_other_tables_of_that_name_lose_nothing(rows: str, value: str) -> None:
    more = "<tr><td>Session</td><td>third</td></tr>"
    table = f'<table class="docinfo">{rows}{more}</table>'
    assert value in page_of(f"<h1>Storm over Saltrey</h1>{STORM}{table}{STORM}").text


def test_several_values_of_a_term_stay_a_list() -> None:
    terms = '<dl class="docinfo"><dt>Masons</dt><dd>Tom Rijn</dd><dd>Ole Beck</dd></dl>'
    found = kinds_and_texts(page_of(f"<h1>Storm over Saltrey</h1>{STORM}{terms}{STORM}"))
    assert {("list_item", "Tom Rijn"), ("list_item", "Ole Beck")} <= {*found}


def test_a_sentence_about_who_or_when_is_no_byline() -> None:
    told = "<dt>Author</dt><dd>The plan is by a master whose name is lost.</dd>"
    article = page_of(f'<h1>Storm over Saltrey</h1><dl class="docinfo">{told}</dl>{STORM}')
    assert article.meta.byline == ""
    assert "Author: The plan is by a master whose name is lost." in article.text
