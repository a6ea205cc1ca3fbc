"""Short names of speakers, for narrow displays."""

import pytest

from reader.analysis.corrections import apply_corrections
from reader.analysis.quotes import find_quotes
from reader.model.quote_columns import QuoteColumns


def _short(text: str, language: str = "") -> list[str]:
    """Return the short names of the speakers, in order of the quotes."""
    return [q.speaker.short for q in find_quotes(text, language=language) if q.speaker]


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("“It is late,” Ada Quill said. Quill left.", "Quill"),
        ("“It is late,” Wen Shuli said. Mr. Wen left. Wen's boat is red.", "Wen"),
        ("“It is late,” Vo Minh Phuc said. He left. Phuc has a boat.", "Phuc"),
        ("“It is late,” Abebe Desta said. Abebe left.", "Abebe"),
        ("“It is late,” Kovats Eszter said. Nobody had asked Kovats.", "Kovats"),
        ("“It is late,” said Joost van der Berg. Van der Berg left.", "van der Berg"),
        ("“It is late,” said Nasir al-Quill. It was dark, al-Quill said. He left.", "al-Quill"),
        ("“It is late,” said Ada Wu. Ada left. Wu came. Wu rows. “Ada!” she heard.", "Wu"),
    ],
)
def test_what_the_article_calls_somebody_stands_for_the_name(text: str, short: str) -> None:
    assert _short(text)[0].lower() == short.lower()


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("“It is late,” Ada Quill said.", "Quill"),
        ("“It is late,” said Ben Quill Jr.", "Quill Jr."),
        ("“It is late,” Zhou Liwen said.", "Zhou"),
        ("“It is late,” Bae Hyun-seok said.", "Bae"),
        ("“It is late,” Hyun-seok Bae said.", "Bae"),
        ("“It is late,” Kim Poe said.", "Poe"),
        ("“It is late,” Kim Jong Su said.", "Kim"),
        ("“It is late,” said Joost van der Berg.", "van der Berg"),
        ("“It is late,” said Jean Van Quill.", "Van Quill"),
        ("“It is late,” said Nguyen Van Phuc.", "Phuc"),
        ("“It is late,” said Abu Karim, a rower.", ""),
        ("“It is late,” the Harbour Board said.", ""),
    ],
)
def test_where_the_article_tells_nothing_the_name_itself_does(text: str, short: str) -> None:
    assert _short(text) == [short]


def test_a_first_word_that_two_speakers_share_stands_for_neither() -> None:
    text = "“No,” Kim Dong-su said. “Yes,” said Kim Seo-ah. “Perhaps,” Kim Dong-su said."
    assert _short(text) == ["", "", ""]


def test_two_speakers_of_one_surname_keep_it() -> None:
    assert _short("“No,” Ada Quill said. “Yes,” said Ben Quill.") == ["Quill", "Quill"]


def test_who_is_named_instead_of_another_keeps_the_short_name() -> None:
    text = "“It is late,” Ada Quill said. “It is early,” Zhou Liwen said."
    quotes = QuoteColumns.of(find_quotes(text))
    names = {quotes[0].span: "Zhou Liwen", quotes[1].span: "Cora Finch"}
    fixed = apply_corrections(quotes, names)
    assert [quote.speaker and quote.speaker.short for quote in fixed] == ["Zhou", ""]
