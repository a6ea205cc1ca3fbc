"""Who said what: the quotes of a text and of an article."""

from collections.abc import Iterator

from reader.analysis.engine import Engine, Found
from reader.analysis.languages.registry import guess_language
from reader.analysis.languages.registry import language as language_of
from reader.analysis.marks import style_of
from reader.analysis.paragraphs import paragraphs
from reader.model.analysis import Quote, Speaker
from reader.model.article import Article
from reader.text.span import Span


def find_quotes(text: str, *, language: str = "") -> tuple[Quote, ...]:
    """Return the quotes of a plain text, in order; offsets are code points into `text`."""
    words = language_of(language or guess_language(text))
    engine = Engine(text, words, style_of(text, dash_dialogue=words.dash_dialogue))
    bounds = list(paragraphs(text))
    for _ in engine.run(bounds):
        pass
    return tuple(_settled(engine))


def quotes_of(article: Article) -> tuple[Quote, ...]:
    """Return the quotes of an article."""
    return find_quotes(article.text, language=article.meta.language)


def _settled(engine: Engine) -> Iterator[Quote]:
    for found in engine.found:
        yield _quote(engine, found)


def _quote(engine: Engine, found: Found) -> Quote:
    mention, text = found.mention, engine.text
    speaker = cue = None
    if mention is not None:
        words = text[mention.start : mention.end]
        person = mention.person or engine.book.find_mention(words)
        speaker = Speaker(person.name if person else words, Span(mention.start, mention.end), words)
        if mention.cue_start >= 0:
            cue = Span(mention.cue_start, mention.cue_end)
    return Quote(Span(found.start, found.end), found.kind, speaker, cue, 0.9, found.rule)
