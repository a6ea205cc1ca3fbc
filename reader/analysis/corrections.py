"""What a person knows better: corrected speakers, and how far a correction carries."""

from collections.abc import Mapping, Sequence

from reader.model.analysis import Quote, Speaker
from reader.text.span import Span

CORRECTED = "corrected"  # the rule of a quote that a person corrected
FOLLOWS = "follows-correction"  # of one that depended on it


def apply_corrections(
    quotes: Sequence[Quote], corrections: Mapping[Span, str]
) -> tuple[Quote, ...]:
    """Return `quotes` as a person corrected them.

    `corrections` maps the span of a quote to the name of its speaker, or to an empty string for
    "this is no quote". A correction also holds for the quotes that took their speaker from the
    very same mention, and, when that mention was a pronoun or another short form, for the later
    quotes of the same wrong person up to the next one named in full. An explicit correction wins
    over an inherited one. Cost: linear in the number of quotes.
    """
    by_mention: dict[Span, str] = {}
    for quote in quotes:
        name = corrections.get(quote.span)
        if name and quote.speaker is not None:
            by_mention[quote.speaker.span] = name
    kept: list[Quote] = []
    chain: tuple[str, str] | None = None  # the wrong name and the right one
    for quote in quotes:
        name = corrections.get(quote.span)
        if name == "":
            continue
        speaker = quote.speaker
        if name is not None:
            kept.append(_with_speaker(quote, name, CORRECTED, 1.0))
            chain = (speaker.name, name) if speaker is not None and _is_short(speaker) else None
            continue
        inherited = by_mention.get(speaker.span) if speaker is not None else None
        if inherited is None and chain is not None and speaker is not None:
            if speaker.name == chain[0] and _is_short(speaker):
                inherited = chain[1]
            elif speaker.name == chain[0]:
                chain = None
        if inherited is None:
            kept.append(quote)
        else:
            kept.append(_with_speaker(quote, inherited, FOLLOWS, max(quote.confidence, 0.9)))
    return tuple(kept)


def _is_short(speaker: Speaker) -> bool:
    """Whether a mention leaves open who is meant: a pronoun or words in lower case."""
    return not any(word[:1].isupper() for word in speaker.mention.split()) or (
        speaker.mention in {"He", "She", "They", "It"}
    )


def _with_speaker(quote: Quote, name: str, rule: str, confidence: float) -> Quote:
    old = quote.speaker
    role = old.role if old is not None and old.name == name else ""
    where = old.span if old is not None else Span(quote.span.start, quote.span.start)
    mention = old.mention if old is not None else ""
    speaker = Speaker(name, where, mention, role)
    return quote._replace(speaker=speaker, confidence=confidence, rule=rule)
