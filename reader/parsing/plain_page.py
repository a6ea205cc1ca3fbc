"""The paragraphs of a plain text, and what each is: told by their shape alone.

Whole passes over the text run at C speed; only paragraphs that a look at their length and at
their first and last characters marks out as perhaps special are examined one by one.
"""

from collections.abc import Sequence

from reader.model.article import BlockKind
from reader.parsing import shapes, structure
from reader.parsing.announcements import headline_chunk
from reader.parsing.builder import ArticleBuilder, Mark
from reader.parsing.datelines import dateline_end
from reader.parsing.paged_text import begins_with_letterhead, hanging_level, hangs
from reader.parsing.picture_credits import BRACKETED, credit_start
from reader.parsing.published import iso_date
from reader.parsing.structure import Shape
from reader.parsing.wrapping import is_filled, paragraphs_of, wrapped_width
from reader.text.pattern import lazily

_SHORT = 100  # characters up to which every paragraph is examined
_HEAD = 8  # paragraphs at the start among which byline, date and dateline stand
_DOUBLY = 2  # level of a heading that is underlined twice
_TAIL = 10  # paragraphs at the end that may be promotion
_DRAWN = structure.OPENERS - {"a", "i", "v", "x", "I", "V", "X"}
_CLOSED = frozenset('.!?…。！？:;,"”’»」』')
_ENDS = frozenset({"-more-", "(more)", "-30-", "- 30 -", "-0-", "-ends-", "- ends -"})  # on a wire
_STOPS = (".", "。", "」", "!", "！")
_PLAIN_KINDS = frozenset(
    {
        BlockKind.PARAGRAPH,
        BlockKind.HEADLINE,
        BlockKind.HEADING,
        BlockKind.BYLINE,
        BlockKind.DATELINE,
        BlockKind.CAPTION,
        BlockKind.CREDIT,
        BlockKind.PROMO,
    }
)
_PROSE = (BlockKind.PARAGRAPH, BlockKind.HEADLINE, BlockKind.BYLINE)
_URL = lazily(r"https?://[^\s<>\"“”«»]{1,2000}")
_URL_TAIL = ".,;:!?)]}'’"
_FIELD = lazily(r"([A-Za-z][A-Za-z ]{1,20}):\s+(\S.{0,300})")
_FIELDS = {
    "title": "title", "subject": "title", "headline": "title", "author": "byline", "by": "byline",
    "from": "byline", "date": "published", "published": "published", "release date": "published",
    "language": "language", "site": "site", "outlet": "site", "url": "canonical_url",
}  # fmt: skip


class Page:
    """The paragraphs of one text, and what is known of each so far.

    Attributes:
        texts: One paragraph each; those that are more than prose stand in `known`.
        known: Index into `texts` to the blocks that stand there.
        fields: What the head says about the text, by the names of `Meta`.
        has_lines: Whether a paragraph may have several lines.
        has_links: Whether an address may be written out somewhere.
        hangs: Whether headings stand flush left over indented prose.
        is_book: Whether italics stand between underscores, as in books typed by hand.
    """

    def __init__(self, chunks: list[str], width: int | None = None) -> None:
        """Part `chunks` into paragraphs; `width` is what they are wrapped to, None to find out."""
        self.known: dict[int, Sequence[Shape]] = {}
        self.fields: dict[str, str] = {}
        self.has_lines = self.has_links = self.is_book = False
        first = 1 if begins_with_letterhead(chunks) else headline_chunk(chunks)
        self.hangs = hangs(chunks)
        self.start = first  # index of the paragraph that may be the headline
        self.texts = self._flowed(chunks, width, first)

    def _flowed(self, chunks: list[str], width: int | None, first: int) -> list[str]:
        """Part chunks of several lines into paragraphs; note what is drawn with characters.

        In chunk `first` headline, byline and date may stand line by line.
        """
        many = [index for index, chunk in enumerate(chunks) if "\n" in chunk]
        if not many:
            return chunks
        self.has_lines = True
        width = wrapped_width(chunks) if width is None else width
        texts: list[str] = []
        done = 0
        for index in many:
            texts += chunks[done:index]
            done = index + 1
            chunk = chunks[index]
            if index == first:
                self.start = len(texts)
            drawn = structure.find_structure(chunk, width)
            if drawn:
                self.known[len(texts)] = drawn
                texts.append(chunk)
            elif index == first and (lines := _head_lines(chunk, width)):
                texts += lines
            else:
                texts += paragraphs_of(chunk, width)
        texts += chunks[done:]
        return texts

    def open_book(self, fields: dict[str, str]) -> None:
        """Begin with the headline and author that the head of a book named.

        What the first page of the book repeats of them goes.
        """
        self.fields = fields
        self.is_book = True
        title, author = fields.get("title", ""), fields.get("byline", "")
        head = [
            Shape(kind, text)
            for kind, text in ((BlockKind.HEADLINE, title), (BlockKind.BYLINE, author))
            if text
        ]
        names = {_letters(author), _letters(f"by {author}"), "by"}
        key = waiting = _letters(title)
        start = 0
        for text in self.texts[:_HEAD]:
            said = _letters(text)
            if said and waiting.startswith(said):
                waiting = waiting[len(said) :] or key
            elif said not in names:
                break
            start += 1
        if head and start < len(self.texts):
            self.texts = ["", *self.texts[start:]]
            self.known = {
                index - start + 1: shapes for index, shapes in self.known.items() if index >= start
            }
            self.texts[0] = head[0].text
            self.known[0] = head

    def look_at_head(self, with_headline: bool) -> None:
        """Find headline, fields, byline, date and dateline among the first paragraphs."""
        start = 0
        if with_headline:
            start = self._headline() or self._underlined_headline()
        prose = 0
        for index in range(start, min(self.start + _HEAD, len(self.texts))):
            text = self.texts[index]
            if index in self.known:
                continue
            names = shapes.byline_names(text.partition("\n")[0])
            if names and prose < 2 and (index or len(self.texts) > 1):
                self.known[index] = (Shape(BlockKind.BYLINE, text),)
                self.fields.setdefault("byline", names)
            elif len(text) <= 60 and prose < 2:
                self._note_date(text)
            if names and prose < 2:
                self._note_date(text)
            end = dateline_end(text)
            if end and len(text) > end + 20:
                self.known[index] = (
                    Shape(BlockKind.DATELINE, text[:end]),
                    Shape(BlockKind.PARAGRAPH, text[end:]),
                )
                break
            prose += len(text) > _SHORT and credit_start(text) is None
            if prose == 3:
                break

    def _headline(self) -> int:
        """Note the headline; return the index of the paragraph after it."""
        texts, at = self.texts[self.start :], self.start
        first = self.known.get(at)
        if first and first[0].kind is BlockKind.HEADING:
            head, *rest = first
            self.known[at] = (head._replace(kind=BlockKind.HEADLINE, level=0), *rest)
            self.fields["title"] = head.text
            return at + 1
        if first or not texts:
            return 0
        if "\n" in texts[0] and self._fields(texts[0]):
            self.known[at] = (Shape(BlockKind.PARAGRAPH, texts[0]),)
            return at + 1
        marked = shapes.marked_heading(texts[0]) if texts[0][0] in "#=" else None
        title = marked[0] if marked else texts[0].strip()
        unlike = (
            dateline_end(title)
            or credit_start(title) == 0
            or structure.footnote(title)
            or structure.is_rule(title)
        )
        if unlike or len(texts) < 2 or not (marked or shapes.is_headline(title)):
            return 0
        if not marked and not any(len(text) > 50 or text[-1] in _CLOSED for text in texts[1:40]):
            return 0
        self.known[at] = (Shape(BlockKind.HEADLINE, title),)
        self.fields["title"] = title
        return at + 1

    def _underlined_headline(self) -> int:
        """Take an underlined title for the headline when only a line stands before it."""
        known = self.known.get(1)
        before = self.texts[0] if len(self.texts) > 1 else ""
        if not known or known[0].kind is not BlockKind.HEADING or 0 in self.known:
            return 0
        if known[0].level > _DOUBLY or len(before) > _SHORT or before.endswith("."):
            return 0
        head, *rest = known
        self.known[1] = (head._replace(kind=BlockKind.HEADLINE, level=0), *rest)
        self.fields["title"] = head.text
        return 2

    def _fields(self, text: str) -> bool:
        """Note ``Title: …`` lines; say whether all lines are such."""
        found = [_FIELD.fullmatch(line) for line in text.split("\n")[:20]]
        if not all(found):
            return False
        for field in found:
            name = _FIELDS.get(field[1].lower()) if field else None
            if field and name:
                value = iso_date(field[2]) if name == "published" else field[2].strip()
                if name == "byline":
                    value = value.partition(" <")[0].strip('"')  # the address of a letter
                self.fields.setdefault(name, value)
        return True

    def _note_date(self, text: str) -> None:
        day = iso_date(text)
        if day:
            self.fields.setdefault("published", day)

    def look_at_tail(self) -> None:
        """Find promotion at the end."""
        for index in range(len(self.texts) - 1, max(0, len(self.texts) - _TAIL), -1):
            text = self.texts[index]
            if index in self.known:
                continue
            if shapes.is_promo(text.strip(), at_end=True):
                self.known[index] = (Shape(BlockKind.PROMO, text),)
            elif not structure.is_rule(text):
                break

    def look_at_the_rest(self) -> None:
        """Examine every paragraph that may be special."""
        texts = self.texts
        special = {index for index, text in enumerate(texts) if text[0] in _DRAWN}
        special |= {
            index
            for index, text in enumerate(texts)  # as `_may_end_in_credit`, without the call
            if text[-1] not in _CLOSED
            and (
                text[-1] != ")"
                or (end := text[text.rfind("(") :])[1:3] in BRACKETED
                or "hoto" in end
            )
        }
        special |= {
            index
            for index, size in enumerate(map(len, texts))
            if size < _SHORT
            and (shapes.may_be_promo(texts[index]) or shapes.may_head(texts[index]))
        }
        for index in sorted(special):
            if index not in self.known:
                found = self._shape(index, texts[index])
                if found:
                    self.known[index] = found

    def _shape(self, index: int, text: str) -> Sequence[Shape]:
        """What a paragraph of one line is; empty for prose."""
        if self.is_book and text.startswith("[Illustration"):
            described = text[13:].strip(" :[]\n")
            kind = BlockKind.CAPTION if described else BlockKind.RULE
            return (Shape(kind, " ".join(described.split())),)
        if "\n" in text:
            return ()
        if text[0] in structure.OPENERS:
            drawn = self._drawn(index, text)
            if drawn:
                return drawn
        credit = credit_start(text) if _may_end_in_credit(text) else None
        if credit == 0:
            return (Shape(BlockKind.CREDIT, text),)
        if credit:
            return Shape(BlockKind.CAPTION, text[:credit]), Shape(BlockKind.CREDIT, text[credit:])
        if len(text) >= _SHORT:
            return ()
        if shapes.is_promo(text, at_end=False):
            return (Shape(BlockKind.PROMO, text),)
        level = hanging_level(text) if self.hangs and index > self.start else 0
        level = level or self._heading_level(index, text.strip())
        return (Shape(BlockKind.HEADING, text.strip(), level),) if level else ()

    def _heading_level(self, index: int, text: str) -> int:
        before = self._prose_at(index - 1, -1) if index else ""
        return shapes.heading_level(text, before, self._prose_at(index + 1, 0) or "")

    def _prose_at(self, index: int, end: int) -> str | None:
        """The paragraph at `index`, of several the first (0) or last (-1); None for others."""
        if not 0 <= index < len(self.texts):
            return None
        known = self.known.get(index)
        if known:
            return known[end].text if known[end].kind in _PROSE else None
        return self.texts[index]

    def _drawn(self, index: int, text: str) -> Sequence[Shape]:
        """What a line is that begins with a bullet, a number, a mark of quotation, an indent."""
        bare = text.strip()
        if structure.is_rule(text) or bare.lower() in _ENDS:
            return (Shape(BlockKind.RULE, bare),)
        if bare[0] == ">":
            level, quoted = structure.quoted_text(text)
            level = min(level, structure.MAX_LEVEL)
            return (Shape(BlockKind.QUOTATION, quoted, level),) if quoted.strip() else ()
        if bare[0] in "#=" and (marked := shapes.marked_heading(bare)):
            return (Shape(BlockKind.HEADING, *marked),)
        note = structure.footnote(bare)
        if note and any(
            f"[{note[0]}]" in other for other in self.texts[max(0, index - 400) : index]
        ):
            return (Shape(BlockKind.FOOTNOTE, note[1], 0, note[0]),)
        if structure.is_code([text]):
            return (Shape(BlockKind.CODE, text),)
        item = structure.list_mark(text)
        if item and self._is_item(index, item[0]):
            level = 1 + min(len(text) - len(bare), 8) // 2
            return (Shape(BlockKind.LIST_ITEM, text[item[1] :], level, item[0]),)
        return ()

    def _is_item(self, index: int, label: str) -> bool:
        """Whether a bullet or number opens an item: numbers need a neighbour that counts on."""
        if not label:
            return True
        number = label.strip("().")
        wanted = (
            {chr(ord(number) + step) for step in (-1, 1)}
            if number.isalpha()
            else {str(int(number) + step) for step in (-1, 1)}
        )
        for other in (index - 1, index + 1):
            if 0 <= other < len(self.texts):
                mark = structure.list_mark(self.texts[other])
                if mark and mark[0].strip("().") in wanted:
                    return True
        return False

    def emit(self, builder: ArticleBuilder, *, leave_out: int = 0) -> None:
        """Hand everything but the last `leave_out` paragraphs to `builder`, in bulk if plain."""
        texts = self.texts[: len(self.texts) - leave_out]
        if self.has_lines or self.has_links:
            special = (
                at
                for at, text in enumerate(texts)
                if "://" in text or "\n" in text or (self.is_book and "_" in text)
            )
            for index in special:
                self.known.setdefault(index, (Shape(BlockKind.PARAGRAPH, texts[index]),))
        waiting = _Plain()
        done = 0
        for index in sorted(index for index in self.known if index < len(texts)):
            waiting.add_prose(texts[done:index])
            done = index + 1
            for shape in self.known[index]:
                kind, text, level, label = shape
                slanted = self.is_book and "_" in text
                if kind in _PLAIN_KINDS and not (label or slanted or "\n" in text or "://" in text):
                    waiting.add(shape)
                    continue
                waiting.hand_to(builder)
                if kind is BlockKind.RULE:
                    builder.add_rule()
                else:
                    marks = _addresses(text) if "://" in text else ()
                    if slanted and not marks:
                        from reader.parsing.gutenberg import set_apart

                        text, marks = set_apart(text)
                    builder.add(kind, text, level=level, label=label, marks=marks)
        waiting.add_prose(texts[done:])
        waiting.hand_to(builder)


class _Plain:
    """Blocks of one line, without label and link, that wait to be built together."""

    def __init__(self) -> None:
        self.kinds: list[BlockKind] = []
        self.texts: list[str] = []
        self.levels: list[int] = []

    def add(self, shape: Shape) -> None:
        """Add one block."""
        self.kinds.append(shape.kind)
        self.texts.append(shape.text)
        self.levels.append(shape.level)

    def add_prose(self, texts: list[str]) -> None:
        """Add paragraphs."""
        self.kinds += [BlockKind.PARAGRAPH] * len(texts)
        self.texts += texts
        self.levels += [0] * len(texts)

    def hand_to(self, builder: ArticleBuilder) -> None:
        """Give the builder all that waits."""
        if self.texts:
            builder.add_blocks(self.kinds, self.texts, self.levels)
            self.kinds, self.texts, self.levels = [], [], []


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _head_lines(chunk: str, width: int) -> list[str]:
    """The lines of a first chunk that is headline, byline, date; empty when it is prose."""
    lines = chunk.split("\n")
    if lines[-1].endswith(_STOPS) and is_filled(lines, width):
        return []
    if len(lines) > 8 or not shapes.is_headline(lines[0]) or lines[1][:1].islower():
        return []
    if all(_FIELD.fullmatch(line) for line in lines):
        return []
    told = any(
        shapes.byline_names(line) or (len(line) < 40 and iso_date(line)) for line in lines[1:]
    )
    prose = len(lines[1]) > 120 and len(lines[1]) > len(lines[0]) * 3 // 2
    return lines if told or prose or len(lines) == 2 else []


def _may_end_in_credit(text: str) -> bool:
    """Whether the end of a paragraph is worth a look; most brackets there hold no credit."""
    if text[-1] == ")":
        end = text[text.rfind("(") :]
        return end[1:3] in BRACKETED or "hoto" in end
    return text[-1] not in _CLOSED


def _addresses(text: str) -> list[Mark]:
    """Addresses written out in the text, as links."""
    marks = []
    for found in _URL.finditer(text):
        address = found.group().rstrip(_URL_TAIL)
        if len(address) > len("https://"):
            marks.append(Mark(found.start(), found.start() + len(address), address))
    return marks
