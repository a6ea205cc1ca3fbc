"""Quotes of an article with blocks: headlines, captions, datelines, and its language."""

from article_attributions import H, P, article, attributions_in

from reader.analysis.quotes import explain_quotes, quotes_of, reader_of
from reader.model.analysis import QuoteKind
from reader.model.article import Article, Block, BlockKind
from reader.text.span import Span


def test_code_promotion_and_tables_hold_no_quotes() -> None:
    words = "“Buy our paper every day,” said Ada Quill."
    for kind in (BlockKind.CODE, BlockKind.PROMO, BlockKind.CREDIT, BlockKind.TABLE_ROW):
        assert quotes_of(article((kind, words))) == ()


def test_captions_hold_quotes() -> None:
    source = article((BlockKind.CAPTION, "“We wait,” said Ada Quill in the harbour."))
    assert attributions_in(source) == [("We wait,", "Ada Quill", QuoteKind.DIRECT)]


def test_who_is_named_in_a_caption_is_not_who_the_text_talks_about() -> None:
    source = article(
        (P, "The bridge is old, Ada Quill said."),
        (BlockKind.CAPTION, "Gwen Tarrow, the mayor of Saltrey, visited the harbour in May."),
        (P, "“We wait,” she said."),
    )
    assert attributions_in(source)[-1] == ("We wait,", "Ada Quill", QuoteKind.DIRECT)


def test_a_caption_names_the_speaker_where_it_reports_or_nobody_else_is_named() -> None:
    for above, caption in (
        ("The bridge is old, Ben Poe said.", "Gwen Tarrow said the harbour was safe for all."),
        ("The bridge is old.", "Gwen Tarrow, the mayor of Saltrey, at the harbour."),
    ):
        source = article((P, above), (BlockKind.CAPTION, caption), (P, "“We wait,” she said."))
        assert attributions_in(source)[-1][1] == "Gwen Tarrow"


def test_headlines_use_single_marks_and_give_no_speaker_to_the_text() -> None:
    source = article(
        (H, "Quill: ‘We will not leave the harbour’"),
        (P, "“The tide is late this year, and nobody knows why it is.”"),
        (P, "“We stay,” Ada Quill said."),
    )
    assert attributions_in(source)[0] == (
        "We will not leave the harbour",
        "Ada Quill",
        QuoteKind.DIRECT,
    )
    assert attributions_in(source)[1][1] == ""


def test_a_headline_that_reports_is_speech_without_marks() -> None:
    source = article((H, "The old bridge is safe now, says Ada Quill"))
    (quote,) = quotes_of(source)
    assert quote.kind is QuoteKind.INDIRECT
    assert quote.span.of(source.text) == "The old bridge is safe now"


def test_a_dateline_belongs_to_its_paragraph() -> None:
    text = "DELTA CITY – Mayor Ada Quill called the plan “a gift to nobody”."
    blocks = (Block(BlockKind.DATELINE, Span(0, 12)), Block(P, Span(13, len(text))))
    assert attributions_in(Article("test", text, blocks))[0][1] == "Ada Quill"


def test_the_language_of_the_page_decides() -> None:
    source = article((P, "„Ja“, so Anna Vogel."), language="de-AT")
    assert attributions_in(source)[0][1] == "Anna Vogel"


def test_article_batches_and_explanations_agree_with_the_whole() -> None:
    source = article((P, "“We wait,” said Ada Quill."), (P, "“We go,” said Ben Poe."))
    assert tuple(q for batch in reader_of(source).batches(1) for q in batch) == quotes_of(source)
    assert tuple(e.quote for e in explain_quotes(source)) == quotes_of(source)
