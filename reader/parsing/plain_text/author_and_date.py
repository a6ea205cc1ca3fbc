"""Author and date in the lines below a headline."""

from reader.parsing.builder import ArticleBuilder
from reader.parsing.lines import shapes
from reader.parsing.lines.written_dates import iso_date

LONGEST_AUTHOR_LINE = 100  # characters; a longer line is prose


def note_author_and_date(builder: ArticleBuilder, text: str) -> bool:
    """Note author and date from a short line in `builder.meta`; return whether it has an author."""
    names = shapes.byline_names(text.strip().partition("\n")[0])
    found = {"byline": names, "published": iso_date(text)}
    meta = builder.meta
    missing = {field: value for field, value in found.items() if value and not getattr(meta, field)}
    builder.meta = meta._replace(**missing)
    return bool(names)
