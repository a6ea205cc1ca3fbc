"""Zones of network addresses (public, private, loopback, …), and which may redirect to which.

A page on the open web must not make this program connect to the local machine, the home network, or
cloud services that answer without a password (SSRF). Addresses that the user types are not
restricted.
"""

import ipaddress
from contextlib import suppress

from reader.startup.light_enum import StrEnum

_IP = ipaddress.IPv4Address | ipaddress.IPv6Address


class Zone(StrEnum):
    """A network zone."""

    PUBLIC = "public"
    PRIVATE = "private"  # a home or company network
    LOCAL = "link-local"  # the local link; in clouds, the metadata service with credentials
    LOOPBACK = "loopback"  # this machine
    RESERVED = "reserved"  # no web pages are served there


def zone_of(ip: str) -> Zone:
    """Return the zone of a numeric address; an embedded IPv4 address counts.

    Raises:
        ValueError: The address is not numeric.
    """
    address = _innermost(ipaddress.ip_address(ip.partition("%")[0]))
    if address.is_loopback or address.is_unspecified:
        return Zone.LOOPBACK
    if address.is_link_local:
        return Zone.LOCAL
    if address.is_multicast or address.is_reserved:
        return Zone.RESERVED
    if isinstance(address, ipaddress.IPv6Address) and address.is_site_local:
        return Zone.PRIVATE  # like its successor fd00::/8; the standard library says global
    return Zone.PUBLIC if address.is_global else Zone.PRIVATE


def zone_by_name(host: str) -> Zone:
    """Return the zone of a host that someone else (a proxy) will resolve.

    A trailing dot is ignored. Numeric hosts are parsed as `inet_aton` does: decimal, octal or
    hexadecimal parts, of which the last may cover several bytes.
    """
    host = host.removesuffix(".")
    try:
        return zone_of(host)
    except ValueError:
        pass
    if host[:1].isdigit():
        import socket

        with suppress(OSError):  # a name that starts with a digit
            return zone_of(socket.inet_ntoa(socket.inet_aton(host)))
    if host == "localhost" or host.endswith(".localhost"):
        return Zone.LOOPBACK
    private = "." not in host or host.endswith((".local", ".internal", ".lan", ".home.arpa"))
    return Zone.PRIVATE if private else Zone.PUBLIC


def may_lead(first: Zone, then: Zone) -> bool:
    """Whether a page in zone `first` may lead to one in `then`: public, or the same zone."""
    return then is Zone.PUBLIC or (then is first and then is not Zone.RESERVED)


def _innermost(address: _IP) -> _IP:
    """Return the IPv4 address embedded in an IPv6 address, else the address itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    inner = address.ipv4_mapped or address.sixtofour
    if inner is None and address.teredo is not None:
        inner = address.teredo[1]
    if inner is None and address in ipaddress.ip_network("64:ff9b::/96"):
        inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return inner or address
