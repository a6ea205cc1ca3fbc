"""The speakers of an article, each with their quotes."""

from reader.analysis.quotes import find_quotes
from reader.analysis.speakers import speakers_of


def test_speakers_are_in_order_with_their_quotes_and_role() -> None:
    text = (
        "“One,” said Ada Quill, the mayor. “Two,” said Ben Poe. “Three,” Quill said. "
        "“Nobody knows who wrote these five words.”"
    )
    quotes = find_quotes(text)
    speakers = speakers_of(quotes)
    assert [(speaker.name, speaker.role) for speaker in speakers][:2] == [
        ("Ada Quill", "mayor"),
        ("Ben Poe", ""),
    ]
    assert all(list(v.quotes) == sorted(v.quotes) for v in speakers)
    assert all(quotes[i].speaker for v in speakers for i in v.quotes)
