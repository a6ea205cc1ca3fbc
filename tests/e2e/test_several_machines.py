"""Several machines of one person: data directories, a shared folder, real processes."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from zlib import crc32

import pytest

PATIENTLY = """import sys
from reader.library.sync.background import BackgroundSync
BackgroundSync.close.__defaults__ = (60.0,)
from reader.cli.main import main
sys.exit(main(sys.argv[1:]))"""
"""Runs the command line with ample time to synchronise the folder on closing."""

STORY = 'Pier to close\n\n"Rust does not wait," said Ida Moen.\n\nThe ferry stays in the harbour.\n'


class Desk:
    """A machine: a data directory, a configuration and a folder."""

    def __init__(self, place: Path, name: str, folder: Path) -> None:
        self.data, self.folder = place / name, folder
        config = place / f"{name}-config"
        (config / "pullquote").mkdir(parents=True)
        setting = json.dumps(str(folder))
        (config / "pullquote" / "config.toml").write_text(f"[sync]\ndir = {setting}\n")
        self.story = place / f"{name}.txt"
        self.story.write_text(STORY)
        self.environment = {
            **os.environ,
            "XDG_CONFIG_HOME": str(config),
            "XDG_CACHE_HOME": str(place / "cache"),
            "PULLQUOTE_DATA_DIR": str(self.data),
        }

    def run(self, *words: str, status: int = 0) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-c", PATIENTLY, *words],
            capture_output=True,
            text=True,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            check=False,
        )
        assert done.returncode == status, done
        return done

    def add(self, note: str) -> str:
        return self.run(
            "notes", "add", str(self.story), "--quote", "Rust does not wait", "--note", note
        ).stdout.strip()

    def sync(self) -> dict[str, object]:
        found: dict[str, object] = json.loads(self.run("sync", "--json").stdout)
        return found

    def notes(self) -> set[str]:
        listed = json.loads(self.run("notes", "--json").stdout)["notes"]
        return {note["note"] for note in listed}

    def log(self) -> Path:
        device = json.loads((self.data / "device.json").read_text())["device"]
        return self.folder / f"{device}.jsonl"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "shared"


@pytest.fixture
def desks(tmp_path: Path, folder: Path) -> list[Desk]:
    return [Desk(tmp_path, name, folder) for name in ("laptop", "tower", "phone")]


def test_notes_of_three_machines_come_together(desks: list[Desk]) -> None:
    ids = [desk.add(f"from {number}") for number, desk in enumerate(desks)]
    assert len(list(desks[0].folder.glob("*.jsonl"))) == 3
    for desk in desks:
        desk.sync()
        assert desk.notes() == {"from 0", "from 1", "from 2"}
    desks[2].run("notes", "rm", ids[0])
    report = desks[0].sync()
    received = report["received"]
    assert isinstance(received, dict)
    assert (received["new"], received["changed"], received["removed"]) == (0, 0, 1)
    assert desks[0].notes() == {"from 1", "from 2"}
    desks[0].run("notes", "restore", ids[0])
    desks[1].sync()
    assert desks[1].notes() == {"from 0", "from 1", "from 2"}


def test_the_status_is_reported_to_people_too(desks: list[Desk]) -> None:
    desks[0].add("one")
    desks[1].add("two")
    told = desks[1].run("sync").stdout
    assert "(this machine), last change 2" in told
    assert "received  notes: 1 new" in told
    assert "received  nothing new" in desks[1].run("sync").stdout


def test_machines_of_one_name_are_distinguished_by_doctor_as_by_sync(desks: list[Desk]) -> None:
    for desk in desks:
        desk.add("something")
    told = desks[0].run("doctor").stdout
    assert all(f" {desk.log().stem[-4:]}" in told for desk in desks[1:])


def test_what_is_too_long_to_be_sent_is_named_with_its_article_and_a_remedy(
    desks: list[Desk],
) -> None:
    one = desks[0]
    one.run("notes", "edit", one.add("kept"), "--tag", "long" * 1_250)
    state = "a tag of a note on “Pier to close” is too long to be sent (5,000 characters)"
    remedy = "shorten it: at most 3,996 characters are sent"
    assert one.run("sync").stderr == f"pullquote: {state}: {remedy}\n"
    assert one.sync()["problems"] == [f"{state}: {remedy}"]
    told = " ".join(one.run("doctor", status=5).stdout.split())
    assert f"sync {state} → {remedy}" in told


def test_without_a_folder_the_verb_says_what_to_do(desks: list[Desk]) -> None:
    config = Path(desks[0].environment["XDG_CONFIG_HOME"])
    (config / "pullquote" / "config.toml").unlink()
    assert "config.toml" in desks[0].run("sync", status=2).stderr
    desks[0].add("kept here")
    assert not desks[0].folder.exists()
    assert not (desks[0].data / "device.json").exists()


def test_a_folder_that_is_gone_is_reported_and_costs_no_save(
    desks: list[Desk], folder: Path
) -> None:
    one, other, _ = desks
    one.add("before")
    away = folder.with_name("unmounted")
    folder.rename(away)
    done = one.run("notes", "add", str(one.story), "--quote", "ferry", "--note", "while away")
    assert done.stdout.strip()
    assert "is it mounted" in done.stderr
    assert one.notes() == {"before", "while away"}
    assert "is it mounted" in one.run("sync", status=5).stderr
    assert "is it mounted" in one.run("doctor", status=5).stdout
    assert not folder.exists()
    away.rename(folder)
    one.run("doctor")
    one.sync()
    other.sync()
    assert other.notes() == {"before", "while away"}


def test_hostile_logs_do_no_harm_and_are_reported(desks: list[Desk], folder: Path) -> None:
    one, other, _ = desks
    one.add("good")
    body = b'{"kind":"note","id":"x\\u001b[2J","at":5,"words":[["\\u001b]0;owned",1,"d"]]'
    hostile = body + f',"sum":"{crc32(body):08x}"}}\n'.encode()
    log = one.log()
    with log.open("ab") as file:
        file.write(hostile + b"\x1b[2J{{{\n" + b"[" * 100_000 + b"\n" + b"\xff" * 1000 + b"\nx")
    (folder / "not-a-log.jsonl").write_bytes(os.urandom(5000) + b"\n")
    (folder / "later.jsonl").write_bytes(
        (b := b'{"pullquote":"sync","version":7') + f',"sum":"{crc32(b):08x}"}}\n'.encode()
    )
    done = other.run("sync")
    assert other.notes() == {"good"}
    assert "\x1b" not in done.stdout + done.stderr
    assert "lines cannot be read" in done.stderr
    assert "newer release" in done.stderr
    assert len(done.stderr.splitlines()) == 3
    doctor = other.run("doctor", status=5)
    assert "lines cannot be read" in doctor.stdout
    one.sync()  # its own log is rewritten
    assert "lines cannot be read" not in other.run("sync").stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
def test_no_acknowledged_note_is_missing_elsewhere_after_kills(desks: list[Desk]) -> None:
    one, other, _ = desks
    acknowledged = set()
    for number in range(4):
        process = subprocess.Popen(
            [sys.executable, "-m", "reader", "notes", "add", str(one.story), "--quote", "ferry",
             "--note", f"note {number}"],
            env=one.environment, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert process.stdout is not None
        if process.stdout.readline():
            acknowledged.add(f"note {number}")
        process.send_signal(signal.SIGKILL)
        process.communicate()
    one.sync()
    other.sync()
    assert acknowledged <= other.notes()


def test_processes_of_one_machine_write_one_log_together(desks: list[Desk]) -> None:
    one, other, _ = desks
    processes = [
        subprocess.Popen(
            [
                sys.executable,
                "-c",
                PATIENTLY,
                "notes",
                "add",
                str(one.story),
                "--quote",
                "ferry",
                "--note",
                f"note {number}",
            ],
            env=one.environment,
            stdout=subprocess.DEVNULL,
        )
        for number in range(5)
    ]
    assert [process.wait(60) for process in processes] == [0] * 5
    report = other.sync()
    assert report["problems"] == []
    assert other.notes() == {f"note {number}" for number in range(5)}
    assert len(list(one.folder.iterdir())) == 2


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_a_git_directory_carries_the_logs(tmp_path: Path) -> None:
    origin = tmp_path / "origin.git"
    identity = ["-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "core.autocrlf=true"]

    def git(place: Path, *words: str) -> None:
        subprocess.run(
            ["git", *identity, "-C", str(place), *words], check=True, capture_output=True
        )

    git(tmp_path, "init", "-q", "--bare", "-b", "main", str(origin))
    machines = []
    for name in ("one", "two"):
        folder = tmp_path / f"{name}-notes"
        git(tmp_path, "clone", "-q", str(origin), str(folder))
        git(folder, "checkout", "-q", "-B", "main")
        machines.append(Desk(tmp_path, name, folder))

    def exchange(desk: Desk) -> None:
        git(desk.folder, "add", "-A")
        git(desk.folder, "commit", "-q", "--allow-empty", "-m", "notes")
        subprocess.run(
            ["git", *identity, "-C", str(desk.folder), "pull", "-q", "--rebase", "origin", "main"],
            check=False, capture_output=True,
        )  # fmt: skip
        git(desk.folder, "push", "-q", "-u", "origin", "main")

    one, two = machines
    one.add("from one")
    two.add("from two")
    for desk in (one, two, one):
        exchange(desk)
    for desk in (one, two):
        assert desk.sync()["problems"] == []
        assert desk.notes() == {"from one", "from two"}
    one.add("one more")
    git(one.folder, "reset", "-q", "--hard")  # the log is reset to what was committed
    one.sync()
    for desk in (one, two):
        exchange(desk)
    two.sync()
    assert two.notes() == {"from one", "from two", "one more"}


def test_sync_without_a_folder_says_where_to_write_one(tmp_path: Path) -> None:
    desk = Desk(tmp_path, "one", tmp_path / "shared")
    settings = Path(desk.environment["XDG_CONFIG_HOME"]) / "pullquote" / "config.toml"
    settings.write_text("")
    assert f'[sync] with dir = "…" in {settings} names one' in desk.run("sync", status=2).stderr


def test_sync_says_what_is_wrong_with_the_folder_that_is_set(tmp_path: Path) -> None:
    desk = Desk(tmp_path, "one", tmp_path / "shared")
    settings = Path(desk.environment["XDG_CONFIG_HOME"]) / "pullquote" / "config.toml"
    settings.write_text('[sync]\ndir = "beside/me"\n')
    told = desk.run("sync", status=2).stderr
    assert f"{settings}:2: sync.dir must be an absolute path, or one that begins with ~" in told
