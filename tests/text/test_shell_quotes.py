"""Paths that are typed with the quoting of a shell."""

import pytest

from reader.text.shell_quotes import unquoted, unquoted_new


@pytest.mark.parametrize(
    ("line", "path"),
    [
        ("'Old pier.txt'", "Old pier.txt"),
        ('"Old pier.txt"', "Old pier.txt"),
        (r"Old\ pier.txt", "Old pier.txt"),
        (r"'It'\''s here.md'", "It's here.md"),
        ("Old pier.txt", "Old pier.txt"),
        ("It's here.md", "It's here.md"),
        ("'two' 'words'", "'two' 'words'"),
        ("''", "''"),
        ("", ""),
    ],
)
def test_a_path_is_taken_as_a_shell_takes_it(line: str, path: str) -> None:
    assert unquoted(line) == unquoted_new(line) == path


def test_apostrophes_in_a_new_name_are_part_of_it() -> None:
    assert unquoted_new("it's-Bob's.md") == "it's-Bob's.md"
