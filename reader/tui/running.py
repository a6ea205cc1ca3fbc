"""Running the application to its end."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.model.article import Article
from reader.model.settings import Settings
from reader.tui.app import PullquoteApp
from reader.tui.shelf import Shelf

if TYPE_CHECKING:
    from reader.workers.workshop import Parsing

_SWITCH_SECONDS = 0.0005
"""How long a key may wait for another thread each time that it needs the interpreter: opening the
library right after the start would otherwise make the first page ten times slower."""


def run(
    settings: Settings,
    shelf: Shelf,
    *,
    article: Article | None,
    ahead: int,
    sources: Sequence[str],
    files: Sequence[Path] | None,
    notices: Sequence[str],
    parsing: "Parsing | None" = None,
) -> int:
    """Run the reader and return its exit status.

    A normal end does not return: the process is left as soon as the terminal is restored.

    Raises:
        Exception: Whatever went wrong inside; the terminal is restored.
    """
    sys.setswitchinterval(_SWITCH_SECONDS)
    app = PullquoteApp(
        settings,
        shelf,
        article=article,
        ahead=ahead,
        sources=sources,
        files=files,
        notices=notices,
        parsing=parsing,
    )
    status = app.run(mouse=settings.mouse)
    shelf.close()
    if app.crash is not None:
        raise app.crash
    return status if isinstance(status, int) else app.return_code or 0
