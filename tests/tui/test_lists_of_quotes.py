"""Lists of quotes and of speakers over the article."""

import json
from pathlib import Path

from specimens import told
from stage import Stage, listed, on_stage

from reader.tui.screens.articles.library import LibraryScreen


async def test_the_list_of_quotes_goes_to_the_one_chosen() -> None:
    async with on_stage() as stage:
        await stage.press('"')
        assert stage.shows("Quotes · 10")
        await stage.press("j", "j", "enter")
        assert stage.state.quote_index == 2
        await stage.press('"')
        assert stage.rows.cursor == 2


async def test_a_quote_is_copied_from_the_list_which_stays_open() -> None:
    async with on_stage() as stage:
        await stage.press('"', "j", "j", "y")
        assert stage.copied == ["A pause is not a promise,"]
        assert stage.notice == "copied 6 words"
        await stage.press("Y")
        assert stage.copied[1].splitlines()[1].startswith("— Tomas Quaye")
        assert stage.shows("Quotes · 10")


async def test_the_speaker_of_a_quote_is_corrected_from_the_list() -> None:
    async with on_stage() as stage:
        await stage.press('"', "G", "c")
        assert stage.shows("Who said “")
        await stage.press("g", "enter")
        quotes = stage.state.quotes
        assert quotes.speaker_name(quotes.speaker_numbers[len(quotes) - 1]) == "Helene Astrup"


async def test_a_note_is_written_on_a_quote_of_the_list() -> None:
    async with on_stage() as stage:
        await stage.press('"', "G", "a", write="ask her")
        await stage.press("ctrl+s")
        (note,) = stage.library.annotations()
        assert note.body == "ask her"
        assert note.target.exact in stage.quoted


async def test_behind_the_last_quote_the_list_of_quotes_begins_with_that_one() -> None:
    async with on_stage() as stage:
        await stage.press("G", '"')
        assert stage.rows.cursor == 9


async def test_the_list_of_speakers_begins_with_who_speaks_the_current_quote() -> None:
    async with on_stage() as stage:
        for keys, name in (("", "Helene Astrup"), ("nnn", "Tomas Quaye"), ("nnn", "Ines Dalgaard")):
            await stage.press(*keys, "@")
            assert name in listed(stage)[stage.rows.cursor]
            await stage.press("q")
        await stage.press("}", "@")  # to a paragraph without a quote
        assert stage.state.quote is None
        assert "Helene Astrup" in listed(stage)[stage.rows.cursor]
        await stage.press("q", "G", "N", '"', "tab")
        assert "Rosalind Merriweather" in listed(stage)[stage.rows.cursor]
        await stage.press("enter", "q")
        assert "Rosalind Merriweather" in listed(stage)[stage.rows.cursor]
        await stage.press("k", "enter", "q")
        assert "Ines Dalgaard" in listed(stage)[stage.rows.cursor]


async def test_the_list_of_speakers_begins_with_nobody_at_a_quote_of_nobody() -> None:
    article = told("A day", "{Ada Quill|We stay.} So she said.", "{|Go home!} somebody called.")
    async with on_stage(article.article) as stage:
        await stage.press("G", "N")
        stage.reading.show_state(article._replace(cursor=article.quotes[1].span.start))
        await stage.press("@")
        assert "nobody" in listed(stage)[stage.rows.cursor]


async def test_quotes_and_speakers_are_two_pages_of_a_list_each_with_a_key() -> None:
    async with on_stage() as stage:
        await stage.press('"')
        assert stage.shows("tab speakers")
        for key in ("@", '"', "tab"):
            await stage.press(key)
            assert stage.shows("tab speakers" if key == '"' else "tab quotes")
        await stage.press("enter", "@")
        assert stage.shows("tab quotes")
        await stage.press("?")
        assert stage.shows('Show quotes, as " does.')
        await stage.press("q", "q")
        assert stage.screen is stage.reading
        assert stage.state.quote_index == -1


async def test_the_lists_are_switched_also_where_a_filter_leaves_nothing() -> None:
    async with on_stage() as stage:
        await stage.press('"', "/", write="zeppelin")
        await stage.press("enter", "@")
        assert stage.shows("tab quotes")
        await stage.press("/", write="zeppelin")
        await stage.press("enter", '"')
        assert stage.shows("tab speakers")


async def test_from_the_quotes_of_selected_speakers_the_key_goes_back_to_the_selection() -> None:
    async with on_stage() as stage:
        await stage.press("@", "space", "j", "space", "enter")
        assert stage.shows("2 speakers")
        await stage.press("@", "enter")
        assert stage.shows("2 speakers")


async def test_speakers_lead_to_their_quotes() -> None:
    async with on_stage() as stage:
        await stage.press("@")
        assert stage.shows("Helene Astrup")
        await stage.press("enter")
        assert stage.shows("Helene Astrup · 4")
        assert stage.shows("   8  “I wrote to 3,400")  # the name above the list is enough
        await stage.press("j", "j", "enter")
        assert stage.quoted.startswith("I wrote to 3,400")


async def test_the_list_of_what_a_speaker_said_closes_to_the_list_of_speakers() -> None:
    async with on_stage() as stage:
        for key in ("q", "escape"):
            await stage.press("@", "j", "enter")
            assert stage.shows("q speakers")
            await stage.press(key)
            assert stage.shows("Speakers · 4"), key
            assert stage.rows.row is not None
            assert stage.rows.row.key == "Tomas Quaye"
            await stage.press(key)
            assert stage.screen is stage.reading, key


async def test_speakers_stay_selected_when_the_list_of_what_they_said_is_closed() -> None:
    async with on_stage() as stage:
        await stage.press("@", "space", "j", "j", "space", "enter", "q", "enter")
        assert stage.shows("2 speakers · 6")


async def test_a_list_of_quotes_has_room_for_names_and_words() -> None:
    async with on_stage() as stage:
        for width in (40, 60, 200):
            await stage.resize(width, 24)
            await stage.press('"')
            assert stage.shows("“count the same c"), width
            await stage.resize(120, 40)
            assert stage.shows("Rosalind Merriweather   “I have driven that crane for 26 years.")
            await stage.press("q")


async def test_a_quote_that_is_listed_whole_has_both_marks() -> None:
    async with on_stage() as stage:
        await stage.press('"')
        assert stage.shows("“A pause is not a promise,”")


async def test_the_list_of_speakers_says_what_its_numbers_are() -> None:
    async with on_stage() as stage:
        for width, shares in ((40, "words"), (120, "share of words")):
            await stage.resize(width, 24)
            await stage.press("@")
            heading, first, *_ = listed(stage)
            assert heading.split() == ["quotes", *shares.split(), "speaker"]
            assert heading.index("speaker") == first.index("Helene Astrup")
            assert "38 %" in first
            await stage.press("q")


async def test_in_a_very_narrow_terminal_speakers_have_names_rather_than_shares() -> None:
    async with on_stage(size=(30, 10)) as stage:
        await stage.press("@")
        assert stage.shows("Helene Astrup")
        assert not stage.shows("%  ")


async def test_one_speaker_is_shown_alone_until_w_is_pressed_again() -> None:
    async with on_stage() as stage:
        await stage.press("@", "j", "W")
        assert stage.state.only_speaker == "Tomas Quaye"
        assert not stage.shows("Ines Dalga…")
        await stage.press("W")
        assert stage.state.only_speaker == ""


def goals(stage: Stage) -> list[object]:
    """Return the places that the rows of the list lead to."""
    return [stage.rows.shown[number].goal for number in range(len(stage.rows))]


async def test_a_corrected_speaker_is_found_as_no_note() -> None:
    async with on_stage() as stage:
        await stage.press("n", "c", write="Zelda Quorn")
        await stage.press("enter", "n", "H")
        (correction, highlight) = sorted(stage.library.annotations(), key=lambda a: a.created)
        assert correction.body == "Zelda Quorn"
        await stage.run(f"search.library {correction.target.exact}")
        assert isinstance(stage.screen, LibraryScreen)
        assert correction.id not in goals(stage)
        await stage.run(f"search.library {highlight.target.exact}")
        assert highlight.id in goals(stage)


async def test_what_some_speakers_said_is_listed_and_exported(tmp_path: Path) -> None:
    async with on_stage(size=(120, 40)) as stage:
        await stage.press("@", "space", "j", "j", "space")
        assert stage.notice == "2 speakers selected: Enter lists what they said"
        await stage.press("enter")
        assert stage.shows("2 speakers · 6")
        assert stage.shows("Helene Astrup")
        assert not stage.shows("Rosalind")
        await stage.press("E", "ctrl+u", write=str(tmp_path / "said.json"))
        await stage.press("enter")
        assert stage.notice.startswith("6 quotes written to")
        assert "Merriweather" not in (tmp_path / "said.json").read_text()
        assert stage.shows("2 speakers · 6")  # the list stays open
        await stage.press("E", "escape", "j")
        assert stage.rows.cursor == 1


async def test_quotes_are_exported_with_the_notes_on_them(tmp_path: Path) -> None:
    async with on_stage() as stage:
        await stage.press("n", "n", "a", write="with which pencil?")
        await stage.press("ctrl+s", '"', "E", "ctrl+u", write=str(tmp_path / "said.json"))
        await stage.press("enter")
        quotes = json.loads((tmp_path / "said.json").read_text())["quotes"]
        assert [each["notes"] for each in quotes[:3]] == [[], ["with which pencil?"], []]


async def test_the_list_of_speakers_exports_the_one_at_the_cursor(tmp_path: Path) -> None:
    async with on_stage() as stage:
        await stage.press("@", "G", "E", "ctrl+u", write=f"'{tmp_path / 'who said.csv'}'")
        await stage.press("enter")
        assert stage.notice.startswith("1 quote written to")
        assert (tmp_path / "who said.csv").exists()


async def test_a_filtered_list_of_quotes_exports_what_it_shows(tmp_path: Path) -> None:
    async with on_stage() as stage:
        await stage.press('"', "/", write="quaye")
        await stage.press("enter", "E", "ctrl+u", write=str(tmp_path / "said.csv"))
        await stage.press("enter")
        assert stage.notice.startswith("3 quotes written to")


async def test_a_filter_that_leaves_one_speaker_takes_nobody_while_some_are_selected() -> None:
    async with on_stage() as stage:
        await stage.press("@", "space", "/", write="merri")
        await stage.press("enter", "space")
        assert stage.notice == "2 speakers selected: Enter lists what they said"
        await stage.press("space", "escape", "g", "space")
        assert stage.notice == "nobody is selected"
