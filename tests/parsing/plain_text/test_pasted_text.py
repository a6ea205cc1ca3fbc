"""Text that was copied: what the copying left in it is not its words."""

import pytest
from listed_blocks import kinds_and_texts

from reader.model.article import Article
from reader.parsing.registry import parse_article

_TITLE = "Mayor opens the café"
_SAID = "“It took long – but it’s here,” said Ada Quill, who is 40, in the harbour of Lipa."
_TYPED = f"{_TITLE}\n\nBy Eva Tal\n\n{_SAID}\n\nNobody else came."
_READ = [
    *(("headline", _TITLE), ("byline", "By Eva Tal")),
    *(("paragraph", _SAID), ("paragraph", "Nobody else came.")),
]


def _parse(text: str) -> Article:
    return parse_article(text.encode(), location="pasted.txt")


def _taken_for_windows(text: str) -> str:
    signs = (bytes([code]) for code in text.encode())
    return "".join(sign.decode("cp1252", "ignore") or chr(sign[0]) for sign in signs)


@pytest.mark.parametrize(
    "pasted",
    [
        _taken_for_windows(_TYPED),
        _taken_for_windows(_taken_for_windows(_TYPED)),
        _taken_for_windows(_TYPED).replace("\x9d", ""),
        _TYPED.encode().decode("latin-1"),
    ],
)
def test_text_that_was_encoded_twice_is_restored(pasted: str) -> None:
    assert kinds_and_texts(_parse(pasted)) == _READ


def test_a_long_text_with_letters_that_were_encoded_twice_is_restored() -> None:
    paragraph = "Le café du port est fermé, et Ada Quill est très fâchée."
    long = "\n\n".join([paragraph] * 5_000)
    assert _parse(_taken_for_windows(long)).text == long


@pytest.mark.parametrize(
    "text",
    [
        "O CAFÉ» e a IRMÃ”, o “CAFÉ», a IRMÃ”.",
        "Ã© is a letter: café.",
        "Readers see â€œ instead of “, â€™ instead of ’, and CafÃ© instead of café.",
        "signs = {'â€œ': '“', 'â€™': '’', 'Ã©': 'é'}",
    ],
)
def test_capitals_before_quotation_marks_and_signs_as_a_subject_are_no_such_text(
    text: str,
) -> None:
    assert _parse(text).text == text


def test_the_marks_of_a_part_that_was_encoded_twice_are_restored() -> None:
    text = "The café isn’t là. It’s où? Here â€“ itâ€™s what weâ€™re after."
    assert _parse(text).text == "The café isn’t là. It’s où? Here – it’s what we’re after."


@pytest.mark.parametrize(
    "pasted",
    [
        _TYPED.replace("“", "&ldquo;").replace("”", "&rdquo;").replace("’", "&#8217;"),
        _TYPED.replace(" ", "\u00a0"),
        "\n".join(f"> {line}" for line in _TYPED.split("\n")),
        "\n".join(f">>{line}" for line in _TYPED.split("\n")),
    ],
)
def test_characters_of_html_and_no_break_spaces_and_marks_of_mail_are_replaced(
    pasted: str,
) -> None:
    assert kinds_and_texts(_parse(pasted)) == _READ


@pytest.mark.parametrize(
    "text",
    [
        "Write &ldquo; and &rdquo; around words.\n\nA dash is &ndash; there.",
        "He wrote <b>&ldquo;wait&rdquo;</b> and &amp; on the wall.",
    ],
)
def test_a_text_about_html_keeps_its_characters(text: str) -> None:
    assert _parse(text).text == text
