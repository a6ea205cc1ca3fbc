import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import ReaderError, RefusedError, SourceError
from reader.sources.addresses import (
    _MAX_ADDRESS,
    display_host,
    parse_address,
    safe_to_open,
    web_address,
    without_credentials,
)


@pytest.mark.parametrize(
    ("written", "anew"),
    [
        ("HTTP://Example.ORG", "http://example.org/"),
        (" https://example.org:443/a?b=c#d\n", "https://example.org/a?b=c#d"),
        ("http://example.org:8080/ä/%C3%A4/100%", "http://example.org:8080/%C3%A4/%C3%A4/100%25"),
        ("http://user:pw@example.org/", "http://example.org/"),
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://[::0001]:80/x", "http://[::1]/x"),
        ("http://example.org/a b?c=d\u00a0e#f g", "http://example.org/a%20b?c=d%C2%A0e#f%20g"),
        ("http://example.org/a'b\"c<d>", "http://example.org/a'b%22c%3Cd%3E"),
        ("mailto:desk@example.org", "mailto:desk@example.org"),
        (
            "mailto:desk@example.org?Subject=hi%20there&attach=/etc/passwd&bcc=x@example.net",
            "mailto:desk@example.org?subject=hi%20there",
        ),
    ],
)
def test_an_address_is_rewritten(written: str, anew: str) -> None:
    assert web_address(written) == anew


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "data:text/html,hi", "ftp://example.org/", "file:///etc/passwd", "/a"],
)
def test_other_kinds_are_refused(url: str) -> None:
    with pytest.raises(RefusedError):
        web_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "http://[::1",
        "http://[not-ip]/",
        "http://a b/",
        "http://a\u00a0b/",
        "http://example.org:80 /",
        "http://[fe80::1%a b]/",
        "http://example.org/a\nb",
        "http://example.org/\x1b[2J",
        "http://example.org\\@example.net/",
        "http://example.org:99999/",
        "http://-x.example/",
        "http://" + "a" * 70 + ".example/",
        "http://example.org/" + "a" * 9000,
        "http://a..b/",
        "mailto:-x",
        "mailto:a@b@c?subject=x",
    ],
)
def test_a_malformed_address_is_an_error(url: str) -> None:
    with pytest.raises(SourceError):
        web_address(url)


def test_credentials_are_parsed_but_not_shown() -> None:
    address = parse_address("https://ana:p%40ss@example.org/x")
    assert (address.username, address.password) == ("ana", "p@ss")
    assert "ana" not in f"{address} {address!r}"


def test_names_of_hosts_and_addresses_may_be_as_long_as_they_may_be() -> None:
    labels = ".".join(("a" * 63, "b" * 63, "c" * 63))
    assert parse_address(f"https://{labels}.{'d' * 61}/").host.endswith("d")
    with pytest.raises(SourceError):
        parse_address(f"https://{labels}.{'d' * 62}/")
    for start in ("https://example.org/", "mailto:desk@example.org?subject="):
        longest = start.ljust(_MAX_ADDRESS + len(start.partition("mailto:")[1]), "x")
        assert web_address(longest) == longest
        with pytest.raises(SourceError, match="too long"):
            web_address(f"{longest}x")


@pytest.mark.parametrize("url", ["http://ana:secret@[::1", "http://ana:secret@example.org:0x/"])
def test_errors_do_not_show_credentials(url: str) -> None:
    with pytest.raises(SourceError) as caught:
        parse_address(url)
    assert "secret" not in str(caught.value)
    assert without_credentials("http:////ana:secret@example.org") == "http://example.org"
    assert without_credentials("x//a:b@/c@d") == "x//d"
    assert without_credentials("see http://ana:secret@example.org/a@b") == (
        "see http://example.org/a@b"
    )


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://Example.org:8080/x", "example.org"),
        ("http://bücher.example/", "bücher.example"),
        ("https://xn--bcher-kva.example/", "bücher.example"),
        ("http://пример.example/", "пример.example"),
        ("http://ニュースnews.example/", "ニュースnews.example"),
        ("http://\u0430pple.example/", "xn--pple-43d.example"),  # Cyrillic a before Latin
        ("http://xn--80ak6aa92e.example/", "xn--80ak6aa92e.example"),  # all Cyrillic, looks Latin
        ("http://xn--zzzzzz.example/", "xn--zzzzzz.example"),  # invalid punycode
        ("http://[::1]:80/", "::1"),
        ("mailto:desk@example.org?subject=x", "example.org"),
        ("javascript:alert(1)", ""),
        ("story.txt", ""),
    ],
)
def test_the_host_is_shown_as_it_is(url: str, host: str) -> None:
    assert display_host(url) == host


def test_a_link_to_another_host_is_asked_about() -> None:
    assert safe_to_open("https://example.net/a", "example.org").is_other_host
    assert safe_to_open("https://example.org.example.net/a", "example.org").is_other_host
    assert safe_to_open("https://example.org@example.net/a", "example.org").is_other_host
    assert not safe_to_open("https://www.example.org/a", "example.org").is_other_host
    assert safe_to_open("https://example.org/a", "").is_other_host


def test_a_lone_surrogate_in_a_mail_address_is_no_crash() -> None:
    assert web_address("mailto:desk@example.org?body=a\udceb").endswith("?body=a%3F")


@pytest.mark.parametrize("scope", ["%2Al\u030ch0", "%'\"", "%25$(x)", "%", "%25" + "a" * 40])
def test_an_interface_is_a_plain_name(scope: str) -> None:
    assert web_address("http://[fe80::1%25eth0]/") == "http://[fe80::1%25eth0]/"
    with pytest.raises(SourceError, match="invalid address"):
        web_address(f"http://[fe80::1{scope}]:80/")


def test_a_mail_address_of_a_megabyte_is_refused() -> None:
    with pytest.raises(SourceError, match="too long"):
        web_address("mailto:desk@example.org?body=" + "a" * 1_000_000)


@given(
    st.text(max_size=30).map("http://".__add__)
    | st.text(max_size=30).map("mailto:desk@example.org?body=".__add__)
    | st.text(max_size=40)
)
def test_what_is_handed_to_a_program_is_one_harmless_argument(url: str) -> None:
    try:
        opening = safe_to_open(url, "example.org")
    except ReaderError:
        return
    assert opening.argument.startswith(("http://", "https://", "mailto:"))
    assert opening.argument.isascii()
    assert opening.argument.isprintable()
    assert not set(' "<>\\^`{|}') & set(opening.argument)
    assert web_address(opening.argument) == opening.argument
