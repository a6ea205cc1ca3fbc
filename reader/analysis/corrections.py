"""Corrections of speakers by the user, and the other quotes to which each correction applies."""

from collections.abc import Collection, Iterator, Mapping

from reader.model.analysis import CORRECTED, FOLLOWS, Quote, Speaker
from reader.model.quote_columns import QuoteColumns
from reader.text.span import Span

_OPENING_PRONOUNS = frozenset({"He", "She", "They", "It"})


def apply_corrections(quotes: QuoteColumns, corrections: Mapping[Span, str]) -> QuoteColumns:
    """Return `quotes` with the user's corrections applied.

    `corrections` maps spans to the name of the speaker, or to an empty string for "this is not a
    quote". A span need not match a quote exactly: sharing at least half of the longer of the two is
    enough. A correction also applies to the quotes that took their speaker from the very same
    mention and, if that mention was a pronoun or another short form, to later quotes attributed to
    the same wrong person, up to the next quote whose speaker is named in full. An explicit
    correction overrides an inherited one. Cost: linear in the number of quotes; only quotes that
    change are constructed.
    """
    names = {
        number: name for span, name in corrections.items() for number in _numbers_of(quotes, span)
    }
    given = {number: names[number] for number in sorted(names) if names[number]}
    shorts = {name: quotes.short_name(name) for name in given.values()}
    inherited = dict(_attributed_by_same_mention(quotes, given))
    passed = {*inherited, *(number for number, name in names.items() if not name)}
    inherited.update(_repeating_short_forms(quotes, given, passed))
    changes: dict[int, Quote | None] = dict.fromkeys(names)
    for number, name in inherited.items():
        if number not in names:
            quote = quotes[number]
            sure = max(quote.confidence, 0.9)
            changes[number] = _attributed_to(quote, name, shorts[name], FOLLOWS, sure)
    for number, name in given.items():
        changes[number] = _attributed_to(quotes[number], name, shorts[name], CORRECTED, 1.0)
    return quotes.with_changes(changes) if changes else quotes


def with_added(quotes: QuoteColumns, added: Mapping[Span, str]) -> QuoteColumns:
    """Return `quotes` together with those the user added, in text order.

    `added` maps their spans to their speakers; an empty name means no particular speaker. Where the
    analysis finds a quote by itself none is added: `apply_corrections` sets the speaker of that
    quote.
    """
    missed = [
        Quote(span, speaker=_speaker_named(quotes, span, name), confidence=1.0, rule=CORRECTED)
        for span, name in added.items()
        if len(span) and not _numbers_of(quotes, span)
    ]
    return quotes.with_more(missed) if missed else quotes


def _speaker_named(quotes: QuoteColumns, span: Span, name: str) -> Speaker | None:
    if not name:
        return None
    return Speaker(name, Span(span.start, span.start), "", short=quotes.short_name(name))


def are_similar(one: Span, other: Span) -> bool:
    """Whether two spans share at least half of the longer one."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return 2 * shared >= max(len(one), len(other)) > 0


def _numbers_of(quotes: QuoteColumns, span: Span) -> tuple[int, ...]:
    """Return the numbers of the quotes to which a correction of a span applies.

    Without an exact match these are the similar ones: the words of a quote may differ slightly
    between editions of an article.
    """
    exactly = tuple(quotes.numbers_at(span))
    return exactly or tuple(
        number for number in quotes.over(span) if are_similar(quotes.span(number), span)
    )


def _attributed_by_same_mention(
    quotes: QuoteColumns, given: Mapping[int, str]
) -> Iterator[tuple[int, str]]:
    """Yield the quotes whose speaker comes from the same mention as that of a corrected quote."""
    wanted = {
        speaker.span: name
        for number, name in given.items()
        if (speaker := quotes[number].speaker) is not None
    }
    for number, span in quotes.mentioned_at(wanted):
        yield number, wanted[span]


def _repeating_short_forms(
    quotes: QuoteColumns, given: Mapping[int, str], passed: Collection[int]
) -> Iterator[tuple[int, str]]:
    """Yield later quotes that repeat a corrected short form, up to the next full name.

    Quotes whose numbers are in `passed` are skipped and do not end the chain.
    """
    ends = [*given, len(quotes)][1:]
    for (first, name), end in zip(given.items(), ends, strict=False):
        wrong = quotes[first].speaker
        if wrong is None or not _is_short(wrong.mention, wrong.name):
            continue
        for number in quotes.numbers_of_speaker(wrong.name, first + 1, end):
            if number in passed:
                continue
            if not _is_short(quotes.mention(number), wrong.name):
                break
            yield number, name


def _is_short(mention: str, name: str) -> bool:
    """Whether a mention of `name` does not identify a person: a pronoun, or only small letters.

    The first of several words may have a capital for opening a sentence: The spokesman. In scripts
    without capital letters it is short if it shares nothing with the name: 她, 王校长.
    """
    if mention and mention.lower() == mention.upper():
        return mention not in name and name not in mention
    first, *others = mention.split() or [""]
    if any(word[:1].isupper() for word in others):
        return False
    return bool(others) or not first[:1].isupper() or first in _OPENING_PRONOUNS


def _attributed_to(quote: Quote, name: str, short: str, rule: str, confidence: float) -> Quote:
    old = quote.speaker
    role = old.role if old is not None and old.name == name else ""
    where = old.span if old is not None else Span(quote.span.start, quote.span.start)
    mention = old.mention if old is not None else ""
    speaker = Speaker(name, where, mention, role, short)
    return quote._replace(speaker=speaker, confidence=confidence, rule=rule)
