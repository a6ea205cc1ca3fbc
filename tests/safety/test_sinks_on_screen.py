"""Hostile words that come in while the program runs: notices, errors, what is copied."""

import pytest
from hostile_stage import hostile_article, hostile_stage
from hostile_words import PAYLOAD, harm_in, hostile


async def test_hostile_notices_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    notices = (hostile("config.toml:3"),)
    async with hostile_stage(monkeypatch, hostile_article(), notices=notices) as witness:
        witness.check("notices")


async def test_a_source_that_cannot_be_loaded_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async with hostile_stage(monkeypatch, hostile_article()) as witness:
        for location in (
            f"/nowhere/{PAYLOAD}",
            f"https://[{PAYLOAD}",
            f"http://127.0.0.1:1/{PAYLOAD}",
        ):
            await witness.run(f"article.open {location}")
            witness.check(f"open {location!a}")


@pytest.mark.parametrize("command", ["copy.text", "copy.citation"])
async def test_what_is_copied_is_clean(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with hostile_stage(monkeypatch, hostile_article()) as witness:
        await witness.run("quote.next")
        await witness.run(command)
        assert witness.copied
        for text in witness.copied:
            for line in text.split("\n"):
                assert harm_in(line) == ""
