"""Which images of a page are pictures, and where the real one is when it is loaded late."""

import re

from reader.parsing.html.tree import Element

_LATE = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-hi-res-src",
    "data-src-medium",
    "data-full-src",
    "data-image",
    "data-url",
)
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_SMALLEST = 50  # pixels; smaller ones are icons
_ICON = re.compile(
    r"\b(?:spacer|blank|pixel|1x1|transparent|placeholder|loading|spinner|grey|gravatar"
    r"|avatar|emoji|icon|logo|sprite|smilies|beacon|tracking)\b|/emoji/|\.svg(?:$|\?)",
    re.IGNORECASE,
)


def picture_source(image: Element) -> str:
    """Return the address of a picture; empty when the image is none (icon, pixel, placeholder)."""
    for name in ("width", "height"):
        size = (image.get(name) or "").strip().removesuffix("px")
        if size.isascii() and size.isdigit() and int(size[:6]) < _SMALLEST:
            return ""
    candidates = [image.get(name) for name in _LATE]
    candidates.append(image.get("src"))
    candidates += [_first_of_set(image.get(name)) for name in _SETS]
    for candidate in candidates:
        source = (candidate or "").strip()
        if source and not source.startswith(("data:", "blob:", "about:")):
            return "" if _ICON.search(source[-200:]) else source
    return ""


def _first_of_set(value: str | None) -> str:
    return value.split(",")[0].split()[0] if value and value.strip(" ,") else ""
