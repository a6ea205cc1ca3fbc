"""Pages of docutils, in which each footnote is a table."""

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
