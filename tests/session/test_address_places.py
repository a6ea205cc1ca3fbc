"""The place to which the fragment of an address leads."""

import pytest
from processor_time import assert_in_proportion

from reader.anchoring.fragment import text_fragment
from reader.model.article import Article, BlockKind
from reader.parsing.builder import ArticleBuilder
from reader.session.address_places import passage_of_address

_PAGE = "https://garth.example/eggs"


def _article() -> Article:
    builder = ArticleBuilder()
    builder.add(BlockKind.PARAGRAPH, "Nobody counts eggs like Ada, and nobody counts “them” twice.")
    builder.add_place("the-hens")
    builder.add(BlockKind.HEADING, "The hens", level=2)
    builder.add(BlockKind.PARAGRAPH, "The hens say nothing. Nobody counts eggs here.")
    return builder.build(_PAGE)


@pytest.mark.parametrize(
    ("fragment", "words"),
    [
        ("#the-hens", "The hens"),
        ("#:~:text=nobody%20counts%20%22them%22", "nobody counts “them”"),
        ("#:~:text=say-,nothing", "nothing"),
        ("#:~:text=nothing.-,nobody%20counts", "Nobody counts"),
        ("#:~:text=nobody%20counts,-eggs%20here", "Nobody counts"),
        ("#:~:text=counts,twice", "counts eggs like Ada, and nobody counts “them” twice"),
        ("#the-hens:~:text=twice", "twice"),
        ("#:~:text=gone&text=twice", "twice"),
        ("#the-hens:~:text=gone", "The hens"),
    ],
)
def test_a_fragment_names_a_passage(fragment: str, words: str) -> None:
    target = passage_of_address(_article(), _PAGE + fragment)
    assert target is not None
    assert target.exact == words == _article().text[target.start : target.end]


@pytest.mark.parametrize(
    "fragment", ["", "#", "#gone", "#:~:text=", "#:~:text=gone", "#:~:x", "#:~:text=-,-"]
)
def test_other_fragments_name_none(fragment: str) -> None:
    assert passage_of_address(_article(), _PAGE + fragment) is None


def test_the_address_of_a_copied_passage_leads_to_it() -> None:
    text = _article().text
    for words in (
        "Nobody counts eggs",
        "Nobody counts eggs here",
        "hens\n\nThe hens say",
        "twice.",
    ):
        at = text.rindex(words)
        target = passage_of_address(_article(), _PAGE + text_fragment(text, at, at + len(words)))
        assert target is not None
        assert target.start == at


def test_many_texts_whose_end_is_far_away_are_looked_for_in_linear_time() -> None:
    article = Article(_PAGE, f"{'ab ' * 100_000}zz", ())

    def look_for(count: int) -> None:
        texts = "&".join(["text=ab,zz,-q"] * count)
        assert passage_of_address(article, f"{_PAGE}#:~:{texts}") is None

    assert_in_proportion(look_for, 1, 50, at_most=12, slack_seconds=0.2)
