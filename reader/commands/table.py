"""Every command of the program, declared once.

Key bindings, footer, help, palette, the ``:`` prompt, the tables of all keys, and
``pullquote keys`` are all derived from `COMMANDS`. To add a command, add a row here, and a ``move``
or a ``do_…`` method of the screen or list where it applies. The rows of a part share the group
and the place that are named above it, unless they name others.
"""

from functools import partial

from reader.commands import reasons
from reader.commands.command import Command, Group, Where
from reader.session import footnotes, moves

_quote = partial(Command, group=Group.QUOTES)
_QUOTES: tuple[Command, ...] = (
    _quote("match.next", ("n",), "next quote",
           "Go to the next quote, or to the next match while a search is active.",
           move=moves.next_match, in_footer=True, refused="no more quotes below"),
    _quote("match.previous", ("N",), "previous quote",
           "Go to the previous quote, or to the previous match while a search is active.",
           move=moves.previous_match, refused="no more quotes above"),
    _quote("quote.next", ("]q",), "next quote", "Go to the next quote.", move=moves.next_quote,
           why_not=reasons.needs_quotes, refused="no more quotes below"),
    _quote("quote.previous", ("[q",), "previous quote", "Go to the previous quote.",
           move=moves.previous_quote, why_not=reasons.needs_quotes, refused="no more quotes above"),
    _quote("speaker.next", ("]w",), "same speaker", "Go to the next quote of the same speaker.",
           move=moves.next_of_speaker, why_not=reasons.needs_speaker,
           refused="no more quotes of this speaker below"),
    _quote("speaker.previous", ("[w",), "same speaker",
           "Go to the previous quote of the same speaker.", move=moves.previous_of_speaker,
           why_not=reasons.needs_speaker, refused="no more quotes of this speaker above"),
    _quote("quote.list", ('"',), "quotes", "List all quotes with their speakers.", in_footer=True,
           why_not=reasons.needs_quotes),
    _quote("speaker.list", ("@",), "speakers", "List who is quoted, and how often.",
           in_footer=True, why_not=reasons.needs_quotes),
    _quote("speaker.correct", ("c",), "correct speaker",
           "Correct the speaker of this quote, or say that nobody is named, or that it is no quote;"
           " with a selection, add a quote.", why_not=reasons.needs_found_quotes),
    _quote("quote.only", ("w",), "quotes only",
           "Dim everything but the quotes; press again to show all.", why_not=reasons.needs_quotes),
    _quote("speaker.only", ("W",), "one speaker only",
           "Dim everything but this speaker's quotes; press again to show all.",
           why_not=reasons.needs_quotes),
)  # fmt: skip

_move = partial(Command, group=Group.MOVE)
_MOVES: tuple[Command, ...] = (
    _move("scroll.down", ("j", "down", "ctrl+e"), "line down", "Scroll one line down.", steps=True),
    _move("scroll.up", ("k", "up", "ctrl+y"), "line up", "Scroll one line up.", steps=True),
    _move("scroll.half_down", ("d", "ctrl+d"), "half page", "Scroll half a page down.", steps=True),
    _move("scroll.half_up", ("u", "ctrl+u"), "half page up", "Scroll half a page up.", steps=True),
    _move("scroll.page_down", ("space", "f", "ctrl+f", "pagedown"), "page", "Scroll a page down.",
          steps=True),
    _move("scroll.page_up", ("b", "ctrl+b", "pageup"), "page up", "Scroll a page up.", steps=True),
    _move("place.at_top", ("zt", "z<enter>"), "to the top",
          "Scroll the current selection, quote or paragraph to the top of the screen."),
    _move("place.at_middle", ("zz", "z."), "to the middle",
          "Scroll the current selection, quote or paragraph to the middle of the screen."),
    _move("place.at_bottom", ("zb", "z-"), "to the bottom",
          "Scroll the current selection, quote or paragraph to the bottom of the screen."),
    _move("scroll.top", ("g", "home", "ctrl+home"), "top", "Go to the beginning."),
    _move("scroll.bottom", ("G", "end", "ctrl+end"), "end", "Go to the end."),
    _move("scroll.left", ("left",), "pan left", "Scroll wide code blocks to the left.", steps=True),
    _move("scroll.right", ("right",), "pan right", "Scroll wide code blocks to the right.",
          steps=True),
    _move("paragraph.next", ("}",), "next paragraph", "Go to the next paragraph.",
          move=moves.next_paragraph, refused="no more paragraphs below"),
    _move("paragraph.previous", ("{",), "prev. paragraph", "Go to the previous paragraph.",
          move=moves.previous_paragraph, refused="no more paragraphs above"),
    _move("section.next", ("]]", "]s"), "next section", "Go to the next section.",
          move=moves.next_section, why_not=reasons.needs_sections,
          refused="no more sections below"),
    _move("section.previous", ("[[", "[s"), "previous section", "Go to the previous section.",
          move=moves.previous_section, why_not=reasons.needs_sections,
          refused="no more sections above"),
    _move("entry.unread", ("]u",), "next unread",
          "Go to the next unread entry of a feed; from an entry, open it."),
    _move("link.next", ("]l",), "next link", "Go to the next link.", move=moves.next_link,
          why_not=reasons.needs_links, refused="no more links below"),
    _move("link.previous", ("[l",), "previous link", "Go to the previous link.",
          move=moves.previous_link, why_not=reasons.needs_links, refused="no more links above"),
    _move("footnote.follow", ("enter",), "footnote",
          "Open the link or feed entry here; otherwise go to the next footnote marked in this"
          " paragraph, or from a footnote back to its mark; otherwise scroll one line down.",
          move=footnotes.follow, why_not=reasons.needs_footnotes,
          refused="no footnote is marked here: <footnote.next> goes to the next mark"),
    _move("footnote.next", ("]f",), "next footnote", "Go to the next footnote mark.",
          move=footnotes.next_mark, why_not=reasons.needs_footnotes,
          refused="no more footnote marks below"),
    _move("footnote.previous", ("[f",), "prev. footnote", "Go to the previous footnote mark.",
          move=footnotes.previous_mark, why_not=reasons.needs_footnotes,
          refused="no more footnote marks above"),
    _move("jump.back", ("(", "ctrl+o", "backspace", "alt+left"), "back",
          "Go back to where you were before the last jump.", move=moves.jump_back,
          why_not=reasons.needs_back),
    _move("jump.forward", (")", "alt+right"), "forward", "Go forward again, after going back.",
          move=moves.jump_forward, why_not=reasons.needs_forward),
    _move("jump.swap", ("''", "``"), "there and back",
          "Switch between here and where you were before the last jump.", move=moves.swap_back,
          why_not=reasons.needs_back),
)  # fmt: skip

_search = partial(Command, group=Group.SEARCH)
_SEARCH: tuple[Command, ...] = (
    _search("search.start", ("/",), "search",
            "Search in the article; n and N go to the next and previous match, Esc ends the"
            " search.", in_footer=True, argument="WORDS"),
)  # fmt: skip

_note = partial(Command, group=Group.NOTES)
_NOTES: tuple[Command, ...] = (
    _note("note.write", ("a",), "note", "Write a note on the selection, quote or paragraph.",
          in_footer=True, argument="WORDS"),
    _note("note.article", ("C",), "article note", "Write a note on the article as a whole.",
          argument="WORDS"),
    _note("note.edit", ("e",), "note in editor", "Write or edit the note in $EDITOR."),
    _note("note.highlight", ("H",), "highlight",
          "Highlight the selection, quote or paragraph; again for the next colour.",
          in_footer=True, argument="COLOUR"),
    _note("bookmark.toggle", ("mm",), "bookmark", "Set a bookmark here, or remove it."),
    _note("mark.set", ("m<letter>",), "set mark", "Set a mark with a letter.",
          argument="LETTER"),
    _note("mark.go", ("'<letter>", "`<letter>"), "go to mark", "Go to the mark with a letter.",
          argument="LETTER"),
    _note("jump.remember", ("m'", "m`"), "remember place",
          "Remember this place, as jumps do, to come back to it.", why_not=reasons.needs_text),
    _note("note.tag", ("T",), "tags",
          "Tag the note, highlight or bookmark here; -tag removes a tag.", argument="TAGS"),
    _note("note.place", ("P",), "place note",
          "Attach a note that has lost its place to the selection, quote or paragraph."),
    _note("note.review", ("R",), "review notes",
          "Review the notes whose place became uncertain when the article was edited.",
          why_not=reasons.needs_unsure),
    _note("note.follow", ("F",), "follow link",
          "Follow the links in the note here, and list the notes that link to it."),
    _note("note.edition", (), "note's edition", "Read the edition that this note was written on."),
    _note("note.remove", ("x",), "remove", "Remove the note, highlight or bookmark here."),
    _note("note.remove_all", (), "remove all",
          "Remove all notes, highlights and bookmarks of this article."),
    _note("colour.name", (), "name a colour",
          "Give a highlight colour a name of your own, or remove that name.",
          argument="COLOUR NAME"),
    _note("edit.undo", ("U",), "undo",
          "Undo the last change to notes and marks, even one made in an earlier session."),
    _note("edit.redo", ("ctrl+r",), "redo", "Redo what was undone last.",
          why_not=reasons.needs_redo),
    _note("note.next", ("]n",), "next note", "Go to the next note.", move=moves.next_note,
          why_not=reasons.needs_notes, refused="no more notes below"),
    _note("note.previous", ("[n",), "previous note", "Go to the previous note.",
          move=moves.previous_note, why_not=reasons.needs_notes, refused="no more notes above"),
    _note("highlight.next", ("]h",), "next highlight", "Go to the next highlight.",
          move=moves.next_highlight, why_not=reasons.needs_highlights,
          refused="no more highlights below"),
    _note("highlight.previous", ("[h",), "prev. highlight", "Go to the previous highlight.",
          move=moves.previous_highlight, why_not=reasons.needs_highlights,
          refused="no more highlights above"),
    _note("bookmark.next", ("]b",), "next bookmark", "Go to the next bookmark.",
          move=moves.next_bookmark, why_not=reasons.needs_bookmarks,
          refused="no more bookmarks below"),
    _note("bookmark.previous", ("[b",), "prev. bookmark", "Go to the previous bookmark.",
          move=moves.previous_bookmark, why_not=reasons.needs_bookmarks,
          refused="no more bookmarks above"),
)  # fmt: skip

_select = partial(Command, group=Group.SELECT)
_SELECT: tuple[Command, ...] = (
    _select("select.characters", ("v",), "select",
            "Select from here: h l w b e 0 $ j k { } move the end, o switches to the other one;"
            " v or Esc ends the selection.", why_not=reasons.needs_text),
    _select("select.lines", ("V",), "select lines", "Select whole paragraphs.",
            why_not=reasons.needs_text),
    _select("copy.text", ("y",), "copy", "Copy the selection, quote or paragraph.", in_footer=True),
    _select("copy.citation", ("Y",), "copy citation",
            "Copy the passage with speaker, author, outlet, date and a link to the words."),
)  # fmt: skip

_list_of = partial(Command, group=Group.LISTS)
_LISTS: tuple[Command, ...] = (
    _list_of("outline.toggle", ("t",), "outline", "Show or hide the outline.", in_footer=True),
    _list_of("outline.order", ("i",), "by speaker",
             "Sort the quotes in the outline by speaker or in text order."),
    _list_of("outline.focus", ("h",), "to the outline", "Go to the outline."),
    _list_of("article.focus", ("l",), "to the article", "Go to the article.", where=Where.OUTLINE),
    _list_of("pane.next", ("tab", "shift+tab"), "other pane", "Go to the other pane."),
    _list_of("note.list", ("A",), "notes",
             "List notes and highlights; Tab shows those of all articles."),
    _list_of("bookmark.list", ("B",), "bookmarks",
             "List bookmarks and marks; Tab shows those of all articles."),
    _list_of("entry.list", ("I",), "all entries",
             "List the entries of all open feeds, newest first; Enter opens one, J the next."),
    _list_of("link.list", ("L",), "links", "List the links of the article.",
             why_not=reasons.needs_links),
)  # fmt: skip

_article = partial(Command, group=Group.ARTICLE)
_ARTICLE: tuple[Command, ...] = (
    _article("article.browse", ("o",), "browser",
             "Open the link or picture here, or the article, in the browser."),
    _article("article.open", ("O",), "open", "Open a file, a URL or a folder.",
             where=Where.ANYWHERE, argument="PATH or URL"),
    _article("article.reload", ("r",), "reload", "Reload the article and show what has changed."),
    _article("change.next", ("]c",), "next change",
             "Go to the next change since you last read the article.", move=moves.next_change,
             why_not=reasons.needs_changes, refused="no more changes below"),
    _article("change.previous", ("[c",), "previous change",
             "Go to the previous change since you last read the article.",
             move=moves.previous_change, why_not=reasons.needs_changes,
             refused="no more changes above"),
    _article("change.list", ("D",), "changes",
             "List what has changed since you last read it; Tab compares any two stored editions."),
    _article("article.apart", (), "separate",
             "Separate this article from the one whose notes it shows."),
    _article("article.same", (), "same story",
             "Treat another file or URL as the same story, and share its notes.",
             argument="PATH or URL"),
    _article("article.star", ("s",), "save", "Save the article in the library, or stop saving it."),
    _article("article.info", ("=",), "information", "Show what is known about the article."),
    _article("article.export", ("E",), "export", "Export the notes of this article.",
             argument="FORMAT PATH"),
    _article("article.pipe", ("|",), "pipe",
             "Pipe the selection or the article to another program.", argument="COMMAND"),
    _article("article.next", ("J",), "next article", "Go to the next article."),
    _article("article.previous", ("K",), "previous article", "Go to the previous article."),
)  # fmt: skip

_view = partial(Command, group=Group.VIEW)
_VIEW: tuple[Command, ...] = (
    _view("view.wider", ("+",), "wider", "Make the text column wider."),
    _view("view.narrower", ("-",), "narrower", "Make the text column narrower."),
    _view("view.zen", ("zo",), "text only",
          "Show nothing but the text; press again to show everything."),
    _view("view.width", (), "width", "Set the width of the text column in cells.",
          argument="CELLS"),
    _view("view.theme", (), "theme", "Choose another theme.", where=Where.ANYWHERE,
          argument="THEME"),
    _view("go.to", ("%",), "go to",
          "Go to a paragraph by its number, or to a percentage such as 50%.", group=Group.MOVE,
          argument="NUMBER or PERCENTAGE"),
    _view("view.redraw", ("ctrl+l",), "redraw", "Redraw the screen.", where=Where.ANYWHERE),
)  # fmt: skip

_in_list = partial(Command, group=Group.LIST, where=Where.LIST)
_LIST: tuple[Command, ...] = (
    _in_list("list.down", ("j", "down"), "down", "Go down one row.", steps=True),
    _in_list("list.up", ("k", "up"), "up", "Go up one row.", steps=True),
    _in_list("list.page_down", ("space", "f", "ctrl+f", "pagedown", "ctrl+d"), "page",
             "Go a page down.", steps=True),
    _in_list("list.page_up", ("b", "ctrl+b", "pageup", "ctrl+u"), "page up", "Go a page up.",
             steps=True),
    _in_list("list.first", ("g", "home", "ctrl+home"), "first", "Go to the first row."),
    _in_list("list.last", ("G", "end", "ctrl+end"), "last", "Go to the last row.",
             argument="NUMBER"),
    _in_list("list.open", ("enter", "l", "right"), "open", "Open this row."),
    _in_list("list.filter", ("/",), "filter", "Show only rows that contain what you type.",
             argument="WORDS"),
)  # fmt: skip

_entry = partial(Command, group=Group.ENTRIES, where=Where.ENTRIES)
_ENTRIES: tuple[Command, ...] = (
    _entry("entries.unread", ("n",), "next unread", "Go to the next unread entry."),
    _entry("entries.browse", ("o",), "browser", "Open the entry in the browser."),
    _entry("entries.mark", ("N",), "mark read", "Mark the entry as read."),
    _entry("entries.unmark", ("x",), "mark unread", "Mark the entry as unread."),
    _entry("entries.mark_all", ("A",), "all read",
           "Mark all entries listed as read; in the list of feeds, all of the feed."),
    _entry("entries.undo", ("U",), "undo", "Undo the last marking; again for the one before."),
    _entry("entries.fetch", ("F",), "fetch",
           "Fetch the unread pages listed, to read them offline."),
    _entry("entries.reload", ("r",), "reload", "Reload the feeds."),
)  # fmt: skip

_of_all_notes = partial(Command, group=Group.ALL_NOTES, where=Where.NOTES)
_ALL_NOTES: tuple[Command, ...] = (
    _of_all_notes("notes.select", ("space",), "select", "Select or deselect the note."),
    _of_all_notes("notes.all", ("*",), "select all",
                  "Select all notes in the list; press again to select none."),
    _of_all_notes("notes.order", ("o",), "order", "Sort by date, by article or by speaker."),
    _of_all_notes("notes.tag", ("T",), "tag", "Tag the selected notes; -tag removes a tag.",
                  argument="TAGS"),
    _of_all_notes("notes.tags", ("t",), "tags",
                  "List all tags; Enter shows the notes that have one."),
    _of_all_notes("notes.colour", ("H",), "colour",
                  "Give the selected highlights or notes the next colour, or the one named.",
                  argument="COLOUR"),
    _of_all_notes("notes.name_colour", (), "name a colour",
                  "Give a highlight colour a name of your own, or remove that name.",
                  argument="COLOUR NAME"),
    _of_all_notes("notes.write", ("a",), "change note", "Edit the note."),
    _of_all_notes("notes.follow", ("F",), "follow link",
                  "Follow the links in the note, and list the notes that link to it."),
    _of_all_notes("notes.edition", ("v",), "note's edition",
                  "Read the edition that the note was written on."),
    _of_all_notes("notes.remove", ("x",), "remove", "Move the selected notes to the trash."),
    _of_all_notes("notes.delete", ("X",), "delete for good",
                  "In the trash: delete the selected notes for good."),
    _of_all_notes("notes.undo", ("U",), "undo",
                  "Undo the last change to notes, even one made in an earlier session."),
    _of_all_notes("notes.redo", ("ctrl+r",), "redo", "Redo what was undone last."),
    _of_all_notes("notes.export", ("E",), "export", "Export the selected notes to a file.",
                  argument="FORMAT PATH"),
    _of_all_notes("notes.import", (), "import",
                  "Import notes from another program; you see what will change before you"
                  " confirm.", argument="PATH"),
    _of_all_notes("notes.trash", ("Z",), "trash",
                  "Show the notes removed in the last 30 days; Enter restores one, Z leaves the"
                  " trash."),
    _of_all_notes("notes.down", ("d",), "preview down", "Scroll the preview down."),
    _of_all_notes("notes.up", ("u",), "preview up", "Scroll the preview up."),
)  # fmt: skip

_review = partial(Command, group=Group.REVIEW, where=Where.REVIEW)
_REVIEW: tuple[Command, ...] = (
    _review("review.accept", ("y", "enter"), "accept", "Accept the proposed place.",
            in_footer=True),
    _review("review.move", ("m",), "move",
            "Select the right words in the article yourself; P attaches the note there.",
            in_footer=True),
    _review("review.keep", ("k",), "keep unplaced",
            "Keep the note without a place, and stop asking.", in_footer=True),
    _review("review.next", ("n", "j", "tab"), "next", "Go to the next note.", in_footer=True),
    _review("review.previous", ("N", "p"), "previous", "Go to the previous note."),
    _review("review.undo", ("U",), "undo", "Undo the last decision.", in_footer=True),
    _review("review.down", ("d", "ctrl+d", "down", "pagedown", "space"), "scroll down",
            "Scroll down."),
    _review("review.up", ("u", "ctrl+u", "up", "pageup"), "scroll up", "Scroll up."),
    _review("review.close", ("q", "escape"), "close", "Go back to the article.", in_footer=True),
)  # fmt: skip

_library = partial(Command, group=Group.ARTICLE, where=Where.LIBRARY)
_LIBRARY: tuple[Command, ...] = (
    _library("search.library", ("S",), "library",
             "Search all notes, and the titles and texts of all articles; Esc lists the articles.",
             group=Group.SEARCH, where=Where.ANYWHERE, in_footer=True, argument="WORDS"),
    _library("library.notes", ("M",), "all notes",
             "Search, sort, tag, export or remove the notes of all articles.", group=Group.LISTS,
             where=Where.ANYWHERE),
    _library("article.list", (), "articles",
             "List the articles of the library, or those that have some words.", group=Group.LISTS,
             where=Where.ANYWHERE, argument="WORDS"),
    _library("library.unread", ("n",), "next unread", "Go to the next unread article of a folder."),
    _library("library.quotes", ('"',), "quotes",
             "List the quotes of all articles listed, and who is quoted.", group=Group.QUOTES),
    _library("library.star", ("s",), "save", "Save the article in the list, or stop saving it."),
    _library("library.remove", ("x", "D"), "remove", "Remove the article from the list."),
    _library("library.undo", ("U",), "undo", "Put the article removed last back on the list."),
    _library("library.reload", ("r",), "reload", "Reload the list of articles."),
)  # fmt: skip

_app = partial(Command, group=Group.APP, where=Where.ANYWHERE)
_APP: tuple[Command, ...] = (
    _app("app.help", ("?", "f1"), "help", "Show the keys of this pane.", in_footer=True,
         argument="WORDS"),
    _app("app.command", (":",), "command line", "Run a command by name."),
    _app("app.cancel", ("escape",), "cancel", "End the search or selection, or cancel loading.",
         where=Where.READING),
    _app("app.suspend", ("ctrl+z",), "to the shell", "Suspend to the shell; fg returns."),
    _app("app.back", ("q",), "back",
         "Go back to the article or list you came from; if there is none, quit.", in_footer=True),
    _app("app.quit", ("Q", "ctrl+q", "ZZ", "ZQ"), "quit", "Quit at once."),
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
