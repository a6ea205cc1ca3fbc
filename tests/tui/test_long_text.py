"""A long text can be read from its beginning while the rest is being parsed."""

from collections.abc import Callable
from pathlib import Path
from subprocess import Popen
from threading import Event

import pytest
from stage import Stage, analyst, on_stage
from temporary_library import TemporaryLibrary

from reader.errors import ParseError, ReaderError
from reader.isolation import process
from reader.isolation.process import WorkLimits
from reader.model.analysis import Analysis
from reader.model.article import Article
from reader.pipeline import analyse, load, parse, parse_beginning
from reader.tui.context import Picked
from reader.tui.screens.reading.parts import quote_search
from reader.workers.analyst import parse_and_analyse

PROSE = (
    "“We count the boats each night,” said Ada Quill, the harbour master, and wrote the number"
    " into a book that nobody else has ever asked to see."
)
LINES = 1_250


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A text of 200 kB; the last paragraph is like no other."""
    path = tmp_path / "count.txt"
    parts = [f"{PROSE} This was night {number}." for number in range(LINES)]
    path.write_text("\n\n".join(["The book of boats", *parts, "The last boat came alone."]))
    return path


class Gate:
    """Blocks the parsing of the rest until it is opened, like a slow machine."""

    def __init__(self) -> None:
        self.opened = Event()
        self.early = Analysis()
        self.problem: ParseError | None = None

    def __call__(
        self,
        location: str,
        arrived: Callable[[Article], None],
        found: Callable[[Analysis], None],
        *,
        cached_analysis: Callable[[Article], Analysis | None],
        cancelled: Callable[[], bool],
        cache_directory: str,
    ) -> Analysis:
        assert not cache_directory
        assert cached_analysis(parse(load(location))) is None
        if self.early.quotes:
            found(self.early)
        self.opened.wait(60)
        if self.problem is not None:
            raise self.problem
        article = parse(load(location))
        arrived(article)
        return analyst(article, found, cancelled=cancelled)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> Gate:
    """The gate before the rest of every long text."""
    gate = Gate()
    monkeypatch.setattr(quote_search, "parse_and_analyse", gate)
    return gate


def beginning(story: Path) -> tuple[Article, int]:
    found = parse_beginning(load(str(story)))
    assert found is not None
    return found


def whole(stage: Stage, story: Path) -> bool:
    return stage.state.article.text == parse(load(str(story))).text


async def test_the_rest_takes_the_place_of_the_beginning_and_nothing_moves(
    story: Path, gate: Gate
) -> None:
    article, ahead = beginning(story)
    async with on_stage(article, ahead=ahead, prepare=lambda _: None) as stage:
        await stage.press("space", "j", workers=False)
        shown = stage.text()
        top = stage.reading.pane.top
        gate.opened.set()
        await stage.until(lambda: stage.state.analysed)
        assert whole(stage, story)
        assert stage.state.ahead == 0
        assert stage.reading.pane.top == top
        for row, before in zip(stage.text().splitlines()[:30], shown.splitlines(), strict=False):
            assert row[40:90].rstrip() == before[40:90].rstrip()
        assert len(stage.state.quotes) == LINES


async def test_keys_that_need_the_rest_wait_and_keep_their_order(story: Path, gate: Gate) -> None:
    article, ahead = beginning(story)
    async with on_stage(article, ahead=ahead, prepare=lambda _: None) as stage:
        await stage.press("space", "G", "/", *"alone", "enter", workers=False)
        assert stage.state.cursor < len(article.text)
        gate.opened.set()
        await stage.until(lambda: stage.state.search is not None)
        assert stage.state.search is not None
        assert stage.state.search.query == "alone"
        assert len(stage.state.search.hits) == 1
        assert stage.state.article.text[stage.state.cursor :] == "alone."


async def test_a_key_that_waits_is_answered_and_esc_forgets_it(story: Path, gate: Gate) -> None:
    article, ahead = beginning(story)
    async with on_stage(article, ahead=ahead, prepare=lambda _: None) as stage:
        await stage.press("G", "g", workers=False)
        assert "still being read: key queued" in stage.text()
        await stage.press("escape", workers=False)
        assert "queued keys discarded" in stage.text().splitlines()[-1]
        await stage.press("space", workers=False)
        moved = stage.reading.pane.top
        assert moved != (0, 0)
        gate.opened.set()
        await stage.until(lambda: stage.state.analysed)
        assert stage.reading.pane.top == moved


async def test_a_command_is_typed_at_once_and_waits_for_the_rest(story: Path, gate: Gate) -> None:
    article, ahead = beginning(story)
    async with on_stage(article, ahead=ahead, prepare=lambda _: None) as stage:
        await stage.press(":", *"bottom", workers=False)
        assert ":bottom" in stage.text().splitlines()[-1].replace(" ", "")
        await stage.press("enter", "k", workers=False)
        assert "key queued" in stage.text()
        gate.opened.set()
        await stage.until(lambda: stage.state.analysed)
        await stage.until(lambda: stage.state.cursor > len(article.text))
        last = stage.state.article.text.rindex("The last boat")
        assert stage.state.cursor < last  # k came after it


async def test_what_is_typed_behind_a_command_that_waits_goes_into_its_line(
    story: Path, gate: Gate
) -> None:
    article, ahead = beginning(story)
    async with on_stage(article, ahead=ahead, prepare=lambda _: None) as stage:
        await stage.press(":", *"search", "enter", *"alone", "enter", workers=False)
        gate.opened.set()
        await stage.until(lambda: stage.state.search is not None)
        assert stage.state.article.text[stage.state.cursor :] == "alone."


async def test_quotes_of_the_beginning_are_there_before_the_rest(story: Path, gate: Gate) -> None:
    article, ahead = beginning(story)
    gate.early = analyse(article)
    known = len(gate.early.quotes)
    async with on_stage(article, ahead=ahead, prepare=lambda _: None) as stage:
        await stage.until(lambda: len(stage.state.quotes) == known)
        await stage.press("n", "n", "n", "N", workers=False)
        assert stage.state.quote_index == 1
        stage.send_all("n" * (known - 1))  # one more than are known
        await stage.until(lambda: stage.state.quote_index == known - 1)
        gate.opened.set()
        await stage.until(lambda: stage.state.quote_index == known)
        assert len(stage.state.quotes) == LINES


async def test_scrolling_waits_before_the_end_of_what_is_here(story: Path, gate: Gate) -> None:
    article, ahead = beginning(story)
    async with on_stage(article, ahead=ahead, prepare=lambda _: None) as stage:
        stage.send_all(" " * 200)
        await stage.settle(workers=False)
        before = stage.reading.pane.visible_text()[1]
        assert before < len(article.text)
        gate.opened.set()
        await stage.until(lambda: stage.reading.pane.visible_text()[1] > len(article.text))


async def test_a_file_that_is_gone_leaves_the_beginning_and_says_so(
    story: Path, gate: Gate
) -> None:
    article, ahead = beginning(story)
    library, gate.early = TemporaryLibrary(), analyse(article)
    async with on_stage(article, ahead=ahead, library=library, prepare=lambda _: None) as stage:
        await stage.press("G", workers=False)
        gate.problem = ParseError("holds no text", location=str(story))
        gate.opened.set()
        await stage.until(lambda: stage.state.analysed)
        await stage.until(lambda: stage.shows("¶ 178/178"))
        assert stage.notice.startswith("only the beginning could be loaded: ")
        await stage.press("G", workers=False)
        assert stage.reading.pane.visible_text()[1] == len(article.text)
        assert stage.state.article is article
        assert len(stage.state.quotes) == len(gate.early.quotes)
        assert stage.state.failed  # there may be more
        assert library.find_existing(article) is None


async def test_another_article_lets_go_of_the_keys_that_waited(story: Path, gate: Gate) -> None:
    article, ahead = beginning(story)
    other = story.with_name("other.txt")
    other.write_text("Another story\n\nIt has a paragraph of its own, and that is all of it.\n")
    async with on_stage(article, ahead=ahead, prepare=lambda _: None) as stage:
        await stage.press("G", workers=False)
        stage.reading.open(Picked(str(other)))
        await stage.until(lambda: stage.state.article.location == str(other))
        gate.opened.set()
        await stage.press("t", workers=False)
        await stage.until(lambda: stage.state.analysed)
        assert stage.state.article.location == str(other)


def test_the_other_process_reads_the_file_and_finds_its_quotes(story: Path) -> None:
    arrived: list[Article] = []
    told: list[Analysis] = []
    before: list[int] = []

    def take(article: Article) -> None:
        before.append(len(told))
        arrived.append(article)

    analysis = parse_and_analyse(str(story), take, told.append)
    article = parse(load(str(story)))
    assert arrived == [article]
    assert before == [0]
    assert analysis == analyse(article)
    with pytest.raises(ParseError, match="no such file"):
        parse_and_analyse(str(story.with_name("gone.txt")), arrived.append, told.append)


def test_the_quotes_of_the_beginning_come_first_when_the_rest_takes_long(tmp_path: Path) -> None:
    path = tmp_path / "years.txt"
    boats = "came home late, and the lamp at the end of the quay was lit until the tide had turned."
    parts = [
        f"{PROSE} This was night {number // 40}. Boat {number} {boats}" for number in range(400)
    ]
    parts += [f"Boat {number} {boats} Nobody counted the nets." for number in range(13_000)]
    path.write_text("\n\n".join(["The book of years", *parts]))
    told: list[Analysis] = []
    before: list[int] = []
    analysis = parse_and_analyse(str(path), lambda _: before.append(len(told)), told.append)
    assert before == [1]
    early = list(told[0].quotes)
    assert early
    assert list(analysis.quotes)[: len(early)] == early


def test_a_process_that_ends_after_the_text_was_read_is_said_to_have_looked_for_quotes(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ends(*_: object) -> Analysis:
        raise EOFError

    monkeypatch.setattr("reader.workers.analyst._receive_analysis", ends)
    arrived: list[Article] = []
    with pytest.raises(ReaderError, match=r"^looking for quotes ended unexpectedly$"):
        parse_and_analyse(str(story), arrived.append, lambda _: None)
    assert len(arrived) == 1


def test_a_process_of_its_own_finds_the_quotes_of_a_very_long_text(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    together: list[Analysis] = []
    before = parse_and_analyse(str(story), lambda _: None, together.append)
    started: list[str] = []
    start_process = process._start_process

    def note_and_start(module: str, limits: WorkLimits) -> "Popen[bytes]":
        started.append(module)
        return start_process(module, limits)

    monkeypatch.setattr(process, "_start_process", note_and_start)
    monkeypatch.setattr("reader.workers.analyst._LARGE_CHARS", story.stat().st_size // 2)
    arrived: list[Article] = []
    told: list[Analysis] = []
    assert parse_and_analyse(str(story), arrived.append, told.append) == before
    assert (told, arrived) == (together, [parse(load(str(story)))])
    assert len(started) == 2
    parse_and_analyse(str(story), arrived.append, told.append, cached_analysis=lambda _: before)
    assert len(started) == 3


async def test_a_text_that_was_left_further_down_says_that_it_goes_on_there(
    story: Path, gate: Gate
) -> None:
    article, ahead = beginning(story)
    async with on_stage(article, ahead=ahead, at=-1, prepare=lambda _: None) as stage:
        assert "taken to where you stopped" in stage.text().splitlines()[-1]
        gate.opened.set()
        await stage.until(lambda: stage.state.analysed)
