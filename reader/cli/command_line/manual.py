"""The man page, generated from the declarations of the command line and the keys."""

from collections.abc import Iterator

from reader.cli.command_line.declaration import (
    ENVIRONMENT,
    EXIT_CODES,
    FIRST_COMMAND,
    GLOBAL_OPTIONS,
    OPEN,
    VERBS,
    Option,
)

_EXAMPLES = (
    ("pullquote +/ferry story.html", 'open an article at the first "ferry"'),
    ("curl -s URL | pullquote quotes", "list who says what on a page"),
    ("pullquote quotes ~/articles --speaker Quill", "list what a person says in a folder"),
    ("pullquote quotes ~/articles -o quotes.csv", "write all quotes to a table"),
    ("pullquote notes --find since:7d", "list the notes of the last week"),
    ("pullquote export --to markdown -o ~/notes/", "write the notes, one file per article"),
)
_FILES = (
    ("~/.config/pullquote/config.toml", "settings and keys; never written by the program"),
    ("~/.local/share/pullquote/", "notes, backups, journal; see --data-dir"),
    ("~/.local/state/pullquote/log/", "crash reports, without any article text"),
    (
        "~/.cache/pullquote/",
        "cached pages, texts and quotes of what you read; can be deleted at any time",
    ),
)

_PLATFORMS = (
    "If they are set, XDG_CONFIG_HOME, XDG_DATA_HOME, XDG_STATE_HOME and XDG_CACHE_HOME replace"
    " ~/.config, ~/.local/share, ~/.local/state and ~/.cache. On macOS, settings and notes are in"
    " ~/Library/Application Support/pullquote, crash reports in ~/Library/Logs/pullquote, and the"
    " rest is in ~/Library/Caches/pullquote; on Windows all are in pullquote in %LOCALAPPDATA%."
    " pullquote doctor names them."
)


def manual() -> str:
    """Return the man page in roff."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield '.TH PULLQUOTE 1 "" "pullquote" "User Commands"'
    yield from (".SH NAME", "pullquote \\- read news in a terminal, see who said what, keep notes")
    yield ".SH SYNOPSIS"
    for verb in (OPEN, *VERBS):
        yield ".br"
        yield f".B pullquote {_roff(verb.name)}".rstrip()
        if verb.operands:
            yield _roff(verb.operands)
    yield ".SH DESCRIPTION"
    yield _roff(
        "Pullquote opens an article beside an outline of its sections and quotes. It finds who"
        " said each quote, and keeps highlights and notes in place when the article is edited."
        " Without a terminal it prints the text."
    )
    yield ".PP"
    yield _roff(
        "The first argument that is not an option is a verb if there is one of that name; put --"
        " before a SOURCE that is named like a verb or begins with -. The SOURCE - is standard"
        " input; print, quotes and outline also read it without - when something is piped"
        " in. The beginning of an ID stands for it if no other ID begins like it. Data goes to"
        " standard output, messages to standard error."
    )
    yield ".SH VERBS"
    yield from _verbs()
    yield ".SH OPTIONS"
    for option in GLOBAL_OPTIONS:
        yield from _option(option)
    yield ".SH KEYS"
    yield from _keys()
    for heading, entries in (
        ("EXAMPLES", _EXAMPLES),
        ("EXIT STATUS", EXIT_CODES),
        ("ENVIRONMENT", ENVIRONMENT),
        ("FILES", _FILES),
    ):
        yield f".SH {heading}"
        for name, meaning in entries:
            yield from _entry(name, meaning)
    yield from (".PP", _roff(_PLATFORMS))


def _verbs() -> Iterator[str]:
    for verb in (OPEN, *VERBS):
        yield ".TP"
        yield f".B pullquote {_roff(f'{verb.name} {verb.operands}'.strip())}".rstrip()
        yield _sentence(verb.summary)
        if verb.choices:
            yield _roff(f"{verb.operands}: {', '.join(verb.choices)}.")
        if verb.options:
            yield ".RS"
            if verb is OPEN:
                yield from _entry(*FIRST_COMMAND)
            for option in verb.options:
                yield from _option(option)
            yield ".RE"


def _entry(name: str, meaning: str) -> Iterator[str]:
    yield from (".TP", f".B {_roff(name)}", _sentence(meaning))


def _option(option: Option) -> Iterator[str]:
    from reader.cli.command_line.help import option_syntax

    yield from _entry(option_syntax(option), option.summary)
    if option.choices:
        yield _roff(f"One of {', '.join(option.choices)}.")
    if option.many:
        yield "May be repeated."


def _keys() -> Iterator[str]:
    from reader.commands.key_tables import by_group, shown_keys

    for group, commands in by_group():
        yield f".SS {_roff(group.value)}"
        for command in commands:
            keys = shown_keys(command)
            yield ".TP"
            yield f".B {_roff(keys or f':{command.id}')}"
            yield _sentence(command.help)


def _sentence(text: str) -> str:
    """Return a text as a sentence, in roff."""
    end = "" if text.endswith((".", "?", "!")) else "."
    return _roff(f"{text[:1].upper()}{text[1:]}{end}")


def _roff(text: str) -> str:
    """Return a text escaped for roff."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")
    escaped = escaped.replace("`", "\\(ga").replace("^", "\\(ha").replace("~", "\\(ti")
    escaped = escaped.replace('"', "\\(dq")
    return f"\\&{escaped}" if escaped.startswith((".", "\\(aq")) else escaped
