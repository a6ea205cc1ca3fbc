"""Passages with their context."""

from reader.model.annotation import Target
from reader.text.span import Span
from reader.tui.views.notes.excerpt import excerpt, in_own_context

STORY = (
    "Eels came back. They were seen by night near the old mill, and nobody said why.\n\nThe end."
)


def shown(around: int) -> str:
    start = STORY.index("night")
    words, span = excerpt(STORY, Span(start, start + 5), around)
    assert words[span.start : span.end] == "night"
    return words


def test_words_around_a_passage_begin_with_a_sentence_or_a_word() -> None:
    assert shown(200) == STORY[: STORY.index("\n\n")]
    assert shown(30) == "They were seen by night near the old mill, and nobody …"
    assert shown(12) == "… seen by night near the …"


def test_without_its_edition_a_passage_stands_between_whole_words_kept_with_it() -> None:
    target = Target(0, 5, "night", "hey were seen by ", " near the old mi")
    words, span = in_own_context(target)
    assert words == "… were seen by night near the old …"
    assert words[span.start : span.end] == "night"


def test_the_context_of_a_passage_ends_with_its_paragraph() -> None:
    target = Target(0, 5, "night", "Old.\n\nSeen by ", ".\n\nNew")
    words, span = in_own_context(target)
    assert words == "Seen by night."
    assert words[span.start : span.end] == "night"
