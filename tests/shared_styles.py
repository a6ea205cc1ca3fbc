"""Sharing parsed style sheets between the programs that tests start: a fifth of a start."""

from textual.css.model import RuleSet
from textual.css.stylesheet import Stylesheet
from textual.css.types import CSSLocation

_read = Stylesheet._parse_rules
_known: dict[object, list[RuleSet]] = {}


def _read_once(
    sheet: Stylesheet,
    css: str,
    read_from: CSSLocation,
    is_default_rules: bool = False,
    tie_breaker: int = 0,
    scope: str = "",
) -> list[RuleSet]:
    """Return the rules of a style sheet, which depend on its text and the theme's colours.

    Textual caches them for one program only, and changes none after parsing.
    """
    colours = frozenset(sheet._variables.items())
    key = (colours, css, read_from, is_default_rules, tie_breaker, scope)
    if key not in _known:
        _known[key] = _read(sheet, css, read_from, is_default_rules, tie_breaker, scope)
    return _known[key]


def share_styles() -> None:
    """Parse each style sheet only once in this process."""
    setattr(Stylesheet, "_parse_rules", _read_once)  # noqa: B010
