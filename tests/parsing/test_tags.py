"""HTML fragments reduced to their text."""

import pytest

from reader.parsing.tags import without_tags


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("Rain <b>fell</b> &amp; stopped.", "Rain fell & stopped."),
        ("Rain<script>fall()</script> fell.", "Rain fell."),
        ("Rain<!-- <b> --> fell.", "Rain fell."),
        ("Rain<!-- fell.", "Rain fell."),
        ("İstanbul'da İlk gün<!-- -->yağmur yağdı.", "İstanbul'da İlk günyağmur yağdı."),
        ("İzmir İli<SCRIPT>git()</SCRIPT>nde yağmur.", "İzmir İlinde yağmur."),
    ],
)
def test_words_exclude_tags_scripts_and_comments(markup: str, words: str) -> None:
    assert without_tags(markup) == words
