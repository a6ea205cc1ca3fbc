"""Completion in the prompt."""

from collections.abc import Sequence
from pathlib import Path
from threading import Event

import pytest
from stage import on_stage
from textual import events
from textual.widgets import Input

from reader.commands.command import Where
from reader.model.settings import Settings
from reader.tui.folders import without_shell_quotes
from reader.tui.widgets.completion import (
    CommandSuggester,
    ExportSuggester,
    PathSuggester,
    WordSuggester,
)
from reader.tui.widgets.prompt import Prompt


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "old stories").mkdir()
    for name in ("eels.txt", "newts.txt", "newer.md", ".hidden", "bad\x1bname.txt"):
        (tmp_path / name).write_text("Eels return\n\nThey came.")
    (tmp_path / "loop").symlink_to("loop")
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("e", "eels.txt"),
        ("new", "newer.md"),
        ("newt", "newts.txt"),
        ("o", "old stories/"),
        ("", "eels.txt"),
        (".h", ".hidden"),
        ("eels.txt", None),
        ("b", None),  # a name that could not be shown as it is
        ("nothing/here", None),
    ],
)
async def test_the_first_path_that_begins_so_is_suggested(
    folder: Path, typed: str, completed: str | None
) -> None:
    expected = None if completed is None else f"{folder}/{completed}"
    assert await PathSuggester().get_suggestion(f"{folder}/{typed}") == expected


async def test_tab_goes_on_to_the_next_completion_and_into_an_only_folder(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "old stories" / "pier.txt").write_text("The pier")
    monkeypatch.chdir(folder)
    async with on_stage() as stage:
        await stage.press("O", "tab")
        assert stage.screen.query_one("Prompt Input", Input).value == "eels.txt"
        await stage.press("ctrl+u", "shift+tab")
        assert stage.screen.query_one("Prompt Input", Input).value == "old stories/"
        await stage.press("ctrl+u", write=f"{folder}/ne")
        for key, name in (
            ("tab", "newer.md"),
            ("tab", "newts.txt"),
            ("tab", "newer.md"),
            ("shift+tab", "newts.txt"),
        ):
            await stage.press(key)
            assert stage.screen.query_one("Prompt Input", Input).value == f"{folder}/{name}"
        await stage.press("ctrl+u", write=f"{folder}/ol")
        await stage.press("tab", "tab")
        assert stage.screen.query_one("Prompt Input", Input).value.endswith("old stories/pier.txt")


async def test_every_press_of_tab_counts_however_fast_they_come(folder: Path) -> None:
    for name in ("neat.txt", "nets.txt"):
        (folder / name).write_text("Eels")
    async with on_stage() as stage:
        await stage.press("O", write=f"{folder}/ne")
        await stage.press("tab")
        prompt = stage.screen.query_one(Prompt)
        for _ in range(2):
            prompt._takes(events.Key("tab", None))
        await stage.press("home")
        assert stage.screen.query_one("Prompt Input", Input).value == f"{folder}/newer.md"


async def test_the_home_is_kept_as_it_was_typed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(folder))
    assert await PathSuggester().get_suggestion("~/ee") == "~/eels.txt"


@pytest.mark.parametrize("typed", ["", " ", "https://example.org/a"])
async def test_what_is_no_path_is_not_completed(typed: str) -> None:
    assert await PathSuggester().get_suggestion(typed) is None


async def test_the_last_word_is_completed() -> None:
    suggester = WordSuggester(("check", "later"))
    assert await suggester.get_suggestion("later ch") == "later check"
    assert await suggester.get_suggestion("x") is None


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("", None),
        ("exp", "export"),
        ("Exp", "Export"),  # which Enter runs as well
        ("foot", "footnote.follow"),  # the first of several that may be meant
        ("speaker.o", "speaker.only"),
        ("q", "quit"),  # leaves, and does not go to the next quote
        ("e", None),  # opens
        ("wi", "wider"),  # of several whose last words begin so
        ("wid", "wider"),
        ("colour.n", "colour.name"),
        ("quote n", "quote next"),
        ("note w", None),  # is a note with these words
        ("colo", None),  # as in vi
        ("no such thing", None),
    ],
)
async def test_a_name_is_completed_to_nothing_but_what_enter_would_run(
    typed: str, completed: str | None
) -> None:
    suggester = CommandSuggester((Where.READING, Where.ANYWHERE))
    assert await suggester.get_suggestion(typed) == completed


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("", None),
        ("ob", "obsidian"),
        ("obsidian", None),
        ("obsidian {}/ol", "obsidian {}/old stories/"),
        ("{}/newt", "{}/newts.txt"),  # a template
        ("csv {}/none", None),
    ],
)
async def test_the_format_of_an_export_is_completed_and_then_its_path(
    folder: Path, typed: str, completed: str | None
) -> None:
    suggestion = await ExportSuggester().get_suggestion(typed.format(folder))
    assert suggestion == (completed and completed.format(folder))


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("e {}/newt", "e {}/newts.txt"),
        ("article open {}/ol", "article open {}/old stories/"),
        ("article.same {}/none", None),
        ("export ob", "export obsidian"),
        ("export csv {}/ee", "export csv {}/eels.txt"),
        ("note {}/ee", None),  # words of a note
    ],
)
async def test_the_path_after_a_command_is_completed(
    folder: Path, typed: str, completed: str | None
) -> None:
    suggester = CommandSuggester((Where.READING, Where.ANYWHERE))
    suggestion = await suggester.get_suggestion(typed.format(folder))
    assert suggestion == (completed and completed.format(folder))


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("theme ", ["theme amber", "theme blue"]),
        ("colo ", ["colo amber", "colo blue"]),
        ("width ", []),  # a number
        ("note ", ["note write"]),  # not the words of a note
        ("export ", ["export json", "export markdown"]),
    ],
)
async def test_after_a_space_all_that_a_command_takes_is_offered(
    typed: str, completed: Sequence[str]
) -> None:
    suggester = CommandSuggester((Where.READING, Where.ANYWHERE), {"THEME": ["amber", "blue"]})
    offered = await suggester.completions(typed)
    assert set(completed) <= set(offered)
    assert bool(offered) is bool(completed)


async def test_tab_completes_the_name_of_a_theme_or_a_colour() -> None:
    expected = {
        "theme pull": "theme pullquote",
        "colo pullquote-l": "colo pullquote-light",
        "highlight cl": "highlight claim",
        "colour.name yel": "colour.name yellow",
        "colour.name yellow cl": "colour.name yellow cl",  # a new name
        "theme zebra": "theme zebra",
    }
    completed: dict[str, str] = {}
    settings = Settings(colour_names={"yellow": "claim"})
    async with on_stage(settings=settings) as stage:
        for typed in expected:
            await stage.press(":", write=typed)
            await stage.press("tab")
            completed[typed] = stage.screen.query_one("Prompt Input", Input).value
            await stage.press("ctrl+u", "enter")
    assert completed == expected


async def test_tab_completes_where_notes_are_exported_to(folder: Path) -> None:
    async with on_stage() as stage:
        await stage.press("n", "H", "E")
        line = stage.screen.query_one("Prompt Input", Input)
        line.value = ""
        await stage.write(f"csv {folder}/ee")
        await stage.until(lambda: bool(line._suggestion))
        await stage.press("tab")
        assert line.value == f"csv {folder}/eels.txt"


async def test_tab_completes_the_path_of_an_article_to_open(folder: Path) -> None:
    async with on_stage() as stage:
        await stage.press("O", write=f"{folder}/ee")
        line = stage.screen.query_one("Prompt Input", Input)
        await stage.until(lambda: bool(line._suggestion))
        await stage.press("tab", "enter")
        assert stage.state.article.title == "Eels return"


@pytest.mark.parametrize(
    "pasted",
    [r"'Old eels'\'' pier.txt' ", '"Old eels\' pier.txt"', r"Old\ eels\'\ pier.txt"],
)
async def test_the_path_of_a_file_that_is_dropped_on_the_terminal_is_opened(
    folder: Path, monkeypatch: pytest.MonkeyPatch, pasted: str
) -> None:
    monkeypatch.chdir(folder)
    (folder / "Old eels' pier.txt").write_text("The old pier\n\nIt stands.\n")
    async with on_stage() as stage:
        await stage.press("O")
        stage.paste(pasted)
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == "The old pier")


async def test_a_quoted_path_after_the_name_of_a_command_is_opened(folder: Path) -> None:
    (folder / "Old pier.txt").write_text("The old pier\n\nIt stands.\n")
    async with on_stage() as stage:
        await stage.run(f"open '{folder}/Old pier.txt'")
        await stage.until(lambda: stage.state.article.title == "The old pier")


@pytest.mark.parametrize("name", ["<{}>", "'{}'", "{}"])
def test_a_url_is_taken_without_what_encloses_it(name: str) -> None:
    url = "https://example.org/story?a=1"
    assert without_shell_quotes(name.format(url)) == url


@pytest.mark.parametrize("url", ["https://example.org/l'Europe_et_l'Asie", r"http://a.example/\q"])
def test_marks_that_belong_to_a_url_stay(url: str) -> None:
    assert without_shell_quotes(url) == url


def test_brackets_around_nothing_stay() -> None:
    assert without_shell_quotes("<>") == "<>"


async def test_marks_that_belong_to_the_name_of_a_file_stay(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(folder))
    (folder / "'eels'.txt").write_text("The quoted eels\n\nThey came.\n")
    async with on_stage() as stage:
        await stage.press("O", write="~/'eels'.txt")
        await stage.press("enter")
        await stage.until(lambda: stage.state.article.title == "The quoted eels")


async def test_a_path_that_leads_nowhere_is_told_as_typed() -> None:
    async with on_stage() as stage:
        for path in ("~nobody_of_that_name/eels.txt", "it's 'not there"):
            await stage.press("O", write=path)
            await stage.press("enter")
            await stage.settle()
            assert stage.notice == f"{path}: no such file"


async def test_tags_that_are_read_late_are_not_offered_in_another_prompt(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    go_on = Event()
    async with on_stage() as stage:
        await stage.press("n", "H")
        annotations = stage.library.annotations

        def late(*arguments: object, **named: object) -> object:
            assert go_on.wait(60)
            return annotations(*arguments, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(stage.library, "annotations", late)
        await stage.press("T", "escape", "/", workers=False)
        go_on.set()
        await stage.settle()
        assert stage.screen.query_one("Prompt Input", Input).suggester is None
