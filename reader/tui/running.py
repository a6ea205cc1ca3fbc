"""Running the application to its end, whatever ends it."""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from reader.model.article import Article
from reader.model.settings import Settings
from reader.tui.shelf import Shelf


def run(
    settings: Settings,
    shelf: Shelf,
    *,
    article: Article | None,
    sources: Sequence[str],
    files: Sequence[Path] | None,
    notices: Sequence[str],
) -> int:
    """Run the reader and return its exit status."""
    from reader.tui.app import PullquoteApp

    app = PullquoteApp(
        settings, shelf, article=article, sources=sources, files=files, notices=notices
    )
    ended = app.run(mouse=settings.mouse)
    shelf.close()
    return ended if isinstance(ended, int) else app.return_code or 0


__all__ = ["os", "run", "signal", "sys"]
