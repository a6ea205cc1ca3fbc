"""Draw the picture of the README: the real program on a sample article, as SVG.

Run it with ``python docs/make_screenshot.py``; it writes ``docs/screenshot.svg``.
"""

import asyncio
import tempfile
from pathlib import Path

from reader.analyst import analyse_here
from reader.library.opening import open_library
from reader.model.settings import Settings
from reader.pipeline import open_article
from reader.tui.app import PullquoteApp
from reader.tui.shelf import Shelf

ROOT = Path(__file__).parent.parent
ARTICLE = ROOT / "articles" / "harbour-talks.txt"
SIZE = (120, 42)
KEYS = ("n", "n", "a", *"ask the ministry for the minutes", "ctrl+s", "n", "H", "N", "N")


async def main() -> None:
    """Press `KEYS` and write what is on the screen."""
    with tempfile.TemporaryDirectory() as folder:
        app = PullquoteApp(
            Settings(),
            Shelf(lambda: open_library(Path(folder))),
            article=open_article(str(ARTICLE)),
            sources=[str(ARTICLE)],
            analyst=analyse_here,
        )
        async with app.run_test(size=SIZE) as pilot:
            await app.workers.wait_for_complete()
            for key in KEYS:
                await pilot.press(key)
                await pilot.pause()
                await app.workers.wait_for_complete()
            app.screen.query_one("#hints").refresh()
            await pilot.press("n")
            await pilot.pause()
            picture = app.export_screenshot(title="Pullquote")
    (ROOT / "docs" / "screenshot.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(main())
