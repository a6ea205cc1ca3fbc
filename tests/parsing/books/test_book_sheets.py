"""Books whose structure is only in their style sheets."""

from gull_prose import MORE, PROSE
from made_books import book

from reader.model.article import BlockKind
from reader.parsing.books.epub import parse_epub

SHEET = ".h{font-size:1.5em;font-weight:bold}.q{margin:0 2em}"
PAGE = (
    "<html><head><link rel='stylesheet' href='../a.css'/></head><body><p class='h'>The quay</p>"
    f"<p>{PROSE}</p><p class='q'>Gulls are gulls.</p><p>{MORE}</p></body></html>"
)


def texts_of(changes: dict[str, str | bytes], kind: BlockKind) -> list[str]:
    members: dict[str, str | bytes] = {"OEBPS/text/one.xhtml": PAGE, "OEBPS/text/two.xhtml": PAGE}
    article = parse_epub(book(members | changes), location="b.epub")
    return [each.span.of(article.text) for each in article.blocks if each.kind is kind]


def test_classes_identify_headings_and_quotations() -> None:
    sheet: dict[str, str | bytes] = {"OEBPS/a.css": SHEET}
    assert texts_of(sheet, BlockKind.HEADING) == ["The quay", "The quay"]
    assert texts_of(sheet, BlockKind.QUOTATION) == ["Gulls are gulls."] * 2


def test_a_book_that_has_headings_gets_no_others() -> None:
    headed = PAGE.replace("<p class='h'>The quay</p>", "<h1>The mole</h1><p class='h'>By night</p>")
    changes: dict[str, str | bytes] = {"OEBPS/a.css": SHEET, "OEBPS/text/one.xhtml": headed}
    assert "By night" not in texts_of(changes, BlockKind.HEADING)


def test_a_style_sheet_that_is_missing_or_damaged_changes_nothing() -> None:
    assert texts_of({}, BlockKind.QUOTATION) == []
    assert texts_of({"OEBPS/a.css": b"\xff{{{\x00"}, BlockKind.QUOTATION) == []
