"""Which lines of a page form one paragraph."""

from reader.parsing.printed.line_groups import line_groups
from reader.parsing.printed.printed_line import PageLine

RIGHT = 300.0


def line(text: str, row: int, left: float = 50.0, right: float = RIGHT) -> PageLine:
    return PageLine(text, left, right, 700 - 12.0 * row, 10.0)


def group_texts(*lines: PageLine) -> list[str]:
    return [" ".join(each.text for each in group) for group in line_groups([lines], set())]


def full_line(row: int) -> PageLine:
    return line(f"the lamp burned on through row {row} and", row)


def test_a_paragraph_of_one_line_above_another_ends_where_the_next_is_set_in() -> None:
    page = [full_line(0), full_line(1), line("and it went out at last, after all these years.", 2)]
    page += [line("“Nobody saw it burn, not one of us,” said Ida.", 3, left=60.0)]
    page += [line("“Then who put it out?” asked the keeper of the", 4, left=60.0), full_line(5)]
    assert len(group_texts(*page)) == 3


def test_a_line_that_was_ended_early_ends_its_paragraph_without_a_stop() -> None:
    page = [full_line(0), full_line(1), line("and by [the keeper]", 2, right=140.0)]
    page += [line("Ida lit it again at once, and nobody thanked", 3, left=60.0), full_line(4)]
    assert len(group_texts(*page)) == 2


def test_text_indented_below_a_bullet_belongs_to_it() -> None:
    page = [full_line(0), full_line(1), full_line(2)]
    page += [line("• The lamp burned.", 3, right=170.0), line("Nobody saw it.", 4, left=60.0)]
    assert group_texts(*page)[-2:] == ["• The lamp burned.", "Nobody saw it."]
    page[-2] = line("• The lamp burned on, as the keeper had said.", 3)
    assert group_texts(*page)[-1].startswith("• The lamp")


def test_a_row_of_stars_stands_alone() -> None:
    stars = line("******", 2, left=160.0, right=190.0)
    page = [full_line(0), line("and went out.", 1, right=110.0), stars]
    page += [line("Ida lit it again at once, and nobody thanked", 3, left=60.0), full_line(4)]
    assert group_texts(*page)[1] == "******"


def test_a_number_in_brackets_in_the_middle_of_a_sentence_is_no_item() -> None:
    page = [full_line(0), line("14) was lost, said the keeper.", 1)]
    assert len(group_texts(*page)) == 1


def test_a_dash_in_the_second_line_of_a_paragraph_that_is_set_in_is_no_item() -> None:
    page = [full_line(0), full_line(1), full_line(2), line("and went out.", 3, right=110.0)]
    page += [line("Ida lit the lamp again at once, said the keeper", 4, left=60.0)]
    page += [line("– and nobody thanked her for it at all until", 5), full_line(6)]
    assert len(group_texts(*page)) == 2


def test_a_step_a_little_larger_than_all_others_parts_at_the_end_of_a_sentence() -> None:
    ended = "the keeper said that the lamp had burned on until the day."
    page = [line(ended if row == 5 else f"{ended[:-1]} of row {row}", row) for row in range(12)]
    further = [PageLine(each.text, 50.0, RIGHT, each.y - 4.5, 10.0) for each in page[6:]]
    assert len(group_texts(*page)) == 1
    assert len(group_texts(*page[:6], *further)) == 2
    in_sentence = [PageLine("and of", 50.0, RIGHT, page[5].y, 10.0)]
    assert len(group_texts(*page[:5], *in_sentence, *further)) == 1


def test_a_line_that_ends_in_a_bracket_goes_on_with_a_small_letter() -> None:
    page = [line("How the lamp of Norhaven (the tall one)", 0, right=240.0)]
    assert (
        len(group_texts(*page, line("burned for a hundred years", 1), full_line(3), full_line(4)))
        == 2
    )


def test_an_entry_with_a_hanging_indent_goes_on_below_a_line_that_ends_in_a_stop() -> None:
    page = []
    for row in range(0, 9, 3):
        page += [line("Quill, Ada, and Ben Poe, and the others.", row, right=190.0)]
        page += [line("2019. The lamp of the harbour. In", row + 1, left=62.0, right=200.0)]
        page += [line("the Lamps and Other Lights", row + 2, left=62.0)._replace(italic=True)]
    page = [each._replace(right=min(each.right, 200.0)) for each in page]
    assert len(group_texts(*page)) == 3
    without_year = [each._replace(text=each.text.replace("2019. ", "")) for each in page]
    assert len(group_texts(*without_year)) > 3
    numbered = [each._replace(text=f"[{each.y:.0f}] Poe, et al.") for each in page[::3]]
    assert len(group_texts(*numbered[:1], *without_year[1:3])) == 1


def test_what_is_set_in_does_not_continue_a_sentence_or_an_announcement_on_the_left() -> None:
    first = line("Nobody had expected that in 2019, said Ada Quill.", 0)
    page, quoted = [first], []
    for row in range(1, 12, 3):
        page += [line("It burns, said Ada.", row, left=62.0, right=150.0)]
        page += [line("The board met to weigh what nobody knew as", row + 1, left=62.0)]
        page += [line("yet, said Ben.", row + 2, right=110.0)]
        quoted += [line("In 2019, Ada Quill wrote as follows to them:", row)]
        quoted += [line("the lamp burned as it always had, and would", row + 1, left=62.0)]
        quoted += [line("go on to burn.", row + 2, left=62.0)]
    assert group_texts(*page)[:2] == [first.text, "It burns, said Ada."]
    assert quoted[0].text in group_texts(*quoted)
