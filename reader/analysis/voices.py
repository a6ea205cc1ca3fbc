"""The speakers of an article, each with their quotes."""

from collections.abc import Iterable

from reader.model.analysis import Quote, Voice


def voices_of(quotes: Iterable[Quote]) -> tuple[Voice, ...]:
    """Return one voice per speaker, in order of their first quotes."""
    voices = Voices()
    for quote in quotes:
        voices.hear(quote)
    return voices.heard()


class Voices:
    """Collects the speakers from a stream of quotes without keeping the quotes."""

    def __init__(self) -> None:
        self._count = 0
        self._indices: dict[str, list[int]] = {}
        self._roles: dict[str, str] = {}

    def hear(self, quote: Quote) -> None:
        """Record the speaker of the next quote of the article."""
        index, speaker = self._count, quote.speaker
        self._count += 1
        if speaker is not None and (name := speaker.name):
            self._indices.setdefault(name, []).append(index)
            self._roles[name] = self._roles.get(name) or speaker.role

    def heard(self) -> tuple[Voice, ...]:
        """Return one voice per speaker heard so far, in order of their first quotes."""
        return tuple(
            Voice(name, self._roles[name], tuple(at)) for name, at in self._indices.items()
        )
