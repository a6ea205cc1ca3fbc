"""Comparing any two stored editions, and correcting an article's identity."""

import asyncio
from pathlib import Path

import pytest
from specimens import written
from stage import ARTICLES, HARBOUR, article_at, on_stage
from temporary_library import TemporaryLibrary
from textual.widgets import Input

from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article
from reader.tui.screens.list_screen import ListScreen
from reader.tui.screens.notes.screen import NotesScreen
from reader.tui.screens.reading.screen import ReadingScreen

WORDS = ("promise", "vow", "oath")


def editions() -> list[Article]:
    """Return three editions of the article, the last one as on disk."""
    now = article_at(HARBOUR)
    older = [now.text.replace(WORDS[0], word) for word in WORDS[:0:-1]]
    return [*(now._replace(text=text) for text in older), now]


def library_of_editions() -> TemporaryLibrary:
    library = TemporaryLibrary()
    for number, article in enumerate(editions()):
        key = library.register(article).key
        target = Target(0, 10, article.text[:10], digest=article.digest)
        when = library.recent(1)[0].opened
        library.put(
            [Annotation(f"n{number}", key, Motivation.COMMENTING, target, when, when, "a note")],
            article,
        )
    return library


async def test_d_lists_changes_and_on_the_other_page_the_kept_editions() -> None:
    async with on_stage(library=library_of_editions()) as stage:
        await stage.press("D")
        assert isinstance(stage.screen, ListScreen)
        assert stage.shows("Editions · 3")
        assert stage.shows("   now ")
        assert stage.shows("characters")
        assert len(stage.rows) == 3
        await stage.press("tab")
        assert stage.shows("Nothing has changed since you read it")


async def test_two_older_editions_are_compared_and_turned_round() -> None:
    async with on_stage(library=library_of_editions()) as stage:
        await stage.press("D", "G", "enter")
        assert stage.shows("Compare ")
        await stage.press("j", "enter")
        await stage.until(lambda: stage.shows("From "))
        assert stage.shows("oath → vow")
        await stage.press("r")
        await stage.until(lambda: stage.shows("vow → oath"))
        await stage.press("q")
        assert isinstance(stage.screen, ReadingScreen)


async def test_from_a_comparison_with_now_a_change_is_gone_to() -> None:
    async with on_stage(library=library_of_editions()) as stage:
        await stage.press("D", "j", "enter", "enter")
        await stage.until(lambda: stage.shows("vow → promise"))
        await stage.press("enter")
        before, after = (
            stage.state.article.text[: stage.state.cursor],
            stage.state.article.text[stage.state.cursor :],
        )
        assert before.endswith("\n\n")
        assert "promise" in after.partition("\n\n")[0]


async def test_without_kept_editions_it_is_said_when_they_are_kept() -> None:
    async with on_stage() as stage:
        await stage.press("D", "tab")
        assert stage.shows("No editions yet")


async def test_an_article_is_set_apart_and_made_one_again(tmp_path: Path) -> None:
    library = TemporaryLibrary()
    article = article_at(HARBOUR)
    other = article._replace(location=str(tmp_path / "copy.txt"))
    key = library.register(other).key
    target = Target(0, 10, article.text[:10], digest=article.digest)
    when = library.recent(1)[0].opened
    note = Annotation("n", key, Motivation.COMMENTING, target, when, when, "of the copy")
    library.put([note], other)
    async with on_stage(library=library) as stage:
        assert len(stage.state.annotations) == 1
        await stage.run("article.apart")
        assert stage.notice.startswith("now a separate article with 0 notes")
        assert not stage.state.annotations
        assert stage.state.record is not None
        assert stage.state.record.key != key
        await stage.run(f"article.same {other.location}")
        assert stage.notice.startswith("now one story with that source, 1 note came along")
        assert [note.body for note in stage.state.annotations] == ["of the copy"]
        assert not stage.state.undo


async def test_notes_that_come_along_are_no_news_from_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = TemporaryLibrary()
    other = article_at(ARTICLES / "ice-road.md")
    key = library.register(other).key
    target = Target(0, 10, other.text[:10], digest=other.digest)
    when = library.recent(1)[0].opened
    library.put([Annotation("n", key, Motivation.COMMENTING, target, when, when, "ice")], other)
    async with on_stage(library=library) as stage:
        screen = stage.reading
        told: list[str] = []
        tell, again = screen.tell, screen._look_up_again

        def told_too(text: str, *, error: bool = False) -> None:
            told.append(text)
            tell(text, error=error)

        async def looked_at_before(article: Article) -> None:
            screen.follow_library()
            for _ in range(2):
                await asyncio.sleep(0)
                await screen.context.library_thread.ask(lambda _: None)
            await again(article)

        monkeypatch.setattr(screen, "tell", told_too)
        monkeypatch.setattr(screen, "_look_up_again", looked_at_before)
        await stage.run(f"article.same {other.location}")
        assert [note.body for note in stage.state.annotations] == ["ice"]
        assert [words for words in told if "elsewhere" in words] == []
        assert stage.notice.startswith("now one story with that source, 1 note came along")


async def test_the_path_of_the_same_story_is_completed(tmp_path: Path) -> None:
    other = tmp_path / "night ferry.txt"
    other.write_text(HARBOUR.read_text())
    async with on_stage() as stage:
        await stage.run("article.same")
        await stage.write(f"{tmp_path}/ni")
        line = stage.screen.query_one("Prompt Input", Input)
        await stage.until(lambda: bool(line._suggestion))
        await stage.press("tab", "enter")
        assert stage.notice.startswith("now one story with that source")


async def test_a_mistyped_file_is_not_the_same_story() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.run("article.same nowhere.txt")
        assert "nowhere.txt: no such file" in stage.notice
        assert library.find("nowhere.txt") is None


async def test_an_article_that_is_nothing_else_cannot_be_set_apart() -> None:
    async with on_stage() as stage:
        await stage.run("separate")
        assert "no other source is matched with this article" in stage.notice
        await stage.run("same story")
        await stage.press("enter")
        assert stage.state.record is not None


async def test_the_edition_of_a_note_is_read_from_the_note() -> None:
    async with on_stage(library=library_of_editions()) as stage:
        await stage.press("M", "G", "v")
        assert type(stage.screen).__name__ == "EditionScreen"
        assert stage.shows("As it was on ")
        assert stage.shows("✎ a note")
        await stage.press("G", "g", "d", "k", "x", "q")
        assert type(stage.screen).__name__ == "NotesScreen"
        await stage.press("v", "?")
        assert stage.notice.startswith("j and k scroll")
        await stage.press("x")
        assert stage.notice == "x does nothing here: ? lists the keys"
        await stage.press("q", "q", "g")
        await stage.run("note.edition")
        assert type(stage.screen).__name__ == "EditionScreen"
        await stage.resize(20, 6)
        await stage.press("escape", "D", "j", "o")
        assert type(stage.screen).__name__ == "EditionScreen"


async def test_the_keys_that_scroll_an_article_scroll_an_edition() -> None:
    pairs = [("ctrl+d", "ctrl+u"), ("f", "b"), ("ctrl+f", "ctrl+b"), ("ctrl+e", "ctrl+y")]
    async with on_stage(library=library_of_editions(), size=(60, 14)) as stage:
        await stage.press("M", "G", "v", "g")
        before = stage.text()
        for down, up in pairs:
            await stage.press(down)
            assert stage.text() != before, down
            await stage.press(up)
            assert stage.text() == before, up


async def test_the_edition_that_is_read_already_is_not_opened_over_itself() -> None:
    async with on_stage() as stage:
        await stage.press("n", "H")
        await stage.run("note.edition")
        assert type(stage.screen).__name__ == "ReadingScreen"
        assert stage.notice == "this note was written on the edition you are reading"


async def test_an_edition_that_is_not_kept_is_said_to_be_so() -> None:
    library = TemporaryLibrary()
    article = article_at(HARBOUR)
    key = library.register(article).key
    when = library.recent(1)[0].opened
    target = Target(0, 10, article.text[:10], digest="gone")
    library.put([Annotation("n", key, Motivation.COMMENTING, target, when, when, "a note")])
    async with on_stage(library=library) as stage:
        await stage.press("M", "v")
        assert "is not stored" in stage.notice


def front_page(*words: str) -> Article:
    """Return a page at the address of a whole site, with a story in words of its own."""
    lines = (" ".join(f"{word}-{number}" for word in words) for number in range(40))
    return written((" ".join(words), *lines), "https://example.org/")[0]


FERRY = front_page("ferry", "sound", "council", "night")
FROST = front_page("frost", "orchard", "candle", "row")


async def test_a_front_page_with_another_story_is_not_taken_for_an_edition_of_the_last() -> None:
    library = TemporaryLibrary()
    async with on_stage(FERRY, library=library) as stage:
        await stage.press("a", write="check this")
        await stage.press("ctrl+s")
    async with on_stage(FROST, library=library) as stage:
        assert stage.notice == (
            "1 note needs review: press R   another text than before is here: D lists the editions"
        )
        assert not stage.state.changes
        await stage.press("D")
        assert stage.shows("Editions · 2")


async def test_a_front_page_that_is_reloaded_the_next_day_is_shown_from_its_beginning() -> None:
    async with on_stage(FERRY, size=(100, 12)) as stage:
        await stage.press("space", "space")
        assert stage.reading.pane.visible_text()[0] > 0
        stage.reading._reloaded(FROST)
        await stage.settle()
        assert stage.notice == "another text than before is here: D lists the editions"
        assert stage.reading.pane.visible_text()[0] == 0
        assert not stage.state.changes


async def test_the_command_line_of_an_old_edition_leaves_its_keys_as_they_were() -> None:
    async with on_stage(library=library_of_editions()) as stage:
        await stage.press("M", "v", ":", "escape", "q")
        assert isinstance(stage.screen, NotesScreen)
