"""The first frame of an article, drawn before Textual is loaded.

The earlier frame of `first_screen` is drawn before anything is parsed, and only for plain text.
This one is drawn from a parsed article of any kind, with the rows of the reading pane itself, so
that nothing moves when the program takes over.
"""

import sys

from reader.model.settings import Settings
from reader.session.state import ReadingState
from reader.tui.early.inked_bytes import EarlyScreen, early_screen
from reader.tui.early.start import FirstArticle
from reader.tui.views.article.article_view import ArticleView, shape_of
from reader.tui.views.article.viewport import Viewport
from reader.tui.views.ink.glyphs import glyphs_for
from reader.tui.views.ink.short_texts import loading


def show(first: FirstArticle, settings: Settings, kept: str, *, over: bool = False) -> None:
    """Draw the frame if it is certain what it will be, and hold the terminal; see `first_screen`.

    Args:
        first: The article, or its beginning.
        settings: The user's settings.
        kept: The cache directory; see `early_screen`.
        over: Whether an earlier frame is already on the screen.
    """
    if sys.platform == "win32":
        return
    from reader.first_screen.terminal import draw_over, hold

    article = first.article
    if article is None or not article.text or first.at < 0:
        return
    try:
        screen = early_screen(settings, kept)
        if screen:
            draw = draw_over if over else hold
            draw(frame_of(first, settings, screen), screen.picture.foot())
    except OSError:
        return  # the program will draw it


def show_waiting(location: str, settings: Settings, kept: str) -> bool:
    """Draw an empty pane that says what is being loaded, and hold the terminal, as `show` does.

    Args:
        location: What is being loaded.
        settings: The user's settings.
        kept: The cache directory; see `early_screen`.

    Returns:
        Whether anything was drawn.
    """
    if sys.platform == "win32":
        return False
    from reader.first_screen.plain_beginning import HARMLESS
    from reader.first_screen.terminal import hold, is_held

    if is_held() or not HARMLESS.issuperset(location):
        return False
    try:
        screen = early_screen(settings, kept)
    except OSError:
        return False  # the program will draw it
    return screen is not None and hold(screen.picture.waiting(loading(location)))


def frame_of(first: FirstArticle, settings: Settings, screen: EarlyScreen) -> bytes:
    """Return the bytes that draw the reading pane.

    Args:
        first: The article, or its beginning.
        settings: The user's settings.
        screen: Screen layout and colours.
    """
    picture = screen.picture
    article = first.article
    assert article is not None
    shape = shape_of(picture.width - picture.outline, picture.rows, settings.width_cells)
    glyphs = glyphs_for(ascii_only=settings.ascii)
    view = ArticleView(article, shape, settings, glyphs)
    cursor = max(first.at, first.cursor)
    state = ReadingState(article, cursor=cursor, ahead=first.ahead)
    if first.found is not None:
        from reader.session.notes.correcting import with_analysis

        state = with_analysis(state, first.found)
    view.show(state)
    viewport = Viewport(view)
    if cursor:
        viewport.resume(first.at, cursor)
    return picture.framed([screen.ink.written(pieces) for pieces in viewport.lines()])
