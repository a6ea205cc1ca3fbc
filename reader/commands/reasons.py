"""Why a command is unavailable: each function returns one line, or an empty string if it is not."""

from reader.model.annotation import Motivation
from reader.session.notes.reviewing import notes_to_review
from reader.session.state import ReadingState


def needs_text(state: ReadingState) -> str:
    """There must be an article, which there is not if loading the first one was cancelled."""
    return "" if state.article.text else "no article is open: <article.open> opens one"


def needs_quotes(state: ReadingState) -> str:
    """The article must have quotes."""
    if state.quotes:
        return ""
    if state.failed:
        return "looking for quotes in this article failed"
    return "no quotes in this article" if state.analysed else "still looking for quotes"


def needs_found_quotes(state: ReadingState) -> str:
    """Quotes must have been detected (even if all were rejected), or words be selected."""
    if state.found.quotes or (state.selection is not None and state.analysed):
        return ""
    reason = needs_quotes(state)
    return (
        f"{reason}: <select.characters> selects words to mark as one"
        if reason and state.analysed
        else reason
    )


def needs_speaker(state: ReadingState) -> str:
    """The cursor must be on a quote with a known speaker."""
    quote = state.quote
    if quote is None:
        return needs_quotes(state) or no_quote_here(state)
    return "" if quote.speaker else "no speaker is named for this quote"


def no_quote_here(state: ReadingState) -> str:
    """Say that the cursor is on no quote, and which key goes to one."""
    if state.search is not None:
        return "no quote here: <quote.next> goes to the next one"
    return "no quote here: <match.next> goes to the next one"


def needs_sections(state: ReadingState) -> str:
    """The article must have sections."""
    return "" if state.analysis.sections else "no sections in this article"


def needs_links(state: ReadingState) -> str:
    """The article must have links."""
    return "" if state.article.links else "no links in this article"


def needs_footnotes(state: ReadingState) -> str:
    """The article must have footnotes."""
    from reader.session.footnotes import has_footnotes

    return "" if has_footnotes(state.article) else "no footnotes in this article"


def needs_notes(state: ReadingState) -> str:
    """There must be a note."""
    return _needs(
        state,
        Motivation.COMMENTING,
        "no notes yet: <note.write> writes one on the quote or paragraph",
    )


def no_note_here(state: ReadingState) -> str:
    """Say that the cursor is on no note, and which key goes to one or writes one."""
    return needs_notes(state) or "no note here: <note.next> goes to the next one"


def needs_highlights(state: ReadingState) -> str:
    """There must be a highlight."""
    has_one = any(each.is_coloured for each in state.annotations)
    return "" if has_one else "no highlights yet: <note.highlight> makes one"


def needs_bookmarks(state: ReadingState) -> str:
    """There must be a bookmark."""
    return _needs(state, Motivation.BOOKMARKING, "no bookmarks yet: <bookmark.toggle> sets one")


def needs_changes(state: ReadingState) -> str:
    """The article must have changed since it was last read."""
    return (
        "" if state.changes else "nothing has changed since you read it: <article.reload> reloads"
    )


def needs_unsure(state: ReadingState) -> str:
    """There must be a note whose place is uncertain."""
    return "" if notes_to_review(state) else "no note has an uncertain place"


def needs_redo(state: ReadingState) -> str:
    """There must be an undone step."""
    return "" if state.redo else "nothing to redo"


def needs_back(state: ReadingState) -> str:
    """There must be an earlier jump."""
    return "" if state.places_behind else "no jump to go back from"


def needs_forward(state: ReadingState) -> str:
    """There must be a jump that was gone back from."""
    return "" if state.places_ahead else "no jump to go forward to"


def _needs(state: ReadingState, motivation: Motivation, reason: str) -> str:
    return "" if any(a.motivation is motivation for a in state.annotations) else reason
