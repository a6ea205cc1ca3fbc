"""The command table is complete, unambiguous and readable."""

import re
from collections import Counter

import pytest
from specimens import told

from reader.commands.command import Where
from reader.commands.key_tables import by_group, key_list, key_table, shown_keys
from reader.commands.keys import displayed, key_names
from reader.commands.table import BY_ID, COMMANDS
from reader.session.state import ReadingState, Search
from reader.text.spans import Spans

PLACES = [
    (Where.READING, Where.ANYWHERE),
    (Where.LIST, Where.READING, Where.ANYWHERE),
    (Where.LIST, Where.LIBRARY, Where.ANYWHERE),
    (Where.LIST,),
]


def test_ids_are_unique() -> None:
    assert len(BY_ID) == len(COMMANDS)


@pytest.mark.parametrize("place", Where)
def test_in_one_place_a_key_runs_one_command(place: Where) -> None:
    keys = Counter(key_names(key) for c in COMMANDS if c.where is place for key in c.keys)
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("places", PLACES, ids=lambda places: places[0].value)
def test_no_key_is_both_a_command_and_the_first_of_two(places: tuple[Where, ...]) -> None:
    sequences = [key_names(key) for c in COMMANDS if c.where in places for key in c.keys]
    alone = {names[0] for names in sequences if len(names) == 1}
    firsts = {names[0] for names in sequences if len(names) == 2}
    assert alone & firsts == set()


def test_an_id_is_a_group_and_a_verb() -> None:
    shape = re.compile(r"[a-z]+\.[a-z]+(_[a-z]+)?")
    assert [command.id for command in COMMANDS if not shape.fullmatch(command.id)] == []


def test_a_label_fits_the_footer() -> None:
    for command in COMMANDS:
        assert 0 < len(command.label) <= 16, command.id
        assert command.label == command.label.strip(), command.id


def test_help_is_a_sentence() -> None:
    for command in COMMANDS:
        assert re.fullmatch(r"[A-Z].*[^.]\.", command.help), command.id
        assert "\n" not in command.help, command.id


def test_a_refusal_is_a_short_line_and_belongs_to_a_move() -> None:
    for command in COMMANDS:
        assert not command.refused or command.move is not None, command.id
        assert "\n" not in command.refused, command.id


def test_moves_that_may_lead_nowhere_say_so() -> None:
    silent = {"match.next", "match.previous"}  # these have more than one possible message
    for command in COMMANDS:
        if command.move is not None and command.id not in silent:
            assert command.refused or command.why_not is not None, command.id


STATES = [told(), told("Title", "Nobody spoke."), ReadingState(told().article)]


@pytest.mark.parametrize("state", STATES, ids=["quotes", "no quotes", "not known yet"])
def test_a_reason_is_one_line_or_nothing(state: ReadingState) -> None:
    reasons = {c.id: c.why_not(state) for c in COMMANDS if c.why_not is not None}
    assert {
        command: reason
        for command, reason in reasons.items()
        if "\n" in reason or reason != reason.strip() or reason.endswith(".")
    } == {}


def test_commands_that_need_quotes_say_whether_these_are_still_looked_for() -> None:
    why_not = BY_ID["quote.next"].why_not
    assert why_not is not None
    assert why_not(STATES[0]) == ""
    assert why_not(STATES[1]) == "no quotes in this article"
    assert why_not(STATES[2]) == "still looking for quotes"


def test_a_command_that_needs_a_quote_here_names_a_key_that_goes_to_one() -> None:
    why_not = BY_ID["speaker.next"].why_not
    assert why_not is not None
    searched = STATES[0]._replace(search=Search("ferry", Spans()))  # in which n goes to a match
    assert why_not(STATES[0]) == "no quote here: <match.next> goes to the next one"
    assert why_not(searched) == "no quote here: <quote.next> goes to the next one"
    assert why_not(STATES[1]) == "no quotes in this article"
    assert why_not(STATES[2]) == "still looking for quotes"


def test_every_command_has_a_heading_in_the_help() -> None:
    assert sorted(c.id for _, group in by_group() for c in group) == sorted(BY_ID)


def test_the_key_table_tells_of_every_command() -> None:
    lines = key_table().splitlines()
    for command in COMMANDS:
        row = next(line for line in lines if f"`{command.id}`" in line)
        assert command.help in row
        cells = re.split(r"(?<!\\)\|", row)
        assert len(cells) == 5, row
        for key in command.keys:
            assert displayed(key).replace("|", "\\|") in cells[1]


def test_keys_are_shown_as_people_write_them() -> None:
    assert shown_keys(BY_ID["mark.go"]) == "' + letter ` + letter"
    assert shown_keys(BY_ID["view.width"]) == ""


def test_the_list_of_keys_is_as_wide_as_any_terminal() -> None:
    lines = key_list().splitlines()
    assert lines[0] == "Quotes"
    assert "  n" + " " * 33 + "match.next" in lines
    assert max(map(len, lines)) <= 80
    assert all(any(command.id in line for line in lines) for command in COMMANDS)


@pytest.mark.parametrize("columns", [30, 40, 60, 80, 200])
def test_the_list_of_keys_fits_narrow_terminals(columns: int) -> None:
    lines = key_list(columns=columns).splitlines()
    assert max(map(len, lines)) <= columns
    assert all(any(line.endswith(command.id) for line in lines) for command in COMMANDS)
