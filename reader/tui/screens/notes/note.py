"""The screen for writing a note."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.reactive import reactive
from textual.screen import ModalScreen
from textual.timer import Timer
from textual.widget import Widget
from textual.widgets import Static, TextArea

from reader.errors import LibraryError, ReaderError
from reader.model.annotation import Annotation
from reader.startup.light_enum import StrEnum
from reader.text.clean import clean_line, clean_text
from reader.tui.context import Context
from reader.tui.input_events import (
    DELETE_NEXT_WORD,
    Typed,
    consume,
    is_handled_by,
    run_input_binding,
)
from reader.tui.key_queue import KeyQueue, forward_to_screen, when_keys_arrived
from reader.tui.library_access.drafts import Draft
from reader.tui.screen_updates import forget_closed_watchers, ignore_past_size
from reader.tui.views.hints import Hint, fitting_hints, hint_at
from reader.tui.views.ink.short_texts import parted, shorten

if TYPE_CHECKING:
    from reader.tui.screens.notes.link import LinkScreen

_DRAFT_SECONDS = 2.0
_KEY = "$accent bold"
_HINTS: Sequence[Hint] = (
    ("ctrl+s", "save", True), ("esc", "close", True), ("[[", "link to a note", True),
)  # fmt: skip
_PRESSES = {"ctrl+s": "ctrl+s", "esc": "escape"}
_WIDEST = 106  # cells of the content, as in the style sheet below
_BESIDE = 2  # cells of padding around it
_LOW_ROWS = 8  # screen height below which there is only room for the text
_ROWS_ABOUT = 3  # shown of the passage, as in the style sheet below
_CELLS_OFFERED = 60  # at most, of a draft of another passage
_ASK = "not saved: y saves, n discards it, Esc continues editing"


class _Mode(StrEnum):
    """What happens to the text."""

    WRITING = "it is being written"
    ASKING = "the user is asked whether to save it"
    ENDING = "it is being saved or discarded"
    ENDED = "it was saved or discarded, and the screen closes"


class _Text(TextArea):
    """A text area whose pastes do not reach the screen.

    Args:
        text: The text.
        first: Sees each key and paste first; returns whether it handled it.
    """

    BINDINGS: ClassVar[list[BindingType]] = [(DELETE_NEXT_WORD, "delete_word_right", "")]
    cursor_blink = reactive(False, init=False)  # blinking writes to the terminal all the time

    def __init__(self, text: str, first: Callable[[Typed], bool]) -> None:
        super().__init__(text, classes="typing", soft_wrap=True, tab_behavior="focus")
        self._first = first

    async def _on_key(self, event: events.Key) -> None:
        await run_input_binding(self, event, self._first)

    async def _on_paste(self, event: events.Paste) -> None:
        if is_handled_by(event, self._first):
            return
        event.stop()
        await super()._on_paste(event)
        event.prevent_default()  # already inserted

    def _on_resize(self) -> None:
        """Keep the cursor in sight: lines wrapped anew leave it far from where it was."""
        self.call_after_refresh(self.scroll_cursor_visible)

    def on_unmount(self) -> None:
        """Stop watching the theme."""
        forget_closed_watchers(self.app)


class NoteScreen(ModalScreen[None]):
    """An editor for a note, below the passage it is about.

    The text is stored as a draft every two seconds until it is saved or discarded.

    Args:
        context: The services.
        about: The passage that the note is about, for display.
        note: The note, if it exists already.
        draft: Where drafts are stored.
        keep: Saves the note; raises ReaderError if it cannot.
        move: Called with the place of a draft that was typed elsewhere in the article: lets this
            be a new note about that, and returns it for display; empty if it is not there any more.
        find: Returns the note that is there already, with its draft, once the library has told of
            it; None if that is known.
        unsaved: A text from elsewhere that could not be saved; empty if there is none.
        problem: Why it could not be saved.
    """

    DEFAULT_CSS: ClassVar[str] = """
    NoteScreen { align: center bottom; background: $background 40%; }
    NoteScreen:ansi { background: transparent; }
    NoteScreen > Vertical {
        width: 100%; height: 60%; max-height: 20; min-height: 8; align-horizontal: center;
        background: $panel; border-top: solid $accent; padding: 0 1;
    }
    NoteScreen.low > Vertical { height: 100%; min-height: 1; }
    NoteScreen.low #quoted { display: none; }
    NoteScreen > Vertical > * { max-width: 106; }
    NoteScreen > Vertical.plain { border-top: ascii $accent; }
    NoteScreen #quoted {
        height: auto; max-height: 3; margin: 0 0 1 0; color: $text-muted; padding: 0 1;
    }
    NoteScreen TextArea { border: none; background: $panel; height: 1fr; padding: 0 1; }
    NoteScreen TextArea:focus { border: none; }
    NoteScreen #foot { height: 1; color: $text-muted; padding: 0 1; }
    NoteScreen #foot.told { height: auto; max-height: 3; }
    NoteScreen #foot.problem { color: $error; }
    """

    def __init__(
        self,
        context: Context,
        about: str,
        note: Annotation | None,
        draft: Draft,
        keep: Callable[[str], Awaitable[None]],
        *,
        move: Callable[[str], str] = lambda _: "",
        find: Callable[[], Awaitable[tuple[Annotation, Draft] | None]] | None = None,
        unsaved: str = "",
        problem: str = "",
    ) -> None:
        super().__init__()
        self._unsaved, self._problem = clean_text(unsaved), problem
        self.context, self._draft, self._keep, self._note = context, draft, keep, note
        self._move, self._find = move, find
        self._about = clean_line(about)
        self._body = note.body if note is not None else ""
        # held here, so that its text can be kept also while the program closes its screens
        self._area = _Text(unsaved or self._body, self._takes_from_area)
        self._mode = _Mode.WRITING
        self._offered = ("", "")  # a draft left elsewhere, after its name, until something is typed
        self._draft_timer: Timer | None = None
        self._drafted = ""
        self._links: LinkScreen | None = None  # while a link is being chosen
        self._draft_read = asyncio.Event()  # until then, a stored draft may be unseen
        self._length = len(unsaved or self._body)  # of the text at the last change
        self._key_queue = KeyQueue()
        self._key_queue.start()

    def compose(self) -> ComposeResult:
        """Compose the passage, the text area and the key hints."""
        with Vertical(classes="plain" if self.context.settings.ascii else ""):
            yield Static(Content(self._shown_about()), id="quoted")
            yield self._area
            yield Static(id="foot")

    def on_mount(self) -> None:
        """Focus the end of the text, and restore a draft."""
        self._fit()
        self._area.move_cursor(self._area.document.end)
        self._area.focus()
        if self._unsaved:
            self._draft_read.set()
            self._say_unsaved(self._problem)
            self._keep_draft_soon()
        else:
            self.run_worker(self._restore, exit_on_error=True)  # type: ignore[arg-type]

    def on_descendant_focus(self) -> None:
        """Replay the keys typed while the screen was opening, once all of them are queued."""
        below, area = self.app.screen_stack[-2:][0], self._area
        when_keys_arrived(below.focused or below, lambda: when_keys_arrived(area, self._replay))

    def _replay(self) -> None:
        if self.is_attached and not self._is_ending:
            self._key_queue.replay(self._area)

    @property
    def _is_ending(self) -> bool:
        """Whether the note is being saved or discarded, or was."""
        return self._mode in (_Mode.ENDING, _Mode.ENDED)

    @property
    def text(self) -> str:
        """The text typed so far, with the words typed in the list of links, where they belong."""
        text = self._area.text
        if self._links is None:
            return text
        before = self._area.get_text_range((0, 0), self._area.cursor_location)
        return before + self._links.typed + text[len(before) :]

    def _say(self, words: str = "", *, problem: bool = False) -> None:
        """Show a notice in the bottom line; without one, the key hints."""
        if not self._area.is_attached:  # the screen is being taken down
            return
        foot = self.query_one("#foot", Static)
        foot.update(Content(clean_line(words)) if words else Content.assemble(*self._keys()))
        foot.set_class(bool(words), "told")
        foot.set_class(problem, "problem")

    def _keys(self) -> list[str | tuple[str, str]]:
        return [part for key, label, _ in self._hints() for part in ((key, _KEY), f" {label}  ")]

    def _hints(self) -> list[Hint]:
        """Return the key hints that fit in the width."""
        return fitting_hints(_HINTS, self._cells - 1)

    @property
    def _cells(self) -> int:
        """The width of the content."""
        return min(self.app.size.width - _BESIDE, _WIDEST)

    def _shown_about(self) -> str:
        """Return as much of the passage as fits; no row ends in the dash before the speaker."""
        cells, glyphs = max(1, self._cells - _BESIDE), self.context.glyphs
        bound = self._about.replace(f" {glyphs.dash} ", f" {glyphs.dash}\N{NO-BREAK SPACE}")
        rows = parted(bound, cells, _ROWS_ABOUT)
        shown = "\n".join(shorten(row, cells, glyphs.ellipsis) for row in rows)
        return shown.replace("\N{NO-BREAK SPACE}", " ")

    def _fit(self) -> None:
        """On a low screen, leave the passage out, so that the text typed can be seen."""
        self.set_class(self.app.size.height < _LOW_ROWS, "low")

    def _show_about(self) -> None:
        self.query_one("#quoted", Static).update(Content(self._shown_about()))

    async def _on_resize(self, event: events.Resize) -> None:
        """Show as much of the passage and as many key hints as now fit."""
        ignore_past_size(self, event)
        self._fit()
        self._show_about()
        if not self.query_one("#foot").has_class("told"):
            self._say()

    def set_focus(
        self, widget: Widget | None, scroll_visible: bool = True, from_app_focus: bool = False
    ) -> None:
        """Leave the focus in the text while it is edited; see `PromptScreen.set_focus`."""
        if widget is not None or self._key_queue.is_active:
            super().set_focus(widget, scroll_visible, from_app_focus)

    # drafts --------------------------------------------------------------------------------

    async def _restore(self) -> None:
        if self._find is not None and (found := await self._find()) is not None:
            self._go_on_with(*found)
        draft, elsewhere = "", ("", "")
        with suppress(LibraryError):  # shown on saving; what is stored stays
            draft = await self._draft.load()
            elsewhere = await self._draft.left_elsewhere()
        if self._mode is _Mode.ENDED:
            return  # left before it could be seen: it stays in the library
        if draft not in ("", self._body):
            self._show_draft(draft)
        elif all(elsewhere):
            self._offer(elsewhere)
        self._draft_read.set()

    def _go_on_with(self, note: Annotation, draft: Draft) -> None:
        """Edit a note of which the library tells only now; what was typed stands behind it."""
        self._note, self._draft, self._body = note, draft, note.body
        if self._mode is not _Mode.ENDED:
            typed = self._area.text
            self._replace_text(f"{note.body}\n\n{typed}" if typed else note.body)
            self._say("there is a note here already: what you type belongs to it")

    def _replace_text(self, text: str) -> None:
        self._length = len(text)
        self._area.text = text
        self._area.move_cursor(self._area.document.end)

    def _show_draft(self, draft: str, where: str = "") -> None:
        self._replace_text(self._draft.behind(draft, self._area.text))
        self._say(f"your unsaved draft is back: ctrl+s saves it{where}")

    @property
    def _is_untouched(self) -> bool:
        """Whether nothing is typed on this passage, so that a draft of another one can be shown."""
        return self._mode is _Mode.WRITING and self._area.text == self._body

    def _offer(self, elsewhere: tuple[str, str]) -> None:
        """Offer a draft of another passage, as long as nothing is typed on this one."""
        if self._is_untouched:
            self._offered = elsewhere
            words = shorten(clean_line(elsewhere[1]), _CELLS_OFFERED, self.context.glyphs.ellipsis)
            self._say(f"ctrl+r goes on with your unsaved draft of another passage: {words}")

    def _accept_offered(self) -> None:
        """Go on with the draft that was offered, as a new note about its own passage."""
        (name, draft), self._offered = self._offered, ("", "")
        about = self._move(self._draft.take_up(name, draft))
        self._note, self._body = None, ""
        self._replace_text("")
        self._show_draft(draft, "" if about else " on the passage above")
        if about:
            self._about = clean_line(about)
            self._show_about()

    def _withdraw_offer(self) -> None:
        if self._offered[0]:
            self._offered = ("", "")
            self._say()

    def on_text_area_changed(self) -> None:
        """Schedule storing a draft; after two opening brackets, let the user choose a note."""
        self._offer_link()
        if self._area.text != self._body:
            self._withdraw_offer()
        if self._mode is _Mode.ASKING:
            self._go_on_writing()
        if self._draft_timer is None:
            self._keep_draft_soon()

    def _offer_link(self) -> None:
        """Let the user choose the target of a link, just after ``[[`` was typed."""
        row, column = self._area.cursor_location
        typed = self._area.document.get_line(row)[:column]
        before, self._length = self._length, len(self._area.text)
        if self._length <= before or not typed.endswith("[["):
            return
        from reader.tui.screens.notes.link import LinkScreen

        def chosen(words: object) -> None:
            self._links = None
            if isinstance(words, str):
                self._area.insert(words)
            links.replay_typed(self._area)
            self._key_queue.replay(self._area)

        self._links = links = LinkScreen(self.context, without=self._note)
        self._key_queue.start()
        self.app.push_screen(links, chosen)

    def _keep_draft_soon(self) -> None:
        def keep() -> None:  # in the background: no key waits for it
            self.run_worker(self._keep_draft, exit_on_error=True)  # type: ignore[arg-type]

        self._draft_timer = self.set_timer(_DRAFT_SECONDS, keep)

    async def _keep_draft(self) -> None:
        self._draft_timer = None
        # being saved: a draft is needed only if that fails
        if self._mode is _Mode.ENDING or not self._draft_read.is_set():
            self._keep_draft_soon()
            return
        if self._links is not None:  # what is typed there is no change of the text
            self._keep_draft_soon()
        text = self.text
        if self._mode is _Mode.ENDED or text in (self._body, self._drafted):
            return
        try:
            await self._draft.keep(text)
            self._drafted = text
        except LibraryError as error:
            if self._mode is not _Mode.ASKING:  # else the notice would replace the question
                self._say_unsaved(str(error))

    def save_now(self) -> None:
        """Store the draft at once, because the program is ending.

        Raises:
            LibraryError: It could not be stored.
        """
        text = self.text
        if self._mode is not _Mode.ENDED and text != self._body:
            try:
                self._draft.keep_now(text)
            except LibraryError as error:
                raise LibraryError(f"the note could not be kept: {error}") from error

    # keys ----------------------------------------------------------------------------------

    def on_click(self, event: events.Click) -> None:
        """Press the key whose hint was clicked."""
        foot = self.query_one("#foot")
        if event.widget is not foot or foot.has_class("told"):
            return
        hint = hint_at(self._hints(), event.screen_x - foot.region.x)
        key = hint[0] if hint is not None else ""
        if key == "[[":
            self._area.insert(key)
        elif key:
            self.post_message(events.Key(_PRESSES[key], None))

    def on_key(self, event: events.Key) -> None:
        """Handle a key that the text area does not get."""
        if self._takes(event):
            consume(event)

    def on_paste(self, event: events.Paste) -> None:
        """Queue a paste until the text area can take it."""
        self._takes(event)

    def _takes_from_area(self, event: Typed) -> bool:
        """Handle a key or paste before the text area does; return whether it was handled."""
        return self._key_queue.puts_overtaker(event) or self._takes(event)

    def _takes(self, event: Typed) -> bool:
        """Handle a key or paste that is not plain text input; return whether it was handled.

        Ctrl+s saves, Esc closes, asking first if there are unsaved changes, and ctrl+r goes on with
        the draft that is offered.
        """
        is_asking = self._mode is _Mode.ASKING
        if self.app.screen is not self:  # typed after the brackets that opened the link list
            forward_to_screen(event, self.app.screen)
        elif self._key_queue.is_active or self._is_ending:
            self._key_queue.put(event)
        elif isinstance(event, events.Paste):
            return is_asking
        elif event.key == "ctrl+s" or (is_asking and event.key == "y"):
            self._begin(self._save(), "saving")
        elif is_asking and event.key == "n":
            self._begin(self._throw_away())
        elif event.key == "escape":
            self._leave()
        elif event.key == "ctrl+r" and self._offered[0] and self._is_untouched:
            self._accept_offered()
        elif event.character == "[" and not is_asking:
            self._area.insert("[")
            self._offer_link()  # at once, so that what is typed next goes to the list
        else:
            return is_asking
        return True

    def _leave(self) -> None:
        """Close if nothing would be lost, else ask; a second Esc withdraws the question."""
        if self._mode is _Mode.ASKING:
            self._go_on_writing()
        elif self.text.strip() == self._body.strip():
            self._begin(self._throw_away())
        else:
            self._mode = _Mode.ASKING
            self._area.read_only = True
            self._say(_ASK)

    def _go_on_writing(self) -> None:
        self._mode = _Mode.WRITING
        self._area.read_only = False
        self._say()

    def _begin(self, work: Coroutine[object, object, None], notice: str = "") -> None:
        """Leave the text area while closing or saving; keys pressed meanwhile are queued."""
        self._mode = _Mode.ENDING
        self._key_queue.start()
        self.set_focus(None)
        self._say(notice)
        self.run_worker(work, exit_on_error=True)

    async def _save(self) -> None:
        await self._draft_read.wait()
        try:
            await self._keep(self.text)
        except ReaderError as error:
            self._go_on_writing()
            self._say_unsaved(str(error))
            self._area.focus()
            return
        await self._throw_away()

    def _say_unsaved(self, problem: str) -> None:
        self._say(f"{problem} (your text is still here)", problem=True)

    async def _throw_away(self) -> None:
        self._mode = _Mode.ENDED
        if self._draft_read.is_set():
            await self._draft.drop()
        self._close()

    def _close(self) -> None:
        """Close this screen, unless another one covers it: Textual would close that one."""
        if self.app.screen is self:
            self.dismiss(None)
            self.app.call_later(self._replay_keys)

    def on_screen_resume(self) -> None:
        """Close if the note was saved or discarded while another screen covered this one."""
        if self._mode is _Mode.ENDED:
            self._close()

    def _replay_keys(self) -> None:
        screen = self.app.screen
        self._key_queue.replay(screen.focused or screen)
