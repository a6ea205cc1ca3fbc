"""The messages between the program and its subprocesses, in both directions.

A long text is sent in pieces, so that it is never in memory twice.
"""

import pickle
from collections.abc import Iterator
from io import BufferedReader
from typing import IO, cast

OUT_OF_MEMORY = 77
"""Exit status of a process that could not get the memory that it needed."""

INTERNAL_ERROR = 70
"""Exit status of a process that failed with an unexpected error."""

_PIECE = 8_192  # code points
_RECEIVED = 8_192  # bytes of a text; larger pieces would leave holes in memory
_LONGEST_CHARACTER = 4  # bytes


def send_pieces(text: str, pipe: IO[bytes]) -> None:
    """Write a text that belongs to a request, for `receive_pieces`."""
    for piece in _encoded(text):
        pickle.dump(piece, pipe)
    pickle.dump(b"", pipe)


def receive_pieces(pipe: IO[bytes]) -> str:
    """Return the next text that belongs to a request; the sender is the program, thus trusted."""
    text = ""
    for piece in iter(lambda: pickle.load(pipe), b""):  # noqa: S301 - from the program
        text += piece.decode("utf-8", "surrogatepass")  # as in `receive_text`
    return text


def send(result: object, pipe: IO[bytes]) -> None:
    """Write a message: a string for `receive_text`, anything else for `receive`."""
    if not isinstance(result, str):
        pickle.dump(result, pipe)
        return
    pickle.dump(sum(map(len, _encoded(result))), pipe)
    for piece in _encoded(result):
        pipe.write(piece)


def _encoded(text: str) -> Iterator[bytes]:
    for start in range(0, len(text), _PIECE):
        yield text[start : start + _PIECE].encode("utf-8", "surrogatepass")


def receive(pipe: IO[bytes]) -> object:
    """Return the next result of a subprocess: numbers, strings and containers only.

    Anything else is rejected, since a compromised process may send whatever it likes.

    Raises:
        pickle.UnpicklingError: It contains anything else, or is not a pickle.
        EOFError: There is no further result.
    """
    return _PlainUnpickler(pipe).load()


def receive_text(pipe: IO[bytes]) -> str:
    """Return the next result of a subprocess, which must be a text.

    It is decoded as it comes: a buffer for all of it would be as large as the text.

    Raises:
        ValueError: It is something else.
        EOFError: It is incomplete.
    """
    size = receive(pipe)
    if not isinstance(size, int) or size < 0:
        raise ValueError("no text")
    text, kept = "", 0
    with memoryview(bytearray(_RECEIVED + _LONGEST_CHARACTER)) as view:
        for start in range(0, size, _RECEIVED):  # in a `for` loop Python appends without copying
            filled = kept + min(_RECEIVED, size - start)
            if cast("BufferedReader", pipe).readinto(view[kept:filled]) < filled - kept:
                raise EOFError
            end = _last_character(view[:filled]) if start + _RECEIVED < size else filled
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


class _PlainUnpickler(pickle.Unpickler):
    """An unpickler that allows no classes and no functions."""

    def find_class(self, module: str, name: str) -> object:
        """Refuse; see `pickle.Unpickler.find_class`.

        Raises:
            UnpicklingError: Always.
        """
        raise pickle.UnpicklingError(f"{module}.{name} is no plain result")
