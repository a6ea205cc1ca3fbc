"""Links between notes, and names of colours."""

from cli_runs import Shell


def test_links_and_mentions_are_listed(shell: Shell) -> None:
    story = shell.file("story.txt")
    one = shell.run("notes", "add", story, "--quote", "old pier", "--note", "An idea")
    two = shell.run("notes", "add", story, "--quote", "Rust", "--note", f"[[{one}|x]] [[gone]]")
    found = shell.json("notes", "links", two)
    assert found["links"] == [
        {"typed": one, "id": one, "title": "An idea"},
        {"typed": "gone", "id": None, "title": None},
    ]
    assert "gone: no such note" in shell.run("notes", "links", two)
    assert shell.stderr_of("notes", "links", two, status=0) == ""
    assert shell.stderr_of("notes", "links", one, status=0) == ""
    assert "gone: no such note" in shell.run("notes", "links", two)
    assert f"mentioned in  {two}" in shell.run("notes", "links", one[:-1])
    three = shell.run("notes", "add", story, "--article", "--note", "alone")
    assert "no links in this note" in shell.stderr_of("notes", "links", three, status=1)
    assert "no note" in shell.stderr_of("notes", "links", "nobody", status=1)


def test_a_colour_is_named_and_used_by_its_name(shell: Shell) -> None:
    story = shell.file("story.txt")
    assert shell.run("colours", "yellow", "claim to check") == ""
    assert shell.run("colours").splitlines()[0] == "yellow  claim to check"
    shell.run("notes", "add", story, "--quote", "old pier", "--colour", "claim")
    (note,) = shell.notes("--find", 'colour:"claim to"')
    assert (note["colour"], note["colour_name"]) == ("yellow", "claim to check")
    assert "(claim to check)" in shell.run("notes")
    assert "claim to check" in shell.run("export", "--to", "markdown")
    assert "already" in shell.stderr_of("colours", "green", "claim to check", status=2)
    assert "unknown colour" in shell.stderr_of("colours", "mauve", "x", status=2)
    assert "pullquote colours green claim" in shell.stderr_of("colours", "green", status=2)
    assert "unknown colour mauve" in shell.stderr_of("colours", "mauve", status=2)
    shell.run("colours", "claim", "")
    assert "mauve: yellow, green, blue, pink" in shell.stderr_of("colours", "mauve", "x", status=2)
    assert shell.json("colours")["colours"][0] == {"colour": "yellow", "name": "yellow"}  # type: ignore[index]
