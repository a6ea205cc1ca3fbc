"""Speeches of several paragraphs whose speaker comes at the end: “It rains. ⏎ “We go,” said X."""

from collections.abc import Sequence

from reader.analysis.passages.reading import PendingQuote
from reader.analysis.reference.mentions import Mention

_WITHOUT_VERB = frozenset({"none", "carried"})  # rules for quotes alone in their paragraph
_NOT = " not "
_QUOTES = '"“”„«»'
_GAP = f" .{_QUOTES}\n'’‘"  # between two paragraphs of a quote


def attribute_beginning(
    text: str, found: Sequence[PendingQuote], mention: Mention, start: int
) -> None:
    """Give the paragraphs in which the quote at `start` begins its speaker, named only now.

    They keep one whose colon or report leads to them.

    Args:
        text: The whole text.
        found: The quotes before.
        mention: The speaker.
        start: Offset of the quote.
    """
    beginning: list[PendingQuote] = []
    for each in reversed(found):
        if each.rule not in _WITHOUT_VERB or text[each.end : start].strip(_GAP):
            break
        beginning.append(each)
        start = each.start
    if not beginning or _is_led_in(text, beginning[-1]):
        return
    for each in beginning:
        each.mention, each.rule = mention, "carried"


def _is_led_in(text: str, quote: PendingQuote) -> bool:
    """Whether a colon or a report without quotes above a quote gives it to its speaker."""
    end = quote.start
    while end and text[end - 1] in _GAP:
        end -= 1
    speaker, paragraph = quote.mention, text.rfind("\n", 0, end) + 1
    if speaker is None or text[end - 1] == ":":
        return speaker is not None
    quoted = any(text.find(mark, paragraph, end) >= 0 for mark in _QUOTES)
    denied = _NOT in text[speaker.end : speaker.cue_start]  # did not respond
    acts = text.startswith(" to ", speaker.cue_end)  # agreed to stay
    return speaker.cue_start >= paragraph and not (quoted or denied or acts)
