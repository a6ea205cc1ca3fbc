"""markdown-it is set up in the same way at every start."""

from reader.parsing.markups.markdown_it_loading import engine_for


def test_the_signs_that_end_words_are_in_one_order() -> None:
    pattern = engine_for(20, "table", footnotes=False).inline.terminator_re.pattern
    signs = pattern[1:-1][1::2]  # each is escaped
    assert "*" in signs
    assert list(signs) == sorted(signs)
