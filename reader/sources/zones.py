"""Zones of network addresses (public, private, this machine), and which may redirect to which.

A page on the open web must not make this program talk to the machine it runs on, to its home
network or to the services of a cloud that answer without a password. What the person types
themselves is their own business.
"""

import ipaddress
from contextlib import suppress

from reader.startup.light_enum import StrEnum

_IP = ipaddress.IPv4Address | ipaddress.IPv6Address


class Zone(StrEnum):
    """A part of the network."""

    PUBLIC = "public"
    PRIVATE = "private"  # a home or company network
    LOCAL = "link-local"  # this cable; in clouds, the service that hands out credentials
    LOOPBACK = "loopback"  # this machine
    RESERVED = "reserved"  # nothing that serves pages


def zone_of(ip: str) -> Zone:
    """Return the zone of a numeric address; an address inside an address counts as the inner one.

    Raises:
        ValueError: It is not numeric.
    """
    address = _innermost(ipaddress.ip_address(ip.partition("%")[0]))
    if address.is_loopback or address.is_unspecified:
        return Zone.LOOPBACK
    if address.is_link_local:
        return Zone.LOCAL
    if address.is_multicast or address.is_reserved:
        return Zone.RESERVED
    if isinstance(address, ipaddress.IPv6Address) and address.is_site_local:
        return Zone.PRIVATE  # as fd00:: is today; global to the standard library
    return Zone.PUBLIC if address.is_global else Zone.PRIVATE


def zone_by_name(host: str) -> Zone:
    """Return the zone of a host that someone else (a proxy) will look up.

    The dot that may end a name says nothing; numbers are addresses as every system reads them,
    in decimal, octal or hexadecimal parts, the last of which may stand for several.
    """
    host = host.removesuffix(".")
    try:
        return zone_of(host)
    except ValueError:
        pass
    if host[:1].isdigit():
        import socket

        with suppress(OSError):  # a name that begins with a digit
            return zone_of(socket.inet_ntoa(socket.inet_aton(host)))
    if host == "localhost" or host.endswith(".localhost"):
        return Zone.LOOPBACK
    private = "." not in host or host.endswith((".local", ".internal", ".lan", ".home.arpa"))
    return Zone.PRIVATE if private else Zone.PUBLIC


def may_lead(first: Zone, then: Zone) -> bool:
    """Whether a page in `first` may send us to one in `then`: to the open web, or next door."""
    return then is Zone.PUBLIC or (then is first and then is not Zone.RESERVED)


def _innermost(address: _IP) -> _IP:
    """Return the IPv4 address that an IPv6 address carries, else the address itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    inner = address.ipv4_mapped or address.sixtofour
    if inner is None and address.teredo is not None:
        inner = address.teredo[1]
    if inner is None and address in ipaddress.ip_network("64:ff9b::/96"):
        inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return inner or address
