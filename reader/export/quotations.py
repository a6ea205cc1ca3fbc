"""Exporting quotes with their sources: CSV, JSON, Markdown and HTML."""

import csv
import json
from collections.abc import Callable, Mapping, Sequence
from io import StringIO
from itertools import groupby
from pathlib import Path, PurePath

from reader.errors import AlreadyThere, UsageError
from reader.export.file_names import advice_instead_of
from reader.export.fragment import text_link
from reader.export.unfinished_files import remove_abandoned
from reader.export.writers.markdown import escaped
from reader.export.writers.readwise_csv import without_formula
from reader.export.writing import write_text
from reader.library.files.presence import is_folder, is_occupied
from reader.library.identity.address_keys import is_url
from reader.model.quotation import Quotation, Source
from reader.text.clean import clean_line, clean_text
from reader.text.days import readable_day

COLUMNS = ("Speaker", "Role", "Quote", "Kind", "Date", "Title", "Outlet", "Author", "Paragraph",
           "Source", "Note", "Confidence")  # fmt: skip


def _quotations_csv(quotations: Sequence[Quotation]) -> str:
    """Return a table with a row per quote."""
    written = StringIO()
    rows = csv.writer(written, lineterminator="\n")
    rows.writerow(COLUMNS)
    for each in quotations:
        source = each.source
        cells = (each.speaker, each.role, each.words, each.kind, source.published, source.title,
                 source.site, source.byline, str(each.paragraph), _link_or_path_of(each),
                 "\n\n".join(each.notes), str(_confidence(each) or ""))  # fmt: skip
        rows.writerow([without_formula(cell) for cell in cells])
    return written.getvalue()


def _confidence(quotation: Quotation) -> float | None:
    return round(quotation.confidence, 3) if quotation.speaker else None


def _quotations_json(quotations: Sequence[Quotation]) -> str:
    """Return a JSON object with all quotes."""
    quotes = [
        {
            "speaker": each.speaker or None,
            "role": each.role or None,
            "text": each.target.exact,
            "kind": each.kind,
            "paragraph": each.paragraph,
            "start": each.target.start,
            "end": each.target.end,
            "link": _link_or_path_of(each),
            "notes": each.notes,
            "confidence": _confidence(each),
            **each.source._asdict(),
        }
        for each in quotations
    ]
    return json.dumps({"schema": 1, "quotes": quotes}, ensure_ascii=False, indent=2) + "\n"


def _quotations_markdown(quotations: Sequence[Quotation]) -> str:
    """Return the quotes grouped by article, each with its speaker and the notes on it."""
    lines: list[str] = []
    for source, group in groupby(quotations, key=lambda each: each.source):
        lines += [f"## {escaped(_title(source))}", "", escaped(_about(source)), ""]
        for each in group:
            speaker = ", ".join(filter(None, (each.said_by, each.role))) or "nobody named"
            said = f"> {escaped(each.words)}"
            lines += [said, ">", f"> — {escaped(speaker)}, ¶ {each.paragraph}", ""]
            for note in each.notes:
                lines += [note, ""]
    return "\n".join(lines)


def _quotations_html(quotations: Sequence[Quotation]) -> str:
    """Return a page with what `_quotations_markdown` has, which word processors open."""
    from html import escape

    from reader.export.writers.html_page import PAGE_END, article_head, page_head

    titles = {_title(each.source) for each in quotations}
    lines = [page_head(titles.pop() if len(titles) == 1 else "Quotes")]
    for source, group in groupby(quotations, key=lambda each: each.source):
        address = _address(source)
        link = address if is_url(address) else ""
        known = (source.byline, source.site, readable_day(source.published))
        about = known if link else (*known, address)
        lines += ["<article>", *article_head(_title(source), link, *about)]
        for each in group:
            speaker = ", ".join(filter(None, (each.said_by, each.role))) or "nobody named"
            place = f"¶ {each.paragraph}"
            if link:
                place = f'<a href="{escape(_link_or_path_of(each))}" rel="noreferrer">{place}</a>'
            lines.append(f"<blockquote>{escape(each.words)}</blockquote>")
            lines.append(f'<p class="small">— {escape(speaker)}, {place}</p>')
            notes = ("<br>".join(escape(note).split("\n")) for note in each.notes)
            lines += [f'<div class="note">{note}</div>' for note in notes]
        lines.append("</article>")
    return "\n".join((*lines, PAGE_END))


def citation_of(quotation: Quotation, link: str = "") -> str:
    """Return a quote as a citation: text, speaker and role, article, author, outlet, date, link.

    Without an address, the file name and the paragraph replace the link.
    """
    source = quotation.source
    speaker = ", ".join(filter(None, (quotation.said_by, quotation.role)))
    title = f"“{source.title}”" if source.title else ""
    lines = (
        f"“{quotation.words}”",
        f"— {speaker}" if speaker else "",
        ", ".join(filter(None, (title, _where(source)))),
        link
        or (_link_or_path_of(quotation) if is_url(_address(source)) else _file_place(quotation)),
    )
    return "\n".join(filter(None, lines))


def _link_or_path_of(quotation: Quotation) -> str:
    """Return a URL that links to the passage, or the path of the file."""
    address = _address(quotation.source)
    return text_link(address, quotation.target) if is_url(address) else address


def _file_place(quotation: Quotation) -> str:
    name = clean_line(PurePath(quotation.source.location).name)
    paragraph = f"paragraph {quotation.paragraph}"
    return paragraph if name in ("", "-") else f"{name}, {paragraph}"


def _address(source: Source) -> str:
    """Return the URL of the page, even if it was saved as a file, or else the path of the file."""
    return source.address if is_url(source.address) else clean_line(source.location)


def _title(source: Source) -> str:
    return source.title or clean_line(source.location)


def _where(source: Source) -> str:
    return ", ".join(filter(None, (source.byline, source.site, readable_day(source.published))))


def _about(source: Source) -> str:
    return ", ".join(filter(None, (_where(source), _address(source))))


_WRITERS: Mapping[str, Callable[[Sequence[Quotation]], str]] = {
    ".csv": _quotations_csv,
    ".json": _quotations_json,
    ".md": _quotations_markdown,
    ".html": _quotations_html,
}
EXTENSIONS = (*_WRITERS,)
"""The extensions of the files to which quotes can be written."""


def check_target(path: Path, *, force: bool, ending: str = "") -> None:
    """Check that quotes can be written to a file, in the format of `ending` or else of its name.

    Raises:
        UsageError: The extension is of no known format, or it is a folder.
        AlreadyThere: The file exists, and `force` is not set.
    """
    if is_folder(path):
        example = f"{path.name}/quotes{ending or '.csv'}"
        raise UsageError(f"is a folder: name a file in it, such as {example}", location=str(path))
    if (ending or path.suffix.lower()) not in _WRITERS:
        *others, last = _WRITERS
        known = f"{', '.join(others)} or {last}"
        told = f"quotes are written to a file whose name ends in {known}"
        raise UsageError(told + advice_instead_of(path.suffix))
    if is_occupied(path) and not force:
        raise AlreadyThere("file exists", location=str(path))


def quotations_document(quotations: Sequence[Quotation], ending: str) -> str:
    """Return quotes in the format of one of `EXTENSIONS`, cleaned like notes that are exported."""
    return clean_text(_WRITERS[ending](quotations))


def write_quotations(
    path: Path, quotations: Sequence[Quotation], *, force: bool, ending: str = ""
) -> None:
    """Write quotes to a file in the format of one of `EXTENSIONS`, by default its own.

    Raises:
        UsageError: The extension is of no known format.
        AlreadyThere: The file exists, and `force` is not set.
        SourceError: It cannot be written.
    """
    check_target(path, force=force, ending=ending)
    document = quotations_document(quotations, ending or path.suffix.lower())
    remove_abandoned(path.parent)
    write_text(path, document, force=force)
