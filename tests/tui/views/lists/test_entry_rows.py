"""Rows of the news of several feeds."""

from reader.session.news import Entry, Feed, News
from reader.tui.views.ink import ink as inks
from reader.tui.views.lists.entry_rows import entry_rows, feed_rows, row_of_entry
from reader.tui.views.rows.row_lines import row_line

NEWS = (
    Entry("Eels are back", "eels", "The Saltrey Post", "2026-11-25T09:30"),
    Entry("The pier is shut", "pier", "The Hour", "2026-11-25"),
    Entry("A lamp for the quay", "lamp", "The Hour", ""),
)


def shown(width: int, read: tuple[str, ...] = (), news: tuple[Entry, ...] = NEWS) -> list[str]:
    return ["".join(text for text, _ in row_line(row, width, 0)).rstrip()
            for row in entry_rows(news, read)]  # fmt: skip


def test_entries_stand_below_their_day_with_feed_and_time_in_columns() -> None:
    assert shown(60) == [
        " 25 November 2026",
        "   Eels are back                    The Saltrey Post  09:30",
        "   The pier is shut                 The Hour",
        "",
        " Without a day",
        "   A lamp for the quay              The Hour",
    ]


def test_where_there_is_little_room_only_the_time_is_told() -> None:
    assert shown(40)[1] == "   Eels are back                  09:30"


def test_of_one_feed_its_name_is_not_told() -> None:
    assert shown(60, news=NEWS[:1])[1].split() == ["Eels", "are", "back", "09:30"]


def test_what_was_read_is_dimmed_and_no_sign_of_a_feed_reaches_the_terminal() -> None:
    wicked = Entry("Eels \x1b[2J back", "e", "The \x1b]52;c Post", "2026-11-25T09:30")
    _, eels, pier = entry_rows((wicked, NEWS[1]), {"e"})
    assert (eels.pieces[0][1], pier.pieces[0][1]) == (inks.META, inks.TITLE)
    assert "\x1b" not in eels.text + eels.right[0]


def test_feeds_tell_how_many_entries_are_unread_or_why_they_have_none() -> None:
    feeds = (
        Feed("post", "The \x1b[2JPost", NEWS[:2]),
        Feed("hour", "The Hour", NEWS[2:]),
        Feed("bell", "The Bell"),
        Feed("gone", "gone.example", problem="HTTP 404: page not found"),
    )
    rows = feed_rows(News(feeds, NEWS), {"eels", "lamp"})
    lines = ["".join(text for text, _ in row_line(row, 60, 0)).rstrip() for row in rows]
    assert [line.split("   ")[1:] for line in lines[3:]] == [
        ["gone.example", "HTTP 404: page not found"]
    ]
    assert [line.split()[-4:] for line in lines[:2]] == [
        ["1", "unread", "of", "2"], ["The", "Hour", "all", "read"]
    ]  # fmt: skip
    assert lines[2].split("   ")[-1].strip() == "no entries"
    assert not any("\x1b" in line for line in lines)
    assert [row.key for row in rows] == ["post", "hour", "bell", "gone"]


def test_the_cursor_is_on_the_entry_asked_for_or_on_the_first_unread_one() -> None:
    rows = entry_rows(NEWS, {"eels"})
    assert rows[row_of_entry(rows, "lamp", {"eels"})].key == "lamp"
    assert rows[row_of_entry(rows, "", {"eels"})].key == "pier"
    assert row_of_entry(rows, "", {"eels", "pier", "lamp"}) == 0


def test_names_of_feeds_have_a_quarter_of_a_wide_list() -> None:
    named = Entry("Eels are back", "eels", "The Saltrey Post and Harbour Mail", "2026-11-25")
    for width, name in ((80, "The Saltrey Post and Ha…"), (116, "The Saltrey Post and Harbour…")):
        assert entry_rows((named, NEWS[1]), (), width)[1].right[0] == name
