"""Articles and notes for the tests of the library interface."""

from datetime import UTC, datetime

from reader.library.files.ids import new_id
from reader.model.annotation import Annotation, Motivation, Target
from reader.model.article import Article, Block, BlockKind, Meta
from reader.text.span import Span

MOMENT = datetime(2026, 3, 1, 12, 0, 0, 123456, tzinfo=UTC)
STORY = "The ferry is back\n\n" + "\n\n".join(
    f"Paragraph {number} tells how the island waited for boat number {number * 7}."
    for number in range(20)
)


def story(
    location: str = "https://news.example/ferry", text: str = STORY, *, canonical: str = ""
) -> Article:
    end = text.find("\n") if "\n" in text else len(text)
    meta = Meta(site="The Harbour Post", byline="Ida Moen", canonical_url=canonical)
    return Article(location, text, (Block(BlockKind.HEADLINE, Span(0, end)),), meta=meta)


def note(key: str, start: int = 4, body: str = "check this", **more: object) -> Annotation:
    target = Target(start, start + 5, "ferry", "The ", " is back", 1, 0, story().digest)
    made = Annotation(new_id(), key, Motivation.COMMENTING, target, MOMENT, MOMENT, body)
    return made._replace(**more)  # type: ignore[arg-type]
