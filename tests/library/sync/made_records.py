"""Generating records with arbitrary content."""

from hypothesis import strategies as st

from reader.library.sync.records.record import Field, Record, Removal
from reader.library.sync.records.stamp import Stamp

DEVICES = ("a", "b", "c")


STAMPS = st.builds(Stamp, st.integers(1, 6), st.sampled_from(DEVICES))


SEEN = st.dictionaries(st.sampled_from(DEVICES), st.integers(1, 6))


VALUES = st.one_of(st.none(), st.integers(0, 3), st.sampled_from(["x", "y"]))


@st.composite
def any_record(draw: st.DrawFn) -> Record:
    """Generate any record that can be read from a log, even of a faulty machine."""
    wordings = draw(st.dictionaries(STAMPS, st.sampled_from(["p", "q", "r"]), max_size=4))
    known = draw(SEEN)
    for stamp in wordings:
        known[stamp.device] = max(stamp.time, known.get(stamp.device, 0))
    removal = st.builds(Removal, st.one_of(st.none(), st.integers(1, 9)), STAMPS)
    return Record(
        draw(st.dictionaries(st.sampled_from(["f", "g"]), st.builds(Field, VALUES, STAMPS))),
        wordings,
        known,
        draw(st.one_of(st.none(), removal)),
        draw(SEEN),
    )
