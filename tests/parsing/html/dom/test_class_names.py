"""Class names tell which part of a page an element is."""

import sys
from collections.abc import Callable

import pytest

from reader.parsing.html.dom.class_names import (
    Part,
    are_byline_names,
    have_no_words,
    part_of,
)


@pytest.mark.parametrize(
    ("names", "part"),
    [
        ("article-body", Part.BODY),
        ("relatedPosts", Part.FURNITURE | Part.MENU | Part.UNRELATED),
        ("most-read", Part.FURNITURE | Part.UNRELATED),
        ("wp-caption-text", Part.CAPTION),
        ("pull-quote", Part.PULL_QUOTE | Part.QUOTE),
        ("texte-exergue", Part.QUOTE),
        ("artikkel-sitat", Part.PULL_QUOTE),
        ("bloque-destacado", Part.QUOTE),
        ("sr-only", Part.SCREEN_READER),
        ("u-hide-visually", Part.SCREEN_READER),
        ("show-for-sr", Part.SCREEN_READER),
        ("tag-newsletter", Part.NONE),
        ("sharing-the-cost-of-a-bridge", Part.NONE),
        ("shadow", Part.NONE),
        ("contents topic", Part.CONTENTS),
        ("toc", Part.CONTENTS),
        ("toc navigation", Part.CONTENTS | Part.FURNITURE | Part.MENU),
        ("headline2 mg-1", Part.HEADING),
        ("quarto-title-meta-heading", Part.FURNITURE | Part.GUTTER | Part.HEADING),
        ("quarto-title", Part.NONE),
        ("ContentHeaderDek-bIqFFZ dHmGIY", Part.BODY | Part.LEAD),
        ("image__lede article__lede-wrapper", Part.BODY),
        ("lead-photo", Part.NONE),
        ("article-lead", Part.BODY | Part.LEAD),
        ("lead img-fluid", Part.LEAD),
        ("photo lead", Part.LEAD),
        ("picture-story__standfirst", Part.BODY | Part.LEAD),
        ("CaptionText-cQpRdA", Part.CAPTION),
        ("GAByline", Part.BYLINE | Part.FURNITURE),
        ("main-NavBar", Part.FURNITURE | Part.MENU),
        ("mw-redirectedfrom", Part.GUTTER),
        ("image__author", Part.CREDIT),
        ("c-attribution b-byline", Part.FURNITURE | Part.BYLINE),
        ("post-copyright", Part.CREDIT | Part.FURNITURE),
        ("author-image", Part.BYLINE),
        ("mboxDefault", Part.NONE),  # the text of a page as tests of its readers vary it
        ("mbox-small plainlinks", Part.FURNITURE),
        ("firma", Part.BYLINE),
        ("visible-print-block", Part.FURNITURE),
        ("show-for-print", Part.FURNITURE),
        ("d-none d-print-block", Part.FURNITURE),
        ("d-print-none", Part.NONE),
        ("d-flex d-print-block", Part.NONE),  # seen, and laid out otherwise in print
        ("d-none d-md-block d-print-block", Part.NONE),
    ],
)
def test_names_of_boxes_identify_the_part_of_the_page(names: str, part: int) -> None:
    assert part_of(names) == part


@pytest.mark.parametrize(
    "names", ["css-19aksj", "css-axufdj e2kd", "svelte-hq2fxzt", "astro-j7pv25f6"]
)
def test_the_hash_after_the_prefix_of_a_style_has_no_words(names: str) -> None:
    assert have_no_words(names)
    assert part_of(names) == Part.NONE


def test_a_word_that_is_known_after_the_prefix_of_a_style_is_no_hash() -> None:
    assert part_of("css-footer") == part_of("footer")
    assert part_of("css-1k2m3n-caption") == Part.CAPTION
    assert part_of("css-caption") == part_of("css-caption__text") == Part.CAPTION
    assert have_no_words("css-qjxkw")
    assert not have_no_words("css-summary")


@pytest.mark.parametrize("read", [part_of, are_byline_names])
def test_very_long_names_are_not_kept(read: Callable[[str], object]) -> None:
    names = "byline " * 9_000
    references = sys.getrefcount(names)
    assert read(names)
    assert sys.getrefcount(names) == references
