"""The notes of all articles: filtered, sorted, read, and changed many at once."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from memory_library import MemoryLibrary
from noted_articles import BOOKMARK, HIGHLIGHT, NOON, NOTE, fill, library_of, other_article
from stage import HARBOUR, Stage, article_at, on_stage
from textual.widgets import Input

from reader.anchoring.describe import describe_target
from reader.errors import LibraryError
from reader.model.annotation import Annotation
from reader.model.settings import Settings
from reader.tui.screens.library import LibraryScreen
from reader.tui.screens.notes.screen import NotesScreen
from reader.tui.screens.reading.screen import ReadingScreen


def here(stage: Stage) -> str:
    """Return the id of the note under the cursor."""
    return stage.rows.row.key if stage.rows.row else ""


def ids(stage: Stage) -> list[str]:
    """Return what is listed."""
    rows = [stage.rows._shown[n] for n in range(len(stage.rows))]
    return [row.key for row in rows if not row.heading]


async def search(stage: Stage, words: str) -> None:
    await stage.press("/")
    await stage.write(words)
    await stage.press("enter")


async def test_m_lists_the_notes_of_all_articles_newest_first() -> None:
    library = library_of(NOTE, HIGHLIGHT)
    fill(library, other_article(), [BOOKMARK], ago=1)
    async with on_stage(library=library) as stage:
        await stage.press("M")
        assert isinstance(stage.screen, NotesScreen)
        assert stage.shows("Notes and bookmarks · 3")
        assert set(ids(stage)) == {a.id for a in library.annotations()}
        assert ids(stage)[0] == "harbour-talks-0"


@pytest.mark.parametrize("line", ["notes", "library.notes", "all notes"])
async def test_the_notes_are_opened_by_name(line: str) -> None:
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.run(line)
        assert ids(stage) == ["harbour-talks-0"]


async def test_an_empty_list_teaches() -> None:
    async with on_stage() as stage:
        await stage.press("M")
        assert stage.shows("No notes yet: in an article a writes one")
        await stage.press("x")
        assert stage.notice == "there is no note here"
        await stage.press("Z")
        assert stage.shows("Nothing was removed in the last 30 days.")


@pytest.mark.parametrize("width", [30, 40, 60])
async def test_what_an_empty_list_teaches_fills_its_rows(width: int) -> None:
    async with on_stage(size=(width, 20)) as stage:
        await stage.press("M")
        rows = [row.split() for row in stage.text().splitlines() if row.startswith("  ")]
        assert rows[-1][-1] == "bookmark."
        widths = [len(" ".join(row)) for row in rows]
        nexts = [len(row[0]) for row in rows[1:]]
        room = width - 3
        assert all(w + 1 + n > room for w, n in zip(widths, nexts, strict=False))


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


async def test_words_are_searched_as_one_types() -> None:
    async with on_stage(library=library_of(NOTE, NOTE, HIGHLIGHT)) as stage:
        await stage.press("M", "/")
        await stage.write("number ibex")
        assert ids(stage) == ["harbour-talks-1"]
        await stage.press("escape")
        assert len(ids(stage)) == 3


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("kind:highlight", ["harbour-talks-1"]),
        ("tag:fir", ["harbour-talks-0"]),
        ("colour:yellow", ["harbour-talks-1"]),
        ("number kind:note", ["harbour-talks-0"]),
        ("since:2026-11-20", ["harbour-talks-0"]),
        ("before:2026-11-20 kind:bookmark", ["harbour-talks-2"]),
        ("state:exact kind:note", ["harbour-talks-0"]),
        ("state:orphan", []),
        ("article:nowhere", []),
    ],
)
async def test_tokens_narrow_the_list(line: str, expected: list[str]) -> None:
    async with on_stage(library=library_of(NOTE, HIGHLIGHT, BOOKMARK)) as stage:
        await stage.press("M")
        await search(stage, line)
        assert ids(stage) == expected
        assert stage.shows(line)
        if not expected:
            assert stage.shows("Nothing has all of this.")
        await stage.press("escape")
        assert len(ids(stage)) == 3


async def test_an_unknown_token_is_told() -> None:
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.press("M", "/")
        await stage.write("colr:x")
        assert stage.shows("unknown filter colr: there are tag colour")
        await stage.press("enter")
        assert stage.notice.startswith("unknown filter colr")
        assert ids(stage) == ["harbour-talks-0"]


async def test_o_groups_by_article_and_by_speaker() -> None:
    library = library_of(NOTE, NOTE)
    fill(library, other_article(), [NOTE], ago=1)
    async with on_stage(library=library) as stage:
        await stage.press("M", "j")
        before = here(stage)
        await stage.press("o")
        assert stage.shows("by article")
        assert stage.shows("Saltrey dock talks to resume")
        assert here(stage) == before
        await stage.press("o")
        assert stage.shows("by speaker")
        assert stage.shows("Helene Astrup · ")
        await stage.press("o")
        assert stage.shows("newest first")
        assert here(stage) == before


async def test_a_selection_is_tagged_as_one_step_and_that_is_taken_back() -> None:
    library = library_of(NOTE, HIGHLIGHT, NOTE)
    before = set(library.annotations())
    async with on_stage(library=library) as stage:
        await stage.press("M", "space", "space")
        assert stage.shows("2 notes selected")
        assert here(stage) == "harbour-talks-2"
        await stage.press("T")
        await stage.write("sea -first")
        await stage.press("enter")
        assert stage.notice == "2 notes tagged: U undoes it"
        assert [a.tags for a in library.annotations()] == [("sea",), ("sea",), ()]
        assert stage.shows("#sea")
        await stage.press("U")
        assert set(library.annotations()) == before
        assert stage.notice == "2 notes reverted: ctrl+r redoes it"
        await stage.press("ctrl+r")
        assert [a.tags for a in library.annotations()] == [("sea",), ("sea",), ()]
        await stage.press("U", "U")
        assert stage.notice == "nothing to undo"


@pytest.mark.parametrize("key", ["right", "tab"])
async def test_known_tags_are_completed(key: str) -> None:
    async with on_stage(library=library_of(NOTE, NOTE)) as stage:
        await stage.press("M", "j", "T")
        await stage.write("sea fi")
        assert stage.screen.query_one("Prompt Input", Input)._suggestion == "sea first"
        await stage.press(key, "enter")
        assert stage.library.annotations()[1].tags == ("sea", "first")


async def test_highlights_walk_through_the_colours() -> None:
    async with on_stage(library=library_of(HIGHLIGHT, NOTE, HIGHLIGHT)) as stage:
        await stage.press("M", "*", "H")
        assert [a.colour for a in stage.library.annotations()] == ["green", "", "green"]
        assert stage.notice == "2 notes now green: U undoes it"
        await stage.press("H")
        assert [a.colour for a in stage.library.annotations()] == ["blue", "", "blue"]
        await stage.run("colour pink")
        assert [a.colour for a in stage.library.annotations()] == ["pink", "", "pink"]
        await stage.run("colour mauve")
        assert stage.notice == "unknown colour mauve: yellow, green, blue, pink"
        await stage.press("*", "j", "H")
        assert stage.notice.startswith("only highlights have a colour")


async def test_what_is_removed_lies_in_the_trash_and_comes_back() -> None:
    library = library_of(NOTE, NOTE, NOTE)
    before = set(library.annotations())
    async with on_stage(library=library) as stage:
        await stage.press("M", "space", "space", "x")
        assert stage.notice == "2 notes removed: U brings them back"
        assert ids(stage) == ["harbour-talks-2"]
        assert not stage.shows("selected")
        await stage.press("Z")
        assert stage.shows("Trash · 2")
        await stage.press("x")
        assert stage.notice.startswith("this is the trash")
        await stage.press("*", "enter")
        assert stage.notice == "2 notes restored: U undoes it"
        assert set(library.annotations()) == before
        await stage.press("U")
        assert len(library.annotations()) == 1
        await stage.press("escape", "U")
        assert set(library.annotations()) == before
        assert len(ids(stage)) == 3


@pytest.mark.parametrize(("keys", "left"), [("xxq", [2]), ("xjxq", [1]), ("xUq", [2, 1, 0])])
async def test_keys_pressed_while_a_change_is_saved_are_meant_for_what_is_listed_then(
    keys: str, left: Sequence[int]
) -> None:
    library = library_of(NOTE, NOTE, NOTE)
    async with on_stage(library=library) as stage:
        await stage.press("M")
        for key in keys:
            stage.send(key)
        await stage.settle()
        assert isinstance(stage.screen, ReadingScreen)
        assert {note.id for note in library.annotations()} == {f"harbour-talks-{n}" for n in left}


async def test_undo_leaves_alone_what_somebody_else_has_changed() -> None:
    library = library_of(NOTE, NOTE)
    async with on_stage(library=library) as stage:
        await stage.press("M", "*", "x")
        library.put_all([library.trash()[0]])
        theirs = library.annotations()[0]
        await stage.press("U")
        assert "1 note changed elsewhere since" in stage.notice
        assert theirs in library.annotations()
        assert len(library.annotations()) == 2


async def test_a_library_that_cannot_be_written_says_so_and_nothing_is_shown_as_done() -> None:
    class Locked(MemoryLibrary):
        def put_all(
            self, annotations: object, article: object = None, *, before: object = ()
        ) -> None:
            raise LibraryError("the data directory is locked")

        def remove_all(self, ids: object) -> None:
            raise LibraryError("the data directory is locked")

        def put(
            self, annotation: Annotation, article: object = None, *, before: object = None
        ) -> None:
            self._live[annotation.id] = annotation

    library = Locked()
    fill(library, HARBOUR, [NOTE])
    async with on_stage(library=library) as stage:
        await stage.press("M")
        await stage.run("tag sea")
        assert "locked" in stage.notice
        assert library.annotations()[0].tags == ("first",)
        for key in ("x", "q"):  # what comes after a change that failed is forgotten
            stage.send(key)
        await stage.settle()
        assert "locked" in stage.notice
        assert not isinstance(stage.screen, ReadingScreen)
        await stage.press("q")
        assert isinstance(stage.screen, ReadingScreen)


async def test_a_note_is_changed_here() -> None:
    async with on_stage(library=library_of(NOTE, BOOKMARK)) as stage:
        await stage.press("M", "a")
        await stage.write(" and more")
        await stage.press("ctrl+s")
        assert stage.library.annotations()[0].body == "thought *number* zebra and more"
        assert stage.shows("and more")
        await stage.press("U")
        assert stage.library.annotations()[0].body == "thought *number* zebra"
        await stage.press("j", "a")
        assert stage.notice.startswith("no note here to edit")


async def test_the_selection_is_exported(tmp_path: Path) -> None:
    async with on_stage(library=library_of(NOTE, NOTE, NOTE)) as stage:
        await stage.press("M", "space", "j", "space")
        await stage.run(f"export markdown {tmp_path / 'out.md'}")
        text = (tmp_path / "out.md").read_text(encoding="utf-8")
        assert stage.notice == f"2 notes written to {tmp_path / 'out.md'}"
        assert "thought *number* zebra" in text
        assert "thought *number* ibex" not in text
        assert "thought *number* newt" in text
        await stage.press("j")
        await stage.run(f"export csv {tmp_path / 'out.md'}")
        await stage.press("y")
        assert (tmp_path / "out.md").read_text(encoding="utf-8").startswith("Highlight,")
        await stage.run("export paper x")
        assert stage.notice.startswith("no format 'paper'")
        await stage.run("export csv")
        assert "the path is missing" in stage.notice


async def test_enter_opens_the_article_at_the_note() -> None:
    library = library_of(NOTE)
    fill(library, other_article(), [NOTE, NOTE], ago=1)
    async with on_stage(library=library) as stage:
        await stage.press("M", "G", "enter")
        assert isinstance(stage.screen, ReadingScreen)
        await stage.until(lambda: stage.state.article.location == str(other_article()))
        await stage.settle()
        assert stage.quoted == library.annotation(f"{other_article().stem}-1").target.exact  # type: ignore[union-attr]


async def test_enter_goes_to_a_note_of_the_article_at_hand_without_loading_it() -> None:
    async with on_stage(library=library_of(NOTE, NOTE, NOTE)) as stage:
        article = stage.state.article
        await stage.press("M", "G", "enter")
        assert stage.state.article is article
        assert stage.state.quote_index == 2


async def test_q_comes_back_to_the_notes_as_they_were_listed() -> None:
    library = library_of(NOTE)
    fill(library, other_article(), [NOTE, NOTE], ago=1)
    async with on_stage(library=library) as stage:
        await stage.press("n", "M", "o")
        await search(stage, "kind:note")
        await stage.press("G")
        chosen, place = here(stage), stage.state.cursor
        await stage.press("enter")
        assert stage.state.article.location == str(other_article())
        await stage.press("q")
        assert here(stage) == chosen
        assert stage.shows("by article   kind:note")
        await stage.press("q")
        assert stage.state.article.location == str(HARBOUR)
        assert stage.state.cursor == place
        assert stage.shows("q quit")


async def test_q_comes_back_to_the_notes_also_from_a_note_of_the_article_at_hand() -> None:
    async with on_stage(library=library_of(NOTE, NOTE, NOTE)) as stage:
        article = stage.state.article
        await stage.press("M", "G", "enter")
        assert stage.shows("q back")
        await stage.press("q")
        assert here(stage) == "harbour-talks-2"
        await stage.press("k", "enter", "q", "q")
        assert stage.reading.is_current
        assert stage.state.article is article
        assert stage.state.cursor == 0
        assert stage.shows("q quit")


async def test_where_the_note_has_gone_one_comes_back_to_its_row() -> None:
    async with on_stage(None, library=library_of(NOTE, NOTE, NOTE)) as stage:
        await stage.press("M", "j", "enter", "x", "q")
        assert ids(stage) == ["harbour-talks-0", "harbour-talks-2"]
        assert here(stage) == "harbour-talks-2"


async def test_what_was_changed_is_on_the_desk_when_one_comes_back() -> None:
    async with on_stage(library=library_of(NOTE, NOTE)) as stage:
        await stage.press("M", "x", "q")
        assert [a.id for a in stage.state.annotations] == ["harbour-talks-1"]


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


async def test_the_notes_open_from_the_library_too() -> None:
    async with on_stage(None, library=library_of(NOTE)) as stage:
        assert isinstance(stage.screen, LibraryScreen)
        await stage.press("M", "enter")
        await stage.until(lambda: bool(stage.state.article.text))
        await stage.settle()
        assert stage.state.quote_index == 0


async def test_many_notes_are_read_in_slices() -> None:
    library = MemoryLibrary()
    asked: list[tuple[int, str]] = []
    record = library.register(article_at(HARBOUR))
    target = describe_target(article_at(HARBOUR).text, 0, 7)
    library.put_all(
        Annotation(f"{n}", record.key, NOTE, target, NOON - timedelta(minutes=n), NOON, f"note {n}")
        for n in range(3_000)
    )
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
        assert asked[1:] == [(1_500, "499"), (1_000, "1999")]
        assert (here(stage), len(ids(stage))) == ("2999", 3_000)
        await search(stage, "tag:none")
        assert ids(stage) == []


async def test_tags_are_listed_and_one_shows_its_notes() -> None:
    library = library_of(NOTE, HIGHLIGHT, NOTE)
    tagged = (("pier",), ("old ferry", "pier"), ("piers",))
    for annotation, tags in zip(library.annotations(), tagged, strict=True):
        library.put(annotation._replace(tags=tags))
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
    library.put(library.annotations()[0]._replace(tags=()))
    async with on_stage(library=library) as stage:
        await stage.press("M", "t")
        assert stage.notice == "no tags yet: T tags what is selected"


async def test_help_names_the_keys_of_the_notes() -> None:
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.press("M", "?")
        assert stage.shows("Move the selected notes to the trash.")
        await stage.press("G")
        assert stage.shows("Show the keys of this pane.")


async def test_a_file_or_address_is_opened_from_the_notes() -> None:
    async with on_stage(library=library_of(NOTE)) as stage:
        await stage.press("M")
        await stage.run(f"open {other_article()}")
        await stage.until(lambda: stage.state.article.location == str(other_article()))


@pytest.mark.parametrize("size", [(1, 1), (3, 2), (20, 5), (36, 8), (103, 21), (104, 3), (250, 80)])
async def test_any_size_will_do(size: tuple[int, int]) -> None:
    async with on_stage(library=library_of(NOTE, HIGHLIGHT, BOOKMARK)) as stage:
        await stage.press("M", "space")
        await stage.resize(*size)
        await stage.press("j", "o", "d", "u")
        await stage.resize(120, 40)
        assert stage.shows("1 note selected")


async def test_without_unicode_everything_is_ascii() -> None:
    async with on_stage(
        library=library_of(NOTE, HIGHLIGHT, BOOKMARK), settings=Settings(ascii=True)
    ) as stage:
        await stage.press("M", "space", "o")
        assert stage.text().isascii(), stage.text()


async def test_a_selection_lasts_through_a_search_and_ends_with_undo() -> None:
    async with on_stage(library=library_of(HIGHLIGHT, NOTE)) as stage:
        await stage.press("M", "space")
        await search(stage, "newt")
        assert stage.shows("1 note selected")
        await stage.press("H")
        assert stage.library.annotations()[0].colour == "green"
        await stage.press("U", "H")
        assert stage.library.annotations()[0].colour == "green"


async def test_only_keys_that_do_something_are_told() -> None:
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


async def test_words_of_a_passage_are_left_out_where_they_would_say_nothing() -> None:
    async with on_stage(library=library_of(NOTE), size=(80, 24)) as stage:
        await stage.press("M")
        whole = stage.text().splitlines()[2]
        for width in range(60, 80):
            await stage.resize(width, 24)
            row = stage.text().splitlines()[2]
            assert "“" not in row or len(row.partition("“")[2].partition("…")[0]) >= 4
        assert "“" in whole


async def test_how_many_are_selected_is_told_also_in_a_narrow_terminal() -> None:
    async with on_stage(library=library_of(NOTE, NOTE), size=(46, 15)) as stage:
        await stage.press("M")
        assert stage.text().splitlines()[0] == " Notes and bookmarks · 2   newest first"
        await stage.press("space")
        assert stage.text().splitlines()[0] == " Notes and bookmarks · 2   1 note selected"
        await stage.resize(80, 24)
        assert stage.text().splitlines()[0] == (
            " Notes and bookmarks · 2   Trash   1 note selected   newest first"
        )
