"""The speakers of an article, each with their quotes."""

from collections.abc import Iterable

from reader.model.analysis import Quote, QuotedSpeaker


def speakers_of(quotes: Iterable[Quote]) -> tuple[QuotedSpeaker, ...]:
    """Return the speakers, each with their quotes, in order of their first quotes."""
    collector = SpeakerCollector()
    for quote in quotes:
        collector.add(quote)
    return collector.speakers()


class SpeakerCollector:
    """Collects the speakers from a stream of quotes without keeping the quotes."""

    def __init__(self) -> None:
        self._count = 0
        self._indices: dict[str, list[int]] = {}
        self._roles: dict[str, str] = {}

    def add(self, quote: Quote) -> None:
        """Record the speaker of the next quote of the article."""
        index, speaker = self._count, quote.speaker
        self._count += 1
        if speaker is not None and (name := speaker.name):
            self._indices.setdefault(name, []).append(index)
            self._roles[name] = self._roles.get(name) or speaker.role

    def speakers(self) -> tuple[QuotedSpeaker, ...]:
        """Return the speakers so far, each with their quotes, in order of their first quotes."""
        return tuple(
            QuotedSpeaker(name, self._roles[name], tuple(at)) for name, at in self._indices.items()
        )
