"""Parsing in a process of its own, for what parsers in C read or what is large."""

import pickle
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import cast

from reader.apart import WorkLimits, process_of, serve
from reader.errors import ParseError, ReaderError, RefusedError
from reader.model.article import Article
from reader.sources.base import Payload
from reader.visit import Loaded

LIMITS = WorkLimits(seconds=30.0, memory_bytes=1_000_000_000)
_LARGE = 256 * 1024  # bytes; below, a page is parsed in less time than a process needs to start
_ALWAYS_APART = ("parse_pdf", "parse_epub")  # a library in C, an archive
_NEVER_APART = ("parse_plain", "parse_gemini")  # linear, in Python, and shown at once
_MODEL = ("reader.model.article", "reader.text.span")

Answer = tuple[str, object]


def parse_apart(
    loaded: Loaded,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    limits: WorkLimits = LIMITS,
) -> Article:
    """Return the article in what was loaded, parsed in another process when that is wiser.

    Small pages and plain text are parsed here, since starting a process takes some 100 ms.

    Args:
        loaded: What `pipeline.load` returned.
        cancelled: Asked all the time; True ends the work with an error.
        limits: What the other process may use.

    Raises:
        ParseError: The bytes hold no article, or parsing took too long or too much memory.
        RefusedError: Reading them would not be safe.
    """
    location = loaded.location
    if not any(is_for_workshop(page.payload) for page in loaded.pages):
        from reader.pipeline import parse

        return parse(loaded)
    try:
        with process_of("reader.workshop", loaded, limits, cancelled) as answers:
            kind, content = cast("Answer", _Unpickler(answers).load())
    except ReaderError as error:
        reason = "reading was cancelled" if cancelled() else f"could not be read: {error.message}"
        raise ParseError(reason, location=location) from error
    match kind, content:
        case "article", Article():
            return content
        case "refused", str():
            raise RefusedError(content, location=location)
        case _:
            raise ParseError(str(content), location=location)


def is_for_workshop(payload: Payload) -> bool:
    """Whether a payload is parsed in another process.

    Raises:
        ParseError: It is of no kind that holds an article.
    """
    from reader.parsing.registry import find_format

    essence = (payload.media_type or "").partition(";")[0].strip().lower()
    parser = find_format(payload.body, essence, payload.location).parser.rpartition(":")[2]
    if parser in _ALWAYS_APART:
        return True
    return len(payload.body) > _LARGE and parser not in _NEVER_APART


class _Unpickler(pickle.Unpickler):
    """Takes articles and nothing else: a process that fell may send whatever it likes."""

    def find_class(self, module: str, name: str) -> object:
        """Return a class of the model; see `pickle.Unpickler.find_class`."""
        if module in _MODEL and "." not in name:
            found = super().find_class(module, name)
            if isinstance(found, type) and found.__module__ == module:
                return found
        raise pickle.UnpicklingError(f"{module}.{name} is no part of an article")


# in the other process -------------------------------------------------------------------------


def _work(request: object, _: Sequence[str]) -> Iterator[Answer]:
    from reader.pipeline import parse

    try:
        article = parse(cast("Loaded", request))
    except RefusedError as error:
        yield "refused", error.message
    except ReaderError as error:
        yield "error", error.message
    else:
        yield "article", _plain(article)


def _plain(article: Article) -> Article:
    """Return the article with tuples, whatever sequences its parser made."""
    return replace(
        article,
        blocks=tuple(article.blocks),
        links=tuple(article.links),
        images=tuple(article.images),
        inlines=tuple(article.inlines),
        notices=tuple(article.notices),
    )


if __name__ == "__main__":
    serve(_work)
