"""Leaving out the frames that a program without a terminal draws for nobody: a fifth of a test."""

from rich.console import RenderableType
from textual._compositor import Compositor
from textual._context import visible_screen_stack
from textual.app import App
from textual.screen import Screen
from textual.strip import Strip

_compose = Compositor.render_update


def _compose_when_asked(
    compositor: Compositor,
    full: bool = False,
    screen_stack: list[Screen[object]] | None = None,
    simplify: bool = False,
) -> RenderableType | None:
    """Compose the whole screen (`full`, for a picture of it), but no update of a terminal."""
    if full:
        return _compose(compositor, full, screen_stack, simplify)
    compositor._dirty_regions.clear()
    return None


def leave_out_frames() -> None:
    """Compose no frames in this process but those that a test asks for."""
    setattr(Compositor, "render_update", _compose_when_asked)  # noqa: B010


def rows_shown(app: App[int]) -> list[Strip]:
    """Return the rows of the screen, with the screens behind it where it does not cover them."""
    visible_screen_stack.set(app._background_screens)
    return app.screen._compositor.render_strips()
