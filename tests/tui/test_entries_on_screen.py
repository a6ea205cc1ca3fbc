"""Reading what the links of an article lead to: the entries of a feed, one after the other."""

from collections.abc import Iterator

import pytest
from loopback import Site, prose, serving, story
from stage import on_stage

from reader.model.article import Article
from reader.parsing.registry import parse_article
from reader.session.entries import entries_of

TITLES = ("Eels are back", "The pier is shut", "A lamp for the quay")


@pytest.fixture
def site() -> Iterator[Site]:
    with serving() as site:
        for title in TITLES:
            site.put(f"/{title[-3:]}", story(title, *prose("eels")))
        yield site


def feed(site: Site) -> Article:
    items = "".join(
        f"<item><title>{title}</title><link>{site.url(f'/{title[-3:]}')}</link>"
        f"<description>More about it.</description></item>"
        for title in TITLES
    )
    body = f'<rss version="2.0"><channel><title>The Post</title>{items}</channel></rss>'
    return parse_article(body.encode(), location=site.url("/feed"))


async def test_enter_reads_an_entry_and_the_next_one_follows(site: Site) -> None:
    article = feed(site)
    assert len(entries_of(article)) == 3
    async with on_stage(article) as stage:
        await stage.press("J")
        assert stage.notice == "there is only this article: ]] goes to an entry, Enter reads it"
        await stage.press("]", "]", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[0])
        assert stage.shows("article 1/3")
        await stage.press("J")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        await stage.press("q")
        assert stage.state.article is article
        assert not stage.reading.place_among
        await stage.press("]", "]", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[1])


async def test_a_link_in_the_text_is_read_by_itself(site: Site) -> None:
    page = f"# Links\n\nSee [the pier]({site.url('/hut')}) and more.\n"
    article = parse_article(page.encode(), media_type="text/markdown", location="links.md")
    assert entries_of(article) == ()
    async with on_stage(article) as stage:
        await stage.press("enter")
        assert stage.notice == "no footnotes in this article"
        await stage.press("]", "l", "enter")
        await stage.until(lambda: stage.state.article.title == TITLES[1])
        assert not stage.reading.place_among
        await stage.press("(")
        assert stage.state.article is article
