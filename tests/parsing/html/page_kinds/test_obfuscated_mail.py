"""Email addresses that a content delivery network has obfuscated."""

import pytest
from made_pages import STORM, page_of, read_page


def obfuscated(address: str) -> str:
    return "5a" + "".join(f"{letter ^ 0x5A:02x}" for letter in address.encode())


@pytest.mark.parametrize(
    "link",
    [
        "<a href='/l#1'><span class='__cf_email__' data-cfemail='{}'>[protected]</span></a>",
        "<a class='__cf_email__' data-cfemail='{}'>[email&#160;<b>protected</b>]</a>",
    ],
)
def test_obfuscated_mail_addresses_are_decoded(link: str) -> None:
    shown = link.format(obfuscated("ida.lund@saltrey.example"))
    article = page_of(
        f"<h1>Storm over Saltrey</h1>{STORM}<p>Of the quay {shown} knows more today.</p>"
    )
    assert "Of the quay ida.lund@saltrey.example knows more today." in article.text


def test_the_page_may_have_no_tag_for_its_body_but_in_a_script() -> None:
    mail = f"<a data-cfemail='{obfuscated('ida.lund@saltrey.example')}'>[protected]</a>"
    links = "<p>See <a href='#quay'>the quay</a>.</p><h2 id='quay'>The quay</h2>"
    article = read_page(
        f"<h1>Storm over Saltrey</h1>{STORM}{links}{STORM}<p>Of the quay {mail} knows more today."
        "<script>print.document.write('<body>')</script>"
    )
    assert "Of the quay ida.lund@saltrey.example knows more today." in article.text
    assert [place.name for place in article.places] == ["quay"]


@pytest.mark.parametrize("code", ["zz", "5", "5a1f", obfuscated("no address"), "00ff"])
def test_text_that_is_no_obfuscated_address_stays(code: str) -> None:
    shown = f"<a class='__cf_email__' data-cfemail='{code}'>[protected]</a>"
    article = page_of(
        f"<h1>Storm over Saltrey</h1>{STORM}<p>Of the quay {shown} knows more today.</p>"
    )
    assert "Of the quay [protected] knows more today." in article.text
