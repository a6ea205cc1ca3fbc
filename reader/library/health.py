"""The checks of the data directory for ``pullquote doctor``."""

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from shlex import quote
from shutil import disk_usage

from reader.errors import LibraryError
from reader.library.files.directories import (
    article_cache_directory,
    data_directory,
    log_directory,
    page_cache_directory,
)
from reader.library.files.permissions import is_open_to_others, is_writable_by_others
from reader.library.integrity.backup import newest
from reader.library.integrity.database_access import DatabaseAccess
from reader.library.sqlite.connection import is_lock_conflict
from reader.library.sqlite.database_files import DatabaseFiles
from reader.text.counts import counted

_MIN_FREE_BYTES = 50 * 1024 * 1024

_WAIT = "wait until it has ended, or end it; the directory was not checked"
_NEEDED = "it needs a folder that you can read and write, on a disk with free space"


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of a check.

    Attributes:
        subject: What was checked.
        state: Its state, in one line.
        remedy: What to do; empty if all is well.
    """

    subject: str
    state: str
    remedy: str = ""


def check_library(data_dir: Path | None, sync_dir: Path | None = None) -> tuple[Finding, ...]:
    """Check the whole library, repair it if necessary, and return the findings.

    Args:
        data_dir: The data directory; None for the platform's.
        sync_dir: The folder shared with other machines, if any.
    """
    directory = data_directory(data_dir)
    if sync_dir is None and _can_be_created(directory):
        return (Finding("data directory", f"none yet; saving something creates {directory}"),)
    with closing(DatabaseAccess(directory)) as access:
        try:
            return (*_library_findings(access), *_sync_findings(access, sync_dir))
        except LibraryError as error:
            remedy = _WAIT if is_lock_conflict(error) else _NEEDED
            return (
                Finding("data directory", str(directory)),
                Finding("library", error.message, remedy),
            )


def check_other_directories(data_dir: Path | None = None) -> tuple[Finding, ...]:
    """Return the findings about crash reports, the page cache and the article cache.

    Nothing is lost if these cannot be written, but they show what was read.

    Args:
        data_dir: The given data directory, if any.
    """
    places = (
        ("reports", log_directory()),
        ("copies", page_cache_directory(data_dir)),
        ("readings", article_cache_directory(data_dir)),
    )
    return tuple(_directory_finding(subject, place) for subject, place in places)


def _can_be_created(directory: Path) -> bool:
    """Whether there is no such directory, and the nearest one above it can be written."""
    if os.path.lexists(directory):
        return False
    above = next(each for each in directory.parents if os.path.lexists(each))
    return above.is_dir() and os.access(above, os.W_OK | os.X_OK)


def _directory_finding(subject: str, place: Path) -> Finding:
    if not os.path.lexists(place):
        return Finding(subject, f"none yet in {place}")
    name = quote(str(place))
    if not place.is_dir():
        return Finding(
            subject, f"{place} is not a directory", f"move it away: mv {name} {name}.old"
        )
    if _is_on_read_only_disk(place):
        return Finding(subject, f"{place} is on a read-only disk", "mount the disk for writing")
    if not os.access(place, os.R_OK | os.W_OK | os.X_OK):
        remedy = f"chmod u+rwx {name}, as its owner"
        return Finding(subject, f"{place} cannot be read or written", remedy)
    if is_open_to_others(place):
        return Finding(subject, f"other users can read {place}", f"chmod -R go= {name}")
    return Finding(subject, f"nobody else can read {place}")


def _is_on_read_only_disk(place: Path) -> bool:
    """Whether the file system is read-only, so that `chmod` would be no help."""
    if not hasattr(os, "statvfs"):  # Windows
        return False
    try:
        return bool(os.statvfs(place).f_flag & os.ST_RDONLY)
    except OSError:
        return False


def _sync_findings(access: DatabaseAccess, folder: Path | None) -> list[Finding]:
    """Check the sync folder without changing anything in it."""
    if folder is None:
        return []
    from reader.library.sync.exchange import Exchange, FolderError

    try:
        report = Exchange(access, folder).check()
    except FolderError as error:
        return [Finding("sync", str(folder), error.message)]
    others = [report.name_of(machine) for machine in report.machines if not machine.is_this_machine]
    state = f"{folder}: this machine and {', '.join(others) if others else 'no other yet'}"
    found = [Finding("sync", state)]
    if report.waiting:
        waiting = counted(report.waiting, "change")
        found.append(Finding("sync", f"{waiting} still to be sent: pullquote sync"))
    found += [Finding("sync", each.state, each.remedy) for each in report.unsendable]
    return found + [Finding("sync", each.state, each.remedy) for each in report.problems]


def _permissions_finding(files: DatabaseFiles, *, were_open: bool) -> Finding:
    """Return who can read the notes; `were_open` is whether others could before the check."""
    directory = files.directory
    if files.is_shared():
        if is_writable_by_others(directory) or any(map(is_open_to_others, files.ours())):
            remedy = "name a directory that holds nothing else: --data-dir or PULLQUOTE_DATA_DIR"
            return Finding("permissions", "other users can read or change files in it", remedy)
        return Finding("permissions", "nobody else can read the notes in it")
    if is_open_to_others(directory):
        return Finding(
            "permissions", "other users can read it", f"chmod -R go= {quote(str(directory))}"
        )
    state = "other users could read it; fixed" if were_open else "nobody else can read it"
    return Finding("permissions", state)


def _library_findings(access: DatabaseAccess) -> list[Finding]:
    files = access.files
    directory = files.directory
    were_open = is_open_to_others(directory)
    access.read(lambda _: None)
    access.check_thoroughly()
    found = [
        Finding("data directory", str(directory)),
        _permissions_finding(files, were_open=were_open),
    ]
    found += [Finding("library", message) for message in access.messages]
    if access.read_only_reason:
        found.append(Finding("library", "it is read-only", access.read_only_reason))
    notes, articles = access.read(
        lambda base: base.execute(
            "SELECT (SELECT count(*) FROM annotations WHERE deleted IS NULL),"
            " (SELECT count(*) FROM articles)"
        ).fetchone()
    )
    held = f"{counted(notes, 'note')}, {counted(articles, 'article')}"
    found.append(Finding("library", f"sound: {held}"))
    found += _second_copies(files)
    aside = sorted(files.damaged.glob("*.sqlite3")) if files.damaged.is_dir() else []
    if aside:
        found.append(
            Finding("set aside", f"{counted(len(aside), 'damaged file')} in {files.damaged}")
        )
    free = disk_usage(directory).free
    remedy = "free some space: saving may fail soon" if free < _MIN_FREE_BYTES else ""
    found.append(Finding("disk", f"{free // (1024 * 1024):,} MB free", remedy))
    return found


def _second_copies(files: DatabaseFiles) -> Iterator[Finding]:
    """Yield the newest backup, and what prevents backups or the journal: no save reports that."""
    backup = newest(files.backups)
    yield Finding("backup", f"the newest is {backup.name}" if backup else "none yet")
    for subject, place in (("backup", files.backups), ("journal", files.journal)):
        found = _directory_finding(subject, place)
        if found.remedy:
            yield found
