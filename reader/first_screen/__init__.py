"""The first screen, drawn within milliseconds, before the program itself is imported.

Nothing here imports more than ``os`` and a few modules written in C: on a slow machine, importing
``re`` alone takes as long as drawing the first screen. The first screen shows the same as the
reading pane will show, or less.
"""


def may_be_drawn(words: list[str]) -> bool:
    """Whether a command line may name what has a first screen: a text or a web address."""
    if not words or words[-2:-1] == ["--data-dir"]:
        return bool(words)
    return "://" in words[-1] or may_be_plain(words[-1])


def may_be_plain(source: str) -> bool:
    """Whether the name of a file may be that of a plain text."""
    name = source.rpartition("/")[2].lower()
    return "." not in name[1:] or name.endswith((".txt", ".text", ".asc"))
