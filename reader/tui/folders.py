"""Finding files to read: the articles of a folder, and the targets of relative links."""

import os
from collections.abc import Sequence
from pathlib import Path

from reader.library.identity.identity import address_key, is_url


def files_of(location: str) -> Sequence[Path]:
    """Return the article files of a folder and its subfolders; empty if it is no folder.

    Raises:
        SourceError: It cannot be read, or contains no articles.
    """
    folder = Path(location).expanduser()
    if not os.path.isdir(folder):  # noqa: PTH112 - pathlib raises when the name is too long
        return ()
    from reader.sources.directory import gather_articles

    return gather_articles(folder)


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
