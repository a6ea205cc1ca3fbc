"""The README's statements about keys match the program."""

from pathlib import Path

from reader.commands.docs import key_table

README = Path(__file__).parents[2] / "README.md"


def test_the_key_table_of_the_readme_is_the_one_of_the_program() -> None:
    _, begin, rest = README.read_text(encoding="utf-8").partition("<!-- keys -->")
    table, end, _ = rest.partition("<!-- /keys -->")
    assert begin, "README.md has no <!-- keys -->"
    assert end, "README.md has no <!-- /keys -->"
    assert table.strip() == key_table()
