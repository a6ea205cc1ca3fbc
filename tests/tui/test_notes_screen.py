"""The notes of all articles: listed, searched, sorted and previewed."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from listed_notes import here, ids, search
from noted_articles import BOOKMARK, HIGHLIGHT, NOON, NOTE, fill, library_of, other_article
from stage import HARBOUR, article_at, on_stage
from temporary_library import TemporaryLibrary

from reader.anchoring.describe import describe_target
from reader.errors import LibraryError
from reader.model.annotation import Annotation
from reader.model.settings import Settings
from reader.tui.screens.notes.preview import NotePreview
from reader.tui.screens.notes.screen import NotesScreen
from reader.tui.screens.reading.screen import ReadingScreen
from reader.tui.views.ink import ink as inks


async def test_m_lists_the_notes_of_all_articles_newest_first() -> None:
    library = library_of(NOTE, HIGHLIGHT)
    fill(library, other_article(), [BOOKMARK], ago=1)
    async with on_stage(library=library) as stage:
        await stage.press("M")
        assert isinstance(stage.screen, NotesScreen)
        assert stage.shows("Notes and bookmarks · 3")
        assert set(ids(stage)) == {a.id for a in library.annotations()}
        assert ids(stage)[0] == "harbour-talks-0"


async def test_the_notes_are_opened_by_name() -> None:
    async with on_stage(library=library_of(NOTE)) as stage:
        for line in ("notes", "library.notes", "all notes"):
            await stage.run(line)
            assert ids(stage) == ["harbour-talks-0"], line
            await stage.press("q")


async def test_where_the_notes_cannot_be_read_the_list_says_why_until_they_can(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: object, **__: object) -> list[Annotation]:
        raise LibraryError("another program is writing to it")

    library = library_of(NOTE)
    async with on_stage(library=library) as stage:
        monkeypatch.setattr(library, "annotations", fail)
        monkeypatch.setattr(library, "search", fail)
        await stage.press("M", "j")
        assert stage.shows("The notes cannot be read: another program is writing to it.")
        assert not stage.shows("· 0")
        monkeypatch.undo()
        await stage.press("Z", "Z")
        assert stage.shows("Notes and bookmarks · 1")
        monkeypatch.setattr(library, "search", fail)
        await search(stage, "why")
        assert ids(stage) == []
        assert stage.shows("The notes cannot be read: another program is writing to it.")


async def test_an_empty_list_teaches() -> None:
    async with on_stage() as stage:
        await stage.press("M")
        assert stage.shows("No notes yet: in an article a writes one")
        await stage.press("x")
        assert stage.notice == "there is no note here"
        await stage.press("Z")
        assert stage.shows("Nothing was removed in the last 30 days.")


async def test_titles_have_more_room_on_a_wide_screen_also_after_it_was_widened() -> None:
    async with on_stage(library=library_of(NOTE), size=(110, 30)) as stage:
        await stage.press("M")
        assert stage.shows("Saltrey dock talks to…")
        await stage.resize(200, 50)
        await stage.until(lambda: stage.shows("Saltrey dock talks to resume on"))
        assert len(ids(stage)) == 1


async def test_a_folder_opened_from_the_notes_is_listed(tmp_path: Path) -> None:
    story = tmp_path / "ferry.txt"
    story.write_text("Ferry line closes\n\nThe ferry to the islands stops in May, the port says.\n")
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.press("M")
        await stage.run(f"article.open {tmp_path}")
        assert stage.shows("1 article")
        await stage.press("enter")
        assert stage.state.article.location == str(story)
        await stage.press("q")
        assert stage.shows("1 article")


async def test_what_an_empty_list_teaches_fills_its_rows() -> None:
    async with on_stage() as stage:
        for width in (30, 40, 60):
            await stage.resize(width, 20)
            await stage.press("M")
            rows = [row.split() for row in stage.text().splitlines() if row.startswith("  ")]
            assert rows[-1][-1] == "bookmark."
            widths = [len(" ".join(row)) for row in rows]
            nexts = [len(row[0]) for row in rows[1:]]
            room = width - 3
            assert all(w + 1 + n > room for w, n in zip(widths, nexts, strict=False))
            await stage.press("q")


async def test_the_preview_shows_the_note_and_the_passage_in_its_paragraph() -> None:
    library = library_of(NOTE)
    (note,) = library.annotations()
    async with on_stage(library=library, size=(140, 40)) as stage:
        await stage.press("M")
        assert stage.shows("thought number zebra")
        assert stage.shows("#first")
        assert stage.shows(note.target.exact[:20])
        await stage.resize(80, 30)
        assert stage.shows("thought number zebra")
        await stage.resize(60, 12)
        assert not stage.screen.query_one("#preview").display


async def test_the_key_that_selects_all_notes_is_shown_where_there_is_room() -> None:
    async with on_stage(library=library_of(NOTE, NOTE)) as stage:
        await stage.press("M")
        assert stage.text().splitlines()[-1].endswith("Z trash  * select all  ? help  q back")
        await stage.resize(80, 24)
        assert not stage.shows("* select all")


async def test_words_are_searched_as_one_types_until_esc() -> None:
    async with on_stage(library=library_of(NOTE, NOTE, HIGHLIGHT)) as stage:
        await stage.press("M", "/", write="number ibex")
        assert ids(stage) == ["harbour-talks-1"]
        await stage.press("escape")
        assert len(ids(stage)) == 3
        await search(stage, "number ibex")
        assert ids(stage) == ["harbour-talks-1"]
        await stage.press("/", "escape")  # also when it was opened again
        assert len(ids(stage)) == 3


TOKENS = [
    ("kind:highlight", ["harbour-talks-1"]),
    ("tag:fir", ["harbour-talks-0"]),
    ("colour:yellow", ["harbour-talks-1"]),
    ("number kind:note", ["harbour-talks-0"]),
    ("since:2026-11-20", ["harbour-talks-0"]),
    ("before:2026-11-20 kind:bookmark", ["harbour-talks-2"]),
    ("state:exact kind:note", ["harbour-talks-0"]),
    ("state:orphan", []),
    ("article:nowhere", []),
]


async def test_tokens_narrow_the_list() -> None:
    async with on_stage(library=library_of(NOTE, HIGHLIGHT, BOOKMARK)) as stage:
        await stage.press("M")
        for line, expected in TOKENS:
            await search(stage, line)
            assert ids(stage) == expected, line
            assert stage.shows(line)
            assert stage.shows("No note matches.") == (not expected)
            await stage.press("escape")
            assert len(ids(stage)) == 3


async def test_an_unknown_filter_is_reported() -> None:
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.press("M", "/", write="colr:x")
        assert stage.shows("unknown filter colr: there are tag colour")
        await stage.press("enter")
        assert stage.notice.startswith("unknown filter colr")
        assert ids(stage) == ["harbour-talks-0"]


async def test_o_groups_by_article_and_by_speaker() -> None:
    library = library_of(NOTE, NOTE)
    fill(library, other_article(), [NOTE], ago=1)
    first = library.annotations()[0]
    library.put([first._replace(speaker="Helene Astrup?")])
    async with on_stage(library=library) as stage:
        await stage.press("M", "j")
        before = here(stage)
        await stage.press("o")
        assert stage.shows("by article")
        assert stage.shows("Saltrey dock talks to resume")
        assert stage.shows("… · 2")
        assert here(stage) == before
        await stage.press("o")
        assert stage.shows("by speaker")
        assert stage.shows("Helene Astrup · 2")
        assert stage.shows(" Helene Astrup?  ")
        await stage.press("o")
        assert stage.shows("newest first")
        assert here(stage) == before


async def test_esc_ends_selection_search_and_screen_in_turn() -> None:
    async with on_stage(library=library_of(NOTE, NOTE)) as stage:
        await stage.press("M")
        await search(stage, "number zebra")
        await stage.press("space", "escape")
        assert not stage.shows("selected")
        assert ids(stage) == ["harbour-talks-0"]
        await stage.press("escape")
        assert len(ids(stage)) == 2
        await stage.press("escape")
        assert isinstance(stage.screen, ReadingScreen)


def library_of_many(count: int) -> TemporaryLibrary:
    """Return a library with so many notes on one article."""
    library = TemporaryLibrary()
    record = library.register(article_at(HARBOUR))
    target = describe_target(article_at(HARBOUR).text, 0, 7)
    library.put(
        Annotation(f"{n}", record.key, NOTE, target, NOON - timedelta(minutes=n), NOON, f"note {n}")
        for n in range(count)
    )
    return library


async def test_what_is_done_to_all_notes_waits_until_all_are_read() -> None:
    library, gate = library_of_many(700), Event()
    plain = library.annotations

    def annotations(
        key: str | None = None, *, limit: int | None = None, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        gate.wait(60)
        return plain(key, limit=limit, before=before)

    async with on_stage(library=library) as stage:
        await stage.press("M")
        library.annotations = annotations  # type: ignore[method-assign]
        stage.send_all("*")
        await stage.until(lambda: stage.notice == "reading all notes")
        assert isinstance(stage.screen, NotesScreen)
        stage.screen._changed_elsewhere()  # which reads them anew
        stage.send_all("T")
        gate.set()
        await stage.settle()
        assert stage.shows("700 notes selected")
        await stage.write("pier")
        await stage.press("enter")
        assert stage.notice.startswith("700 notes tagged")


async def test_many_notes_are_read_in_slices() -> None:
    library = library_of_many(2_100)
    asked: list[tuple[int, str]] = []
    plain = library.annotations

    def annotations(
        key: str | None = None, *, limit: int | None = None, before: Annotation | None = None
    ) -> Sequence[Annotation]:
        found = plain(key, limit=limit, before=before)
        if key is None:  # the article on the desk may ask for its own at any time
            asked.append((len(found), before.id if before else ""))
        return found

    async with on_stage(library=library) as stage:
        library.annotations = annotations  # type: ignore[method-assign]
        await stage.press("M")
        assert asked == [(500, "")]
        assert stage.shows("Notes and bookmarks · 500+")
        await stage.press("G")
        assert asked[1:] == [(1_500, "499"), (100, "1999")]
        assert (here(stage), len(ids(stage))) == ("2099", 2_100)
        await search(stage, "tag:none")
        assert ids(stage) == []


async def test_a_count_goes_to_a_note_that_is_not_read_yet() -> None:
    async with on_stage(library=library_of_many(700)) as stage:
        for keys in ("600G", "600g"):
            await stage.press("M")
            assert stage.shows("500+")
            await stage.press(*keys)
            assert here(stage) == "599", keys
            await stage.press("q")


async def test_tags_are_listed_and_one_shows_its_notes() -> None:
    library = library_of(NOTE, HIGHLIGHT, NOTE)
    tagged = (("pier",), ("old ferry", "pier"), ("piers",))
    for annotation, tags in zip(library.annotations(), tagged, strict=True):
        library.put([annotation._replace(tags=tags)])
    async with on_stage(library=library) as stage:
        await stage.press("M", "t")
        assert stage.shows("Tags · 3")
        await stage.press("enter")
        assert ids(stage) == ["harbour-talks-1"]
        assert stage.shows('tag:"old ferry"')
        await stage.press("t", "j", "enter")
        assert ids(stage) == ["harbour-talks-0", "harbour-talks-1"]
        await stage.press("escape")
        assert len(ids(stage)) == 3


async def test_where_nothing_is_tagged_the_list_of_tags_says_how() -> None:
    library = library_of(HIGHLIGHT)
    library.put([library.annotations()[0]._replace(tags=())])
    async with on_stage(library=library) as stage:
        await stage.press("M", "t")
        assert stage.notice == "no tags yet: T tags what is selected"


async def test_help_names_the_keys_of_the_notes() -> None:
    async with on_stage(library=library_of(NOTE), size=(120, 40)) as stage:
        await stage.press("M", "?")
        assert stage.shows("Move the selected notes to the trash.")
        await stage.press("G")
        assert stage.shows("Show the keys of this pane.")


async def test_any_size_will_do() -> None:
    sizes = [(1, 1), (3, 2), (20, 5), (36, 8), (103, 21), (104, 3), (250, 80)]
    async with on_stage(library=library_of(NOTE, HIGHLIGHT, BOOKMARK)) as stage:
        await stage.press("M", "space")
        for size in sizes:
            await stage.resize(*size)
            await stage.press("j", "o", "d", "u")
            await stage.resize(120, 40)
            assert stage.shows("1 note selected"), size


async def test_without_unicode_everything_is_ascii() -> None:
    async with on_stage(
        library=library_of(NOTE, HIGHLIGHT, BOOKMARK), settings=Settings(ascii=True)
    ) as stage:
        await stage.press("M", "space", "o")
        assert stage.text().isascii(), stage.text()


async def test_only_usable_keys_are_hinted() -> None:
    async with on_stage(library=library_of(HIGHLIGHT), size=(80, 24)) as stage:
        await stage.press("M")
        assert stage.shows("enter read  / search  space select  T tag")
        await stage.press("x")
        assert stage.notice == "1 note removed: U brings it back"
        await stage.press("g")
        assert stage.text().splitlines()[-1] == " Z trash  ? help  q back"
        await stage.press("Z")
        assert stage.shows("enter restore  space select  X delete for good  Z notes")


async def test_words_that_nothing_has_leave_the_way_back() -> None:
    async with on_stage(library=library_of(NOTE), size=(80, 24)) as stage:
        await stage.press("M")
        await search(stage, "ibex")
        assert stage.text().splitlines()[-1] == " / search  esc all  Z trash  ? help  q back"


async def test_where_there_is_no_note_no_panel_is_drawn_for_it() -> None:
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.press("M")
        preview = stage.screen.query_one(NotePreview)
        assert preview.lines(20, 40)[-1] == [(" " * 20, inks.PANEL)]
        await stage.press("x")
        assert preview.lines(20, 40)[-1] == [(" " * 20, 0)]


async def test_words_of_a_passage_are_left_out_where_they_would_say_nothing() -> None:
    async with on_stage(library=library_of(NOTE), size=(80, 24)) as stage:
        await stage.press("M")
        whole = stage.text().splitlines()[2]
        for width in range(60, 80):
            await stage.resize(width, 24)
            row = stage.text().splitlines()[2]
            assert "“" not in row or len(row.partition("“")[2].partition("…")[0]) >= 4
        assert "“" in whole
