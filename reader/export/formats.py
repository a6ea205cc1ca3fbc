"""The export formats: one row each."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from reader.errors import UsageError
from reader.export.entry import Entry
from reader.export.file_names import advice_instead_of
from reader.library.files.directories import with_home
from reader.text.clean import clean_text
from reader.text.shell_quotes import unquoted_new


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format in which notes can be written.

    Attributes:
        name: As on the command line; of a template, the path of its file.
        ending: The extension of its files, with the dot.
    """

    name: str
    ending: str

    def pieces(self, entries: Iterable[Entry]) -> Iterator[str]:
        """Yield all entries as one document, cleaned, in pieces.

        Args:
            entries: The entries, which may be iterated over more than once.
        """
        raise NotImplementedError

    def write(self, entries: Iterable[Entry]) -> str:
        """Return all entries as one document, cleaned."""
        return "".join(self.pieces(entries))


@dataclass(frozen=True, slots=True)
class BuiltInFormat(ExportFormat):
    """A built-in format.

    Attributes:
        place: Module and function that write it.
    """

    place: tuple[str, str]

    def pieces(self, entries: Iterable[Entry]) -> Iterator[str]:
        """Yield all entries as one document, cleaned, article by article.

        Each piece begins and ends with characters that are not affected by cleaning next to any
        others.
        """
        module, function = self.place
        writer: Callable[[Iterable[Entry]], Iterator[str]]
        writer = getattr(import_module(module), function)
        return map(clean_text, writer(entries))


@dataclass(frozen=True, slots=True)
class TemplateFormat(ExportFormat):
    """A template of the user; its extension is that of its own name before ``.j2``.

    Attributes:
        template: Its text.
    """

    template: str

    def pieces(self, entries: Iterable[Entry]) -> Iterator[str]:
        """Yield the rendered template, cleaned, in one piece.

        Raises:
            ReaderError: The template is invalid, uses something forbidden or takes too long.
        """
        from reader.export.writers.template import render

        yield render(self.template, list(entries), name=self.name, ending=self.ending)


FORMATS = {
    format_.name: format_
    for format_ in (
        BuiltInFormat("markdown", ".md", ("reader.export.writers.markdown", "markdown")),
        BuiltInFormat("obsidian", ".md", ("reader.export.writers.obsidian", "obsidian")),
        BuiltInFormat("w3c", ".jsonld", ("reader.export.json_formats.w3c", "w3c")),
        BuiltInFormat("json", ".json", ("reader.export.json_formats.native", "json_text")),
        BuiltInFormat("csv", ".csv", ("reader.export.writers.readwise_csv", "csv_text")),
        BuiltInFormat("html", ".html", ("reader.export.writers.html_page", "html_page")),
        BuiltInFormat("org", ".org", ("reader.export.writers.org", "org")),
        BuiltInFormat("bibtex", ".bib", ("reader.export.writers.citations", "bibtex")),
        BuiltInFormat("csl", ".json", ("reader.export.writers.citations", "csl")),
    )
}


COMPLETE_FORMATS = ("json", "w3c")
"""Formats for importing again, with annotations that lists of notes omit: marks, speakers."""

CITATION_FORMATS = ("bibtex", "csl")
"""Formats of the articles themselves, without their notes."""

_TEMPLATES = (".j2", ".jinja", ".jinja2")
"""Extensions of templates; on the command line any name is accepted."""


_FORMATS_BY_ENDING = {
    **{each.ending: each.name for each in reversed(FORMATS.values())},  # the first one wins
    ".htm": "html",
}
_ENDINGS = tuple(dict.fromkeys(each.ending for each in FORMATS.values()))
"""Extensions that imply a format."""


def format_named(name: str) -> ExportFormat:
    """Return the format of a name or file extension, or that of a template if given its path.

    Raises:
        UsageError: There is no such format.
        SourceError: The template cannot be read.
    """
    if name.lower().endswith(_TEMPLATES):
        return template_format(name)
    ending = f".{name.lower().removeprefix('.')}"
    found = FORMATS.get(_FORMATS_BY_ENDING.get(ending, name.lower()))
    if found is not None:
        return found
    if (suffix := Path(name).suffix) and not format_of_file(name):
        raise no_format_for(suffix)
    told = f"no format {name!r}: choose one of {', '.join(FORMATS)}"
    raise UsageError(told + advice_instead_of(name))


def no_format_for(suffix: str) -> UsageError:
    """Return the error that no format is written to files with an extension."""
    told = f"no format for {suffix} files; there are {', '.join(_ENDINGS)}"
    return UsageError(told + advice_instead_of(suffix))


def format_and_path(typed: str) -> tuple[ExportFormat, str]:
    """Return the format and the path in ``FORMAT PATH``, or in a path that implies its format.

    A path may be quoted as in a shell. ``-``, the standard output of the command line, is none.

    Raises:
        UsageError: There is no such format, or no path.
        SourceError: The template cannot be read.
    """
    line = typed.strip()
    only = unquoted_new(line)
    name, _, rest = line.partition(" ") if only == line else (only, "", "")
    path = unquoted_new(rest.strip())
    if not path and (implied := format_of_file(name)):
        return FORMATS[implied], name
    form = format_named(name)
    if path in ("", "-"):
        raise UsageError(f"the path is missing, as in: export {name} notes{form.ending}")
    return form, path


def format_of_file(name: str) -> str:
    """Return the format name implied by a file name; empty for none."""
    return _FORMATS_BY_ENDING.get(Path(name).suffix.lower(), "")


def template_format(path: str) -> TemplateFormat:
    """Return the format of a template.

    Raises:
        SourceError: It cannot be read.
    """
    from reader.export.writers.template import read_template

    place = with_home(path)
    stem = place.stem if place.suffix.lower() in _TEMPLATES else place.name
    return TemplateFormat(path, Path(stem).suffix or ".txt", read_template(place))
