"""What the README and the page on keys say about keys matches the program."""

import re
from pathlib import Path

from reader.commands.key_tables import key_table
from reader.commands.keys import displayed
from reader.commands.table import COMMANDS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
OF_THE_FRAMEWORK = {"ctrl+p"}


def test_the_table_of_all_keys_is_the_one_of_the_program() -> None:
    page = (ROOT / "docs" / "keys.md").read_text(encoding="utf-8")
    _, begin, rest = page.partition("<!-- keys -->")
    table, end, _ = rest.partition("<!-- /keys -->")
    assert begin, "docs/keys.md has no <!-- keys -->"
    assert end, "docs/keys.md has no <!-- /keys -->"
    assert table.strip() == key_table()


def test_the_keys_to_know_are_keys_of_the_program() -> None:
    _, _, rest = README.partition("## The keys to know")
    table, _, _ = rest.partition("\n## ")
    known = [key for row in table.splitlines() if row.startswith("| `")
             for key in re.findall(r"`([^`]+)`", row.split("|")[1])]  # fmt: skip
    bound = {displayed(key) for command in COMMANDS for key in command.keys}
    assert len(known) > 20
    assert set(known) - bound - OF_THE_FRAMEWORK == set()
