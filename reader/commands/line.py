"""The ``:`` prompt: a command by name, followed by its argument."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

from reader.commands.command import Command, Where
from reader.commands.table import BY_ID, COMMANDS
from reader.errors import UsageError
from reader.text.counts import whole_number
from reader.text.suggestions import suggestion

_CLOSING = frozenset({"q", "quit", "q!", "x", "xit", "exit", "wq", "wq!"})
_ENDS = frozenset({"$", "G"})
_MARK_SIGNS = "'`"


def _by_word(meanings: Mapping[str, str]) -> dict[str, str]:
    """Return what each word means, given that for words with spaces between them."""
    return {word: meaning for words, meaning in meanings.items() for word in words.split()}


_ABBREVIATIONS = {
    **dict.fromkeys(_CLOSING, "app.quit"),
    **dict.fromkeys(_ENDS, "scroll.bottom"),
    **_by_word(
        {
            "qa qa! qall qall! xa wqa wqall": "app.quit",
            "bd bdelete clo close": "app.back",
            "n bn next bnext": "article.next",
            "p bp prev previous bprevious N": "article.previous",
            "noh nohl nohlsearch": "app.cancel",
            "marks": "bookmark.list",
            "k ma mark": "mark.set",
            "go goto": "go.to",
            "e": "article.open",
            "e!": "article.reload",
            "h ?": "app.help",
            "notes": "library.notes",
            "colo colorscheme colourscheme": "view.theme",
            "find": "search.start",
            "gr grep vim vimgrep": "search.library",
            "u": "undo",
            "red": "redo",
            "y ya yank": "copy.text",
            "f file": "article.info",
            "ls files b buffer buffers ar args": "article.list",
            "diff": "change.list",
            "cite": "copy.citation",
        }
    ),
}
_OPENING = frozenset((
    "ed", "edit", "vie", "view", "new", "vne", "vnew", "sp", "split", "vs", "vsp", "vsplit", "tabe",
    "tabedit", "tabnew",
))  # fmt: skip
"""Words of vi that open a file: the one that follows, or one that is asked for.

Without one, ``view`` and others are also the beginning of commands, which are named then.
"""
_TO_THE_SHELL = (
    "<article.pipe> pipes the selection or the article to a program,"
    " <app.suspend> suspends to the shell"
)
_ANSWERS = _by_word(
    {
        "sh shell": _TO_THE_SHELL,
        "w w! write! wa wall up update": "everything is already saved",
        "ju jumps": "<jump.back> and <jump.forward> go through the places of the last jumps",
        "sav saveas": "<article.export> writes notes to a file, <article.pipe> pipes the text",
        "reg registers display": "what <copy.text> copies is in the clipboard",
        "F": "a file that changes is not followed: you are told, and <article.reload> reloads it",
        "ve version": "pullquote --version prints the version",
        "delm delmarks": "<bookmark.list> lists bookmarks and marks,"
        " where <note.remove> removes one",
        "map nmap no nn noremap nnoremap unmap": "keys are in config.toml (see pullquote doctor);"
        " pullquote keys lists them",
        "se set settings config": "settings are in config.toml (see pullquote doctor);"
        " :theme and :width set them for now",
    }
)
"""Messages for commands of other programs that have no equivalent."""
_LIKENESS = 0.75  # of a mistyped command; with less, `print` would suggest `write`
_SHORTEST_STEM = 4  # letters that tell which word is meant
_PLACES = {
    Where.READING: "in an article",
    Where.OUTLINE: "in the outline: <outline.focus>",
    Where.LIST: "in lists",
    Where.LIBRARY: "in the list of articles",
    Where.ENTRIES: "in the list of feed entries",
    Where.NOTES: "in the notes of all articles: <library.notes>",
    Where.REVIEW: "while notes are reviewed: <note.review>",
    Where.ANYWHERE: "on other screens: <app.back> goes back",
}
"""Where a command works, and the key that leads there if there is one."""
_ON_EVERY_SCREEN = frozenset({"app.help", "app.back", "app.quit", "app.suspend", "view.redraw"})


def command_names(places: Sequence[Where]) -> list[str]:
    """Return the names of the commands that apply in one of `places`."""
    return [command.id for command in _commands_in(places)]


def _commands_in(places: Sequence[Where]) -> list[Command]:
    return [
        command for command in COMMANDS if command.where in places or command.id in _ON_EVERY_SCREEN
    ]


def parse_line(line: str, places: Sequence[Where]) -> tuple[Command, str]:
    """Return the command that `line` names, and its argument.

    A command can be given by its id (also with a space instead of the dot), by the last part of
    the id, by its label, or by any unambiguous prefix. An argument selects the command that takes
    one: ``note next`` goes to the next note, ``note next week`` writes one. A number goes to that
    paragraph, ``+3`` three further, ``50%`` to that place, ``'b`` to that mark, and a slash or
    question mark with words searches for them; in a list, a number goes to that row, and these
    signs filter. ``q`` quits; over another screen, where few commands work, it closes this one, as
    it closes a window of vi.
    An abbreviation of vi for something that does not work here is a prefix like any other word.
    Capital letters, and the ``!`` of vi, count only where they tell two commands apart; further
    colons do not count.

    Raises:
        UsageError: It names no command, or several, or one that does not take this argument.
    """
    line = line.lstrip(": ")
    word, argument = _split_line(line, places)
    try:
        return _named(line, word, argument, places)
    except UsageError:
        typed = line.split(maxsplit=1)[0]
        if typed in _ABBREVIATIONS:
            with suppress(UsageError):
                return _named(line, typed, argument, places)
        elif typed in _OPENING and (argument or not _begins_command(typed, places)):
            return _named(line, "article.open", argument, places)
        plain = typed.lower() if typed != typed.lower() else typed.rstrip("!")
        if typed not in {*_ABBREVIATIONS, *_ANSWERS} and plain not in (typed, ""):
            return parse_line(line.replace(typed, plain, 1), places)
        raise


def _begins_command(word: str, places: Sequence[Where]) -> bool:
    return any(command.id.startswith(word) for command in _commands_in(places))


def _named(line: str, word: str, argument: str, places: Sequence[Where]) -> tuple[Command, str]:
    """Return the command that a word, expanded if it is an abbreviation, names in `line`."""
    for matches, rest in _interpretations(line.strip(), word, argument, places):
        if len(matches) == 1 and rest and not matches[0].argument:
            raise UsageError(f"{matches[0].id} takes no argument")
        if len(matches) == 1:
            _check_number(matches[0], rest)
            return matches[0], rest
        takers = [c for c in matches if c.argument]
        if len(takers) == 1 and rest:
            return takers[0], rest
        if matches:
            some = ", ".join(c.id for c in matches[:4])
            raise UsageError(f"{word} is ambiguous: {some}")
    for matches, _ in _interpretations(line.strip(), word, argument, tuple(_PLACES)):
        if matches:
            name = matches[0].id if len(matches) == 1 else word
            *others, last = dict.fromkeys(_PLACES[command.where] for command in matches)
            elsewhere = f"{', '.join(others)} or {last}" if others else last
            here = _meant_by(word, places, besides=elsewhere)
            raise UsageError(f"no {word} here{here}" if here else f"{name} works only {elsewhere}")
    meant = suggestion(word, _words_in(places), likeness=_LIKENESS) or _meant_by(word, places)
    raise UsageError(f"unknown command {word}{meant or ': <app.help> lists all'}")


def _meant_by(word: str, places: Sequence[Where], *, besides: str = "") -> str:
    """Return the commands that users call by this word or a longer form of it, as a suggestion.

    Args:
        word: What was typed.
        places: Where the commands apply.
        besides: A text that names commands in angle brackets, which are left out.
    """
    from reader.commands.synonyms import SYNONYMS

    if len(word) < _SHORTEST_STEM:
        return ""
    meant = [
        command.id
        for command in _commands_in(places)
        if f"<{command.id}>" not in besides
        and any(each.startswith(word) for each in SYNONYMS.get(command.id, "").split())
    ]
    return f"; did you mean {' or '.join(meant[:3])}?" if meant else ""


def _words_in(places: Sequence[Where]) -> list[str]:
    """Return the words by which commands that apply in one of `places` are called."""
    here = _commands_in(places)
    words = (word for command in here for word in (command.id.split(".")[1], command.label))
    return [*dict.fromkeys(words), *(command.id for command in here)]


def _check_number(command: Command, argument: str) -> None:
    """Refuse an argument that is no number where one is wanted."""
    if command.argument == "NUMBER" and argument and whole_number(argument) is None:
        raise UsageError(f"{argument[:20]} is not the number of a row")


def _split_line(line: str, places: Sequence[Where]) -> tuple[str, str]:
    """Return the first word of a line (abbreviations expanded to an id), and the rest."""
    if not line.strip():
        raise UsageError("type the name of a command")
    word, *rest = line.split(maxsplit=1)
    argument = rest[0].rstrip() if rest else ""
    in_list = Where.LIST in places
    if word.rstrip("%").isdecimal():
        return "list.last" if in_list and word.isdecimal() else "go.to", word
    if word[0] in "+-" and word[1:].isdecimal():
        return "go.to", word
    if word in _ANSWERS:
        names_file = word.startswith("w") and argument
        raise UsageError(_ANSWERS["saveas" if names_file else word])
    if word.startswith("!"):
        raise UsageError(_TO_THE_SHELL)
    if Where.ANYWHERE not in places and word in _CLOSING:
        return "app.back", argument
    if word.startswith(("/", "?")) and word != "?":
        return "list.filter" if in_list else "search.start", line.strip()[1:]
    if word[0] in _MARK_SIGNS and len(word) > 1:
        return "mark.go", word[1:]
    if in_list and word in _ENDS:
        return "list.last", argument
    if f"{word}.{argument.partition(' ')[0]}" in BY_ID:
        return word, argument  # the first of the two words of a name
    return _ABBREVIATIONS.get(word, word), argument


def _interpretations(
    line: str, word: str, argument: str, places: Sequence[Where]
) -> Iterator[tuple[list[Command], str]]:
    """Yield possible interpretations of a line, the likeliest first: commands and argument."""
    here = _commands_in(places)
    second, _, remainder = argument.partition(" ")
    two = f"{word}.{second}"
    yield [c for c in here if c.id == word], argument
    yield [c for c in here if c.id == two and (c.argument or not remainder)], remainder.strip()
    yield [c for c in here if c.label == line], ""
    yield [c for c in here if word in c.id.split(".")[1:]], argument
    yield [c for c in here if c.label == word], argument
    yield [c for c in here if c.id.startswith(word)], argument
    yield [c for c in here if c.id.split(".")[1].startswith(word)], argument
