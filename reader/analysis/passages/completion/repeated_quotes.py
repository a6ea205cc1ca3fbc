"""Quotes without a certain speaker that repeat another quote, as in headlines and pull quotes."""

from collections.abc import Sequence

from reader.analysis.languages.lexicon import AUXILIARY, CONJUNCTION, LEAD, PREPOSITION, Language
from reader.analysis.marks.quoted_words import Quoted
from reader.analysis.passages.reading import PendingQuote
from reader.analysis.reference.mentions import Mention
from reader.model.analysis import QuoteKind
from reader.text.span import trimmed

_BESIDE = "beside-verb"
_UNTOLD = frozenset({"carried", "answer", "none"})  # rules of quotes beside which nobody is named
_COLON = "x-colon"
_MARKS = " \u00a0\u202f\"“”„«»‘’'"
_SHORTEST = 20  # code points from which on a quote can be recognised elsewhere
_BLANKS_OF_HEADING = 2  # with as many, a subheading can be
_LONGEST_HEADING = 70  # code points
_QUOTES_BESIDE = 4  # above or below a subheading that it may be taken from
_LONG_WORD = 4  # code points of a word that tells something
_FEWEST_WORDS = 3  # of them in a headline that a quote may have as well
_LONGEST_STRETCH = 1.75  # times the length of the headline
_LONGEST_ECHO = 60  # code points of words that are said in full below
_WORD = 20  # code points after a passage that hold the next word
_NO_NOUN = PREPOSITION | CONJUNCTION | AUXILIARY | LEAD
_SIGNS = " ,.;:!?…"  # around words that may recur without them
_STOPS = ".!?"
_MAX_NAMELESS = 12  # quotes of an article that are searched for elsewhere


def _lacks_certain_speaker(found: PendingQuote) -> bool:
    """Whether a quote has no speaker, or only by its position (a block after a speaker)."""
    return found.mention is None or found.rule == "block-after"


def _has_only_role(text: str, found: PendingQuote) -> bool:
    """Whether the speaker in a headline is a role or a topic: Borgmästaren: ”Vi väntar”.

    Wohnungsmarkt: „Wir warten“.
    """
    mention = found.mention
    if mention is None:
        return False
    role = found.rule == _BESIDE and " " not in mention.name
    role = role or (found.rule == _COLON and not (mention.person and mention.person.known))
    several = " " in text[found.start : found.end].rstrip(_SIGNS)
    return role and several and "\n" not in text[: found.start]


def _is_subheading(text: str, found: PendingQuote) -> bool:
    """Whether a quote without a speaker of its own is a line that does not end as a sentence."""
    if found.rule not in _UNTOLD or text[found.end - 1] in _STOPS:
        return False
    if not text[found.start].isupper():
        return False  # … and no word of it is true
    start = text.rfind("\n", 0, found.start) + 1
    end = text.find("\n", found.end)
    around = text[start : found.start] + text[found.end : max(end, found.end)]
    return start > 0 and end > 0 and around.strip() != "" and not around.strip(_MARKS)


def attribute_repeated_quotes(text: str, quotes: Sequence[PendingQuote]) -> None:
    """Give each such quote the speaker of a quote that contains its words; cost: a few searches.

    A subheading has the words of a quote below it.
    """
    headings = [f for f in quotes if _is_subheading(text, f)]
    nameless = [f for f in quotes if f.end - f.start >= _SHORTEST and _lacks_certain_speaker(f)] + [
        f for f in headings if text.count(" ", f.start, f.end) >= _BLANKS_OF_HEADING
    ]
    nameless += [each for each in quotes[:1] if _has_only_role(text, each)]
    for each in nameless[:_MAX_NAMELESS]:
        words = text[each.start : each.end].rstrip(_SIGNS)
        before = 0 if _lacks_certain_speaker(each) else each.start
        for at in (text.find(words, each.end), text.find(words, before, each.start)):
            around = next((f for f in quotes if f.start <= at < f.end), None)
            if at >= 0 and around is not None and not _lacks_certain_speaker(around):
                by_words = around.rule == _BESIDE  # counts without a lexicon, too
                each.mention, each.rule = around.mention, _BESIDE if by_words else "repeated"
                break
    if quotes and quotes[0].rule == _COLON and _has_only_role(text, quotes[0]):
        _attribute_shortened(text, quotes)
    for each in headings[:_MAX_NAMELESS]:
        if each.rule in _UNTOLD:
            _attribute_loosely_repeated(text, each, quotes)


def _attribute_shortened(text: str, quotes: Sequence[PendingQuote]) -> None:
    """Give a headline behind a role the speaker of a quote that has all of its words in order.

    Trainer verurteilt: „Vertrauen vieler missbraucht“, where somebody said “Sie haben das Vertrauen
    vieler Kinder missbraucht”. Few other words stand between them.
    """
    headline = quotes[0]
    words = [word.strip(_SIGNS) for word in text[headline.start : headline.end].casefold().split()]
    if len(_long_words(text, headline)) < _FEWEST_WORDS:
        return
    longest = (headline.end - headline.start) * _LONGEST_STRETCH
    for each in quotes[1:_MAX_NAMELESS]:
        if each.kind is QuoteKind.DIRECT and each.mention:
            stretch = _stretch_of(words, text[each.start : each.end].casefold())
            if 0 < stretch <= longest:
                headline.mention, headline.rule = each.mention, "repeated"
                return


def _stretch_of(words: Sequence[str], said: str) -> int:
    """Return how many code points hold the words in order; 0 if they are not all there."""
    first = end = said.find(words[0])
    for word in words:
        at = said.find(word, end)
        if at < 0:
            return 0
        end = at + len(word)
    return end - first


def _attribute_loosely_repeated(
    text: str, heading: PendingQuote, quotes: Sequence[PendingQuote]
) -> None:
    """Give a short subheading the speaker of the quote that has most of its words.

    That is one below, or for a pull quote above. Otherwise it is nobody's, unless whoever spoke
    above it is also the next to speak.
    """
    said = [q for q in quotes if q.mention and q.rule != "carried"]
    said = [q for q in said if q.kind is not QuoteKind.INDIRECT]
    below = [q for q in said if q.start > heading.end][:_QUOTES_BESIDE]
    last = [q for q in said if q.end < heading.start][-_QUOTES_BESIDE:]
    if heading.end - heading.start > _LONGEST_HEADING or not below:
        return
    words = _long_words(text, heading)
    for each in (*below, *reversed(last)):
        if len(words) > 1 and 5 * len(words & _long_words(text, each)) >= 3 * len(words):
            heading.mention, heading.rule = each.mention, "repeated"
            return
    above, following = heading.mention, below[0].mention
    if above is not None and following is not None and not _are_same(text, above, following):
        heading.mention, heading.rule = None, "none"


def _long_words(text: str, quote: PendingQuote) -> set[str]:
    words = (word.strip(_SIGNS) for word in text[quote.start : quote.end].casefold().split())
    return {word for word in words if len(word) >= _LONG_WORD}


def _are_same(text: str, one: Mention, other: Mention) -> bool:
    if one.person is not None or other.person is not None:
        return one.person is other.person
    return text[one.start : one.end].casefold() == text[other.start : other.end].casefold()


def quotes_repeated_in_headlines(
    text: str, unsaid: Sequence[Quoted], quotes: Sequence[PendingQuote]
) -> list[PendingQuote]:
    """Return the quotes of headlines whose words, in any case, are in a quote with a speaker.

    ‘A joke on us’: town rejects the bridge. A single word must be the whole quote, as it may recur
    anywhere.
    """
    spoken = [each for each in quotes if each.mention and each.kind is not QuoteKind.INDIRECT]
    found: list[PendingQuote] = []
    for headline in unsaid[:_MAX_NAMELESS]:
        start, end = trimmed(text, headline.start, headline.end)
        words = text[start:end].strip(_SIGNS).casefold()
        if not words or any(start <= each.start < end for each in spoken):
            continue
        for each in spoken:
            if _holds(text[each.start : each.end], words):
                found.append(PendingQuote(start, end, each.kind, "repeated", each.mention))
                break
    return found


def quotes_repeated_below(
    text: str,
    unattributed: Sequence[Quoted],
    quotes: Sequence[PendingQuote],
    language: Language,
) -> list[PendingQuote]:
    """Return the passages whose words a person says in full later: backed him to be a “big name”.

    A noun after it makes it a term: the “law and order” issue. Those among `quotes` are left out.
    """
    spoken = [
        each
        for each in quotes
        if each.mention and each.mention.person and each.kind is QuoteKind.DIRECT
    ]
    found: list[PendingQuote] = []
    for words in unattributed[:_MAX_NAMELESS]:
        body = text[words.start : words.end].strip(_SIGNS)
        if " " not in body or not body[0].islower() or len(body) > _LONGEST_ECHO:
            continue
        after = text[words.close + 1 : words.close + _WORD].split()[:1]
        if text[words.close : words.close + 1] == " " and after:
            classes = language.classes.get(after[0].lower().strip(_SIGNS), 0)
            if not classes & _NO_NOUN:
                continue
        if any(each.start == words.start for each in quotes):
            continue
        for each in spoken:
            if each.start > words.end and _holds(text[each.start : each.end], body):
                span = words.start, words.end
                found.append(PendingQuote(*span, QuoteKind.FRAGMENT, "repeated", each.mention))
                break
    return found


def _holds(said: str, words: str) -> bool:
    """Whether quoted words are, or hold, other words in lower case that are no title."""
    lower = said.casefold()
    at = lower.find(words) if " " in words and len(lower) == len(said) else -1
    end = at + len(words)
    apart = at >= 0 and not (said[:at][-1:].isalpha() or said[end:][:1].isalpha())
    return apart and any(word[0].islower() for word in said[at:end].split())
