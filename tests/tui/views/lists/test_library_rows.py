"""Rows of the articles of the library."""

from datetime import UTC, datetime

from reader.library.search.passage_search import TextHit
from reader.library.store import ArticleRecord
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.colours import Colours
from reader.session.library_overview import LibraryOverview
from reader.text.span import Span
from reader.tui.views.ink.glyphs import UNICODE
from reader.tui.views.lists.library_rows import hit_rows, library_rows, sample_rows
from reader.tui.views.rows.row_lines import row_line


def test_an_outlet_that_is_the_title_itself_is_not_told_twice() -> None:
    when = datetime(2026, 1, 2, tzinfo=UTC)
    front = ArticleRecord("a", "https://p.example/", "Harbour Post", "Harbour Post", "d", when)
    story = ArticleRecord("b", "https://p.example/1", "Eels", "Harbour Post", "d", when)
    rows = library_rows(LibraryOverview([front, story]), UNICODE, Colours(), 80)
    shown = [row.text.strip() for row in rows if row.key.startswith("https://p.example/")]
    assert shown == ["Harbour Post", "Eels   Harbour Post"]


def test_a_passage_found_names_its_article_in_a_narrow_list_too() -> None:
    context = "… and after many years the eels came back to the river …"
    found = TextHit("a", Target(27, 31, "eels"), context, (Span(27, 31),))
    _, row, _ = hit_rows([found], {"a": "Eels return to the river"}, {"a": "/e.txt"}, 36)
    shown = "".join(text for text, _ in row_line(row, 36, 0))
    assert shown.rstrip().endswith(" Eels return t…")


def test_a_title_has_room_before_how_many_notes_an_article_has() -> None:
    when = datetime(2026, 1, 2, tzinfo=UTC)
    name = "Eels return to the river after forty years"
    record = ArticleRecord("a", "/e.txt", name, "", "d", when, progress=0.25)
    rows = library_rows(LibraryOverview([record], counts={"a": 12}), UNICODE, Colours(), 80)
    row = next(row for row in rows if row.key == "/e.txt")
    wide, narrow, least = (
        "".join(text for text, _ in row_line(row, width, 0)) for width in (60, 40, 30)
    )
    assert "12 notes" in wide
    assert "12 notes" not in narrow
    assert "Eels return to" in narrow
    assert "25 %" in narrow
    assert "25 %" not in least
    assert "Eels return to" in least


def test_the_columns_of_articles_are_aligned_and_take_no_more_room_than_they_need() -> None:
    never, now = datetime(1970, 1, 1, tzinfo=UTC), datetime.now(UTC)
    new = ArticleRecord("a", "/e.txt", "Eels", "", "d", never)
    read = ArticleRecord("b", "/f.txt", "Ferry", "", "d", now, progress=0.5, starred=True)

    def columns(*records: ArticleRecord) -> list[str]:
        rows = library_rows(
            LibraryOverview(records, counts={"a": 12, "b": 1}), UNICODE, Colours(), 80
        )
        return [
            "".join((row.right[0], row.when[0])) for row in rows if row.key in ("/e.txt", "/f.txt")
        ]

    assert columns(new) == ["12 notes  unread"]
    assert columns(new, read) == ["1 note  50 %     now", "12 notes        unread"]


def test_the_newest_notes_have_the_age_by_which_they_are_sorted_in_one_column() -> None:
    edited = datetime(2026, 3, 1, tzinfo=UTC)
    record = ArticleRecord("a", "/e.txt", "Eels return", "", "d", edited)
    notes = [
        Annotation(words, "a", Motivation.COMMENTING, Target(0, 0, ""), created, edited, body=words)
        for words, created in (
            ("now", datetime.now(UTC)),
            ("old", datetime(2026, 1, 2, tzinfo=UTC)),
        )
    ]
    rows = library_rows(LibraryOverview([record], notes=notes), UNICODE, Colours(), 80)
    shown = [row.right[0] + row.when[0] for row in rows if row.goal]
    assert shown == [" Eels return         now", " Eels return  2026-01-02"]
    note = next(row for row in rows if row.goal)
    drawn = {"".join(text for text, _ in row_line(note, width, 0)) for width in range(20, 60)}
    assert all("  Eels" in line for line in drawn if "Eels" in line)


def test_a_long_note_too_has_its_article_and_age_beside_it() -> None:
    when = datetime(2026, 1, 2, tzinfo=UTC)
    record = ArticleRecord("a", "/e.txt", "Eels return", "", "d", when)
    target = Target(0, 0, "")
    note = Annotation("n", "a", Motivation.COMMENTING, target, when, when, body="a thought " * 20)
    rows = library_rows(LibraryOverview([record], notes=[note]), UNICODE, Colours(), 80)
    row = next(row for row in rows if row.goal)
    wide, narrow = ("".join(text for text, _ in row_line(row, width, 0)) for width in (80, 50))
    assert wide.endswith("…  Eels return  2026-01-02 ")
    assert narrow.endswith("…  2026-01-02 ")


def test_a_sample_article_is_found_by_how_words_of_its_headline_begin() -> None:
    def found(words: str) -> list[str]:
        return [row.text.strip()[:6] for row in sample_rows(words, known=set()) if row.key]

    assert found("brid prom") == found("“a bri") == ["“A bri"]
    assert found("criee") == found("CRIÉE") == ["À Port"]
    assert found("最後の") == ["最後の灯台守"]
    assert found("ridge") == found("ice") == found("…") == []
