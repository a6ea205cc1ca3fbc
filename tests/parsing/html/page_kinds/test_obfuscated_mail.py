"""Email addresses that a content delivery network has obfuscated."""

import pytest
from made_pages import STORM, page_of


def coded(address: str) -> str:
    return "5a" + "".join(f"{letter ^ 0x5A:02x}" for letter in address.encode())


@pytest.mark.parametrize(
    "link",
    [
        "<a href='/l#1'><span class='__cf_email__' data-cfemail='{}'>[protected]</span></a>",
        "<a class='__cf_email__' data-cfemail='{}'>[email&#160;<b>protected</b>]</a>",
    ],
)
def test_addresses_of_mail_that_a_network_has_coded_are_read(link: str) -> None:
    shown = link.format(coded("ida.lund@saltrey.example"))
    article = page_of(
        f"<h1>Storm over Saltrey</h1>{STORM}<p>Of the quay {shown} knows more today.</p>"
    )
    assert "Of the quay ida.lund@saltrey.example knows more today." in article.text


@pytest.mark.parametrize("code", ["zz", "5", "5a1f", coded("no address"), "00ff"])
def test_what_is_no_coded_address_stays_as_the_page_says_it(code: str) -> None:
    shown = f"<a class='__cf_email__' data-cfemail='{code}'>[protected]</a>"
    article = page_of(
        f"<h1>Storm over Saltrey</h1>{STORM}<p>Of the quay {shown} knows more today.</p>"
    )
    assert "Of the quay [protected] knows more today." in article.text
