"""The examples of ``--json`` on the page about scripts match the program's output."""

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.cli.main import main
from reader.export.quotations import COLUMNS
from reader.library.files.directories import page_cache_directory
from reader.library.files.page_cache import PageCache, PageCopy

PAGE = (Path(__file__).parents[2] / "docs" / "scripts.md").read_text(encoding="utf-8")
EXAMPLES = {
    command: json.loads(example)
    for command, example in re.findall(
        r"^`pullquote ([^`]+) --json`[^\n]*\n\n```json\n(.+?)\n```$", PAGE, re.MULTILINE | re.DOTALL
    )
}
STORY = """<html lang="en"><head><title>Pier to close</title></head><body><article>
<h1>Pier to close</h1>
<p>The <a href="https://news.example/port">port</a> says that the old pier will close in May.</p>
<figure><img src="https://news.example/a.jpg" alt="The pier"><figcaption>The pier</figcaption>
</figure>
<p>“Rust does not wait for budgets, and the sea does not wait for rust,” said Ida Moen.</p>
</article></body></html>
"""


class Desk:
    """Runs the command in a directory of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.story, self.newer = folder / "story.html", folder / "newer.html"
        self.story.write_text(STORY, encoding="utf-8")
        self.newer.write_text(STORY.replace("budgets", "money"), encoding="utf-8")

    def run(self, *words: str, status: int = 0) -> object:
        assert main([*words, "--json"]) == status
        return json.loads(self._capsys.readouterr().out)

    def fetched(self) -> object:
        """Fetch from a feed of a kept and a missing page, and from a file that is not a feed."""
        feed, kept = self.story.with_name("feed.xml"), "http://127.0.0.1:1/kept"
        PageCache(page_cache_directory()).keep(PageCopy(kept, kept, b"Pier", datetime.now(UTC)))
        item = "<item><title>Pier to close</title><link>{}</link></item>"
        items = item.format(kept) + item.format("http://127.0.0.1:1/")
        feed.write_text(f"<rss><channel><title>The Post</title>{items}</channel></rss>")
        return self.run("fetch", str(feed), str(self.story), status=3)

    def noted(self, note: str) -> str:
        words = ("notes", "add", str(self.story), "--quote", "old pier", "--note", note)
        found = self.run(*words, "--tag", "port")
        assert isinstance(found, dict)
        return str(found["id"])


@pytest.fixture
def desk(
    own_places: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Desk:
    monkeypatch.setenv("PULLQUOTE_SYNC_DIR", str(own_places / "shared"))
    return Desk(own_places, capsys)


def shape(value: object) -> object:
    """Return the keys of a value and the types of their values; of a list, of its first item."""
    if isinstance(value, dict):
        return {name: shape(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [shape(inner) for inner in value[:1]]
    return type(value).__name__


def test_every_example_has_the_members_that_are_printed(desk: Desk) -> None:
    first = desk.noted("pier")
    second = desk.noted("see [[pier]]")
    mentioned = desk.noted(f"see [[{second}]]")
    story, newer = str(desk.story), str(desk.newer)
    printed = {
        "print SOURCE": desk.run("print", story),
        "fetch FEED": desk.fetched(),
        "quotes SOURCE": desk.run("quotes", story),
        "outline SOURCE": desk.run("outline", story),
        "search WORDS": desk.run("search", "rust"),
        "notes [SOURCE]": desk.run("notes"),
        "notes add SOURCE": desk.run("notes", "add", story, "--quote", "May"),
        "notes links ID": desk.run("notes", "links", second),
        "diff SOURCE [NEWER]": desk.run("diff", story, newer),
        "diff SOURCE --editions": desk.run("diff", story, "--editions"),
        "same SOURCE": desk.run("same", story),
        "colours": desk.run("colours"),
        "sync": desk.run("sync"),
        "doctor": desk.run("doctor"),
    }
    assert {first, second, mentioned} != {""}
    assert {value["schema"] for value in printed.values()} == {1}  # type: ignore[index]
    assert {first, second, mentioned} != {""}
    assert {name: shape(value) for name, value in printed.items()} == {
        name: shape(value) for name, value in EXAMPLES.items()
    }


def test_the_file_of_quotes_is_as_the_page_shows_it(desk: Desk, tmp_path: Path) -> None:
    words = ("notes", "add", str(desk.story), "--quote", "Rust does not wait", "--note", "why?")
    desk.run(*words)
    file = tmp_path / "quotes.json"
    assert main(["quotes", str(desk.story), "-o", str(file)]) == 0
    (shown,) = re.findall(r"-o quotes\.json`\n\n```json\n(.+?)\n```", PAGE, re.DOTALL)
    assert shape(json.loads(file.read_text("utf-8"))) == shape(json.loads(shown))
    columns = f"{', '.join(COLUMNS[:-1])} and {COLUMNS[-1]}"
    assert f"the columns {columns}." in " ".join(PAGE.split())


def test_what_options_add_is_reported(desk: Desk) -> None:
    note = desk.noted("pier")
    assert main(["notes", "rm", note]) == 0
    whole = desk.run("quotes", str(desk.story), "--explain", "--context")
    (removed,) = desk.run("notes", "trash")["notes"]  # type: ignore[index]
    (quote,) = whole["quotes"]  # type: ignore[index]
    added = {
        *(quote.keys() - EXAMPLES["quotes SOURCE"]["quotes"][0].keys()),
        *(whole.keys() - EXAMPLES["quotes SOURCE"].keys()),  # type: ignore[attr-defined]
        *(removed.keys() - EXAMPLES["notes [SOURCE]"]["notes"][0].keys()),
    }
    assert added == {
        "paragraph",
        "context",
        "rule",
        "candidates",
        "refused",
        "removed",
        "days_left",
    }
    assert [name for name in added if f"`{name}`" not in PAGE] == []
