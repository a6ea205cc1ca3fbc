"""Every command of the program, declared once.

Key bindings, footer, help, palette, the ``:`` prompt, the tables of all keys, and
``pullquote keys`` are all derived from `COMMANDS`. To add a command, add a row here, and a ``move``
or a ``do_…`` method of the screen or list where it applies.
"""

from reader.commands import reasons
from reader.commands.command import Command, Group, Where
from reader.session import footnotes, moves

_QUOTES: tuple[Command, ...] = (
    Command(
        "match.next", ("n",), "next quote",
        "Go to the next quote, or to the next match while a search is active.", Group.QUOTES,
        move=moves.next_match, in_footer=True, refused="no more quotes below",
    ),
    Command(
        "match.previous", ("N",), "previous quote",
        "Go to the previous quote, or to the previous match while a search is active.",
        Group.QUOTES, move=moves.previous_match, refused="no more quotes above",
    ),
    Command(
        "quote.next", ("]q",), "next quote", "Go to the next quote.", Group.QUOTES,
        move=moves.next_quote, why_not=reasons.needs_quotes, refused="no more quotes below",
    ),
    Command(
        "quote.previous", ("[q",), "previous quote", "Go to the previous quote.", Group.QUOTES,
        move=moves.previous_quote, why_not=reasons.needs_quotes,
        refused="no more quotes above",
    ),
    Command(
        "speaker.next", ("]w",), "same speaker", "Go to the next quote of the same speaker.",
        Group.QUOTES, move=moves.next_of_speaker, why_not=reasons.needs_speaker,
        refused="no more quotes of this speaker below",
    ),
    Command(
        "speaker.previous", ("[w",), "same speaker",
        "Go to the previous quote of the same speaker.", Group.QUOTES,
        move=moves.previous_of_speaker, why_not=reasons.needs_speaker,
        refused="no more quotes of this speaker above",
    ),
    Command(
        "quote.list", ('"',), "quotes", "List all quotes with their speakers.", Group.QUOTES,
        in_footer=True, why_not=reasons.needs_quotes,
    ),
    Command(
        "speaker.list", ("@",), "speakers", "List who is quoted, and how often.", Group.QUOTES,
        in_footer=True, why_not=reasons.needs_quotes,
    ),
    Command(
        "speaker.correct", ("c",), "correct speaker",
        "Correct the speaker of this quote, or mark it as not a quote; with a selection, add a"
        " quote.",
        Group.QUOTES, why_not=reasons.needs_found_quotes,
    ),
    Command(
        "quote.only", ("w",), "quotes only", "Dim everything but the quotes; press again to undo.",
        Group.QUOTES, why_not=reasons.needs_quotes,
    ),
    Command(
        "speaker.only", ("W",), "one speaker only",
        "Dim everything but this speaker's quotes; press again to undo.", Group.QUOTES,
        why_not=reasons.needs_quotes,
    ),
)  # fmt: skip

_MOVES: tuple[Command, ...] = (
    Command(
        "scroll.down", ("j", "down", "ctrl+e"), "line down", "Scroll one line down.", Group.MOVE,
        steps=True,
    ),
    Command(
        "scroll.up", ("k", "up", "ctrl+y"), "line up", "Scroll one line up.", Group.MOVE,
        steps=True,
    ),
    Command(
        "scroll.half_down", ("d", "ctrl+d"), "half page", "Scroll half a page down.", Group.MOVE,
        steps=True,
    ),
    Command(
        "scroll.half_up", ("u", "ctrl+u"), "half page up", "Scroll half a page up.", Group.MOVE,
        steps=True,
    ),
    Command(
        "scroll.page_down", ("space", "f", "ctrl+f", "pagedown"), "page",
        "Scroll a page down.", Group.MOVE, steps=True,
    ),
    Command(
        "scroll.page_up", ("b", "ctrl+b", "pageup"), "page up", "Scroll a page up.", Group.MOVE,
        steps=True,
    ),
    Command(
        "place.at_top", ("zt",), "to the top",
        "Scroll the current selection, quote or paragraph to the top of the screen.", Group.MOVE,
    ),
    Command(
        "place.at_middle", ("zz",), "to the middle",
        "Scroll the current selection, quote or paragraph to the middle of the screen.",
        Group.MOVE,
    ),
    Command(
        "place.at_bottom", ("zb",), "to the bottom",
        "Scroll the current selection, quote or paragraph to the bottom of the screen.",
        Group.MOVE,
    ),
    Command("scroll.top", ("g", "home"), "top", "Go to the beginning.", Group.MOVE),
    Command("scroll.bottom", ("G", "end"), "end", "Go to the end.", Group.MOVE),
    Command(
        "scroll.left", ("left",), "pan left", "Scroll wide code blocks to the left.", Group.MOVE,
        steps=True,
    ),
    Command(
        "scroll.right", ( "right", ), "pan right", "Scroll wide code blocks to the right.",
        Group.MOVE,
        steps=True,
    ),
    Command(
        "paragraph.next", ("}",), "next paragraph", "Go to the next paragraph.", Group.MOVE,
        move=moves.next_paragraph, refused="no more paragraphs below",
    ),
    Command(
        "paragraph.previous", ("{",), "prev. paragraph", "Go to the previous paragraph.",
        Group.MOVE, move=moves.previous_paragraph, refused="no more paragraphs above",
    ),
    Command(
        "section.next", ("]]", "]s"), "next section", "Go to the next section.", Group.MOVE,
        move=moves.next_section, why_not=reasons.needs_sections,
        refused="no more sections below",
    ),
    Command(
        "section.previous", ("[[", "[s"), "previous section", "Go to the previous section.",
        Group.MOVE, move=moves.previous_section, why_not=reasons.needs_sections,
        refused="no more sections above",
    ),
    Command(
        "entry.unread", ("]u",), "next unread",
        "Go to the next unread entry of a feed; from an entry, open it.", Group.MOVE,
    ),
    Command(
        "link.next", ("]l",), "next link", "Go to the next link.", Group.MOVE,
        move=moves.next_link, why_not=reasons.needs_links, refused="no more links below",
    ),
    Command(
        "link.previous", ("[l",), "previous link", "Go to the previous link.", Group.MOVE,
        move=moves.previous_link, why_not=reasons.needs_links, refused="no more links above",
    ),
    Command(
        "footnote.follow", ("enter",), "footnote",
        "Open the link or feed entry here; otherwise go to the next footnote marked in this"
        " paragraph, or from a footnote back to its mark; otherwise scroll one line down.",
        Group.MOVE, move=footnotes.follow, why_not=reasons.needs_footnotes,
        refused="no footnote is marked here: ]f goes to the next mark",
    ),
    Command(
        "footnote.next", ("]f",), "next footnote", "Go to the next footnote mark.",
        Group.MOVE, move=footnotes.next_mark, why_not=reasons.needs_footnotes,
        refused="no more footnote marks below",
    ),
    Command(
        "footnote.previous", ("[f",), "prev. footnote", "Go to the previous footnote mark.",
        Group.MOVE, move=footnotes.previous_mark, why_not=reasons.needs_footnotes,
        refused="no more footnote marks above",
    ),
    Command(
        "jump.back", ("(", "ctrl+o", "backspace"), "back",
        "Go back to where you were before the last jump.", Group.MOVE,
        move=moves.jump_back, why_not=reasons.needs_back,
    ),
    Command(
        "jump.forward", (")",), "forward", "Go forward again, after going back.", Group.MOVE,
        move=moves.jump_forward, why_not=reasons.needs_forward,
    ),
    Command(
        "jump.swap", ( "''", "``" ), "there and back",
        "Switch between here and where you were before the last jump.",
        Group.MOVE, move=moves.swap_back, why_not=reasons.needs_back,
    ),
)  # fmt: skip

_SEARCH: tuple[Command, ...] = (
    Command(
        "search.start", ("/",), "search",
        "Search in the article; n and N go to the next and previous match, Esc ends the search.",
        Group.SEARCH, in_footer=True, argument="WORDS",
    ),
)  # fmt: skip

_NOTES: tuple[Command, ...] = (
    Command(
        "note.write", ("a",), "note", "Write a note on the selection, quote or paragraph.",
        Group.NOTES, in_footer=True, argument="WORDS",
    ),
    Command(
        "note.article", ("C",), "article note", "Write a note on the article as a whole.",
        Group.NOTES, argument="WORDS",
    ),
    Command(
        "note.edit", ("e",), "note in editor", "Write or edit the note in $EDITOR.", Group.NOTES,
    ),
    Command(
        "note.highlight", ("H",), "highlight",
        "Highlight the selection, quote or paragraph; again for the next colour.", Group.NOTES,
        in_footer=True, argument="COLOUR",
    ),
    Command(
        "bookmark.toggle", ("mm",), "bookmark", "Set a bookmark here, or remove it.", Group.NOTES,
    ),
    Command(
        "mark.set", ("m<letter>",), "set mark", "Set a mark with a letter.", Group.NOTES,
    ),
    Command(
        "mark.go", ("'<letter>", "`<letter>"), "go to mark", "Go to the mark with a letter.",
        Group.NOTES,
    ),
    Command("note.tag", ("T",), "tags", "Tag the annotation here.", Group.NOTES, argument="TAGS"),
    Command("note.place", ("P",), "place note",
            "Attach a note that has lost its place to the selection, quote or paragraph.",
            Group.NOTES),
    Command("note.review", ("R",), "review notes",
            "Review the notes whose place became uncertain when the article was edited.",
            Group.NOTES, why_not=reasons.needs_unsure),
    Command("note.follow", ("F",), "follow link",
            "Follow the links in the note here, and list the notes that link to it.", Group.NOTES),
    Command("note.edition", (), "note's edition",
            "Read the edition that this note was written on.", Group.NOTES),
    Command("note.remove", ("x",), "remove", "Remove the annotation here.", Group.NOTES),
    Command("note.remove_all", (), "remove all",
            "Remove all notes, highlights and bookmarks of this article.", Group.NOTES),
    Command("colour.name", (), "name a colour",
            "Give a highlight colour a name of your own, or remove that name.", Group.NOTES,
            argument="COLOUR NAME"),
    Command(
        "edit.undo", ("U",), "undo",
        "Undo the last change to notes and marks, even one made in an earlier session.",
        Group.NOTES,
    ),
    Command(
        "edit.redo", ("ctrl+r",), "redo", "Redo what was undone last.", Group.NOTES,
        why_not=reasons.needs_redo,
    ),
    Command(
        "note.next", ("]n",), "next note", "Go to the next note.", Group.NOTES,
        move=moves.next_note, why_not=reasons.needs_notes, refused="no more notes below",
    ),
    Command(
        "note.previous", ("[n",), "previous note", "Go to the previous note.", Group.NOTES,
        move=moves.previous_note, why_not=reasons.needs_notes, refused="no more notes above",
    ),
    Command(
        "highlight.next", ("]h",), "next highlight", "Go to the next highlight.", Group.NOTES,
        move=moves.next_highlight, why_not=reasons.needs_highlights,
        refused="no more highlights below",
    ),
    Command(
        "highlight.previous", ("[h",), "prev. highlight", "Go to the previous highlight.",
        Group.NOTES, move=moves.previous_highlight, why_not=reasons.needs_highlights,
        refused="no more highlights above",
    ),
    Command(
        "bookmark.next", ("]b",), "next bookmark", "Go to the next bookmark.", Group.NOTES,
        move=moves.next_bookmark, why_not=reasons.needs_bookmarks,
        refused="no more bookmarks below",
    ),
    Command(
        "bookmark.previous", ("[b",), "prev. bookmark", "Go to the previous bookmark.",
        Group.NOTES, move=moves.previous_bookmark, why_not=reasons.needs_bookmarks,
        refused="no more bookmarks above",
    ),
)  # fmt: skip

_SELECT: tuple[Command, ...] = (
    Command(
        "select.characters", ("v",), "select",
        "Select from here: h l w b e 0 $ j k { } move the end, o switches to the other one;"
        " v or Esc ends the selection.", Group.SELECT, why_not=reasons.needs_text,
    ),
    Command(
        "select.lines", ("V",), "select lines", "Select whole paragraphs.", Group.SELECT,
        why_not=reasons.needs_text,
    ),
    Command(
        "copy.text", ("y",), "copy", "Copy the selection, quote or paragraph.", Group.SELECT,
        in_footer=True,
    ),
    Command(
        "copy.citation", ("Y",), "copy citation",
        "Copy the passage with speaker, outlet, date and a link to the exact words.", Group.SELECT,
    ),
)  # fmt: skip

_LISTS: tuple[Command, ...] = (
    Command("outline.toggle", ("t",), "outline", "Show or hide the outline.", Group.LISTS,
            in_footer=True),
    Command("outline.order", ( "i", ), "by speaker",
            "Sort the quotes in the outline by speaker or in text order.",
            Group.LISTS),
    Command("outline.focus", ("h",), "to the outline", "Go to the outline.", Group.LISTS),
    Command("article.focus", ("l",), "to the article", "Go to the article.", Group.LISTS),
    Command("pane.next", ("tab",), "other pane", "Go to the other pane.", Group.LISTS),
    Command("note.list", ( "A", ), "notes",
            "List notes and highlights; Tab shows those of all articles.",
            Group.LISTS),
    Command("bookmark.list", ( "B", ), "bookmarks",
            "List bookmarks and marks; Tab shows those of all articles.",
            Group.LISTS),
    Command("entry.list", ("I",), "all entries",
            "List the entries of all open feeds, newest first; Enter opens one, J the next.",
            Group.LISTS),
    Command("link.list", ("L",), "links", "List the links of the article.", Group.LISTS,
            why_not=reasons.needs_links),
)  # fmt: skip

_ARTICLE: tuple[Command, ...] = (
    Command("article.browse", ("o",), "browser",
            "Open the link or picture here, or the article, in the browser.", Group.ARTICLE),
    Command("article.open", ("O",), "open", "Open a file, a URL or a folder.", Group.ARTICLE,
            Where.ANYWHERE, argument="PATH or URL"),
    Command("article.reload", ("r",), "reload",
            "Reload the article and show what has changed.", Group.ARTICLE),
    Command("change.next", ("]c",), "next change",
            "Go to the next change since you last read the article.", Group.ARTICLE,
            move=moves.next_change, why_not=reasons.needs_changes,
            refused="no more changes below"),
    Command("change.previous", ("[c",), "previous change",
            "Go to the previous change since you last read the article.", Group.ARTICLE,
            move=moves.previous_change, why_not=reasons.needs_changes,
            refused="no more changes above"),
    Command("change.list", ("D",), "changes",
            "List what has changed since you last read it; Tab compares any two kept editions.",
            Group.ARTICLE),
    Command("article.apart", (), "separate",
            "Separate this article from the one whose notes it shows.",
            Group.ARTICLE),
    Command("article.same", (), "same story",
            "Treat another file or URL as the same story, and share its notes.", Group.ARTICLE,
            argument="PATH or URL"),
    Command("article.star", ("s",), "save", "Save the article in the library, or stop saving it.",
            Group.ARTICLE),
    Command("article.info", ("=",), "information", "Show what is known about the article.",
            Group.ARTICLE),
    Command("article.export", ("E",), "export", "Export the annotations of this article.",
            Group.ARTICLE, argument="FORMAT PATH"),
    Command("article.pipe", ("|",), "pipe", "Pipe the selection or the article to another program.",
            Group.ARTICLE, argument="COMMAND"),
    Command("article.next", ("J",), "next article", "Go to the next article.", Group.ARTICLE),
    Command("article.previous", ("K",), "previous article", "Go to the previous article.",
            Group.ARTICLE),
)  # fmt: skip

_VIEW: tuple[Command, ...] = (
    Command("view.wider", ("+",), "wider", "Make the text column wider.", Group.VIEW),
    Command("view.narrower", ("-",), "narrower", "Make the text column narrower.", Group.VIEW),
    Command("view.zen", ("zo",), "text only",
            "Show nothing but the text; press again to show everything.", Group.VIEW),
    Command("view.width", (), "width", "Set the width of the text column in cells.", Group.VIEW,
            argument="CELLS"),
    Command("view.theme", (), "theme", "Choose another theme.", Group.VIEW, Where.ANYWHERE,
            argument="NAME"),
    Command("go.to", ( "%", ), "go to",
            "Go to a paragraph by its number, or to a percentage such as 50%.",
            Group.MOVE, argument="NUMBER or PERCENTAGE"),
    Command("view.redraw", ("ctrl+l",), "redraw", "Redraw the screen.", Group.VIEW,
            Where.ANYWHERE),
)  # fmt: skip

_LIST: tuple[Command, ...] = (
    Command("list.down", ("j", "down"), "down", "Go down one row.", Group.LIST, Where.LIST,
            steps=True),
    Command("list.up", ("k", "up"), "up", "Go up one row.", Group.LIST, Where.LIST, steps=True),
    Command("list.page_down", ("space", "ctrl+f", "pagedown", "ctrl+d"), "page",
            "Go a page down.", Group.LIST, Where.LIST, steps=True),
    Command("list.page_up", ("ctrl+b", "pageup", "ctrl+u"), "page up", "Go a page up.",
            Group.LIST, Where.LIST, steps=True),
    Command("list.first", ("g", "home"), "first", "Go to the first row.", Group.LIST, Where.LIST),
    Command("list.last", ("G", "end"), "last", "Go to the last row.", Group.LIST, Where.LIST),
    Command("list.open", ("enter", "l", "right"), "open", "Open this row.", Group.LIST, Where.LIST),
    Command("list.filter", ("/",), "filter", "Show only rows that contain what you type.",
            Group.LIST, Where.LIST),
)  # fmt: skip

_ENTRIES: tuple[Command, ...] = (
    Command("entries.unread", ("n",), "next unread", "Go to the next unread entry.",
            Group.ENTRIES, Where.ENTRIES),
    Command("entries.browse", ("o",), "browser", "Open the entry in the browser.",
            Group.ENTRIES, Where.ENTRIES),
    Command("entries.mark", ("N",), "mark read", "Mark the entry as read.",
            Group.ENTRIES, Where.ENTRIES),
    Command("entries.mark_all", ("A",), "all read",
            "Mark all entries listed as read; in the list of feeds, all of the feed.",
            Group.ENTRIES, Where.ENTRIES),
    Command("entries.undo", ("U",), "undo", "Undo the last marking; again for the one before.",
            Group.ENTRIES, Where.ENTRIES),
    Command("entries.fetch", ("F",), "fetch",
            "Fetch the unread pages listed, to read them offline.",
            Group.ENTRIES, Where.ENTRIES),
    Command("entries.reload", ("r",), "reload", "Reload the feeds.",
            Group.ENTRIES, Where.ENTRIES),
)  # fmt: skip

_ALL_NOTES: tuple[Command, ...] = (
    Command("notes.select", ("space",), "select", "Select or deselect the note.",
            Group.ALL_NOTES, Where.NOTES),
    Command("notes.all", ("*",), "select all",
            "Select all notes in the list; press again to select none.",
            Group.ALL_NOTES, Where.NOTES),
    Command("notes.order", ("o",), "order", "Sort by date, by article or by speaker.",
            Group.ALL_NOTES, Where.NOTES),
    Command("notes.tag", ("T",), "tag", "Tag the selected notes; -tag removes a tag.",
            Group.ALL_NOTES, Where.NOTES, argument="TAGS"),
    Command("notes.tags", ("t",), "tags", "List all tags; Enter shows the notes that have one.",
            Group.ALL_NOTES, Where.NOTES),
    Command("notes.colour", ("H",), "colour",
            "Give the selected highlights the next colour, or the one named.",
            Group.ALL_NOTES, Where.NOTES, argument="NAME"),
    Command("notes.name_colour", (), "name a colour",
            "Give a highlight colour a name of your own, or remove that name.",
            Group.ALL_NOTES, Where.NOTES, argument="COLOUR NAME"),
    Command("notes.write", ("a",), "change note", "Edit the note.",
            Group.ALL_NOTES, Where.NOTES),
    Command("notes.follow", ("F",), "follow link",
            "Follow the links in the note, and list the notes that link to it.",
            Group.ALL_NOTES, Where.NOTES),
    Command("notes.edition", ("v",), "note's edition",
            "Read the edition that the note was written on.", Group.ALL_NOTES, Where.NOTES),
    Command("notes.remove", ("x",), "remove", "Move the selected notes to the trash.",
            Group.ALL_NOTES, Where.NOTES),
    Command("notes.delete", ("X",), "delete for good",
            "In the trash: delete the selected notes for good.", Group.ALL_NOTES, Where.NOTES),
    Command("notes.undo", ("U",), "undo",
            "Undo the last change to notes, even one made in an earlier session.",
            Group.ALL_NOTES, Where.NOTES),
    Command("notes.redo", ("ctrl+r",), "redo", "Redo what was undone last.",
            Group.ALL_NOTES, Where.NOTES),
    Command("notes.export", ("E",), "export", "Export the selected notes to a file.",
            Group.ALL_NOTES, Where.NOTES, argument="FORMAT PATH"),
    Command("notes.import", (), "import",
            "Import notes from another program; you see what will change before you confirm.",
            Group.ALL_NOTES, Where.NOTES, argument="PATH"),
    Command("notes.trash", ("Z",), "trash",
            "Show the notes removed in the last 30 days; Enter restores one, Z leaves the trash.",
            Group.ALL_NOTES, Where.NOTES),
    Command("notes.down", ("d",), "preview down", "Scroll the preview down.",
            Group.ALL_NOTES, Where.NOTES),
    Command("notes.up", ("u",), "preview up", "Scroll the preview up.",
            Group.ALL_NOTES, Where.NOTES),
)  # fmt: skip

_REVIEW: tuple[Command, ...] = (
    Command("review.accept", ("y", "enter"), "accept", "Accept the proposed place.",
            Group.REVIEW, Where.REVIEW, in_footer=True),
    Command("review.move", ("m",), "move",
            "Select the right words in the article yourself; P attaches the note there.",
            Group.REVIEW, Where.REVIEW, in_footer=True),
    Command("review.keep", ("k",), "keep unplaced",
            "Keep the note without a place, and stop asking.",
            Group.REVIEW, Where.REVIEW, in_footer=True),
    Command("review.next", ("n", "j", "tab"), "next", "Go to the next note.",
            Group.REVIEW, Where.REVIEW, in_footer=True),
    Command("review.previous", ("N", "p"), "previous", "Go to the previous note.",
            Group.REVIEW, Where.REVIEW),
    Command("review.undo", ("U",), "undo", "Undo the last decision.",
            Group.REVIEW, Where.REVIEW, in_footer=True),
    Command("review.down", ("d", "down", "pagedown", "space"), "scroll down", "Scroll down.",
            Group.REVIEW, Where.REVIEW),
    Command("review.up", ("u", "up", "pageup"), "scroll up", "Scroll up.",
            Group.REVIEW, Where.REVIEW),
    Command("review.close", ("q", "escape"), "close", "Go back to the article.",
            Group.REVIEW, Where.REVIEW, in_footer=True),
)  # fmt: skip

_LIBRARY: tuple[Command, ...] = (
    Command("search.library", ("S",), "library",
            "Search all notes, and the titles and texts of all articles; Esc lists the articles.",
            Group.SEARCH, Where.ANYWHERE, argument="WORDS", in_footer=True),
    Command("library.notes", ("M",), "all notes",
            "Search, sort, tag, export or remove the notes of all articles.", Group.LISTS,
            Where.ANYWHERE),
    Command("library.unread", ("n",), "next unread",
            "Go to the next unread article of a folder.", Group.ARTICLE,
            Where.LIBRARY),
    Command("library.quotes", ('"',), "quotes",
            "List the quotes of all articles here, and who is quoted.", Group.QUOTES,
            Where.LIBRARY),
    Command("library.star", ("s",), "save", "Save the article in the list, or stop saving it.",
            Group.ARTICLE, Where.LIBRARY),
    Command("library.remove", ("x", "D"), "remove", "Remove the article from the list.",
            Group.ARTICLE, Where.LIBRARY),
    Command("library.undo", ("U",), "undo", "Put the article removed last back on the list.",
            Group.ARTICLE, Where.LIBRARY),
)  # fmt: skip

_APP: tuple[Command, ...] = (
    Command("app.help", ("?", "f1"), "help", "Show the keys of this pane.", Group.APP,
            Where.ANYWHERE, in_footer=True),
    Command("app.command", (":",), "command line", "Run a command by name.", Group.APP,
            Where.ANYWHERE),
    Command("app.cancel", ( "escape", ), "cancel",
            "End the search or selection, or cancel loading.", Group.APP),
    Command("app.suspend", ("ctrl+z",), "to the shell", "Suspend to the shell; fg returns.",
            Group.APP, Where.ANYWHERE),
    Command("app.back", ("q",), "back",
            "Go back to the article or list you came from; if there is none, quit.",
            Group.APP, Where.ANYWHERE, in_footer=True),
    Command("app.quit", ("Q", "ctrl+q", "ZZ", "ZQ"), "quit", "Quit at once.", Group.APP,
            Where.ANYWHERE),
)  # fmt: skip

COMMANDS: tuple[Command, ...] = (
    _QUOTES
    + _MOVES
    + _SEARCH
    + _NOTES
    + _SELECT
    + _LISTS
    + _ARTICLE
    + _VIEW
    + _LIST
    + _ENTRIES
    + _ALL_NOTES
    + _REVIEW
    + _LIBRARY
    + _APP
)
BY_ID = {command.id: command for command in COMMANDS}
