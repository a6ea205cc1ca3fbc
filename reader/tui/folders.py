"""Folders that are opened like an article: the articles in them are listed."""

import os
from collections.abc import Sequence
from pathlib import Path

from reader.errors import SourceError


def files_of(location: str) -> Sequence[Path]:
    """Return the articles of a folder; nothing when it is none.

    Raises:
        SourceError: It cannot be read, or holds no articles.
    """
    folder = Path(location).expanduser()
    if not os.path.isdir(folder):  # noqa: PTH112 - pathlib raises when the name is too long
        return ()
    from reader.sources.directory import list_articles

    files = list_articles(folder)
    if not files:
        raise SourceError("no articles in this folder", location=location)
    return files
