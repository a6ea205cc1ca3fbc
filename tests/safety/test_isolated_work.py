"""Work in another process: how failures are contained, and that no process is left behind."""

import io
import os
import pickle
import signal
import subprocess
import sys
import threading
import tracemalloc
import zlib
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from endless_process import cancelled_by_the_watch, let_greedy_work_be_found, never_end

from reader.errors import ParseError, ReaderError, RefusedError
from reader.isolation.packing import pack_article, unpack_article
from reader.isolation.pipes import receive, receive_pieces, receive_text, send, send_pieces
from reader.isolation.process import WorkLimits, run_isolated
from reader.model.analysis import Analysis
from reader.pipeline import analyse, is_slow_to_parse, needs_isolation, parse
from reader.sources.base import Loaded, Page, Payload
from reader.workers import analyst, parser
from reader.workers.analyst import analyse_isolated
from reader.workers.parser import ParseTask, limits_of, parse_isolated

AMPLE = WorkLimits(60.0, 1_500_000_000)
PROSE = "“The ferry will not sail today,” said Ada Quill, the captain, because of the storm. "
ARTICLES = sorted((Path(__file__).parents[2] / "articles").iterdir())


def loaded(body: bytes, location: str = "page.html") -> Loaded:
    return Loaded((Page(Payload(location, body), location),))


def exchange(request: str, limits: WorkLimits, cancelled: threading.Event | None = None) -> object:
    """Request misbehaving work and read its answers to the end; cancel once it has begun."""
    over = cancelled or threading.Event()
    with run_isolated("greedy_work", request, limits, over.is_set) as answers:
        assert receive(answers) == ["begun"]
        if cancelled:
            cancelled.set()
        return receive(answers)


@pytest.fixture
def greedy(monkeypatch: pytest.MonkeyPatch) -> None:
    let_greedy_work_be_found(monkeypatch)


def large_page(paragraphs: int = 1_050) -> Loaded:
    return loaded(b"<article>" + f"<p>{PROSE * 3}</p>".encode() * paragraphs)


def children() -> set[str]:
    """Return the child processes of this process, including zombies."""
    found: set[str] = set()
    for each in Path("/proc/self/task").glob("*/children"):
        with suppress(OSError):  # the thread has ended in the meantime
            found.update(each.read_text().split())
    return found


@pytest.fixture(autouse=True)
def _nothing_stays_behind() -> Iterator[None]:
    """Fail if a test leaves a child process behind."""
    before = children()
    yield
    assert children() <= before


def test_quotes_found_apart_are_those_found_here() -> None:
    article = parse(large_page(450))
    told: list[Analysis] = []
    here = analyse(article)
    assert analyse_isolated(article, told.append) == here
    sections, *early = told  # a long article yields its first quotes early
    assert not sections.quotes
    counts = [len(analysis.quotes) for analysis in early]
    assert counts == sorted(counts)
    assert counts[0] > 0
    assert counts[-1] <= len(here.quotes)


@pytest.mark.usefixtures("greedy")
def test_an_interrupt_at_the_terminal_is_not_meant_for_it() -> None:
    """A terminal interrupts a whole process group, so the worker runs in a group of its own."""
    (group,) = cast("list[int]", exchange("group", AMPLE))
    assert group != os.getpgid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="priorities of POSIX")
@pytest.mark.usefixtures("greedy")
def test_it_lets_others_go_first_as_far_as_it_is_told() -> None:
    ours = os.getpriority(os.PRIO_PROCESS, 0)
    with run_isolated("greedy_work", "niceness", AMPLE, lambda: False, niceness=19) as answers:
        assert receive(answers) == ["begun"]
        (niceness,) = cast("list[int]", receive(answers))
    assert niceness == 19
    assert os.getpriority(os.PRIO_PROCESS, 0) == ours


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.name)
def test_an_article_survives_the_way_back(path: Path) -> None:
    article = parse(loaded(path.read_bytes(), str(path)))
    sent = pickle.loads(pickle.dumps(pack_article(article)))
    assert unpack_article(sent, article.text) == article


def test_a_large_page_parsed_apart_is_the_one_parsed_here() -> None:
    page = large_page()
    assert needs_isolation(page)
    assert parse_isolated(page) == parse(page)


def test_nobody_waits_at_a_screen_for_a_large_text() -> None:
    lines = loaded((b"- Salt." + b" It is white." * 50 + b"\n") * 850, "a.txt")
    assert is_slow_to_parse(lines)
    assert parse_isolated(lines) == parse(lines)
    assert is_slow_to_parse(large_page())
    assert not is_slow_to_parse(loaded(b"- Salt.\n" * 10_000, "a.txt"))
    assert not is_slow_to_parse(loaded(b"\x89PNG\r\n\x1a\n" + bytes(1_000_000), "a.png"))


def test_what_is_small_or_plain_is_parsed_here() -> None:
    assert not needs_isolation(loaded(b"<p>Salt.</p>", "a.html"))
    assert not needs_isolation(loaded(b"Salt. " * 1_000_000, "a.txt"))
    assert not needs_isolation(loaded(b"", "a.pdf"))
    assert needs_isolation(loaded(b"Salt. " * 1_000_000, "a.md"))
    assert needs_isolation(loaded(b"=> a b\n" * 100_000, "a.gmi"))
    assert needs_isolation(loaded(b"%PDF-1.7", "a"))
    page = Payload("a", b"<p>Salt.</p>" * 100_000, "text/html; charset=utf-8")
    assert needs_isolation(Loaded((Page(page, "a"),)))


@pytest.mark.parametrize(
    ("asked", "limits", "reason"),
    [
        ("memory", WorkLimits(60.0, 100_000_000), "needed more than 100 MB"),
        ("python", WorkLimits(0.4, 10**9), "took longer than 0.4 s"),
        ("c", WorkLimits(0.4, 10**9), "took longer than 0.4 s"),
        ("timer", AMPLE, "took longer than 60 s"),
        ("die", AMPLE, "ended unexpectedly"),
        ("abort", WorkLimits(60, 900_000_000), "failed: it is damaged, or needs more than 900 MB"),
        ("babble", AMPLE, "ended unexpectedly"),
    ],
)
@pytest.mark.usefixtures("greedy")
def test_what_goes_wrong_costs_one_clear_line(asked: str, limits: WorkLimits, reason: str) -> None:
    with pytest.raises(ReaderError) as caught:
        exchange(asked, limits)
    assert str(caught.value) == reason


@pytest.mark.usefixtures("greedy")
def test_an_error_of_ours_leaves_a_report_without_its_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    with pytest.raises(ReaderError, match="internal error: see the reports"):
        exchange("bug", AMPLE)
    (report,) = tmp_path.rglob("crash-*.txt")
    assert "greedy_work.py" in report.read_text()
    assert "secret" not in report.read_text()


@pytest.mark.usefixtures("greedy")
def test_texts_arrive_as_they_were() -> None:
    texts = [
        "",
        "short \ud800 “one”\n",
        "字" * 200_000 + ".",
        *("é字𝄞\udfff"[at:] * 3_000 for at in range(4)),
    ]
    with run_isolated("greedy_work", "echo", AMPLE, lambda: False, texts=texts) as answers:
        assert receive(answers) == ["begun"]
        assert [receive_text(answers) for _ in texts] == texts
        assert receive(answers) == ["done"]


def test_a_text_is_received_in_little_more_memory_than_it_takes() -> None:
    text = "The kiln is “cold”. " * 200_000
    sent, asked = io.BytesIO(), io.BytesIO()
    send(text, sent)
    send_pieces(text, asked)
    for receive_it, message in ((receive_text, sent), (receive_pieces, asked)):
        message.seek(0)
        tracemalloc.start()
        try:
            assert receive_it(message) == text
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert peak < 1.3 * sys.getsizeof(text)


@pytest.mark.parametrize("sent", [b"\x80" * 20_000, b"a" * 8_191 + b"\xe2\x80", b"\xf0" * 8_193])
def test_what_is_no_text_is_an_error(sent: bytes) -> None:
    with pytest.raises(UnicodeDecodeError):
        receive_text(io.BytesIO(pickle.dumps(len(sent)) + sent))


@pytest.mark.parametrize("missing", [1, 9_000, 20_000])
def test_a_text_that_ends_early_is_an_error(missing: int) -> None:
    sent = io.BytesIO()
    send("“Ice”" * 2_000 + "and more of it " * 700, sent)
    with pytest.raises(EOFError):
        receive_text(io.BytesIO(sent.getvalue()[:-missing]))


def test_an_article_that_is_packed_keeps_where_its_links_lead() -> None:
    page = b"<p>See <a href='#b'>below</a> what the council said of it.<p id='b'>It agreed."
    article = parse(loaded(page, "list.html"))
    assert [place.name for place in article.places] == ["b"]
    assert unpack_article(pack_article(article), article.text).places == article.places
    with pytest.raises(ValueError, match="end of the text"):
        unpack_article(pack_article(article), article.text[: article.places[0].at - 1])


def test_an_article_that_is_packed_keeps_its_blocks_and_language() -> None:
    article = parse(loaded(b"# A\n\n1. b\n2. c\n\n> d\n", "list.md"))
    arrived = unpack_article(pack_article(article), article.text)
    assert (arrived.blocks, arrived.text) == (list(article.blocks), article.text)
    assert any(block.label for block in arrived.blocks)
    assert arrived.meta.language == article.meta.language


@pytest.mark.usefixtures("greedy")
def test_cancelling_ends_the_process_whatever_it_does() -> None:
    cancelled = threading.Event()
    with pytest.raises(ReaderError, match="ended unexpectedly"):
        exchange("c", AMPLE, cancelled)


@pytest.mark.usefixtures("greedy")
def test_a_process_that_is_done_is_watched_no_longer() -> None:
    before = set(threading.enumerate())
    with run_isolated("greedy_work", "silent", AMPLE, lambda: False):
        watching = set(threading.enumerate()) - before
    for thread in watching:
        thread.join(60)
    assert [thread.is_alive() for thread in watching] == [False]


@pytest.mark.usefixtures("greedy")
def test_the_time_in_which_the_program_was_stopped_does_not_count(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hours, looked = count(0, 3600), threading.Event()

    def clock() -> float:
        now = next(hours)
        if now > 2 * 3600:
            looked.set()
        return now

    monkeypatch.setattr("reader.isolation.process.time", SimpleNamespace(monotonic=clock))
    with run_isolated("greedy_work", "echo", AMPLE, lambda: False, texts=["eels"]) as answers:
        assert looked.wait(60)
        assert receive(answers) == ["begun"]
        assert receive_text(answers) == "eels"


def test_a_cancelled_parser_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    never_end(monkeypatch, parser)
    with pytest.raises(ParseError, match="cancelled"):
        parse_isolated(large_page(), cancelled=cancelled_by_the_watch())


def test_a_cancelled_analyst_returns_what_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    never_end(monkeypatch, analyst, "sections")
    article = parse(loaded(b"<p>The ferry sails.</p>"))
    told: list[Analysis] = []
    found = analyse_isolated(
        article, told.append, cancelled=cancelled_by_the_watch(lambda: bool(told))
    )
    assert [section.title for section in found.sections] == ["Harbour"]
    assert (told, found.quotes) == ([found], ())


def test_limits_reach_the_parser_and_the_analyst(monkeypatch: pytest.MonkeyPatch) -> None:
    never_end(monkeypatch, parser)
    never_end(monkeypatch, analyst)
    short = WorkLimits(0.001, 10**9)
    monkeypatch.setattr(parser, "limits_of", lambda _: short)
    monkeypatch.setattr(analyst, "LIMITS", short)
    with pytest.raises(
        ParseError, match=r"^page\.html: could not be read: took longer than 0\.001 s"
    ):
        parse_isolated(large_page())
    article = parse(loaded(b"<p>The ferry sails.</p>"))
    with pytest.raises(ReaderError, match=r"^looking for quotes took longer than 0\.001 s"):
        analyse_isolated(article, lambda _: None)


def test_a_small_file_may_use_less_memory_than_a_large_one() -> None:
    small, large = (limits_of(loaded(b"x" * size, "a.pdf")) for size in (100_000, 50_000_000))
    assert 200_000_000 < small.memory_bytes < 300_000_000 < large.memory_bytes == 10**9
    assert small.seconds == large.seconds


@pytest.mark.skipif(sys.platform != "linux", reason="other systems limit no memory")
def test_a_small_pdf_that_unpacks_to_a_giant_is_told_and_takes_little_memory() -> None:
    pytest.importorskip("pypdfium2")
    with pytest.raises(ParseError, match=r"^bomb\.pdf: could not be read: failed"):
        parse_isolated(loaded(pdf_of(b"(a)Tj\n" * 1_000_000), "bomb.pdf"))


def pdf_of(content: bytes) -> bytes:
    """Return a one-page PDF with compressed content."""
    stream = zlib.compress(b"BT /F 10 Tf 50 700 Td\n" + content + b"ET")
    return (
        b"%%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        b"2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R"
        b"/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj\n"
        b"4 0 obj<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream endobj\n"
        b"trailer<</Root 1 0 R>>\n" % (len(stream), stream)
    )


@pytest.mark.usefixtures("greedy")
def test_a_process_ends_when_the_program_is_gone() -> None:
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "greedy_work", str(10**9), "60"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        pickle.dump(("python", 0), process.stdin)
        process.stdin.close()
        assert process.wait(60) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="timers of POSIX")
@pytest.mark.usefixtures("greedy")
def test_a_process_that_waits_for_a_stopped_program_has_all_its_time() -> None:
    """It goes on when the program does, so only the time in which it works is limited."""
    waiting, working = cast("list[float]", exchange("clocks", AMPLE))
    assert waiting == 0  # no limit
    assert 0 < working <= AMPLE.seconds + 2


@pytest.mark.skipif(sys.platform == "win32", reason="timers of POSIX")
@pytest.mark.usefixtures("greedy")
def test_a_process_that_nobody_watches_ends_by_itself() -> None:
    with subprocess.Popen(
        [sys.executable, "-P", "-m", "greedy_work", str(10**9), "-1"],
        bufsize=0,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        with suppress(BrokenPipeError):  # it may have ended already
            pickle.dump(("c", 0), process.stdin)
        assert process.wait(60) == -signal.SIGPROF


def test_errors_keep_their_kind_and_their_place() -> None:
    with pytest.raises(ParseError, match=r"^tide\.pdf: "):
        parse_isolated(loaded(b"%PDF-1.7 and nothing more", "tide.pdf"))
    bomb = b"<!DOCTYPE a [" + b"<!ENTITY a 'aaaaaaaaaa'>" * 20_000 + b"]><rss><channel/></rss>"
    with pytest.raises((RefusedError, ParseError), match=r"^feed\.rss: "):
        parse_isolated(loaded(bomb, "feed.rss"))


@pytest.mark.parametrize(
    "sent", [os.system, subprocess.Popen, Path("x"), ReaderError("x"), print, pickle.loads]
)
def test_only_plain_values_are_taken_from_a_process(sent: object) -> None:
    with pytest.raises(pickle.UnpicklingError, match="no plain result"):
        receive(io.BytesIO(pickle.dumps(("article", sent))))


@pytest.mark.parametrize("answer", [("article", "no article"), ("article", None), ("x", 1)])
def test_an_answer_of_another_kind_is_an_error(
    answer: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.workers.parser.receive", lambda _: answer)
    monkeypatch.setattr("reader.workers.parser.receive_text", lambda _: "Salt.")
    with pytest.raises(ParseError):
        parse_isolated(loaded(b"%PDF-1.7 and nothing more", "tide.pdf"))


def test_parsing_goes_on_until_somebody_wants_the_article() -> None:
    page = large_page()
    parsing = ParseTask(page)
    assert parsing.wait(lambda: False) == parse(page) == parsing.result_within(0)


def test_parsing_that_nobody_wants_any_more_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    never_end(monkeypatch, parser)
    with pytest.raises(ParseError, match="cancelled") as caught:
        ParseTask(large_page()).wait(lambda: True)
    assert str(caught.value.__cause__) == "ended unexpectedly"  # rather than at its deadline


def test_parsing_tells_what_went_wrong_whenever_it_is_asked() -> None:
    parsing = ParseTask(loaded(b"%PDF-1.7 and nothing more", "tide.pdf"))
    for _ in range(2):
        with pytest.raises(ParseError, match=r"^tide\.pdf: "):
            parsing.result_within(60)


@pytest.mark.usefixtures("greedy")
def test_a_process_that_announces_more_than_there_can_be_is_an_error() -> None:
    def listen() -> None:
        with run_isolated("greedy_work", "boast", AMPLE, lambda: False) as pipe:
            assert receive(pipe) == ["begun"]
            receive_text(pipe)

    with pytest.raises(ReaderError):
        listen()
    with pytest.raises(ReaderError):
        exchange("boast in bytes", AMPLE)


@pytest.mark.parametrize("name", ["subprocess.Popen", "threading.Thread.start"])
def test_a_system_that_allows_no_more_processes_is_one_clear_line(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        if name == "subprocess.Popen":
            raise BlockingIOError(11, "Resource temporarily unavailable")
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        patch.setattr(name, refused)
        with pytest.raises(ReaderError, match=r"^looking for quotes could not start: \w"):
            analyse_isolated(parse(loaded(b"<p>Ice</p>")), lambda _: None)
