"""Line-end hyphens: inserted by hyphenation, or part of a word."""

from reader.parsing.lines.joined_lines import LineJoiner

LINES = [f"the keeper of the lamp wrote down row {row} of the" for row in range(60)]
BROKEN = ["he lit the lamp of the long-lost har-", "bour and slept until the next day came"]
COMPOUND = ["he lit the lamp of the harbour, a long-", "lost one, and slept until the day came"]


def test_a_hyphen_belongs_to_the_word_where_few_lines_end_in_one() -> None:
    joiner = LineJoiner([*LINES, *COMPOUND])
    assert "a long-lost one" in joiner.join(COMPOUND)


def test_words_are_joined_where_many_lines_end_in_a_hyphen() -> None:
    joiner = LineJoiner([*LINES, *BROKEN * 4])
    assert "harbour and slept" in joiner.join(BROKEN)


def test_a_word_that_stands_elsewhere_tells_that_a_program_has_hyphenated() -> None:
    joiner = LineJoiner([*LINES, *BROKEN, "and the harbour was dark"])
    assert "harbour and slept" in joiner.join(BROKEN)
    other = ["nobody had asked him for the lan-", "tern, and nobody thanked him for it"]
    assert "the lantern, and" in joiner.join(other)


def test_hyphenated_words_of_a_short_text_are_joined() -> None:
    assert "harbour and slept" in LineJoiner(BROKEN).join(BROKEN)


def test_a_soft_hyphen_never_stays() -> None:
    assert LineJoiner([]).join(["of the har\xad", "bour"]) == "of the harbour"
