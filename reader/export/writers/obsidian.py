"""Markdown for an Obsidian vault, which later exports update.

Each note is between two comments that contain its id and a checksum, by which edits of the text
between them are detected. Text outside these comments, and edited text inside, belongs to the user.
"""

import json
import re
from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from operator import itemgetter
from typing import TypeAlias
from zlib import crc32

from reader.export.entry import Entry, LinkedNote, colour_of, is_shown
from reader.export.file_names import file_name
from reader.export.fragment import text_link
from reader.export.links import anchor_of, shown_text, with_links
from reader.export.writers.markdown import address, credit, escaped, quotation
from reader.model.annotation import Annotation
from reader.session.notes.note_links import NoteLink
from reader.text.clean import clean_text

_BEGINNING = re.compile(r"^%% pullquote ([^\n]+) [0-9a-f]{8} %%\r?$", re.MULTILINE)
_END = re.compile(r"^%% end ([^\n]+) %%$", re.MULTILINE)
_BLOCK = re.compile(
    r"^%% pullquote (?P<id>[^\n]+) (?P<sum>[0-9a-f]{8}) %%\n(?P<body>.*?)^%% end (?P=id) %%$",
    re.MULTILINE | re.DOTALL,
)
_NO_TAG = re.compile(r"[^\w/\u0080-\U0010ffff-]|\s")
_SOURCE = re.compile(r"^source: *(\S.*?) *$", re.MULTILINE)
_KEY = re.compile(r"^pullquote: *\"?(\w+)\"?$", re.MULTILINE)


Noted: TypeAlias = Mapping[str, tuple[Entry, Annotation]]
"""Notes with the articles that they are on, by id."""

KeptNotes: TypeAlias = Callable[[Collection[str]], Mapping[str, bool]]
"""Tells which notes are still in the library, and which were removed, without unknown ones."""


def none_kept(_: Collection[str]) -> Mapping[str, bool]:
    """Return no notes: of a library that has only those that are written."""
    return {}


def obsidian(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield the notes of all entries as new files; each entry is a file of a vault."""
    before = ""
    for entry in entries:
        yield before + updated(entry, "")
        before = "\n"


def noted_in(entries: Iterable[Entry]) -> Noted:
    """Return the notes to write."""
    return {note.id: (entry, note) for entry in entries for note in entry.notes if is_shown(note)}


def updated(
    entry: Entry,
    before: str,
    files: Mapping[str, str] | None = None,
    noted: Noted | None = None,
    kept_notes: KeptNotes = none_kept,
) -> str:
    """Return the file of an article, updated with its present notes.

    Unedited notes are updated, new ones are inserted after their predecessor in the article, and
    unedited ones that were removed from the library are deleted. Notes that are in it, but are not
    written, stay, and in the file of another library also those that are unknown here.

    Args:
        entry: The article.
        before: The present text of the file; empty if there is none.
        files: The names of the vault's files without extension, by the key of their article, for
            links between notes; other files are named after the title. Also by the id of a note
            that the user has moved to another file than that of its article.
        noted: All notes that are written, of which the user may have moved some to this file.
        kept_notes: Tells which of the other notes are in the library.
    """
    files = files or {}
    text = before if before.strip() else _head(entry)
    own = noted_in([entry])
    known = {**(noted or {}), **own}
    others = kept_notes(ids_in(text) - known.keys())
    is_from_elsewhere = key_in(text) not in ("", entry.key)

    def written(found: re.Match[str]) -> str:
        stays = others.get(found["id"], is_from_elsewhere)
        return _updated_block(found, known, files, otherwise=found[0] if stays else "")

    text = _with_blocks(text, written)
    ids = ids_in(text)
    later = deque(identifier for identifier in own if identifier in ids)
    last = ""
    new: list[tuple[str, str, str]] = []
    for identifier, (_, note) in own.items():
        if identifier in ids:
            last = later.popleft()
        elif identifier not in files:
            new.append((last, later[0] if later else "", _block(entry, note, files)))
    text = _with_new_blocks(text, new)
    return text if text == before else text.rstrip("\n") + "\n"


def updated_elsewhere(
    before: str, noted: Noted, files: Mapping[str, str], kept_notes: KeptNotes = none_kept
) -> str:
    """Return another file of a vault with the notes updated that the user has moved to it.

    It may be that of an article that is not written, for example because all its notes were
    removed. Those that are known to be removed go, all others stay.
    """
    others = kept_notes(ids_in(before) - noted.keys())

    def written(found: re.Match[str]) -> str:
        stays = others.get(found["id"], True)
        return _updated_block(found, noted, files, otherwise=found[0] if stays else "")

    return _with_blocks(before, written)


def ids_in(text: str) -> set[str]:
    """Return the ids of the notes in a file."""
    return {found[1] for found in _BEGINNING.finditer(text)}


def count_skipped(noted: Noted, before: str, files: Mapping[str, str] | None) -> int:
    """Return how many changed notes are not updated because their text was edited in the file.

    Args:
        noted: The notes that are written.
        before: The present text of the file.
        files: As for `updated`.
    """
    edited = (
        (noted[found["id"]], found["sum"])
        for found in _BLOCK.finditer(before)
        if found["id"] in noted and _body_checksum(found["body"]) != found["sum"]
    )
    fresh = ((_BLOCK.match(_block(entry, note, files or {})), was) for (entry, note), was in edited)
    return sum(found is not None and found["sum"] != was for found, was in fresh)


def key_in(text: str) -> str:
    """Return the key of the article of a vault's file; empty for other files."""
    found = _KEY.search(_front_matter(text))
    return found[1] if found else ""


def source_in(text: str) -> str:
    """Return the address in the front matter of a vault's file; empty for none."""
    found = _SOURCE.search(_front_matter(text))
    with suppress(ValueError):
        source = json.loads(found[1]) if found else ""
        return source if isinstance(source, str) else ""
    return found[1] if found else ""


def _front_matter(text: str) -> str:
    text = text.removeprefix("\ufeff")  # the byte order mark that some editors write
    return text[: max(0, text.find("\n---", 4))] if text.startswith("---\n") else ""


def _head(entry: Entry) -> str:
    """Return the front matter and the heading."""
    meta = entry.meta
    tags = dict.fromkeys(tag for note in entry.notes for tag in note.tags)
    fields = {
        "title": entry.title,
        "source": entry.place,
        "author": meta.byline,
        "site": meta.site,
        "published": meta.published,
    }
    lines = [f"{name}: {_yaml(value)}" for name, value in fields.items() if value]
    if tags:
        lines.append(f"tags: [{', '.join(_yaml(_tag_name(tag)) for tag in tags)}]")
    lines.append(f"pullquote: {entry.key or crc32(entry.location.encode())}")
    return "\n".join(("---", *lines, "---", "", f"# {escaped(entry.title)}", "", credit(entry), ""))


def _updated_block(
    found: re.Match[str], noted: Noted, files: Mapping[str, str], *, otherwise: str
) -> str:
    """Return the updated text of a block; `otherwise` for that of a note that is not written."""
    if _body_checksum(found["body"]) != found["sum"]:
        return found[0]  # edited by the user
    if found["id"] not in noted:
        return otherwise
    entry, note = noted[found["id"]]
    return _block(entry, note, files)


def _with_blocks(text: str, written: Callable[[re.Match[str]], str]) -> str:
    """Return the text with its blocks written anew; where one is deleted, a blank line is left."""
    pieces: list[str] = []
    end = 0
    for found in _BLOCK.finditer(text):
        between, block = text[end : found.start()], written(found)
        end = found.end()
        if not block:
            between = between and f"{between.rstrip(chr(10))}\n\n"
            while text.startswith("\n", end):
                end += 1
        pieces += (between, block)
    return "".join((*pieces, text[end:]))


def _with_new_blocks(text: str, new: Iterable[tuple[str, str, str]]) -> str:
    """Return the text with blocks inserted after that of one note, before another's, or at the end.

    Args:
        text: The text.
        new: The ids of these two notes, which may be empty, and the block.
    """
    beginnings, ends = (list(each.finditer(text)) for each in (_BEGINNING, _END))
    starts = {found[1]: found.start() for found in reversed(beginnings)}
    stops = {found[1]: found.end() for found in reversed(ends)}
    inserted: list[tuple[int, str]] = []
    last: list[str] = []
    for after, before, block in new:
        if after in stops:
            inserted.append((stops[after], f"\n\n{block}"))
        elif before in starts:
            inserted.append((starts[before], f"{block}\n\n"))
        else:
            last.append(f"\n\n{block}")
    pieces: list[str] = []
    done = 0
    for place, piece in sorted(inserted, key=itemgetter(0)):
        pieces += (text[done:place], piece)
        done = place
    rest = text[done:]
    return "".join((*pieces, rest.rstrip("\n") if last else rest, "".join(last)))


def _block(entry: Entry, note: Annotation, files: Mapping[str, str]) -> str:
    """Return a note between its comments, with a block id on its passage, or else its text."""

    def link_to(link: NoteLink, to: LinkedNote) -> str:
        words = shown_text(link, to)
        file = files.get(to.id) or files.get(to.article) or file_name(to.article_title, "")
        is_here = (files.get(to.id) or to.article) == (files.get(note.id) or entry.key)
        return f"[[{'' if is_here else file}#^{anchor_of(to.id)}|{words}]]"

    parts: list[str] = []
    mark = f"^{anchor_of(note.id)}"
    if note.target.exact.strip():
        head = f"> [!quote] {escaped(note.speaker)}".rstrip()
        parts += (f"{head}\n{quotation(note.target.exact)}", mark)
    link = text_link(entry.address, note.target)
    if link:
        parts.append(f"[in the article]({address(link)})")
    if note.body.strip():
        words = with_links(note.body.strip("\n"), entry.linked, link_to, lost=escaped)
        parts.append(re.sub(r"^%%", r"\\%%", words, flags=re.MULTILINE))
        if mark not in parts:
            parts.append(mark)
    if tags := [f"#{_tag_name(tag)}" for tag in (*note.tags, colour_of(entry, note)) if tag]:
        parts.append(" ".join(tags))
    body = clean_text("\n\n".join(parts)) + "\n"
    return f"%% pullquote {note.id} {_body_checksum(body)} %%\n{body}%% end {note.id} %%"


def _body_checksum(body: str) -> str:
    return f"{crc32(body.encode()):08x}"


def _tag_name(tag: str) -> str:
    """Return a tag without characters that would end it in Obsidian, such as spaces and dots."""
    return _NO_TAG.sub("-", tag)


def _yaml(text: str) -> str:
    """Return text as a YAML string, in JSON syntax."""
    return json.dumps(" ".join(text.split()), ensure_ascii=False)
