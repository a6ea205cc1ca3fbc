"""The width that the lines of a long text file are wrapped to, from as little as tells it."""

import os

from reader.first_screen.plain_beginning import AGENCY_MARKS, LAYOUT_MARKS
from reader.parsing.lines import wrapping
from reader.parsing.lines.chunks import LAYOUT_SAMPLE, split_chunks

_PIECE_BYTES = 16 * 1024  # larger buffers are mapped anew each time, which is slow
_BLANK_LINES = wrapping.SAMPLED_CHUNKS * 5 // 4  # in the sample; some chunks have only one line
_LONGEST_COPY = 256 * 1024  # bytes; longer texts are no copy of agencies
_LAYOUT_MARKS = tuple(map(str.encode, LAYOUT_MARKS))
_ALL_MARKS = (*_LAYOUT_MARKS, *map(str.encode, AGENCY_MARKS))
_LONGEST_MARK = max(map(len, _ALL_MARKS))


def read_sample(descriptor: int, size: int) -> bytes:
    """Read as much of a file of `size` bytes as tells the width of its lines.

    Empty if the parser may change the lines: the text may be laid out in pages, or transmitted by
    an agency.

    Raises:
        OSError: The file cannot be read.
    """
    marks = _ALL_MARKS if size <= _LONGEST_COPY else _LAYOUT_MARKS
    pieces: list[bytes] = []
    blank_lines = 0
    tail = b""
    for _ in range(LAYOUT_SAMPLE // _PIECE_BYTES):
        piece = os.read(descriptor, _PIECE_BYTES)
        if not piece:
            break
        if any(map((tail + piece).__contains__, marks)):
            return b""
        tail = piece[1 - _LONGEST_MARK :]
        if blank_lines < _BLANK_LINES:
            pieces.append(piece)
            blank_lines += piece.count(b"\n\n") + piece.count(b"\n\r\n")
    return b"".join(pieces)


def width_of_sample(sample: bytes, *, is_whole: bool) -> int | None:
    """Return the width in cells that the lines of a UTF-8 text are wrapped to, 0 for none.

    None if more of the text would have to be known.
    """
    chunks = split_chunks(sample.decode("utf-8", "ignore"))
    if not is_whole:
        del chunks[-1:]  # it may go on
        if sum("\n" in chunk for chunk in chunks) < wrapping.SAMPLED_CHUNKS:
            return None
    return wrapping.wrapped_width(chunks)
