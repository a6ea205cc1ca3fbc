"""A passage in an entry of a live blog stays in that entry, or is lost with it."""

from collections.abc import Sequence

import pytest

from reader.anchoring.describe import describe_target
from reader.anchoring.resolve import resolve_target
from reader.model.annotation import Status

MORE, SAID = "Read more here about the storm", "“A long night,” said Ida Moen."
FERRY = ("14", "The ferry to Vell stays where it is, with forty people aboard.", MORE, "👍")
TRAWLERS = ("15", "Two trawlers have made fast behind the ice house.", SAID, MORE, "👍")
LAMP = ("16", "The lamp on the north mole is lit again, the pilots say.", SAID, MORE, "👍")
WIND = ("17", "The wind has turned to the west and is dropping fast.", SAID, MORE, "👍")
SAND = ("13", "Sandbags are handed out behind the town hall.", SAID, MORE, "👍")
OLD = (LAMP, TRAWLERS, FERRY, SAND)
FORMS = (
    "{}:05",
    "{}.45pm GMT · Per Vik",
    "Um {}.20 Uhr",
    "Nov 28, 2026, {}:10 CET",
    "{}’",
    "45+{}’",
    "{}h ago",
    "vor {} Stunden",
    "News of the {}th hour\n\n{}:05",
)

Entry = tuple[str, ...]


def page(entries: Sequence[Entry], form: str = FORMS[0]) -> str:
    """Return a live blog whose times are written in a given form."""
    lines = (line for hour, *said in entries for line in (form.format(hour, hour), *said))
    return "\n\n".join(("Storm over the coast", *lines))


def found(words: str, entry: Entry, old: str, new: str) -> tuple[Status, int | None]:
    """Return the status of words of an entry in the new edition, and where they are found."""
    start = old.index(words, old.index(entry[1]))
    target = describe_target(old, start, start + len(words))
    status, span, *_ = resolve_target(target, new, old_text=old)
    return status, span.start if span is not None else None


def place(words: str, entry: Entry, text: str) -> int:
    """Return the place of words of an entry."""
    return text.index(words, text.index(entry[1]))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("words", [SAID, MORE, "more", "👍"])
def test_a_line_that_many_entries_have_goes_with_its_own(form: str, words: str) -> None:
    old, new = page(OLD, form), page((WIND, LAMP, FERRY, SAND), form)
    assert found(words, TRAWLERS, old, new)[0] in (Status.ORPHAN, Status.SUGGESTED)
    for entry in (LAMP, SAND):
        assert found(words, entry, old, new) == (Status.MOVED, place(words, entry, new))


@pytest.mark.parametrize("words", [SAID, MORE, "more", "👍"])
def test_a_line_stays_in_its_entry_when_the_order_is_turned(words: str) -> None:
    old, new = page(OLD), page(OLD[::-1])
    for entry in OLD:
        if words in entry[2] or words in entry[-1]:
            assert found(words, entry, old, new) == (Status.MOVED, place(words, entry, new))


def test_a_line_that_was_taken_out_of_its_entry_is_not_found_in_another() -> None:
    old = page(OLD)
    new = page((WIND, *(entry[:2] if entry is TRAWLERS else entry for entry in OLD)))
    assert found(SAID, TRAWLERS, old, new)[0] in (Status.ORPHAN, Status.SUGGESTED)


def test_words_that_only_one_entry_has_are_followed_into_another() -> None:
    old = page(OLD)
    moved = "forty people aboard"
    shorter = ("14", "The ferry to Vell stays where it is.", MORE)
    told = ("17", f"The ferry was towed in, with {moved}, and nobody was hurt.", SAID)
    new = page((told, LAMP, TRAWLERS, shorter, SAND))
    assert found(moved, FERRY, old, new)[1] in (None, new.index(moved))


def test_a_text_with_a_few_times_is_no_live_blog() -> None:
    old, new = page(OLD[:3]), page((TRAWLERS, FERRY))
    again = page((TRAWLERS, FERRY, LAMP))
    assert found(MORE, FERRY, old, new) == (Status.MOVED, place(MORE, FERRY, new))
    assert found(MORE, FERRY, old, again) == (Status.MOVED, place(MORE, FERRY, again))


def test_a_line_is_followed_past_another_line_of_its_entry() -> None:
    turned = (*TRAWLERS[:3], "👍", MORE)
    old, new = page(OLD), page((LAMP, turned, FERRY, SAND))
    assert found("👍", TRAWLERS, old, new) == (Status.MOVED, place("👍", TRAWLERS, new))


@pytest.mark.parametrize("twice_before", [True, False])
def test_a_line_that_is_twice_in_its_entry_is_not_distinguished_from_its_copy(
    twice_before: bool,
) -> None:
    doubled = page([(*entry, "👍") if entry is SAND else entry for entry in (LAMP, TRAWLERS, SAND)])
    single = page((TRAWLERS, SAND, LAMP))
    old, new = (doubled, single) if twice_before else (single, doubled)
    assert found("👍", SAND, old, new)[0] in (Status.ORPHAN, Status.SUGGESTED)


def test_two_lines_of_which_one_went_are_not_found_for_sure() -> None:
    words = f"{SAID}\n\n{MORE}"
    old, new = page(OLD), page((FERRY, SAND, LAMP, TRAWLERS[:3]))
    assert found(words, TRAWLERS, old, new)[0] in (Status.ORPHAN, Status.SUGGESTED)
