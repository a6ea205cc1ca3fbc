"""Loading, going back and reloading, in the background and without losing the place."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from endless_process import never_end
from loopback import Answer, Site
from specimens import paragraphs
from stage import ARTICLES, HARBOUR, article_at, on_stage
from temporary_library import TemporaryLibrary

from reader.errors import LibraryError, ParseError, SourceError
from reader.model.article import Article
from reader.model.settings import Settings
from reader.sources.base import Loaded, Page, Payload
from reader.tui.context import Context, Picked
from reader.tui.screens.articles.library import LibraryScreen
from reader.tui.screens.reading.screen import ReadingScreen
from reader.workers import parser
from reader.workers.analyst import analyse_isolated
from reader.workers.parser import ParseTask

STORY = b'Eels return\n\nThey came back, said Ada Quill.\n\n"We saw them," said Ben Marlow.\n'


@pytest.fixture
def newsstand(site: Site) -> Site:
    """Return a site with a story, and one of which only the beginning comes at first."""
    plain = "text/plain; charset=utf-8"
    site.pages["/story"] = Answer(STORY, media_type=plain)
    site.hold("/slow", Answer(STORY, media_type=plain, sent_before=20))
    return site


async def test_a_story_from_the_web_is_loaded_and_read(newsstand: Site) -> None:
    async with on_stage(None, sources=[newsstand.url("/story")]) as stage:
        await stage.until(lambda: bool(stage.state.article.text))
        assert stage.shows("Eels return")
        await stage.settle()
        await stage.press("n")
        assert stage.quoted.startswith("We saw them")


async def test_while_loading_the_screen_says_so_and_keys_work(newsstand: Site) -> None:
    address = newsstand.url("/slow")
    async with on_stage(None, sources=[address]) as stage:
        await stage.until(newsstand.waits.is_set)
        assert stage.shows(f"loading {address}")
        await stage.press("?", "q", workers=False)
        newsstand.held["/slow"].set()
        await stage.until(lambda: bool(stage.state.article.text))
        assert stage.shows("Eels return")


@pytest.mark.parametrize("keys", ["nH", "nmm", 'n"', "n/", "na", "s", "n"])
async def test_keys_pressed_while_the_first_article_is_loaded_are_for_it(
    newsstand: Site, keys: str
) -> None:
    async with on_stage(None, sources=[newsstand.url("/slow")]) as stage:
        await stage.until(newsstand.waits.is_set)
        await stage.press(*keys, workers=False)
        if keys not in ("n", 'n"', "nmm"):  # the progress may be shown again after these
            assert stage.notice.startswith("still loading: key queued   Esc discards it")
            stage.reading.loader._tell("loading: 2 kB")
            assert stage.notice.startswith("still loading: key queued")
        assert stage.library.annotations() == []
        assert len(stage.library.recent()) == 0
        newsstand.held["/slow"].set()
        await stage.until(lambda: stage.state.analysed)
        await stage.settle()
        if keys[0] == "n":
            assert stage.state.quote_index == 0
        made = [(each.motivation.value, each.target.exact) for each in stage.library.annotations()]
        assert made == {
            "nH": [("highlighting", "We saw them,")],
            "nmm": [("bookmarking", '"We saw them," said Ben Marlow.')],
        }.get(keys, [])
        opened = {'n"': "ListScreen", "na": "NoteScreen"}.get(keys, "ReadingScreen")
        assert type(stage.screen).__name__ == opened
        records = stage.library.recent()
        assert [each.starred for each in records] == [keys == "s"]


async def test_keys_that_waited_for_an_article_which_cannot_be_loaded_are_for_no_other(
    newsstand: Site,
) -> None:
    library = TemporaryLibrary()
    async with on_stage(None, library=library) as stage:
        assert isinstance(stage.screen, LibraryScreen)
        stage.screen.run_line("article.open " + newsstand.url("/nothing"))
        stage.send_all("n", "H")
        await stage.settle()
        assert "HTTP 404" in stage.notice
        assert isinstance(stage.screen, LibraryScreen)
        assert library.annotations() == []


async def test_esc_ends_the_loading_and_the_article_before_stays(newsstand: Site) -> None:
    async with on_stage() as stage:
        await stage.press("n")
        before = stage.state
        await stage.run("open " + newsstand.url("/story"))
        stage.reading.run_line("article.open " + newsstand.url("/slow"))
        await stage.until(newsstand.waits.is_set)
        await stage.press("escape", workers=False)
        assert stage.notice == "cancelled"
        newsstand.held["/slow"].set()
        await stage.settle()
        assert stage.state.article.title == "Eels return"
        assert before.article.title != "Eels return"


@pytest.mark.parametrize("key", ["escape", "ctrl+c"])
async def test_esc_while_the_first_article_is_loaded_leaves(newsstand: Site, key: str) -> None:
    async with on_stage(None, sources=[newsstand.url("/slow")]) as stage:
        await stage.until(newsstand.waits.is_set)
        stage.send(key)
        await stage.until(lambda: not stage.app.is_running)
        assert stage.app.return_value == 130


@pytest.mark.parametrize("line", ["open /no/such/file.txt", "article.next"])
@pytest.mark.parametrize("arrives", [True, False])
async def test_what_cannot_be_opened_meanwhile_leaves_the_first_article_loading(
    newsstand: Site, line: str, arrives: bool
) -> None:
    sources = [newsstand.url("/slow"), "/no/such/file.txt"]
    async with on_stage(None, sources=sources) as stage:
        await stage.until(newsstand.waits.is_set)
        stage.reading.run_line(line)
        await stage.until(lambda: "/no/such/file.txt: " in stage.notice)
        if arrives:
            newsstand.held["/slow"].set()
            await stage.until(lambda: bool(stage.state.article.text))
            assert stage.shows("Eels return")
            assert stage.notice.startswith("/no/such/file.txt: ")
        else:
            stage.send("escape")
            await stage.until(lambda: not stage.app.is_running)
            assert stage.app.return_value == 130


async def test_the_screen_names_what_is_being_loaded_when_something_else_is_opened(
    newsstand: Site,
) -> None:
    plain = "text/plain; charset=utf-8"
    newsstand.hold("/other", Answer(STORY, media_type=plain))
    first, other = newsstand.url("/slow"), newsstand.url("/other")
    async with on_stage(None, sources=[first, other]) as stage:
        await stage.until(newsstand.waits.is_set)
        for key, location in (("J", other), ("escape", first)):
            await stage.press(key, workers=False)
            *above_notice, _ = stage.cells()
            assert f"loading {location}" in map(str.strip, above_notice)
        newsstand.held["/other"].set()
        newsstand.held["/slow"].set()


async def test_while_an_article_is_loaded_its_neighbours_are_the_next_ones(
    newsstand: Site,
) -> None:
    sources = [str(HARBOUR), newsstand.url("/slow"), newsstand.url("/story")]
    async with on_stage(HARBOUR, sources=sources) as stage:
        stays = stage.state.article.location
        for key in ("K", "escape"):  # the one before is here; Esc cancels
            await stage.press("J", workers=False)
            assert "/slow" in stage.notice
            await stage.press(key, workers=False)
            assert stage.notice == "cancelled"
            assert stage.state.article.location == stays
        await stage.press("J", "J", workers=False)
        await stage.until(lambda: stage.state.article.location == sources[2])


async def test_of_several_that_cannot_be_opened_all_reasons_are_told_at_the_end(
    newsstand: Site,
) -> None:
    newsstand.hold("/gone", Answer(b"", 404))
    sources = [newsstand.url("/gone"), "/no/such/file.txt"]
    async with on_stage(None, sources=sources) as stage:
        await stage.until(newsstand.waits.is_set)
        await stage.press("J", workers=False)
        await stage.until(lambda: "/no/such/file.txt: " in stage.notice)
        newsstand.held["/gone"].set()
        await stage.until(lambda: not stage.app.is_running)
        (said,) = (str(each) for each in stage.app._exit_renderables)
        assert "/no/such/file.txt: no such file; " in said
        assert "HTTP 404" in said


async def test_under_the_palette_what_cannot_be_loaded_is_told_once_it_is_closed(
    newsstand: Site,
) -> None:
    address = newsstand.hold("/gone", Answer(b"", 404))
    async with on_stage() as stage:
        await stage.press("O", write=address)
        await stage.press("enter", "ctrl+p", workers=False)
        newsstand.held["/gone"].set()
        await stage.until(lambda: not stage.reading.is_loading)
        await stage.press("escape")
        assert "HTTP 404" in stage.notice


async def test_under_a_list_what_cannot_be_loaded_is_followed_by_the_next_or_by_the_reason(
    newsstand: Site,
) -> None:
    newsstand.hold("/gone", Answer(b"", 404))
    gone, story = newsstand.url("/gone"), newsstand.url("/story")
    for sources, shown in (([gone, story], "Eels return"), ([gone], f"{gone}: HTTP 404")):
        newsstand.held["/gone"].clear()
        newsstand.waits.clear()
        async with on_stage(None, sources=sources) as stage:
            await stage.until(newsstand.waits.is_set)
            await stage.press("?", workers=False)
            newsstand.held["/gone"].set()
            await stage.settle()
            await stage.press("q", "escape")
            assert stage.shows(shown)
            assert not stage.shows("loading")


async def test_what_is_opened_meanwhile_replaces_the_first_article_that_is_loading(
    newsstand: Site,
) -> None:
    async with on_stage(None, sources=[newsstand.url("/slow")]) as stage:
        await stage.until(newsstand.waits.is_set)
        stage.reading.run_line(f"open {ARTICLES / 'ice-road.md'}")
        await stage.until(lambda: bool(stage.state.article.text))
        title = stage.state.article.title
        newsstand.held["/slow"].set()
        await stage.settle()
        assert stage.state.article.title == title != "Eels return"


async def test_keys_after_what_is_opened_meanwhile_are_for_it_even_if_the_first_comes_before(
    newsstand: Site,
) -> None:
    plain = "text/plain; charset=utf-8"
    newsstand.hold("/other", Answer(b'Eels\n\n"We ate them," said Ida Moen.\n', media_type=plain))
    sources = [newsstand.url("/slow"), newsstand.url("/other")]
    async with on_stage(None, sources=sources) as stage:
        await stage.until(newsstand.waits.is_set)
        await stage.press("J", "n", "H", workers=False)
        newsstand.held["/slow"].set()
        await stage.until(lambda: stage.reading._show_otherwise is not None)
        assert not stage.state.article.text
        newsstand.held["/other"].set()
        await stage.until(lambda: stage.state.analysed)
        await stage.settle()
        (made,) = stage.library.annotations()
        assert made.target.exact == "We ate them,"


async def test_where_what_is_opened_meanwhile_fails_the_first_is_shown_with_the_reason(
    newsstand: Site,
) -> None:
    newsstand.hold("/gone", Answer(b"", 404))
    sources = [newsstand.url("/slow"), newsstand.url("/gone")]
    async with on_stage(None, sources=sources) as stage:
        await stage.until(newsstand.waits.is_set)
        await stage.press("J", "n", "H", workers=False)
        newsstand.held["/slow"].set()
        await stage.until(lambda: stage.reading._show_otherwise is not None)
        newsstand.held["/gone"].set()
        await stage.until(lambda: stage.state.analysed)
        await stage.settle()
        assert stage.shows("Eels return")
        assert "HTTP 404" in stage.notice
        assert stage.library.annotations() == []


async def test_what_is_opened_meanwhile_outlives_a_first_article_that_cannot_be_loaded(
    newsstand: Site,
) -> None:
    newsstand.hold("/gone", Answer(b"", 404))
    chosen = newsstand.url("/slow")
    async with on_stage(None, sources=[newsstand.url("/gone")]) as stage:
        await stage.until(newsstand.waits.is_set)
        stage.reading.run_line(f"open {chosen}")
        await stage.until(lambda: "/slow" in newsstand.paths)
        newsstand.held["/gone"].set()
        await stage.until(lambda: "HTTP 404" in stage.notice)
        newsstand.held["/slow"].set()
        await stage.until(lambda: bool(stage.state.article.text))
        assert stage.shows("Eels return")
        assert "HTTP 404" in stage.notice


async def test_what_cannot_be_loaded_is_told_in_one_line(newsstand: Site) -> None:
    async with on_stage() as stage:
        await stage.run("open " + newsstand.url("/nothing"))
        await stage.settle()
        assert "HTTP 404" in stage.notice
        assert stage.state.article.title.startswith("Saltrey")
        await stage.run("open /no/such/file.txt")
        assert "/no/such/file.txt" in stage.notice


async def test_what_cannot_be_loaded_at_first_ends_the_program_with_its_status(
    newsstand: Site,
) -> None:
    async with on_stage(None, sources=[newsstand.url("/nothing")]) as stage:
        await stage.until(lambda: not stage.app.is_running)
        assert stage.app.return_value == 3


async def test_a_sample_that_is_gone_goes_back_to_the_library() -> None:
    async with on_stage(None) as stage:
        await stage.run("open /no/such/file.txt")
        await stage.settle()
        assert len(stage.app.screen_stack) == 1
        assert "/no/such/file.txt" in stage.notice


# coming back -------------------------------------------------------------------------------------


async def test_reading_goes_on_where_it_stopped() -> None:
    library = TemporaryLibrary()
    async with on_stage(ARTICLES / "ice-road.md", library=library, size=(80, 24)) as stage:
        await stage.press("space", "space", "space")
        top = stage.reading.pane.visible_text()[0]
        stage.app.save_all()
    async with on_stage(ARTICLES / "ice-road.md", library=library, size=(110, 30)) as stage:
        start, end = stage.reading.pane.visible_text()
        assert start <= top < end
        assert top - start < 110
        assert stage.state.cursor >= start


async def test_going_back_to_the_first_screen_saves_the_place_at_once() -> None:
    library = TemporaryLibrary()
    async with on_stage(None, library=library, size=(80, 24)) as stage:
        await stage.run(f"open {HARBOUR}")
        await stage.press("space", "space", "}")
        place = stage.reading.pane.visible_text()[0]
        await stage.press("q")
        assert isinstance(stage.screen, LibraryScreen)
        record = library.recent(1)[0]
        assert record.progress > 0.3
        assert stage.shows(f"{round(record.progress * 100)} %")
        position = library.position(record.key)
        assert position is not None
        assert position.start == place


async def test_an_article_left_in_the_very_frame_it_appears_in_is_known_to_the_library() -> None:
    library = TemporaryLibrary()
    bridge = article_at(ARTICLES / "bridge-keeper.txt")
    async with on_stage(None, library=library) as stage:
        await stage.run(f"open {HARBOUR}")
        reading = stage.reading
        reading.show_article(bridge)
        reading.do_app_back("")
        await stage.settle()
        assert isinstance(stage.screen, LibraryScreen)
        assert library.recent(1)[0].location == bridge.location
    async with on_stage(library=library) as stage:
        stage.reading.show_article(bridge)
        stage.app.save_all()
        assert library.recent(1)[0].location == bridge.location


async def test_going_back_waits_for_an_edit_that_is_being_saved() -> None:
    library = TemporaryLibrary()
    async with on_stage(None, library=library) as stage:
        await stage.run(f"open {HARBOUR}")
        await stage.press("n")
        for key in ("H", "n", "H", "m", "m", "q"):
            stage.send(key)
        await stage.settle()
        assert isinstance(stage.screen, LibraryScreen)
        assert len(library.annotations()) == 3


async def test_an_edit_that_cannot_be_saved_keeps_the_article_open(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    library = TemporaryLibrary()
    async with on_stage(None, library=library) as stage:
        await stage.run(f"open {HARBOUR}")
        monkeypatch.setattr(library, "put", fails)
        for key in ("n", "H", "q"):
            stage.send(key)
        await stage.settle()
        assert stage.notice == "the disk is full"
        await stage.press("q")
        assert isinstance(stage.screen, LibraryScreen)


def fails(*_: object, **__: object) -> None:
    raise LibraryError("the disk is full")


async def test_the_place_is_found_by_its_words_in_an_edited_article() -> None:
    texts = [f"Paragraph {n} tells of eel number {n * 7}, and of no other." for n in range(80)]
    library = TemporaryLibrary()
    first = paragraphs(*texts)._replace(location="/eels.txt")
    async with on_stage(first, library=library, size=(80, 20)) as stage:
        await stage.run("40")
        await stage.press("space")
        top = stage.reading.pane.visible_text()[0]
        words = first.text[top : top + 40]
        stage.app.save_all()
    second = paragraphs("Something new.", *texts[:5], *texts[9:])._replace(location="/eels.txt")
    async with on_stage(second, library=library, size=(80, 20)) as stage:
        start = stage.reading.pane.visible_text()[0]
        assert second.text[start : start + 40] == words


async def test_an_article_at_its_beginning_opens_at_its_beginning() -> None:
    library = TemporaryLibrary()
    for _ in range(2):
        async with on_stage(library=library, size=(80, 20)) as stage:
            assert stage.reading.pane.top == (0, 0)
            assert stage.notice == ""
            stage.app.save_all()


async def test_reloading_takes_the_new_text_and_keeps_the_place(tmp_path: Path) -> None:
    texts = [f"Paragraph {n} tells of eel number {n * 7}, and of no other." for n in range(60)]
    file = tmp_path / "eels.txt"
    file.write_text("\n\n".join(texts))
    async with on_stage(None, sources=[str(file)], size=(80, 20)) as stage:
        await stage.settle()
        await stage.press("r")
        assert stage.notice == "nothing has changed since it was loaded"
        await stage.run("30")
        top = stage.reading.pane.visible_text()[0]
        words = stage.state.article.text[top : top + 40]
        file.write_text("\n\n".join(["Correction: one eel was a newt.", *texts]))
        await stage.press("r")
        text = stage.state.article.text
        start, end = stage.reading.pane.visible_text()
        assert "newt" in text
        assert words in text[start:end]
        assert stage.notice.startswith("[c and D show what has changed")
        await stage.press("[", "c")
        assert text[stage.state.cursor :].startswith("Correction")


async def test_reloading_keeps_the_search_the_jumps_and_what_is_dimmed(tmp_path: Path) -> None:
    texts = [f"Paragraph {n} tells of eel number {n * 7}, and of no other." for n in range(60)]
    file = tmp_path / "eels.txt"
    texts[55] = "“The eels are back,” said Ada Quill. “They came at night.”"
    file.write_text("\n\n".join(texts))
    async with on_stage(None, sources=[str(file)], size=(80, 20)) as stage:
        await stage.settle()
        await stage.run("20")
        await stage.run("40")
        await stage.press("w", "/", write="eel number 35")
        await stage.press("enter")
        file.write_text("\n\n".join(["Correction: eel number 35 was a newt.", *texts]))
        await stage.press("r")
        assert stage.state.search is not None
        assert len(stage.state.search.hits) == 4  # 35, 350 and 357, and the correction
        assert stage.state.quotes_only
        await stage.press("(", "(")
        here = stage.state.article.text[stage.state.cursor :]
        assert here.startswith("Paragraph 19 tells")


async def test_reloading_at_the_beginning_stays_there(tmp_path: Path) -> None:
    texts = [f"Paragraph {n} tells of eel number {n * 7}, and of no other." for n in range(60)]
    file = tmp_path / "eels.txt"
    file.write_text("\n\n".join(texts))
    library = TemporaryLibrary()
    async with on_stage(None, sources=[str(file)], size=(80, 20), library=library) as stage:
        await stage.settle()
        await stage.run("30")
        stage.app.save_all()
    async with on_stage(None, sources=[str(file)], size=(80, 20), library=library) as stage:
        await stage.settle()
        assert stage.reading.pane.top != (0, 0)
        await stage.press("g")
        file.write_text("\n\n".join([*texts, "Correction: one eel was a newt."]))
        await stage.press("r")
        assert "newt" in stage.state.article.text
        assert stage.reading.pane.top == (0, 0)


async def test_the_notice_of_a_text_that_has_shrunk_names_the_users_own_key(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("The ferry is back\n\n" + "The island waited all week. " * 40)
    async with on_stage(path, settings=Settings(keys={"article.reload": ("ctrl+r",)})) as stage:
        path.write_text("The ferry is back\n\nSign in to read on.")
        await stage.press("ctrl+r")
        assert stage.notice.endswith("press ctrl+r again to load it")


async def test_a_text_that_has_shrunk_to_little_is_taken_at_the_second_key(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_text("The ferry is back\n\n" + "The island waited all week. " * 40)
    async with on_stage(path) as stage:
        text = stage.state.article.text
        path.write_text("The ferry is back\n\nSign in to read on.")
        await stage.press("r")
        assert (
            stage.notice
            == "the new text is much shorter and was not loaded: press r again to load it"
        )
        assert stage.state.article.text == text
        await stage.press("r")
        assert stage.state.article.text.endswith("Sign in to read on.")


async def test_each_article_and_each_time_that_shrinks_has_its_own_warning(tmp_path: Path) -> None:
    paths = [tmp_path / "story.txt", tmp_path / "other.txt"]
    long, short = (
        f"The ferry is back\n\n{text}"
        for text in ("The island waited all week. " * 40, "Sign in to read on.")
    )
    for path in paths:
        path.write_text(long)
    async with on_stage(paths[0]) as stage:
        for content, words in (
            (short, "much shorter"),
            (long, "nothing has changed"),
            (short, "much shorter"),
        ):
            paths[0].write_text(content)
            await stage.press("r")
            assert words in stage.notice
        stage.reading.open(Picked(str(paths[1])))
        await stage.until(lambda: stage.state.article.location == str(paths[1]))
        paths[1].write_text(short)
        await stage.press("r")
        assert "much shorter" in stage.notice


async def test_after_reloading_the_cursor_is_on_the_quote_that_it_was_on(tmp_path: Path) -> None:
    file = tmp_path / "eels.txt"
    file.write_text(HARBOUR.read_text("utf-8"), "utf-8")
    async with on_stage(None, sources=[str(file)]) as stage:
        await stage.settle()
        await stage.press("n", "n")
        quoted = stage.quoted
        file.write_text(HARBOUR.read_text("utf-8").replace("41 ships", "forty-one ships"), "utf-8")
        await stage.press("r")
        assert "forty-one ships" in stage.state.article.text
        assert stage.quoted == quoted
        assert stage.reading.pane.top == (0, 0)


async def test_what_came_through_a_pipe_cannot_be_loaded_again() -> None:
    article = article_at(HARBOUR)._replace(location="-")
    async with on_stage(article) as stage:
        await stage.press("r")
        assert stage.notice == "standard input cannot be reloaded"


# quotes in a process of their own ----------------------------------------------------------------


async def test_quotes_are_found_by_another_process_as_they_would_be_here() -> None:
    def apart(context: Context) -> None:
        context.analyst = analyse_isolated

    async with on_stage() as here, on_stage(prepare=apart) as stage:
        await stage.settle()
        assert stage.state.analysed
        assert list(stage.state.quotes) == list(here.state.quotes)


def page(paragraphs: int) -> Loaded:
    body = b"<article><h1>Eels return</h1>" + b"<p>They came back in spring.</p>" * paragraphs
    return Loaded((Page(Payload("eels.html", body), "eels.html"),))


class HeldBack(ParseTask):
    """A page whose article arrives only when it is released."""

    def __init__(self) -> None:
        super().__init__(page(60))
        self.let_go = Event()

    def wait(self, cancelled: Callable[[], bool]) -> Article:
        assert self.let_go.wait(60)
        return super().wait(cancelled)


async def test_a_page_that_takes_long_to_parse_is_shown_when_it_is_there() -> None:
    parsing = HeldBack()
    async with on_stage(None, sources=["eels.html"], coming=parsing) as stage:
        assert stage.shows("loading eels.html")
        await stage.press("?", workers=False)
        assert stage.shows("Keys")
        await stage.press("escape", workers=False)
        parsing.let_go.set()
        await stage.until(lambda: bool(stage.state.article.text))
        await stage.until(lambda: stage.shows("They came back in spring."))


async def test_what_comes_through_a_pipe_is_called_standard_input_while_it_loads() -> None:
    parsing = HeldBack()
    async with on_stage(None, sources=["-"], coming=parsing) as stage:
        assert stage.shows("loading standard input")
        parsing.let_go.set()
        await stage.until(lambda: bool(stage.state.article.text))


async def test_a_page_that_cannot_be_parsed_ends_the_program_with_its_line() -> None:
    parsing = ParseTask(Loaded((Page(Payload("tide.pdf", b"%PDF-1.7"), "tide.pdf"),)))
    async with on_stage(None, sources=["tide.pdf"], coming=parsing) as stage:
        await stage.until(lambda: stage.app.return_value is not None)
        assert stage.app.return_value == ParseError.exit_code


async def test_of_several_sources_the_first_that_can_be_read_is_opened(tmp_path: Path) -> None:
    sources = [str(tmp_path / "none.txt"), str(tmp_path / "nil.txt"), str(HARBOUR)]
    async with on_stage(None, sources=sources) as stage:
        await stage.until(lambda: bool(stage.state.article.text))
        assert stage.shows("article 3/3")
        assert "none.txt: no such file" in stage.notice
        assert "nil.txt: no such file" in stage.notice
        await stage.press("K", workers=False)
        await stage.until(lambda: stage.notice.endswith("nil.txt: no such file"))
        assert stage.state.article.text


async def test_where_no_source_can_be_read_the_program_ends_with_all_reasons(
    tmp_path: Path,
) -> None:
    sources = [str(tmp_path / "none.txt"), str(tmp_path / "nil.txt")]
    async with on_stage(None, sources=sources) as stage:
        await stage.until(lambda: stage.app.return_value is not None)
        assert stage.app.return_value == SourceError.exit_code
        (said,) = (str(each) for each in stage.app._exit_renderables)
        assert said.count("no such file") == 2


async def test_parsing_is_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    never_end(monkeypatch, parser)
    async with on_stage(None, sources=["eels.html"], coming=ParseTask(page(60_000))) as stage:
        await stage.press("escape")
        await stage.until(lambda: stage.app.return_value is not None)
        assert stage.app.return_value == 130


async def test_what_goes_wrong_while_leaving_does_not_keep_the_program_alive(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(_: ReadingScreen) -> None:
        raise RuntimeError("no such place")

    async with on_stage() as stage:
        monkeypatch.setattr(ReadingScreen, "save_now", fail)
        stage.app.leave_now(129)
        await stage.until(lambda: not stage.app.is_running)
        assert stage.app.return_value == 129


@pytest.mark.parametrize("name", ["gone.txt", "story.txt"])
async def test_what_arrives_just_after_loading_was_cancelled_is_ignored(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "story.txt").write_bytes(STORY)
    async with on_stage() as stage:
        call, before = stage.reading.tasks._call, stage.state.article

        def late(then: Callable[[], None]) -> None:
            def after_cancelling() -> None:
                stage.reading.cancel_loading()
                then()

            call(after_cancelling)

        monkeypatch.setattr(stage.reading.tasks, "_call", late)
        await stage.run(f"article.open {tmp_path / name}")
        assert stage.notice == "cancelled"
        assert stage.state.article is before


async def test_an_article_that_comes_under_a_list_is_looked_up_though_the_list_forgets_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with on_stage() as stage:
        await stage.press('"')
        monkeypatch.setattr(stage.screen, "_invoke_later", lambda *_: None)  # as if being closed
        stage.reading.show_article(article_at(ARTICLES / "ice-road.md"))
        await stage.until(lambda: stage.state.record is not None and stage.state.analysed)


async def test_an_address_may_lead_to_a_place_in_its_page(site: Site) -> None:
    text = "".join(
        f"<p>The island waited for the ferry for {day} long days.</p>" for day in range(40)
    )
    page = (
        f"<h1>The ferry</h1><p><a href='#end'>The end</a></p>{text}<h2 id='end'>And then</h2>{text}"
    )
    site.pages["/ferry"] = Answer(f"<title>The ferry</title><article>{page}".encode())
    for fragment, words in (("#end", "And then"), ("#:~:text=for%2021%20LONG", "for 21 long")):
        async with on_stage(None, sources=[site.url("/ferry") + fragment]) as stage:
            await stage.until(lambda: stage.state.cursor > 0)
            at, article = stage.state.cursor, stage.state.article
            assert article.text.startswith(words, at)
            assert stage.shows(words)


async def test_what_a_search_found_but_is_gone_leaves_nothing_loading(tmp_path: Path) -> None:
    library, file = TemporaryLibrary(), tmp_path / "bees.txt"
    file.write_text("The bees return\n\nThey came.\n")
    async with on_stage(None, sources=[str(file)], library=library) as stage:
        await stage.settle()
    file.unlink()
    async with on_stage(HARBOUR, library=library) as stage:
        await stage.press("S", write="bees")
        await stage.press("enter")
        assert "no such file" in stage.notice
        await stage.press("escape", "q")
        assert stage.screen is stage.reading
        assert stage.notice == ""
