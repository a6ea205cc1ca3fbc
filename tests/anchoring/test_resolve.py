"""Passages are found again, or reported as lost."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.anchoring.describe import describe_target
from reader.anchoring.resolve import resolve_target, resolve_targets
from reader.model.annotation import Resolution, Status, Target
from reader.text.span import Span

_LOOSE = st.text(alphabet="ab é“”.\n-\u00ad東😀", max_size=80)


@given(_LOOSE, st.data())
def test_the_same_text_gives_the_same_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    target = describe_target(text, start, end)
    for old_text in (None, text):
        found = resolve_target(target, text, old_text=old_text)
        assert found.status is Status.EXACT
        assert found.span == Span(start, end)


@settings(max_examples=120)
@given(_LOOSE, _LOOSE, st.data())
def test_any_other_text_gives_a_span_inside_it_or_an_orphan(
    old: str, new: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    target = describe_target(old, start, end)
    for old_text in (None, old):
        (found,) = resolve_targets([target], new, old_text=old_text)
        assert (found.span is None) == (found.status is Status.ORPHAN)
        assert found.span is None or found.span.end <= len(new)


_STORY = """The ferry to Ostrel will stop in May

The last ferry to Ostrel leaves on 3 May, the harbour board said on Monday.

“We have carried goats, brides and two pianos,” said Ines Alvar, who has sold the tickets since \
1988. “Nobody asked us.”

The board blamed the price of diesel, which rose by a third, and a bridge that opened last year.

“Nobody asked us,” said Tom Brack, the cook. He will open a bakery on the quay.
"""


def _resolve(
    words: str, new: str, *, old: str = _STORY, nth: int = 0, keep: bool = True
) -> tuple[Status, str]:
    start = -1
    for _ in range(nth + 1):
        start = old.index(words, start + 1)
    target = describe_target(old, start, start + len(words))
    found = resolve_target(target, new, old_text=old if keep else None)
    return found.status, found.span.of(new) if found.span else ""


_BOTH = pytest.mark.parametrize("keep", [True, False], ids=["edition kept", "edition lost"])


@_BOTH
def test_a_paragraph_put_in_before_moves_the_passage(keep: bool) -> None:
    new = "UPDATED\n\n" + _STORY
    assert _resolve("two pianos", new, keep=keep) == (Status.MOVED, "two pianos")


@_BOTH
def test_other_quote_marks_and_spaces_are_the_same_words(keep: bool) -> None:
    new = _STORY.replace("“", '"').replace("”", '"').replace("goats, ", "goats,\n")
    words = "“We have carried goats, brides"
    status, found = _resolve(words, new, keep=keep)
    assert (status, found) == (Status.EXACT, '"We have carried goats,\nbrides')


@_BOTH
def test_letters_of_another_width_are_the_same_words(keep: bool) -> None:
    wide = str.maketrans({char: chr(ord(char) + 0xFEE0) for char in "Mondy3May"})
    status, found = _resolve("on 3 May, the harbour", _STORY.translate(wide), keep=keep)
    assert (status, found) == (Status.EXACT, "on 3 May, the harbour".translate(wide))


@_BOTH
def test_a_word_changed_inside_is_reported(keep: bool) -> None:
    new = _STORY.replace("goats, brides and two pianos", "goats, brides and three pianos")
    status, found = _resolve("carried goats, brides and two pianos", new, keep=keep)
    assert (status, found) == (Status.CHANGED, "carried goats, brides and three pianos")


@_BOTH
def test_capitals_are_a_change_in_the_same_place(keep: bool) -> None:
    status, found = _resolve("The ferry to Ostrel will stop", _STORY.upper(), keep=keep)
    assert (status, found) == (Status.CHANGED, "THE FERRY TO OSTREL WILL STOP")


@_BOTH
@pytest.mark.parametrize("nth", [0, 1])
def test_of_two_copies_the_context_chooses(nth: int, keep: bool) -> None:
    new = _STORY.replace("The last ferry", "With a long blast of its horn, the last ferry")
    words = "Nobody asked us"
    start = _STORY.index(words) if nth == 0 else _STORY.rindex(words)
    target = describe_target(_STORY, start, start + len(words))
    found = resolve_target(target, new, old_text=_STORY if keep else None)
    assert found.span is not None
    assert found.span.start == (new.index(words) if nth == 0 else new.rindex(words))


@_BOTH
def test_when_one_of_two_copies_goes_the_other_does_not_take_its_note(keep: bool) -> None:
    start = _STORY.index("“Nobody asked us,” said Tom")
    new = _STORY[:start] + "A bakery will open on the quay.\n"
    status, _ = _resolve("Nobody asked us", new, nth=1, keep=keep)
    assert status in (Status.ORPHAN, Status.SUGGESTED)


def test_the_very_words_elsewhere_are_suggested_before_reworded_ones_in_the_old_place() -> None:
    before = "The council met on Friday, and the hall was as full as it had ever been."
    said = "We counted the boats twice and there was always one too many, the warden said."
    after = "Then he went home to feed the geese and to mend his nets for the morning."
    reworded = said.replace("many", "few")
    old = f"{before}\n\n{said}\n\n{after}"
    new = f"{before}\n\n{reworded}\n\n{after}\n\nOn the other quay nobody laughed. {said}"
    start = old.index(said)
    found = resolve_target(describe_target(old, start, start + len(said)), new)
    assert found.status is Status.SUGGESTED
    assert found.span is not None
    assert found.span.of(new) == said


@pytest.mark.parametrize("before", [0, 1, 2])
def test_a_place_between_words_goes_with_the_next_word_when_the_one_before_is_another(
    before: int,
) -> None:
    """Bookmarks are such places: they have no words of their own."""
    old = _STORY.replace("May, the harbour", "May — the harbour")
    new = old.replace("on 3 May —", "at the end of the season —")
    target = describe_target(old, *[old.index("the harbour") - before] * 2)
    found = resolve_target(target, new, old_text=old)
    assert (found.status, found.span) == (
        Status.MOVED,
        Span(*[new.index("the harbour") - before] * 2),
    )


@_BOTH
def test_a_passage_taken_out_is_an_orphan(keep: bool) -> None:
    new = _STORY.replace("The board blamed the price of diesel, which rose by a third, and ", "")
    new = new.replace("a bridge that opened last year.\n\n", "")
    assert _resolve("the price of diesel, which rose", new, keep=keep) == (Status.ORPHAN, "")


@_BOTH
def test_the_same_sentence_about_somebody_else_elsewhere_is_no_place(keep: bool) -> None:
    start = _STORY.index("“We have")
    end = _STORY.index("The board")
    other = "“We have carried sheep, grooms and six organs,” said Olaf Brunt of Varn.\n\n"
    new = other + _STORY[:start] + _STORY[end:]
    status, _ = _resolve("goats, brides and two pianos,” said Ines Alvar", new, keep=keep)
    assert status in (Status.ORPHAN, Status.SUGGESTED)


def test_the_same_sentence_with_another_name_elsewhere_is_no_place() -> None:
    said = "the bread of the island will be baked by {} in the old mill"
    old = f"{_STORY}\nOn Friday it was told that {said.format('Alvar')} from now on.\n"
    new = f"Last week we wrote that {said.format('Brack')}, which many doubted.\n\n{_STORY}"
    assert _resolve(said.format("Alvar"), new, old=old)[0] is Status.ORPHAN


@pytest.mark.parametrize("words", ["two pianos", "brides and two pianos"])
def test_a_long_text_in_the_place_of_a_passage_is_not_taken_for_it(words: str) -> None:
    instead = " ".join(f"Wind {number} came over the dunes at dusk." for number in range(60))
    assert _resolve(words, _STORY.replace(words, instead))[0] is Status.ORPHAN


def test_other_words_in_the_very_place_are_only_suggested() -> None:
    new = _STORY.replace("a bakery on the quay", "some kind of shop near here")
    status, found = _resolve("a bakery on the quay", new)
    assert status is Status.SUGGESTED
    assert "shop" in found


def test_a_text_pasted_twice_after_a_line_leaves_the_choice_to_a_person() -> None:
    new = f"UPDATED\n\n{_STORY}\n{_STORY}"
    target = describe_target(_STORY, _STORY.index("two pianos"), _STORY.index("two pianos") + 10)
    found = resolve_target(target, new, old_text=_STORY)
    assert found.status is Status.SUGGESTED
    assert found.span is not None
    assert found.span.start == new.index("two pianos")


def test_a_text_pasted_twice_keeps_the_passage_in_its_place() -> None:
    assert _resolve("two pianos", f"{_STORY}\n{_STORY}") == (Status.EXACT, "two pianos")


@pytest.mark.parametrize("before", ["", "For the record: "])
def test_without_the_old_edition_one_of_two_like_places_is_only_suggested(before: str) -> None:
    new = f"{before}{_STORY}\n{_STORY}"
    assert _resolve("brides and two pianos", new, keep=False)[0] is Status.SUGGESTED
    almost = _STORY.replace("goats", "geese").replace("since 1988", "since the war")
    assert _resolve("brides and two pianos", f"{almost}\n{almost}", keep=False)[0] is (
        Status.SUGGESTED
    )


def test_a_pull_quote_does_not_take_the_note_from_the_original() -> None:
    words = "We have carried goats, brides and two pianos"
    new = _STORY.replace("The last ferry", f"“{words}”\n\nThe last ferry")
    target = describe_target(_STORY, _STORY.index(words), _STORY.index(words) + len(words))
    found = resolve_target(target, new, old_text=_STORY)
    assert found.status is Status.MOVED
    assert found.span is not None
    assert found.span.start == new.rindex(words)


@_BOTH
def test_a_place_between_two_words_follows_them(keep: bool) -> None:
    new = "UPDATED\n\n" + _STORY
    at = _STORY.index("two pianos")
    target = describe_target(_STORY, at, at)
    found = resolve_target(target, new, old_text=_STORY if keep else None)
    assert found == Resolution(Status.MOVED, Span(new.index("two pianos"), new.index("two pianos")))


@_BOTH
def test_joined_paragraphs_keep_a_passage_over_both(keep: bool) -> None:
    new = _STORY.replace("\n\n", " ")
    words = _STORY[_STORY.index("on Monday") : _STORY.index("brides")].rstrip(", ")
    status, found = _resolve(words, new, keep=keep)
    assert (status, found.split()) == (Status.MOVED, words.split())


def test_an_old_edition_that_does_not_hold_the_passage_is_not_believed() -> None:
    target = describe_target(_STORY, _STORY.index("two pianos"), _STORY.index("two pianos") + 10)
    found = resolve_target(target, "UPDATED\n\n" + _STORY, old_text="Something else entirely.")
    assert found.status is Status.MOVED


@given(
    st.builds(
        Target,
        start=st.integers(-5, 10**9),
        end=st.integers(-5, 10**9),
        exact=st.text(max_size=40),
        prefix=st.text(max_size=20),
        suffix=st.text(max_size=20),
        copies=st.integers(-2, 3),
        copy=st.integers(-2, 3),
    ),
    st.text(max_size=80),
)
def test_a_target_made_by_anybody_is_answered(target: Target, text: str) -> None:
    found = resolve_target(target, text, old_text=text)
    assert found.span is None or found.span.end <= len(text)


def test_placed_and_unplaced_are_all() -> None:
    targets = [describe_target(_STORY, at, at + 20) for at in range(0, len(_STORY), 7)]
    found = resolve_targets(targets, _STORY[::-1], old_text=_STORY)
    unplaced = sum(one.span is None for one in found)
    assert len(targets) == unplaced + sum(one.span is not None for one in found)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("a" * 12_000, "b" + "a" * 12_000),
        ("la " * 4_000, "lo " + "la " * 3_600 + "lo"),
        ("Read more\n\n" * 1_200, "Buy\n\n" + "Read more\n\n" * 1_100),
        ("a\u00ad" * 5_000, "b a\u00ad" * 2_500),
        ("字" * 10_000, "字" * 5_000 + "文" + "字" * 4_500),
    ],
    ids=["one letter", "one word", "one paragraph", "soft hyphens", "no spaces"],
)
def test_monotonous_text_gets_an_answer(old: str, new: str) -> None:
    for start, end in ((100, 200), (0, len(old)), (9_000, 9_010)):
        target = describe_target(old, start, end)
        for old_text in (old, None):
            found = resolve_target(target, new, old_text=old_text)
            assert found.span is None or found.span.end <= len(new)


@pytest.mark.parametrize("words", ["Harbour pilots", "Harbour pilots asked"])
def test_the_first_words_of_an_article_are_known_when_respelt_without_the_old_edition(
    words: str,
) -> None:
    old = "Harbour pilots asked for a second tug on Monday. The council said it had the money."
    new = old.replace("Harbour pilots", "Harbor pilot")
    found = resolve_target(describe_target(old, 0, len(words)), new)
    assert found.status is Status.CHANGED
    assert found.span is not None
    assert found.span.of(new) == words.replace("Harbour pilots", "Harbor pilot")


def test_a_last_paragraph_pasted_twice_leaves_the_choice_to_a_person() -> None:
    first, last = "The pier was shut at noon.", "Nobody was hurt, the harbour office said later."
    old, new = f"{first}\n\n{last}", f"{first}\n\n{last}\n\n{last}"
    start = old.index(last)
    found = resolve_target(describe_target(old, start, len(old)), new, old_text=old)
    assert (found.status, found.span) == (Status.SUGGESTED, Span(start, len(old)))


def test_a_sentence_put_up_front_of_its_paragraph_is_not_taken_for_it() -> None:
    before = "The council met on Friday, and the hall was as full as it had ever been."
    said = "We counted the boats twice and there was always one too many, the warden said."
    old = f"{before}\n\n{said} Then he went home."
    new = f"{before}\n\n{said}\n\n{said} Then he went home."
    start = old.index(said)
    found = resolve_target(describe_target(old, start, start + len(said)), new, old_text=old)
    assert found.status is not Status.EXACT


def test_a_paragraph_like_the_lost_one_in_its_place_is_suggested_at_most() -> None:
    before, after = "The pumps ran all night on Friday.", "A survey is due in the summer."
    lost = (
        "Despite the many setbacks introduced by its regional neighbour and partner, the yard has"
        " never built so many boats as it did last year."
    )
    fake = "Elsewhere, setbacks introduced by its careful neighbour and partner were noted too."
    old, new = f"{before}\n\n{lost}\n\n{after}", f"{before}\n\n{fake}\n\n{after}"
    words = "setbacks introduced by its regional neighbour and"
    start = old.index(words)
    found = resolve_target(describe_target(old, start, start + len(words)), new, old_text=old)
    assert found.status in (Status.SUGGESTED, Status.ORPHAN)


def test_an_edition_is_known_by_its_digest_where_words_tell_nothing() -> None:
    text = "la " * 5_000
    target = describe_target(text, 6_000, 6_002)
    assert resolve_target(target, text) == Resolution(Status.EXACT, Span(6_000, 6_002))
    elsewhere = target._replace(digest="")
    assert resolve_target(elsewhere, text).status is not Status.EXACT
    assert resolve_target(elsewhere, text, old_text=text).span == Span(6_000, 6_002)


def test_offsets_that_do_not_hold_the_words_are_not_believed() -> None:
    text = "Once upon a time there was a fox who lived by the quay."
    wrong = describe_target(text, 29, 32)._replace(start=0, end=3)
    assert text[29:32] == "fox"
    for old_text in (None, text):
        found = resolve_target(wrong, text, old_text=old_text)
        assert found == Resolution(Status.MOVED, Span(29, 32))


def test_an_old_edition_that_does_not_hold_the_words_is_not_asked() -> None:
    start = _STORY.index("two pianos")
    target = describe_target(_STORY, start, start + len("two pianos"))
    new = f"UPDATED\n\n{_STORY}"
    for old_text in ("", "Another story.", new):
        found = resolve_target(target, new, old_text=old_text)
        assert found == Resolution(Status.MOVED, Span(start + 9, start + 19))


def test_a_word_put_into_a_quote_leaves_it_in_place_though_the_next_paragraph_went_on() -> None:
    lead = "“Rust waits for nobody,” said Ida Moen. "
    quote = "“We have asked for a new hull since 2009, and nobody has answered us.”"
    crossing = "Some 1,200 people cross every day, most of them on their way to the cannery."
    worker = "“My mother took this boat, and so do I,” said Theo Quill, who packs tins there."
    longer = quote.replace("has answered", "has ever answered")
    old = "\n\n".join(("Ferry to close", lead + quote, crossing, worker))
    new = "\n\n".join(("Ferry to close", lead + longer, worker, crossing))
    start = old.index("We have")
    target = describe_target(old, start, old.index("”", start))
    found = resolve_target(target, new, old_text=old)
    assert found.status is Status.CHANGED
    assert found.span is not None
    assert found.span.of(new) == longer.strip("“”")


def test_a_note_keeps_its_first_word_when_a_sentence_before_it_that_began_alike_goes() -> None:
    kept = "The county said that the decision was hard."
    new = f"Ferry to close\n\nThe ferry will stop on Friday. {kept}\n\nSome people cross every day."
    old = new.replace(kept, f"The harbour office had nothing to add. {kept}")
    target = describe_target(old, old.index(kept), old.index(kept) + len(kept))
    found = resolve_target(target, new, old_text=old)
    assert found.status is Status.MOVED
    assert found.span is not None
    assert found.span.of(new) == kept
