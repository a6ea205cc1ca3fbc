"""Convert the reStructuredText directives of docutils and Sphinx to Markdown.

Source: https://docutils.sourceforge.io/docs/ref/rst/directives.html
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from reader.parsing.lines.chunks import dedented, indent_of
from reader.parsing.markdown.drawn_tables import table_markup
from reader.parsing.markups.restructured.restructured_inline import escape_markdown
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import NamedTuple
from reader.text.counts import whole_number
from reader.text.word_sets import word_set

_DIRECTIVE = lazily(r"\.\.[ ]+([A-Za-z][\w:.+-]{0,60})::(?:[ ]+(.*))?$")
_OPTION = lazily(r":([\w-]{1,40}):(?:[ ]+(.*))?$")
_CODE = frozenset(
    {"code", "code-block", "sourcecode", "parsed-literal", "productionlist", "prompt"}
)
_PICTURES = frozenset({"image", "figure", "thumbnail"})
QUOTED = frozenset({"epigraph", "highlights", "pull-quote"})
"""Directives whose content is a quotation."""
_ADMONITIONS = word_set(
    "attention caution danger error hint important note tip warning seealso todo"
)
_TITLED = frozenset({"admonition", "topic", "sidebar", "rubric", "table", "dropdown", "card"})
_CHANGES = {
    "versionadded": "New in version",
    "versionchanged": "Changed in version",
    "deprecated": "Deprecated since version",
}
_LEFT_OUT = word_set(
    "contents toctree include literalinclude raw index meta highlight role default-role sectnum"
    " section-numbering header footer target-notes tags category update title only ifconfig"
    " currentmodule module py:module py:currentmodule"
    " restructuredtext-test-directive tabularcolumns graphviz"
)
_CLASSES = ("class", "rst-class")
_SUBJECTS = word_set("class rst-class autoclass autofunction automodule")
"""Directives that are shown only with what is written below them."""
_STYLE = lazily(r"[a-z\d _-]*")  # rather than a class of a program, which Sphinx describes
_ITEM = lazily(r"([*+-])([ ]+)(?:[*+-][ ]+)?")

ConvertBlocks = Callable[[Sequence[str]], Iterator[str]]
ConvertInline = Callable[[str], str]


class Directive(NamedTuple):
    """A directive: an explicit markup block such as ``.. note::``.

    Attributes:
        name: In lower case.
        argument: What follows the name, in one line.
        options: Values by name.
        content: The lines below, without their indentation.
    """

    name: str
    argument: str
    options: Mapping[str, str]
    content: Sequence[str]


def read_directive(lines: Sequence[str]) -> Directive | None:
    """Return the directive of a block that begins with two dots; None for a comment."""
    found = _DIRECTIVE.match(lines[0])
    if found is None:
        return None
    body = dedented(lines[1:])
    argument = [found[2] or ""]
    given: dict[str, list[str]] = {}
    name = found[1].lower()
    at, last = 0, ""
    while at < len(body) and body[at]:
        option = _OPTION.match(body[at])
        if option:
            last = option[1].lower()
            given[last] = [(option[2] or "").strip()]
        elif given and (name in _PICTURES or body[at][0].isspace()):
            given[last].append(body[at].strip())
        elif given or found[2] is None:
            break
        else:
            argument.append(body[at].strip())
        at += 1
    options = {key: " ".join(values) for key, values in given.items()}
    if (
        name in _ADMONITIONS or name in QUOTED
    ) and not options:  # the text may begin on the line of the name
        return Directive(name, "", {}, [*([found[2]] if found[2] else []), *body])
    return Directive(name, " ".join(argument).strip(), options, body[at:])


def directive_markdown(
    directive: Directive, convert_inline: ConvertInline, convert_blocks: ConvertBlocks
) -> Iterator[str]:
    """Yield a directive as Markdown; of an unknown one, its content.

    Args:
        directive: The directive.
        convert_inline: Converts a line to Markdown.
        convert_blocks: Converts the blocks of a content to Markdown.
    """
    name, argument, options, content = directive
    yield ""
    if name in _LEFT_OUT or (name in _SUBJECTS and not any(content)):
        return
    if name in _CODE:
        code = "\n".join(content).strip("\n")
        fence = "~~~~" if "```" in code else "```"
        yield from _title_line(options.get("caption", "") if code else "", convert_inline)
        yield f"{fence}{argument.split(' ')[0]}\n{code}\n{fence}" if code else ""
    elif name in _PICTURES:
        yield from _picture(directive, convert_inline, convert_blocks)
    elif name == "math":
        yield f"`{' '.join([argument, *map(str.strip, content)]).strip()}`"
    elif name == "csv-table":
        yield from _title_line(argument, convert_inline)
        yield from _csv_table(options, content, convert_inline)
    elif name == "list-table":
        yield from _title_line(argument, convert_inline)
        yield from _list_table(options, content, convert_inline)
    elif name in _CHANGES:
        yield f"*{_CHANGES[name]} {convert_inline(argument)}*"
        yield from convert_blocks(content)
    else:
        title = argument if name in _TITLED or name not in _ADMONITIONS else ""
        if name in _CLASSES and _STYLE.fullmatch(argument):
            title = ""
        if name in _ADMONITIONS:
            title = title or ("See also" if name == "seealso" else name.capitalize())
        is_titled = name in _TITLED or name in _ADMONITIONS
        yield from _title_line(title, convert_inline if is_titled else _as_written)
        yield from convert_blocks(content)
    yield ""


def _as_written(name: str) -> str:
    """Return the name or signature of what a directive describes, in which no sign is markup."""
    return escape_markdown(name).replace("*", "\\*").replace("`", "\\`")


def _title_line(title: str, convert_inline: ConvertInline) -> Iterator[str]:
    if title:
        yield f"\n**{convert_inline(title)}**\n"


def _picture(
    directive: Directive, convert_inline: ConvertInline, convert_blocks: ConvertBlocks
) -> Iterator[str]:
    alt = directive.options.get("alt", "").replace("]", "")
    yield f"![{alt}](<{directive.argument}>)\n"
    blocks = "\n".join(directive.content).strip("\n").split("\n\n", 1)
    if blocks[0].strip():
        caption = " ".join(line.strip() for line in blocks[0].split("\n"))
        yield f"*{convert_inline(caption)}*\n"
    if len(blocks) > 1:
        yield from convert_blocks(blocks[1].split("\n"))


def _csv_table(
    options: Mapping[str, str], content: Sequence[str], convert_inline: ConvertInline
) -> Iterator[str]:
    import csv

    header = [options["header"]] if options.get("header") else []
    lines = [*header, *(line for line in content if line.strip())]
    try:
        rows = [[cell.strip() for cell in row] for row in csv.reader(lines, skipinitialspace=True)]
    except csv.Error:
        return
    yield from table_markup(rows, len(header) or _header_rows(options), convert_inline)


def _header_rows(options: Mapping[str, str]) -> int:
    """Return how many rows are the head of a table; 1 if its option is no number."""
    number = whole_number(options.get("header-rows", "0"))
    return 1 if number is None else number


def _list_table(
    options: Mapping[str, str], content: Sequence[str], convert_inline: ConvertInline
) -> Iterator[str]:
    """Yield a table that is written as a list of rows, each of them a list of cells."""
    rows: list[list[str]] = []
    for line in content:
        item = _ITEM.match(line)
        cell = _ITEM.match(line.lstrip())
        if item and not line.startswith(" "):
            rows.append([line[item.end() :].strip()])
        elif cell and rows and indent_of(line) <= 4:
            rows[-1].append(line.lstrip()[2:].strip())
        elif line.strip() and rows:
            rows[-1][-1] = f"{rows[-1][-1]} {line.strip()}".strip()
    yield from table_markup(rows, _header_rows(options), convert_inline)
