"""Inks and palettes: the information in an ink, and how it looks."""

import pytest

from reader.tui.views.ink import ink as inks
from reader.tui.views.ink.palette import ANSI, CONTRAST, DARK, LIGHT, MONO, Palette, look


def test_an_ink_remembers_its_speaker_and_its_highlight() -> None:
    ink = inks.QUOTE | inks.spoken_by(3) | inks.highlighted(2)
    assert (inks.speaker_of(ink), inks.colour_of(ink)) == (3, 2)


def test_nobody_has_no_colour_and_colours_come_round() -> None:
    assert inks.speaker_of(inks.spoken_by(-1)) == -1
    assert inks.spoken_by(inks.SPEAKER_COLOURS) == inks.spoken_by(0)


def test_of_two_speakers_or_highlights_the_later_one_wins() -> None:
    both = inks.combine(inks.spoken_by(5), inks.spoken_by(2))
    assert inks.speaker_of(both) == 2
    both = inks.combine(inks.highlighted(5), inks.highlighted(2))
    assert inks.colour_of(both) == 2
    assert inks.combine(inks.MUTED, inks.QUOTE) & inks.MUTED == 0


PALETTES = pytest.mark.parametrize(
    "palette",
    [DARK, LIGHT, CONTRAST, ANSI, MONO],
    ids=["dark", "light", "contrast", "ansi", "mono"],
)


@PALETTES
def test_what_matters_looks_different_in_every_palette(palette: Palette) -> None:
    quote = inks.QUOTE | inks.spoken_by(0)
    looks = [
        look(ink, palette) for ink in (0, quote, quote | inks.CURRENT, inks.LINK, inks.SELECTED)
    ]
    assert len(set(looks)) == len(looks)


@PALETTES
@pytest.mark.parametrize("ink", [0, inks.QUOTE, inks.QUOTE | inks.CURRENT, inks.LINK])
def test_the_match_that_one_is_at_is_told_from_the_others(palette: Palette, ink: int) -> None:
    assert look(ink | inks.HIT | inks.HIT_HERE, palette) != look(ink | inks.HIT, palette)


@PALETTES
def test_a_deletion_is_struck_through_and_paler_than_other_text(palette: Palette) -> None:
    deleted, plain = look(inks.STRUCK | inks.DIM, palette), look(0, palette)
    assert deleted.strike
    assert palette.mono or (deleted.colour, deleted.dim) != (plain.colour, plain.dim)


@PALETTES
def test_the_row_of_the_list_with_the_keys_is_told_from_that_of_others(palette: Palette) -> None:
    has_keys = look(inks.PANEL | inks.ROW | inks.BOLD, palette)
    rests = look(inks.PANEL | inks.RESTING, palette)
    assert len({has_keys, rests, look(inks.PANEL, palette)}) == 3


def test_without_colours_nothing_has_one() -> None:
    for bit in range(40):
        it = look(1 << bit, MONO)
        assert not it.colour
        assert not it.background


@pytest.mark.parametrize("palette", [ANSI, MONO])
def test_a_row_that_is_drawn_in_reverse_has_one_colour(palette: Palette) -> None:
    plain = look(inks.ROW, palette)
    assert plain.reverse
    for ink in (inks.META, inks.NOTE, inks.spoken_by(2), inks.DIM):
        assert look(inks.ROW | ink, palette) == plain
    assert look(inks.ROW | inks.BOLD, palette).bold
    assert look(inks.ROW | inks.highlighted(1), ANSI) == look(inks.ROW, ANSI)


@pytest.mark.parametrize("palette", [DARK, LIGHT, CONTRAST], ids=["dark", "light", "contrast"])
def test_dimmed_text_is_not_dimmed_where_it_is_marked(palette: Palette) -> None:
    for ground in (inks.highlighted(0), inks.SELECTED, inks.HIT):
        for dimmed in (inks.MUTED, inks.CAPTION, inks.META, inks.DIM, inks.PROMO):
            assert look(ground | dimmed, palette).colour == palette.text
    assert look(inks.ROW | inks.MUTED, palette).colour == palette.muted
    assert look(inks.MUTED, palette).colour == palette.faint


def test_highlights_of_sixteen_colours_are_told_apart_and_can_be_read() -> None:
    quoted = inks.QUOTE | inks.spoken_by(0)
    looks = [look(quoted | inks.highlighted(number), ANSI) for number in range(8)]
    assert len({each.background for each in looks}) == 8
    assert {each.colour for each in looks} == {"ansi_black"}
    assert not look(inks.CAPTION | inks.highlighted(0), ANSI).dim
    assert not look(inks.CURRENT | inks.highlighted(0), ANSI).bold
    assert look(inks.CURRENT | inks.highlighted(0), ANSI).underline
    for above in (inks.SELECTED, inks.HIT, inks.HIT | inks.HIT_HERE):
        assert look(above | inks.highlighted(0), ANSI).reverse
        assert look(above | inks.highlighted(0), ANSI).colour != "ansi_black"
