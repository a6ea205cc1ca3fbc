"""Write the blocks of a CommonMark text, with tables, strike-through and footnotes, to a builder.

markdown-it-py returns the blocks as a flat list; inline markup is only parsed in blocks that
contain a character with a meaning in Markdown. Nothing here recurses into the text.
"""

from collections.abc import Sequence
from itertools import permutations

from reader.model.article import BlockKind
from reader.parsing.block_text import Mark, marks_after, marks_before
from reader.parsing.builder import CONTINUED, ArticleBuilder
from reader.parsing.lines import bylines, heading_lines, promo_lines
from reader.parsing.lines.datelines import dateline_end_before_text
from reader.parsing.lines.name_lines import date_of_line
from reader.parsing.lines.picture_credits import credit_start
from reader.parsing.lines.written_dates import iso_date
from reader.parsing.markdown.inline_markdown import InlineText, parse_inline
from reader.parsing.markdown.markdown_it_loading import MarkdownIt, Token, engine_for, has_footnotes
from reader.parsing.plain_text.author_and_date import LONGEST_AUTHOR_LINE, note_author_and_date
from reader.parsing.tags import without_tags
from reader.startup.lazy_regex import DOTALL, IGNORECASE, MULTILINE, lazily
from reader.startup.light_functools import lru_cache

_BLOCK_NESTING = 120  # nesting levels as markdown-it counts them, several to a container
_DEFINITION = lazily(r"^[ \t>]*[:~][ \t]", MULTILINE)
_ATTRIBUTES = lazily(r"[ \t]*\{[ ]?(?:[#.][^{}\n]{1,100}|-[^{}\n]{0,100})\}$")
_TABLE_CAPTION = lazily(r"(?:[Tt]able)?:[ \t]+(?=\S)")
_STRUCTURED = lazily(r"<(?:table|figure|img|picture|h[1-6]|[uod]l|pre|blockquote)\b", IGNORECASE)
_QUOTATION_TAG = lazily(r"\s{0,9}<(/?)blockquote\b[^<>\n]{0,200}>[ \t]*(?:\n|$)", IGNORECASE)
_LONGEST_QUOTATION = 300  # tokens
_LONGEST_TITLE = 200  # characters, of a table
_SPEECH = frozenset('"“”«»„')
_HTML_HEADLINE = lazily(r"<h1\b[^<>]{0,400}>(.{1,400}?)</h1>", IGNORECASE | DOTALL)
_LETTER = lazily(r"(\(?(?:[a-z]|[ivxl]{2,6})[.)])[ ]+(?=\S)(?![a-z]\.)")  # typed after a bullet
_BADGE = lazily(r"\b(?:shields\.io|badge)\b|/badges?/")  # a status badge of a project
_FIELD = lazily(
    r"(?:(authors?)|(?:start |creation )?date|created|published)\s?:\s{1,3}([^\n]{3,200})$",
    IGNORECASE,
)
_MOST_FIELDS = 10
_BYLINE_AND_DATE = 2  # lines of a paragraph
_NEAR_HEADLINE = 2
_FIRST_PARAGRAPHS = 4  # paragraphs one of which may begin with a dateline
_MOST_FRAGMENTS = 2000  # HTML fragments whose structure is read; each costs about 30 µs


def _engine_for(text: str) -> MarkdownIt:
    defines = _DEFINITION.search(text) is not None
    return _engine(footnotes=has_footnotes(text), definitions=defines)


@lru_cache(maxsize=4)
def _engine(*, footnotes: bool, definitions: bool) -> MarkdownIt:
    return engine_for(_BLOCK_NESTING, "table", footnotes=footnotes, definitions=definitions)


class _Item:
    """An open list item or footnote, with its label until the first paragraph has used it.

    Attributes:
        quoted: How many quotations are around it.
    """

    __slots__ = ("kind", "label", "level", "quoted")

    def __init__(self, kind: BlockKind, label: str, level: int, quoted: int = 0) -> None:
        self.kind = kind
        self.label = label
        self.level = level
        self.quoted = quoted

    def holds(self, quotation_depth: int) -> bool:
        """Whether text at a depth of quotations is its own, and not that of one inside it.

        A quotation that begins the item is its text, so that its bullet or number is shown.
        """
        is_below = self.kind is BlockKind.LIST_ITEM and self.label == CONTINUED
        return quotation_depth <= self.quoted or not is_below


class BlockWriter:
    """Walks the flat list of tokens once and keeps track of the open containers."""

    def __init__(self, builder: ArticleBuilder) -> None:
        self.builder = builder
        self.env: dict[str, object] = {}
        self.quotation_depth = 0
        self.tagged_quotations = 0  # those of the open ones that begin with an HTML tag
        self.lists: list[int | None] = []
        self.items: list[_Item] = []
        self.headline = -1
        self.after_image = self.after_table = False
        self.fragments_left = _MOST_FRAGMENTS
        self.dateline_paragraphs_left = _FIRST_PARAGRAPHS
        self.author_lines_left = _NEAR_HEADLINE  # paragraphs that may still name author and date
        self.fields_left = _MOST_FIELDS  # list items that may still name them

    def write(self, text: str) -> None:
        """Write a whole text."""
        tokens = self.tokens_of(text)
        self.find_headline(tokens)
        if has_footnotes(text):
            self._write_with_notes(tokens)
        else:
            self.walk(tokens, range(len(tokens)))

    def _write_with_notes(self, tokens: Sequence[Token]) -> None:
        """Write a text, then its footnotes in the order that `markdown_footnotes` gives them."""
        from reader.parsing.markdown.markdown_footnotes import (
            footnotes_in_order,
            tokens_outside_footnotes,
        )

        self.walk(tokens, tokens_outside_footnotes(tokens))
        for note in footnotes_in_order(tokens, self.env):
            if note.tokens is None:
                words = parse_inline(note.content, self.env)
                note_kind = BlockKind.FOOTNOTE
                self.builder.add(note_kind, words.text, label=note.label, marks=words.marks)
            else:
                self.items = [_Item(BlockKind.FOOTNOTE, note.label, 0)]
                self.walk(tokens, note.tokens)

    def tokens_of(self, text: str) -> list[Token]:
        """Return the block tokens of a text, and note its references."""
        tokens: list[Token] = []
        engine = _engine_for(text)
        engine.block.parse(text, engine, self.env, tokens)
        return tokens

    def find_headline(self, tokens: Sequence[Token]) -> None:
        """Note which heading is the headline."""
        first = [index for index, token in enumerate(tokens) if token.type == "heading_open"]
        highest = min((tokens[index].tag for index in first), default="h1")
        title = self.builder.meta.title
        top = first[0] if first else 0
        is_title = not title or bool(first and tokens[top + 1].content.strip() == title)
        if highest == "h1":  # below text it is a section, where the title is known
            begins = is_title or all(token.type != "paragraph_open" for token in tokens[:top])
        else:  # a lower one only as the very first line
            begins = is_title and top == 0
        tops = [index for index in first if begins and tokens[index].tag == highest]
        if (
            len(tops) == 1
            and tops == first[:1]
            and not (title and _is_generic_heading(tokens[tops[0] + 1]))
        ):
            self.headline = first[0]
        elif title:
            self.builder.add(BlockKind.HEADLINE, title)

    def walk(self, tokens: Sequence[Token], indices: Sequence[int]) -> None:
        """Write the blocks of the tokens at `indices`."""
        row: list[InlineText] = []
        for index in indices:
            token = tokens[index]
            kind = token.type
            if kind == "inline":
                before = tokens[index - 1]
                if before.type in ("th_open", "td_open"):
                    row.append(parse_inline(token.content, self.env))
                elif before.type == "heading_open":
                    self._add_heading(token, int(before.tag[1]), index - 1 == self.headline)
                else:
                    words = parse_inline(self._with_fields(token.content), self.env)
                    self._add_paragraph(words, tokens[index + 2 : index + 4])
            elif kind == "tr_close":
                self.builder.add_row(
                    [cell.text.replace("\n", " ") for cell in row],
                    header=tokens[index - 1].type == "th_close",
                    marks=[cell.marks for cell in row],
                )
                row.clear()
            elif kind in ("fence", "code_block"):
                self.builder.add(BlockKind.CODE, token.content)
            elif kind == "hr":
                self.builder.add_rule()
            elif kind == "html_block":
                after = tokens[index + 1 : index + 1 + _LONGEST_QUOTATION]
                if not self._track_quotation(token, after):
                    self._add_html(token.content)
            else:
                self._track_container(token)

    def _track_container(self, token: Token) -> None:
        kind = token.type
        if kind == "blockquote_open":
            self.quotation_depth += 1
        elif kind == "blockquote_close":
            self.quotation_depth -= 1
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
            level = self.items[-1].level + 1 if self.items else 1
            self.items.append(_Item(BlockKind.LIST_ITEM, label, level, self.quotation_depth))
        elif kind == "table_close":
            self.after_table = True
        elif kind in ("dt_open", "dd_open"):
            level = len(self.lists) + (1 if kind == "dt_open" else 2)
            self.items.append(_Item(BlockKind.LIST_ITEM, CONTINUED, level, self.quotation_depth))
        elif kind in ("list_item_close", "dt_close", "dd_close"):
            self.items.pop()

    def _track_quotation(self, token: Token, after: Sequence[Token]) -> bool:
        """Begin or end a quotation between tags on lines of their own; return whether it is one."""
        tag = _QUOTATION_TAG.match(token.content)
        if tag is None:
            return False
        below = token.content[tag.end() :]
        if tag[1]:
            step = -min(1, self.tagged_quotations)
        elif not below.strip() and _is_closed(after, token.level):
            step = 1
        else:
            return False
        self.tagged_quotations += step
        self.quotation_depth += step
        if below.strip():
            self._add_html(below)
        return True

    def _add_html(self, markup: str) -> None:
        """Add HTML: structured markup as blocks, like a page; of any other only the text."""
        structured = self.fragments_left and _STRUCTURED.search(markup)
        if structured and not self.items and not self.quotation_depth:
            self.fragments_left -= 1
            from reader.parsing.fragments import add_fragment

            top = None if self.headline >= 0 or len(self.builder) else _HTML_HEADLINE.search(markup)
            if top:
                self.builder.add(BlockKind.HEADLINE, " ".join(without_tags(top[1]).split()))
                markup = markup.replace(top[0], "")
            add_fragment(self.builder, markup, str)
            return
        for part in without_tags(markup).split("\n\n"):
            self._add_paragraph(InlineText(" ".join(part.split()), (), ()))

    def _add_heading(self, token: Token, level: int, is_headline: bool) -> None:
        words = parse_inline(_ATTRIBUTES.sub("", token.content), self.env)
        kind = BlockKind.HEADLINE if is_headline else BlockKind.HEADING
        level = 0 if is_headline else level
        self.author_lines_left = _NEAR_HEADLINE if is_headline else 0
        self.builder.add(kind, words.text, level=level, marks=words.marks)
        self._add_images(words)

    def _add_paragraph(self, words: InlineText, after: Sequence[Token] = ()) -> None:
        builder = self.builder
        text, marks = words.text, words.marks
        if words.begins_with_image and text.strip():
            self._add_images(words)
            words = words._replace(images=())
            self.after_image = True
        caption = self.after_image and words.is_emphasis
        self.after_image = bool(words.images) and not text.strip()
        outside_containers = not self.items and not self.quotation_depth
        below_table, self.after_table = self.after_table, False
        label = _TABLE_CAPTION.match(text) if below_table and outside_containers else None
        if label:
            builder.add(
                BlockKind.CAPTION, text[label.end() :], marks=marks_after(marks, label.end())
            )
            return
        may_name_author = outside_containers and self.author_lines_left and text.strip()
        if may_name_author and self._add_author_line(text, marks, after):
            return
        if outside_containers and after and after[0].type == "table_open" and _is_title(words):
            builder.add(BlockKind.CAPTION, text, marks=[mark for mark in marks if mark.href])
            return
        if self.items and self.items[-1].holds(self.quotation_depth):
            self._add_to_item(self.items[-1], text, marks)
        elif self.quotation_depth:
            builder.add(BlockKind.QUOTATION, text, level=min(self.quotation_depth, 9), marks=marks)
        elif ("\n" not in text and self._add_caption(text, marks, caption)) or (
            self.dateline_paragraphs_left and self._add_dateline(text, marks)
        ):
            pass
        elif "\n" not in text and promo_lines.is_promo(text.strip(" *") or "-", at_end=False):
            builder.add(BlockKind.PROMO, text, marks=marks)
        else:
            builder.add(BlockKind.PARAGRAPH, text, marks=marks)
        self._add_images(words)

    def _add_to_item(self, item: _Item, text: str, marks: Sequence[Mark]) -> None:
        """Add a paragraph of a list item or footnote; only the first has the label."""
        if self.author_lines_left and self.fields_left:
            self._note_field(text)
        letter = None if item.label else _LETTER.match(text)
        if letter:
            item.label, text = letter[1], text[letter.end() :]
            marks = marks_after(marks, letter.end())
        self.builder.add(item.kind, text, level=item.level, label=item.label, marks=marks)
        item.label = CONTINUED

    def _add_author_line(
        self, text: str, marks: Sequence[Mark], after: Sequence[Token] = ()
    ) -> bool:
        """Record author and date from a short line below the headline, of names above a date too.

        Args:
            text: The line.
            marks: Its links and emphasis.
            after: The first two tokens below it, of which the second may be a paragraph's text.

        Returns:
            Whether the line is the byline.
        """
        self.author_lines_left = (
            0 if len(text) > LONGEST_AUTHOR_LINE else self.author_lines_left - 1
        )
        if len(text) > LONGEST_AUTHOR_LINE:
            return False
        is_above_text = after[1:] and after[1].type == "inline"
        below = after[1].content.replace("\\", "").strip(" *_") if is_above_text else ""
        if not note_author_and_date(self.builder, text, below):
            return False
        self.builder.add(BlockKind.BYLINE, text, marks=marks)
        return True

    def _with_fields(self, source: str) -> str:
        """Note author and date of a paragraph of fields below the headline, as note takers export.

        Returns:
            The source of the paragraph, with line breaks between fields, or below a byline.
        """
        if "\n" not in source or not self.author_lines_left or self.items or self.quotation_depth:
            return source
        fields = source.split("\n")
        if len(fields) == _BYLINE_AND_DATE and _are_byline_and_date(*fields):
            return f"{fields[0].rstrip()}\\\n{fields[1]}"
        if not all(": " in field for field in fields) or not any(map(_FIELD.match, fields)):
            return source
        from reader.parsing.lines.paragraphs import FIELD

        names = {found[1] for field in fields if (found := FIELD.fullmatch(field.rstrip()))}
        if len(names) < len(fields):
            return source
        self.author_lines_left = 0
        for field in fields:
            self._note_field(field.rstrip())
        return "\\\n".join(map(str.rstrip, fields))

    def _note_field(self, text: str) -> None:
        """Note the author or the date that a list item or line below the headline names."""
        self.fields_left -= 1
        field = _FIELD.match(text)
        if field:
            meta = self.builder.meta
            name, value = ("byline", field[2]) if field[1] else ("published", iso_date(field[2]))
            if not getattr(meta, name):
                self.builder.meta = meta._replace(**{name: value.strip()})

    def _add_dateline(self, text: str, marks: Sequence[Mark]) -> bool:
        """Add dateline and text of a paragraph near the beginning; return whether it has one."""
        self.dateline_paragraphs_left -= 1
        end = dateline_end_before_text(text)
        if not end:
            return False
        self.dateline_paragraphs_left = 0
        rest = text[end:].lstrip()
        if not self.builder.meta.published:
            self.builder.meta = self.builder.meta._replace(published=iso_date(text[:end]))
        self.builder.add(BlockKind.DATELINE, text[:end], marks=marks_before(marks, end))
        self.builder.add(BlockKind.PARAGRAPH, rest, marks=marks_after(marks, len(text) - len(rest)))
        return True

    def _add_caption(self, text: str, marks: Sequence[Mark], caption: bool) -> bool:
        """Add `text` as caption and credit if it is one; return whether it was added."""
        credit = credit_start(text)
        if credit is None and not caption:
            return False
        end = len(text) if credit is None else credit
        self.builder.add(BlockKind.CAPTION, text[:end], marks=marks_before(marks, end))
        if credit is not None:
            links = [mark for mark in marks_after(marks, end) if mark.href]
            self.builder.add(BlockKind.CREDIT, text[end:], marks=links)
        return True

    def _add_images(self, words: InlineText) -> None:
        for image in words.images:
            if _BADGE.search(image.src):
                continue
            self.builder.add_image(image.src, image.alt)
            if image.title:
                self._add_caption(image.title, (), caption=True)


def _are_byline_and_date(first: str, second: str) -> bool:
    """Whether two lines are a byline and a date, in either order."""
    pairs = permutations((first.strip(" *_"), second.strip(" *_")))
    return any(
        not date.endswith(".") and bylines.byline_names(byline) and date_of_line(date)
        for byline, date in pairs
    )


def _is_generic_heading(heading: Token) -> bool:
    """Whether a heading names a part that many texts have, such as "Introduction"."""
    words = _ATTRIBUTES.sub("", heading.content).strip()
    return heading_lines.is_generic_heading(words)


def _is_closed(after: Sequence[Token], level: int) -> bool:
    """Whether a quotation that begins with a tag ends with one at the same level of nesting."""
    depth = 1
    for token in after:
        tag = _QUOTATION_TAG.match(token.content) if token.type == "html_block" else None
        if tag:
            depth += -1 if tag[1] else 1
        if not depth:
            return token.level == level
    return False


def _is_title(words: InlineText) -> bool:
    """Whether a line is in bold like the title of a table, and nobody speaks in it."""
    is_short = len(words.text) <= _LONGEST_TITLE
    return words.is_strong and is_short and _SPEECH.isdisjoint(words.text)
