"""XML of strangers."""

import pytest
from processor_time import processor_seconds

from reader.parsing.safe_xml import local_name, parse_xml, text_of


@pytest.mark.parametrize("before", ["", "\ufeff", " \n", "\ufeff\n \n"])
@pytest.mark.parametrize("declaration", ["", '<?xml version="1.0" encoding="latin-1"?>\n'])
def test_blanks_before_the_document_do_no_harm(before: str, declaration: str) -> None:
    root = parse_xml(f"{before}{declaration}<a>é</a>".encode())
    assert (local_name(root), text_of(root)) == ("a", "é")


def test_a_document_of_blanks_is_read_in_linear_time() -> None:
    def work(blanks: int) -> None:
        parse_xml(f"<a>b{' ' * blanks}</a>".encode())

    few = processor_seconds(lambda: work(20_000))
    assert processor_seconds(lambda: work(100_000)) < 12 * few + 0.1  # not quadratic: 25 times
