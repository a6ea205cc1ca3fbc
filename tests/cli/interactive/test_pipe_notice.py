"""The notice while standard input is being read."""

from io import StringIO
from threading import Event

from reader.cli.interactive.pipe_notice import reading_told


class Terminal(StringIO):
    """A terminal that tells when something is written to it."""

    def __init__(self) -> None:
        super().__init__()
        self.is_written = Event()

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        written = super().write(text)
        self.is_written.set()
        return written


def test_a_pipe_that_is_slow_to_end_is_told_of_until_it_ends() -> None:
    terminal = Terminal()
    with reading_told(terminal, delay_seconds=0):
        assert terminal.is_written.wait(60)
    assert terminal.getvalue() == "reading stdin: ctrl+c ends it\r\r\x1b[K"


def test_a_pipe_that_ends_at_once_and_an_error_output_that_is_no_terminal_get_no_notice() -> None:
    terminal, file = Terminal(), StringIO()
    with reading_told(terminal, delay_seconds=600):
        pass
    for other in (file, None):  # None is what Python has for one that is closed
        with reading_told(other, delay_seconds=0):
            pass
    assert (terminal.getvalue(), file.getvalue()) == ("", "")
