"""Files generated from the declarations are up to date."""

import shutil
import subprocess
from pathlib import Path

import pytest

from reader.cli.command_line import completion
from reader.cli.command_line.declaration import OPEN, VERBS, Verb
from reader.cli.command_line.manual import manual
from reader.cli.command_line.request import WrongUsage, parse_arguments

ROOT = Path(__file__).parents[2]
EVERYWHERE = ("--data-dir", "--help", "--version")


def test_the_man_page_in_the_repository_is_current() -> None:
    written = (ROOT / "docs" / "pullquote.1").read_text(encoding="utf-8")
    assert written == manual() + "\n", "run: pullquote manual > docs/pullquote.1"


def test_the_man_page_tells_a_key_that_means_something_to_roff() -> None:
    assert ".B \\(dq\nList all quotes" in manual()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_are_of_good_syntax(shell: str, tmp_path: Path) -> None:
    script = tmp_path / f"pullquote.{shell}"
    script.write_text(getattr(completion, shell)())
    program = shutil.which(shell)
    if program is None:
        pytest.skip(f"{shell} is not installed")
    subprocess.run([program, "-n", str(script)], check=True, capture_output=True)


@pytest.mark.skipif(shutil.which("bash") is None, reason="bash is not installed")
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("pullquote ou", {"outline"}),
        ("pullquote notes a", {"add"}),
        ("pullquote export --to ob", {"obsidian"}),
        ("pullquote quotes --ex", {"--explain"}),
        ("pullquote completion f", {"fish"}),
        ("pullquote export --to = ob", {"obsidian"}),  # as bash parts --to=ob
        ("pullquote quotes --kind =", {"direct", "fragment", "block", "indirect", "all"}),
        ("pullquote export --template my", {"my.md.j2"}),
        ("pullquote print ''", {"my.md.j2"}),
        ("pullquote my.md.j2 ''", {"my.md.j2"}),
        ("pullquote fetch my", {"my.md.j2"}),  # a feed list
        ("pullquote notes edit ''", {"--note", "--tag", "--colour", *EVERYWHERE}),
        ("pullquote search notes --", {"--json", *EVERYWHERE}),
        ("pullquote outline --", {"--json", "--offline", *EVERYWHERE}),
        ("pullquote keys --", {"--help", "--version"}),
        ("pullquote diff a --to ''", set()),
        ("pullquote --data-dir notes out", {"outline"}),
        ("pullquote notes --json add --q", {"--quote"}),
    ],
)
def test_bash_completes_verbs_options_and_their_values(
    line: str, expected: set[str], tmp_path: Path
) -> None:
    (tmp_path / "my.md.j2").touch()
    script = (
        f"{completion.bash()}\n"
        f"COMP_WORDS=({line}); COMP_CWORD={len(line.split()) - 1}\n"
        "_pullquote; printf '%s\\n' \"${COMPREPLY[@]}\"\n"
    )
    done = subprocess.run(
        ["bash", "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert set(done.stdout.split()) == expected
    assert "mapfile -" not in script  # macOS has no bash that knows it


def test_zsh_is_offered_files_where_an_option_or_every_verb_takes_one() -> None:
    branches = [line.split() for line in completion.zsh().splitlines() if "_files; return" in line]
    forms = {form.strip("'") for words in branches for form in " ".join(words).split("|")}
    assert any(form.startswith("export --template") for form in forms)
    assert any("--data-dir" in form for form in forms)


@pytest.mark.skipif(shutil.which("fish") is None, reason="fish is not installed")
@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("pullquote ou", {"outline"}),
        ("pullquote notes t", {"trash"}),
        ("pullquote print ", {"my.md.j2"}),
        ("pullquote notes add s --", {"--quote", "--article", "--note", "--tag", "--colour"}),
        ("pullquote diff x --to ", set()),
        ("pullquote export --to c", {"csv", "csl"}),
    ],
)
def test_fish_completes_what_the_verb_takes(
    line: str, expected: set[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    (tmp_path / "my.md.j2").touch()
    done = subprocess.run(
        ["fish", "-c", f"{completion.fish()}\ncomplete -C '{line}'"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    offered = {each.partition("\t")[0] for each in done.stdout.splitlines()} - {"home/"}
    assert offered - {"--json", "--offline", *EVERYWHERE} == expected


@pytest.mark.parametrize(
    "verb", [verb for verb in VERBS if verb.at_least <= 1], ids=lambda verb: verb.name or "read"
)
def test_every_verb_is_understood(verb: Verb) -> None:
    operand = list(verb.choices[:1]) or ["x"]
    request = parse_arguments([*verb.name.split(), *operand[: verb.at_least]])
    assert request.verb is verb
    assert request.operands == tuple(operand[: verb.at_least])


def test_options_stand_anywhere_and_values_are_taken_as_they_are() -> None:
    words = "--data-dir notes notes --json add a --quote=-q --note --x"
    request = parse_arguments(words.split())
    assert request.verb.name == "notes add"
    assert request.operands == ("a",)
    assert (request.value("data-dir"), request.value("quote")) == ("notes", "-q")
    assert request.value("note") == "--x"


def test_a_value_may_be_right_after_the_letter_of_its_option() -> None:
    for given in ("-onotes.md", "-o=notes.md"):
        asked = parse_arguments(["export", "eels.txt", given])
        assert (asked.operands, asked.value("output")) == (("eels.txt",), "notes.md")


def test_an_option_of_another_verb_is_refused() -> None:
    with pytest.raises(WrongUsage):
        parse_arguments(["notes", "rm", "a", "--json"])


def test_what_is_no_verb_is_a_source() -> None:
    for words in (["a.txt", "print"], ["--", "print"], ["-"], []):
        assert parse_arguments(words).verb is OPEN
