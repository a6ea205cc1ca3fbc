"""Notes attached to exported quotes."""

from collections.abc import Sequence
from datetime import UTC, datetime

from temporary_library import TemporaryLibrary

from reader.anchoring.describe import describe_target
from reader.export.quotation_notes import with_notes
from reader.library.store import Library
from reader.model.annotation import Annotation, Motivation
from reader.model.article import Article
from reader.model.quotation import Quotation, Source
from reader.parsing.registry import parse_article

STORY = "# Wall\n\n“It holds,” said Bo Oja. “Yes.”\n\n“Yes,” said Ida Moen.\n"
MOMENT = datetime(2026, 3, 1, tzinfo=UTC)


def article(text: str = STORY) -> Article:
    return parse_article(text.encode(), media_type="text/markdown", location="/wall.md")


def quotations(of: Article, *words: str) -> Sequence[Quotation]:
    """Return each of `words` as a quote, searching for each after the previous one."""
    found, at = [], 0
    for each in words:
        at = of.text.index(each, at)
        target = describe_target(of.text, at, at + len(each))
        found.append(Quotation(Source(of.location), target, "", "", "direct", 2))
        at += len(each)
    return found


def noted(
    library: Library, on: Article, start: int, end: int, body: str, *, motivation: Motivation
) -> None:
    target = describe_target(on.text, start, end)
    key = library.register(on).key
    library.put([Annotation(body, key, motivation, target, MOMENT, MOMENT, body)], on)


def test_a_note_is_on_the_quote_that_it_touches_and_no_other_of_the_same_words() -> None:
    library, wall = TemporaryLibrary(), article()
    second = wall.text.rindex("Yes")
    noted(library, wall, second, second + 3, "sure?", motivation=Motivation.COMMENTING)
    noted(library, wall, second, second + 3, "Ida", motivation=Motivation.IDENTIFYING)
    found = with_notes(library, quotations(wall, "It holds,", "Yes.", "Yes,"))
    assert [each.notes for each in found] == [(), (), ("sure?",)]


def test_in_another_edition_a_note_is_on_the_words_that_it_was_made_on() -> None:
    library, before = TemporaryLibrary(), article()
    at = before.text.index("holds")
    noted(library, before, at, at + 5, "checked", motivation=Motivation.COMMENTING)
    now = article(STORY.replace("# Wall", "# Wall\n\nA new paragraph."))
    found = with_notes(library, quotations(now, "It holds,", "Yes."))
    assert [each.notes for each in found] == [("checked",), ()]


def test_in_another_edition_a_note_on_words_that_occur_often_is_on_no_quote() -> None:
    library, before = TemporaryLibrary(), article()
    at = before.text.index("said")
    noted(library, before, at, at + 4, "a verb", motivation=Motivation.COMMENTING)
    noted(library, before, 0, len(before.text), "all of it", motivation=Motivation.COMMENTING)
    now = article(STORY.replace("Oja. “Yes.”", "Oja. “He said so.”"))
    found = with_notes(library, quotations(now, "It holds,", "He said so.", "Yes,"))
    assert [each.notes for each in found] == [("all of it",), (), ("all of it",)]


def test_a_note_on_the_whole_article_is_on_no_quote_and_unknown_articles_have_none() -> None:
    library, wall = TemporaryLibrary(), article()
    noted(library, wall, 0, 0, "read twice", motivation=Motivation.COMMENTING)
    assert with_notes(library, quotations(wall, "It holds,"))[0].notes == ()
    assert with_notes(TemporaryLibrary(), quotations(wall, "It holds,"))[0].notes == ()


def test_a_note_beside_a_quote_is_not_on_it() -> None:
    library, wall = TemporaryLibrary(), article()
    start = wall.text.index("It holds,")
    end = start + len("It holds,")
    for first, last, body in ((0, start, "before"), (end, end + 4, "after")):
        noted(library, wall, first, last, body, motivation=Motivation.COMMENTING)
    for first, last, body in ((0, start + 1, "begins"), (end - 1, end + 4, "ends")):
        noted(library, wall, first, last, body, motivation=Motivation.COMMENTING)
    (found,) = with_notes(library, quotations(wall, "It holds,"))
    assert sorted(found.notes) == ["begins", "ends"]
