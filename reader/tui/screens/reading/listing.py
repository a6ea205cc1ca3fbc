"""Lists over the article: quotes, speakers, links and information."""

from collections.abc import Callable, Collection, Sequence
from functools import partial

from reader.commands import reasons
from reader.commands.table import BY_ID
from reader.model.annotation import Annotation, Motivation
from reader.model.quotation import Quotation
from reader.model.quote_columns import QuoteColumns
from reader.session.moves import jump
from reader.session.notes import attributing
from reader.session.notes.correcting import correction_at, correction_of
from reader.session.state import ReadingState, Step
from reader.text.counts import counted
from reader.text.span import Span
from reader.tui.context import Picked
from reader.tui.screens.command_screen import CommandScreen
from reader.tui.screens.quote_lists import (
    COMMANDS_ON_QUOTE,
    EXPORT,
    ON_QUOTE,
    TO_SPEAKERS,
    QuoteExport,
    chosen_speakers,
    copy_acts,
    leads_back,
    select_speaker_act,
    selected_before,
    title_of,
)
from reader.tui.screens.reading.notes.saving import Saving
from reader.tui.screens.reading.sharing import Sharing
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.short_texts import in_marks, shorten
from reader.tui.views.lists.fact_rows import fact_rows
from reader.tui.views.lists.link_rows import LinkRows
from reader.tui.views.lists.quote_rows import NameRows, QuoteRows, SpeakerRows
from reader.tui.views.rows.rows import Act, ActOnAll, ChoosingKey, Chosen, Page, Row, index_of


class Listing(Saving, Sharing, QuoteExport, part=True):
    """Commands that open a list and act on the chosen row."""

    _quoted: Callable[[], Sequence[Page]] | None = None
    """Builds the pages of the list of quotes or speakers that was opened last, if any."""
    _whose: set[str]
    """The names of the speakers who are selected in that list, or whose quotes it has."""

    def do_quote_list(self, _: str) -> None:
        """List all quotes with their speakers."""
        self._list_quoted(_QUOTES)

    def do_speaker_list(self, _: str) -> None:
        """List the speakers; Enter lists their quotes."""
        self._list_quoted(_SPEAKERS)

    def _list_quoted(self, number: int, left: Collection[str] = ()) -> None:
        """List all quotes and all speakers on two pages, and show one of them first.

        Args:
            number: Index of the page.
            left: The speakers whose quotes were listed before, if any. The cursor is on these, else
                on who speaks the quote at the cursor.
        """
        selected = selected_before(left)

        def said(row: Row) -> Sequence[Quotation]:
            _, speakers = chosen_speakers(selected, row)
            rows = QuoteRows(self.state, self.context.glyphs, speakers)
            return self._quotations([rows[number] for number in range(len(rows))])

        def pages() -> Sequence[Page]:
            quotes = self._quotes_page("Quotes", None)._replace(shown_by='"')
            fitted = partial(SpeakerRows, self.state, self.context.glyphs, selected)
            acts = (select_speaker_act(selected, pages), Act(*EXPORT, self.exporting(said)))
            rows = fitted()
            cursor = index_of(rows, left) if left else rows.cursor()
            page = Page("Speakers", rows, cursor, "quotes", fitted=fitted, acts=acts)
            page = page._replace(keys=[_RENAME, _ONLY, _UNDO], is_partial=quotes.is_partial)
            return quotes, page._replace(shown_by="@", takes_only_match=not selected)

        def chosen(chosen: Chosen) -> None:
            if chosen.page == _SPEAKERS:
                self._speaker_chosen(selected, chosen)
            else:
                self._quote_chosen(chosen)

        self._quoted, self._whose = pages, selected
        self.show_list(*pages(), then=chosen, number=number)

    def grow_list(self, before: QuoteColumns) -> None:
        """Add the quotes found meanwhile to the list of quotes or speakers that is open, if any.

        Args:
            before: The quotes that it has; the names of their speakers may be fuller by now.
        """
        if self._quoted is not None:
            names = {before.renamed(name, self.state.quotes) for name in self._whose}
            self._whose.clear()
            self._whose |= names
            self.context.navigator.grow(self._quoted)

    def _speaker_chosen(self, selected: Collection[str], chosen: Chosen) -> None:
        if chosen.key == _ONLY.key:
            speaker, start = chosen.row.key, chosen.row.offset
            state = jump(self.state, start)._replace(only_speaker=speaker)
            self.show_state(state, reveal=True)
        elif chosen.key == _RENAME.key:
            self._ask_other_name(*chosen_speakers(selected, chosen.row))
        elif chosen.key == _UNDO.key:
            self.run_command(BY_ID["edit.undo"])
        else:
            self._list_said(chosen_speakers(selected, chosen.row)[1])

    def _list_said(self, speakers: Collection[str]) -> None:
        """List what some speakers said; closing the list goes back to the speakers."""
        names = set(speakers)
        back = partial(self._list_quoted, _SPEAKERS, names)

        def pages() -> Sequence[Page]:
            page = self._quotes_page(title_of(names), names)
            return [page._replace(keys=(*page.keys, *TO_SPEAKERS))]

        self._quoted, self._whose = pages, names
        self.show_list(
            *pages(),
            then=lambda chosen: back() if leads_back(chosen) else self._quote_chosen(chosen),
            closed=back,
        )

    def _quotes_page(self, title: str, speakers: Collection[str] | None) -> Page:
        state, glyphs = self.state, self.context.glyphs
        rows = QuoteRows(state, glyphs, speakers)
        fitted = partial(QuoteRows, state, glyphs, speakers)
        cursor = rows.cursor() if speakers is None else 0
        copying = copy_acts(
            partial(self._copied, self.copy_words), partial(self._copied, self.copy_cited)
        )
        acts: Sequence[Act | ActOnAll]
        acts = [*copying, ActOnAll(*EXPORT, self.exporting(self._quotations))]
        page = Page(title, rows, cursor, fitted=fitted, acts=acts, keys=ON_QUOTE)
        return page._replace(is_partial=not state.analysed)

    def _quote_chosen(self, chosen: Chosen) -> None:
        """Go to the quote, then run the command of the key that chose it, if any."""
        self.go_to(chosen)
        if chosen.key in COMMANDS_ON_QUOTE:
            self.run_command(BY_ID[COMMANDS_ON_QUOTE[chosen.key]])

    def _quotations(self, rows: Sequence[Row]) -> Sequence[Quotation]:
        """Return the quotes of rows, for exporting them."""
        from reader.workers.quoting import quotations_of

        starts = {row.offset for row in rows}
        found = quotations_of(self.state.article, self.state.analysis)
        return [each for each in found if each.target.start in starts]

    async def with_notes(self, found: Sequence[Quotation]) -> Sequence[Quotation]:
        """Return the quotes with the user's notes on them."""
        notes: dict[int, list[str]] = {}
        for span, note in self.state.placed(Motivation.COMMENTING):
            for number in self.state.quotes.over(span)[:1]:
                notes.setdefault(self.state.quotes.starts[number], []).append(note.body)
        return [each._replace(notes=tuple(notes.get(each.target.start, ()))) for each in found]

    def _copied(self, copy: Callable[[Span], str], row: Row) -> str:
        """Copy the quote of a row in some way, and return the notice to show."""
        quote = self.state.quotes.first_over(Span(row.offset, row.offset + 1))
        return copy(quote.span) if quote is not None else "there is no quote here"

    def do_link_list(self, _: str) -> None:
        """List the links of the article."""
        rows = LinkRows(self.state.article)
        cursor = rows.at(self.state.cursor)
        keys = [
            ChoosingKey("o", "browser", "Open the link in the browser."),
            ChoosingKey("O", "read here", "Read here what the link leads to."),
        ]
        self.show_list(Page("Links", rows, cursor, keys=keys), then=self._link_chosen)

    def _link_chosen(self, chosen: Chosen) -> None:
        if chosen.key == "o":
            self.browse(chosen.row.key)
        elif chosen.key == "O":
            from reader.tui.folders import file_beside

            href = chosen.row.key
            self.read(Picked(file_beside(self.state.article.location, href) or href))
        else:
            self.go_to(chosen)

    def do_article_info(self, _: str) -> None:
        """Show what is known about the article."""
        fitted = partial(fact_rows, self.state)
        self.show_list(Page("About this article", fitted(0), enter="", fitted=fitted))

    # speakers --------------------------------------------------------------------------------

    def do_speaker_correct(self, _: str) -> None:
        """Correct the speaker of the quote here, mark it as no quote, or undo a correction.

        Selected text that is not a quote becomes one.
        """
        selected, begun = self.selected(), self.state
        quote = self.state.quote if selected is None else self.state.quotes.first_over(selected)
        if selected is not None and quote is None:
            self._ask_who_said(selected)
            return
        corrected = correction_of(self.state, quote.span) if quote else correction_at(self.state)
        if quote is None and corrected is None:
            selecting = ", <select.characters> selects words to mark as one"
            self.tell(f"{reasons.no_quote_here(self.state)}{selecting}")
            return
        further: list[Row] = []
        if quote is not None and quote.speaker is not None:
            further.append(_NOBODY_ROW)
        if quote is not None:
            further.append(Row((("  not a quote", inks.META),), key=_NO_QUOTE))
        span = quote.span if quote is not None else None
        if corrected is not None and (span is None or attributing.was_found(self.state, span)):
            further.append(Row((("  as it was found", inks.META),), key=_AS_FOUND))
        rows = NameRows(self.state.analysis.speakers if quote is not None else (), *further)
        start = quote.span.start if quote is not None else -1
        speaker = quote.speaker.name if quote is not None and quote.speaker is not None else ""
        title = f"Who said {self._words_meant(span)}?" if span is not None else "Who said this?"
        page = _names(title, rows)._replace(cursor=rows.find(speaker))
        self.show_list(page, then=lambda chosen: self._correct(chosen, start, corrected, begun))

    def _ask_who_said(self, selected: Span) -> None:
        """Mark the selected text as a quote and ask for its speaker."""
        begun, rows = self.state, NameRows(self.state.analysis.speakers, _NOBODY_ROW)

        def chosen(chosen: Chosen) -> None:
            name = "" if chosen.row.key == _NOBODY else chosen.row.key
            notice = f"a quote, said by {name}" if name else "a quote"
            self._save_correction(
                lambda state: attributing.add_quote(state, selected, name), notice, begun=begun
            )

        title = f"A quote: who said {self._words_meant(selected)}?"
        self.show_list(_names(title, rows), then=chosen)

    def _words_meant(self, span: Span) -> str:
        """Return the first words of a quote, which a list about it may cover, in marks."""
        glyphs, words = self.context.glyphs, " ".join(span.of(self.state.article.text).split())
        return in_marks(shorten(words, _WORDS_CELLS, glyphs.ellipsis), "", glyphs)

    def _ask_other_name(self, title: str, speakers: Collection[str]) -> None:
        """Ask for the name of all quotes of some speakers, then go back to the speakers."""
        names, begun = set(speakers), self.state

        def known_now(name: str) -> str:
            now = self.state if self.shows(begun.article) else begun
            return begun.quotes.renamed(name, now.quotes)

        def chosen(chosen: Chosen) -> None:
            name = known_now(chosen.row.key)
            others = {*map(known_now, names)} - {name}
            if not others:
                self.tell("nothing was changed")
                self._list_speakers_again(name)
                return
            count = sum(map(self._spoken_by, others))
            spoken = QuoteColumns.of(self.state.analysis.quotes)
            reported = sum(_number_by(each, spoken) for each in others) - count
            more = f" and {reported} in reported speech" if reported else ""
            notice = f"{counted(count, 'quote')}{more} said by {name}"
            plan = partial(attributing.rename_speakers, names=others, to=name)
            again = partial(self._list_speakers_again, name)
            self._save_correction(plan, notice, begun=begun, then=again)

        rows = NameRows(self.state.analysis.speakers)
        page = _names(f"{title}: who is this?", rows)
        self.show_list(
            page._replace(cursor=min(map(rows.find, names))),
            then=chosen,
            closed=lambda: self._list_quoted(_SPEAKERS, {*map(known_now, names)}),
        )

    def _list_speakers_again(self, name: str) -> None:
        """List the speakers with the cursor on one of them, and say there what was said here."""
        said = self.notice
        self._list_quoted(_SPEAKERS, {name})
        listing = self.app.screen
        if isinstance(listing, CommandScreen) and listing is not self:
            self.clear_notice()
            listing.tell(said)

    def _correct(
        self, chosen: Chosen, start: int, corrected: Annotation | None, begun: ReadingState
    ) -> None:
        if chosen.row.key == _AS_FOUND and corrected is not None:
            plan = partial(attributing.revert_correction, correction=corrected)
            self._save_correction(plan, "as it was found", begun=begun)
            return
        if chosen.row.key == _NOBODY:
            plan = partial(attributing.leave_to_nobody, start=start)
            self._save_correction(plan, "nobody is named", begun=begun)
            return
        name = "" if chosen.row.key == _NO_QUOTE else chosen.row.key
        notice = f"said by {name}" if name else "not a quote"
        plan = partial(attributing.correct_speaker, start=start, name=name)
        self._save_correction(plan, notice, name, begun=begun)

    def _save_correction(
        self,
        plan: Callable[[ReadingState], Step],
        notice: str,
        name: str = "",
        *,
        begun: ReadingState,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Save a correction, and tell how many other quotes it gives to the same speaker.

        Args:
            plan: Returns the edits.
            notice: What to tell.
            name: The speaker whose quotes are counted, if any.
            begun: The state in which the user began it; another article may be shown by now.
            then: Called once it is saved, if the article is still there.
        """
        before = self._spoken_by(name)

        def words(_: Step) -> str:
            more = self._spoken_by(name) - before - 1
            others = f", and {counted(more, 'other quote')} with it" if name and more > 0 else ""
            return f"{notice}{others}: <edit.undo> undoes it"

        async def saved() -> None:
            await self.save_together(plan, words, begun=begun)
            if self.shows(begun.article):
                then()

        self.start_saving(saved())

    def _spoken_by(self, name: str) -> int:
        return _number_by(name, self.state.quotes)


def _number_by(name: str, quotes: QuoteColumns) -> int:
    return quotes.speaker_numbers.count(quotes.speaker_number(name))


_WORDS_CELLS = 48  # of a quote in the title of a list about it
_QUOTES, _SPEAKERS = 0, 1  # the pages of the list of quotes
_ONLY = ChoosingKey("W", "dim others", "Dim everything but the quotes of this speaker.")
_RENAME = ChoosingKey("c", "rename", "Give all their quotes another name, as to merge two names.")
_UNDO = ChoosingKey("U", "", "Undo the last change, as of a name.", needs_row=False)
_NO_QUOTE = "\n"  # a key that no speaker's name can equal
_AS_FOUND = "\n\n"
_NOBODY = "\n\n\n"
_NOBODY_ROW = Row((("  nobody is named", inks.META),), key=_NOBODY)


def _names(title: str, rows: NameRows) -> Page:
    """Return a page of names from which one is chosen, or typed."""

    def typed(words: str) -> Row:
        return Row(((words, 0),), key=words)

    return Page(title, rows, enter="this one", typed=typed, shows_count=False)
