"""Datelines, and lines that only look like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.parsing.lines.datelines import dateline_end


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("ALDER HAVEN (CNA) — ", "ALDER HAVEN (CNA) —"),
        ("BERLIN, March 4 (CNA) - ", "BERLIN, March 4 (CNA) -"),
        ("PARIS – ", "PARIS –"),
        ("Alder Haven (CNA) – ", "Alder Haven (CNA) –"),
        ("Alder Haven, 4 March — ", "Alder Haven, 4 March —"),
        ("ST. MARY, Fla. — ", "ST. MARY, Fla. —"),
        ("(Northline) - ", "(Northline) -"),
        ("(AA) - MONTELUPO, 08 LUG - ", "(AA) - MONTELUPO, 08 LUG -"),
        ("BRENN, Skell — March 3, 2026 — ", "BRENN, Skell — March 3, 2026 —"),
        ("BRENN — 3 March 2026 – ", "BRENN — 3 March 2026 –"),
        ("BRENN, Skell--(MARNE WIRE)--", "BRENN, Skell--(MARNE WIRE)--"),
        ("Alder Haven, MN – ", "Alder Haven, MN –"),
        ("Ida Lund, MD – ", ""),
        ("Ida Lund, VP – ", ""),
        ("【東京】", "【東京】"),
        ("THE HAGUE — ", "THE HAGUE —"),
        ("THE LATEST — ", ""),
        ("NIGHT OF MANY LONG AND DARK SHEETS — ", ""),
        ("The mayor — ", ""),
        ("NATO said ", ""),
        ("X — ", ""),
        ("AS - ", ""),
        ("Alder Haven (1-0): ", ""),
        ("Old Mary (1861) – ", ""),
        ("(1861) – ", ""),
    ],
)
def test_datelines_are_found(opening: str, dateline: str) -> None:
    text = opening + "the ferry will not sail today, the captain said."
    assert text[: dateline_end(text)] == dateline


@given(st.text(alphabet="AB c-—(),.1【】:", max_size=120))
def test_any_text_is_answered(text: str) -> None:
    assert 0 <= dateline_end(text) <= len(text)
