"""The chunks and words of a long text, of which those that no longer occur are forgotten.

What is looked up in a generation and was in the one before is taken over; the rest is forgotten
with that. So as few chunks are read twice as if all were forgotten once there are three times as
many as in a generation, in two thirds of the memory.
"""

from collections.abc import Iterator

from reader.analysis.languages.lexicon import Language
from reader.analysis.languages.token import Token
from reader.analysis.text.chunks import CHUNKS, Chunks
from reader.analysis.text.vocabulary import Vocabulary, keep_vocabulary, vocabulary_of
from reader.startup.light_typing import TypeVar

_Unit = TypeVar("_Unit")

_MOST = 5_000  # chunks of a generation


def forgetting(units: Iterator[_Unit], language: Language) -> Iterator[_Unit]:
    """Yield `units`, each of which reads chunks, and begin a generation when there are many."""
    for unit in units:
        yield unit
        chunks = CHUNKS.get(language.code)
        if chunks is not None and len(chunks) > _MOST:
            begin_generation(chunks, language)


def begin_generation(chunks: Chunks, language: Language) -> None:
    """Begin a generation of chunks, and one of words."""
    keep_vocabulary(language, _YoungerVocabulary(language, vocabulary_of(language)))
    CHUNKS[language.code] = _YoungerChunks(language, chunks)


class _YoungerChunks(Chunks):
    """Chunks that are taken from an older generation if they are there."""

    __slots__ = ("_older",)

    def __init__(self, language: Language, older: Chunks) -> None:
        super().__init__(language)
        self._older = dict(older)  # without those that are older still

    def __missing__(self, chunk: str) -> tuple[Token | int, ...]:
        """Take over, or else read, and store a chunk; raises as `Chunks` does."""
        known = self._older.pop(chunk, None)
        if known is None:
            return super().__missing__(chunk)
        self[chunk] = known
        return known


class _YoungerVocabulary(Vocabulary):
    """Words that are taken from an older generation if they are there."""

    __slots__ = ("_older",)

    def __init__(self, language: Language, older: Vocabulary) -> None:
        super().__init__(language)
        self._older = dict(older)

    def __missing__(self, word: str) -> Token:
        """Take over, or else look up, and store a word."""
        known = self._older.pop(word, None)
        if known is None:
            return super().__missing__(word)
        self[word] = known
        return known
