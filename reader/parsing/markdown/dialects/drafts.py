"""Convert what kramdown-rfc adds to Markdown, in which drafts of internet standards are written.

Source: https://github.com/cabo/kramdown-rfc
"""

from reader.parsing.markdown.dialects.shortcodes import fence_after
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re

_SIGN = "\n--- middle\n"
_PART = lazily(r"---[ ](?:(abstract|note_\w{1,80})|middle|back|fluff)[ \t]*$")
_REFERENCE = lazily(r"\{\{[!?&]?([^{}|\n]{1,100}?)(?:\|[^{}\n]{1,100})?\}\}")


def convert_draft(text: str) -> str:
    """Return a draft with its abstract below a heading, and references in brackets.

    Other texts, and code, stay as they are. Cost: linear.
    """
    if _SIGN not in text:
        return text
    lines = []
    fence = ""
    for line in text.split("\n"):
        fence = fence_after(fence, line)
        lines.append(line if fence else _converted(line))
    return "\n".join(lines)


def _converted(line: str) -> str:
    part = _PART.match(line) if line.startswith("--- ") else None
    if part:
        name = (part[1] or "").removeprefix("note_").replace("_", " ")
        return f"# {name.capitalize()}" if name else ""
    return _REFERENCE.sub(_name_of_reference, line) if "{{" in line else line


def _name_of_reference(found: "re.Match[str]") -> str:
    name = found[1] or ""
    return name if " " in name else f"\\[{name}\\]"
