"""XML of strangers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from processor_time import assert_in_proportion

from reader.errors import ParseError
from reader.parsing.safe_xml import local_name, parse_xml, text_of


@pytest.mark.parametrize("before", ["", "\ufeff", " \n", "\ufeff\n \n"])
@pytest.mark.parametrize("declaration", ["", '<?xml version="1.0" encoding="latin-1"?>\n'])
def test_blanks_before_the_document_do_no_harm(before: str, declaration: str) -> None:
    root = parse_xml(f"{before}{declaration}<a>é</a>".encode())
    assert (local_name(root), text_of(root)) == ("a", "é")


def test_a_document_of_blanks_is_read_in_linear_time() -> None:
    def work(blanks: int) -> None:
        parse_xml(f"<a>b{' ' * blanks}</a>".encode())

    # not quadratic: 25 times
    assert_in_proportion(work, 20_000, 100_000, at_most=12, slack_seconds=0.1)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("&#55357;&#56832;", "😀"),
        ("&#xD83D;&#xDE00;", "😀"),
        ("&#xd83d;&#056832;", "😀"),
        ("&#xDE00;&#55357;", "\ufffd\ufffd"),
        ("&#xD800; &#57344;&#55203;", "\ufffd \ue000힣"),
    ],
)
def test_references_to_surrogates_are_read_as_the_character_they_make(
    written: str, read: str
) -> None:
    assert text_of(parse_xml(f"<a>{written}</a>".encode())) == read


@given(
    st.lists(st.sampled_from(["&#xD800;", "&#0055357;", "&#x0dfff;", "&#38;", "é", "</b>", "<"]))
)
def test_a_name_or_text_with_any_references_can_be_read(parts: list[str]) -> None:
    words = "".join(parts)
    root = parse_xml(f'<feed xmlns="{words}"><b c="{words}">{words}</b></feed>'.encode())
    for element in root.iter():
        "".join((local_name(element), text_of(element), str(element.get("c", "")))).encode()


def test_an_entity_that_hides_a_surrogate_is_refused() -> None:
    body = b'<!DOCTYPE a [<!ENTITY b "&#38;#xD800;">]><a>c &b;</a>'
    with pytest.raises(ParseError):
        parse_xml(body)
