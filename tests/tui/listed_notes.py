"""What the notes screen lists, and searching in it."""

from stage import Stage


def here(stage: Stage) -> str:
    """Return the id of the note under the cursor."""
    return stage.rows.row.key if stage.rows.row else ""


def ids(stage: Stage) -> list[str]:
    """Return what is listed."""
    rows = [stage.rows.shown[n] for n in range(len(stage.rows))]
    return [row.key for row in rows if not row.heading]


async def search(stage: Stage, words: str) -> None:
    await stage.press("/", write=words)
    await stage.press("enter")
