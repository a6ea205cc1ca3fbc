"""Reading from a pipe."""

import io
import json
import os
from pathlib import Path

import pytest
from cli_runs import STORY, Shell, stderr_of, stdout_of

from reader.cli.command_line import request
from reader.cli.command_line.request import parse_arguments
from reader.cli.interactive import without_verb
from reader.cli.main import main


def test_what_comes_through_a_pipe_needs_no_name(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for verb in ("print", "quotes", "outline"):
        monkeypatch.setattr(request, "piped_source", lambda: [story])
        assert stdout_of(capsys, verb) == stdout_of(capsys, verb, story)
        monkeypatch.setattr(request, "piped_source", list)
        assert f"{verb} needs SOURCE" in stderr_of(capsys, verb, status=2)


def test_without_a_terminal_what_comes_through_a_pipe_is_printed(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(without_verb, "piped_source", lambda: [story])
    assert stdout_of(capsys) == stdout_of(capsys, "print", story)
    monkeypatch.setattr(without_verb, "piped_source", list)
    assert "cannot be opened without a terminal" in stderr_of(capsys, status=2)


@pytest.mark.parametrize(("kind", "source"), [("file", ["-"]), ("pipe", ["-"]), ("nothing", [])])
def test_standard_input_is_read_when_it_is_a_pipe_or_a_file(
    kind: str, source: list[str], story: str
) -> None:
    ends = list(os.pipe())
    path = {"file": story, "nothing": os.devnull}.get(kind)
    given = os.open(path, os.O_RDONLY) if path else ends[0]
    before = os.dup(0)
    try:
        os.dup2(given, 0)
        assert request.piped_source() == source
    finally:
        os.dup2(before, 0)
        for each in {*ends, given, before}:
            os.close(each)


@pytest.mark.skipif(not Path("/dev/fd").is_dir(), reason="pipes have no names here")
@pytest.mark.parametrize(
    "words", ["quotes {0}", "quotes {1} {0}", "quotes {0} {0}", "quotes - {0}", "fetch {0}"]
)
def test_the_pipe_that_a_shell_makes_of_a_command_is_read_as_standard_input(words: str) -> None:
    ends, before = os.pipe(), os.dup(0)
    pipe = f"/dev/fd/{ends[0]}"
    try:
        operands = parse_arguments(words.format(pipe, "story.txt").split()).operands
        is_alone = words.count("{0}") == 1 and "-" not in words
        assert operands[-1] == ("-" if is_alone else pipe)
        assert (os.fstat(0) == os.fstat(ends[0])) == is_alone
    finally:
        os.dup2(before, 0)
        for each in (*ends, before):
            os.close(each)


def test_standard_input_among_many_is_read_by_the_command_itself(
    capsys: pytest.CaptureFixture[str], story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    sources = [*[story] * 8, "-", story]
    assert main(["quotes", "--json", *sources]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [json.loads(line)["source"] for line in lines] == sources


@pytest.mark.skipif(not Path("/dev/fd").is_dir(), reason="pipes have no names here")
def test_the_pipes_that_a_shell_makes_of_several_commands_are_read(shell: Shell) -> None:
    pipes = []
    for text in (STORY, STORY.replace("May", "June")):
        reading, writing = os.pipe()
        os.write(writing, text.encode())
        os.close(writing)
        pipes.append(reading)
    try:
        told = shell.run("diff", *(f"/dev/fd/{each}" for each in pipes))
        assert "will close in [-May-]{+June+}, the council" in told
    finally:
        for each in pipes:
            os.close(each)


@pytest.mark.parametrize("verb", ["print", "quotes", "diff", "same"])
def test_standard_input_is_read_only_once(
    capsys: pytest.CaptureFixture[str], story: str, verb: str
) -> None:
    assert "only once" in stderr_of(capsys, verb, "-", "-", status=2)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_named_pipe_is_not_waited_for(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    pipe = str(tmp_path / "pipe")
    os.mkfifo(pipe)
    assert "to read from a pipe, give -" in stderr_of(capsys, "print", pipe, status=3)
    stdout_of(capsys, "notes", "add", story, "--quote", "Rust does")
    assert "a named pipe" in stderr_of(capsys, "export", "--template", pipe, status=3)
    assert "a named pipe" in stderr_of(capsys, "import", pipe, status=3)
