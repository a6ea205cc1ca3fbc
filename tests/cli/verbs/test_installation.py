"""A foreign package called ``reader`` is detected before, after or over ours."""

import os
import shutil
import subprocess
import sys
from base64 import urlsafe_b64encode
from hashlib import sha256
from pathlib import Path

import pytest

import pullquote
from reader.cli.verbs import installation
from reader.cli.verbs.installation import find_clashes, find_uncompiled

ROOT = Path(pullquote.__file__).parents[1]
NOT_COMPILED = shutil.ignore_patterns("__pycache__")


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hide what else is called reader on this machine, such as another clone of ours."""
    folders = [folder for folder in sys.path if not (Path(folder) / "reader").exists()]
    monkeypatch.setattr(sys, "path", [str(ROOT), *folders])


def put(folder: Path, words: str = '__version__ = "3"\n') -> Path:
    """Create a foreign package called reader in a folder."""
    package = folder / "reader" / "__init__.py"
    package.parent.mkdir(parents=True)
    package.write_text(words)
    return package


def installed(folder: Path, name: str, *files: str) -> None:
    """Record some files, in their present state, as those of an installed distribution."""
    about = folder / f"{name}-3.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 3\n")
    rows = []
    for file in files:
        digest = sha256((folder / file).read_bytes()).digest()
        rows.append(f"{file},sha256={urlsafe_b64encode(digest).rstrip(b'=').decode()},1\n")
    (about / "RECORD").write_text("".join(rows))


def started(path: Path) -> "subprocess.CompletedProcess[str]":
    """Run the command with a folder at the front of Python's module path."""
    return subprocess.run(
        [sys.executable, "-c", "import pullquote; pullquote.main()", "--version"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(path), str(ROOT)])},
        cwd=path.parent,
        capture_output=True,
        text=True,
        check=False,
    )


def told() -> list[str]:
    return [f"{finding.state} → {finding.remedy}" for finding in find_clashes()]


def test_the_command_runs_when_the_package_is_ours(tmp_path: Path) -> None:
    done = started(tmp_path)
    assert (done.returncode, done.stdout[:9]) == (0, "pullquote")


def test_another_package_before_ours_is_reported_in_one_line(tmp_path: Path) -> None:
    put(tmp_path)
    done = started(tmp_path)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert f"another package called reader, {str(tmp_path / 'reader')!r}, before" in done.stderr
    assert "pipx install pullquote" in done.stderr


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ('__version__ = "3"\n', "was installed over ours"),
        ("", "was installed over ours"),
        ("import nothing_like_this\n", "cannot be loaded (ModuleNotFoundError)"),
        ("1 / 0\n", "cannot be loaded (ZeroDivisionError)"),
    ],
)
def test_another_package_over_ours_is_reported_in_one_line(
    words: str, reason: str, tmp_path: Path
) -> None:
    put(tmp_path, words)
    shutil.copytree(ROOT / "pullquote", tmp_path / "pullquote", ignore=NOT_COMPILED)
    done = started(tmp_path)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert reason in done.stderr


def test_doctor_says_that_the_name_is_ours_alone() -> None:
    assert told() == ["nothing else here is called `reader` → "]


def test_doctor_notices_a_package_installed_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path)
    installed(tmp_path, "reader", "reader/__init__.py")
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    beside, behind = told()
    assert "also belongs to reader" in beside
    assert "pipx install pullquote" in beside
    assert f"hidden by ours: {tmp_path / 'reader'}" in behind


def test_doctor_notices_files_that_were_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = put(tmp_path)
    (tmp_path / "reader" / "errors.py").write_text("")
    (tmp_path / "sibling.py").write_text("")
    installed(tmp_path, "pullquote", "reader/__init__.py", "reader/errors.py", "sibling.py")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    assert not any("as they were installed" in each for each in told())
    package.write_text("theirs = True\n")
    (tmp_path / "sibling.py").unlink()  # none of ours
    (tmp_path / "reader" / "errors.py").unlink()
    assert told()[0].startswith(
        "2 files have changed since installation: reader/__init__.py, reader/errors.py"
    )


@pytest.mark.parametrize("name", ["reader/__init__.py", "reader.py"])
def test_doctor_notices_another_package_in_this_directory(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).touch()
    monkeypatch.chdir(tmp_path)
    (only,) = told()
    assert "is in this directory" in only
    assert "start the command pullquote" in only


def test_doctor_does_not_mind_a_directory_that_is_gone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "gone"
    place.mkdir()
    monkeypatch.chdir(place)
    place.rmdir()
    assert told() == ["nothing else here is called `reader` → "]


def test_doctor_says_how_modules_are_compiled_that_cannot_be_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cached = tmp_path / "installation.pyc"
    monkeypatch.setattr(installation, "cache_from_source", lambda _: str(cached))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (found,) = find_uncompiled()
    assert found.state.startswith("not cached")
    assert f"{sys.executable} -m compileall -q {ROOT}" in found.remedy
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    (found,) = find_uncompiled()
    assert "PYTHONDONTWRITEBYTECODE" in found.remedy
    cached.touch()
    (found,) = find_uncompiled()
    assert (found.state, found.remedy) == ("cached, so the program starts fast", "")
