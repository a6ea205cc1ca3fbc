"""The input thread: it sleeps while there are no keys, and ends on request."""

import errno
import io
import os
import select
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from queue import Queue

import pytest

if sys.platform == "win32":
    pytest.skip("a POSIX terminal", allow_module_level=True)

import termios

from textual import events
from textual._ansi_sequences import SYNC_END, SYNC_START
from textual.drivers._writer_thread import MAX_QUEUED_WRITES, WriterThread
from textual.drivers.linux_driver import LinuxDriver
from textual.geometry import Size
from textual.message import Message

from reader.tui.terminal.driver import TerminalDriver, _Ending
from reader.tui.terminal.screen import Screen
from reader.tui.terminal.shown_pieces import ShownPieces
from reader.tui.terminal.stop_signals import StopSignals


class Keys(TerminalDriver):
    """Reads keys from a pipe and records them."""

    def __init__(self, source: int) -> None:
        self.fileno = source
        self._debug = False
        self.exit_event = self._ending = _Ending()
        self.pressed: Queue[str] = Queue()
        self.hung_up = 0

    def hang_up(self) -> None:
        self.hung_up += 1

    def process_message(self, message: Message) -> None:
        if isinstance(message, events.Key):
            self.pressed.put(message.key)


class Keyboard:
    """A driver that reads simulated input in a thread."""

    def __init__(self) -> None:
        source, self.sink = os.pipe()
        self.driver = Keys(source)
        self.begin()

    def begin(self) -> None:
        self.thread = threading.Thread(target=self.driver.run_input_thread)
        self.thread.start()

    def type(self, keys: bytes) -> None:
        os.write(self.sink, keys)

    def pressed(self, count: int) -> list[str]:
        return [self.driver.pressed.get(timeout=60) for _ in range(count)]

    def ended(self) -> bool:
        self.thread.join(60)
        return not self.thread.is_alive()


@pytest.fixture
def keyboard() -> Iterator[Keyboard]:
    keyboard = Keyboard()
    yield keyboard
    keyboard.driver._ending.set()
    assert keyboard.ended()
    os.close(keyboard.driver.fileno)
    with suppress(OSError):
        os.close(keyboard.sink)


def test_keys_come_in_order_and_a_lone_escape_is_a_key(keyboard: Keyboard) -> None:
    keyboard.type("aé\x1b[A".encode())
    assert keyboard.pressed(3) == ["a", "é", "up"]
    keyboard.type(b"\x1b")
    assert keyboard.pressed(1) == ["escape"]
    keyboard.type(b"z")
    assert keyboard.pressed(1) == ["z"]


def test_bytes_that_are_no_text_are_no_end(keyboard: Keyboard) -> None:
    keyboard.type(b"\xff\xfeq")
    assert keyboard.pressed(3)[-1] == "q"


class Loop:
    """A stand-in for the event loop that runs each callback at once, and records what it posts."""

    def __init__(self) -> None:
        self.posted: list[str] = []
        self.steps: Queue[list[str]] = Queue()

    def post_message(self, message: Message) -> None:
        if isinstance(message, events.Key):
            self.posted.append(message.key)

    def call_soon_threadsafe(self, callback: Callable[..., None], *arguments: object) -> None:
        callback(*arguments)
        self.steps.put(self.posted)
        self.posted = []


def test_keys_that_arrive_together_reach_the_application_in_one_step(
    keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop = Loop()
    monkeypatch.setattr(keyboard.driver, "_app", loop, raising=False)
    monkeypatch.setattr(keyboard.driver, "_loop", loop, raising=False)
    monkeypatch.setattr(keyboard.driver, "process_message", keyboard.driver.send_message)
    keyboard.type(b"/harbour")
    assert loop.steps.get(timeout=60) == ["slash", *"harbour"]
    keyboard.type(b"\x1b")
    assert loop.steps.get(timeout=60) == ["escape"]


def test_a_number_that_no_terminal_sends_loses_no_key_before_it(
    keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    loop = Loop()
    monkeypatch.setattr(keyboard.driver, "_app", loop, raising=False)
    monkeypatch.setattr(keyboard.driver, "_loop", loop, raising=False)

    def process(message: Message) -> None:
        if isinstance(message, events.Key) and message.key == "x":
            raise ValueError
        keyboard.driver.send_message(message)

    monkeypatch.setattr(keyboard.driver, "process_message", process)
    keyboard.type(b"jx")
    assert loop.steps.get(timeout=60) == ["j"]
    keyboard.type(b"k")
    assert loop.steps.get(timeout=60) == ["k"]


class Witness:
    """A stand-in for the application that records the messages it receives."""

    def __init__(self) -> None:
        self.handled: Queue[Exception] = Queue()

    def call_later(self, handle: Callable[[Exception], None], error: Exception) -> None:
        handle(error)

    def _handle_exception(self, error: Exception) -> None:
        self.handled.put(error)


def test_a_fault_while_reading_keys_is_handed_to_the_application(
    keyboard: Keyboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    witness = Witness()
    monkeypatch.setattr(keyboard.driver, "_app", witness, raising=False)

    def fails(message: Message) -> None:
        raise KeyError(str(message))

    monkeypatch.setattr(keyboard.driver, "process_message", fails)
    keyboard.type(b"q")
    assert isinstance(witness.handled.get(timeout=60), KeyError)
    assert keyboard.ended()


def test_a_terminal_that_is_gone_ends_the_thread_and_the_program(keyboard: Keyboard) -> None:
    os.close(keyboard.sink)
    assert keyboard.ended()
    assert keyboard.driver.hung_up == 1


def test_the_thread_can_be_stopped_and_started_again(keyboard: Keyboard) -> None:
    ending = keyboard.driver._ending
    ending.set()
    assert keyboard.ended()
    assert keyboard.driver.hung_up == 0
    ending.clear()
    ending.clear()
    assert not ending.is_set()
    keyboard.begin()
    keyboard.type(b"n")
    assert keyboard.pressed(1) == ["n"]


@pytest.mark.parametrize(
    "nonsense",
    [
        b"\x1b[9999999999999999999999u",
        b"\x1b[1114112u",
        b"\x1b[55296u",
        b"\x1b[97;1:3u",
        b"\x1b[97;;1114112u",
        b"\x1b[<0;99999999999999999999;1M",
    ],
)
def test_numbers_that_no_terminal_sends_are_passed_by(keyboard: Keyboard, nonsense: bytes) -> None:
    keyboard.type(nonsense)
    keyboard.type(b"nn")
    while keyboard.pressed(1) != ["n"]:  # older parsers take some of it for plain signs
        assert keyboard.thread.is_alive()


@pytest.mark.parametrize("mad", [Size(10**12, 40), Size(5_000, 5_000)])
def test_a_size_that_no_terminal_has_is_passed_by(
    mad: Size, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Message] = []
    monkeypatch.setattr(LinuxDriver, "process_message", lambda _, message: told.append(message))
    driver = TerminalDriver.__new__(TerminalDriver)
    driver.shown = ShownPieces()
    sane = Size(120, 40)
    driver.process_message(events.Resize(mad, mad))
    assert told == []
    driver.process_message(events.Resize(sane, sane))
    assert len(told) == 1


@pytest.mark.parametrize(
    ("told", "taken"),
    [((0, 0), (80, 24)), ((65_535, 65_535), (80, 24)), ((500, 200), (500, 200))],
)
def test_a_terminal_of_no_plausible_size_is_drawn_on_as_a_usual_one(
    told: tuple[int, int], taken: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.delenv("LINES", raising=False)
    monkeypatch.setattr(os, "get_terminal_size", lambda _: os.terminal_size(told))
    driver = TerminalDriver.__new__(TerminalDriver)
    driver.shown, driver.fileno = ShownPieces(), 0
    assert driver._get_terminal_size() == taken


def test_a_letter_whose_bytes_come_one_by_one_is_a_key(keyboard: Keyboard) -> None:
    for byte in "€é".encode():
        keyboard.type(bytes([byte]))
        while select.select([keyboard.driver.fileno], [], [], 0)[0]:
            threading.Event().wait(0.001)  # until it was read
    assert keyboard.pressed(2) == ["euro_sign", "é"]


def test_the_process_is_told_until_it_ends_that_its_terminal_is_gone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[int] = []
    driver = Keys(0)

    def tell() -> None:
        told.append(1)
        if len(told) == 3:
            driver._ending.set()

    monkeypatch.setattr("reader.tui.terminal.driver._send_hang_up", tell)
    monkeypatch.setattr("reader.tui.terminal.driver._AGAIN_SECONDS", 0.0)
    TerminalDriver.hang_up(driver)
    assert told == [1, 1, 1]


def test_drawing_never_waits_for_a_terminal_that_is_gone() -> None:
    ours, theirs = os.openpty()
    gone: list[int] = []
    with os.fdopen(theirs, "w", encoding="utf-8") as terminal:
        writer = WriterThread(Screen(terminal, lambda: gone.append(1)))  # type: ignore[arg-type]
        writer.start()
        os.close(ours)
        frames = ["a frame"] * (4 * MAX_QUEUED_WRITES)
        drawing = threading.Thread(target=lambda: [*map(writer.write, frames)], daemon=True)
        drawing.start()
        drawing.join(60)
        assert not drawing.is_alive()
        writer.stop()
        assert gone == [1]
        with suppress(OSError):
            terminal.close()


class Stalled:
    """A driver on a terminal that takes nothing, whose queue of writes is full."""

    def __init__(self) -> None:
        self.later: list[Callable[[], None]] = []
        self.posted: list[Message] = []
        self.driver = driver = TerminalDriver.__new__(TerminalDriver)
        driver.shown = ShownPieces()
        driver._is_given_back = driver._is_switched = driver._is_stalled = False
        driver._is_in_frame = False
        driver._patience = 0.0
        driver._writer_thread = writer = WriterThread(io.StringIO())  # never started
        driver._app = driver._loop = self  # type: ignore[assignment]
        driver._stop_signals = StopSignals(self, int, int, print)  # type: ignore[arg-type]
        self.queue = writer._queue
        for _ in range(2 * MAX_QUEUED_WRITES):
            driver.write("a frame")

    def call_later(self, _: float, callback: Callable[[], None]) -> None:
        self.later.append(callback)

    def post_message(self, message: Message) -> None:
        self.posted.append(message)


def test_what_a_terminal_does_not_take_in_time_is_drawn_anew_when_it_goes_on() -> None:
    stalled = Stalled()
    assert stalled.queue.full()
    while not stalled.queue.empty():
        stalled.later.pop()()
        assert len(stalled.later) == 1
        stalled.queue.get()
    stalled.driver.write("half of it")
    assert stalled.queue.empty()
    assert stalled.posted == []
    stalled.later.pop()()
    assert [type(message) for message in stalled.posted] == [TerminalDriver.SignalResume]
    assert stalled.later == []
    for piece in (SYNC_START, "all of it", SYNC_END, "more"):
        stalled.driver.write(piece)
    assert stalled.queue.get() == f"{SYNC_START}all of it{SYNC_END}"  # a whole frame at once
    assert stalled.queue.get() == "more"
    for stalled.driver._is_given_back, piece in ((False, SYNC_START), (True, SYNC_END)):
        stalled.driver.write(piece)
    stalled.driver._is_given_back = False
    stalled.driver.write("no frame")
    assert stalled.queue.get() == "no frame"


def test_few_frames_wait_for_a_slow_terminal() -> None:
    stalled = Stalled()
    while stalled.queue.qsize() > 1:
        stalled.queue.get()
    stalled.driver._is_stalled = False
    for _ in range(MAX_QUEUED_WRITES):
        for piece in (SYNC_START, "a frame", SYNC_END):
            stalled.driver.write(piece)
    assert stalled.queue.qsize() == 10


def test_what_restores_a_terminal_waits_until_it_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    stalled = Stalled()
    monkeypatch.setattr("reader.tui.terminal.driver.sleep", lambda _: stalled.queue.get())
    monkeypatch.setattr(LinuxDriver, "stop_application_mode", lambda self: self.write("restored"))
    stalled.driver.stop_application_mode()
    assert [stalled.queue.get() for _ in range(MAX_QUEUED_WRITES)][-1] == "restored"


def test_the_end_of_a_screen_comes_after_what_another_thread_is_writing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun, goes_on = threading.Event(), threading.Event()

    class Slow(io.StringIO):
        def write(self, text: str) -> int:
            begun.set()
            goes_on.wait()
            return super().write(text)

    terminal = Slow()
    screen = Screen(terminal, lambda: None)
    writing = threading.Thread(target=screen.write, args=("a frame",))
    writing.start()
    begun.wait()
    monkeypatch.setattr("reader.tui.terminal.screen.sleep", lambda _: goes_on.set())
    screen.end()
    assert terminal.getvalue() == "a frame"
    writing.join()
    screen.write("another")
    assert terminal.getvalue() == "a frame"


def test_a_program_in_the_background_waits_there_for_the_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers = [termios.error(errno.EINTR, "continued"), None]

    def set_attributes(*_: object) -> None:
        answer = answers.pop(0)
        if answer is not None:
            raise answer

    monkeypatch.setattr(termios, "tcgetattr", lambda _: [])
    monkeypatch.setattr(termios, "tcsetattr", set_attributes)
    driver = TerminalDriver.__new__(TerminalDriver)
    driver.fileno = 0
    driver._await_foreground()
    assert answers == []


def test_a_driver_whose_writer_the_system_refused_can_be_closed() -> None:
    driver = TerminalDriver.__new__(TerminalDriver)
    driver._writer_thread = WriterThread(io.StringIO())
    driver.close()
