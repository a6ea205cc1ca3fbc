"""Listing quotes of one article or many, by speaker and by text."""

import json
from pathlib import Path

import pytest
from cli_runs import STORY, stderr_of, stdout_of

from reader.cli.main import main


def test_quotes_name_their_speakers(capsys: pytest.CaptureFixture[str], story: str) -> None:
    lines = stdout_of(capsys, "quotes", story).splitlines()
    assert lines[0].split(maxsplit=3)[:3] == ["1", "Ida", "Moen"]
    assert "Rust does not wait for budgets" in lines[0]
    found = json.loads(stdout_of(capsys, "quotes", "--json", story))
    quote = found["quotes"][0]
    assert set(quote) == {
        "start",
        "end",
        "text",
        "kind",
        "speaker",
        "speaker_mention",
        "speaker_start",
        "speaker_end",
        "cue",
        "confidence",
        "corrected",
    }
    assert quote["speaker"] == "Ida Moen"


def test_quotes_of_a_folder_without_articles_says_that(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert f"{tmp_path}: no articles" in stderr_of(capsys, "quotes", str(tmp_path), status=1)


def test_accents_may_be_left_out_or_typed_as_characters_of_their_own(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    story = tmp_path / "story.txt"
    story.write_text(
        "Pier\n\n“The café stays open,” said Renée Quill, its owner.\n", encoding="utf-8"
    )
    for speaker, words in (("rene\u0301e", "cafe\u0301"), ("renee", "cafe")):
        typed = ("--speaker", speaker, "--find", words)
        assert "café stays" in stdout_of(capsys, "quotes", str(story), *typed)
    assert "no quotes" in stderr_of(capsys, "quotes", str(story), "--find", "stáys", status=1)


def test_who_is_called_something_once_is_found_by_that_also_elsewhere(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    story = tmp_path / "story.txt"
    story.write_text(
        "“The café stays,” said Ada Quill.\n\n“And the pier,” Mayor Quill said.\n\n"
        "“Nothing stays,” said Ben Poe. “Nothing,” he said.\n",
        encoding="utf-8",
    )
    found = stdout_of(capsys, "quotes", str(story), "--speaker", "mayor").splitlines()
    assert [each.split("  ")[-1] for each in found] == ["The café stays,", "And the pier,"]
    story.write_text("“The café stays,” the mayor, Ada Quill, said. “Yes,” the mayor said.\n")
    assert "café" in stdout_of(capsys, "quotes", str(story), "--speaker", "the mayor")
    for part in ("may", "he", "the"):  # of a word; a pronoun; a word of many
        stderr_of(capsys, "quotes", str(story), "--speaker", part, status=1)


def test_quotes_are_filtered(capsys: pytest.CaptureFixture[str], story: str) -> None:
    assert "Rust" in stdout_of(capsys, "quotes", story, "--speaker", "moen")
    either = ("--speaker", "nobody", "--speaker", "moen")
    assert "Rust" in stdout_of(capsys, "quotes", story, *either)
    nobody = stderr_of(capsys, "quotes", story, "--speaker", "nobody", status=1)
    assert "no quotes match (of 2 in all)" in nobody
    assert "no quotes" in stderr_of(capsys, "quotes", story, "--kind", "block", status=1)
    assert "↳" in stdout_of(capsys, "quotes", story, "--explain")


def test_quotes_are_found_by_their_words_and_shown_in_their_paragraph(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    found = stdout_of(capsys, "quotes", story, "--find", "spring START", "--context")
    words, paragraph = found.splitlines()
    assert words == "2  Ida Moen  We start in spring."
    assert paragraph.startswith('   ¶ 3  "Rust does not wait for budgets," said Ida Moen')
    assert "no quotes" in stderr_of(capsys, "quotes", story, "--find", "spring rust", status=1)
    (quote,) = json.loads(
        stdout_of(capsys, "quotes", story, "--find", "rust", "--context", "--json")
    )["quotes"]
    assert (quote["paragraph"], quote["context"][:6]) == (3, '"Rust ')
    (quote, _) = json.loads(stdout_of(capsys, "quotes", story, "--json"))["quotes"]
    assert "context" not in quote


def test_half_remembered_words_are_found_whatever_the_marks_and_dashes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story = tmp_path / "lamp.txt"
    story.write_text("“We don’t light a half‑burnt lamp,” said Ada Quill.\n", encoding="utf-8")
    for words in ("DON'T half-burnt", 'lamp "light  a half"', "“don’t light”", '"half-burnt'):
        assert "Ada Quill" in stdout_of(capsys, "quotes", str(story), "--find", words), words
    for words in ('"light half-burnt"', '"light a" mast', '""'):
        stderr_of(capsys, "quotes", str(story), "--find", words, status=1)


def test_quotes_of_many_come_in_order_and_a_bad_one_stops_nothing(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.txt").write_text(STORY)
    missing = str(tmp_path / "missing.txt")
    assert main(["quotes", "--json", story, missing, str(folder)]) == 3
    captured = capsys.readouterr()
    found = [json.loads(line)["source"] for line in captured.out.splitlines()]
    assert found == [story, *(str(folder / f"{number}.txt") for number in range(3))]
    assert "missing.txt" in captured.err


def test_sources_that_all_fail_are_reported_by_the_first_of_their_reasons(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    first, second = (str(tmp_path / name) for name in ("gone.txt", "lost.txt"))
    lines = stderr_of(capsys, "quotes", first, second, status=3).splitlines()
    assert [path in line for path, line in zip((first, second), lines, strict=True)] == [True] * 2


def test_many_articles_are_shared_among_processes(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(9):
        (folder / f"{number}.txt").write_text(STORY)
    (folder / "4.txt").write_bytes(b"\x7fELF" + bytes(400))
    assert main(["quotes", "--json", str(folder)]) == 3
    captured = capsys.readouterr()
    assert len(captured.out.splitlines()) == 8
    assert "4.txt" in captured.err


def test_indirect_speech_is_reported_only_when_it_is_asked_for(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    file = tmp_path / "indirect.txt"
    file.write_text(
        "Ferry fares rise\n\nHarbour master Ida Moen said that the fares would rise in May.\n\n"
        '"We waited as long as we could, and then a year longer," said Ms Moen.\n'
    )
    told = stdout_of(capsys, "quotes", str(file))
    assert "We waited" in told
    assert "would rise" not in told
    everything = stdout_of(capsys, "quotes", "--kind", "all", str(file)).splitlines()
    assert [line[:1] for line in everything] == [" ", "1"]
    assert "would rise" in everything[0]
    assert "We waited" not in stdout_of(capsys, "quotes", "--kind", "indirect", str(file))


def test_an_explanation_names_the_rule_and_what_was_weighed(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    told = stdout_of(capsys, "quotes", "--explain", story)
    assert "↳" in told
    assert "% sure" in told
    found = json.loads(stdout_of(capsys, "quotes", "--explain", "--json", story))
    candidates = found["quotes"][0]["candidates"]
    assert {"speaker", "rule", "score"} == set(candidates[0])


def test_an_explanation_names_what_was_left_out_even_if_that_is_all(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    file = tmp_path / "mooring.txt"
    file.write_text(
        'The mooring\n\nA paragraph that has enough words, I think, and "a scare quote" in it.\n'
    )
    assert main(["quotes", "--explain", str(file)]) == 1
    told = capsys.readouterr()
    assert told.out == "left out as unattributed: a scare quote\n"
    assert "no quotes" in told.err
    several = stdout_of(capsys, "quotes", "--explain", story, str(file))
    assert f"The mooring  ({file})\nleft out as unattributed: a scare quote\n" in several
    assert "scare" not in stdout_of(capsys, "quotes", story, str(file))


def test_a_data_directory_that_nobody_can_be_at_keeps_no_quotes_back(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    assert "Ida Moen" in stdout_of(capsys, "quotes", story, "--data-dir", "n" * 280)
