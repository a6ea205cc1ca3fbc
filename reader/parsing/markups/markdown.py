"""Parse Markdown: CommonMark with tables, strike-through, footnotes and front matter.

markdown-it-py returns the blocks as a flat list; inline markup is only parsed in blocks that
contain a character with a meaning in Markdown. Nothing here recurses into the text.
"""

from collections.abc import Sequence
from functools import cache

from reader.model.article import Article, BlockKind, Meta
from reader.parsing.builder import ArticleBuilder, Mark
from reader.parsing.encoding.decode import decode_text
from reader.parsing.lines import shapes
from reader.parsing.lines.datelines import dateline_end
from reader.parsing.lines.picture_credits import credit_start
from reader.parsing.lines.wrapping import normalize_newlines
from reader.parsing.markups.column_tables import with_bars
from reader.parsing.markups.directives import without_directives
from reader.parsing.markups.front_matter import split_front_matter
from reader.parsing.markups.independent_start import may_change_beginning, may_hold_top_heading
from reader.parsing.markups.inline_markdown import Words, read_words
from reader.parsing.markups.markdown_it_loading import MarkdownIt, Token, engine_for, has_footnotes
from reader.parsing.markups.shortcodes import without_shortcodes
from reader.parsing.plain_text.author_and_date import LONGEST_AUTHOR_LINE, note_author_and_date
from reader.parsing.tags import without_tags
from reader.startup.lazy_regex import DOTALL, IGNORECASE, MULTILINE, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_MAX_MARKS = 16  # container marks in one line, and levels of indentation, that are interpreted
_BLOCK_NESTING = 120  # nesting levels as markdown-it counts them, several to a container
_DEEP_PREFIX = lazily(
    rf"^((?:[ ]{{0,3}}(?:>|[-*+]|\d{{1,9}}[.)])[ \t]*){{{_MAX_MARKS}}})"
    r"(?:[ ]{0,3}(?:>|[-*+]|\d{1,9}[.)])[ \t]*)+",
    MULTILINE,
)
_DEEPEST = " " * 48
_DEEP_INDENT = lazily(r"^ {48,}(?=(?:[-*+>]|\d{1,9}[.)])(?:[ \t]|$))", MULTILINE)
_ALERT = lazily(
    r"^([ ]{0,3}>[> ]{0,10})\[!([A-Za-z]{2,20})\][+-]?[ \t]{0,9}([^\n]{0,200})$", MULTILINE
)
_DEFINITION = lazily(r"^[ \t>]*[:~][ \t]", MULTILINE)
_ATTRIBUTES = lazily(r"[ \t]*\{[#.][^{}\n]{1,100}\}$")
_STRUCTURED = lazily(r"<(?:table|figure|img|picture|h[1-6]|[uod]l|pre|blockquote)\b", IGNORECASE)
_TOP = lazily(r"<h1\b[^<>]{0,400}>(.{1,400}?)</h1>", IGNORECASE | DOTALL)
_BADGE = lazily(r"\b(?:shields\.io|badge)\b|/badges?/")  # a status badge of a project
_NEAR_HEADLINE = 2
_FIRST_PARAGRAPHS = 4  # paragraphs one of which may begin with a dateline
_SHORTEST = 20  # characters that must follow a dateline in its paragraph
_FEWEST = 30  # blocks in a beginning that is worth showing; they fill a screen
_UNSURE = 3  # blocks before the end of a beginning that may depend on what follows
_SEVERAL_TOPS = 2  # first-level headings from which on none of them is the headline
_MOST_FRAGMENTS = 2000  # HTML fragments whose structure is read; each costs about 30 µs
CONTINUED = " "
"""Label of the second and later paragraphs of one list item: indented, but no new bullet."""


def parse_markdown(body: bytes, *, charset: str | None = None, location: str = "") -> Article:
    """Return the article in a Markdown file.

    The only first-level heading is the headline; so is a heading of a lower level that begins the
    text, if no other heading is as high. An emphasised paragraph after an image is its caption.
    HTML markup is dropped, its text is kept.

    Raises:
        ParseError: There is no text in it.
    """
    meta, text = _prepared(decode_text(body, charset))
    builder = ArticleBuilder(meta)
    _Writer(builder).write(text)
    return _built(builder, location)


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
    from reader.parsing.encoding.long_text import decoded_start, last_blank_line, utf8_size

    cut = last_blank_line(body, 0, at_most)
    if cut <= 0 or len(body) - cut < at_most or may_change_beginning(body, cut):
        return None
    size = utf8_size(body, charset)
    if size is None:
        return None
    meta, text = _prepared(decoded_start(body[:cut]))
    builder = ArticleBuilder(meta)
    if not _Writer(builder).write_start(text, alone=not may_hold_top_heading(body, cut)):
        return None
    start = _built(builder, location)
    return start, max(0, size - len(start.text))


def _prepared(text: str) -> tuple[Meta, str]:
    """Return the metadata in the front matter, and the text below it reduced to CommonMark."""
    text = text.removeprefix("\ufeff").replace("\0", "\ufffd")
    meta, text = split_front_matter(normalize_newlines(text))
    return meta, _shallow(without_shortcodes(without_directives(with_bars(text))))


def _built(builder: ArticleBuilder, location: str) -> Article:
    home = next((each for each in (location, builder.meta.canonical_url) if _is_web(each)), "")
    article = builder.build(location)
    if not home:
        return article
    from reader.parsing.markups.relative_addresses import made_absolute

    return made_absolute(article, home)


def _is_web(address: str) -> bool:
    return address.startswith(("http://", "https://"))


def _engine_for(text: str) -> MarkdownIt:
    defines = _DEFINITION.search(text) is not None
    return _engine(footnotes=has_footnotes(text), definitions=defines)


@cache
def _engine(*, footnotes: bool, definitions: bool) -> MarkdownIt:
    return engine_for(_BLOCK_NESTING, "table", footnotes=footnotes, definitions=definitions)


def _first_group(found: "re.Match[str]") -> str:
    return found[1] or ""


def _shallow(text: str) -> str:
    """Cut container marks and indentation that are too deep for the parser.

    Alert marks such as ``[!NOTE]`` become words.
    """
    if "[!" in text:
        text = _ALERT.sub(_named_alert, text)
    text = _DEEP_PREFIX.sub(_first_group, text)  # the same as r"\1", which would load `re`
    return _DEEP_INDENT.sub(_DEEPEST, text) if _DEEPEST in text else text


def _named_alert(found: "re.Match[str]") -> str:
    return f"{found[1]}**{found[3].strip() or found[2].title()}**\\"


class _Item:
    """An open list item or footnote, with its label until the first paragraph has used it."""

    __slots__ = ("kind", "label", "level")

    def __init__(self, kind: BlockKind, label: str, level: int) -> None:
        self.kind = kind
        self.label = label
        self.level = level


class _Writer:
    """Walks the flat list of tokens once and keeps track of the open containers."""

    def __init__(self, builder: ArticleBuilder) -> None:
        self.builder = builder
        self.env: dict[str, object] = {}
        self.quotes = 0
        self.lists: list[int | None] = []
        self.items: list[_Item] = []
        self.headline = -1
        self.after_image = False
        self.fragments = _MOST_FRAGMENTS
        self.before_text = _FIRST_PARAGRAPHS
        self.below_headline = _NEAR_HEADLINE  # paragraphs that may still name author and date

    def write(self, text: str) -> None:
        tokens = self._parsed(text)
        self._find_headline(tokens)
        if has_footnotes(text):
            self._write_with_notes(tokens)
        else:
            self._walk(tokens, range(len(tokens)))

    def _write_with_notes(self, tokens: Sequence[Token]) -> None:
        """Write a text, then its footnotes in the order that `markdown_footnotes` gives them."""
        from reader.parsing.markups.markdown_footnotes import notes_in_order, without_notes

        self._walk(tokens, without_notes(tokens))
        for note in notes_in_order(tokens, self.env):
            if note.tokens is None:
                words = read_words(note.content, self.env)
                note_kind = BlockKind.FOOTNOTE
                self.builder.add(note_kind, words.text, label=note.label, marks=words.marks)
            else:
                self.items = [_Item(BlockKind.FOOTNOTE, note.label, 0)]
                self._walk(tokens, note.tokens)

    def write_start(self, text: str, *, alone: bool) -> bool:
        """Write the blocks at the beginning of a text that are certain.

        Args:
            text: The beginning, up to an empty line; what follows changes its last block at most.
            alone: Whether no first-level heading follows.

        Returns:
            Whether there are enough blocks to fill a screen.
        """
        tokens = self._parsed(text)
        levels = [token.tag for token in tokens if token.type == "heading_open"]
        tops = levels.count("h1")
        if tops < _SEVERAL_TOPS and not alone:
            return False
        if not tops and tokens[:1] and tokens[0].type == "heading_open":
            return False
        blocks = [at for at, token in enumerate(tokens) if not token.level and token.nesting >= 0]
        if len(blocks) < _FEWEST:
            return False
        certain = tokens[: blocks[-_UNSURE]]
        self._find_headline(tokens)
        self._walk(certain, range(len(certain)))
        return len(self.builder) >= _FEWEST

    def _parsed(self, text: str) -> list[Token]:
        tokens: list[Token] = []
        engine = _engine_for(text)
        engine.block.parse(text, engine, self.env, tokens)
        return tokens

    def _find_headline(self, tokens: Sequence[Token]) -> None:
        first = [index for index, token in enumerate(tokens) if token.type == "heading_open"]
        highest = min((tokens[index].tag for index in first), default="h1")
        begins = highest == "h1" or first[0] == 0  # a lower one only as the very first line
        tops = [index for index in first if begins and tokens[index].tag == highest]
        title = self.builder.meta.title
        if len(tops) == 1 and tops == first[:1] and not (title and _is_part(tokens[tops[0] + 1])):
            self.headline = first[0]
        elif title:
            self.builder.add(BlockKind.HEADLINE, title)

    def _walk(self, tokens: Sequence[Token], indices: Sequence[int]) -> None:
        rows: list[str] = []
        for index in indices:
            token = tokens[index]
            kind = token.type
            if kind == "inline":
                before = tokens[index - 1]
                if before.type in ("th_open", "td_open"):
                    rows[-1] = read_words(token.content, self.env).text.replace("\n", " ")
                elif before.type == "heading_open":
                    self._heading(token, int(before.tag[1]), index - 1 == self.headline)
                else:
                    self._paragraph(read_words(token.content, self.env))
            elif kind in ("th_open", "td_open"):
                rows.append("")
            elif kind == "tr_close":
                self.builder.add_row(rows, header=tokens[index - 1].type == "th_close")
                rows.clear()
            elif kind in ("fence", "code_block"):
                self.builder.add(BlockKind.CODE, token.content)
            elif kind == "hr":
                self.builder.add_rule()
            elif kind == "html_block":
                self._markup(token.content)
            else:
                self._container(token)

    def _container(self, token: Token) -> None:
        kind = token.type
        if kind == "blockquote_open":
            self.quotes += 1
        elif kind == "blockquote_close":
            self.quotes -= 1
        elif kind == "bullet_list_open":
            self.lists.append(None)
        elif kind == "ordered_list_open":
            start = token.attrs.get("start", 1)
            self.lists.append(int(start) - 1)
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self.lists.pop()
        elif kind == "list_item_open":
            number = self.lists[-1]
            label = ""
            if number is not None:
                self.lists[-1] = number + 1
                label = f"{number + 1}{token.markup or '.'}"
            self.items.append(_Item(BlockKind.LIST_ITEM, label, len(self.lists)))
        elif kind in ("dt_open", "dd_open"):
            level = len(self.lists) + (1 if kind == "dt_open" else 2)
            self.items.append(_Item(BlockKind.LIST_ITEM, CONTINUED, level))
        elif kind in ("list_item_close", "dt_close", "dd_close"):
            self.items.pop()

    def _markup(self, markup: str) -> None:
        """Add HTML: structured markup as blocks, like a page; of any other only the text."""
        structured = self.fragments and _STRUCTURED.search(markup)
        if structured and not self.items and not self.quotes:
            self.fragments -= 1
            from reader.parsing.fragments import add_fragment

            top = None if self.headline >= 0 or len(self.builder) else _TOP.search(markup)
            if top:
                self.builder.add(BlockKind.HEADLINE, " ".join(without_tags(top[1]).split()))
                markup = markup.replace(top[0], "")
            add_fragment(self.builder, markup, str)
            return
        for part in without_tags(markup).split("\n\n"):
            self._paragraph(Words(" ".join(part.split()), (), ()))

    def _heading(self, token: Token, level: int, is_headline: bool) -> None:
        words = read_words(_ATTRIBUTES.sub("", token.content), self.env)
        kind = BlockKind.HEADLINE if is_headline else BlockKind.HEADING
        level = 0 if is_headline else level
        self.below_headline = _NEAR_HEADLINE if is_headline else 0
        self.builder.add(kind, words.text, level=level, marks=words.marks)
        self._images(words)

    def _paragraph(self, words: Words) -> None:
        builder = self.builder
        text, marks = words.text, words.marks
        if words.begins_with_image and text.strip():
            self._images(words)
            words = words._replace(images=())
            self.after_image = True
        caption = self.after_image and words.is_emphasis
        self.after_image = bool(words.images) and not text.strip()
        self_standing = not self.items and not self.quotes
        if self_standing and self.below_headline and text.strip() and self._signed(text, marks):
            return
        if self.items:
            item = self.items[-1]
            builder.add(item.kind, text, level=item.level, label=item.label, marks=marks)
            item.label = CONTINUED
        elif self.quotes:
            builder.add(BlockKind.QUOTATION, text, level=min(self.quotes, 9), marks=marks)
        elif self_standing and (
            ("\n" not in text and self._captioned(text, marks, caption))
            or (self.before_text and self._dated(text, marks))
        ):
            pass
        elif "\n" not in text and shapes.is_promo(text.strip(" *") or "-", at_end=False):
            builder.add(BlockKind.PROMO, text, marks=marks)
        else:
            builder.add(BlockKind.PARAGRAPH, text, marks=marks)
        self._images(words)

    def _signed(self, text: str, marks: Sequence[Mark]) -> bool:
        """Record author and date from a short line below the headline.

        Returns:
            Whether the line is the byline.
        """
        self.below_headline = 0 if len(text) > LONGEST_AUTHOR_LINE else self.below_headline - 1
        if len(text) > LONGEST_AUTHOR_LINE or not note_author_and_date(self.builder, text):
            return False
        self.builder.add(BlockKind.BYLINE, text, marks=marks)
        return True

    def _dated(self, text: str, marks: Sequence[Mark]) -> bool:
        """Add dateline and text of a paragraph near the beginning; return whether it has one."""
        self.before_text -= 1
        end = dateline_end(text)
        if not end or len(text) <= end + _SHORTEST:
            return False
        self.before_text = 0
        rest = text[end:].lstrip()
        self.builder.add(BlockKind.DATELINE, text[:end], marks=_until(marks, end))
        self.builder.add(BlockKind.PARAGRAPH, rest, marks=_behind(marks, len(text) - len(rest)))
        return True

    def _captioned(self, text: str, marks: Sequence[Mark], caption: bool) -> bool:
        """Add `text` as caption and credit if it is one; return whether it was added."""
        credit = credit_start(text)
        if credit is None and not caption:
            return False
        end = len(text) if credit is None else credit
        self.builder.add(BlockKind.CAPTION, text[:end], marks=_until(marks, end))
        if credit is not None:
            self.builder.add(BlockKind.CREDIT, text[end:])
        return True

    def _images(self, words: Words) -> None:
        for image in words.images:
            if _BADGE.search(image.src):
                continue
            self.builder.add_image(image.src, image.alt)
            if image.title:
                self._captioned(image.title, (), caption=True)


def _is_part(heading: Token) -> bool:
    """Whether a heading names a part that many texts have, such as "Introduction"."""
    words = _ATTRIBUTES.sub("", heading.content).strip()
    return shapes.is_generic_heading(words)


def _until(marks: Sequence[Mark], end: int) -> list[Mark]:
    return [mark._replace(end=min(mark.end, end)) for mark in marks if mark.start < end]


def _behind(marks: Sequence[Mark], start: int) -> list[Mark]:
    return [
        mark._replace(start=max(0, mark.start - start), end=mark.end - start)
        for mark in marks
        if mark.end > start
    ]
