"""Tags and scripts of excessive length."""

import pytest

from reader.parsing.html.dom.size_limits import sanitize_markup


def test_long_tags_lose_their_attributes() -> None:
    page = f"<p class='{'x' * 70_000}'>text</p>" + "a < b"
    assert sanitize_markup(page) == "<p>text</p>a < b"


@pytest.mark.parametrize("broken", ["<", "</", "</p", "<a href='/quay", "<!-", "\ufffd"])
def test_what_breaks_off_at_the_end_is_removed(broken: str) -> None:
    assert sanitize_markup(f"<p>The tide is out.{broken}") == "<p>The tide is out."


@pytest.mark.parametrize("end", ["3 < 4", "<p>", "a <3", "<p>Out."])
def test_a_whole_end_stays(end: str) -> None:
    assert sanitize_markup(end) == end


def test_a_file_in_a_long_tag_is_distinguished_from_a_long_script() -> None:
    script = f"<script>{'x' * 70_000}</script>"
    picture = f"<img src='data:image/png;base64,{'A' * 70_000}' alt='quay'>"
    page = f"<p>one</p>{picture}<p>two</p>{script}<p class='{'y' * 70_000}'>three</p>"
    assert (
        sanitize_markup(page)
        == f"<p>one</p><img src='data:,' alt='quay'><p>two</p>{script}<p>three</p>"
    )
