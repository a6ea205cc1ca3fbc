"""Parsing in a process of its own, for what parsers in C read or what is large."""

from collections.abc import Callable, Iterator, Sequence
from typing import cast

from reader.errors import ParseError, ReaderError, RefusedError
from reader.isolation.parcel import Parcel, unwrap, wrap
from reader.isolation.pipes import receive, receive_text
from reader.isolation.process import WorkLimits, process_of
from reader.model.article import Article
from reader.pipeline import keeps_waiting, parse
from reader.sources.base import Loaded
from reader.startup.light_typing import TYPE_CHECKING
from reader.workers.ahead import Ahead

if TYPE_CHECKING:  # the other process keeps nothing
    from reader.workers.readings import Readings

_SECONDS = 30.0
_MEMORY_BYTES, _MOST_MEMORY_BYTES = 250_000_000, 1_000_000_000
_MEMORY_PER_BYTE = 250  # Markdown of short paragraphs needs that; what unpacks to more is none

Answer = tuple[str, object]


def limits_of(loaded: Loaded) -> WorkLimits:
    """Return what parsing what was loaded may use: the more memory, the more there is to parse."""
    size = sum(len(page.payload.body) for page in loaded.pages)
    memory_bytes = min(_MEMORY_BYTES + _MEMORY_PER_BYTE * size, _MOST_MEMORY_BYTES)
    return WorkLimits(_SECONDS, memory_bytes)


def parse_apart(
    loaded: Loaded,
    *,
    cancelled: Callable[[], bool] = lambda: False,
    limits: WorkLimits | None = None,
) -> Article:
    """Return the article in what was loaded, parsed in another process when that is wiser.

    Small pages and texts are parsed here, since starting a process takes some 100 ms.

    Args:
        loaded: What `pipeline.load` returned.
        cancelled: Asked all the time; True ends the work with an error.
        limits: What the other process may use; `limits_of` when None.

    Raises:
        ParseError: The bytes hold no article, or parsing took too long or too much memory.
        RefusedError: Reading them would not be safe.
    """
    name = loaded.name
    if not keeps_waiting(loaded):
        return parse(loaded)
    try:
        with process_of(
            "reader.workers.parser", loaded, limits or limits_of(loaded), cancelled
        ) as answers:
            kind, content = cast("Answer", receive(answers))
            if kind == "article":
                return unwrap(cast("Parcel", content), receive_text(answers))
    except ReaderError as error:
        reason = "reading was cancelled" if cancelled() else f"could not be read: {error.message}"
        raise ParseError(reason, location=name) from error
    if kind == "refused":
        raise RefusedError(str(content), location=name)
    raise ParseError(str(content), location=name)


class Parsing(Ahead[Article]):
    """Parsing that goes on in another process while this one does something else.

    Args:
        loaded: What `pipeline.load` returned.
        readings: Where the article is kept, so that it need not be parsed again; None keeps it
            nowhere.
    """

    def __init__(self, loaded: Loaded, readings: "Readings | None" = None) -> None:
        self._loaded, self._readings = loaded, readings
        super().__init__(loaded.name)

    def _get(self, cancelled: Callable[[], bool]) -> Article:
        def parser(loaded: Loaded) -> Article:
            return parse_apart(loaded, cancelled=cancelled)

        if self._readings is None:
            return parser(self._loaded)
        return self._readings.read(self._loaded, parser)


# in the other process -------------------------------------------------------------------------


def _work(request: object, _: Sequence[str]) -> Iterator[Answer | str]:
    try:
        article = parse(cast("Loaded", request))
    except RefusedError as error:
        yield "refused", error.message
    except ReaderError as error:
        yield "error", error.message
    else:
        yield "article", wrap(article)
        yield article.text


if __name__ == "__main__":
    from reader.isolation.serving import serve

    serve(_work)
