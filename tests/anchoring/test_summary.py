"""A summary of changes in numbers."""

import pytest

from reader.anchoring.changes import compare_editions
from reader.anchoring.summary import ChangeSummary, summarise_changes, summary_line
from reader.model.analysis import Speaker
from reader.text.span import Span

_OLD = """Bridge opens in June

“We are on time and proud of it,” said Ines Alvar. “The eel will live,” she added.

“Nobody asked the fishermen about anything,” said Tom Brack at the quay."""

_NEW = """Bridge will not open in June

“We are nearly on time and proud of it,” said Ines Alvar. “The eel will live,” she added.

“Ask the ministry for the true price,” said Olaf Brunt."""


def _quotes(text: str) -> list[Span]:
    found: list[Span] = []
    at = text.find("“")
    while at >= 0:
        end = text.index("”", at)
        found.append(Span(at + 1, end))
        at = text.find("“", end)
    return found


def _headline(text: str) -> Span:
    return Span(0, text.index("\n"))


def _summary(old: str, new: str) -> ChangeSummary:
    return summarise_changes(
        old,
        new,
        compare_editions(old, new),
        old_quotes=_quotes(old),
        new_quotes=_quotes(new),
        old_headline=_headline(old),
        new_headline=_headline(new),
    )


def test_quotes_reworded_gone_and_new_are_distinguished() -> None:
    found = _summary(_OLD, _NEW)
    assert found.headline_changed
    assert found.quotes_reworded == (0,)
    assert found.quotes_gone == (2,)
    assert found.quotes_new == (2,)


def test_equal_editions_have_nothing_to_tell() -> None:
    assert _summary(_OLD, _OLD) == ChangeSummary()


def test_other_quote_marks_are_only_cosmetic() -> None:
    new = _OLD.replace("We are on time", "We\u00a0are on time")
    assert _summary(_OLD, new) == ChangeSummary(cosmetic=1)


def test_what_is_cosmetic_is_counted_apart() -> None:
    new = _OLD.replace("We are on time", "We\u00a0are on time").replace("at the quay", "at sea")
    found = _summary(_OLD, new)
    assert (found.reworded, found.added, found.removed, found.cosmetic) == (1, 0, 0, 1)


def test_a_headline_that_came_or_went_has_changed_and_one_in_other_print_has_not() -> None:
    changes = compare_editions(_OLD, _NEW)
    here = Span(0, 20)
    for old, new, changed in (
        (None, None, False),
        (here, None, True),
        (None, here, True),
        (here, here, True),
    ):
        found = summarise_changes(_OLD, _NEW, changes, old_headline=old, new_headline=new)
        assert found.headline_changed is changed
    quoted, plain = "“Rain” in June", '"Rain" in June'
    found = summarise_changes(
        quoted, plain, (), old_headline=Span(0, len(quoted)), new_headline=Span(0, len(plain))
    )
    assert not found.headline_changed


def test_a_quote_of_which_two_fifths_of_the_letters_remain_is_reworded() -> None:
    said = "aaaa bbbb cccc dddd eeee"
    frame = "The mayor of the town said “{}” at noon, and then he went home to the hills."
    old = frame.format(said)
    for kept, gone in (("aaaa bbbb xxxx yyyy zzzz", False), ("aaaa wwww xxxx yyyy zzzz", True)):
        new = frame.format(kept)
        found = summarise_changes(
            old,
            new,
            compare_editions(old, new),
            old_quotes=[Span(old.index("aaaa"), old.index("”"))],
            new_quotes=[Span(new.index("aaaa"), new.index("”"))],
        )
        assert (found.quotes_gone, found.quotes_reworded) == (((0,), ()) if gone else ((), (0,)))
        assert found.quotes_new == ((0,) if gone else ())


def test_a_quote_that_moved_is_still_there() -> None:
    head, first, second = _OLD.split("\n\n")
    found = _summary(_OLD, "\n\n".join([head, second, first]))
    assert (found.quotes_reworded, found.quotes_gone, found.quotes_new) == ((), (), ())


def _speakers(text: str, *names: str) -> list[Speaker]:
    """Return the speakers of the quotes of a text, each named by the last words of `names`."""
    places = (text.index(name.split()[-1]) for name in names)
    return [Speaker(name, Span(at, at + 3), "") for name, at in zip(names, places, strict=True)]


@pytest.mark.parametrize(
    ("before", "after", "is_other"),
    [
        ("Tom Brack", "Olaf Brunt", True),
        ("Tom Brack", "Mr Brack", False),
        ("Tom Brack", "a neighbour", False),
        ("The mayor", "Tom Brack", False),
        ("Tom Brack", "Ludwig van Brunt", True),
    ],
)
def test_a_quote_is_somebody_elses_if_another_is_named_for_it(
    before: str, after: str, is_other: bool
) -> None:
    old, new = _OLD.replace("Tom Brack", before), _OLD.replace("Tom Brack", after)
    quotes = [text.index("Nobody") for text in (old, new)]
    found = summarise_changes(
        old,
        new,
        compare_editions(old, new),
        old_quotes=[Span(quotes[0], quotes[0] + 38)],
        new_quotes=[Span(quotes[1], quotes[1] + 38)],
        old_speakers=_speakers(old, before),
        new_speakers=_speakers(new, after),
    )
    assert found.quotes_reattributed == (((0, 0),) if is_other else ())
    assert ("1 quote with another speaker" in summary_line(found)) is is_other


def test_a_quote_is_nobody_elses_if_the_words_that_name_the_speaker_are_the_same() -> None:
    old, new = _OLD, _OLD.replace("Bridge opens", "Brunt’s bridge opens")
    spans = [[Span(text.index("Nobody"), text.index("Nobody") + 38)] for text in (old, new)]
    found = summarise_changes(
        old,
        new,
        compare_editions(old, new),
        old_quotes=spans[0],
        new_quotes=spans[1],
        old_speakers=_speakers(old, "Tom Brack"),
        new_speakers=[Speaker("Olaf Brunt", Span(0, 5), "")],
    )
    assert found.quotes_reattributed == ()


def test_the_line_tells_quotes_first() -> None:
    summary = ChangeSummary(reworded=1, removed=2, headline_changed=True, quotes_gone=(4,))
    told = "1 quote gone, headline changed, 1 paragraph reworded, 2 removed"
    assert summary_line(summary) == told
    quotes = ChangeSummary(quotes_reworded=(1, 2), quotes_gone=(3,), quotes_new=(0,))
    assert summary_line(quotes) == "2 quotes reworded, 1 gone, 1 new"
    assert summary_line(ChangeSummary(cosmetic=3)) == "only marks and spaces differ"
