"""Read the inline markup of one Markdown block: emphasis, links, images, code, entities."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate

from reader.model.article import InlineKind
from reader.parsing.block_text import Mark, unescape_entities
from reader.parsing.lines.joined_lines import join_lines
from reader.parsing.lines.superscripts import raised_number
from reader.parsing.markdown.markdown_it_loading import MarkdownIt, Token, engine_for, has_footnotes
from reader.parsing.tags import is_line_break
from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.startup.light_functools import lru_cache
from reader.startup.light_typing import NamedTuple

_SPECIAL = lazily(r"[\\`*_\[\]<>&!~^]|  \n")
_ATTRIBUTE = lazily(r"\s(src|alt|href)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)", IGNORECASE)
_TYPE_ARGUMENT = lazily(r"<[A-Z]\w{0,40}>")
_SUPERSCRIPT = lazily(r"</?sup(?![\w-])", IGNORECASE)
_NESTING = 20  # greatest depth of emphasis and links; deeper marks are text
_MANY_BRACKETS = 1500  # parsed in one block; further ones are text, which bounds the retries
_SIGNS = "\\`*_[]<>&!~^"
_MOST_SIGNS = 50_000  # in one block; with more, none of them is read, which bounds memory
_STYLES = {
    "em": InlineKind.EMPHASIS,
    "strong": InlineKind.STRONG,
    "s": InlineKind.DELETED,
    "code": InlineKind.CODE,
}
_STYLED_TAG = lazily(r"<(/?)(b|strong|i|em|code|s|del|strike|a)(?=[\s>])", IGNORECASE)
_NAMES = {"b": "strong", "i": "em", "del": "s", "strike": "s", "a": "link"}
_HARD_BREAK = "\0"  # unambiguous, since NUL has been removed from the text


class Picture(NamedTuple):
    """An image in the text."""

    src: str
    alt: str
    title: str


class InlineText(NamedTuple):
    """The text of a block, its inline marks, and its images.

    Attributes:
        text: Plain text without Markdown; hard line breaks are newlines.
        marks: Links and emphasis, as the builder expects them.
        images: The images, in order.
        is_emphasis: Whether all of the text is emphasised.
        is_strong: Whether all of the text is in bold.
        begins_with_image: Whether an image precedes the text.
    """

    text: str
    marks: Sequence[Mark]
    images: Sequence[Picture]
    is_emphasis: bool = False
    begins_with_image: bool = False
    is_strong: bool = False


@lru_cache(maxsize=2)
def _engine(*, footnotes: bool) -> MarkdownIt:
    return engine_for(_NESTING, "strikethrough", footnotes=footnotes)


def parse_inline(source: str, env: dict[str, object]) -> InlineText:
    """Return the text of one block, with its marks and images.

    Args:
        source: Its Markdown.
        env: The markdown-it environment of the whole text: link definitions, footnotes.
    """
    if not _SPECIAL.search(source) or _has_too_many_signs(source):
        text = join_lines([line.strip() for line in source.split("\n")])
        return InlineText(text, _with_addresses(text, ()), ())
    if source.count("[") > _MANY_BRACKETS:
        source = source.replace("[", "\\[")
    tokens: list[Token] = []
    engine = _engine(footnotes=has_footnotes(source))
    engine.inline.parse(source, engine, env, tokens)
    return _Reader().read(tokens)


def _has_too_many_signs(source: str) -> bool:
    return len(source) > _MOST_SIGNS and sum(map(source.count, _SIGNS)) > _MOST_SIGNS


def _with_addresses(text: str, marks: Sequence[Mark]) -> Sequence[Mark]:
    """Return the marks of a text, with links where it contains web addresses.

    An address in a link or in code stays as it is. Cost: linear, and a search for each address.
    """
    if "://" not in text:
        return marks
    from reader.parsing.plain_text.plain_page import find_urls

    taken = sorted((m.start, m.end) for m in marks if m.href or m.inline is InlineKind.CODE)
    starts = [start for start, _ in taken]
    ends = [0, *accumulate((end for _, end in taken), max)]  # the last of those that began before
    urls = find_urls(text)
    return [*marks, *(url for url in urls if ends[bisect_left(starts, url.end)] <= url.start)]


class _Reader:
    """Assembles the flat inline tokens of one block."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.marks: list[Mark] = []
        self.images: list[Picture] = []
        self.open: list[tuple[str, int, str]] = []
        self.image_first = False
        self.raised_from: int | None = None  # index of the first part of an open superscript
        self.closing_tags: set[str] | None = None  # those of the block, once they are asked for

    def read(self, tokens: Sequence[Token]) -> InlineText:
        """Return the words of `tokens`."""
        for token in tokens:
            kind = token.type
            if kind in ("text", "text_special"):
                self._add_text(token.content)
            elif kind == "softbreak":
                self._add_text("\n")
            elif kind == "hardbreak":
                self._add_text(_HARD_BREAK)
            elif kind == "code_inline":
                self._mark(token.content, InlineKind.CODE)
            elif kind in ("em_open", "strong_open", "s_open", "link_open"):
                self.open.append((kind, self.length, str(token.attrs.get("href", ""))))
            elif kind in ("em_close", "strong_close", "s_close", "link_close"):
                self._close(kind.replace("close", "open"))
            elif kind == "image":
                self._image(token)
            elif kind == "html_inline" and is_line_break(token.content):
                self._add_text(_HARD_BREAK)
            elif kind == "html_inline" and self._is_type_argument(token.content, tokens):
                self._add_text(token.content)
            elif kind == "html_inline" and _SUPERSCRIPT.match(token.content):
                self._raise_number(token.content)
            elif kind == "html_inline" and (tag := _STYLED_TAG.match(token.content)):
                name = tag[2].lower()
                kind = f"<{_NAMES.get(name, name)}"
                if tag[1]:
                    self._close(kind)
                elif len(self.open) < _NESTING:
                    self.open.append((kind, self.length, _address_in(token.content)))
            elif kind == "html_inline" and token.content[:4].lower() == "<img":
                self._add_html_image(token.content)
            elif kind == "footnote_ref":
                self._add_text(f"[{int(token.meta['id']) + 1}]")
        text = "".join(self.parts).replace("\n", " ").replace(_HARD_BREAK, "\n")
        size = len(text.strip())
        of_all = {mark.inline for mark in self.marks if mark.end - mark.start >= size > 0}
        return InlineText(
            text,
            _with_addresses(text, self.marks),
            self.images,
            InlineKind.EMPHASIS in of_all,
            self.image_first,
            InlineKind.STRONG in of_all,
        )

    def _add_text(self, text: str) -> None:
        if self.images and self.parts and self.parts[-1].endswith(" "):
            text = text.removeprefix(" ")  # the space behind an image
        self.parts.append(text)
        self.length += len(text)

    def _raise_number(self, tag: str) -> None:
        """Begin a superscript, or end it: a number in it is written in superscript characters."""
        if tag[1] != "/":
            self.raised_from = len(self.parts)
        elif self.raised_from is not None:
            raised = raised_number("".join(self.parts[self.raised_from :]))
            if raised:
                self.parts[self.raised_from :] = [raised]
            self.raised_from = None

    def _mark(self, text: str, style: InlineKind) -> None:
        start = self.length
        self._add_text(text)
        self.marks.append(Mark(start, self.length, "", style))

    def _close(self, kind: str) -> None:
        """End what was opened last of a kind, and what was opened inside it but never closed."""
        at = len(self.open) - 1
        while at >= 0 and self.open[at][0] != kind:
            at -= 1
        if at >= 0:
            _, start, href = self.open[at]
            del self.open[at:]
            style = _STYLES.get(kind.removesuffix("_open").removeprefix("<"))
            if start < self.length and (href or style):
                self.marks.append(Mark(start, self.length, href, style))

    def _image(self, token: Token) -> None:
        self.image_first = self.image_first or not self.length
        alt = "".join(
            " " if child.type in ("softbreak", "hardbreak") else child.content
            for child in token.children or ()
            if child.type != "image"
        )
        src = str(token.attrs.get("src", ""))
        self.images.append(Picture(src, alt or token.content, str(token.attrs.get("title", ""))))

    def _is_type_argument(self, tag: str, tokens: Sequence[Token]) -> bool:
        """Whether a tag is none, but belongs to the name of a type, as in ``Vec<T>``."""
        before = self.parts[-1][-1:] if self.parts else ""
        if not before.isalnum() or not _TYPE_ARGUMENT.fullmatch(tag):
            return False
        if self.closing_tags is None:
            self.closing_tags = {token.content for token in tokens if token.type == "html_inline"}
        return f"</{tag[1:]}" not in self.closing_tags

    def _add_html_image(self, tag: str) -> None:
        values = _attributes(tag)
        if values.get("src"):
            self.image_first = self.image_first or not self.length
            self.images.append(Picture(values["src"], values.get("alt", ""), ""))


def _address_in(tag: str) -> str:
    """Return the address that a tag links to, if Markdown could: no script, for example."""
    from markdown_it.common.normalize_url import validateLink

    address = _attributes(tag).get("href", "").strip()
    return address if validateLink(address) else ""


def _attributes(tag: str) -> dict[str, str]:
    """Return the attributes of a tag that name an address or describe it."""
    found = _ATTRIBUTE.findall(tag)
    return {name.lower(): unescape_entities(value.strip("\"'")) for name, value in found}
