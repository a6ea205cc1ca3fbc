"""Structure drawn with characters: lists, quotations, tables, underlined headings, code."""

from collections.abc import Iterator
from itertools import groupby, pairwise

from reader.model.article import BlockKind
from reader.parsing.lines.chunks import indent_of
from reader.parsing.lines.joined_lines import join_lines
from reader.parsing.lines.paragraphs import is_indented, paragraphs_of
from reader.parsing.lines.wrapping import is_filled
from reader.parsing.plain_text.marked_lines import (
    COLONS,
    LONG_DASHES,
    MAX_LEVEL,
    OPENERS,
    QUOTE_MARKS,
    STOPS,
    Shape,
    is_code,
    is_rule,
    paragraph_shapes,
    parse_list_marker,
    quoted_text,
)
from reader.startup.lazy_modules import later
from reader.startup.lazy_regex import MULTILINE, lazily

with later(globals()):  # not needed for every text
    from reader.parsing.plain_text import drawn_lines, typed_lists


_WRAPPED = 20  # characters; a shorter line was broken on purpose
_BULLET_SIGNS = "●■◆❖❑➢➤►▶∙⁃"  # one alone may mark a heading
_SIGN_AT_START = lazily(rf"^([ \t]*)[{_BULLET_SIGNS}](?=[ \t])", MULTILINE)
_FEWEST_BULLETS = 2
_LONG_QUOTED = 50  # characters; a shorter quoted line was not wrapped by a mail program
_LONGEST_REMNANT = 30  # characters that wrapping cut off, unless they go on in lower case
_LONG_RULE = 20  # characters; a shorter rule may underline a line
_MOST_TITLES = 200  # consecutive titles
_LONGEST_TITLE = 60  # characters above a rule that is further right
_RULE_STARTS = frozenset("-*_=")
_RULE_PIECES = ("---", "***", "___", "===", "* *", "- -")
_GAP = lazily(r"\S {3,}(?=\S)")  # between the columns of a table
_PAIR = lazily(r"\w\w")  # of letters; a title set with spaces has none: T H E   L A M P
_UNDERLINE = lazily(r"[ \t]*([=\-~^*_\"`])\1{2,120}[ \t]*")
_PROMPT = lazily(  # of Python, before a statement
    r"[ \t]*>>> (?:(?:from [\w.]{1,80} )?import \w|[\w.\[\]'\"]{1,60}(?:, ?\w{1,40}){0,5} ?= ?\S"
    r"|[\w.]{1,80}\()"
)
_COLUMNS = lazily(r"\S {3,}\S")
_LINE_PIECES = ("─", "━", "═", "│", "┃", "║")


def find_structure(chunk: str, width: int) -> list[Shape] | None:
    """Return the blocks of a chunk of several lines; None if it is ordinary prose.

    Args:
        chunk: Lines with no blank line between them.
        width: Wrapping width in cells; 0 if the text is not wrapped.
    """
    chunk = _with_bullets(chunk)
    lines = chunk.split("\n")
    if "://" in chunk and len(lines) > 3 and (boxed := _between_rules(lines, width)):
        return boxed
    if titled := _below_titles(lines, width):
        return titled
    ruled = len(lines) > 1 and lines[0][0] in _RULE_STARTS and is_rule(lines[0])
    if ruled and not any(map(is_rule, lines[1:])):  # more rules make a drawing or a table
        return [Shape(BlockKind.RULE, lines[0]), *paragraph_shapes("\n".join(lines[1:]), width)]
    if any(map(chunk.__contains__, _RULE_PIECES)) and (rule := _rule_below_prose(lines)):
        above, below = "\n".join(lines[:rule]), "\n".join(lines[rule + 1 :])
        shapes = find_structure(above, width) or paragraph_shapes(above, width)
        more = find_structure(below, width) or paragraph_shapes(below, width) if below else []
        return [*shapes, Shape(BlockKind.RULE, lines[rule].strip()), *more]
    if "+-" in chunk and drawn_lines.is_framed(lines):
        return [Shape(BlockKind.CODE, chunk)]
    if any(map(chunk.__contains__, _LINE_PIECES)) and drawn_lines.is_drawn_with_lines(lines):
        return [Shape(BlockKind.CODE, chunk)]
    if ("===" in chunk or "---" in chunk) and sum(map(drawn_lines.is_column_rule, lines)) > 1:
        return [Shape(BlockKind.CODE, chunk)]
    if "---" in chunk and len(lines) > 2 and drawn_lines.is_column_rule(lines[1]):
        return list(drawn_lines.ruled_table(lines))
    if any(line[0] in OPENERS for line in lines):
        return _find_marked_structure(chunk, lines, width)
    if "...." in chunk and (contents := typed_lists.contents_items(lines)):
        return contents
    if "\t" in chunk and all("\t" in line for line in lines):
        return list(drawn_lines.table(lines, "\t"))
    return [Shape(BlockKind.CODE, chunk)] if _is_columns(lines) else None


def _below_titles(lines: list[str], width: int) -> list[Shape]:
    """Return the underlined titles at the start of lines, and what is below; empty without any."""
    titles: list[Shape] = []
    while lines and len(titles) < _MOST_TITLES and (titled := _underlined(lines)):
        title, lines = titled
        titles.append(title)
    if not titles:
        return []
    rest = "\n".join(lines)
    more = lines and len(titles) < _MOST_TITLES
    return [*titles, *((more and find_structure(rest, width)) or paragraph_shapes(rest, width))]


def _with_bullets(chunk: str) -> str:
    """Return a chunk with bullets for letters, dashes or signs that are them on several lines."""
    if chunk.lstrip(" \t")[0] in _BULLET_SIGNS or (":\n" in chunk and not chunk.isascii()):
        written, count = _SIGN_AT_START.subn(r"\1•", chunk)
        chunk = written if count >= _FEWEST_BULLETS else chunk
    for mark, begins in (("o", _begins_with_letter_o), ("--", _begins_with_dashes)):
        if f"{mark} " not in chunk:
            continue
        lines = chunk.split("\n")
        if sum(map(begins, lines)) >= _FEWEST_BULLETS:
            chunk = "\n".join(
                line.replace(mark, "•", 1) if begins(line) else line for line in lines
            )
    return chunk


def _begins_with_dashes(line: str) -> bool:
    """Whether a line may be an item whose bullet is typed as two dashes."""
    return line.lstrip(" \t")[:3] == "-- "


def _begins_with_letter_o(line: str) -> bool:
    """Whether a line may be an item whose bullet is typed as the letter o."""
    bare = line.lstrip(" \t")
    return bare[:2] == "o " and bare[2:3].isupper()


def _find_marked_structure(chunk: str, lines: list[str], width: int) -> list[Shape] | None:
    """Return the blocks of a chunk in which a line begins with one of `OPENERS`; None for prose."""
    if lines[0].lstrip().startswith(QUOTE_MARKS):
        return list(_quotations(lines, width))
    start = _quotation_start(lines)
    if start:
        return [
            *paragraph_shapes("\n".join(lines[:start]), width),
            *_quotations(lines[start:], width),
        ]
    if "|" in chunk and all(map(drawn_lines.is_in_table, lines)):
        return list(drawn_lines.table(lines, "|"))
    if is_code(lines) or (lines[0][:1].isspace() and drawn_lines.is_drawing(lines)):
        return [Shape(BlockKind.CODE, chunk)]
    if "...." in chunk and (contents := typed_lists.contents_items(lines)):
        return contents
    if lines[0].lstrip()[:2] in LONG_DASHES and (
        dashed := typed_lists.after_long_dashes(lines, width)
    ):
        return dashed
    if sum(parse_list_marker(line) is not None for line in lines) >= 1:
        items = typed_lists.list_items(lines, width)
        if items:
            return items
    elif lines[-1][:1].isspace() and (definitions := typed_lists.definition_list(lines, width)):
        return definitions
    if all(line.strip().count("\t") for line in lines):
        return list(drawn_lines.table(lines, "\t"))
    return [Shape(BlockKind.CODE, chunk)] if _is_columns(lines) else None


def _between_rules(lines: list[str], width: int) -> list[Shape]:
    """Return lines between two long rules that say where to find more; empty for any others."""
    first, *inside, last = lines
    if first != last or len(first) < _LONG_RULE or not is_rule(first):
        return []
    if any(map(is_rule, inside)) or any("   " in line.strip() for line in inside):
        return []
    rule, text = Shape(BlockKind.RULE, first.strip()), "\n".join(inside)
    return [rule, *(find_structure(text, width) or paragraph_shapes(text, width)), rule]


def _rule_below_prose(lines: list[str]) -> int:
    """Return the index of the only rule in prose: below a sentence, or a long one at the end.

    0 if there is none. Other short rules underline a line.
    """
    drawn = (at for at, line in enumerate(lines) if line.lstrip()[:1] in _RULE_STARTS)
    rules = [at for at in drawn if is_rule(lines[at])]
    if len(rules) != 1 or any(line.lstrip()[:1] in "|+" for line in lines):
        return 0
    at = rules[0]
    is_long = at == len(lines) - 1 and len(lines[at].strip()) >= _LONG_RULE
    return at if is_long or lines[at - 1].endswith(STOPS) else 0


def _underlined(lines: list[str]) -> tuple[Shape, list[str]] | None:
    """Return a title and the lines below it, if the second line underlines the first."""
    if len(lines) > 2 and _UNDERLINE.fullmatch(lines[0][:140]):
        if lines[2] == lines[0]:
            lines = lines[1:]  # a line above the title as well
        elif lines[3:4] == lines[:1] and not lines[2].rstrip().endswith("."):
            name, gap, issue = lines[1].strip().partition("   ")
            second = lines[2].strip()
            joined = [f"{lines[1].strip()} {second}", *lines[3:]]
            lines = [name, lines[0], issue.strip(), second, *lines[4:]] if gap else joined
    if len(lines) < 2 or len(lines[0]) > 120 or is_rule(lines[0]):
        return None
    drawn = _UNDERLINE.fullmatch(lines[1][:140])
    title = lines[0].strip().removeprefix("** ")  # of a newsletter
    if drawn is None or len(lines[1].strip()) * 2 < len(title) or title.startswith((">", "|")):
        return None
    if indent_of(lines[1]) > indent_of(lines[0]) and len(title) > _LONGEST_TITLE:
        return None  # a rule below a paragraph
    if len(_GAP.findall(title)) > 1 and _PAIR.search(title) is not None:
        return None  # the last row of a table
    level = 2 if drawn.group(1) in "=*" else 3
    return Shape(BlockKind.HEADING, title, level), lines[2:]


def _quotation_start(lines: list[str]) -> int:
    """Return where a quotation begins right below a text; 0 if none.

    Its line is below one ending in a colon, or the first of several lines with a mark.
    """
    marked = [line.startswith(QUOTE_MARKS) for line in lines]
    return next(
        (
            at
            for at in range(1, len(lines))
            if marked[at]
            and (lines[at - 1].rstrip().endswith(COLONS) or marked[at + 1 : at + 2] == [True])
        ),
        0,
    )


def _quotations(lines: list[str], width: int) -> Iterator[Shape]:
    """Yield a quotation for each part of equal depth, and what is typed between them.

    What was typed after the prompts of Python, and its answers, are code.
    """
    if _PROMPT.match(lines[0]):
        yield Shape(BlockKind.CODE, "\n".join(lines))
        return
    depth = 0
    marked: list[tuple[int, str]] = []
    for line in lines:
        level, text = quoted_text(line)
        if not level and not (depth and _lost_its_mark(text, marked[-1][1])):
            text = line
            depth = 0
        depth = level or depth
        marked.append((min(depth, MAX_LEVEL), text))
    for (level, blank), group in groupby(marked, lambda row: (row[0], not row[1].strip())):
        if blank:
            continue
        texts = [text for _, text in group]
        typed = "\n".join(texts)
        if not level and not typed.lstrip().startswith(QUOTE_MARKS):  # those far in have no depth
            yield from find_structure(typed, width) or paragraph_shapes(typed, width)
            continue
        may_be_prose = len(texts) > 1 and not any(map(is_indented, texts))
        wrapped = may_be_prose and is_filled(texts, max(width, 0))
        joined = join_lines(texts) if wrapped else _join_quoted_lines(texts)
        for text in paragraphs_of(joined, width):
            yield Shape(BlockKind.QUOTATION, text, level)


def _lost_its_mark(line: str, before: str) -> bool:
    """Whether a line without a mark is the end of the quoted line above, which was wrapped."""
    before = before.rstrip()
    if len(before) < _LONG_QUOTED or before.endswith(STOPS):
        return False
    return line[:1].islower() or (len(line) <= _LONGEST_REMNANT and not line.endswith(STOPS))


def _join_quoted_lines(lines: list[str]) -> str:
    """Join lines of a quotation; a line in lower case continues the one before."""
    text = lines[0]
    for before, line in pairwise(lines):
        goes_on = line[:1].islower() and len(before) > _WRAPPED and not before.endswith("  ")
        text += f" {line}" if goes_on else f"\n{line}"
    return text


def _is_columns(lines: list[str]) -> bool:
    """Whether the lines are aligned in columns by runs of spaces."""
    return len(lines) > 1 and all(_COLUMNS.search(line[:200].strip()) for line in lines)
