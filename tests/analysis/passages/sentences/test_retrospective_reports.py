"""Sentences that name the speaker of the quote before them."""

import pytest
from attributions import attributions, last_speaker

_QUOTE = "“It is over, and we all know it by now.”"


@pytest.mark.parametrize(
    "below",
    [
        "So said Ada Quill on Monday.",
        "Those were the words of mayor Ada Quill on Monday.",
        "That was the stark message from Ada Quill on Monday.",
        "That's the view of Ada Quill, who runs the port.",
        "That is how Ada Quill describes her first year in office.",
        "This was the lament of Ada Quill, who runs the port.",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_the_sentence_after_a_quote_names_its_speaker(gap: str, below: str) -> None:
    assert attributions(f"{_QUOTE}{gap}{below}") == ((_QUOTE[1:-1], "Ada Quill"),)


@pytest.mark.parametrize("speaker", ["the council", "residents", "a spokesman for the port"])
def test_whoever_has_no_name_is_named_there_too(speaker: str) -> None:
    assert last_speaker(f"Ben Poe stood there. {_QUOTE} That was the view of {speaker}.") == speaker


@pytest.mark.parametrize(
    "below",
    [
        "That was the view of the town, too.",
        "That was news to Ada Quill.",
        "That is what Ada Quill feared.",
        "That was how Ada Quill learned of it.",
    ],
)
def test_other_sentences_about_what_was_said_do_not(below: str) -> None:
    text = f"Ben Poe stood there. “It is late,” he said. {_QUOTE}\n\n{below}"
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize(
    "line", ["Mr Poe said.", "said Ben Poe, the mayor.", "Ben Poe told the Herald on Monday."]
)
@pytest.mark.parametrize("marks", ["“{}”", '"{}"', "‘{}’"])
def test_a_comma_at_the_end_of_a_line_leaves_the_speaker_to_the_next(line: str, marks: str) -> None:
    quoted = marks.format("The ferry is late again and nobody cares,")
    text = (
        f"{marks.format('It is fine,')} Ada Quill said.\n\nBen Poe laughed.\n\n{quoted}\n\n{line}"
    )
    assert last_speaker(text) == "Ben Poe"


def test_all_paragraphs_of_such_a_quote_have_its_speaker() -> None:
    text = (
        "“It is fine,” Ada Quill said.\n\n“It pours here every day.\n\n“It has done so since May,”"
        "\n\nBen Poe said."
    )
    assert [speaker for _, speaker in attributions(text)] == ["Ada Quill", "Ben Poe", "Ben Poe"]


@pytest.mark.parametrize(
    "below",
    [
        "Ben Poe said the port was shut.",
        "The port was shut for the night.",
        "Ben Poe was told.",
    ],
)
def test_a_line_that_reports_something_else_tells_no_speaker(below: str) -> None:
    text = f"“It is fine,” Ada Quill said.\n\n“It has been so since May,”\n\n{below}"
    assert attributions(text)[1][1] == "Ada Quill"


@pytest.mark.parametrize(
    ("after", "speaker"),
    [
        ("Dieser Satz von Ada Vogel hallt nach.", "Ada Vogel"),
        ("Diese Worte von Lotsin Ada Vogel hallen nach.", "Ada Vogel"),
        ("Der Satz stammt von Ada Vogel.", "Ada Vogel"),
        ("Die Antwort von Ada Vogel kam prompt.", "Jan Tal"),
        ("Die Antwort kommt von Ada Vogel.", "Jan Tal"),
        ("Die Frage ist von großer Bedeutung.", "Jan Tal"),
        ("Diese Reise von Ada Vogel war lang.", "Jan Tal"),
    ],
)
def test_these_words_of_somebody_are_the_ones_before(after: str, speaker: str) -> None:
    text = f"„Der Hafen ist leer“, sagt Jan Tal.\n\n„Wir denken darüber nach.“ {after}"
    assert last_speaker(text, "de") == speaker


@pytest.mark.parametrize(
    "sentence",
    [
        "That was Ben Poe's verdict on Friday.",
        "That's Ben Poe's view.",
        "Those were Ben Poe's words to the mayor.",
        "That is how Ben Poe, a pilot, describes last year.",
    ],
)
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_whose_words_they_were_has_said_them(sentence: str, gap: str) -> None:
    text = f"Ada Quill saw the play.\n\n“It took a whole winter.”{gap}{sentence}"
    assert last_speaker(text) == "Ben Poe"


@pytest.mark.parametrize(
    "sentence",
    ["That was Ben Poe's view, too.", "That was Ben Poe's first film.", "That was Poe's advice."],
)
def test_whose_view_it_is_as_well_has_not_said_what_another_says(sentence: str) -> None:
    text = f"Ben Poe left. “It took a winter,” Ada Quill said. “We wait.” {sentence}"
    assert last_speaker(text) == "Ada Quill"
