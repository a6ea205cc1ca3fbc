"""Quotations in the markup of certain sites: posts of Reddit, labelled pull quotes."""

import pytest
from listed_blocks import texts_of
from made_pages import STORM, page_of

from reader.model.article import SIGNATURE, BlockKind

_POST = (
    "<blockquote class='reddit-embed-bq'><a href='/r/ports/1'>Is the quay closed?</a><br>"
    " by<a href='/u/boat'>u/boat</a> in<a href='/r/ports'>ports</a></blockquote>"
).replace("'", '"')
_COMMENT = _POST.replace("Is the quay closed?", "Comment")
_LABELLED = (
    '<div><h2 class="quote">“<span>Start Quote</span></h2><blockquote><p>It moved”</p></blockquote>'
    '<span class="endquote">End Quote</span> <span class="quote-credit">Ida Lund</span>'
    ' <span class="quote-credit-title">Saltrey board</span></div>'
)


@pytest.mark.parametrize(
    ("markup", "quoted", "source"),
    [
        (_POST, "Is the quay closed?", "u/boat, in ports"),
        (_LABELLED, "“It moved”", "Ida Lund, Saltrey board"),
    ],
)
def test_who_is_quoted_is_told_from_the_words(markup: str, quoted: str, source: str) -> None:
    article = page_of(f"<h1>The quay</h1>{STORM}{markup}{STORM}")
    assert texts_of(article, BlockKind.QUOTATION) == [quoted, source]
    labels = [block.label for block in article.blocks if block.kind is BlockKind.QUOTATION]
    assert labels == ["", SIGNATURE]
    assert "Start Quote" not in article.text


def test_the_place_of_a_post_is_not_who_wrote_it() -> None:
    card = _POST.replace(' by<a href="/u/boat">u/boat</a> in', " from ")
    article = page_of(f"<h1>The quay</h1>{STORM}{card}{STORM}")
    assert SIGNATURE not in {block.label for block in article.blocks}
    assert "Is the quay closed?" in article.text


def test_a_comment_whose_words_are_elsewhere_is_no_quotation() -> None:
    article = page_of(f"<h1>The quay</h1>{STORM}{_COMMENT}{STORM}")
    assert texts_of(article, BlockKind.QUOTATION) == []
    assert "by u/boat in ports" in article.text


def test_the_text_around_a_labelled_quotation_stays() -> None:
    said = "It moved, and then nobody saw it for three days."
    markup = _LABELLED.replace("<span>Start Quote</span>", said).replace(
        "Quote</span>", "Quote</span>On it goes."
    )
    text = page_of(f"<h1>The quay</h1>{STORM}{markup}{STORM}").text
    assert said in text
    assert "On it goes." in text


def test_each_of_several_labelled_quotations_has_its_own_source() -> None:
    quotation = _LABELLED.removeprefix("<div>").removesuffix("</div>")
    second = quotation.replace("Ida Lund", "Ada Quill").replace("It moved", "It did not")
    article = page_of(f"<h1>The quay</h1>{STORM}<div>{quotation}{second}</div>{STORM}")
    assert texts_of(article, BlockKind.QUOTATION)[1::2] == [
        "Ida Lund, Saltrey board",
        "Ada Quill, Saltrey board",
    ]
