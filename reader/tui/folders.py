"""Files to read: those of a folder, and those that links lead to."""

import os
from collections.abc import Sequence
from pathlib import Path

from reader.library.identity.identity import clean_address, is_url


def files_of(location: str) -> Sequence[Path]:
    """Return the articles of a folder, or of those in it; nothing when it is none.

    Raises:
        SourceError: It cannot be read, or holds no articles.
    """
    folder = Path(location).expanduser()
    if not os.path.isdir(folder):  # noqa: PTH112 - pathlib raises when the name is too long
        return ()
    from reader.sources.directory import gather_articles

    return gather_articles(folder)


def file_beside(location: str, href: str) -> str:
    """Return the file that a link of an article on this disk leads to; empty when it is none.

    Only relative links are looked up: another one may name a machine, which would be asked.
    """
    from urllib.parse import unquote  # only for links

    path = unquote(href.partition("#")[0])
    if is_url(location) or not path or path[0] in "/\\" or Path(path).drive:
        return ""
    place = os.path.normpath(Path(location).parent / path)
    is_other = clean_address(place) != clean_address(location)
    return place if is_other and os.path.isfile(place) else ""  # noqa: PTH113 - as above
