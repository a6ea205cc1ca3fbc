"""Several articles in one text are read each for itself."""

from article_attributions import P, article

from reader.analysis.quotes import explain_quotes, quotes_of, reader_of
from reader.model.article import Article, BlockKind

_H = BlockKind.HEADING


def _digest(lists: str = "articles") -> Article:
    source = article(
        (_H, "Quay opens"),
        (P, "“We waited,” said Bo Marsh, who runs the harbour of Lipa with his brother."),
        (_H, "Strike ends"),
        (P, "“I am glad,” he said. “Marsh knows nothing,” said Marsh, a driver."),
        (_H, "Hafen öffnet"),
        (P, "Die Stadt ist froh, sagte der Bürgermeister. „Wir haben lange gewartet“, sagte er."),
    )
    return source._replace(meta=source.meta._replace(lists=lists))


def _speakers(source: Article) -> list[str]:
    return [quote.speaker.name if quote.speaker else "" for quote in quotes_of(source)]


def test_a_pronoun_or_a_surname_is_nobody_of_the_article_above() -> None:
    assert _speakers(_digest())[:3] == ["Bo Marsh", "he", "Marsh"]
    assert _speakers(_digest("entries"))[:3] == ["Bo Marsh", "he", "Marsh"]
    assert _speakers(_digest(""))[:3] == ["Bo Marsh", "Bo Marsh", "Bo Marsh"]


def test_batches_and_explanations_agree_with_the_whole() -> None:
    source = _digest()
    found = quotes_of(source)
    assert tuple(q for batch in reader_of(source).batches(1) for q in batch) == found
    assert tuple(e.quote for e in explain_quotes(source) if not e.refused) == found
    assert all(
        quote.speaker.span.of(source.text) == quote.speaker.mention
        for quote in found
        if quote.speaker
    )
