"""The sample articles and their headlines."""

from reader.pipeline import open_article
from reader.sources.samples import sample_articles, sample_headlines


def test_every_sample_has_the_headline_that_is_read_in_it() -> None:
    assert sample_headlines() == {path: open_article(str(path)).title for path in sample_articles()}
