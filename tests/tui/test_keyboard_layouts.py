"""Keys under a non-Latin layout, in a terminal that reports the base layout key."""

from stage import Stage, on_stage
from textual.widgets import Input

from reader.model.settings import Settings
from reader.tui.terminal.keyboard_layouts import Key

RUSSIAN = dict(zip("йцукенгшщзхъфывапролджэячсмить", "qwertyuiop[]asdfghjkl;'zxcvbnm", strict=True))


def send(stage: Stage, letters: str) -> None:
    """Press keys of the Russian layout without waiting."""
    assert stage.app._driver is not None
    for letter in letters:
        standard = RUSSIAN.get(letter) or RUSSIAN[letter.lower()].upper()
        stage.app._driver.send_message(Key(letter, letter, standard))


async def press(stage: Stage, letters: str) -> None:
    send(stage, letters)
    await stage.settle()


async def test_a_letter_runs_what_the_key_in_its_place_runs() -> None:
    async with on_stage() as stage:
        await press(stage, "т")
        assert stage.state.quote_index == 0
        await press(stage, "ъй")
        assert stage.state.quote_index == 1
        await press(stage, "Т")
        assert stage.state.quote_index == 0
        await press(stage, "Ф")
        await press(stage, "й")
        assert stage.screen is stage.reading


async def test_what_is_typed_is_what_the_letters_say() -> None:
    async with on_stage() as stage:
        stage.send("/")
        send(stage, "то")
        await stage.settle()
        await press(stage, "т")
        assert stage.screen.query_one("Prompt Input", Input).value == "тот"
        await stage.press("escape")
        await press(stage, "т")
        send(stage, "фэто")
        stage.send("ctrl+s")
        await stage.until(lambda: bool(stage.library.annotations()))
        assert stage.library.annotations()[0].body == "это"


async def test_while_selecting_a_letter_moves_as_the_key_in_its_place() -> None:
    async with on_stage() as stage:
        await press(stage, "тм")
        before = stage.state.selection
        assert before is not None
        await press(stage, "ц")
        assert stage.state.selection is not None
        assert stage.state.selection.head > before.head


async def test_a_key_of_ones_own_and_the_letter_of_a_mark_stay() -> None:
    async with on_stage(settings=Settings(keys={"quote.list": ("т",)})) as stage:
        await press(stage, "т")
        assert stage.screen is not stage.reading
        await stage.press("escape")
        await press(stage, "ья")
        assert [note.mark for note in stage.library.annotations()] == ["я"]


async def test_a_name_begins_with_the_letter_that_is_typed() -> None:
    async with on_stage() as stage:
        await stage.press("n", "c")
        await press(stage, "Олена")
        await stage.press("enter")
        assert stage.notice.startswith("said by Олена")


async def test_where_the_terminal_does_not_tell_the_layout_a_letter_says_what_keys_are() -> None:
    async with on_stage() as stage:
        await stage.press("т")
        assert stage.notice == "т does nothing here: keys are Latin letters, ? lists the keys"
