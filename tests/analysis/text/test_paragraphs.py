"""Where paragraphs begin and end, even in text with hard-wrapped lines."""

from reader.analysis.text.paragraphs import paragraphs

WRAPPED = """The ferry to the outer islands was painted green again last week, which
nobody on the quay had asked for and which two captains have called a
waste of a dry Tuesday. The harbour office keeps a list of colours that
were tried, and it is longer than the list of ferries it has ever owned.

The cook of the ferry takes no side in this. She has served soup under
blue paint and under grey, and the soup, as she likes to tell whoever is
waiting for it, was neither better nor worse than it is under the green.
Only the spoons went missing that year, and with them the good ladle.
"""


def words_of(text: str) -> list[str]:
    return [text[start:end] for start, end in paragraphs(text)]


def test_a_line_is_a_paragraph() -> None:
    assert words_of("One.\nTwo.\n\n \nThree.") == ["One.", "Two.", "Three."]


def test_blank_lines_part_the_paragraphs_of_wrapped_text() -> None:
    first, second = WRAPPED.rstrip("\n").split("\n\n")
    assert words_of(WRAPPED) == [first, second]
    assert words_of(f"\n{WRAPPED}\n\n") == [first, second]
