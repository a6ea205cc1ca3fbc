"""Lets the programs that tests start share what they read from style sheets, a fifth of a start."""

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
    """Return the rules of a sheet, which depend on its text and on the colours of the theme.

    Textual keeps them for one program, and changes none once it is read.
    """
    colours = frozenset(sheet._variables.items())
    key = (colours, css, read_from, is_default_rules, tie_breaker, scope)
    if key not in _known:
        _known[key] = _read(sheet, css, read_from, is_default_rules, tie_breaker, scope)
    return _known[key]


def share_styles() -> None:
    """Read each style sheet once in this process."""
    setattr(Stylesheet, "_parse_rules", _read_once)  # noqa: B010
