"""The user's corrections, and their effects on other quotes."""

from collections.abc import Sequence

from reader.analysis.corrections import apply_corrections
from reader.analysis.quotes import find_quotes
from reader.model.analysis import Quote
from reader.model.quote_columns import QuoteColumns


def names(quotes: Sequence[Quote]) -> list[str]:
    return [q.speaker.name if q.speaker else "" for q in quotes]


def test_a_corrected_speaker_carries_to_quotes_of_the_same_mention() -> None:
    text = "“One day,” Ada Quill said. “Two days.”\n\n“Three days,” Ben Poe said."
    quotes = find_quotes(text)
    fixed = apply_corrections(QuoteColumns.of(quotes), {quotes[0].span: "Cora Finch"})
    assert names(fixed) == ["Cora Finch", "Cora Finch", "Ben Poe"]
    assert [q.rule for q in fixed][:2] == ["corrected", "follows-correction"]
    assert fixed[0].confidence == 1.0


def test_a_corrected_pronoun_carries_along_its_chain() -> None:
    text = (
        "Ada Quill met Cora Finch.\n\n“One day,” she said.\n\n“Two days,” she said.\n\n"
        "“Three days,” Ada Quill said.\n\n“Four days,” she said."
    )
    quotes = find_quotes(text)
    fixed = apply_corrections(QuoteColumns.of(quotes), {quotes[0].span: "Cora Finch"})
    assert names(fixed) == ["Cora Finch", "Cora Finch", "Ada Quill", "Ada Quill"]


def test_no_quote_removes_and_nothing_changes_without_corrections() -> None:
    quotes = find_quotes("“One day,” Ada Quill said.\n\n“Two days,” Ben Poe said.")
    assert apply_corrections(QuoteColumns.of(quotes), {}) == quotes
    assert names(apply_corrections(QuoteColumns.of(quotes), {quotes[0].span: ""})) == ["Ben Poe"]


def test_a_quote_without_a_speaker_can_be_given_one() -> None:
    quotes = find_quotes("“Nobody knows who wrote these five words.”")
    (fixed,) = apply_corrections(QuoteColumns.of(quotes), {quotes[0].span: "Ada Quill"})
    assert fixed.speaker is not None
    assert fixed.speaker.name == "Ada Quill"


def test_a_corrected_role_carries_along_where_it_opens_a_sentence() -> None:
    text = (
        "“We wait,” a ferry spokesman said.\n\n“Not long,” the spokesman said.\n\n"
        "The spokesman said: “Not all day.”"
    )
    quotes = find_quotes(text)
    fixed = apply_corrections(QuoteColumns.of(quotes), {quotes[0].span: "Ada Quill"})
    assert names(fixed) == ["Ada Quill"] * 3


def test_a_corrected_name_in_a_script_without_capitals_stays_that_of_other_quotes() -> None:
    text = "王芳说：“桥很旧。”\n\n王芳说：“会修好。”\n\n她说：“谢谢。”"
    quotes = find_quotes(text)
    fixed = apply_corrections(QuoteColumns.of(quotes), {quotes[0].span: "林海"})
    assert names(fixed) == ["林海", "王芳", "王芳"]
    text = "قالت آدا كويل: «الجسر مغلق».\n\nقالت آدا كويل: «هو قديم»."
    quotes = find_quotes(text)
    fixed = apply_corrections(QuoteColumns.of(quotes), {quotes[0].span: "سامي"})
    assert names(fixed) == ["سامي", "آدا كويل"]


def test_a_corrected_pronoun_in_a_script_without_capitals_carries_along_its_chain() -> None:
    text = (
        "镇长王芳来了。她说：“桥很旧。”\n\n她说：“会修好。”\n\n王芳说：“谢谢。”\n\n她说：“再见。”"
    )
    quotes = find_quotes(text)
    fixed = apply_corrections(QuoteColumns.of(quotes), {quotes[0].span: "林海"})
    assert names(fixed) == ["林海", "林海", "王芳", "王芳"]
