"""The messages between the program and its subprocesses, in both directions.

A long text is sent in pieces, so that it is never in memory twice.
"""

from _pickle import Unpickler, UnpicklingError, dump, load  # pickle itself imports re: 5 ms
from collections.abc import Iterator
from itertools import islice

from reader.startup.light_typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from io import BufferedReader
    from typing import IO

OUT_OF_MEMORY = 77
"""Exit status of a process that could not get the memory that it needed."""

INTERNAL_ERROR = 70
"""Exit status of a process that failed with an unexpected error."""

_PIECE = 8_192  # code points
_AT_ONCE = 32  # pieces that are decoded at once, since appending may copy what there is …
_STEPS = 32  # … and steps in which another text is received
_LONGEST_CHARACTER = 4  # bytes


def send_pieces(text: str, pipe: "IO[bytes]") -> None:
    """Write a text that belongs to a request, for `receive_pieces`."""
    for piece in _encoded(text):
        dump(piece, pipe)
    dump(b"", pipe)


def receive_pieces(pipe: "IO[bytes]") -> str:
    """Return the next text that belongs to a request; the sender is the program, thus trusted."""
    pieces = iter(lambda: load(pipe), b"")
    text = ""
    for some in iter(lambda: b"".join(islice(pieces, _AT_ONCE)), b""):  # as in `receive_text`
        text += some.decode("utf-8", "surrogatepass")
    return text


def send(result: object, pipe: "IO[bytes]") -> None:
    """Write a message: a string for `receive_text`, anything else for `receive`."""
    if not isinstance(result, str):
        dump(result, pipe)
        return
    dump(sum(map(len, _encoded(result))), pipe)
    for piece in _encoded(result):
        pipe.write(piece)


def _encoded(text: str) -> Iterator[bytes]:
    for start in range(0, len(text), _PIECE):
        yield text[start : start + _PIECE].encode("utf-8", "surrogatepass")


def receive(pipe: "IO[bytes]") -> object:
    """Return the next result of a subprocess: numbers, strings and containers only.

    Anything else is rejected, since a compromised process may send whatever it likes.

    Raises:
        UnpicklingError: It contains anything else, or is not a pickle.
        EOFError: There is no further result.
    """
    return _PlainUnpickler(pipe).load()


def receive_text(pipe: "IO[bytes]") -> str:
    """Return the next result of a subprocess, which must be a text.

    It is decoded as it comes: a buffer for all of it would be half as large as the text. The text
    grows in place if the allocator gives it a mapping of its own, as glibc does with what
    `pullquote/command` sets.

    Raises:
        ValueError: It is something else.
        EOFError: It is incomplete.
    """
    size = receive(pipe)
    if not isinstance(size, int) or size < 0:
        raise ValueError("no text")
    text, kept, step = "", 0, max(_PIECE, size // _STEPS)
    with memoryview(bytearray(step + _LONGEST_CHARACTER)) as view:
        for start in range(0, size, step):  # in a `for` loop Python appends without copying
            filled = kept + min(step, size - start)
            if cast("BufferedReader", pipe).readinto(view[kept:filled]) < filled - kept:
                raise EOFError
            end = _last_character(view[:filled]) if start + step < size else filled
            text += str(view[:end], "utf-8", "surrogatepass")
            kept = filled - end
            view[:kept] = view[end:filled]
    return text


def _last_character(piece: memoryview) -> int:
    """Return where the last character of a piece of UTF-8 begins, which may be incomplete."""
    end = len(piece)
    for at in range(end - 1, max(end - _LONGEST_CHARACTER, 0) - 1, -1):
        if piece[at] & 0xC0 != 0x80:  # no byte that continues a character
            return at
    return end


class _PlainUnpickler(Unpickler):
    """An unpickler that allows no classes and no functions."""

    def find_class(self, module: str, name: str) -> object:
        """Refuse; see `Unpickler.find_class`.

        Raises:
            UnpicklingError: Always.
        """
        raise UnpicklingError(f"{module}.{name} is no plain result")
