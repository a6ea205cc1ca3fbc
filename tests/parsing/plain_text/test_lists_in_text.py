"""Lists that are typed with numbers and letters."""

import pytest
from listed_blocks import texts_of
from plain_texts import MORE, parse

from reader.model.article import BlockKind
from reader.parsing.plain_text.plain import parse_plain

PROSE = "The keeper of the lamps went home, and all of the town went with him on that evening."


@pytest.mark.parametrize("indent", ["   ", "    "])
def test_a_list_inside_an_item_does_not_end_the_list_around_it(indent: str) -> None:
    text = (
        "Minutes\n\nThe board met on Tuesday evening and decided the following points:\n\n"
        "1. the first five minutes are free;\n\n2. every further minute costs forty pounds;\n\n"
        f"{indent}a. on Sundays sixty;\n{indent}b. on holidays eighty.\n\n3. then it is lost.\n\n"
        "The meeting ended at ten, and nobody was surprised by what had been decided there.\n"
    )
    article = parse_plain(text.encode())
    items = [(b.level, b.label) for b in article.blocks if b.kind is BlockKind.LIST_ITEM]
    assert items == [(1, "1."), (1, "2."), (2, "a."), (2, "b."), (1, "3.")]


def _levels(text: str) -> list[tuple[int, str]]:
    article = parse_plain(f"{PROSE}\n\n{text}\n\n{PROSE}\n".encode())
    return [
        (block.level, block.span.of(article.text))
        for block in article.blocks
        if block.kind is BlockKind.LIST_ITEM
    ]


@pytest.mark.parametrize("rule", ["--------------------", "*****", "= = = =", "* * *"])
def test_a_rule_ends_the_item_above_it(rule: str) -> None:
    assert _levels(f"- oil\n- wicks\n{rule}\n- sand\n{rule}\nThat was all.") == [
        (1, "oil"),
        (1, "wicks"),
        (1, "sand"),
    ]


@pytest.mark.parametrize("indent", ["", "  ", "    ", "\t"])
def test_items_apart_are_as_deep_as_they_are_indented_below_each_other(indent: str) -> None:
    lines = (
        "- One lamp.", "", "- Two lamps, of which one", "  burns.", "", "    - A wick.", "",
        "    - Two wicks, of which", "      one burns.", "", "- Three.",
    )  # fmt: skip
    assert _levels("\n".join(indent + line if line else "" for line in lines)) == [
        (1, "One lamp."), (1, "Two lamps, of which one burns."), (2, "A wick."),
        (2, "Two wicks, of which one burns."), (1, "Three."),
    ]  # fmt: skip


def test_items_below_paragraphs_of_an_item_stay_inside_it() -> None:
    text = (
        "1. The lamps of the pier, which\n   burn.\n\n   They burn all night, as the keeper\n"
        "   says.\n\n   a) Of oil.\n\n   b) Of gas.\n\n2. The lamps of the mole.\n"
    )
    assert _levels(text) == [
        (1, "The lamps of the pier, which burn."), (2, "Of oil."), (2, "Of gas."),
        (1, "The lamps of the mole."),
    ]  # fmt: skip


def test_an_outer_item_may_stand_right_below_an_inner_one() -> None:
    text = "  * Lamps\n\n      + of oil\n  * Wicks\n\n      + of wool\n      + of hemp\n"
    assert _levels(text) == [
        (1, "Lamps"), (2, "of oil"), (1, "Wicks"), (2, "of wool"), (2, "of hemp"),
    ]  # fmt: skip


def test_a_list_below_prose_is_not_inside_an_earlier_one() -> None:
    assert _levels(f"- One lamp.\n\n{PROSE}\n\n    - Two lamps.\n\n    - Three.\n") == [
        (1, "One lamp."), (1, "Two lamps."), (1, "Three."),
    ]  # fmt: skip


def test_a_count_goes_on_across_indented_paragraphs_of_items() -> None:
    text = (
        "1. Lamps of the pier,\n\n   They burn all night.\n\n2. Lamps of the mole,\n\n"
        "   These burn as well, and\n   longer.\n\n   And these.\n\n3. Lamps of the ferry.\n"
    )
    assert [words for _, words in _levels(text)] == [
        "Lamps of the pier,", "Lamps of the mole,", "Lamps of the ferry.",
    ]  # fmt: skip


@pytest.mark.parametrize("between", [PROSE, "    " + PROSE])
def test_a_number_far_from_its_neighbour_begins_no_item(between: str) -> None:
    assert _levels(f"1. One lamp,\n\n{between}\n\n{PROSE}\n\n2. Two lamps,\n") == []


def test_the_spaces_of_an_item_in_one_line_stay() -> None:
    text = "- oil     for lamps\n- gas     for streets"
    assert _levels(text) == [(1, "oil     for lamps"), (1, "gas     for streets")]


@pytest.mark.parametrize("dash", "–—")
@pytest.mark.parametrize("mark", ["•", "1."])
def test_long_dashes_below_an_item_begin_items_inside_it(mark: str, dash: str) -> None:
    text = f"{mark} Two lamps burn.\n  {dash} Of oil.\n  {dash} Of gas, until\n    six.\n- Three."
    assert _levels(text) == [
        (1, "Two lamps burn."), (2, "Of oil."), (2, "Of gas, until six."), (1, "Three."),
    ]  # fmt: skip


def test_a_dash_alone_below_an_item_is_part_of_it() -> None:
    assert _levels("• One lamp.\n  — Ada Quill\n• Two lamps.\n  — Ben Poe") == [
        (1, "One lamp. — Ada Quill"),
        (1, "Two lamps. — Ben Poe"),
    ]


@pytest.mark.parametrize("sign", "●■➢►❖⁃∙")
@pytest.mark.parametrize("lead", ["", "The lamps:\n"])
def test_signs_before_several_lines_are_bullets(sign: str, lead: str) -> None:
    lines = f"{sign} One lamp burns.\n{sign} Two lamps, of which\n  one burns.\n{sign}\tThree."
    assert _levels(lead + lines) == [
        (1, "One lamp burns."), (1, "Two lamps, of which one burns."), (1, "Three."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("sign", "lead"), [("・", ""), ("・", "ランプ：\n"), ("ㅇ ", ""), ("•　", "")]
)
def test_bullets_of_east_asia_need_no_space_and_items_none_between_lines(
    sign: str, lead: str
) -> None:
    lines = f"{sign}桟橋のランプ\n{sign}防波堤のランプは一晩中\n　燃える。\n{sign}Lamps"
    assert _levels(lead + lines) == [
        (1, "桟橋のランプ"), (1, "防波堤のランプは一晩中燃える。"), (1, "Lamps"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    ["■ Lamps\nOne of them burns.", "■ランプ\n■桟橋", "・・・・・・", "● Lamps", "✓ Lit\n✗ Out"],
)
def test_a_sign_before_one_line_or_a_word_is_none(text: str) -> None:
    assert _levels(text) == []


@pytest.mark.parametrize("first", ["PREFACE                 vii", "I. The Pier                3"])
def test_titles_before_the_numbers_of_their_pages_are_items_and_no_headings(first: str) -> None:
    contents = [first, "II. The Lamp              14", "III. The Tide             200"]
    article = parse("The Keeper of Skell", "CONTENTS", *contents, PROSE, MORE)
    titles = [" ".join(each.split()[:-1]) for each in contents]
    assert texts_of(article, BlockKind.LIST_ITEM) == titles


def test_one_title_before_a_number_is_no_table_of_contents() -> None:
    article = parse("The Keeper of Skell", PROSE, "The Lamp              14", MORE)
    assert not texts_of(article, BlockKind.LIST_ITEM)


def test_the_number_of_an_issue_beside_the_title_between_rules_is_no_part_of_it() -> None:
    rule = "=" * 50
    head = f"{rule}\n THE TIDE TABLE                       Issue 8\n On small harbours\n{rule}"
    article = parse(head, PROSE, MORE)
    assert article.meta.title == "THE TIDE TABLE"
    assert article.text.startswith("THE TIDE TABLE\n\nIssue 8\nOn small harbours\n\n")


def test_names_before_points_keep_them_without_the_title_of_a_table_of_contents() -> None:
    rows = ["Ida Lund          12", "Tom Rijn          11", "Ada Quill          9"]
    article = parse("The race of Skell", PROSE, *rows, MORE)
    assert all(row in article.text for row in rows)
