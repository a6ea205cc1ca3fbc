"""Author and date in the lines below a headline."""

from reader.parsing.builder import ArticleBuilder
from reader.parsing.lines import shapes
from reader.parsing.lines.name_lines import names_of_line
from reader.parsing.lines.written_dates import iso_date
from reader.startup.lazy_regex import lazily

_SEPARATOR = lazily(r"\s[|·•]\s")
LONGEST_AUTHOR_LINE = 100  # characters; a longer line is prose


def note_author_and_date(builder: ArticleBuilder, text: str) -> bool:
    """Note author and date from a short line in `builder.meta`; return whether it has an author."""
    first_line = text.strip().partition("\n")[0]
    parts = (first_line, *_SEPARATOR.split(first_line))
    names = next(filter(None, map(shapes.byline_names, parts)), "")
    if not names and any(map(str.isdigit, first_line)):
        names = names_of_line(first_line)
    found = {"byline": names, "published": iso_date(text)}
    meta = builder.meta
    missing = {field: value for field, value in found.items() if value and not getattr(meta, field)}
    builder.meta = meta._replace(**missing)
    return bool(names)
