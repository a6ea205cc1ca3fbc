"""Rows of quotes from many articles, and of their speakers."""

from collections.abc import Container, Sequence

from reader.model.quotation import Quotation
from reader.text.cells import cell_width
from reader.text.clean import clean_line
from reader.text.counts import counted
from reader.text.span import Span
from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.glyphs import Glyphs
from reader.tui.views.ink.short_texts import NOBODY_NAMED, padded, short_name
from reader.tui.views.lists.quote_rows import beginning
from reader.tui.views.rows.rows import Row, select_mark

_NAME_CELLS, _SHORTEST_NAME_CELLS = 24, 12
_NAME_SHARE = 4  # speakers' names may take a quarter of the width
_DAY_CELLS = 10
_PLACE_CELLS, _PLACE_SHARE = 20, 5  # width of site or file names, if no article has a date
_TITLE_CELLS = 30
_ROOM_FOR_TITLES = 90  # width in cells from which article titles are shown
_ROOM_FOR_PLACES = 60


class QuotationRows:
    """Quotes in the given order; rows are created on demand.

    Args:
        quotations: The quotes.
        glyphs: The glyphs to draw with.
        width: Width of the list in cells.
    """

    def __init__(self, quotations: Sequence[Quotation], glyphs: Glyphs, width: int = 80) -> None:
        self._quotations, self._glyphs, self._width = quotations, glyphs, width
        names = {each.speaker for each in quotations}
        self._speakers = {name: number for number, name in enumerate(sorted(names - {""}))}
        labels = {each.said_by for each in quotations}
        longest = max((cell_width(_shown(label)) for label in labels), default=0)
        room = min(_NAME_CELLS, max(_SHORTEST_NAME_CELLS, width // _NAME_SHARE))
        self._name_cells = min(longest, room) if len(names) > 1 else 0
        self._has_titles = width >= _ROOM_FOR_TITLES
        titles = {_title(each) for each in quotations}
        self._title_cells = min(_TITLE_CELLS, max(map(cell_width, titles), default=0))
        dated = any(each.source.published for each in quotations)
        places = {_place(each) for each in quotations}
        shows_places = any(_place(each) != _title(each) for each in quotations)
        shows_places = shows_places or (len(places) > 1 and not self._has_titles)
        room = _DAY_CELLS if dated else min(_PLACE_CELLS, width // _PLACE_SHARE)
        widest = max(map(cell_width, places), default=0)
        self._place_cells = min(widest, room) if shows_places and width >= _ROOM_FOR_PLACES else 0

    def __len__(self) -> int:
        return len(self._quotations)

    def __getitem__(self, index: int) -> Row:
        quotation = self._quotations[index]
        source, target = quotation.source, quotation.target
        title, place = _title(quotation), _place(quotation)
        if self._has_titles and place == title:  # it is on the right
            place = ""
        place = padded(place, self._place_cells)
        right = padded(title, self._title_cells)
        name = short_name(_shown(quotation.said_by), "", self._name_cells)
        name = padded(name, self._name_cells)
        colour = inks.spoken_by(self._speakers.get(quotation.speaker, -1)) or inks.META
        return Row(
            (
                (f"  {place}  " if self._place_cells else "  ", inks.META),
                (f"{name}  " if self._name_cells else "", colour | inks.BOLD),
                (beginning(target.exact, Span(0, len(target.exact)), self._glyphs), 0),
            ),
            right=(right, inks.META) if self._has_titles else ("", 0),
            key=source.location,
            goal=target,
            offset=index,
        )


def speaker_rows(
    quotations: Sequence[Quotation], glyphs: Glyphs, selected: Container[str]
) -> Sequence[Row]:
    """Return the speakers, most quoted first: number of quotes and articles, and role.

    Args:
        quotations: The quotes.
        glyphs: The glyphs to draw with.
        selected: Names of the selected speakers.
    """
    groups: dict[str, list[Quotation]] = {}
    for each in quotations:
        groups.setdefault(each.speaker, []).append(each)
    longest = max((cell_width(_shown(name)) for name in groups), default=0)
    cells = min(longest, _NAME_CELLS)
    rows: list[Row] = []
    speakers = {name: number for number, name in enumerate(sorted(groups.keys() - {""}))}
    for name, group in sorted(groups.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        articles = counted(len({each.source.location for each in group}), "article")
        role = next((each.role for each in group if each.role), "")
        colour = inks.spoken_by(speakers.get(name, -1)) or inks.META
        rows.append(
            Row(
                (
                    select_mark(name in selected, glyphs),
                    (f"{len(group):>5}  ", inks.TITLE),
                    (padded(_shown(name), cells), colour | inks.BOLD),
                    (f"  {clean_line(role)}" if role and name else "", inks.META),
                ),
                right=(f"in {articles}", inks.META),
                key=name,
            )
        )
    return rows


def _place(quotation: Quotation) -> str:
    """Return the date of an article, else its site, else its name.

    A file name with a number in it usually contains the date; another one says less than the title.
    """
    source = quotation.source
    if origin := source.published[:_DAY_CELLS] or source.site:
        return clean_line(origin)
    name = source.location.rstrip("/").rpartition("/")[2]
    if any(letter.isdecimal() for letter in name) or not source.title:
        return clean_line(name)
    return _title(quotation)


def _title(quotation: Quotation) -> str:
    return clean_line(quotation.source.title or quotation.source.location)


def _shown(name: str) -> str:
    return clean_line(name) or NOBODY_NAMED
