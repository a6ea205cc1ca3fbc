"""The quotes of all listed articles, with their speakers."""

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from typing import TypeVar

from reader.errors import LibraryError, ReaderError, UsageError
from reader.library.store import Library
from reader.model.quotation import Quotation, full_names, most_frequent_forms
from reader.text.counts import counted
from reader.tui.context import Picked
from reader.tui.places import QuotesPlace
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
)
from reader.tui.screens.tasks import Task
from reader.tui.views.lists.quotation_rows import QuotationRows, speaker_rows
from reader.tui.views.rows.row_filter import with_words
from reader.tui.views.rows.rows import Act, ActOnAll, Chosen, Page, Row, index_of

Answer = TypeVar("Answer")

_PATIENCE_SECONDS = 30.0  # longest wait for the library
_LOOKING = "quotes"  # the group of tasks that find quotes
_ALL = "Quotes"
_QUOTES, _SPEAKERS = 0, 1  # the pages of the list
_WIDE = 200  # width in cells at which rows are built for filtering, so that nothing is cut off


class Quoting(QuoteExport, part=True):
    """Lists, copies and exports the quotes of several articles."""

    _found: tuple[Sequence[str], Sequence[Quotation], int] | None = None
    _gone_to: tuple[str, object] | None = None
    """Location and target of the quote visited last, where the next list puts the cursor."""
    _uncorrected = ""
    """Why the user's corrections of speakers are missing in the quotes found last."""

    def articles_to_quote(self) -> Sequence[str]:
        """Return the locations of the articles whose quotes are to be listed."""
        raise NotImplementedError

    def why_no_quotes(self) -> str:
        """Return why there is no article to list quotes of, and what helps."""
        return "no articles here to list quotes from: <article.open> opens one"

    def go_to_quote(self, picked: Picked, place: QuotesPlace) -> None:
        """Open an article at a quote, and run the picked command there, if any.

        Going back from there calls `list_again` with `place`.
        """
        raise NotImplementedError

    def do_library_quotes(self, _: str) -> None:
        """List the quotes of all articles listed here, and their speakers."""
        locations = self.articles_to_quote()
        if not locations:
            raise UsageError(self.why_no_quotes())
        if self._found is not None and self._found[0] == locations:
            self._show_quotes(*self._found)
        elif not self.tasks.is_busy(_LOOKING):
            self.queue_keys("looking for quotes")  # keys are meant for the list that will open
            self.tell("looking for quotes   Esc ends it")
            self.tasks.begin(_LOOKING, partial(self._look_for_quotes, locations))

    def forget_quotes(self) -> None:
        """Forget the quotes found, because they may change."""
        self._found = None

    def stop_looking(self) -> bool:
        """Cancel the search for quotes; return whether one was running."""
        was_looking = self.tasks.is_busy(_LOOKING)
        if was_looking:
            self.discard_keys()
        return was_looking

    def discard_keys(self) -> None:
        """Discard the keys that wait for a list of quotes, and look for these no more."""
        self.tasks.cancel(_LOOKING)
        super().discard_keys()
        self.clear_notice()

    def _look_for_quotes(self, locations: Sequence[str], task: Task) -> None:
        found, missing = list[Quotation](), 0
        for number, answer in enumerate(self._quotes_in(locations, task), 1):
            if task.is_cancelled():
                return
            if isinstance(answer, ReaderError):
                missing += 1
            else:
                found += answer
            if number < len(locations):
                notice = f"looking for quotes: {number} of {counted(len(locations), 'article')}"
                task.show(self.tell, f"{notice}   Esc ends it")
        task.show(self._show_quotes, locations, in_order(found), missing)

    def _quotes_in(
        self, locations: Sequence[str], task: Task
    ) -> Iterator[Sequence[Quotation] | ReaderError]:
        """Yield for each article its quotes with the user's corrections, or why it has none."""
        from reader.workers.quoting import quotations_in

        kept = self.context.library_thread
        corrected, reason = self._corrected(locations)
        task.show(setattr, self, "_uncorrected", reason)
        answers = quotations_in(
            locations,
            copies=str(kept.copies.directory) if kept.copies is not None else "",
            article_cache=kept.article_cache.directory if kept.article_cache is not None else "",
            cancelled=task.is_cancelled,
        )
        for location, answer in zip(locations, answers, strict=False):
            is_read = not isinstance(answer, ReaderError)
            yield corrected.get(location, answer) if is_read else answer

    def list_again(self, place: QuotesPlace) -> None:
        """Reopen a list of quotes at a place, with the quotes of that article found anew."""
        self.queue_keys("looking for quotes")
        self.tasks.begin(_LOOKING, partial(self._look_again, place))

    def _look_again(self, place: QuotesPlace, task: Task) -> None:
        for answer in self._quotes_in([place.location], task):
            if not isinstance(answer, ReaderError):
                found = _replaced(place.found, place.location, answer)
                place = place._replace(found=in_order(found))
        task.show(self._show_place, place)

    def _show_place(self, place: QuotesPlace) -> None:
        if not self.is_free:
            self.discard_keys()
            return
        self._gone_to = place.location, place.goal
        if place.speakers is None:
            self._list_quotes(place.found, place.words)
        else:
            self._list_those(place.found, place.title, place.speakers, place.words)
        self.replay_keys()
        self._tell_uncorrected()

    def _tell_uncorrected(self) -> None:
        if self._uncorrected:
            self.tell(f"your corrections of speakers are missing: {self._uncorrected}", error=True)

    def _corrected(self, locations: Sequence[str]) -> tuple[dict[str, Sequence[Quotation]], str]:
        """Return the quotes of the articles with corrections, and why others may be missing."""
        from reader.workers.correcting import corrected_quotations, find_corrected

        library_thread = self.context.library_thread

        def ask(question: Callable[[Library], Answer]) -> Answer:
            return library_thread.ask_now(question, _PATIENCE_SECONDS)

        quotes, reason = dict[str, Sequence[Quotation]](), ""
        try:
            corrected = ask(lambda library: find_corrected(library, locations))
        except LibraryError as error:
            return quotes, str(error)
        for location in corrected:
            try:
                quotes[location] = corrected_quotations(location, ask, library_thread.copies)
            except LibraryError as error:
                reason = str(error)
            except ReaderError:
                continue  # reported by the search through all articles
        return quotes, reason

    def _show_quotes(
        self, locations: Sequence[str], found: Sequence[Quotation], missing: int
    ) -> None:
        """List the quotes and their speakers."""
        self._found = (locations, found, missing) if not self._uncorrected else None
        self.clear_notice()  # of what has been looked through
        if not self.is_free or not found:
            self.discard_keys()
        else:
            self._list_quotes(found)
            self.replay_keys()
        self._tell_uncorrected()
        if missing:
            self.tell(f"{counted(missing, 'article')} could not be read: pullquote quotes says why")
        elif not found:
            self.tell(f"no quotes in {counted(len(locations), 'article')}")

    def _list_quotes(
        self, found: Sequence[Quotation], words: str = "", *, left: Collection[str] = ()
    ) -> None:
        """List the quotes; or their speakers, if the list of what some said was `left`."""
        quotes = self._page(_ALL, found, words)._replace(shown_by='"')
        selected = selected_before(left)

        def said(row: Row) -> Sequence[Quotation]:
            return _said_by(chosen_speakers(selected, row)[1], found)

        def pages() -> Sequence[Page]:
            rows = speaker_rows(found, self.context.glyphs, selected)
            acts = (select_speaker_act(selected, pages), Act(*EXPORT, self.exporting(said)))
            speakers = Page("Speakers", rows, index_of(rows, left), "quotes", acts=acts)
            return quotes, speakers._replace(shown_by="@", takes_only_match=not selected)

        def chosen(chosen: Chosen) -> None:
            if chosen.page == _SPEAKERS:
                self._list_those(found, *chosen_speakers(frozenset(selected), chosen.row))
            else:
                self._quote_chosen(QuotesPlace(_ALL, None, "", found, "", ""), chosen)

        self.show_list(*pages(), then=chosen, number=_SPEAKERS if left else _QUOTES)

    def _list_those(
        self, found: Sequence[Quotation], title: str, speakers: Collection[str], words: str = ""
    ) -> None:
        """List the quotes of some speakers; closing that list lists the speakers."""
        place = QuotesPlace(title, speakers, "", found, "", "")
        mine = _said_by(speakers, found)
        back = partial(self._list_quotes, found, left=speakers)
        page = self._page(title, mine, words)
        self.show_list(
            page._replace(keys=(*page.keys, *TO_SPEAKERS)),
            then=lambda one: back() if leads_back(one) else self._quote_chosen(place, one),
            closed=back,
        )

    def _page(self, title: str, listed: Sequence[Quotation], words: str) -> Page:
        fitted = partial(QuotationRows, listed, self.context.glyphs)
        places = ((each.source.location, each.target) for each in self._filtered(listed, words))
        cursor = next((row for row, place in enumerate(places) if place == self._gone_to), 0)

        def listed_in(rows: Sequence[Row]) -> Sequence[Quotation]:
            return [listed[row.offset] for row in rows]

        acts: Sequence[Act | ActOnAll]
        acts = [*self._copying(listed), ActOnAll(*EXPORT, self.exporting(listed_in))]
        return Page(title, fitted(), cursor, fitted=fitted, acts=acts, keys=ON_QUOTE, words=words)

    def _quote_chosen(self, place: QuotesPlace, chosen: Chosen) -> None:
        """Go to the chosen quote and run the command of the key that chose it, if any."""
        row = chosen.row
        self._gone_to = row.key, row.goal
        place = place._replace(words=chosen.words, location=row.key, goal=row.goal)
        picked = Picked(row.key, row.goal, COMMANDS_ON_QUOTE.get(chosen.key, ""))
        self.go_to_quote(picked, place)

    async def with_notes(self, found: Sequence[Quotation]) -> Sequence[Quotation]:
        """Return the quotes with the user's notes on them; see `QuoteExport`."""
        return await self.context.library_thread.ask(partial(_with_notes, found))

    def _filtered(self, found: Sequence[Quotation], words: str) -> Sequence[Quotation]:
        """Return the quotes whose rows contain all words, as the list filter does."""
        if not words:
            return found
        rows = with_words(QuotationRows(found, self.context.glyphs, _WIDE), words)
        return [found[rows[number].offset] for number in range(len(rows))]

    def _copying(self, listed: Sequence[Quotation]) -> Sequence[Act]:
        from reader.export.quotations import citation_of

        def copy(row: Row) -> str:
            self.copy(listed[row.offset].words)
            return "copied"

        def cite(row: Row) -> str:
            self.copy(citation_of(listed[row.offset]))
            return "copied with its source"

        return copy_acts(copy, cite)


def _replaced(
    found: Sequence[Quotation], location: str, quotes: Sequence[Quotation]
) -> Sequence[Quotation]:
    """Return the quotes with those of one article replaced."""
    locations = [each.source.location for each in found]
    at = locations.index(location)
    others = [each for each in found[at:] if each.source.location != location]
    return [*found[:at], *quotes, *others]


def _said_by(speakers: Collection[str], found: Sequence[Quotation]) -> Sequence[Quotation]:
    return [each for each in found if each.speaker in speakers]


def _with_notes(found: Sequence[Quotation], library: Library) -> Sequence[Quotation]:
    from reader.export.quotation_notes import with_notes

    return with_notes(library, found)


def in_order(found: Sequence[Quotation]) -> Sequence[Quotation]:
    """Return quotes ordered by date, each speaker under the fullest form of the name.

    Names that differ only in the case of their first word are the same. Articles without a date
    come last, in the given order.
    """
    usual = most_frequent_forms([each.speaker for each in found])
    fuller = full_names(list(usual.values()))
    displayed = {name: fuller.get(form, form) for name, form in usual.items()}
    named = (each._replace(speaker=displayed[each.speaker]) for each in found)
    return sorted(named, key=lambda each: each.source.published[:10] or "~")
