"""An article as a value."""

from specimens import paragraphs


def test_an_article_is_named_in_few_words_however_long_it_is() -> None:
    assert repr(paragraphs("eel " * 500_000)) == "<Article '': 1999999 code points>"
