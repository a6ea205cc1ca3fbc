"""The setting ``sync.dir``, without which nothing is synchronised."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library.files.ids import new_id
from reader.library.settings.configuration import load_settings
from reader.library.settings.sync_folder import sync_folder
from reader.library.sync import device as device_module
from reader.library.sync.device import FILE_NAME, device_id


def settings_of(tmp_path: Path, text: str) -> tuple[str, tuple[str, ...]]:
    path = tmp_path / "config.toml"
    path.write_text(text)
    settings, problems = load_settings(path, environment={})
    return settings.sync_dir, problems


def test_the_folder_is_named_in_a_table(tmp_path: Path) -> None:
    assert settings_of(tmp_path, '[sync]\ndir = "/srv/notes"\n') == ("/srv/notes", ())
    assert settings_of(tmp_path, 'sync.dir = "/srv/notes"\n') == ("/srv/notes", ())
    assert settings_of(tmp_path, "[sync]\n") == ("", ())
    assert settings_of(tmp_path, '[sync]\ndir = ""\n') == ("", ())


def test_a_home_is_spelled_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ida")
    assert settings_of(tmp_path, '[sync]\ndir = "~/notes"\n')[0] == "/home/ida/notes"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[sync]\ndir = "notes"\n', "config.toml:2: sync.dir must be an absolute path"),
        ("[sync]\ndir = 3\n", "config.toml:2: sync.dir must be the path of a folder"),
        ('\nsync = "/srv/notes"\n', "config.toml:2: sync must be a table"),
        ('[sync]\nfolder = "/x"\n', "config.toml:2: unknown setting 'sync.folder'"),
    ],
)
def test_a_mistake_is_reported_with_its_line(tmp_path: Path, text: str, told: str) -> None:
    folder, problems = settings_of(tmp_path, text)
    assert folder == ""
    assert told in problems[0]


def test_the_environment_counts_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    config = tmp_path / "pullquote" / "config.toml"
    config.parent.mkdir()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert sync_folder() is None
    config.write_text("[sync]\ndir = '/srv/notes'\n")
    if sys.platform == "linux":
        assert sync_folder() == Path("/srv/notes")
    monkeypatch.setenv("PULLQUOTE_SYNC_DIR", "/x")
    assert sync_folder() == Path("/x")
    monkeypatch.setenv("PULLQUOTE_SYNC_DIR", "")
    assert sync_folder() is None


@pytest.mark.parametrize("words", [["notes"], ["notes", "add", "STORY", "--quote", "Rust"]])
def test_without_the_setting_nothing_is_loaded_or_made(tmp_path: Path, words: list[str]) -> None:
    story = tmp_path / "story.txt"
    story.write_text('Pier to close\n\n"Rust does not wait," said Ida Moen.\n')
    given = [str(story) if word == "STORY" else word for word in words]
    code = (
        "import sys\n"
        "from reader.cli.main import main\n"
        f"main({given!r})\n"
        "print([name for name in sys.modules if 'library.sync' in name], file=sys.stderr)\n"
    )
    environment = {**os.environ, "PULLQUOTE_DATA_DIR": str(tmp_path / "data")}
    environment.pop("PULLQUOTE_SYNC_DIR", None)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=True
    )
    assert done.stderr.splitlines()[-1] == "[]"
    assert not (tmp_path / "data" / FILE_NAME).exists()


def test_the_id_of_a_machine_is_made_once(tmp_path: Path) -> None:
    first = device_id(tmp_path)
    assert device_id(tmp_path) == first
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"device": "../../x", "file": 1}', "\x00" * 50])
def test_a_damaged_id_is_replaced(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE_NAME).write_text(text)
    device = device_id(tmp_path)
    assert device.isalnum()
    assert json.loads((tmp_path / FILE_NAME).read_text())["device"] == device


def test_an_id_that_another_process_stored_meanwhile_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs: list[str] = []

    def stored_meanwhile() -> str:
        monkeypatch.undo()
        theirs.append(device_id(tmp_path))
        return new_id()

    monkeypatch.setattr(device_module, "new_id", stored_meanwhile)
    assert [device_id(tmp_path)] == theirs


def test_a_link_to_nowhere_in_the_place_of_the_id_is_replaced(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).symlink_to(tmp_path / "nowhere")
    assert device_id(tmp_path) == device_id(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_the_place_of_the_id_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / FILE_NAME)
    device = device_id(tmp_path)
    assert json.loads((tmp_path / FILE_NAME).read_text())["device"] == device


def test_a_copied_id_is_not_gone_on_with(tmp_path: Path) -> None:
    first = device_id(tmp_path)
    other = tmp_path / "other"
    other.mkdir()
    (other / FILE_NAME).write_bytes((tmp_path / FILE_NAME).read_bytes())
    assert device_id(other) != first
    assert device_id(tmp_path) == first


def test_an_id_put_back_in_its_place_is_gone_on_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device_module, "_machine_digest", lambda: "m1")
    first = device_id(tmp_path)
    body = (tmp_path / FILE_NAME).read_bytes()
    (tmp_path / FILE_NAME).rename(tmp_path / "old")
    (tmp_path / FILE_NAME).write_bytes(body)
    assert device_id(tmp_path) == first
    monkeypatch.setattr(device_module, "_machine_digest", lambda: "m2")
    assert device_id(tmp_path) != first


def test_a_data_directory_that_was_moved_keeps_its_id(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    first = device_id(before)
    before.rename(after)
    assert device_id(after) == first


def test_where_nothing_tells_machines_apart_a_place_is_not_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device_module, "_machine_digest", lambda: "")
    first = device_id(tmp_path)
    assert device_id(tmp_path) == first
    body = (tmp_path / FILE_NAME).read_bytes()
    (tmp_path / FILE_NAME).rename(tmp_path / "old")
    (tmp_path / FILE_NAME).write_bytes(body)
    assert device_id(tmp_path) != first


@pytest.mark.parametrize("device", ["../../x", "a b", "é1", "", 7.5])
def test_an_id_that_is_no_word_is_replaced(tmp_path: Path, device: object) -> None:
    path = tmp_path / FILE_NAME
    device_id(tmp_path)
    path.write_text(json.dumps({**json.loads(path.read_text()), "device": device}))
    replaced = device_id(tmp_path)
    assert replaced.isalnum()
    assert replaced.isascii()


def test_an_id_in_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / FILE_NAME
    first = device_id(tmp_path)
    path.write_text(path.read_text() + " " * 4_096)
    assert device_id(tmp_path) != first


def test_of_two_processes_that_make_an_id_the_faster_one_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = os.link

    def late(source: Path, path: Path) -> None:
        monkeypatch.setattr(os, "link", link)
        others.append(device_id(tmp_path))
        link(source, path)

    others: list[str] = []
    monkeypatch.setattr(os, "link", late)
    assert device_id(tmp_path) == others[0] == device_id(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_an_id_is_made_on_a_file_system_without_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    first = device_id(tmp_path)
    assert device_id(tmp_path) == first


@pytest.mark.parametrize(
    ("node", "name"), [("laptop", "laptop"), ("", "a machine"), ("la\x07p\ntop" * 20, None)]
)
def test_a_machine_has_a_short_clean_name(
    node: str, name: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platform.node", lambda: node)
    found = device_module.device_name()
    assert found == name or (name is None and found.isprintable() and len(found) == 80)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_configuration_that_is_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    folder = tmp_path / "pullquote"
    folder.mkdir()
    os.mkfifo(folder / "config.toml")
    seen = "from reader.library.settings.sync_folder import sync_folder; print(sync_folder())"
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path)}
    environment.pop("PULLQUOTE_SYNC_DIR", None)
    command = [sys.executable, "-c", seen]
    found = subprocess.check_output(command, env=environment, text=True, timeout=60)
    assert found == "None\n"
