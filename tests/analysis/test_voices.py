"""The speakers of an article, each with their quotes."""

from reader.analysis.quotes import find_quotes
from reader.analysis.voices import voices_of


def test_voices_stand_in_order_with_their_quotes_and_role() -> None:
    text = (
        "“One,” said Ada Quill, the mayor. “Two,” said Ben Poe. “Three,” Quill said. "
        "“Nobody knows who wrote these five words.”"
    )
    quotes = find_quotes(text)
    voices = voices_of(quotes)
    assert [(voice.name, voice.role) for voice in voices][:2] == [
        ("Ada Quill", "mayor"),
        ("Ben Poe", ""),
    ]
    assert all(list(v.quotes) == sorted(v.quotes) for v in voices)
    assert all(quotes[i].speaker for v in voices for i in v.quotes)
