"""The ``:`` line."""

from contextlib import suppress

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.commands.command import Where
from reader.commands.line import command_names, parse_line
from reader.commands.table import COMMANDS
from reader.errors import UsageError

READING = (Where.READING, Where.ANYWHERE)
OUTLINE = (Where.LIST, *READING)
OVER = (Where.LIST,)


def parsed(line: str, places: tuple[Where, ...] = READING) -> tuple[str, str]:
    command, argument = parse_line(line, places)
    return command.id, argument


def test_every_command_has_its_id_for_a_name() -> None:
    for name in (command.id for command in COMMANDS if command.where in READING):
        assert parsed(name) == (name, "")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("view.width 60", ("view.width", "60")),
        ("  view.width   60  ", ("view.width", "60")),
        ("width 60", ("view.width", "60")),
        ("export markdown my notes.md", ("article.export", "markdown my notes.md")),
        ("open https://example.org/a", ("article.open", "https://example.org/a")),
        ("tags bees trees", ("note.tag", "bees trees")),
        ("theme nord", ("view.theme", "nord")),
        ("Open https://example.org/A", ("article.open", "https://example.org/A")),
        ("correct speaker", ("speaker.correct", "")),
        ("12", ("go.to", "12")),
        ("50%", ("go.to", "50%")),
        ("+3", ("go.to", "+3")),
        ("-3", ("go.to", "-3")),
        ("bd", ("app.back", "")),
        ("close", ("app.back", "")),
        ("n", ("article.next", "")),
        ("N", ("article.previous", "")),
        ("next", ("article.next", "")),
        ("prev", ("article.previous", "")),
        ("e!", ("article.reload", "")),
        ("E!", ("article.reload", "")),
        ("bd!", ("app.back", "")),
        ("next" + "!" * 2_000, ("article.next", "")),
        (":q", ("app.quit", "")),
        ("cite", ("copy.citation", "")),
        ("vs story.txt", ("article.open", "story.txt")),
        ("tabe", ("article.open", "")),
        ("edit", ("note.edit", "")),
        ("ls", ("article.list", "")),
        ("b eels", ("article.list", "eels")),
        ("grep eels", ("search.library", "eels")),
        ("y", ("copy.text", "")),
        ("mark b", ("mark.set", "b")),
        ("mark.go b", ("mark.go", "b")),
        ("help bookmark", ("app.help", "bookmark")),
        ("noh", ("app.cancel", "")),
        ("/old trees", ("search.start", "old trees")),
        ("e story.txt", ("article.open", "story.txt")),
        ("h", ("app.help", "")),
        ("sus", ("app.suspend", "")),
        ("note", ("note.write", "")),
        ("$", ("scroll.bottom", "")),
        ("G", ("scroll.bottom", "")),
        ("bottom", ("scroll.bottom", "")),
        ("top", ("scroll.top", "")),
        ("marks", ("bookmark.list", "")),
        ("u", ("edit.undo", "")),
        ("red", ("edit.redo", "")),
        ("'b", ("mark.go", "b")),
        ("k b", ("mark.set", "b")),
        ("?old trees", ("search.start", "old trees")),
        ("?", ("app.help", "")),
    ],
)
def test_a_line_names_a_command_and_what_it_works_with(
    line: str, expected: tuple[str, str]
) -> None:
    assert parsed(line) == expected


@pytest.mark.parametrize("line", ["q", "q!", "quit", "qall", "x", "xa", "exit", "wq", "wq!", "wqa"])
def test_what_leaves_vim_and_less_leaves_whatever_lies_below(line: str) -> None:
    quits = next(command for command in COMMANDS if "ZZ" in command.keys)
    assert parsed(line) == (quits.id, "")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("w", "already saved"),
        ("w  ", "already saved"),
        ("delmarks a", "removes one"),
        ("reg", "in the clipboard"),
        ("F", "is not followed"),
        ("w notes.md", "<article.export> writes notes to a file"),
        ("sav notes.md", "<article.export> writes notes to a file"),
        ("set number", "config.toml"),
        ("settings", "config.toml"),
        ("!wc -w", "suspends to the shell"),
        ("sh", "suspends to the shell"),
    ],
)
def test_habits_of_other_programs_are_answered(line: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        parsed(line)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("go 5", ("go.to", "5")),
        ("goto 50%", ("go.to", "50%")),
        ("go to 5", ("go.to", "5")),
        ("mark b", ("mark.set", "b")),
        ("mark go b", ("mark.go", "b")),
        ("mark  go b", ("mark.go", "b")),
    ],
)
def test_a_short_name_may_begin_a_longer_one(line: str, expected: tuple[str, str]) -> None:
    assert parsed(line) == expected


def test_what_follows_the_name_chooses_a_command_that_takes_something() -> None:
    assert parsed("search old trees") == ("search.start", "old trees")
    assert parsed("open story.txt", OUTLINE) == ("article.open", "story.txt")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("note hello", ("note.write", "hello")),
        ("note next", ("note.next", "")),
        ("note next week they vote", ("note.write", "next week they vote")),
        ("note remove the old crane", ("note.write", "remove the old crane")),
        ("note article about all of it", ("note.article", "about all of it")),
        ("note tag bees", ("note.tag", "bees")),
    ],
)
def test_the_words_of_a_note_name_no_command_that_takes_none(
    line: str, expected: tuple[str, str]
) -> None:
    assert parsed(line) == expected


@pytest.mark.parametrize("line", ["remove the crane", "note.remove it", "quit now", "zen please"])
def test_a_command_that_takes_nothing_is_refused_with_words_after_it(line: str) -> None:
    with pytest.raises(UsageError, match="takes no argument"):
        parse_line(line, READING)


@pytest.mark.parametrize("line", ["s", "previ", "highl", "list", "view", "same speaker"])
def test_a_name_of_several_is_refused_with_some_of_them(line: str) -> None:
    with pytest.raises(UsageError, match=r"is ambiguous: \w+\.\w+, \w+\.\w+"):
        parse_line(line, READING)


@pytest.mark.parametrize("line", ["", "   ", "sing", "%", "²", "note.sing", "12a"])
def test_a_name_of_nothing_is_refused(line: str) -> None:
    with pytest.raises(UsageError, match=r"unknown command|name of a command"):
        parse_line(line, READING)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("thme", r"; did you mean theme\?$"),
        ("serach trees", r"; did you mean search\?$"),
        ("note.highlgiht", r"; did you mean note\.highlight\?$"),
        ("print", r"; did you mean article\.pipe\?$"),  # not `write`, which resembles it
        ("color", r"; did you mean note\.highlight or view\.theme\?$"),
        ("feed", r"; did you mean entry\.list\?$"),
        ("fee", ": <app.help> lists all$"),
    ],
)
def test_a_word_that_names_no_command_is_answered_with_the_one_meant(line: str, told: str) -> None:
    with pytest.raises(UsageError, match=told):
        parse_line(line, READING)


def test_only_commands_of_the_place_have_names() -> None:
    assert "list.down" not in command_names(READING)
    assert "list.down" in command_names(OUTLINE)
    with pytest.raises(UsageError, match=r"list\.down works only in lists$"):
        parse_line("list.down", READING)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (
            "import notes.json",
            "notes.import works only in the notes of all articles: <library.notes>",
        ),
        ("name_colour", "notes.name_colour works only in the notes of all articles"),
        (
            "reload",
            "reload works only in an article, in the list of feed entries or in the list of",
        ),
        ("star", "star works only in an article or in the list of articles"),
        ("mark_all", "entries.mark_all works only in the list of feed entries"),
        ("move", "review.move works only while notes are reviewed: <note.review>"),
        ("keep", "review.keep works only while notes are reviewed: <note.review>"),
    ],
)
def test_where_a_command_of_another_place_works_is_told(line: str, told: str) -> None:
    with pytest.raises(UsageError) as refused:
        parse_line(line, (Where.LIST, Where.ANYWHERE))
    assert told in str(refused.value)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("delete", "no delete here; did you mean note.remove or note.remove_all?"),
        ("keep", "no keep here; did you mean article.star?"),
        ("trash", "notes.trash works only in the notes of all articles: <library.notes>"),
    ],
)
def test_what_does_here_what_another_command_does_elsewhere_is_named(line: str, told: str) -> None:
    with pytest.raises(UsageError) as refused:
        parse_line(line, READING)
    assert str(refused.value) == told


@pytest.mark.parametrize("line", ["q", "q!", "x", "wq", "close", "app.back"])
def test_over_another_screen_what_closes_a_window_of_vi_goes_back(line: str) -> None:
    assert parsed(line, OVER) == ("app.back", "")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("qa", ("app.quit", "")),
        ("app.quit", ("app.quit", "")),
        ("help quote", ("app.help", "quote")),
        ("last", ("list.last", "")),
    ],
)
def test_over_another_screen_commands_of_every_screen_have_names(
    line: str, expected: tuple[str, str]
) -> None:
    assert parsed(line, OVER) == expected
    assert expected[0] in command_names(OVER)


@pytest.mark.parametrize("places", [OVER, OUTLINE, (Where.LIST, Where.LIBRARY, Where.ANYWHERE)])
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("5", ("list.last", "5")),
        ("$", ("list.last", "")),
        ("G", ("list.last", "")),
        ("/old trees", ("list.filter", "old trees")),
        ("/", ("list.filter", "")),
    ],
)
def test_in_a_list_numbers_ends_and_words_are_those_of_its_rows(
    places: tuple[Where, ...], line: str, expected: tuple[str, str]
) -> None:
    assert parsed(line, places) == expected


@pytest.mark.parametrize(
    ("line", "place", "expected"),
    [
        ("f old trees", Where.LIBRARY, ("list.filter", "old trees")),
        ("red", Where.NOTES, ("notes.redo", "")),
        ("red", Where.LIST, ("view.redraw", "")),
        ("mark", Where.ENTRIES, ("entries.mark", "")),
        ("k", Where.REVIEW, ("review.keep", "")),
    ],
)
def test_a_short_name_of_vi_that_means_nothing_here_is_that_of_another_command(
    line: str, place: Where, expected: tuple[str, str]
) -> None:
    assert parsed(line, (place, Where.LIST)) == expected


@pytest.mark.parametrize("line", ["G x", "$ x", "last x", "list last 3x", "9999999999"])
def test_what_is_no_number_of_a_row_is_refused(line: str) -> None:
    with pytest.raises(UsageError, match=r"is not the number of a row$"):
        parsed(line, OUTLINE)


def test_a_per_cent_is_a_place_in_the_article_even_from_the_outline() -> None:
    assert parsed("50%", OUTLINE) == ("go.to", "50%")


@pytest.mark.parametrize("line", ["e eels.txt", "theme nord", "library.notes"])
def test_over_another_screen_a_command_of_the_others_is_refused(line: str) -> None:
    with pytest.raises(UsageError, match=r"works only on other screens: <app\.back> goes back$"):
        parse_line(line, OVER)


_NAMES = st.sampled_from([command.id for command in COMMANDS])


@given(st.text(max_size=12) | st.builds("{}{}".format, _NAMES, st.sampled_from(["", " ", " a"])))
@example("quote.next")
def test_whatever_is_typed_names_a_command_or_is_refused(line: str) -> None:
    with suppress(UsageError):
        command, _ = parse_line(line, OUTLINE)
        assert command.where in OUTLINE
