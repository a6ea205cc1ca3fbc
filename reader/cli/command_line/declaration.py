"""Every verb and option of the command line, declared once.

From here come the parser, ``--help``, the man page and the shell completions. Plain classes,
because importing ``dataclasses`` takes longer than all that ``--help`` does.
"""

FORMATS = ("markdown", "obsidian", "w3c", "json", "csv", "html", "org", "bibtex", "csl")
SHELLS = ("bash", "zsh", "fish")
KINDS = ("direct", "fragment", "block", "indirect", "all")


class Option:
    """A word that begins with ``--``.

    Attributes:
        name: Without the dashes.
        summary: What it does, one line without a full stop.
        value: What stands for its value in the help; empty for a switch.
        short: One letter, or nothing.
        choices: The values that it takes; empty for any.
        many: Whether it may be given more than once.
    """

    __slots__ = ("choices", "many", "name", "short", "summary", "value")

    def __init__(
        self,
        name: str,
        summary: str,
        *,
        value: str = "",
        short: str = "",
        choices: tuple[str, ...] = (),
        many: bool = False,
    ) -> None:
        self.name = name
        self.summary = summary
        self.value = value
        self.short = short
        self.choices = choices
        self.many = many


class Verb:
    """Something that the command does.

    Attributes:
        name: One word or two; empty for opening the reader.
        operands: How they are written in the help.
        summary: One line without a full stop.
        at_least: So many operands are needed.
        at_most: So many are taken; None for any number.
        options: Besides those that every verb has.
        choices: What the operand can be; empty for a source.
    """

    __slots__ = ("at_least", "at_most", "choices", "name", "operands", "options", "summary")

    def __init__(
        self,
        name: str,
        operands: str,
        summary: str,
        *,
        at_least: int = 0,
        at_most: int | None = 0,
        options: tuple[Option, ...] = (),
        choices: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.operands = operands
        self.summary = summary
        self.at_least = at_least
        self.at_most = at_most
        self.options = options
        self.choices = choices


_JSON = Option("json", "write JSON")
_FIND = Option(
    "find",
    "only those with these words; also tag: colour: speaker: article: state: kind: since: before:",
    value="WORDS",
)

GLOBAL_OPTIONS = (
    Option("data-dir", "keep notes in DIR instead of the user data directory", value="DIR"),
    Option("offline", "read pages from kept copies, and never use the network"),
    Option("help", "show this help", short="h"),
    Option("version", "show the version"),
)

OPEN = Verb(
    "",
    "[SOURCE ...]",
    "open the reader; SOURCE is a file, a directory, a URL, a feed, or - for standard input",
    at_most=None,
    options=(
        Option("ascii", "draw with ASCII only"),
        Option("no-first-paint", "draw nothing before the program is loaded"),
    ),
)

VERBS = (
    Verb(
        "print",
        "SOURCE ...",
        "the article as plain text",
        at_least=1,
        at_most=None,
        options=(
            _JSON,
            Option("width", "wrap lines after so many cells, as for paper", value="CELLS"),
        ),
    ),
    Verb(
        "quotes",
        "SOURCE ...",
        "the quotes of articles, or of all articles below a folder, and who spoke them",
        at_least=1,
        at_most=None,
        options=(
            _JSON,
            Option("speaker", "only of speakers whose name contains this", value="NAME", many=True),
            Option(
                "kind",
                "only of this kind; indirect speech is listed only when asked for",
                value="KIND",
                choices=KINDS,
                many=True,
            ),
            Option("find", "only those with all these words", value="WORDS"),
            Option("context", "show each in its paragraph, with the paragraph's number"),
            Option("explain", "say why each speaker was chosen"),
            Option(
                "output",
                "write them to a file that ends in .csv, .json or .md, with your notes on them",
                value="FILE",
                short="o",
            ),
            Option("force", "overwrite an existing file"),
        ),
    ),
    Verb(
        "outline",
        "SOURCE",
        "the sections of the article, with their quotes",
        at_least=1,
        at_most=1,
        options=(_JSON,),
    ),
    Verb(
        "search",
        "WORDS ...",
        "find these words in the articles you have read, and show a passage of each",
        at_least=1,
        at_most=None,
        options=(_JSON,),
    ),
    Verb(
        "fetch",
        "FEED ...",
        "fetch what is unread of feeds, or of those that an OPML file lists, to be read without "
        "network",
        at_least=1,
        at_most=None,
        options=(
            _JSON,
            Option("quiet", "say nothing unless something went wrong", short="q"),
        ),
    ),
    Verb(
        "diff",
        "SOURCE [NEWER]",
        "what has changed since you last read an article, or between two files",
        at_least=1,
        at_most=2,
        options=(
            _JSON,
            Option("editions", "list the kept editions instead, the newest first"),
            Option("from", "compare from this kept edition, by its number or digest", value="N"),
            Option("to", "compare to this kept edition instead of the article now", value="N"),
        ),
    ),
    Verb(
        "notes",
        "[SOURCE]",
        "list the notes on an article, or all of them",
        at_most=1,
        options=(
            _JSON,
            Option("tag", "only with this tag", value="TAG", many=True),
            _FIND,
        ),
    ),
    Verb(
        "notes add",
        "SOURCE",
        "save a note; prints its id once it is on disk",
        at_least=1,
        at_most=1,
        options=(
            Option("quote", "the passage, word for word as in the article", value="TEXT"),
            Option("article", "a note on the article as a whole, without a passage"),
            Option(
                "note",
                "the note, or - for standard input; without one the passage is highlighted",
                value="TEXT",
            ),
            Option("tag", "tags of the note, a word each", value="TAG", many=True),
            Option("colour", "the colour of the highlight", value="NAME"),
            _JSON,
        ),
    ),
    Verb(
        "notes edit",
        "ID ...",
        "change notes",
        at_least=1,
        at_most=None,
        options=(
            Option("note", "the new text of the note, or - for standard input", value="TEXT"),
            Option("tag", "add a tag; with a minus before it, remove it", value="TAG", many=True),
            Option("colour", "the new colour of highlights", value="NAME"),
        ),
    ),
    Verb(
        "notes links",
        "ID",
        "where the links of a note lead, and where it is mentioned",
        at_least=1,
        at_most=1,
        options=(_JSON,),
    ),
    Verb(
        "notes rm",
        "ID ...",
        "move notes to the trash",
        at_least=1,
        at_most=None,
        options=(Option("article", "all notes of the articles named instead of ids"),),
    ),
    Verb(
        "notes trash",
        "[SOURCE]",
        "list what was removed, and for how many days it can still be restored",
        at_most=1,
        options=(
            _JSON,
            _FIND,
            Option("empty", "delete it for good"),
        ),
    ),
    Verb(
        "notes restore",
        "[ID ...]",
        "restore notes from the trash",
        at_most=None,
        options=(
            Option("article", "all notes of the articles named instead of ids"),
            Option("all", "everything that is in the trash"),
        ),
    ),
    Verb(
        "colours",
        "[COLOUR NAME]",
        "list the highlight colours, or give one a name of your own",
        at_most=2,
        options=(_JSON,),
    ),
    Verb(
        "same",
        "SOURCE [OTHER]",
        "say that two sources are one story, or list all sources of one",
        at_least=1,
        at_most=2,
        options=(_JSON,),
    ),
    Verb(
        "apart",
        "SOURCE",
        "say that a source is not the article it is taken for",
        at_least=1,
        at_most=1,
        options=(_JSON,),
    ),
    Verb(
        "export",
        "[SOURCE]",
        "write the notes for other programs",
        at_most=1,
        options=(
            Option(
                "to",
                "the format; without it the one that the file of --output ends in",
                value="FORMAT",
                choices=FORMATS,
            ),
            Option("template", "a template of your own instead of a format", value="FILE"),
            _FIND,
            Option(
                "output",
                "a file, or a folder, there or ending in /, that gets one file per article",
                value="PATH",
                short="o",
            ),
            Option("force", "overwrite an existing file"),
        ),
    ),
    Verb(
        "import",
        "FILE ...",
        "import notes and reading lists from other programs, or the notes of a library; - for "
        "standard input",
        at_least=1,
        at_most=None,
        options=(
            Option("dry-run", "only say what would be imported"),
            Option("undo", "move its notes to the trash, except those changed since"),
        ),
    ),
    Verb(
        "sync",
        "",
        "merge the notes of several machines, through the folder that [sync] dir in "
        "config.toml names",
        options=(
            _JSON,
            Option("anew", "start over in a folder that was emptied on purpose"),
        ),
    ),
    Verb("doctor", "", "check the installation and the data directory", options=(_JSON,)),
    Verb("keys", "", "the keys of the reader"),
    Verb("completion", "SHELL", "completions for a shell", at_least=1, at_most=1, choices=SHELLS),
    Verb("manual", "", "this manual as a man page, in roff"),
)

EXIT_CODES = (
    ("0", "done"),
    ("1", "nothing found, or standard output cannot be written to"),
    ("2", "wrong usage"),
    ("3", "a source cannot be read, or a file written: no article, network"),
    ("4", "refused for safety"),
    ("5", "the data directory is locked, damaged or cannot be used"),
    ("128+n", "ended by signal n"),
)

ENVIRONMENT = (
    ("PULLQUOTE_DATA_DIR", "the data directory, like --data-dir"),
    ("PULLQUOTE_THEME and so on", "settings of config.toml, their names in capitals"),
    ("PAGER", "shows long output on a terminal"),
    ("VISUAL, EDITOR", "write notes in it"),
    ("BROWSER", "opens links"),
    ("NO_COLOR", "draw without colours"),
    ("COLORTERM, TERM", "how many colours the terminal has; with TERM=dumb only print"),
    ("LC_ALL", "as C or POSIX: draw with ASCII only, like --ascii"),
    ("ESCDELAY", "for so many milliseconds a key that begins with Esc is waited for"),
)


def verb_named(name: str) -> Verb | None:
    """Return the verb of a name, or None."""
    return next((verb for verb in VERBS if verb.name == name), None)
