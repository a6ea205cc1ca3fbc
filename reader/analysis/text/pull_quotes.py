"""Pull quotes, which repeat the article's own words and so are not counted as quotes again."""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.languages.scripts import is_cjk
from reader.analysis.languages.token import DASHES
from reader.model.article import SIGNATURE, Article, Block, BlockKind

_LONGEST = 400  # code points of a pull quote
_SHORTEST = 20  # code points needed to recognise repeated words
_GAP = 4  # code points between two blocks
_LONGEST_SIGNATURE = 100  # code points after a dash in a block of its own
_MAX_QUOTATIONS = 40  # quotations of an article that are checked
_PROSE = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
_AROUND = " \n“”„‟«»‹›‘’\"',.;:!?…「」『』。，、；：！？"


def pulled_quotations(article: Article) -> set[int]:
    """Return the start offsets of quotations that repeat words of a paragraph, with signatures.

    Cost: each paragraph is searched once for each quotation, of which at most forty are checked.
    """
    quotations = [block for block in article.blocks if block.kind is BlockKind.QUOTATION]
    text = article.text
    words = {
        block.span.start: _words_of(article, block)
        for block in quotations[:_MAX_QUOTATIONS]
        if not _is_announced(text, block.span.start)
    }
    waiting = {start: said for start, said in words.items() if said}
    pulled: set[int] = set()
    for block in article.blocks if waiting else ():
        if block.kind in _PROSE:
            words_here = " ".join(block.span.of(text).split()).casefold()
            pulled |= {start for start, said in waiting.items() if said in words_here}
    return pulled | _signatures(quotations, pulled, text)


def _is_announced(text: str, start: int) -> bool:
    """Whether a colon precedes the quotation, which therefore is not a pull quote."""
    return text[max(0, start - _GAP) : start].rstrip().endswith((":", "："))


def _words_of(article: Article, block: Block) -> str:
    """Return the words of a quotation without marks; empty if it cannot be a pull quote."""
    if block.label == SIGNATURE or block.span.end - block.span.start > _LONGEST:
        return ""
    lines = block.span.of(article.text).splitlines()
    if len(lines) > 1 and lines[-1].lstrip()[:1] in DASHES:
        lines.pop()  # — Ada Quill
    words = " ".join(" ".join(lines).split()).strip(_AROUND).casefold()
    signs = len(words) + sum(map(is_cjk, words))  # a CJK character says as much as two letters
    return words if signs >= _SHORTEST else ""


def _signatures(quotations: Sequence[Block], pulled: set[int], text: str) -> set[int]:
    found: set[int] = set()
    for before, block in pairwise(quotations):
        start = block.span.start
        is_signature = block.label == SIGNATURE or (
            text[start] in DASHES
            and block.span.end - start <= _LONGEST_SIGNATURE
            and start - before.span.end <= _GAP
        )
        if is_signature and before.span.start in pulled:
            found.add(start)
    return found
