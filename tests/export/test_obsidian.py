"""Repeated exports into the same Obsidian vault."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from export_samples import entry, note
from hypothesis import given
from hypothesis import strategies as st

from reader.export.entry import Entry, LinkedNote
from reader.export.formats import format_named
from reader.export.writers.obsidian import KeptNotes, ids_in, key_in, none_kept, updated
from reader.export.writing import Written, write_file, write_folder

OBSIDIAN = format_named("obsidian")
PIER = entry(note("n1"))
BOAT = replace(entry(note("n2", "forty seats"), title="A new boat"), key="key2")


def export_to(folder: Path, *entries: Entry, kept_notes: KeptNotes = none_kept) -> list[Written]:
    """Export entries as files of a vault."""
    return write_folder(folder, entries, OBSIDIAN, force=False, kept_notes=kept_notes)


def test_the_same_export_twice_changes_nothing() -> None:
    first = updated(entry(), "")
    assert updated(entry(), first) == first
    assert first.startswith('---\ntitle: "The pier closes"\n')
    assert "\n^pq-n1\n" in first


def test_a_changed_note_is_brought_up_to_date_and_own_words_stay() -> None:
    first = updated(entry(), "") + "\nMy own thoughts.\n"
    second = updated(entry(note(body="because of rust")), first)
    assert "because of rust" in second
    assert "why now?" not in second
    assert "My own thoughts." in second
    assert second.count("\n^pq-n1\n") == 1


def test_a_new_note_comes_where_it_is_in_the_article() -> None:
    one, two, three = (
        note("n1", "first"),
        note("n2", "second", start=50),
        note("n3", "third", start=90),
    )
    text = updated(entry(one, two, three), updated(entry(one, three), "") + "\nEnd.\n")
    assert [text.index(word) for word in ("> first", "> second", "> third", "End.")] == sorted(
        text.index(word) for word in ("> first", "> second", "> third", "End.")
    )


def test_a_new_note_comes_before_the_next_one_or_after_the_nearest_that_is_there() -> None:
    notes = [note(f"n{number}", f"passage {number}", start=number) for number in range(1, 5)]
    text = updated(entry(*notes[1:3]), "") + "\nMy end.\n"
    text = updated(entry(*notes), text)
    places = [text.index(f"> passage {number}") for number in range(1, 5)]
    assert places == sorted(places)
    assert text.endswith("\n\nMy end.\n")
    there = updated(entry(notes[0], notes[2]), "") + "\nMy end.\n"
    text = updated(entry(*notes), there, {"n3": "Diary", "n2": "Diary"})
    assert text.index("> passage 3") < text.index("> passage 4") < text.index("My end.")
    assert "passage 2" not in text


def test_very_many_notes_are_written_and_updated_in_linear_time() -> None:
    notes = [note(f"n{number}", f"passage {number}", start=number) for number in range(8_000)]
    text = updated(entry(*notes), updated(entry(*notes[::2]), ""))
    assert updated(entry(*notes), text) == text == updated(entry(*notes), "")


def test_blank_lines_of_the_user_stay_when_a_note_goes() -> None:
    first = updated(entry(note("n1", "first"), note("n2", "second"), note("n3", "third")), "")
    own = "\n```\ndef one(): ...\n\n\ndef two(): ...\n```"
    text = updated(entry(note("n3", "third", "changed")), first + own)
    assert text == updated(entry(note("n3", "third", "changed")), "") + own + "\n"
    assert updated(entry(), "") + own == updated(entry(), updated(entry(), "") + own)


def test_a_removed_note_goes_and_an_edited_block_stays() -> None:
    first = updated(entry(note("n1", "first"), note("n2", "second", body="old")), "")
    edited = first.replace("old", "my wording")
    second = updated(entry(note("n2", "second", body="fresh")), edited)
    assert "> first" not in second
    assert "my wording" in second
    assert "fresh" not in second


def test_a_note_changed_here_and_in_the_file_is_reported(tmp_path: Path) -> None:
    (first,) = export_to(tmp_path, entry(note(body="old")))
    text = first.path.read_text(encoding="utf-8")
    first.path.write_text(text.replace("old", "my wording"), encoding="utf-8")
    (same,) = export_to(tmp_path, entry(note(body="old")))
    assert same.message == ""
    (skipped,) = export_to(tmp_path, entry(note(body="fresh")))
    assert skipped.message.endswith(
        ": 1 note was changed both here and in the file; the text in the file was kept"
    )


def test_own_front_matter_stays() -> None:
    first = updated(entry(), "").replace("tags:", "rating: 5\ntags:")
    assert "rating: 5" in updated(entry(), first)


def test_a_note_cannot_end_its_block() -> None:
    tricky = note(body="%% end n1 %%\n%% pullquote n9 00000000 %%")
    first = updated(entry(tricky), "")
    assert updated(entry(tricky), first) == first
    assert updated(entry(tricky._replace(body="x")), first).count("%% end n1 %%") == 1


def test_a_renamed_file_is_still_the_article(tmp_path: Path) -> None:
    (first,) = export_to(tmp_path, entry())
    first.path.rename(tmp_path / "Renamed by me.md")
    (second,) = export_to(tmp_path, entry(note(body="changed")))
    assert second.path == tmp_path / "Renamed by me.md"
    assert "changed" in second.path.read_text()
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_moved_to_a_folder_below_is_still_the_article(tmp_path: Path) -> None:
    (first,) = export_to(tmp_path, entry())
    for name in (".trash", "Piers"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "Moved.md").write_text(first.path.read_text())
    first.path.unlink()
    (second,) = export_to(tmp_path, entry(note(body="changed")))
    assert second.path == tmp_path / "Piers" / "Moved.md"
    assert "changed" in second.path.read_text()
    assert "changed" not in (tmp_path / ".trash" / "Moved.md").read_text()
    assert not first.path.exists()


def test_an_unchanged_file_is_not_written_again(tmp_path: Path) -> None:
    (first,) = export_to(tmp_path, entry())
    before = first.path.stat()
    (second,) = export_to(tmp_path, entry())
    after = second.path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_the_line_ends_and_the_byte_order_mark_of_a_file_stay(tmp_path: Path) -> None:
    (first,) = export_to(tmp_path, entry())
    text = f"\ufeff{first.path.read_text()}\nMy own\nwords.\n".replace("\n", "\r\n")
    first.path.write_bytes(text.encode())
    (second,) = export_to(tmp_path, entry(note(body="changed")))
    after = second.path.read_bytes().decode()
    assert not second.message
    wanted = text.replace("why now?", "changed")
    checksum = re.compile("n1 [0-9a-f]{8}")
    assert checksum.sub("", after) == checksum.sub("", wanted)


@pytest.mark.parametrize("force", [False, True])
def test_a_file_of_the_user_with_the_name_of_an_article_is_left_alone(
    tmp_path: Path, *, force: bool
) -> None:
    (tmp_path / "the Pier closes.md").write_text("mine")
    (written,) = write_folder(tmp_path, [entry()], format_named("obsidian"), force=force)
    assert (written.path.name, written.refused) == ("The pier closes 2.md", "")
    assert (tmp_path / "the Pier closes.md").read_text() == "mine"
    (tmp_path / "Cafe\u0301.md").write_text("mine, as a disk of a Mac names it")
    cafe = replace(entry(note("n3"), title="Café"), key="key3")
    assert export_to(tmp_path, cafe)[0].path.name == "Café 2.md"
    assert key_in("mine") == ""
    assert write_folder(tmp_path, [entry()], format_named("obsidian"), force=force) == [written]


@pytest.mark.parametrize("force", [False, True])
def test_a_new_article_of_the_same_title_gets_a_file_of_its_own(
    tmp_path: Path, force: bool
) -> None:
    old = replace(entry(note("n1")), key="old")
    new = replace(entry(note("n2", "the mayor")), key="new")
    (first,) = write_folder(tmp_path, [old], format_named("obsidian"), force=False)
    first.path.write_text(first.path.read_text() + "\nMy own thoughts.\n")
    written = write_folder(tmp_path, [new, old], format_named("obsidian"), force=force)
    assert [each.refused for each in written] == ["", ""]
    assert written[0].path != written[1].path == first.path
    assert "the mayor" in written[0].path.read_text()
    assert "My own thoughts." in first.path.read_text()
    assert "the mayor" not in first.path.read_text()


def test_tags_are_whole_tags_in_obsidian() -> None:
    made = note("n1")._replace(tags=("to_do", "news/local", "v1.2 (draft)", "größe", "🚢"))
    text = updated(entry(made), "")
    assert "#to_do #news/local #v1-2--draft- #größe #🚢" in text
    assert 'tags: ["to_do", "news/local", "v1-2--draft-", "größe", "🚢"]' in text


def move_note(path: Path, identifier: str, to: Path) -> None:
    text = path.read_text()
    found = re.search(rf"%% pullquote {identifier} .*?%% end {identifier} %%\n", text, re.DOTALL)
    assert found is not None
    path.write_text(text.replace(found[0], ""))
    to.write_text(f"{to.read_text() if to.exists() else ''}My day.\n\n{found[0]}\nMy end.\n")


def test_a_note_moved_to_another_file_is_updated_there_and_not_doubled(tmp_path: Path) -> None:
    diary = tmp_path / "Diary.md"
    one, two = note("n1", "first"), note("n2", "second", "as in [[n1]]", start=90)
    linked = {"n1": LinkedNote("n1", "why now?", "key1", "The pier closes")}
    (article,) = export_to(tmp_path, replace(entry(one, two), linked=linked))
    move_note(article.path, "n1", diary)
    later = replace(entry(one._replace(body="because of rust"), two), linked=linked)
    for _ in range(2):
        assert not any(each.message for each in export_to(tmp_path, later))
        assert "n1 %%" not in article.path.read_text()
        assert "[[Diary#^pq-n1|why now?]]" in article.path.read_text()
        assert diary.read_text().startswith("My day.\n\n%% pullquote n1 ")
        assert diary.read_text().endswith("%% end n1 %%\n\nMy end.\n")
        assert "because of rust" in diary.read_text()
    export_to(tmp_path, entry(two))
    assert "because of rust" in diary.read_text()


def test_a_note_moved_to_the_file_of_another_article_stays_there(tmp_path: Path) -> None:
    one, two = export_to(tmp_path, PIER, BOAT)
    move_note(two.path, "n2", one.path)
    boat = replace(BOAT, notes=(note("n2", "forty seats", "too few"),))
    for entries in ([boat], [PIER, boat]):
        export_to(tmp_path, *entries)
        assert "too few" in one.path.read_text()
        assert "%% end n1 %%" in one.path.read_text()
        assert "n2" not in two.path.read_text()


def test_words_edited_in_a_moved_note_stay_and_that_is_told(tmp_path: Path) -> None:
    diary = tmp_path / "Diary.md"
    (article,) = export_to(tmp_path, entry())
    move_note(article.path, "n1", diary)
    diary.write_text(diary.read_text().replace("why now?", "why only now?"))
    written = export_to(tmp_path, entry(note(body="changed")))
    assert [(each.path, each.skipped) for each in written if each.message] == [(diary, 1)]
    assert "why only now?" in diary.read_text()


def test_a_note_on_another_article_stays_when_only_one_article_is_exported(tmp_path: Path) -> None:
    one, two = export_to(tmp_path, PIER, BOAT)
    move_note(two.path, "n2", one.path)
    before = one.path.read_text()

    def kept(ids: Collection[str]) -> Mapping[str, bool]:
        return {each: True for each in ids if each == "n2"}

    export_to(tmp_path, PIER, kept_notes=kept)
    assert one.path.read_text() == before
    write_file(one.path, [PIER], OBSIDIAN, force=False, kept_notes=kept)
    assert one.path.read_text() == before
    export_to(tmp_path, PIER)  # removed meanwhile
    assert "n2" not in one.path.read_text()


def test_removed_notes_go_also_where_their_article_has_no_other_and_from_files_of_the_user(
    tmp_path: Path,
) -> None:
    diary = tmp_path / "Diary.md"
    two_notes = replace(BOAT, notes=(*BOAT.notes, note("n3", "third", "moved"), note("n4", "ed")))
    one, two = export_to(tmp_path, PIER, two_notes)
    two.path.write_text(f"{two.path.read_text().replace('> ed', '> edited')}\nMy own words.\n")
    copy = tmp_path / "Zz copy.md"
    copy.write_text(two.path.read_text())
    move_note(two.path, "n3", diary)
    before = [one.path.read_text(), copy.read_text(), two.path.read_text()]
    export_to(tmp_path, PIER, kept_notes=lambda ids: dict.fromkeys(ids, True))  # left out
    assert [each.read_text() for each in (one.path, copy, two.path)] == before
    assert export_to(tmp_path, PIER, kept_notes=lambda ids: dict.fromkeys(ids, False))
    assert [each.read_text() for each in (one.path, copy)] == before[:2]
    assert "n2" not in two.path.read_text()
    assert "> edited" in two.path.read_text()
    assert two.path.read_text().endswith("\nMy own words.\n")
    assert diary.read_text() == "My day.\n\nMy end.\n"


def test_a_link_to_a_moved_note_of_an_article_that_is_not_exported_leads_there(
    tmp_path: Path,
) -> None:
    linked = {"n2": LinkedNote("n2", "too few", "key2", "A new boat")}
    pier = replace(entry(note("n1", body="as in [[n2]]")), linked=linked)
    one, two = export_to(tmp_path, pier, BOAT)
    move_note(two.path, "n2", tmp_path / "Diary.md")
    export_to(tmp_path, pier)
    assert "[[Diary#^pq-n2|too few]]" in one.path.read_text()


def test_a_file_that_is_not_text_is_reported_and_the_others_are_written(tmp_path: Path) -> None:
    one, two = export_to(tmp_path, PIER, BOAT)
    with one.path.open("ab") as file:
        file.write(b"caf\xe9\n")
    before = one.path.read_bytes()
    later = [replace(PIER, notes=(note("n1", body="x"),)), replace(BOAT, notes=(note("n2", "y"),))]
    written = export_to(tmp_path, *later)
    assert [each.message for each in written] == [
        f"{one.path}: cannot be read as UTF-8 text, so it was left unchanged",
        "",
    ]
    assert one.path.read_bytes() == before
    assert "> y" in two.path.read_text()


def test_the_file_that_another_machine_wrote_is_updated(tmp_path: Path) -> None:
    (article,) = export_to(tmp_path, entry(note("n1")))
    both = entry(note("n1", body="changed"), note("n2", "second", start=90))
    (same,) = export_to(tmp_path, replace(both, key="there"))
    assert same.path == article.path
    assert "changed" in article.path.read_text()
    assert "> second" in article.path.read_text()
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "byte order mark"])
def test_what_another_machine_noted_stays_in_its_file_until_it_is_known_to_be_removed(
    tmp_path: Path, mark: str
) -> None:
    (article,) = export_to(tmp_path, entry(note("n1"), note("n2")))
    before = mark + article.path.read_text()
    article.path.write_text(before)
    here = replace(entry(note("n1")), key="there")
    export_to(tmp_path, here)
    assert article.path.read_text() == before
    removed = export_to(tmp_path, here, kept_notes=lambda ids: dict.fromkeys(ids, False))
    assert removed[0].path == article.path
    assert "n2" not in article.path.read_text()


def test_another_article_of_the_same_address_gets_a_file_of_its_own(tmp_path: Path) -> None:
    (article,) = export_to(tmp_path, entry(note("n1")))
    apart = replace(entry(note("n2")), key="apart")
    before = article.path.read_text()
    (other,) = export_to(tmp_path, apart)
    assert other.path.name == "The pier closes 2.md"
    assert article.path.read_text() == before
    move_note(other.path, "n2", article.path)
    apart = replace(apart, notes=(note("n2"), note("n3", "later", start=90)))
    export_to(tmp_path, entry(note("n1")), apart)
    assert "> later" in other.path.read_text()


def test_a_note_that_was_moved_to_a_second_file_of_its_article_is_not_doubled(
    tmp_path: Path,
) -> None:
    second = tmp_path / "The pier closes 2.md"
    (article,) = export_to(tmp_path, entry(note("n1"), note("n2")))
    second.write_text(updated(entry(note("n3")), ""))
    move_note(article.path, "n2", second)
    later = entry(note("n1"), note("n2", body="changed"))
    export_to(tmp_path, later)
    assert "n2 %%" not in article.path.read_text()
    assert "changed" in second.read_text()


@pytest.mark.parametrize("name", ["Zz copy", "The pier closes 1", "The pier closes (my copy)"])
def test_a_copy_of_the_file_of_an_article_stays_as_it_is(tmp_path: Path, name: str) -> None:
    (article,) = export_to(tmp_path, entry())
    copy = tmp_path / f"{name}.md"
    copy.write_text(article.path.read_text())
    export_to(tmp_path, entry(note(body="changed")))
    assert "changed" in article.path.read_text()
    assert "changed" not in copy.read_text()


def test_an_article_without_shown_notes_has_a_file_and_one_whose_notes_are_elsewhere_not(
    tmp_path: Path,
) -> None:
    diary = tmp_path / "Diary.md"
    marked = entry(note("m1", mark="a"))
    (article,) = export_to(tmp_path, marked)
    assert "# The pier closes" in article.path.read_text()
    export_to(tmp_path, entry())
    move_note(article.path, "n1", diary)
    article.path.unlink()
    assert [each.path for each in export_to(tmp_path, entry())] == [diary]


@given(st.lists(st.sets(st.sampled_from(["n1", "n2", "n3", "n4"])), max_size=6))
def test_whatever_was_removed_and_restored_a_vault_has_the_present_notes_once(
    history: list[set[str]],
) -> None:
    articles = (entry(note("n1"), note("n2")), replace(BOAT, notes=(note("n3"), note("n4"))))
    with TemporaryDirectory() as folder:
        for live in history:

            def kept(ids: Collection[str], now: set[str] = live) -> Mapping[str, bool]:
                return {each: each in now for each in ids}

            entries = [
                replace(each, notes=tuple(note for note in each.notes if note.id in live))
                for each in articles
            ]
            export_to(Path(folder), *(each for each in entries if each.notes), kept_notes=kept)
            texts = [file.read_text() for file in Path(folder).iterdir()]
            assert sorted(each for text in texts for each in ids_in(text)) == sorted(live)
