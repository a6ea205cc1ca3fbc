"""Publication dates as they are written in texts."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.parsing.lines.written_dates import (
    bare_date,
    blog_entry_date,
    date_in_address,
    date_in_line,
    days_between,
    iso_date,
    spans_days,
    stated_publication_date,
    with_day_first,
)


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("2026-03-07", "2026-03-07"),
        ("2026/3/7", "2026-03-07"),
        ("20260307", "2026-03-07"),
        ("7.3.2026", "2026-03-07"),
        ("2026-03-07T10:00:00Z", "2026-03-07T10:00:00+00:00"),
        ("2026-03-07T10:00:00+0100", "2026-03-07T10:00:00+01:00"),
        ("2026-03-07 10:00:00.25 +01:00", "2026-03-07T10:00:00+01:00"),
        ("2026-03-07 6:30", "2026-03-07T06:30:00"),
        ("2026-03-07T99:99", "2026-03-07"),
        ("Sat, 07 Mar 2026 10:00:00 GMT", "2026-03-07T10:00:00+00:00"),
        ("Saturday, 07 Mar 2026 10:00:00 GMT", "2026-03-07T10:00:00+00:00"),
        ("Sat,07 Mar 2026 10:00:00 +0100", "2026-03-07T10:00:00+01:00"),
        ("Sat, 07 Mar 26 10:00:00 GMT", "2026-03-07T10:00:00+00:00"),
        ("Mon, 01 Jan 0001 00:00:00 +0000", ""),
        ("0001-01-01T00:00:00Z", ""),
        ("2026-03-07 10:00:00 UTC", "2026-03-07T10:00:00+00:00"),
        ("Sat, 07 Mar 2026 10:00:00 +0100", "2026-03-07T10:00:00+01:00"),
        ("Saturday, March 7, 2026", "2026-03-07"),
        ("7.mar.2026 às 4h00", "2026-03-07"),
        ("07-Mar-2026", "2026-03-07"),
        ("2026. március 7. – 08:00", "2026-03-07"),
        ("7 Maret 2026", "2026-03-07"),
        ("7 Mart 2026, 10:00", "2026-03-07"),
        ("7. března 2026", "2026-03-07"),
        ("7 березня 2026", "2026-03-07"),
        ("7 Μαρτίου 2026", "2026-03-07"),
        ("March 7, 2026 9:05 PM", "2026-03-07"),
        ("Updated 7 March 2026", "2026-03-07"),
        ("Published on 7th March 2026 at noon", "2026-03-07"),
        ("7. März 2026", "2026-03-07"),
        ("le 7 mars 2026", "2026-03-07"),
        ("7 de marzo de 2026", "2026-03-07"),
        ("1er août 2026", "2026-08-01"),
        ("7 marca 2026", "2026-03-07"),
        ("7 марта 2026", "2026-03-07"),
        ("7 مارس 2026", "2026-03-07"),
        ("7 मार्च 2026", "2026-03-07"),
        ("7 मई 2026", "2026-05-07"),
        ("7 মে 2026", "2026-05-07"),
        ("7 آب 2026", "2026-08-07"),
        ("2026年3月7日", "2026-03-07"),
        ("2026년 3월 7일", "2026-03-07"),
        ("2026. 3. 7.", "2026-03-07"),
        ("9.30 – 7 March 2026", "2026-03-07"),
        ("Episode 5 – 7 March 2026", "2026-03-07"),
        ("7. 3. 2026. 9. 30", "2026-03-07"),
        ("令和8年3月7日", "2026-03-07"),
        ("令和元年５月31日", "2019-05-31"),
        ("中華民國115年3月7日", "2026-03-07"),
        ("29 February 2024", "2024-02-29"),
        ("Mon, 1 Jan 2026 1:00 +99999999999999", "2026-01-01"),
        ("1861-05-03", "1861-05-03"),
        ("7 de març de 2026", "2026-03-07"),
        ("7 d’agost de 2026", "2026-08-07"),
        ("7. veljače 2026.", "2026-02-07"),
        ("7. listopada 2026.", "2026-10-07"),
        ("7 listopada 2026 r.", "2026-11-07"),
        ("2026 m. kovo 7 d.", "2026-03-07"),
        ("7 tháng 3 năm 2026", "2026-03-07"),
        ("7 март 2026 г.", "2026-03-07"),
        ("৭ মার্চ ২০২৬", "2026-03-07"),
        ("7 มีนาคม 2569", "2026-03-07"),
        ("03/23/2026", "2026-03-23"),
        ("23/03/2026 10:00", "2026-03-23"),
        ("23-03-2026", "2026-03-23"),
        ("03/03/2026", "2026-03-03"),
        ("السبت، 07 آذار/مارس 2026", "2026-03-07"),
        ("7 مارس/ آذار 2026", "2026-03-07"),
        ("7 كانون الثاني/يناير 2026", "2026-01-07"),
    ],
)
def test_a_date_becomes_iso(written: str, iso: str) -> None:
    assert iso_date(written) == iso


@pytest.mark.parametrize(
    "text",
    [
        "", "yesterday", "31 February 2026", "29 February 2026", "2026-13-45", "May 2026",
        "99 Foo 99999 99:99:99", "version 3.7", "03/07/2026", "03-07-2026", "13/03-2026",
        "14–16 March 2026", "14 - 16 March 2026", "vom 14. – 16. März 2026",
        "du 14 au 16 mars 2026", "14 March to 2 April 2026", "March 14 – April 2, 2026",
        "3 May 1950 – 4 June 2026", "May 3, 1950–June 4, 2026",
        "3 de mayo de 1950 - 4 de mayo de 1951", "* 3. Mai 1950 – † 4. Juni 2026",
        "3.5.1950–4.6.2026", "*3.5.1950 †4.6.2026",
        "0/13/2026", "31/02/2026", "2026 will see 12 of them", "in 2026 March was cold", "a-b-2026",
    ],
)  # fmt: skip
def test_text_that_is_no_date_or_several_gives_none(text: str) -> None:
    assert iso_date(text) == ""


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("Updated 9 March 2026 | Published 7 March 2026", "2026-03-07"),
        ("Stand: 09.03.2026, 8 Uhr | Veröffentlicht: 07.03.2026", "2026-03-07"),
        ("Von Ida Lund Stand: 07.03.2026, 8 Uhr", "2026-03-07"),
        ("Am Stand 7.3.2026 und Bestand: 8.3.2026", ""),
        ("Publié le 7 mars 2026 à 7h05, mis à jour le 9 mars 2026", "2026-03-07"),
        ("Published yesterday, updated 9 March 2026", ""),
        ("Submitted on Sat, 2026-03-07 13:49", "2026-03-07T13:49:00"),
        ("Unpublished papers of 7 March 2026", ""),
    ],
)
def test_the_publication_date_is_read_from_a_line_with_the_change_date(line: str, iso: str) -> None:
    assert stated_publication_date(line) == iso


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("March 7, 2026", "2026-03-07"),
        ("Saturday, March 7, 2026", "2026-03-07"),
        ("samedi 7 mars 2026", "2026-03-07"),
        ("2026年3月7日", "2026-03-07"),
        ("Deadline 7 March 2026", ""),
        ("Open until 7 March 2026", ""),
        ("of 7 March", ""),
    ],
)
def test_a_line_that_is_only_a_date_is_distinguished_from_one_about_an_event(
    line: str, iso: str
) -> None:
    assert bare_date(line) == iso


@pytest.mark.parametrize(
    ("sentence", "iso"),
    [
        ("This entry was posted on Saturday, March 7th, 2026 at 9:05 am and is filed under", "7"),
        ("This entry was posted in Boats on March 7, 2026 by ida.", "7"),
        ("Dieser Beitrag wurde am Samstag, 7. März 2026 um 9:05 Uhr veröffentlicht und unter", "7"),
        ("Cet article a été publié le 7 mars 2026 dans Bateaux.", "7"),
        ("This article was originally published on 7 March 1998 in a yearbook of boats.", ""),
        ("This post was vacant until 7 March 2026.", ""),
        ("This entry was posted in Boats.", ""),
        ("The article was published on 7 March 2026.", ""),  # ambiguous: any article could be meant
    ],
)
def test_the_line_below_a_blog_post_gives_its_date(sentence: str, iso: str) -> None:
    assert blog_entry_date(sentence) == (iso and f"2026-03-0{iso}")


@pytest.mark.parametrize(
    ("first", "second", "days"),
    [
        ("2026-03-07", "2026-03-07T09:05:00+01:00", 0),
        ("2026-03-07", "2026-03-06", 1),
        ("2025-12-31", "2026-01-01", 1),
        ("2026-03-07", "2026-03-17", 10),
    ],
)
def test_days_are_counted_between_two_dates(first: str, second: str, days: int) -> None:
    assert days_between(first, second) == days == days_between(second, first)


def test_an_address_may_hold_the_date() -> None:
    assert date_in_address("https://paper.example/2026/HARBOUR/03/7/storm.html") == "2026-03-07"
    assert date_in_address("https://paper.example/2026/harbour/3/storm.html") == ""
    assert date_in_address("https://paper.example/2026/03/07/storm") == "2026-03-07"
    assert date_in_address("https://paper.example/archive/20260/storm") == ""
    assert date_in_address("https://paper.example/2026/13/07/storm") == ""


_FORMS = ["{y}-{m}-{d}T10:{m}Z", "{y}/{m}/{d}", "{d}.{m}.{y}", "{y}年{m}月{d}日", "March {d}, {y}"]
_SHORT = st.integers(0, 33).map("{:02}".format) | st.sampled_from(["٣", "", "March", "+01:00"])
_YEARS = st.sampled_from(["2026", "1926", "0026", "12026", "26", "0", "٢٠٢٦", ""])


@given(st.sampled_from(_FORMS), _YEARS, _SHORT, _SHORT)
def test_a_likely_date_is_read_as_a_moment_or_nothing(form: str, y: str, m: str, d: str) -> None:
    text = form.format(y=y, m=m, d=d)
    for found in (iso_date(text), date_in_address(f"/{text}/")):
        assert found.isascii()
        if found:
            assert 1 <= datetime.fromisoformat(found).year <= 9999


@pytest.mark.parametrize(
    "line",
    [
        "Sat 7 Mar 2026 11.02 GMT",
        "Mar. 7, 2026, 5:00 a.m. ET",
        "07.03.26, 11:02 Uhr",
        "07.03.2026 - 18h30",
        "07 marzo 2026 alle 18:30",
        "za 7 mrt 2026, 11:02",
        "07 Μαρ 2026, 11:02",
        "07 Mar 2026 Cumartesi",
        "2026 m. kovo 7 d. 11:02",
        "Lördagen den 7 mars 2026",
        "7 marca 2026 r., godz. 11:02",
        "2026. gada 7. marts",
        "7 tháng 3 năm 2026",
        "السبت 7 مارس 2026 11:02",
        "7 मार्च 2026, 11:02",
        "2026年3月7日（土）11時02分",
        "令和8年3月7日（土）",
        "2026. 3. 7.(토) 11:02",
        "2026.03.07. 오전 11:02",
        "7 มี.ค. 2569 11:02 น.",
        "Monday, March 7, 2026 @ 11:10 PM UTC",
        "7 mars 2026 à 18:30, mis à jour le 8 mars 2026 à 9:15",
    ],
)
def test_a_line_that_is_only_a_date_may_have_weekday_zone_and_time(line: str) -> None:
    assert bare_date(line)[:10] == "2026-03-07"


@pytest.mark.parametrize(
    "line", ["Ida 7 March 2026", "12.13.26", "2026. 3. 7% of", "The 7 March 2026", "v 1.2.26"]
)
def test_a_line_with_other_words_or_numbers_is_no_date(line: str) -> None:
    assert bare_date(line) == ""


@pytest.mark.parametrize(
    ("language", "written", "iso"),
    [
        ("fr", "Publié le 07/03/2026 à 18h30", "2026-03-07"),
        ("nl-BE", "07-03-2026 11:02", "2026-03-07"),
        ("vi", "Thứ Bảy, 7/3/2026, 11:02", "2026-03-07"),
        ("en", "07/03/2026", ""),
        ("en-GB", "07/03/2026", ""),
        ("es-US", "07/03/2026", ""),
        ("", "07/03/2026", ""),
    ],
)
def test_the_language_of_a_page_tells_the_day_from_the_month(
    language: str, written: str, iso: str
) -> None:
    assert iso_date(with_day_first(written, language)) == iso


def test_august_has_two_names_in_arabic() -> None:
    assert bare_date("الأحد، 09 آب/أغسطس 2026") == "2026-08-09"


@pytest.mark.parametrize(
    "line",
    [
        "السبت، 07 آذار/مارس 2026، آخر تحديث 02:21 (GMT+0400)",
        "السبت، 07 مارس/آذار 2026، آخر تحديث 02:21 (GMT+0400)",
        "7 березня 2026, 10:00 — оновлено 8 березня 2026, 12:00",
        "2026年3月7日 10時00分 （最終更新 2026年3月8日 12時00分）",
    ],
)
def test_a_change_in_any_language_may_follow_a_date(line: str) -> None:
    assert bare_date(line)[:10] == "2026-03-07"


@pytest.mark.parametrize(
    "line",
    [
        "1931-04-02 – 2024-05-28", "(1931-04-02–2024-05-28)", "2024-05-28 to 2024-05-30",
        "02/04/1931 - 28/05/2024", "1931年4月2日～2024年5月28日", "1931/04/02 – † 2024/05/28",
    ],
)  # fmt: skip
def test_two_days_in_digits_are_a_life_or_an_event_and_no_date(line: str) -> None:
    assert (spans_days(line), date_in_line(line)) == (True, "")


@pytest.mark.parametrize(
    "line",
    [
        "2024-05-28 – 18:42", "2024-05-28 – Ida Lund", "2024-05-28 – updated 2024-05-30",
        "2024-05-28 | 2024-05-30", "2024-05-28T10:00:00+02:00",
    ],
)  # fmt: skip
def test_other_words_beside_a_day_in_digits_leave_it_a_date(line: str) -> None:
    assert date_in_line(line)[:10] == "2024-05-28"


@pytest.mark.parametrize(
    ("written", "iso"),
    [
        ("Wed, 05/06/2026 - 09:14", "2026-05-06"),
        ("Friday 05/06/2026", "2026-06-05"),
        ("Submitted by Ida Lund on Sat, 2/7/2026", "2026-02-07"),
        ("Mon, 05/06/2026", ""),  # neither is a Monday
        ("Fri, 2/6/2026 and later", "2026-02-06"),
        ("Fri, 6/2/2026", "2026-02-06"),
        ("Thu, 02/12/2026", "2026-02-12"),
        ("Thursday's list, 02/12/2026", ""),
        ("Wed. Page 3 of 05/06/2026", ""),
    ],
)
def test_the_day_of_the_week_tells_which_number_is_the_month(written: str, iso: str) -> None:
    assert iso_date(written) == iso


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("الخميس 3 ديسمبر 2026 - 13 جمادى الآخرة 1448 هـ", "2026-12-03"),
        ("13 جمادى الآخرة 1448 هـ / 3 ديسمبر 2026", "2026-12-03"),
        ("3 ديسمبر 2026 (13 جمادى الآخرة 1448 هـ)", "2026-12-03"),
        ("5 تشرين الثاني 2026", ""),
        ("3 декабря 2026 года, 14:20", "2026-12-03"),
        ("13 جمادى الآخرة 1448 هـ", ""),
        ("3 ديسمبر 2026 في 13 رجب وصلت السفينة", ""),
        ("أحداث 3 ديسمبر 2026", ""),
    ],
)
def test_a_date_may_stand_beside_one_of_the_islamic_calendar(line: str, iso: str) -> None:
    assert bare_date(line) == iso
