"""Correcting speakers, and excluding passages that are not quotes."""

from pathlib import Path

from stage import HARBOUR, on_stage
from temporary_library import TemporaryLibrary

from reader.model.annotation import Motivation


async def test_a_correction_of_the_speaker_is_used_and_undone() -> None:
    async with on_stage() as stage:
        await stage.press("n", "n", "n", "c")
        assert stage.shows("Who said “")
        assert stage.rows.row is not None
        assert stage.rows.row.key == "Tomas Quaye"  # who is taken to be the speaker
        await stage.press("g", "enter")
        assert stage.notice == "said by Helene Astrup, and 2 other quotes with it: U undoes it"
        assert stage.shows("3/10 Helene Astrup")
        quote = stage.state.quote
        assert quote is not None
        assert quote.speaker is not None
        assert quote.speaker.name == "Helene Astrup"
        await stage.press("U")
        assert stage.shows("3/10 Tomas Quaye")


async def test_notes_on_a_quote_follow_the_correction_of_its_speaker() -> None:
    library = TemporaryLibrary()

    def speakers() -> list[str]:
        notes = library.annotations()
        return [n.speaker for n in notes if n.motivation is not Motivation.IDENTIFYING]

    async with on_stage(library=library) as stage:
        await stage.press("n", "H", "n", "n", "H", "m", "m")
        was = ["", "Helene Astrup", "Tomas Quaye"]  # the bookmark is on the author's paragraph
        assert sorted(speakers()) == was
        await stage.press("c", write="Cleo Vane")
        await stage.press("enter")
        now = ["", "Cleo Vane", "Helene Astrup"]
        assert sorted(speakers()) == now
        assert library.edition(stage.state.article.digest) == stage.state.article.text
        await stage.press("U")
        assert stage.notice == "undone: correction of a quote; ctrl+r redoes it"
        assert sorted(speakers()) == was
        await stage.press("ctrl+r")
        assert sorted(speakers()) == now
        await stage.press("c", "G", "enter")
        assert stage.notice == "as it was found: U undoes it"
        assert sorted(speakers()) == was
        await stage.press("c", "G", "enter")
        assert stage.notice == "not a quote: U undoes it"
        assert sorted(speakers()) == ["", "", "Helene Astrup"]
        await stage.press("U")
        assert sorted(speakers()) == was


async def test_notes_on_other_quotes_that_follow_a_correction_follow_it_too() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "n", "n", "n", "H", "N", "c", "g", "enter")
        assert stage.notice == "said by Helene Astrup, and 2 other quotes with it: U undoes it"
        (note,) = [n for n in library.annotations() if n.motivation is Motivation.HIGHLIGHTING]
        assert note.speaker == "Helene Astrup"


async def test_a_speaker_given_its_own_name_changes_nothing() -> None:
    async with on_stage() as stage:
        await stage.press("@", "c", "enter")
        assert stage.notice == "nothing was changed"
        assert not stage.state.annotations


async def test_in_the_list_of_speakers_all_quotes_of_some_are_given_to_one() -> None:
    async with on_stage() as stage:
        before = stage.state.quotes
        count = sum(before.speaker_name(n) != "Helene Astrup" for n in before.speaker_numbers)
        await stage.press("@")
        await stage.press(*" j" * (len(stage.rows) - 1), "c")
        await stage.write("Astrup")
        await stage.press("enter")
        and_reported = f"{count} quotes and 2 in reported speech"
        assert stage.notice == f"{and_reported} said by Helene Astrup: U undoes it"
        (speaker,) = {*stage.state.quotes.speaker_numbers}
        assert stage.state.quotes.speaker_name(speaker) == "Helene Astrup"
        await stage.press("U")
        assert stage.notice == f"undone: correction of {count + 2} quotes; ctrl+r redoes it"
        assert stage.state.quotes == before


async def test_after_a_speaker_was_renamed_the_list_of_speakers_is_there_for_the_next() -> None:
    async with on_stage() as stage:
        await stage.press("@", "c", "/", write="Helena Astrup")
        await stage.press("enter")
        assert stage.shows("Speakers · 4")
        assert stage.shows("4 quotes and 2 in reported speech said by Helena Astrup: U undoes it")
        await stage.press("j", "c", "/", write="Helena")
        await stage.press("enter")
        assert stage.shows("Speakers · 3")
        await stage.press("q")
        assert stage.screen is stage.reading
        assert stage.shows_outline()


async def test_closing_the_list_of_names_goes_back_to_the_selected_speakers() -> None:
    async with on_stage() as stage:
        await stage.press("@", "space", "j", "space", "c")
        assert stage.shows("2 speakers: who is this?")
        await stage.press("q", "enter")
        assert stage.shows("2 speakers ·")
        assert not stage.state.annotations


async def test_a_speaker_that_is_not_in_the_list_is_typed() -> None:
    async with on_stage() as stage:
        await stage.press("n", "c", "/", write="Cleo Vane")
        assert stage.shows("No name has these words. Enter takes what you typed.")
        await stage.press("enter")
        assert stage.shows("1/10 Cleo Vane")


async def test_a_name_can_be_typed_at_once() -> None:
    async with on_stage() as stage:
        await stage.press("n", "c", write="The clerk")
        await stage.press("enter")
        assert stage.shows("1/10 The clerk")


async def test_a_name_can_be_pasted_at_once() -> None:
    async with on_stage() as stage:
        await stage.press("n", "c")
        stage.paste("Cleo Vane")
        await stage.press("enter")
        assert stage.shows("1/10 Cleo Vane")
        await stage.press("n", "c", "/", *"Cl")
        stage.paste("eo")
        await stage.press("enter")
        assert stage.notice.startswith("said by Cleo")


async def test_what_is_no_quote_is_left_out_from_then_on() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "n", "c", "G", "enter")
        assert stage.notice == "not a quote: U undoes it"
        assert len(stage.state.quotes) == 9
    async with on_stage(HARBOUR, library=library) as stage:
        assert len(stage.state.quotes) == 9


async def test_a_correction_is_given_up_where_it_was_made_even_after_a_restart() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "c", "G", "enter")  # not a quote
        await stage.press("n", "c", "/", write="Cleo Vane")
        await stage.press("enter")
    async with on_stage(HARBOUR, library=library) as stage:
        await stage.press("n")
        assert stage.shows("1/9 Cleo Vane")
        await stage.press("c", "G", "enter")
        assert stage.notice == "as it was found: U undoes it"
        assert stage.shows("1/9 Helene Astrup")
        start = stage.state.article.text.index("For 17 days")
        stage.reading.show_state(stage.state._replace(cursor=start + 3))
        await stage.press("c")
        assert len(stage.rows) == 1
        assert stage.shows("as it was found")
        await stage.press("enter")
        assert len(stage.state.quotes) == 10


async def test_a_quote_may_be_left_to_nobody_named() -> None:
    library = TemporaryLibrary()
    async with on_stage(library=library) as stage:
        await stage.press("n", "n", "n", "a", write="who?")
        await stage.press("ctrl+s", "c", "/", write="nobody")
        await stage.press("enter")
        assert stage.notice == "nobody is named: U undoes it"
        assert len(stage.state.quotes) == 10
        assert [note.speaker for note in stage.state.annotations if note.body] == [""]
    async with on_stage(HARBOUR, library=library) as stage:
        await stage.press("n", "n", "n")
        assert stage.state.quote is not None
        assert stage.state.quote.speaker is None
        await stage.press("c")
        assert not stage.shows("nobody is named")
        assert stage.shows("as it was found")
        await stage.press("G", "enter")
        assert stage.shows("3/10 Tomas Quaye")
        await stage.press("c", "/", write="nobody")
        await stage.press("enter", "c", "/", write="not a quote")
        await stage.press("enter")
        assert len(stage.state.quotes) == 9
        await stage.press("U")
        assert len(stage.state.quotes) == 10


async def test_a_correction_whose_quote_is_gone_is_no_note_without_a_place(tmp_path: Path) -> None:
    story = tmp_path / "story.txt"
    story.write_text(HARBOUR.read_text(encoding="utf-8"), encoding="utf-8")
    async with on_stage(None, sources=[str(story)], size=(120, 40)) as stage:
        await stage.settle()
        await stage.press("n", "c", "/", write="Ida Moen")
        await stage.press("enter")
        assert stage.shows("1/10 Ida Moen")
        others = [p for p in stage.state.article.text.split("\n\n") if stage.quoted not in p]
        story.write_text("\n\n".join(others), encoding="utf-8")
        await stage.press("r")
        assert stage.state.unplaced()
        assert not stage.shows("without a place")
        assert not stage.shows("Without a place")
        await stage.press("=")
        assert stage.shows("1 without a place")
