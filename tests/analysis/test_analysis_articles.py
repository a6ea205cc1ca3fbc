"""Quotes, voices and corrections of an article with blocks."""

from collections.abc import Sequence

from reader.analysis.corrections import apply_corrections
from reader.analysis.quotes import explain_quotes, find_quotes, quotes_of, reader_of
from reader.analysis.voices import voices_of
from reader.model.analysis import Quote, QuoteKind
from reader.model.article import Article, Block, BlockKind, Inline, InlineKind, Meta
from reader.model.quote_columns import QuoteColumns
from reader.text.span import Span

P, H, Q = BlockKind.PARAGRAPH, BlockKind.HEADLINE, BlockKind.QUOTATION


def article(*parts: tuple[BlockKind, str], language: str = "en") -> Article:
    text, blocks = "", []
    for kind, words in parts:
        text += "\n\n" if text else ""
        blocks.append(Block(kind, Span(len(text), len(text) + len(words))))
        text += words
    return Article("test", text, blocks, meta=Meta(language=language))


def told(source: Article) -> list[tuple[str, str, QuoteKind]]:
    return [
        (q.span.of(source.text), q.speaker.name if q.speaker else "", q.kind)
        for q in quotes_of(source)
        if q.kind is not QuoteKind.INDIRECT
    ]


def test_a_quotation_block_with_a_signature_line() -> None:
    source = article((Q, "The sea gives and the sea takes.\n— Ada Quill, mayor of Delta City"))
    (quote,) = quotes_of(source)
    assert quote.span.of(source.text) == "The sea gives and the sea takes."
    assert (quote.kind, quote.rule) == (QuoteKind.BLOCK, "block-signature")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Ada Quill", "mayor of Delta City")


def test_a_signature_in_the_paragraph_below() -> None:
    source = article((Q, "“The sea gives and the sea takes.”"), (P, "— Ada Quill, mayor"))
    assert told(source) == [("The sea gives and the sea takes.", "Ada Quill", QuoteKind.BLOCK)]


def test_a_quotation_block_after_its_announcement() -> None:
    source = article((P, "Mayor Ada Quill wrote on Monday:"), (Q, "The sea gives and takes."))
    assert told(source) == [("The sea gives and takes.", "Ada Quill", QuoteKind.BLOCK)]


def test_a_quotation_block_below_a_paragraph_without_a_speaker_has_none() -> None:
    source = article(
        (P, "“It is late,” said Ada Quill."),
        (P, "The port has a rule book."),
        (Q, "No boat leaves after dark."),
    )
    assert told(source)[1:] == [("No boat leaves after dark.", "", QuoteKind.BLOCK)]


def test_a_signature_names_no_role_where_it_only_tells_the_paragraph() -> None:
    signed = article((Q, "The sea gives and takes.\n— Ada Quill, mayor, ¶ 4"))
    bare = article((Q, "The sea gives and takes.\n— Ada Quill, ¶ 4"))
    roles = [quotes_of(each)[0].speaker for each in (signed, bare)]
    assert [speaker and (speaker.name, speaker.role) for speaker in roles] == [
        ("Ada Quill", "mayor"),
        ("Ada Quill", ""),
    ]


def test_a_signature_ends_before_a_handle_and_its_date() -> None:
    source = article((Q, "The sea gives and takes.\n— PortWatch (@portwatch) May 4"))
    assert told(source) == [("The sea gives and takes.", "PortWatch", QuoteKind.BLOCK)]


def test_who_wrote_what_a_letter_quotes_stands_before_the_address() -> None:
    source = article(
        (P, "On Wed, Mar 4, 2026 at 5:12 PM Tom Kern <tom@board.example> wrote:"),
        (Q, "The minutes have forty pages, and no end."),
        (Q, "On Tue, Mar 3, 2026 at 9:00 AM Ada Quill <ada@post.example> wrote:"),
        (Q, "Are there minutes of the meeting?"),
    )
    assert told(source) == [
        ("The minutes have forty pages, and no end.", "Tom Kern", QuoteKind.BLOCK),
        ("Are there minutes of the meeting?", "Ada Quill", QuoteKind.BLOCK),
    ]


def test_a_pull_quote_whose_words_stand_in_the_text_is_no_second_quote() -> None:
    source = article(
        (P, "“It is late, and nobody has asked us,” said Ada Quill."),
        (Q, "“Nobody has asked us yet”"),
        (P, "“Nobody has asked us yet,” said Jo Marsh."),
    )
    assert [text for text, _, _ in told(source)] == [
        "It is late, and nobody has asked us,",
        "Nobody has asked us yet,",
    ]


def test_a_pull_quote_of_what_the_author_writes_is_no_quote() -> None:
    words = (P, "I never complained, because the sea does not send me bills. A dredger does.")
    assert told(article(words, (Q, "The sea does not send me bills."))) == []
    assert len(told(article(words, (Q, "The sea does not send us bills.")))) == 1


def test_a_quotation_that_is_announced_is_one_though_its_words_stand_elsewhere() -> None:
    source = article(
        (P, "Does anybody hear the dredger at night?"),
        (P, "Ida Lund wrote:"),
        (Q, "Does anybody hear the dredger at night?"),
    )
    assert told(source) == [
        ("Does anybody hear the dredger at night?", "Ida Lund", QuoteKind.BLOCK)
    ]


def test_code_promotion_and_tables_hold_no_quotes() -> None:
    words = "“Buy our paper every day,” said Ada Quill."
    for kind in (BlockKind.CODE, BlockKind.PROMO, BlockKind.CREDIT, BlockKind.TABLE_ROW):
        assert quotes_of(article((kind, words))) == ()


def test_captions_hold_quotes() -> None:
    source = article((BlockKind.CAPTION, "“We wait,” said Ada Quill in the harbour."))
    assert told(source) == [("We wait,", "Ada Quill", QuoteKind.DIRECT)]


def test_headlines_use_single_marks_and_give_no_speaker_to_the_text() -> None:
    source = article(
        (H, "Quill: ‘We will not leave the harbour’"),
        (P, "“The tide is late this year, and nobody knows why it is.”"),
        (P, "“We stay,” Ada Quill said."),
    )
    assert told(source)[0] == ("We will not leave the harbour", "Ada Quill", QuoteKind.DIRECT)
    assert told(source)[1][1] == ""


def test_a_headline_that_reports_is_speech_without_marks() -> None:
    source = article((H, "The old bridge is safe now, says Ada Quill"))
    (quote,) = quotes_of(source)
    assert quote.kind is QuoteKind.INDIRECT
    assert quote.span.of(source.text) == "The old bridge is safe now"


def test_an_interview_in_questions_and_answers() -> None:
    source = article(
        (P, "Ada Quill, the mayor, spoke to us about the flood."),
        (P, "Q: Why did you leave?"),
        (P, "A: It rained all day."),
        (P, "Nobody could stay."),
        (P, "Q: And then?"),
        (P, "A: We went home."),
    )
    assert told(source) == [
        ("It rained all day.", "Ada Quill", QuoteKind.DIRECT),
        ("Nobody could stay.", "Ada Quill", QuoteKind.DIRECT),
        ("We went home.", "Ada Quill", QuoteKind.DIRECT),
    ]


MET = "The cellist Mara Lind has played in every hall. We met her by the door."


def interview(answer: str, lead: str = MET) -> Article:
    """Three questions in bold, each with the same answer."""
    parts = [(P, lead)]
    for question in ("Ms Lind, when did you begin?", "Did you like it?", "And today?"):
        parts += [(P, question), (P, answer)]
    plain = article(*parts)
    bold = [block.span for block in plain.blocks[1::2]]
    inlines = [Inline(InlineKind.STRONG, span) for span in bold]
    return Article("test", plain.text, plain.blocks, inlines=inlines, meta=Meta(language="en"))


def test_an_interview_whose_questions_are_bold_and_bear_no_name() -> None:
    source = interview("I hated it, and I loved the case.")
    words = ("I hated it, and I loved the case.", "Mara Lind", QuoteKind.DIRECT)
    assert told(source) == [words] * 3


def test_who_was_given_words_before_answers_and_not_who_is_named_first() -> None:
    lead = "Jack Poe knows Mara Lind. “I hated it,” Lind told us. We asked her for more."
    said = told(interview("I loved the case.", lead))
    assert said[1:] == [("I loved the case.", "Mara Lind", QuoteKind.DIRECT)] * 3


def test_answers_may_bear_a_name_where_questions_bear_none() -> None:
    lead = "Jack Poe and Mara Lind have played in every hall. We met both by the door."
    said = told(interview("Lind: I loved the case.", lead))
    assert said == [("I loved the case.", "Mara Lind", QuoteKind.DIRECT)] * 3


def test_questions_that_the_paper_answers_itself_are_no_interview() -> None:
    assert told(interview("The hall was built in 1894 and has been closed since.")) == []


def test_a_post_shared_by_somebody_is_signed() -> None:
    source = article((Q, "Last swim of the year! A post shared by Mia Holt (@miaholt)"))
    assert told(source) == [("Last swim of the year!", "Mia Holt", QuoteKind.BLOCK)]


def test_words_without_a_verb_before_it_says_are_nothing_reported() -> None:
    source = article((P, "In the port's letter, it says:"), (Q, "The pier is unsafe from today."))
    assert [quote.kind for quote in quotes_of(source)] == [QuoteKind.BLOCK]


def test_a_dateline_belongs_to_its_paragraph() -> None:
    text = "DELTA CITY – Mayor Ada Quill called the plan “a gift to nobody”."
    blocks = (Block(BlockKind.DATELINE, Span(0, 12)), Block(P, Span(13, len(text))))
    assert told(Article("test", text, blocks))[0][1] == "Ada Quill"


def test_the_language_of_the_page_decides() -> None:
    source = article((P, "„Ja“, so Anna Vogel."), language="de-AT")
    assert told(source)[0][1] == "Anna Vogel"


def test_article_batches_and_explanations_agree_with_the_whole() -> None:
    source = article((P, "“We wait,” said Ada Quill."), (P, "“We go,” said Ben Poe."))
    assert tuple(q for batch in reader_of(source).batches(1) for q in batch) == quotes_of(source)
    assert tuple(e.quote for e in explain_quotes(source)) == quotes_of(source)


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
