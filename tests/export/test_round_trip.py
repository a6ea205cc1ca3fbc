"""Exported notes are imported again completely, and never twice."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from export_samples import MOMENT, entries, entry, note
from hypothesis import given
from temporary_library import TemporaryLibrary
from whole_imports import import_all

from reader.errors import LibraryError, ParseError, SourceError
from reader.export.entry import Entry, is_shown
from reader.export.formats import FORMATS, format_named
from reader.export.gathering import Gathered
from reader.export.importing.file_kinds import read_bytes, read_import, with_ids
from reader.export.importing.note_merging import ImportedPart, Undone, preview_import, undo_import
from reader.library.files.ids import new_id
from reader.library.store import Library
from reader.library.undo_log import logged_steps
from reader.model.annotation import Motivation
from reader.model.article import Article, Meta

Answer = TypeVar("Answer")


@given(written=entries())
def test_ours_and_w3c_come_back_without_loss(written: tuple[Entry, ...]) -> None:
    for name in ("json", "w3c"):
        assert read_bytes(format_named(name).write(written).encode()) == written, name


@given(written=entries())
def test_a_table_keeps_what_it_has_columns_for(written: tuple[Entry, ...]) -> None:
    def cells(found: tuple[Entry, ...]) -> list[tuple[object, ...]]:
        notes = (note for each in found for note in each.notes)
        return [
            (note.target.exact.strip(), note.body.strip(), tuple(dict.fromkeys(note.tags)),
             note.speaker, note.created.replace(microsecond=0))
            for note in notes
            if is_shown(note) and (note.target.exact.strip() or note.body.strip())
            and "[[" not in note.body
        ]  # fmt: skip

    assert cells(read_bytes(format_named("csv").write(written).encode())) == cells(written)


@pytest.mark.parametrize("tags", [("a, b", "c"), ("[draft]",), ('"sea", salt',), ("a", "b c")])
def test_tags_in_a_table_stay_as_many_as_they_are(tags: tuple[str, ...]) -> None:
    text = format_named("csv").write([entry(note()._replace(tags=tags))])
    ((back,),) = [each.notes for each in read_bytes(text.encode())]
    assert back.tags == tags


@pytest.mark.parametrize("name", ["json", "w3c", "csv"])
def test_a_second_import_changes_nothing(name: str, tmp_path: Path) -> None:
    path = tmp_path / "export"
    path.write_text(format_named(name).write([entry(note("n1"), note("n2", "gulls"))]))
    library = TemporaryLibrary()
    assert preview_import(library, read_import(path)).new == 2
    assert len(import_all(library, read_import(path)).changes) == 2
    before = list(library.annotations())
    assert import_all(library, read_import(path)) == ImportedPart()
    assert preview_import(library, read_import(path)).same == 2
    assert list(library.annotations()) == before
    assert len(library.recent()) == 1


@pytest.mark.parametrize("name", ["json", "w3c", "csv"])
def test_imported_articles_stay_in_the_order_of_the_file(name: str, tmp_path: Path) -> None:
    library, places = TemporaryLibrary(), [f"https://news.example/{each}" for each in "cab"]
    import_all(library, [replace(entry(note(each[-1])), location=each) for each in places])
    path = tmp_path / "export"
    path.write_text(format_named(name).write(tuple(Gathered(library))))
    again = TemporaryLibrary()
    import_all(again, read_import(path))
    assert [each.location for each in again.annotated()] == places


@pytest.mark.parametrize("name", ["json", "w3c", "csv"])
def test_an_import_of_an_export_of_this_library_changes_nothing(name: str, tmp_path: Path) -> None:
    library = TemporaryLibrary()
    linked = note("n4", "mud", "see [[n1]], [[n2|those]] and [[none]]")
    import_all(library, [entry(note("n1"), note("n2", "gulls"), note("n3", "terns"), linked)])
    path = tmp_path / "mine"
    path.write_text(format_named(name).write(tuple(Gathered(library))))
    library.remove(["n3"])
    counts = preview_import(library, read_import(path))
    assert str(counts) == "0 new, 0 newer, 3 already there, 1 in the trash"
    assert import_all(library, read_import(path)) == ImportedPart()


def test_a_text_written_on_an_imported_highlight_since_makes_it_a_note(tmp_path: Path) -> None:
    library, path = TemporaryLibrary(), tmp_path / "notes.csv"
    path.write_text("Highlight,Title,Note,Tags\nmud,The Pier,,\n")
    import_all(library, read_import(path))
    (highlight,) = library.annotations()
    library.put([highlight._replace(tags=("mine",))])
    path.write_text("Highlight,Title,Note,Tags\nmud,The Pier,why?,sea\nmud,The Pier,and how?,\n")
    assert str(preview_import(library, read_import(path))) == "1 new, 1 newer, 0 already there"
    import_all(library, read_import(path))
    first, second = sorted(library.annotations(), key=lambda each: each.id != highlight.id)
    assert (first.id, first.body, first.tags) == (highlight.id, "why?", ("mine", "sea"))
    assert (first.motivation, second.body) == (Motivation.COMMENTING, "and how?")
    assert import_all(library, read_import(path)) == ImportedPart()


@pytest.mark.parametrize(
    ("since", "undone"),
    [({}, (1, 0)), ({"body": "mine"}, (0, 1)), ({"tags": ("sea", "mine")}, (0, 1))],
)
def test_undoing_the_import_of_a_text_on_an_imported_highlight_removes_the_note(
    tmp_path: Path, since: dict[str, object], undone: tuple[int, int]
) -> None:
    library, path = TemporaryLibrary(), tmp_path / "notes.csv"
    path.write_text("Highlight,Title,Note,Tags\nmud,The Pier,,\n")
    import_all(library, read_import(path))
    path.write_text("Highlight,Title,Note,Tags,Location\nmud,The Pier,why?,sea,4\n")
    import_all(library, read_import(path))
    (note,) = library.annotations()
    if since:
        moment = note.modified.replace(year=2100)
        library.put([note._replace(**since, modified=moment)])  # type: ignore[arg-type]
    found = undo_import(library, read_import(path))
    assert (found.removed, found.kept) == undone
    assert len(library.annotations()) == undone[1]


@pytest.mark.parametrize("name", ["json", "w3c"])
def test_a_note_that_was_imported_without_its_id_is_not_doubled(name: str, tmp_path: Path) -> None:
    before, after = TemporaryLibrary(), TemporaryLibrary()
    import_all(before, [entry(note("n1", "mud"), note("n2", "mud", "how?"), note("n3", start=90))])
    table, whole = tmp_path / "notes.csv", tmp_path / "notes"
    for path, form in ((table, "csv"), (whole, name)):
        path.write_text(format_named(form).write(tuple(Gathered(before))))
    import_all(after, read_import(table))
    after.remove([after.annotations()[0].id])
    counts = preview_import(after, read_import(whole))
    assert (counts.new, counts.removed) == (0, 1)
    import_all(after, read_import(whole))
    assert len(after.annotations()) == 2
    for path in (table, whole):
        assert import_all(after, read_import(path)) == ImportedPart()
    undone = undo_import(after, read_import(whole))
    assert (undone.removed, undone.kept) == (2, 0)


@pytest.mark.parametrize("name", ["json", "w3c"])
@pytest.mark.parametrize(
    ("location", "canonical_url"),
    [("/home/una/eels.html", "https://paper.example/eels"), ("-", "")],
)
def test_a_note_on_a_saved_page_or_a_pipe_that_was_imported_without_its_id_is_not_doubled(
    name: str, location: str, canonical_url: str, tmp_path: Path
) -> None:
    library, table, whole = TemporaryLibrary(), tmp_path / "notes.csv", tmp_path / "notes"
    eels = entry(note(body="why?"), title="Eels")
    eels = replace(eels, location=location, meta=Meta("Eels", canonical_url=canonical_url))
    for path, form in ((table, "csv"), (whole, name)):
        path.write_text(format_named(form).write([eels]))
    import_all(library, read_import(table))
    assert preview_import(library, read_import(whole)).new == 0
    import_all(library, read_import(whole))
    for path in (table, whole):
        assert import_all(library, read_import(path)) == ImportedPart()
    assert undo_import(library, read_import(whole)) == Undone(1, 0, 0)


def test_a_note_that_was_imported_without_its_id_and_edited_is_not_doubled(tmp_path: Path) -> None:
    library, table, whole = TemporaryLibrary(), tmp_path / "notes.csv", tmp_path / "notes.json"
    for path, form in ((table, "csv"), (whole, "json")):
        path.write_text(format_named(form).write([entry(note(body=" why? "))]))
    import_all(library, read_import(table))
    import_all(library, read_import(whole))
    assert preview_import(library, read_import(whole)).new == 0
    (known,) = library.annotations()
    library.put([known._replace(body="edited", modified=known.modified.replace(year=2100))])
    for path in (table, whole):
        assert import_all(library, read_import(path)) == ImportedPart()


def test_notes_that_change_between_articles_are_imported_in_linear_time(tmp_path: Path) -> None:
    library, path = TemporaryLibrary(), tmp_path / "notes.csv"
    path.write_text("Highlight,URL\nmud,https://x.example/0\nsand,https://x.example/1\n")
    import_all(library, read_import(path))
    known = {each.target.exact: each.id for each in library.annotations()}
    pages = [
        replace(entry(title=f"Page {number}"), key="", location=f"https://x.example/{number}")
        for number in range(2)
    ]
    words = ["mud", "sand", *(f"words {number}" for number in range(2_000)), "mud"]
    ids = ["n0", *(f"n{number}" for number in range(1, len(words) - 1)), "n0"]
    made = [
        note(ids[number], word, "", start=0)._replace(motivation=Motivation.HIGHLIGHTING)
        for number, word in enumerate(words)
    ]
    entries = [replace(pages[n % 2], notes=(each,)) for n, each in enumerate(made)]
    assert preview_import(library, entries).new == 2_000
    import_all(library, entries)
    assert len(library.annotations()) == 2_002
    assert {each.target.exact: each.id for each in library.annotations()}.items() >= known.items()
    assert preview_import(library, entries).new == 0


def test_undoing_the_import_of_a_text_leaves_the_highlight_without_it(tmp_path: Path) -> None:
    library, path = TemporaryLibrary(), tmp_path / "notes.csv"
    path.write_text("Highlight,Title,Note,Tags\nmud,The Pier,,\n")
    import_all(library, read_import(path))
    path.write_text("Highlight,Title,Note,Tags\nmud,The Pier,why?,sea\n")
    assert undo_import(library, read_import(path)) == Undone(0, 0, 0)
    assert len(library.annotations()) == 1


def test_highlights_of_repeated_words_are_all_imported_once(tmp_path: Path) -> None:
    library, path = TemporaryLibrary(), tmp_path / "notes.csv"
    rows = ("mud,The Pier,,3", "mud,The Pier,,70", "mud,The Pier,,3", "mud,The Pier,loud,90")
    path.write_text("\n".join(("Highlight,Title,Note,Location", *rows)))
    for _ in range(2):
        import_all(library, read_import(path))
        assert [each.target.start for each in library.annotations()] == [90, 70, 3]
    path.write_text("\n".join(("Highlight,Title,Note,Location", rows[1], rows[0], rows[3])))
    assert import_all(library, read_import(path)) == ImportedPart()
    export = tmp_path / "again.csv"
    export.write_text(format_named("csv").write(tuple(Gathered(library))))
    assert import_all(library, read_import(export)) == ImportedPart()
    assert len(import_all(TemporaryLibrary(), read_import(export)).notes) == 3


@pytest.mark.parametrize("is_edited", [False, True])
def test_repeated_words_that_a_later_import_lists_first_are_new(
    tmp_path: Path, *, is_edited: bool
) -> None:
    library, path = TemporaryLibrary(), tmp_path / "notes.csv"
    path.write_text("Highlight,Title,Note,Location\nmud,The Pier,,3\n")
    import_all(library, read_import(path))
    if is_edited:
        (known,) = library.annotations()
        library.put([known._replace(body="mine", modified=MOMENT.replace(year=2027))])
    path.write_text("Highlight,Title,Note,Location\nmud,The Pier,,70\nmud,The Pier,,3\n")
    assert preview_import(library, read_import(path)).new == 1
    import_all(library, read_import(path))
    body = "mine" if is_edited else ""
    found = {(each.target.start, each.body) for each in library.annotations()}
    assert found == {(3, body), (70, "")}
    assert import_all(library, read_import(path)) == ImportedPart()
    undone = undo_import(library, read_import(path))
    assert (undone.removed, undone.kept) == ((1, 1) if is_edited else (2, 0))


def test_a_highlight_made_here_stays_when_a_note_on_its_passage_is_imported(tmp_path: Path) -> None:
    library, path = TemporaryLibrary(), tmp_path / "notes.csv"
    mine = note("n1", "mud", "")._replace(motivation=Motivation.HIGHLIGHTING)
    import_all(library, [entry(mine)])
    path.write_text("Highlight,URL,Note\nmud,https://news.example/pier,why?\n")
    import_all(library, read_import(path))
    assert {each.body for each in library.annotations()} == {"", "why?"}


def test_a_newer_note_replaces_and_a_removed_one_stays_removed(tmp_path: Path) -> None:
    library = TemporaryLibrary()
    import_all(library, [entry(note("n1"), note("n2"))])
    library.remove(["n2"])
    later = note("n1", body="better").modified.replace(year=2027)
    newer = [entry(note("n1", body="better")._replace(modified=later), note("n2"))]
    counts = preview_import(library, newer)
    assert str(counts) == "0 new, 1 newer, 0 already there, 1 in the trash"
    assert not counts.is_empty
    assert [one.body for one in import_all(library, newer).notes] == ["better"]
    assert preview_import(library, newer).is_empty
    assert [one.id for one in library.annotations()] == ["n1"]


def test_words_that_an_import_replaces_go_to_the_trash(tmp_path: Path) -> None:
    library = TemporaryLibrary()
    import_all(library, [entry(note("n1", body="thought of here"), note("n2", body="a thought"))])
    later = note("n1").modified.replace(year=2027)
    newer = [
        note("n1", body="thought of there")._replace(modified=later),
        note("n2", body="a thought, and more")._replace(modified=later),
    ]
    for _ in range(2):
        import_all(library, [entry(*newer)])
    assert [one.body for one in library.trash()] == ["thought of here"]
    assert {one.body for one in library.annotations()} == {each.body for each in newer}


@pytest.mark.parametrize("is_later_first", [True, False])
def test_of_a_note_that_a_file_has_twice_the_later_is_imported_and_undone(
    *, is_later_first: bool
) -> None:
    earlier = note(body="draft")
    later = earlier._replace(body="final", modified=MOMENT.replace(year=2030))
    twice = [entry(later), entry(earlier)] if is_later_first else [entry(earlier), entry(later)]
    library = TemporaryLibrary()
    ((before, _),) = import_all(library, twice).changes
    assert before is None
    assert [each.body for each in library.annotations()] == ["final"]
    assert undo_import(library, twice).removed == 1
    assert not list(library.annotations())


@pytest.mark.parametrize("is_of_one_article", [True, False])
@pytest.mark.parametrize("bodies", [("why?", "where?"), ("", ""), ("check", "check")])
def test_different_notes_with_the_same_id_are_all_imported_and_undone(
    tmp_path: Path, bodies: tuple[str, str], *, is_of_one_article: bool
) -> None:
    mine, theirs = note("1", "the old pier", bodies[0]), note("1", "a new quay", bodies[1])
    if is_of_one_article:
        both = [entry(mine, theirs)]
    else:
        both = [entry(mine), replace(entry(theirs), location="https://news.example/quay")]
    path = tmp_path / "export"
    path.write_text(format_named("json").write(both))
    library = TemporaryLibrary()
    for counted in ("2 new, 0 newer, 0 already there", "0 new, 0 newer, 2 already there"):
        assert str(preview_import(library, read_import(path))) == counted
        import_all(library, read_import(path))
        found = {each.target.exact for each in library.annotations()}
        assert found == {"the old pier", "a new quay"}
    assert undo_import(library, read_import(path)) == Undone(2, 0, 0)


def test_a_note_stays_when_a_newer_one_with_its_id_is_before_it(tmp_path: Path) -> None:
    mine = note("1", "the old pier", "")._replace(motivation=Motivation.HIGHLIGHTING)
    theirs = note("1", "a new quay", "")
    path, library = tmp_path / "export", TemporaryLibrary()
    for notes in ([mine], [theirs._replace(modified=MOMENT.replace(year=2030)), mine]):
        for _ in range(2):
            path.write_text(format_named("json").write([entry(*notes)]))
            import_all(library, read_import(path))
            found = sorted(each.target.exact for each in library.annotations())
            assert found == sorted(each.target.exact for each in notes)


def test_a_note_made_here_is_the_same_whatever_has_changed() -> None:
    earlier = note(new_id(), "", "draft", start=0)
    later = earlier._replace(body="final", modified=MOMENT.replace(year=2030))
    elsewhere = replace(entry(later), location="https://news.example/quay")
    (only,) = with_ids(entry(earlier, later)).notes
    assert only.body == "final"
    library = TemporaryLibrary()
    import_all(library, [entry(earlier)])
    assert str(preview_import(library, [elsewhere])) == "0 new, 1 newer, 0 already there"
    import_all(library, [elsewhere])
    assert [each.body for each in library.annotations()] == ["final"]


def test_what_has_neither_passage_nor_text_is_there_once_by_its_id() -> None:
    bookmark = note("1", "", "", start=0)
    assert len(with_ids(entry(bookmark, bookmark)).notes) == 1


@pytest.mark.parametrize("name", ["json", "w3c", "csv"])
def test_a_file_in_utf_16_is_read_by_its_mark(name: str) -> None:
    text = format_named(name).write([entry(note(passage="“Brücke”"))])
    ((back,),) = [each.notes for each in read_bytes(text.encode("utf-16"))]
    assert back.target.exact == "“Brücke”"


@pytest.mark.parametrize("body", [b"{", b"[]", b"{}", b"\xff\xfe", b"just words\n", b"<p>x</p>"])
def test_what_we_do_not_know_is_reported(body: bytes) -> None:
    with pytest.raises(ParseError):
        read_bytes(body)


def test_a_file_of_a_later_release_is_refused() -> None:
    with pytest.raises(ParseError, match="newer release"):
        read_bytes(b'{"schema": 99, "generator": "pullquote", "articles": []}')


def test_articles_of_another_program_are_not_taken_for_ours() -> None:
    with pytest.raises(ParseError):
        read_bytes(b'{"generator": "else", "articles": [{"location": "https://news.example/"}]}')


@pytest.mark.parametrize("name", ["json", "w3c"])
def test_a_note_that_was_never_changed_was_last_changed_when_it_was_made(name: str) -> None:
    newer = note()._replace(modified=MOMENT.replace(year=2027))
    text = format_named(name).write([entry(newer)])
    assert read_bytes(text.encode())[0].notes[0].modified.year == 2027
    kept = re.sub(r',\s*"modified": "[^"]*"', "", text)
    assert kept != text
    (found,) = read_bytes(kept.encode())
    (only,) = found.notes
    assert only.modified == only.created == MOMENT


@pytest.mark.parametrize("name", ["json", "w3c", "csv"])
@pytest.mark.parametrize("year", [1, 33, 1582, 9999])
def test_a_note_of_any_year_has_the_same_date_after_a_round_trip(name: str, year: int) -> None:
    moment = datetime(year, 12, 31, 23, 59, 59, tzinfo=UTC)
    text = format_named(name).write([entry(note()._replace(created=moment))])
    assert read_bytes(text.encode())[0].notes[0].created == moment


@pytest.mark.parametrize("name", ["json", "w3c", "csv"])
@pytest.mark.parametrize("speaker", ["Ida Moen", "Ida Moen?", "?", ""])
def test_who_said_it_and_the_tags_come_back(name: str, speaker: str) -> None:
    text = format_named(name).write([entry(note()._replace(speaker=speaker))])
    assert "Moen?" not in text
    ((found,),) = (each.notes for each in read_bytes(text.encode()))
    assert (found.speaker, found.tags) == (speaker, ("sea", "two words"))


@pytest.mark.parametrize("name", ["json", "w3c"])
def test_notes_without_a_date_are_the_same_at_every_import(name: str) -> None:
    text = format_named(name).write([entry(note("n1"), note("n2"))])
    undated = re.sub(r'"(?:created|modified)": "[^"]*",?', "", text)
    undated = re.sub(r",(\s*})", r"\1", undated)
    library = TemporaryLibrary()
    assert preview_import(library, read_bytes(undated.encode())).new == 2
    import_all(library, read_bytes(undated.encode()))
    assert preview_import(library, read_bytes(undated.encode())).same == 2
    assert undo_import(library, read_bytes(undated.encode())).removed == 2


def test_an_imported_highlight_with_words_is_a_note_whose_words_are_shown(tmp_path: Path) -> None:
    path = tmp_path / "notes.json"
    highlight = note("n1")._replace(motivation=Motivation.HIGHLIGHTING)
    path.write_text(
        format_named("w3c").write([entry(highlight, highlight._replace(id="n2", body=""))])
    )
    (found,) = read_import(path)
    kinds = [each.motivation for each in found.notes]
    assert kinds == [Motivation.COMMENTING, Motivation.HIGHLIGHTING]


@pytest.mark.parametrize("name", ["json", "w3c", "csv"])
def test_a_tag_that_a_file_has_twice_is_imported_once(name: str, tmp_path: Path) -> None:
    path = tmp_path / "notes"
    tagged = note("n1")._replace(tags=("sea", "pier", "sea", ""))
    path.write_text(format_named(name).write([entry(tagged)]))
    (found,) = read_import(path)
    assert [each.tags for each in found.notes] == [("sea", "pier")]


def test_a_tag_is_imported_without_its_sign(tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    path.write_text('Highlight,Title,Tags\nmud,The Pier,"#sea, # port, #, C#"\n')
    library = TemporaryLibrary()
    import_all(library, read_import(path))
    assert library.annotations()[0].tags == ("sea", "port", "C#")
    assert import_all(library, read_import(path)) == ImportedPart()


def test_an_annotation_that_names_no_purpose_is_a_note() -> None:
    text = format_named("w3c").write([entry()])
    plain = re.sub(r'"motivation": "[^"]*",?', "", text)
    assert plain != text
    assert read_bytes(plain.encode())[0].notes[0].motivation is Motivation.COMMENTING


def test_a_file_that_is_not_there_is_reported(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="no such file"):
        read_import(tmp_path / "none.json")


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_hostile_entries(name: str) -> None:
    hostile = "\\{}`*_[]<script>#|~^$%&\"'--> ]]> -->\n\n# x\n\n* y\n#+end_quote\n=1+1"
    written = format_named(name).write(
        [entry(note("n1", hostile, hostile), title=hostile.replace("\n", " "))]
    )
    assert written.endswith("\n")
    assert "\x1b" not in written
    assert format_named(name).write([]) is not None


class Full(TemporaryLibrary):
    """A library that starts to fail after a given number of saves."""

    saves = 0
    room = 1 << 30

    def in_transaction(self, work: Callable[[Library], Answer]) -> Answer:
        self.saves += 1
        if self.saves > self.room:
            raise LibraryError("the disk is full")
        return super().in_transaction(work)


def reading_list(count: int) -> list[Entry]:
    meta = Meta(title="Eels")
    return [Entry("", f"https://a.example/{n}", meta, (), starred=True) for n in range(count)]


def test_only_what_a_reading_list_saves_is_saved_and_that_is_undone() -> None:
    library = TemporaryLibrary()
    saved, noted = reading_list(1), [entry()]
    assert (
        str(preview_import(library, saved)) == "0 new, 0 newer, 0 already there, 1 article to save"
    )
    assert not preview_import(library, saved).is_empty
    import_all(library, [*saved, *noted])
    assert [each.location for each in library.recent(starred=True)] == ["https://a.example/0"]
    assert preview_import(library, saved).is_empty
    assert undo_import(library, saved).released == 1
    assert not library.recent(starred=True)


@pytest.mark.parametrize("name", ["json", "w3c", "csv"])
def test_texts_that_came_from_pipes_stay_apart(name: str, tmp_path: Path) -> None:
    def piped(title: str, digest: str) -> Entry:
        target = note().target._replace(digest=digest * 64)
        noted = note(digest, body=title)._replace(target=target)
        return replace(entry(noted, title=title), key=digest, location="-")

    path, library = tmp_path / "export", TemporaryLibrary()
    written = format_named(name).write([piped("Eels", "a"), piped("Bees", "b")])
    path.write_text(written)
    assert preview_import(library, read_import(path)).articles == 2
    import_all(library, read_import(path))
    found = library.annotations()
    records = library.records({each.article for each in found})
    assert {(records[each.article].title, each.body) for each in found} == {
        ("Eels", "Eels"),
        ("Bees", "Bees"),
    }
    import_all(library, read_import(path))
    assert len(library.annotations()) == len(library.recent()) == 2


@pytest.mark.parametrize("name", ["markdown", "obsidian", "org", "csv"])
def test_a_text_that_came_from_a_pipe_has_no_address(name: str) -> None:
    piped, unknown = (format_named(name).write([replace(entry(), location=x)]) for x in ("-", ""))
    assert piped == unknown


def test_a_page_that_a_list_has_under_several_addresses_is_one_article() -> None:
    library = TemporaryLibrary()
    page = "https://a.example/0"
    locations = (page, f"{page}#:~:text=eels", f"{page}?utm_source=list")
    saved = [Entry("", location, Meta("Eels"), (), starred=True) for location in locations]
    counts = preview_import(library, saved)
    assert (counts.articles, counts.saved) == (1, 1)
    import_all(library, saved)
    assert len(library.recent(starred=True)) == 1
    assert undo_import(library, saved).released == 1


def test_what_was_opened_or_released_since_an_import_stays_so_when_that_is_undone() -> None:
    library = TemporaryLibrary()
    opened, released, untouched = saved = reading_list(3)
    import_all(library, saved)
    library.register(Article(opened.location, "Eels are back in the harbour.", ()))
    found = library.find(released.location)
    assert found is not None
    library.star(found.key, starred=False)
    assert undo_import(library, saved).released == 1
    assert [each.location for each in library.recent(starred=True)] == [opened.location]
    assert library.find(untouched.location) is not None


def test_what_is_not_to_be_undone_is_not_logged() -> None:
    library = TemporaryLibrary()
    import_all(library, [entry(note("n1"))])
    assert list(logged_steps(library)) == []
    import_all(library, [entry(note("n2"))], is_logged=True)
    assert [len(step.changes) for step in logged_steps(library)] == [1]


def test_a_colour_that_is_not_known_here_is_kept() -> None:
    library = TemporaryLibrary()
    import_all(library, [entry(note()._replace(colour="ochre"))])
    assert [each.colour for each in library.annotations()] == ["ochre"]


def test_a_large_import_is_saved_in_parts_that_are_one_step() -> None:
    library, told = Full(), list[int]()
    taken = import_all(library, reading_list(1_200), is_logged=True, progress=told.append)
    assert (library.saves, told) == (3, [500, 1_000, 1_200])
    (step,) = logged_steps(library)
    assert len(step.saved) == len(taken.saved) == 1_200


def test_an_import_that_fails_half_way_is_gone_on_with_by_the_next() -> None:
    library = Full()
    library.room = 1
    with pytest.raises(LibraryError, match="disk is full"):
        import_all(library, reading_list(700), is_logged=True)
    assert [len(step.saved) for step in logged_steps(library)] == [500]
    library.room = 100
    assert len(import_all(library, reading_list(700), is_logged=True).saved) == 200
    assert len(library.recent(1_000, starred=True)) == 700


def test_how_many_entries_were_looked_at_is_reported() -> None:
    told: list[int] = []
    preview_import(TemporaryLibrary(), reading_list(3), progress=told.append)
    assert told == [1, 2, 3]


def test_a_place_that_no_text_has_is_brought_into_a_range_that_all_machines_accept() -> None:
    text = format_named("json").write([entry()]).replace('"end": 25', f'"end": {2**40}')
    ((back,),) = [each.notes for each in read_bytes(text.encode())]
    assert back.target.end == 2**31 - 1


@pytest.mark.parametrize("identifier", ["", "n" * 5_000])
def test_a_note_whose_id_is_missing_or_too_long_gets_one(identifier: str, tmp_path: Path) -> None:
    path = tmp_path / "by-hand.json"
    path.write_text(format_named("json").write([entry(note(identifier), note("n2", body=""))]))
    (read,) = read_import(path)
    assert [each.body for each in read.notes] == ["why now?", ""]
    assert 0 < len(read.notes[0].id) < 100
    assert read_import(path) == (read,)
