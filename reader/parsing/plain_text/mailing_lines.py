"""Lines of newsletters in plain text that are about the mailing, not about its subject."""

from reader.model.article import BlockKind
from reader.parsing.lines.mail_words import begins_footer, is_about_mailing
from reader.parsing.plain_text.marked_lines import Shape, is_rule, parse_footnote
from reader.parsing.plain_text.plain_page import Page
from reader.text.word_sets import contains_any

FOOTER_SIGNS = (
    "mail", "ewsletter", "ubscri", "UBSCRI", "bmeld", "bbestell", "bonn", "refer", "uscri",
    "sinscri", "nscrição", "isiscri", "iscrizione", "escadastr", "de baja", "itschrijv", "fmeld",
    "prenumer", "eld deg av", "ypisz",
)  # fmt: skip
"""Strings, one of which the first paragraph of a footer contains."""
_HEAD = 4  # paragraphs in which a newsletter says where else to read it
BROWSERS = ("rowser", "avegador", "avigateur", "ebbläsare", "ettleser", "rzeglądar")
_TAIL = 12  # paragraphs in which its footer begins
_QUOTATION_MARKS = ("“", '"', "„", "«", "»")
_LONGEST_FOOTER = 1200  # characters from there on


def fold_mailing_lines(page: Page) -> None:
    """Make the footer of a newsletter promotion, and the line at its top that shows it elsewhere.

    Addresses of links that the text refers to, "[1] https://…", stay.
    """
    texts = page.texts
    for at in range(min(_HEAD, len(texts))):
        if (
            at not in page.known
            and contains_any(texts[at], BROWSERS)
            and is_about_mailing(texts[at])
        ):
            page.known[at] = (Shape(BlockKind.PROMO, texts[at]),)
    first = max(1, len(texts) - _TAIL)
    start = next((at for at in range(first, len(texts)) if _begins_footer(texts[at])), len(texts))
    if sum(map(len, texts[start:])) > _LONGEST_FOOTER or any(map(_is_said, texts[start:])):
        return
    for at in range(start, len(texts)):
        if not parse_footnote(texts[at]) and not is_rule(texts[at]):
            page.known[at] = (Shape(BlockKind.PROMO, texts[at]),)


def _is_said(text: str) -> bool:
    """Whether a paragraph begins with words of somebody: then an article tells of a mailing."""
    return text.startswith(_QUOTATION_MARKS)


def _begins_footer(text: str) -> bool:
    if not contains_any(text, FOOTER_SIGNS):
        return False
    return begins_footer(text, has_link="://" in text or "@" in text)
