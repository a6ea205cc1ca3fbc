"""Tokenize RTF: group delimiters, control words with their parameters, bytes and text."""

import re
from collections.abc import Iterator

from reader.startup.light_typing import NamedTuple

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])"
    rb"|[\r\n]+|([^\\{}\r\n]+)"
)


class Token(NamedTuple):
    """A token.

    Attributes:
        word: A control word or symbol, ``{`` or ``}``; empty for text.
        number: The parameter of the control word; None if there is none.
        byte: An escaped byte in the encoding of its font, otherwise -1.
        text: ASCII, or unescaped bytes in the encoding of the font.
    """

    word: str = ""
    number: int | None = None
    byte: int = -1
    text: str = ""


def tokenize(body: bytes) -> Iterator[Token]:
    """Yield the tokens of a document, without binary data. Cost: linear."""
    at = 0
    while found := _TOKEN.search(body, at):
        at = found.end()
        word, number, hexadecimal, sign, bracket, text = found.groups()
        if text is not None:
            if text.isascii():
                yield Token(text=text.decode("ascii"))
            else:
                yield from (Token(byte=byte) for byte in text)
        elif word is not None:
            name, count = word.decode("ascii"), int(number) if number else None
            if name == "bin" and count is not None and count > 0:
                at += count
            else:
                yield Token(name, count)
        elif hexadecimal is not None:
            yield Token(byte=int(hexadecimal, 16))
        elif bracket is not None:
            yield Token(bracket.decode("ascii"))
        elif sign is not None:
            yield from _symbol_tokens(sign)


def _symbol_tokens(sign: bytes) -> Iterator[Token]:
    if sign in (b"\\", b"{", b"}"):
        yield Token(text=sign.decode("ascii"))
    elif sign in (b"\n", b"\r"):
        yield Token("par")
    elif sign in (b"~", b"_", b"*"):
        yield Token(sign.decode("ascii"))
