"""Lists of an article's links, and of its metadata."""

import re
from pathlib import Path

from specimens import told
from stage import HARBOUR, article_at, on_stage

from reader.model.article import Article, Link
from reader.parsing.registry import parse_article
from reader.pipeline import analyse
from reader.session.notes.correcting import with_analysis
from reader.session.state import ReadingState
from reader.text.span import Span
from reader.tui.views.lists.fact_rows import fact_rows
from reader.tui.views.lists.link_rows import LinkRows


async def test_links_are_listed_with_where_they_lead() -> None:
    article = told().article
    async with on_stage(article) as stage:
        await stage.press("L")
        assert stage.shows("a plan   https://example.org/plan")
        await stage.press("j", "enter")
        assert article.text[stage.state.cursor :].startswith("hall")


async def test_a_link_that_no_browser_opens_is_refused_from_the_list_too() -> None:
    links = [
        Link(Span(at, at + 1), href)
        for at, href in enumerate(("ftp://example.org/plan", "plan.pdf", "javascript:x"))
    ]
    async with on_stage(Article("", "The quay", (), tuple(links))) as stage:
        for number, link in enumerate(links):
            await stage.press("escape", "L", *"j" * number)
            assert not stage.notice
            await stage.press("o")
            assert stage.reading.shows_error, link
            assert "not a web address" in stage.notice, link


def test_addresses_of_links_stand_below_each_other_unless_a_link_is_a_whole_sentence() -> None:
    lines = ["the quay", "a map of the town", "all that was said that evening in the hall, in full"]
    text = "\n\n".join(lines)
    links = tuple(
        Link(Span(start := text.index(words), start + len(words)), "https://example.org/")
        for words in lines
    )
    rows = LinkRows(Article("", text, (), links))
    at = [
        "".join(words for words, _ in row.pieces).index("https:")
        for row in map(rows.__getitem__, range(3))
    ]
    assert at[0] == at[1] < at[2]


def test_behind_the_last_link_the_list_of_links_begins_with_that_one() -> None:
    rows = LinkRows(told().article)
    assert rows.at(10_000) == len(rows) - 1 > 0


def test_an_address_that_is_written_out_is_listed_once() -> None:
    address = "https://example.org/feed"
    rows = LinkRows(Article("", address, (), (Link(Span(0, len(address)), address),)))
    assert rows[0].text.count(address) == 1


async def test_what_is_known_of_the_article_is_shown() -> None:
    async with on_stage() as stage:
        await stage.press("=")
        assert stage.shows("Saltrey dock talks to resume on Monday")
        assert stage.shows("10 by 4 speakers")
        assert not re.search(r"Notes +0", stage.text())
        await stage.press("q", "n", "H", "m", "m", "=")
        assert re.search(r"Notes +1", stage.text())
        assert re.search(r"Bookmarks +1", stage.text())
        assert not stage.shows("About this article ·")
        assert stage.shows(stage.state.article.digest[:16])


async def test_who_is_only_reported_is_not_counted_among_those_quoted(tmp_path: Path) -> None:
    file = tmp_path / "pier.txt"
    file.write_text(
        'Pier closed\n\n"The planks are rotten," said Ida Moen, the harbour master.\n\n'
        "Mayor Jonas Holm said that the pier would open again in May.\n"
    )
    async with on_stage(file) as stage:
        assert [each.name for each in stage.state.analysis.speakers] == ["Ida Moen", "Jonas Holm"]
        await stage.press("=")
        assert re.search(r"Quotes +1 by 1 speaker\n", stage.text())


def test_the_fact_about_quotes_tells_whether_there_are_any_and_all_were_found() -> None:
    def fact(state: ReadingState) -> str:
        (row,) = (row for row in fact_rows(state, 80) if row.text.strip().startswith("Quotes"))
        return " ".join(row.text.split()[1:])

    article = parse_article(b"The tide is out.\n\nThe boats lie on their sides.\n", location="-")
    state = ReadingState(article)
    assert fact(state) == "being looked for"
    assert fact(state._replace(analysed=True)) == "none"
    assert fact(state._replace(analysed=True, failed=True)) == "none found"
    text = 'The pier\n\n"The planks are rotten."\n\n"And the nails are gone."\n'
    unnamed = parse_article(text.encode(), location="-")
    state = with_analysis(ReadingState(unnamed), analyse(unnamed))
    assert fact(state) == "2, no speaker named"
    assert fact(state._replace(failed=True)) == "2, no speaker named, not all"


async def test_in_a_narrow_terminal_facts_stand_below_their_labels() -> None:
    async with on_stage(size=(22, 40)) as stage:
        await stage.press("=")
        label, first = (stage.rows.shown[number] for number in range(2))
        assert label.text.strip() == "Title"
        assert first.text.startswith("    Saltrey dock")


async def test_what_is_known_of_the_article_is_never_cut() -> None:
    place = "/press/of the harbour/a folder with a long name/and a file with a name as long.txt"
    title = "A headline of many words that takes more rows than one in any narrow terminal"
    article = parse_article(f"{title}\n\nThe tide is out.\n".encode(), location=place)
    async with on_stage(article) as stage:
        for width in (20, 30, 40, 80):
            await stage.resize(width, 40)
            await stage.press("=")
            assert "…" not in stage.text(), width
            rows = (stage.rows.shown[number] for number in range(len(stage.rows)))
            shown = "".join("".join(row.text.split()) for row in rows)
            assert "".join(title.split()) in shown, width
            assert "".join(place.split()) in shown, width
            await stage.press("escape")


async def test_an_article_from_a_pipe_is_told_to_be_from_there() -> None:
    async with on_stage(article_at(HARBOUR)._replace(location="-")) as stage:
        await stage.press("=")
        assert any(row.split()[:3] == ["From", "standard", "input"] for row in stage.cells())
