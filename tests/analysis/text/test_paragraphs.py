"""Where paragraphs begin and end, even in text with hard-wrapped lines."""

from reader.analysis.quotes import find_quotes
from reader.analysis.text.paragraphs import paragraphs, with_paragraphs_as_lines

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


def test_a_paragraph_of_wrapped_text_becomes_a_line_and_no_character_moves() -> None:
    lines = with_paragraphs_as_lines(WRAPPED)
    first, second = WRAPPED.rstrip("\n").split("\n\n")
    assert lines == f"{first.replace(chr(10), ' ')}\n\n{second.replace(chr(10), ' ')}\n"
    assert words_of(with_paragraphs_as_lines(f"\n{WRAPPED}\n\n")) == words_of(lines)


def test_text_that_is_not_wrapped_keeps_its_lines() -> None:
    assert with_paragraphs_as_lines("One.\nTwo.\n") == "One.\nTwo.\n"


def test_a_name_goes_on_in_the_next_line_of_wrapped_text() -> None:
    said = "“Nobody asked us about the green,” said the old pilot Tamsin\nOkoro-Vale. “We like it.”"
    text = f"{WRAPPED}\n{said}\n"
    quotes = find_quotes(text)
    assert {quote.speaker.name for quote in quotes if quote.speaker} == {"Tamsin Okoro-Vale"}
    assert [quote.span.of(text) for quote in quotes if quote.kind == "direct"] == [
        "Nobody asked us about the green,",
        "We like it.",
    ]


def test_few_lines_are_wrapped_if_they_break_off_inside_sentences() -> None:
    pasted = WRAPPED.split("\n\n", maxsplit=1)[0]
    assert with_paragraphs_as_lines(pasted) == pasted.replace("\n", " ")
    alone = "\n".join(line.rstrip(".") + "." for line in pasted.split("\n"))
    assert with_paragraphs_as_lines(alone) == alone


def test_a_single_line_is_wrapped_if_it_is_full_and_the_next_goes_on_in_small_letters() -> None:
    said = "“…and then the roof came down,” said Oona Lowe — who was in the\n{} — “and I ran.”"
    wrapped = said.format("kitchen")
    assert with_paragraphs_as_lines(wrapped) == wrapped.replace("\n", " ")
    for other in (said.format("Kitchen"), "Eggs, milk and\nbread for the cook."):
        assert with_paragraphs_as_lines(other) == other
