"""The speakers of an article with all that each is quoted for."""

from collections.abc import Sequence

from reader.model.analysis import Quote, Voice


def voices_of(quotes: Sequence[Quote]) -> tuple[Voice, ...]:
    """Return one voice for every speaker, in order of their first quote."""
    indices: dict[str, list[int]] = {}
    roles: dict[str, str] = {}
    for index, quote in enumerate(quotes):
        if quote.speaker is None or not quote.speaker.name:
            continue
        name = quote.speaker.name
        indices.setdefault(name, []).append(index)
        roles[name] = roles.get(name) or quote.speaker.role
    return tuple(Voice(name, roles[name], tuple(at)) for name, at in indices.items())
