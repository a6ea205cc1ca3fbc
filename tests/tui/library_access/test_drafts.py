"""Drafts of notes in the library."""

from collections.abc import Mapping
from datetime import UTC, datetime

from temporary_library import TemporaryLibrary

from reader.tui.library_access.drafts import Draft
from reader.tui.library_access.library_thread import LibraryThread


async def test_what_is_typed_on_one_passage_in_two_windows_is_kept_until_each_saves_it() -> None:
    library = TemporaryLibrary()
    thread = LibraryThread(lambda: library)

    def draft() -> Draft:
        return Draft(thread, lambda _: "note:k:0:7:abc")

    def stored() -> Mapping[str, str]:
        return library.drafts("note:", before=datetime.max.replace(tzinfo=UTC))

    mine, theirs = draft(), draft()
    await mine.load()
    await theirs.load()
    for window, text in ((mine, "mi"), (theirs, "theirs"), (mine, "mine"), (mine, "mine!")):
        await window.keep(text)
    assert sorted(stored().values()) == ["mine!", "theirs"]
    again, third = draft(), draft()
    assert await again.load() == "theirs\n\nmine!"
    await again.keep("all of it")
    assert list(stored().values()) == ["all of it"]
    await theirs.keep("theirs, too")
    await mine.drop()
    slot = next(slot for slot, text in stored().items() if text == "all of it")
    assert third.take_up(slot, "all of it") == "0:7:abc"
    await third.keep("all of it, and more")
    assert sorted(stored().values()) == ["all of it, and more", "theirs, too"]
    for window in (again, third, theirs):
        await window.drop()
    assert not stored()
    thread.close()
