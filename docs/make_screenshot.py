"""Draw the pictures of the documentation, as SVG: the real program on an article.

Run it with ``python docs/make_screenshot.py``; it writes ``docs/screenshot.svg``, a sample article,
and ``docs/hostile.svg``, one that tries to act on the terminal with every line.
"""

import asyncio
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from reader.library.opening import open_library
from reader.model.article import Article
from reader.model.settings import Settings
from reader.parsing.registry import parse_article
from reader.pipeline import open_article
from reader.tui.app import PullquoteApp
from reader.tui.early.start import FirstArticle, Start
from reader.tui.library_access.library_thread import LibraryThread

ROOT = Path(__file__).parent.parent
ARTICLE = ROOT / "articles" / "harbour-talks.txt"
SIZE = (120, 42)
KEYS = ("n", "n", "a", *"ask the ministry for the minutes", "ctrl+s", "n", "H", "N", "N")


HOSTILE = """\
\x1b]0;owned\x07\x1b[2J\x1b[31mHarbour \u202ebrings\u202c its lamp back\x1b[0m, Quill says

By \x1b[5mEdda\x1b[25m Norling

The lamp at [link=file:///etc/passwd]dusk[/link]. Photo: \x1b[41mNorthline\x1b[49m

BRENMOUTH - The lamp\x07 burns again\x1b[?1049l, the [bold red]harbour[/] office said, eleven we\u00adeks on.

“We waited for the thaw,” said Ada \u202eQuill\u202c, the [@click=app.quit]harbour[/] master. “Z\u0310\u0311\u0312\u0313\u0314\u0315\u031a\u033dthen the glass came.”

\x1bP+q544e\x1b\\\x1b[6n\x9b5nA second lamp\x00 stands in the shed, \x1b]8;;http://example.org\x07covered\x1b]8;;\x07 with a sail.\x7f\x08

“Nobody asked the cats,” Ms Quill said\r\x1b[1A. \x1b]52;c;ZWNobw==\x07It was late.
"""  # noqa: E501 - a line is a paragraph


async def main() -> None:
    """Draw both."""
    await draw(open_article(str(ARTICLE)), KEYS, "screenshot")
    article = parse_article(HOSTILE.encode(), location="lamp.txt")
    await draw(article, ("n", "n"), "hostile")


async def draw(article: Article, keys: Sequence[str], name: str) -> None:
    """Press `keys` and write what is on the screen."""
    with tempfile.TemporaryDirectory() as folder:
        app = PullquoteApp(
            Settings(),
            LibraryThread(lambda: open_library(Path(folder))),
            Start([article.location], FirstArticle(article)),
        )
        async with app.run_test(size=SIZE) as pilot:
            await app.workers.wait_for_complete()
            for key in keys:
                await pilot.press(key)
                await pilot.pause()
                await app.workers.wait_for_complete()
            app.screen.query_one("#hints").refresh()
            await pilot.press("n")
            await pilot.pause()
            picture = app.export_screenshot(title="Pullquote")
    (ROOT / "docs" / f"{name}.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    os.environ |= {"COLORTERM": "truecolor", "TERM": "xterm-256color"}  # wherever it is run
    asyncio.run(main())
