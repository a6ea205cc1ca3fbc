"""Every screen and prompt that can show hostile text, and the commands that lead there.

A new screen or prompt must be listed here, or `test_every_screen` fails.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages

from hostile_words import PAYLOAD
from textual.screen import Screen

import reader.tui
from reader.tui import screens

_SOURCES = Path(reader.tui.__path__[0])
_WORDS = PAYLOAD[:40]


@dataclass(frozen=True, slots=True)
class Place:
    """A screen or prompt, and how to reach it.

    Attributes:
        name: Shown when a test fails.
        screen: Class name of the topmost screen.
        commands: Run in order; ``press`` followed by keys presses those keys.
        opener: The function that opens it, as ``module.function``; empty for a first screen.
        start: What the program opens first: an article, one edited since, a feed, the library, or
            a folder.
        imports: Whether ``{file}`` in the commands is a file of notes; ``{folder}`` is a folder.
    """

    name: str
    screen: str
    commands: tuple[str, ...]
    opener: str = ""
    start: str = "article"
    imports: bool = False


_OTHER = ("change.list", "press tab", "list.open")
_LINK = ("quote.next", "note.write", "press [ [")

SCREENS = (
    Place("article", "ReadingScreen", ()),
    Place("end of the article", "ReadingScreen", ("scroll.bottom",)),
    Place("article without a frame", "ReadingScreen", ("view.zen",)),
    Place("one speaker only", "ReadingScreen", ("quote.next", "speaker.only")),
    Place("quotes only", "ReadingScreen", ("quote.only",)),
    Place("selection", "ReadingScreen", ("quote.next", "select.lines")),
    Place("library", "LibraryScreen", (), start="library"),
    Place("search in the library", "LibraryScreen", (f"search.library {_WORDS}",), start="library"),
    Place("library over an article", "LibraryScreen", (f"search.library {_WORDS}",),
          "navigator.library"),
    Place("folder", "FolderScreen", (), start="folder"),
    Place("folder over an article", "FolderScreen", ("article.open {folder}",), "navigator.folder"),
    Place("an article that cannot be read", "LibraryScreen", (f"article.open /x/{_WORDS}",),
          "article_list._open", "library"),
    Place("quotes", "ListScreen", ("quote.list",), "listing._list_quoted"),
    Place("speakers", "ListScreen", ("speaker.list",), "listing._list_quoted"),
    Place("another name for a speaker", "ListScreen", ("speaker.list", "press c"),
          "listing._ask_other_name"),
    Place("quotes of a speaker", "ListScreen", ("speaker.list", "list.open"),
          "listing._list_said"),
    Place("notes", "ListScreen", ("note.list",), "note_lists._list_annotations"),
    Place("bookmarks", "ListScreen", ("bookmark.list",), "note_lists._list_annotations"),
    Place("links", "ListScreen", ("link.list",), "listing.do_link_list"),
    Place("entries of feeds", "ListScreen", ("entry.list",), "news_list._show_news", "feed"),
    Place("about", "ListScreen", ("article.info",), "listing.do_article_info"),
    Place("changes", "ListScreen", ("change.list",), "editions._list_changes", "edited"),
    Place("kept editions", "ListScreen", ("change.list", "press tab"), "editions._list_changes",
          "edited"),
    Place("what an edition is compared with", "ListScreen", _OTHER, "editions._choose_other",
          "edited"),
    Place("two editions compared", "ListScreen", (*_OTHER, "list.open"), "editions._compare_two",
          "edited"),
    Place("an old edition", "EditionScreen", ("change.list", "press tab o"),
          "edition.show_edition", "edited"),
    Place("the edition of a note", "EditionScreen", ("note.next", "note.edition"),
          "edition.show_edition", "edited"),
    Place("the next change", "ReadingScreen", ("change.next",), start="edited"),
    Place("links of a note", "ListScreen", ("note.next", "note.follow"), "note_links.show_links"),
    Place("colours", "ListScreen", ("colour.name",), "colour_naming.ask_for_colour_name"),
    Place("who said this", "ListScreen", ("quote.next", "speaker.correct"),
          "listing.do_speaker_correct"),
    Place("who said what is selected", "ListScreen", ("select.characters", "speaker.correct"),
          "listing._ask_who_said"),
    Place("quotes of a folder", "ListScreen", ("library.quotes",), "quoting._list_quotes",
          "folder"),
    Place("quotes of a speaker in a folder", "ListScreen",
          ("library.quotes", "press tab", "list.open"), "quoting._list_those", "folder"),
    Place("place a note", "ListScreen", ("note.place",), "placing.do_note_place"),
    Place("themes", "ListScreen", ("view.theme",), "main_screen._choose_theme"),
    Place("help", "ListScreen", ("app.help",), "command_screen.do_app_help"),
    Place("palette", "Palette", ("press ctrl+p",), "app.action_command_palette"),
    Place("write a note", "NoteScreen", ("quote.next", "note.write"), "annotating._open_editor"),
    Place("write a note on the article", "NoteScreen", ("note.article",),
          "annotating._open_editor"),
    Place("a link in a note", "LinkScreen", _LINK, "note._offer_link"),
    Place("review", "ReviewScreen", ("note.review",), "placing._review"),
    Place("reviewed", "ReviewScreen", ("note.review", "review.keep"), "placing._review"),
    Place("all notes, come back to", "NotesScreen",
          ("library.notes", "list.last", "list.open", "app.back"), "main_screen.show_over"),
    Place("all notes by article", "NotesScreen", ("library.notes", "notes.order"),
          "navigator.notes"),
    Place("all notes by speaker", "NotesScreen", ("library.notes", "notes.order", "notes.order"),
          "navigator.notes"),
    Place("all notes over the library", "NotesScreen", ("library.notes",),
          "navigator.notes", "library"),
    Place("a search from all notes", "LibraryScreen",
          ("library.notes", f"search.library {PAYLOAD}"), "navigator.library"),
    Place("all notes, tagged", "NotesScreen", ("library.notes", f"notes.tag {PAYLOAD}"),
          "navigator.notes"),
    Place("tags", "ListScreen", ("library.notes", "notes.tags"), "screen._list_tags"),
    Place("the trash", "NotesScreen",
          ("library.notes", "notes.all", "notes.remove", "notes.trash"), "navigator.notes"),
    Place("links of any note", "ListScreen", ("library.notes", "list.last", "notes.follow"),
          "note_links.show_links"),
    Place("a note of any article", "NoteScreen", ("library.notes", "list.last", "notes.write"),
          "screen.do_notes_write"),
)  # fmt: skip
"""Screens on which text is read."""

PROMPTS = (
    Place("search", "ReadingScreen", ("search.start",), "searching.do_search_start"),
    Place("go to", "ReadingScreen", ("go.to",), "scrolling.do_go_to"),
    Place("command", "ReadingScreen", ("app.command",), "command_screen.do_app_command"),
    Place("open", "ReadingScreen", ("article.open",), "prompt_screen.ask_for_path"),
    Place("tags", "ReadingScreen", ("quote.next", "note.tag"), "annotating.do_note_tag"),
    Place("another host", "ReadingScreen", ("link.next", "link.next", "article.browse"),
          "prompt_screen.confirm"),
    Place("export", "ReadingScreen", ("article.export",), "prompt_screen.ask_for_export"),
    Place("export of quotes", "ListScreen", ("quote.list", "press E"),
          "quote_lists._export_quotes"),
    Place("pipe", "ReadingScreen", ("article.pipe",), "sharing.do_article_pipe"),
    Place("a note", "NoteScreen", ("quote.next", "note.write"), "annotating._open_editor"),
    Place("a note on the article", "NoteScreen", ("note.article",), "annotating._open_editor"),
    Place("words of the note that is linked to", "LinkScreen", _LINK, "link.do_list_filter"),
    Place("the same story", "ReadingScreen", ("article.same",), "prompt_screen.ask_for_path"),
    Place("name of a colour", "ReadingScreen", ("colour.name", "list.open"),
          "colour_naming.chosen"),
    Place("outline", "ReadingScreen", ("outline.focus", "list.filter"), "viewing.do_list_filter"),
    Place("rows of a list", "ListScreen", ("quote.list", "list.filter"),
          "list_screen._ask_filter"),
    Place("search the library", "LibraryScreen", ("list.filter",), "article_list.do_list_filter",
          "library"),
    Place("open from the library", "LibraryScreen", ("article.open",), "prompt_screen.ask_for_path",
          "library"),
    Place("search all notes", "NotesScreen", ("library.notes", "list.filter"),
          "listing.do_list_filter"),
    Place("tags of all notes", "NotesScreen", ("library.notes", "notes.tag"),
          "screen.do_notes_tag"),
    Place("export of all notes", "NotesScreen", ("library.notes", "notes.export"),
          "prompt_screen.ask_for_export"),
    Place("import", "NotesScreen", ("library.notes", "notes.import"), "prompt_screen.ask_for_path"),
    Place("import looked at", "NotesScreen", ("library.notes", "notes.import {file}"),
          "prompt_screen.confirm", imports=True),
    Place("deleting for good", "NotesScreen",
          ("library.notes", "notes.all", "notes.remove", "notes.trash", "notes.delete"),
          "prompt_screen.confirm"),
    Place("open from all notes", "NotesScreen", ("library.notes", "article.open"),
          "prompt_screen.ask_for_path"),
)  # fmt: skip
"""Prompts in which text is typed."""


def syntax_trees() -> dict[Path, ast.Module]:
    """Return the syntax trees of all modules of the program that may open a screen.

    They are not kept: each search for garbage in tests that follow would look through them all.
    """
    paths = _SOURCES.rglob("*.py")
    return {path: ast.parse(path.read_text(encoding="utf-8")) for path in paths}


def screen_names(trees: Iterable[ast.Module]) -> set[str]:
    """Return the names of all screens that the program defines and makes."""
    for module in walk_packages(screens.__path__, f"{screens.__name__}."):
        import_module(module.name)
    known = {each.__name__ for each in _below(Screen) if each.__module__.startswith("reader.")}
    made = {
        node.func.id
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    }
    return known & made


def _below(base: type) -> Iterator[type]:
    below: list[type] = base.__subclasses__()
    for each in below:
        yield each
        yield from _below(each)


_LISTS = "show_list"


def opener_names(trees: Mapping[Path, ast.Module]) -> set[str]:
    """Return every function that opens a screen or a prompt, as ``module.function``."""
    found: set[str] = set()
    for path, tree in trees.items():
        functions = ast.FunctionDef | ast.AsyncFunctionDef
        asks = "screens" in path.parts
        for function in (node for node in ast.walk(tree) if isinstance(node, functions)):
            if function.name in (_LISTS, "listing"):  # they open lists on behalf of others
                continue
            if any(_opens(node, asks=asks) for node in ast.walk(function)):
                found.add(f"{path.stem}.{function.name}")
    return found


def _opens(node: ast.AST, *, asks: bool) -> bool:
    """Return whether a node pushes a screen, or opens a list or prompt of a screen."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
        return False
    if node.func.attr == "push_screen":
        return True
    owner = node.func.value
    if not asks or node.func.attr not in ("ask", _LISTS) or not isinstance(owner, ast.Name):
        return False
    return owner.id in ("self", "screen")
