"""The top-level exception handler: crashes, interrupts, closed output."""

import sys
from pathlib import Path

import pytest
from cli_runs import stderr_of

from reader.cli.error_boundary import run_guarded
from reader.cli.main import main
from reader.startup.module_archive import ModuleArchive


def test_a_crash_that_cannot_be_written_down_is_reported_all_the_same(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble() -> int:
        raise ZeroDivisionError

    monkeypatch.setattr("reader.library.files.crash_reports.write_report", lambda _: None)
    assert run_guarded(stumble) == 1
    line = "internal error (ZeroDivisionError); no crash report could be written"
    assert capsys.readouterr().err == f"pullquote: {line}\n"


def test_a_crash_is_one_line_and_a_report(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode(_location: str, **_: object) -> None:
        raise RuntimeError("secret words of the article")

    monkeypatch.setattr("reader.pipeline.open_article", explode)
    words = stderr_of(capsys, "print", story, status=1)
    assert "RuntimeError" in words
    assert "secret" not in words
    assert words.count("\n") == 1
    (report,) = (tmp_path / "state").rglob("crash-*.txt")
    assert "secret" not in report.read_text()
    assert str(report) in words


@pytest.mark.parametrize(("after", "told"), [(True, "start it again"), (False, "internal error")])
def test_what_no_longer_fits_after_an_upgrade_asks_for_a_new_start(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *, after: bool, told: str
) -> None:
    def load_late() -> int:
        raise ImportError("cannot import name")

    monkeypatch.setattr(ModuleArchive, "is_outlived", lambda _: after)
    assert run_guarded(load_late) == 1
    said = capsys.readouterr().err
    assert told in said
    assert said.count("\n") == 1


def test_a_system_that_lets_no_thread_be_started_is_reported_without_a_report(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused() -> int:
        raise RuntimeError("can't start new thread")

    monkeypatch.delattr("reader.library.files.crash_reports.write_report")
    assert run_guarded(refused) == 1
    told = capsys.readouterr().err
    assert told.startswith("pullquote: the system allows no more threads")
    assert told.count("\n") == 1


def test_an_interrupt_is_left_to_what_ends_the_process(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_location: str, **_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("reader.pipeline.open_article", interrupt)
    monkeypatch.setattr("reader.cli.output.streams.discard_output", lambda: None)
    with pytest.raises(KeyboardInterrupt):
        main(["print", story])
    assert capsys.readouterr().err == ""


def test_closed_output_is_reported(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["print", story]) == 1
    assert "closed" in capsys.readouterr().err
