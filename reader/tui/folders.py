"""Finding files to read: those of a folder, those dropped, and the targets of relative links."""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from reader.errors import SourceError
from reader.library.files.directories import with_home
from reader.library.identity.address_keys import address_key, is_url

_LONGEST_PLACE = 4096  # characters


def files_of(location: str) -> Sequence[Path]:
    """Return the article files of a folder and its subfolders; empty if it is no folder.

    Raises:
        SourceError: It cannot be read, or contains no articles.
    """
    folder = with_home(location)
    if not os.path.isdir(folder):  # noqa: PTH112 - pathlib raises when the name is too long
        return ()
    from reader.sources.directory import gather_articles

    return gather_articles(folder)


def without_shell_quotes(line: str) -> str:
    r"""Return a path or URL as typed, without the quoting of a shell if it names nothing otherwise.

    Terminals paste the path of a file that is dropped on them so: 'Old pier.txt', Old\ pier.txt.
    In a mail, a URL stands between angle brackets.
    """
    from reader.text.shell_quotes import unquoted  # loaded only for paths that are typed

    is_bracketed = line[:1] == "<" and line[-1:] == ">"
    path = line[1:-1] if is_bracketed else unquoted(line)
    if path in (line, "") or is_url(line) or _exists(line):
        return line
    return path if is_url(path) or _exists(path) else line


def names_place(text: str) -> bool:
    """Whether a text is an address and no more, or the path of a file or folder that exists.

    The path of a file may be a ``file://`` URL, which some terminals paste.
    """
    if len(text) > _LONGEST_PLACE or len(text.splitlines()) != 1:
        return False
    place = without_shell_quotes(text)
    if is_url(place):
        return len(place.split()) == 1
    return _is_file_url(place) or _exists(place)


def _is_file_url(place: str) -> bool:
    from reader.sources.file import local_path

    if place[:5].lower() != "file:":
        return False
    with suppress(SourceError):  # of another machine
        return os.path.isfile(local_path(place))  # noqa: PTH113 - as below
    return False


def _exists(path: str) -> bool:
    return os.path.exists(with_home(path))  # noqa: PTH110 - pathlib raises when the name is too long


def file_beside(location: str, href: str) -> str:
    """Return the local file that a link in a local article leads to; empty if there is none.

    Only relative links are followed: others may name a network host, which would be contacted.
    """
    from urllib.parse import unquote  # loaded only for links

    path = unquote(href.partition("#")[0])
    if is_url(location) or not path or path[0] in "/\\" or Path(path).drive:
        return ""
    place = os.path.normpath(Path(location).parent / path)
    is_other = address_key(place) != address_key(location)
    return place if is_other and os.path.isfile(place) else ""  # noqa: PTH113 - as above
