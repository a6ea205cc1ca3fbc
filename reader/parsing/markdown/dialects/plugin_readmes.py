"""Convert the description of a WordPress plugin: Markdown with the headings of a wiki.

Source: https://developer.wordpress.org/plugins/wordpress-org/how-your-readme-txt-works/
"""

from reader.startup.lazy_regex import MULTILINE, lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_SIGN = "=== "
_HEADING = lazily(r"^(={1,3})[ ]([^\n]{1,200}?)[ ]\1[ \t]*$", MULTILINE)
_LEVELS = {"===": "#", "==": "##", "=": "###"}


def convert_plugin_readme(text: str) -> str:
    """Return Markdown with headings as it has them; other texts stay as they are."""
    if not text.startswith(_SIGN) or not _HEADING.match(text):
        return text
    fields, blank, rest = text.partition("\n\n")
    return _HEADING.sub(_marked, fields.replace("\n", "  \n") + blank + rest)


def _marked(heading: "re.Match[str]") -> str:
    return f"{_LEVELS[heading[1]]} {heading[2]}\n"
