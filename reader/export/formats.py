"""The formats that notes are written in: one row each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module

from reader.errors import UsageError
from reader.export.entry import Entry
from reader.text.clean import clean_text


@dataclass(frozen=True, slots=True)
class Format:
    """How one format is written.

    Attributes:
        name: As on the command line.
        ending: Of its files, with the dot.
        place: Module and function that write it.
    """

    name: str
    ending: str
    place: tuple[str, str]

    def write(self, entries: Sequence[Entry]) -> str:
        """Return all entries as one document, clean."""
        module, function = self.place
        writer: Callable[[Sequence[Entry]], str] = getattr(import_module(module), function)
        return clean_text(writer(entries))


FORMATS = {
    format_.name: format_
    for format_ in (
        Format("markdown", ".md", ("reader.export.markdown", "markdown")),
        Format("obsidian", ".md", ("reader.export.obsidian", "obsidian")),
        Format("w3c", ".jsonld", ("reader.export.w3c", "w3c")),
        Format("json", ".json", ("reader.export.ours", "json_text")),
        Format("csv", ".csv", ("reader.export.table", "csv_text")),
        Format("html", ".html", ("reader.export.page", "html_page")),
        Format("org", ".org", ("reader.export.org", "org")),
        Format("bibtex", ".bib", ("reader.export.citations", "bibtex")),
        Format("csl", ".json", ("reader.export.citations", "csl")),
    )
}


def format_named(name: str) -> Format:
    """Return the format of a name.

    Raises:
        UsageError: There is none.
    """
    found = FORMATS.get(name)
    if found is None:
        raise UsageError(f"no format {name!r}: choose one of {', '.join(FORMATS)}")
    return found
