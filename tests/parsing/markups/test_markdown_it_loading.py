"""markdown-it is set up in the same way at every start."""

import re

from reader.parsing.markups.markdown_it_loading import _escape


def test_the_signs_of_a_class_are_escaped_in_one_order() -> None:
    signs = "~a]^-\\\n["
    assert _escape(signs) == _escape(signs[::-1])
    assert re.findall(f"[{_escape(signs)}]", f"b{signs}c") == list(signs)
