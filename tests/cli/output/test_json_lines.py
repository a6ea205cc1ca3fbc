"""JSON on a terminal: active and invisible characters are escaped, and nothing is lost."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.cli.output.streams import json_line, write_as_file

UNSEEN = "\x1b\x9b\u202e\u200b\ufeff\u115f\u1160\u3164\uffa0\u034f\u2800\U000e0041\U0001bca0"


def test_what_cannot_be_seen_is_an_escape() -> None:
    written = json_line({"file": UNSEEN})
    assert written.isascii()
    assert json.loads(written) == {"file": UNSEEN}


def test_words_of_any_script_stay_as_they_are() -> None:
    assert json_line(["“Eis”, 漢字, हिन्दी"]) == '["“Eis”, 漢字, हिन्दी"]'


def test_a_stack_of_marks_is_escaped() -> None:
    stack = "e" + "\u0301" * 60 + "x\ufe0f\ufe0f"
    written = json_line({"file": stack})
    assert written.isascii()
    assert json.loads(written) == {"file": stack}


@given(st.text())
def test_any_words_are_the_same_when_the_line_is_read(words: str) -> None:
    assert json.loads(json_line([words])) == [words]


def test_nothing_is_lost_in_an_encoding_that_lacks_it(monkeypatch: pytest.MonkeyPatch) -> None:
    output = io.TextIOWrapper(io.BytesIO(), encoding="latin-1")
    monkeypatch.setattr("sys.stdout", output)
    assert json.loads(json_line(["“Eis”"]).encode("latin-1")) == ["“Eis”"]
    write_as_file()
    assert output.encoding == "utf-8"
