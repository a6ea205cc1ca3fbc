"""Paths that are typed with the quoting of a shell: 'Old pier.txt'."""


def unquoted(line: str) -> str:
    """Return the one word that a line quotes for a shell; the line itself if it quotes none."""
    if not ({"'", '"', "\\"} & set(line)):
        return line
    import shlex  # loaded only for such paths

    try:
        words = shlex.split(line)
    except ValueError:  # an apostrophe
        return line
    return words[0] if len(words) == 1 and words[0] else line


def unquoted_new(line: str) -> str:
    """Return the same for a file that need not exist: an apostrophe may be part of its name."""
    return unquoted(line) if line[:1] in ("'", '"') or "\\ " in line else line
