"""Line-end hyphens: inserted by hyphenation, or part of a word."""

import pytest

from reader.parsing.lines.hyphenation import LineJoiner

LINES = [f"the keeper of the lamp wrote down row {row} of the" for row in range(60)]
BROKEN = ["he lit the lamp of the long-lost har-", "bour and slept until the next day came"]
COMPOUND = ["he lit the lamp of the harbour, a long-", "lost one, and slept until the day came"]


def test_a_hyphen_belongs_to_the_word_where_few_lines_end_in_one() -> None:
    joiner = LineJoiner([*LINES, *COMPOUND])
    assert "a long-lost one" in joiner.join(COMPOUND)


def test_words_are_joined_where_many_lines_end_in_a_hyphen() -> None:
    joiner = LineJoiner([*LINES, *BROKEN * 4])
    assert "harbour and slept" in joiner.join(BROKEN)


def test_a_word_that_stands_elsewhere_tells_that_a_program_has_hyphenated() -> None:
    joiner = LineJoiner([*LINES, *BROKEN, "and the harbour was dark"])
    assert "harbour and slept" in joiner.join(BROKEN)
    other = ["nobody had asked him for the lan-", "tern, and nobody thanked him for it"]
    assert "the lantern, and" in joiner.join(other)


def test_hyphenated_words_of_a_short_text_are_joined() -> None:
    assert "harbour and slept" in LineJoiner(BROKEN).join(BROKEN)


def test_a_soft_hyphen_never_stays() -> None:
    assert LineJoiner([]).join(["of the har\xad", "bour"]) == "of the harbour"


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["The har\xad", "bour is shut"], "The harbour is shut"),
        (["The Har\xad", "Bour is shut"], "The HarBour is shut"),
        (["The LIGHT-", "HOUSE is lit"], "The LIGHTHOUSE is lit"),
        (["They met Quill-", "Poe today"], "They met Quill-Poe today"),
        (["McPoe and Mc-", "Poe"], "McPoe and McPoe"),
        (["ArcOn, an Arc-On and Arc-", "On"], "ArcOn, an Arc-On and Arc-On"),
        (["Who saw wh-", "O move"], "Who saw wh-O move"),
        (["McPoe (Mc-", "Poe)"], "McPoe (McPoe)"),
        (["the (e-", "mail) list"], "the (e-mail) list"),
        (["Open https://pier.example/a-", "b today"], "Open https://pier.example/a-b today"),
        (["Some twenty-", "five boats"], "Some twenty-five boats"),
        (["light-", "house"], "lighthouse"),
        (["der Haupt-", "und Nebenhafen"], "der Haupt- und Nebenhafen"),
        (["first-", "and second-class boats"], "first- and second-class boats"),
        (["the may-", "or of Skell"], "the mayor of Skell"),
        (["It lasted 1914-", "1918 there"], "It lasted 1914- 1918 there"),
        (
            ["See https://pier.example/", "https://quay.example/b or"],
            "See https://pier.example/ https://quay.example/b or",
        ),
        (
            ["See https://pier.example/", "50% are late"],
            "See https://pier.example/ 50% are late",
        ),
        (["See https://pier.example/", "%C3%A9t"], "See https://pier.example/%C3%A9t"),
        (["港は今日", "閉まる"], "港は今日閉まる"),
        (["항구는 오늘", "닫힌다"], "항구는 오늘 닫힌다"),
    ],
)
def test_lines_become_one_with_the_hyphens_that_belong_to_words(
    lines: list[str], joined: str
) -> None:
    assert LineJoiner([*lines, "The lighthouse is old"]).join(lines) == joined


@pytest.mark.parametrize(
    ("before", "after", "joined"),
    [
        ("Open https://pier.example/?", "lamp=1 today", "https://pier.example/?lamp=1 today"),
        ("Open https://pier.example/a/", "b/c today", "https://pier.example/a/b/c today"),
        ("Open https://pier.example/a/", "lamp.html.", "https://pier.example/a/lamp.html."),
        ("Open https://pier.example/a", "/lamp today", "https://pier.example/a/lamp today"),
        ("Open https://pier.example/", "to see it", "https://pier.example/ to see it"),
        ("Open https://pier.example/a", "to see it", "https://pier.example/a to see it"),
        ("Open https://pier.example.", "/dev is a file", "https://pier.example. /dev is a file"),
        ("Open https://pier.example", "& see", "https://pier.example & see"),
        ("At the pier/", "b/c today", "pier/ b/c today"),
    ],
)
def test_web_addresses_are_joined_where_they_were_broken(
    before: str, after: str, joined: str
) -> None:
    assert LineJoiner([]).join([before, after]).endswith(joined)
