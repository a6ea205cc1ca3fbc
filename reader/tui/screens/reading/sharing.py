"""Commands that send something out: copy, cite, export, pipe, browse, save."""

from contextlib import suppress
from functools import partial

from reader.library.store import Library
from reader.model.inline_columns import LinkColumns
from reader.session.moves import jump
from reader.session.numbering import paragraph_number
from reader.session.pictures import picture_at
from reader.session.selecting import after_selection
from reader.text.counts import counted
from reader.text.span import Span
from reader.tui.screens.prompt_screen import unless_empty
from reader.tui.screens.reading.base import ReadingBase
from reader.tui.views.ink.short_texts import shorten


class Sharing(ReadingBase, part=True):
    """Commands that hand something to other programs."""

    def _words(self, span: Span) -> str:
        return span.of(self.state.article.text)

    # clipboard -------------------------------------------------------------------------------

    def do_copy_text(self, _: str) -> None:
        """Copy the selection, quote or paragraph."""
        notice = self.copy_words(self.subject())
        self.show_state(after_selection(self.state))
        self.tell(notice)

    def do_copy_citation(self, _: str) -> None:
        """Copy it with speaker, publication, date and a link to the passage."""
        notice = self.copy_cited(self.subject())
        self.show_state(after_selection(self.state))
        self.tell(notice)

    def copy_words(self, span: Span) -> str:
        """Copy a passage; return the notice to show."""
        text = self._words(span)
        self.copy(text)
        return f"copied {counted(len(text.split()), 'word')}"

    def copy_cited(self, span: Span) -> str:
        """Copy a passage with its source; return the notice to show."""
        self.copy(self.citation(span))
        return "copied with its source"

    def citation(self, span: Span) -> str:
        """Return a passage as a citation: text, speaker and role, publication, date, link."""
        from reader.anchoring.fragment import text_fragment
        from reader.export.quotations import citation_of
        from reader.model.annotation import Target
        from reader.model.quotation import Quotation, Source

        article, meta, address = self.state.article, self.state.article.meta, self.address()
        quote = self.state.quotes.of_one_speaker(span)
        speaker = quote.speaker if quote is not None else None
        quotation = Quotation(
            Source(article.location, article.title, meta.byline, meta.site, meta.published),
            Target(span.start, span.end, self._words(span)),
            speaker.name if speaker is not None else "",
            speaker.role if speaker is not None else "",
            str(quote.kind) if quote is not None else "",
            paragraph_number(article, span.start),
            confidence=quote.confidence if quote is not None else 1.0,
        )
        link = text_fragment(article.text, span.start, span.end) if address else ""
        return citation_of(quotation, address + link)

    def address(self) -> str:
        """Return the web address of the article; empty when it has none."""
        from reader.library.identity.address_keys import is_url

        for candidate in (self.state.article.meta.canonical_url, self.state.article.location):
            if is_url(candidate):
                return candidate.partition("#")[0]
        return ""

    # browser ---------------------------------------------------------------------------------

    def do_article_browse(self, _: str) -> None:
        """Open the link or picture at the cursor, or else the article, in the browser."""
        from reader.library.identity.address_keys import is_url

        article, cursor = self.state.article, self.state.cursor
        link = LinkColumns.of(article.links).at(cursor)
        if link is not None and link.href.startswith("#"):
            self.run_line("footnote.follow")
            return
        picture = picture_at(article, cursor) if link is None else None
        if picture is not None and not is_url(picture.src):
            self.tell("this picture has no address on the web")
            return
        address = link.href if link else picture.src if picture else self.address()
        if not address:
            self.tell("this article has no address on the web")
            return
        self.browse(address)

    def browse(self, address: str) -> None:
        """Open a URL in the browser; a URL on another host is confirmed first."""
        from reader.sources.addresses import display_host, safe_to_open

        if address.startswith("#"):
            self._go_inside(address)
            return
        own = display_host(self.address()) if self.address() else ""
        opening = safe_to_open(address, own)

        def go() -> None:
            self.open_in_browser(opening.argument)
            self.tell(f"opened {opening.host}")

        if opening.is_other_host:
            self.confirm(f"open {opening.host} in the browser?", go)
        else:
            go()

    def _go_inside(self, href: str) -> None:
        from reader.session.inner_links import place_of

        place = place_of(self.state.article, href)
        if place is None:
            self.tell("that leads to a place on this very page")
        else:
            self.show_state(jump(self.state, place))

    # files and programs ------------------------------------------------------------------------

    def do_article_export(self, argument: str) -> None:
        """Export the annotations of this article to a file."""
        if not self.state.annotations:
            notice = "no notes to export yet: <note.write> writes one, <note.highlight> highlights"
            quotes = "; <quote.list> lists the quotes, and E there exports them"
            self.tell(f"{notice}{quotes if self.state.quotes.starts else ''}")
        elif argument:
            self.export(partial(self._written_notes, argument))
        else:
            self.ask_for_export(self.do_article_export, name=self.state.article.title)

    async def _written_notes(self, typed: str, force: bool) -> str:
        from reader.tui.library_access.exporting import export_notes, exportable

        exportable(self.state.annotations, typed)
        record, colours = await self.arrival.record(), self.context.settings.named_colours
        thread = self.context.library_thread
        written = await export_notes(thread, [record.key], typed, colours, force=force)
        return f"notes {written}"

    def do_article_pipe(self, command: str) -> None:
        """Pipe the selection, or the article, to a shell command."""
        if not command:
            self.ask("| ", unless_empty(self.do_article_pipe))
            return
        from reader.tui.terminal.programs import exit_text, pipe_to

        selected = self.selected()
        text = self._words(selected) if selected else self.state.article.text
        with self.terminal_lent():
            status = pipe_to(text, command)
            with suppress(EOFError):
                input("\nEnter goes back to Pullquote ")
        self.tell(f"{shorten(command, 40)} {exit_text(status)}", error=bool(status))

    def do_article_star(self, _: str) -> None:
        """Save the article in the library, or remove it from the saved ones."""
        self.start_saving(self._star())

    async def _star(self) -> None:
        article, record = self.state.article, await self.arrival.record()
        starred = not record.starred

        def save(library: Library) -> None:
            if starred:  # so that later changes are seen
                library.keep_edition(record.key, article.text)
            library.star(record.key, starred=starred)

        await self.context.library_thread.ask(save)
        if self.shows(article):
            self.show_state(self.state._replace(record=record._replace(starred=starred)))
        self.tell(
            "saved in the library: <article.star> unsaves it" if starred else "no longer saved"
        )
