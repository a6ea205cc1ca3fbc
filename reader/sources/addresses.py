"""Web addresses: parsed, normalised, displayed without deception, and refused if dangerous.

An address is never passed on as it came. It is parsed, each part is validated, and what is fetched,
displayed or handed to a browser is composed from the parts.
"""

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, quote, unquote, urlsplit

from reader.errors import RefusedError, SourceError
from reader.sources.scripts import is_unambiguous_label
from reader.text.clean import clean_line

_PORTS = {"http": 80, "https": 443}
_MAX_ADDRESS = 8192
_BREAK_OR_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_HOST = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)(?:\.(?!-)[a-z0-9_-]{1,63}(?<!-))*\.?")
_SCOPE = re.compile(r"[A-Za-z0-9._-]{1,32}")  # zone id: the interface of a link-local address
_MAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_CREDENTIALS = re.compile(r"(?<!/)/{2,}(?:[^/?#\\@]*@/*)+")  # extra slashes are tolerated


@dataclass(frozen=True, slots=True)
class Address:
    """A web address in ASCII; its ``str()`` contains no credentials.

    Attributes:
        scheme: ``http`` or ``https``.
        host: In lower case and punycode; an IPv6 address without brackets.
        port: The port to connect to.
        target: Path and query, percent-encoded; begins with a slash.
        username: Decoded; empty if there is none.
        password: Decoded; empty if there is none.
    """

    scheme: str
    host: str
    port: int
    target: str
    username: str = ""
    password: str = ""

    def __str__(self) -> str:
        return f"{self.scheme}://{self.authority}{self.target}"

    def __repr__(self) -> str:
        return f"Address({str(self)!r})"

    @property
    def authority(self) -> str:
        """The host, and the port unless it is the default, as in a ``Host`` header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> tuple[str, str, int]:
        """Scheme, host and port, for which credentials are valid."""
        return self.scheme, self.host, self.port


@dataclass(frozen=True, slots=True)
class SafeLink:
    """A link that is safe to hand to another program.

    Attributes:
        argument: The address in ASCII, beginning with its scheme, as a command line argument.
        host: Its host, for display.
        is_other_host: Whether it is another host than the article's, so that the user has to
            confirm.
    """

    argument: str
    host: str
    is_other_host: bool


def without_credentials(text: str) -> str:
    """Return `text`, which need not be a valid address, without user name and password."""
    return _CREDENTIALS.sub("//", text)


def parse_address(text: str) -> Address:
    """Parse a web address.

    Raises:
        RefusedError: It has another scheme.
        SourceError: It is malformed.
    """
    text = text.strip()
    shown = without_credentials(text)
    parts = _split(text, shown)
    if parts.scheme not in _PORTS:
        kind = f"{parts.scheme}:" if parts.scheme else "no scheme"
        raise RefusedError(
            f"not a web address ({kind}): only http and https are fetched", location=shown
        )
    try:
        port = parts.port or _PORTS[parts.scheme]
        host = _ascii_host(parts.hostname or "")
    except ValueError as error:
        raise SourceError("invalid address: no such host or port", location=shown) from error
    target = _encoded(parts.path or "/") + (f"?{_encoded(parts.query)}" if parts.query else "")
    username, password = unquote(parts.username or ""), unquote(parts.password or "")
    return Address(parts.scheme, host, port, target, username, password)


def web_address(url: str) -> str:
    """Return a normalised http, https or mailto address, safe as a command line argument.

    Raises:
        RefusedError: It has another scheme.
        SourceError: It is malformed.
    """
    if url.strip()[:7].lower() == "mailto:":
        return _mail_address(url.strip()[7:])
    address = parse_address(url)
    fragment = urlsplit(url.strip()).fragment
    return str(address) + (f"#{_encoded(fragment)}" if fragment else "")


def safe_to_open(url: str, article_host: str) -> SafeLink:
    """Return what to hand to a browser, and whether to confirm it first.

    Args:
        url: The address in the article.
        article_host: The article's host as returned by `display_host`; empty for a file.

    Raises:
        RefusedError: Addresses of this kind are not opened.
        SourceError: It is malformed.
    """
    argument = web_address(url)
    host = display_host(argument)
    return SafeLink(argument, host, host.removeprefix("www.") != article_host.removeprefix("www."))


def display_host(url: str) -> str:
    """Return the host of an address in a form that cannot deceive; empty if there is none.

    Labels are shown in their own script, or in punycode if they mix scripts or look like others.
    For a mail address the host is the part after the ``@``.
    """
    if url.strip()[:7].lower() == "mailto:":
        return clean_line(url.partition("?")[0].rpartition("@")[2])
    try:
        address = parse_address(url)
    except (SourceError, RefusedError):
        return ""
    labels = (_shown_label(label) for label in address.host.split("."))
    return clean_line(".".join(labels))


def _split(text: str, shown: str) -> SplitResult:
    """Split an address; urllib itself would silently drop control characters."""
    if len(text) > _MAX_ADDRESS:
        raise SourceError("invalid address: too long", location=f"{shown[:60]}…")
    if _BREAK_OR_CONTROL.search(text):
        raise SourceError("invalid address: a line break or control character", location=shown)
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise SourceError("invalid address", location=shown) from error
    if "\\" in parts.netloc:  # browsers treat it as a slash, which changes the host
        raise SourceError("invalid address: a backslash before the path", location=shown)
    return parts


def _ascii_host(host: str) -> str:
    """Return a host in ASCII.

    Raises:
        ValueError: It is not a valid host.
    """
    if ":" in host:
        address, percent, scope = host.partition("%")
        if percent and not _SCOPE.fullmatch(scope):
            raise ValueError(f"not a network interface: {scope}")
        return f"{ipaddress.IPv6Address(address)}{percent}{scope}"
    if not host.isascii():
        import idna

        try:
            host = idna.encode(host, uts46=True).decode("ascii")
        except idna.IDNAError as error:
            raise ValueError(str(error)) from error
    host = host.lower()
    if len(host) > 253 or not _HOST.fullmatch(host):
        raise ValueError(f"not a host: {host}")
    return host


def _encoded(part: str) -> str:
    """Return a path or query in ASCII, keeping existing percent-encoding."""
    return quote(_STRAY_PERCENT.sub("%25", part), safe="%/?:@!$&'()*+,;=~-._[]")


def _mail_address(rest: str) -> str:
    """Return a ``mailto`` address with only the recipient, the subject and the body.

    Some mail programs attach files that a ``mailto`` link names.
    """
    if len(rest) > _MAX_ADDRESS:
        raise SourceError("invalid mail address: too long", location=f"mailto:{rest[:60]}…")
    who, _, query = rest.partition("?")
    if not _MAIL.fullmatch(unquote(who)):
        raise SourceError("invalid mail address", location=f"mailto:{who}")
    fields = (field.partition("=") for field in query.split("&"))
    kept = [
        f"{name.lower()}={quote(unquote(value), safe='', errors='replace')}"
        for name, _, value in fields
        if name.lower() in ("subject", "body")
    ]
    return f"mailto:{quote(unquote(who), safe='@')}" + ("?" + "&".join(kept) if kept else "")


def _shown_label(label: str) -> str:
    """Return a label of a host in its own script if that cannot deceive."""
    if not label.startswith("xn--"):
        return label
    import idna

    try:
        decoded = idna.decode(label)
    except (idna.IDNAError, UnicodeError):
        return label
    return decoded if is_unambiguous_label(decoded) else label
