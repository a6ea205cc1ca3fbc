import pytest

from reader.sources.zones import Zone, may_lead, zone_by_name, zone_of


@pytest.mark.parametrize(
    ("ip", "zone"),
    [
        ("93.184.216.34", Zone.PUBLIC),
        ("2606:2800:220:1::1", Zone.PUBLIC),
        ("127.0.0.1", Zone.LOOPBACK),
        ("127.8.8.8", Zone.LOOPBACK),
        ("0.0.0.0", Zone.LOOPBACK),
        ("::1", Zone.LOOPBACK),
        ("::", Zone.LOOPBACK),
        ("10.0.0.1", Zone.PRIVATE),
        ("172.16.0.1", Zone.PRIVATE),
        ("192.168.1.1", Zone.PRIVATE),
        ("100.64.0.1", Zone.PRIVATE),
        ("fd00::1", Zone.PRIVATE),
        ("fec0::1", Zone.PRIVATE),
        ("169.254.169.254", Zone.LOCAL),
        ("fe80::1%eth0", Zone.LOCAL),
        ("224.0.0.1", Zone.RESERVED),
        ("255.255.255.255", Zone.RESERVED),
        ("ff02::1", Zone.RESERVED),
        ("::ffff:127.0.0.1", Zone.LOOPBACK),
        ("::ffff:10.0.0.1", Zone.PRIVATE),
        ("64:ff9b::7f00:1", Zone.LOOPBACK),
        ("64:ff9b::a9fe:a9fe", Zone.LOCAL),
        ("2002:7f00:1::", Zone.LOOPBACK),
        ("2002:c0a8:101::1", Zone.PRIVATE),
        ("2001::80ff:fffe", Zone.LOOPBACK),  # Teredo, which inverts all bits of the address
        ("2001::a247:27dd", Zone.PUBLIC),
    ],
)
def test_an_address_has_its_zone_also_inside_another(ip: str, zone: Zone) -> None:
    assert zone_of(ip) is zone


def test_a_name_has_no_zone() -> None:
    with pytest.raises(ValueError, match="example"):
        zone_of("example.org")


@pytest.mark.parametrize(
    ("host", "zone"),
    [
        ("example.org", Zone.PUBLIC),
        ("localhost", Zone.LOOPBACK),
        ("app.localhost", Zone.LOOPBACK),
        ("printer", Zone.PRIVATE),
        ("nas.local", Zone.PRIVATE),
        ("metadata.google.internal", Zone.PRIVATE),
        ("10.0.0.1", Zone.PRIVATE),
        ("::1", Zone.LOOPBACK),
        ("localhost.", Zone.LOOPBACK),
        ("nas.local.", Zone.PRIVATE),
        ("printer.", Zone.PRIVATE),
        ("127.1", Zone.LOOPBACK),
        ("2130706433", Zone.LOOPBACK),
        ("0177.0.0.1", Zone.LOOPBACK),
        ("0x7f.1", Zone.LOOPBACK),
        ("0xa9fea9fe", Zone.LOCAL),
        ("10.1", Zone.PRIVATE),
        ("8.8.2056", Zone.PUBLIC),
        ("3com.example", Zone.PUBLIC),
    ],
)
def test_what_a_proxy_looks_up_is_judged_by_its_name(host: str, zone: Zone) -> None:
    assert zone_by_name(host) is zone


def test_who_may_lead_where() -> None:
    for zone in Zone:
        assert may_lead(zone, Zone.PUBLIC)
        assert may_lead(Zone.PUBLIC, zone) == (zone is Zone.PUBLIC)
        assert may_lead(zone, zone) == (zone is not Zone.RESERVED)
    assert not may_lead(Zone.LOOPBACK, Zone.LOCAL)
    assert not may_lead(Zone.PRIVATE, Zone.LOOPBACK)
