"""Text that cannot be encoded in UTF-8, as in arguments and file names, is harmless."""

import os
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reader.errors import LibraryError
from reader.library.opening import open_library
from reader.library.search.fts_queries import expression, phrase, words_and_phrases
from reader.model.annotation import Annotation, Motivation, Target

ODD = os.fsdecode(b"salt\xff\xed")
WHEN = datetime(2026, 3, 1, tzinfo=UTC)


def test_odd_names_are_looked_up_like_any_other(tmp_path: Path) -> None:
    with closing(open_library(tmp_path / "data")) as library:
        note = Annotation(
            ODD, ODD, Motivation.COMMENTING, Target(0, 4, ODD, ODD, ODD), WHEN, WHEN, ODD, (ODD,)
        )
        library.put([note])
        found = library.annotation(ODD)
        assert found is not None
        assert found.body == "salt??"
        assert [each.id for each in library.search(ODD)] == [found.id]
        assert library.find(ODD) is None
        assert library.search_articles(ODD) == []
        library.remove([ODD])
        assert set(library.removed_at([ODD])) == {ODD}
        assert library.delete([ODD]) == 1


@pytest.mark.parametrize("asked", [expression, phrase, words_and_phrases])
def test_a_search_asks_for_what_can_be_asked_for(asked: object) -> None:
    assert callable(asked)
    "".join(asked(f"{ODD} \x00")).encode("utf-8")


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text")
def test_a_data_directory_whose_name_is_no_text_is_reported(tmp_path: Path) -> None:
    place = tmp_path / ODD
    with pytest.raises(LibraryError, match="not valid UTF-8"):
        open_library(place)
    assert not place.exists()
