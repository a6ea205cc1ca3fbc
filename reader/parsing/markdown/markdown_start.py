"""The first blocks of a long Markdown text, unless its rest can change how they are read.

The checks look at bytes and err on the side of caution: a heading or a definition inside code
counts, too. Blocks that end at an empty line are not changed by what follows, see
https://spec.commonmark.org/0.31.2/#appendix-a-parsing-strategy; what remains are references,
footnotes, and rewriting steps that only run on texts with something to rewrite.
"""

from reader.model.article import Article
from reader.parsing.builder import ArticleBuilder
from reader.parsing.encoding.long_text import decoded_start, last_blank_line, utf8_size
from reader.parsing.markdown.commonmark import reduce_to_commonmark
from reader.parsing.markdown.dialects.directives import has_directives
from reader.parsing.markdown.markdown import build_article
from reader.parsing.markdown.markdown_blocks import BlockWriter
from reader.parsing.markdown.markdown_it_loading import Token
from reader.startup.lazy_regex import lazily

_FEWEST_BLOCKS = 30  # blocks in a beginning that is worth showing; they fill a screen
_UNCERTAIN = 3  # blocks before the end of a beginning that may depend on what follows
_NOTE_MARKS = b"[^", b"^["
_DEFINITION_SIGN = b"]:"
_DIRECTIVE_SIGNS = b"`{", b"~{", b":{", b"///", b"}`"
_REWRITTEN = b"```", b"~~~", b")="  # signs of directives, which are rewritten
_LABEL = lazily(rb"\)=[ \t]*\r?\n")  # perhaps of a section: it makes others labels, too
_CELL_OPTION = b"\n#|"
_BLANK = rb"[ \t\v\f]"
_LINE_END = rb"(?:[\r\n]|\xc2\x85|\xe2\x80[\xa8\xa9]|\Z)"
_TOP_HEADING = lazily(rb"#(?<!##)(?:" + _BLANK + rb"|\{|" + _LINE_END + rb")")
_UNDERLINE = lazily(
    rb"=(?:" + _BLANK + rb"{0,100}(?:\{|" + _LINE_END + rb")|" + _BLANK + rb"{100})"
)


def parse_markdown_start(
    body: bytes, *, charset: str | None = None, location: str = "", at_most: int = 60_000
) -> tuple[Article, int] | None:
    """Return the first blocks of a long Markdown text, to be shown while the rest is parsed.

    Blocks, text up to their end and metadata are the same as those that `parse_markdown` returns.

    Args:
        body: The whole text.
        charset: As in `parse_markdown`.
        location: As in `parse_markdown`.
        at_most: How many bytes to parse at most; they are cut at an empty line.

    Returns:
        The article of the blocks that are certain, and about how many code points follow. None
        when no blocks are certain: the text is not UTF-8, hardly longer than `at_most`, or its
        rest may change how the beginning is read.

    Cost: parsing `at_most` bytes, and a few scans of all of `body` (about 20 ms for 10 MB).
    """
    cut = last_blank_line(body, 0, at_most)
    if cut <= 0 or len(body) - cut < at_most or _may_change_beginning(body, cut):
        return None
    size = utf8_size(body, charset)
    if size is None:
        return None
    meta, text = reduce_to_commonmark(decoded_start(body[:cut]))
    builder = ArticleBuilder(meta)
    if not _write_certain_blocks(builder, text, top_follows=may_hold_top_heading(body, cut)):
        return None
    start = build_article(builder, location)
    return start, max(0, size - len(start.text))


def _write_certain_blocks(builder: ArticleBuilder, text: str, *, top_follows: bool) -> bool:
    """Write the blocks at the beginning of a text that are certain.

    Args:
        builder: Receives the blocks.
        text: The beginning, up to an empty line; what follows changes its last block at most.
        top_follows: Whether a first-level heading may follow.

    Returns:
        Whether there are enough blocks to fill a screen.
    """
    writer = BlockWriter(builder)
    tokens = writer.tokens_of(text)
    if not _is_headline_certain(tokens, top_follows=top_follows):
        return False
    blocks = [at for at, token in enumerate(tokens) if not token.level and token.nesting >= 0]
    if len(blocks) < _FEWEST_BLOCKS:
        return False
    certain = tokens[: blocks[-_UNCERTAIN]]
    writer.find_headline(tokens)
    writer.walk(certain, range(len(certain)))
    return len(builder) >= _FEWEST_BLOCKS


def _is_headline_certain(tokens: list[Token], *, top_follows: bool) -> bool:
    """Whether no heading after the tokens can change which one of them is the headline.

    Only the first heading can be it, and only if no other has its level or a higher one.
    """
    levels = [token.tag for token in tokens if token.type == "heading_open"]
    if not levels:
        return not top_follows
    highest = min(levels)
    if levels[0] != highest or levels.count(highest) > 1:
        return True
    if highest == "h1":
        return not top_follows
    return tokens[0].type != "heading_open"


def _may_change_beginning(body: bytes, cut: int) -> bool:
    """Whether what follows `cut` may change blocks well before it.

    Args:
        body: A Markdown text in UTF-8.
        cut: Where an empty line begins.
    """
    if any(mark in body for mark in _NOTE_MARKS):
        return True
    if body.find(b"[", 0, cut) >= 0 and body.find(_DEFINITION_SIGN, cut) >= 0:
        return True
    if body.find(_CELL_OPTION, 0, cut) >= 0:
        return True
    if not any(body.find(sign, 0, cut) >= 0 for sign in _REWRITTEN):
        return False
    follow = any(body.find(sign, cut) >= 0 for sign in _DIRECTIVE_SIGNS)
    follow = follow or _LABEL.search(body, cut) is not None
    return follow and not has_directives(body[:cut].decode("utf-8", "replace"))


def may_hold_top_heading(body: bytes, start: int) -> bool:
    """Whether a first-level heading may follow `start`."""
    return bool(_TOP_HEADING.search(body, start) or _UNDERLINE.search(body, start))
