"""Every verb and option of the command line, declared once.

The parser, ``--help``, the man page and the shell completions are generated from these
declarations. The classes are plain, because importing ``dataclasses`` takes longer than all of
``--help``.
"""

FORMATS = ("markdown", "obsidian", "w3c", "json", "csv", "html", "org", "bibtex", "csl")
_SHELLS = ("bash", "zsh", "fish")
KINDS = ("direct", "fragment", "block", "indirect", "all")
PATHS = frozenset(("DIR", "FILE", "PATH"))  # placeholders of values that are paths


class Option:
    """An option, which is given as ``--name``.

    Attributes:
        name: Its name without the dashes.
        summary: What it does, in one line without a full stop.
        value: The placeholder of its value in the help; empty for a switch.
        short: The letter of its short form, or empty.
        choices: The values it accepts; empty for any.
        is_open: Whether its verb accepts other spellings of the choices, and judges them itself.
        many: Whether it may be given more than once.
        others: What other programs call it, to which a mistake points; with a colon, what its value
            may begin with.
    """

    __slots__ = ("choices", "is_open", "many", "name", "others", "short", "summary", "value")

    def __init__(
        self,
        name: str,
        summary: str,
        *,
        value: str = "",
        short: str = "",
        choices: tuple[str, ...] = (),
        is_open: bool = False,
        many: bool = False,
        others: tuple[str, ...] = (),
    ) -> None:
        self.name, self.summary, self.value, self.short = name, summary, value, short
        self.choices, self.is_open, self.many, self.others = choices, is_open, many, others


class Verb:
    """A verb of the command.

    Attributes:
        name: One or two words; empty for opening the reader.
        operands: Its operands as shown in the help, which tells how many there may be.
        summary: What it does, in one line without a full stop.
        options: Its options, besides those of every verb.
        choices: The values of its operand; empty if it is a source.
        has_data: Whether it uses the user's data, else it only prints documentation.
        others: What else users call it, or its second word, to which a mistake points.
    """

    __slots__ = ("choices", "has_data", "name", "operands", "options", "others", "summary")

    def __init__(
        self,
        name: str,
        operands: str,
        summary: str,
        *,
        options: tuple[Option, ...] = (),
        choices: tuple[str, ...] = (),
        has_data: bool = True,
        others: tuple[str, ...] = (),
    ) -> None:
        self.name, self.operands, self.summary = name, operands, summary
        self.options, self.choices, self.has_data = options, choices, has_data
        self.others = others

    @property
    def at_least(self) -> int:
        """The least number of operands: of those that are not in brackets."""
        return len(self.operands.partition("[")[0].replace("...", "").split())

    @property
    def at_most(self) -> int | None:
        """The greatest number of operands; None for any number."""
        return None if "..." in self.operands else len(self.operands.split())

    @property
    def takes_sources(self) -> bool:
        """Whether it takes sources, possibly only with ``--article`` instead of ids."""
        return "SOURCE" in self.operands or any(each.name == "article" for each in self.options)

    @property
    def offered(self) -> tuple[Option, ...]:
        """Its options, and those of every verb that matter to it; the others are accepted, too."""
        idle = (
            () if self.takes_sources else ("offline",) if self.has_data else ("offline", "data-dir")
        )
        return (*self.options, *(each for each in GLOBAL_OPTIONS if each.name not in idle))


_SEARCHING = ("filter", "grep", "query", "search")
_FILTERS = ("colour:", "kind:", "since:", "speaker:", "state:", "tag:")
_WRITING = ("body", "comment", "message", "text")

_JSON = Option("json", "write JSON", others=("format",))
_FORCE = Option("force", "overwrite an existing file", others=("overwrite",))
_FIND = Option(
    "find",
    "only notes with these words; also tag: colour: speaker: article: state: kind: since: before:",
    value="WORDS",
    others=(*_SEARCHING, *_FILTERS),
)

GLOBAL_OPTIONS = (
    Option("data-dir", "keep notes in DIR instead of the user's data directory", value="DIR"),
    Option("offline", "read pages from cached copies, and never use the network"),
    Option("help", "show this help", short="h"),
    Option("version", "show the version"),
)

OPEN = Verb(
    "",
    "[SOURCE ...]",
    "open the reader; SOURCE is a file, a directory, a URL, a feed, or - for standard input",
    options=(
        Option("ascii", "draw with ASCII only"),
        Option("no-first-paint", "draw no text before the program is fully loaded"),
    ),
    others=("open", "read", "view"),
)

FIRST_COMMAND = (
    "+COMMAND",
    "run a command of the : line first: +/WORDS searches, +12 goes to paragraph 12, +G to the end",
)
"""An argument for opening the reader, as in less and vi: its form, and what it does."""

VERBS = (
    Verb(
        "print",
        "SOURCE ...",
        "print the article as plain text",
        options=(
            _JSON,
            Option(
                "width",
                "wrap lines at this many columns, 20 to 1000, for example for printing",
                value="CELLS",
                others=("columns",),
            ),
        ),
        others=("cat", "dump", "show", "text"),
    ),
    Verb(
        "quotes",
        "SOURCE ...",
        "list the quotes of articles, or of all articles in a folder, with their speakers",
        options=(
            Option("json", "write JSON"),
            Option(
                "speaker",
                "only quotes of speakers with NAME in their name, or in what they are called",
                value="NAME",
                many=True,
            ),
            Option(
                "kind",
                "only quotes of this kind; indirect speech is listed only if you ask for it",
                value="KIND",
                choices=KINDS,
                many=True,
            ),
            Option(
                "find",
                'only quotes that contain all these words, and phrases in "..."',
                value="WORDS",
                others=_SEARCHING,
            ),
            Option("context", "show each quote in its paragraph, with the paragraph number"),
            Option("explain", "explain why each speaker was chosen"),
            Option(
                "output",
                "write the quotes, with your notes on them, to a .csv, .json, .md or .html file",
                value="FILE",
                short="o",
            ),
            Option(
                "to",
                "write the same in this format, to standard output unless --output names a file",
                value="FORMAT",
                choices=("csv", "json", "markdown", "md", "html"),
                others=("format", "type"),
            ),
            _FORCE,
        ),
        others=("citations", "extract", "list", "speakers"),
    ),
    Verb(
        "outline",
        "SOURCE",
        "list the sections of the article, with their quotes",
        options=(_JSON,),
        others=("contents", "structure", "toc"),
    ),
    Verb(
        "search",
        "WORDS ...",
        "search the articles you have read, and show a matching passage of each",
        options=(_JSON,),
        others=("find", "grep"),
    ),
    Verb(
        "fetch",
        "FEED ...",
        "fetch the unread entries of feeds, or of the feeds in an OPML file, for offline reading",
        options=(_JSON, Option("quiet", "print nothing unless something goes wrong", short="q")),
        others=("download", "prefetch", "update"),
    ),
    Verb(
        "diff",
        "SOURCE [NEWER]",
        "show what has changed since you last read an article, or between two files",
        options=(
            _JSON,
            Option("editions", "list the stored editions instead, newest first"),
            Option(
                "from", "compare from this stored edition, given by number or digest", value="N"
            ),
            Option(
                "to", "compare to this stored edition instead of the current article", value="N"
            ),
        ),
        others=("changes", "compare"),
    ),
    Verb(
        "notes",
        "[SOURCE]",
        "list the notes on an article, on those of a folder, or all of them",
        options=(_JSON, Option("tag", "only notes with this tag", value="TAG", many=True), _FIND),
        others=("annotations", "bookmarks", "comments", "highlights"),
    ),
    Verb(
        "notes add",
        "SOURCE",
        "save a note, and print its id once it is on disk",
        options=(
            Option("quote", "the passage, word for word as in the article", value="TEXT"),
            Option("article", "attach the note to the article as a whole, not to a passage"),
            Option(
                "note",
                "the text of the note, or - for standard input; without it, the passage is"
                " highlighted",
                value="TEXT",
                others=_WRITING,
            ),
            Option(
                "tag",
                'add a tag to the note; spaces separate several, unless in "..."',
                value="TAG",
                many=True,
            ),
            Option("colour", "the colour of the highlight", value="NAME"),
            _JSON,
        ),
        others=("annotate", "comment", "highlight", "new"),
    ),
    Verb(
        "notes edit",
        "ID ...",
        "change notes",
        options=(
            Option(
                "note",
                "the new text of the note, or - for standard input",
                value="TEXT",
                others=_WRITING,
            ),
            Option(
                "tag",
                'add a tag; -TAG removes it; spaces separate several, unless in "..."',
                value="TAG",
                many=True,
            ),
            Option("colour", "the new colour of highlights and notes", value="NAME"),
        ),
        others=("change", "tag"),
    ),
    Verb(
        "notes links",
        "ID",
        "list the links in a note, and the notes that link to it",
        options=(_JSON,),
    ),
    Verb(
        "notes rm",
        "ID ...",
        "move notes to the trash",
        options=(Option("article", "take SOURCEs instead of IDs: all notes of these articles"),),
        others=("del", "delete", "remove"),
    ),
    Verb(
        "notes trash",
        "[SOURCE]",
        "list removed notes, and for how many days they can still be restored",
        options=(_JSON, _FIND, Option("empty", "delete the listed notes for good")),
    ),
    Verb(
        "notes restore",
        "[ID ...]",
        "restore notes from the trash",
        options=(
            Option("article", "take SOURCEs instead of IDs: all notes of these articles"),
            Option("all", "restore everything in the trash"),
        ),
        others=("undelete",),
    ),
    Verb(
        "colours",
        "[COLOUR NAME]",
        "list the highlight colours, or give one a name of your own",
        options=(_JSON,),
    ),
    Verb(
        "same",
        "SOURCE [OTHER]",
        "treat two sources as the same story, or list all sources of a story",
        options=(_JSON,),
        others=("merge",),
    ),
    Verb(
        "apart",
        "SOURCE",
        "separate a source from the article it was matched with",
        options=(_JSON,),
        others=("split", "unmerge"),
    ),
    Verb(
        "export",
        "[SOURCE]",
        "export the notes on an article, on those of a folder, or all, for other programs",
        options=(
            Option(
                "to",
                "the format; the default depends on the extension of the --output file",
                value="FORMAT",
                choices=FORMATS,
                is_open=True,
                others=("format", "type"),
            ),
            Option("template", "a Jinja template of your own instead of a format", value="FILE"),
            _FIND,
            Option(
                "output",
                "a file; or a folder (an existing one, or a name ending in /): one file per"
                " article",
                value="PATH",
                short="o",
            ),
            _FORCE,
        ),
        others=("save",),
    ),
    Verb(
        "import",
        "FILE ...",
        "import notes and reading lists from other programs, or the notes of a library; - for "
        "standard input",
        options=(
            Option("dry-run", "only show what would be imported"),
            Option(
                "undo",
                "undo an earlier import of FILE: move its notes to the trash, except those"
                " changed since",
            ),
        ),
    ),
    Verb(
        "sync",
        "",
        "merge the notes of several machines, through the folder that [sync] dir in "
        "config.toml names",
        options=(_JSON, Option("anew", "start over in a folder that was emptied on purpose")),
    ),
    Verb(
        "doctor",
        "",
        "check the installation and the data directory",
        options=(_JSON,),
        others=("check", "status"),
    ),
    Verb(
        "keys", "", "list the keys of the reader", has_data=False, others=("bindings", "shortcuts")
    ),
    Verb("completion", "SHELL", "print completions for a shell", choices=_SHELLS, has_data=False),
    Verb("manual", "", "print the manual as a man page, in roff", has_data=False, others=("man",)),
)

EXIT_CODES = (
    ("0", "done"),
    ("1", "nothing found, or standard output cannot be written to"),
    ("2", "wrong usage"),
    ("3", "cannot read a source (no article, network) or write a file"),
    ("4", "refused for safety"),
    ("5", "the data directory is locked, damaged or cannot be used"),
    ("128+n", "ended by signal n"),
)

ENVIRONMENT = (
    ("PULLQUOTE_DATA_DIR", "the data directory, like --data-dir"),
    ("PULLQUOTE_THEME and so on", "a setting of config.toml, its name in capitals"),
    ("PULLQUOTE_SYNC_DIR", "the folder for the notes of several machines; if empty, sync is off"),
    ("PAGER", "shows long output on a terminal"),
    ("VISUAL, EDITOR", "write notes in it"),
    ("BROWSER", "opens links"),
    ("http_proxy, https_proxy, all_proxy, no_proxy", "the proxy for web pages, also in capitals"),
    ("NO_COLOR", "use no colours"),
    ("COLORTERM, TERM", "how many colours the terminal has; with TERM=dumb, text is only printed"),
    ("LC_ALL", "if C or POSIX, or if TERM is linux: draw with ASCII only, like --ascii"),
    ("ESCDELAY", "how many milliseconds to wait after Esc for the rest of a key sequence"),
)


def verb_named(name: str) -> Verb | None:
    """Return the verb with a name, or None."""
    return next((verb for verb in VERBS if verb.name == name), None)
