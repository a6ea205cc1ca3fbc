"""Queueing the keys that a screen cannot handle yet, and forwarding those for another screen."""

from collections.abc import Sequence

from textual import events

from reader.commands.command import Command, Where
from reader.tui.input_events import consume
from reader.tui.key_queue import forward_to_screen
from reader.tui.screens.prompt_screen import PromptScreen

BEING_SAVED = "being saved"
"""Notice shown while keys wait for something that is being saved."""
OPENING = "opening"
"""Notice shown while keys wait for the screen that they are for."""


class QueueScreen(PromptScreen, part=True):
    """Queues keys until what they wait for is there, unless Esc discards them."""

    _changing: tuple[str, ...] = ()  # why keys wait for each change that is not shown yet

    def _overtakes(self, event: events.Key | events.Paste) -> bool:
        """Send a key behind replayed ones that it has overtaken; return whether it had."""
        return not self._is_typed_into() and self._key_queue.puts_overtaker(event)

    def forwards_key(self, event: events.Key) -> bool:
        """Forward a key that arrived after another screen took over; return whether it was."""
        other = self.app.screen is not self
        if other:
            forward_to_screen(event, self.app.screen)
        return other

    def _is_for_input(self) -> bool:
        """Whether an input takes the key. Keys queued before the input opened come first."""
        return self._is_typed_into() and not self._key_queue.is_active

    def _queue_while_pending(self, event: events.Key) -> bool:
        """Queue a key while something is pending, or discard the queue on Esc or Ctrl+C."""
        if self._waits_for and event.key in ("escape", "ctrl+c"):
            consume(event)
            self.discard_keys()
        elif self._key_queue.is_active:
            self._key_queue.put(event)
        else:
            return False
        return True

    def _is_typing(self) -> bool:
        return self._is_typed_into() or self._prompting or self._key_queue.is_active

    def on_paste(self, event: events.Paste) -> None:
        """Forward a paste to the screen on top, or queue it for the input that is about to open.

        Where nothing takes it, say where an address can be pasted.
        """
        if self._overtakes(event):
            return
        if self.app.screen is not self:
            forward_to_screen(event, self.app.screen)
        elif self._key_queue.is_active:
            self._key_queue.put(event)
        elif self._is_typed_into() or self.takes_paste(event):
            return
        elif Where.ANYWHERE in self.places():
            self.tell(
                "a paste does nothing here: <article.open> asks for a file or an address to open"
            )

    def takes_paste(self, event: events.Paste) -> bool:
        """Handle a paste outside of an input; return whether it was used."""
        return False

    def _queue_until_released(self, keys: Sequence[str], event: events.Key, reason: str) -> None:
        """Queue a key, and the pending keys before it, until `replay_keys`."""
        self.queue_keys(reason)
        for key in keys:
            self._key_queue.put_name(key, event)
        self._key_queue.put(event)

    def queue_keys(self, reason: str) -> None:
        """Queue all keys until `replay_keys`, and show what they wait for."""
        self._waits_for = reason
        self._key_queue.start()
        self.tell_waiting()

    def tell_waiting(self) -> None:
        """Show what the queued keys wait for."""
        self.tell(self._waiting_notice())

    def _waiting_notice(self) -> str:
        return f"{self._waits_for}: key queued   Esc discards it"

    def tell_progress(self, text: str) -> None:
        """Show what is going on, unless queued keys wait for it: Esc then discards these."""
        if not self._waits_for:
            self.tell(text)

    def why_wait(self, command: Command) -> str:
        """Return what a command, and all keys after it, must wait for; empty if nothing."""
        return self._why_busy()

    def _why_busy(self) -> str:
        return next(iter(self._changing), "")

    def replay_keys(self) -> None:
        """Run the waiting commands, then replay the queued keys, unless one of them waits again."""
        if not self._waits_for:
            return
        if self.notice == self._waiting_notice():
            self.clear_notice()
        self._waits_for = ""
        self.run_waiting()
        # if a prompt has just opened, they go into it
        if not (self._prompting or self._waits_for):
            self._key_queue.replay(self.focused or self)

    def run_waiting(self) -> None:
        """Run the commands that were waiting."""

    def discard_keys(self) -> None:
        """Discard the queued keys."""
        self._waits_for = ""
        self._key_queue.clear()
        self.tell("queued keys discarded")

    def begin_change(self, reason: str = BEING_SAVED) -> None:
        """Queue keys until `end_change`; the reason is shown."""
        self._changing += (reason,)

    def end_change(self) -> None:
        """End a change and replay the queued keys."""
        self._changing = self._changing[1:]
        self.replay_keys()
