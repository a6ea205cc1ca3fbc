"""Speakers that the clause, the article or the word beside them leaves no choice about."""

import pytest
from told_words import Told, told

from reader.analysis.quotes import find_quotes

_CLAUSES: list[tuple[str, Told]] = [
    (  # whoever is named in the clause before the main one is its pronoun
        (
            "“I stay,” said Ruben Poe.\n\nThe rival coach, Paul Vale, has called them “the best "
            "side in town”. When that was put to Poe he raised an eyebrow. “He says that to all.”"
        ),
        (
            ("I stay,", "Ruben Poe"),
            ("the best side in town", "Paul Vale"),
            ("He says that to all.", "Ruben Poe"),
        ),
    ),
    (  # in a clause with "who" the pronoun is its head
        (
            "Karl Mott takes over from Tom Poe, who stood down after a loss that he called “the "
            "longest month of my life”."
        ),
        (("the longest month of my life", "Tom Poe"),),
    ),
    (  # the last clause before the pronoun has its subject
        (
            "Karl Mott had been hurt in a car; Tom Poe had fallen from a roof. He was, by his own "
            "account, “the angriest man in town”."
        ),
        (("the angriest man in town", "Tom Poe"),),
    ),
    (  # who has been asked answers
        (
            "Ann Lee read out an email in which Karl Mott thanked Tom Poe for “a good talk”. She "
            "asked Poe whether he disputed it. He said no, but Mr Mott was “an effusive man”."
        ),
        (("a good talk", "Karl Mott"), ("an effusive man", "Tom Poe")),
    ),
    (  # what somebody is asked about was said by the one who is asked
        (
            "Counsel Ann Lee asked Tom Poe what he had meant when he told the inquiry that the "
            "lunch was “purely social”."
        ),
        (("purely social", "Tom Poe"),),
    ),
    (
        "Ann Lee said that when she raised the matter Tom Poe had replied: “He is old.”",
        (("He is old.", "Tom Poe"),),
    ),
    (
        (
            "Chief of finance Neil Rook said “No.”\n\nUna Bell at Moss said it was “a start”, "
            "while Ed Poe of Gray noted that little had moved. “It is flat,” he wrote."
        ),
        (("No.", "Neil Rook"), ("a start", "Una Bell"), ("It is flat,", "Ed Poe")),
    ),
    (
        "Ann Lee of Leith would like to see whether the effect holds “in a place far from here”.",
        (("in a place far from here", "Ann Lee"),),
    ),
    (
        (
            "Rapper Al Poe tweeted “We won it.” while DJ Mott, who co-wrote three songs on “Night "
            "Bloom”, called the deal “a big thing for us”."
        ),
        (("We won it.", "Al Poe"), ("a big thing for us", "DJ Mott")),
    ),
]


@pytest.mark.parametrize(("text", "expected"), _CLAUSES, ids=[case[0][:40] for case in _CLAUSES])
def test_clauses_tell_who_is_meant(text: str, expected: Told) -> None:
    assert told(text) == expected


_SUBJECTS: list[tuple[str, Told]] = [
    (
        "Tom Poe knew. “I stay,” said Karl Mott.\n\nAfter the hearing Poe was calm. “No,” he said.",
        (("I stay,", "Karl Mott"), ("No,", "Tom Poe")),
    ),
    (
        "Councillors voted after a meeting that one of them compared to “a siege with biscuits”.",
        (("a siege with biscuits", "one of them"),),
    ),
    (
        "A United Nations report last month warned that ice would go “under all but one pathway”.",
        (("under all but one pathway", "A United Nations report"),),
    ),
    (
        "A Harbour Agency official who was not to be named said it was “a floor, not a ceiling”.",
        (("a floor, not a ceiling", "A Harbour Agency official"),),
    ),
    (
        (
            "A Senate hearing on roads descended into a shouting match Friday after Sen. Tom Poe "
            "accused the builder of “lying to me in my own office”."
        ),
        (("lying to me in my own office", "Tom Poe"),),
    ),
    (
        (
            "A truce holds. The northern command said its men had come under fire in what it "
            "termed “a cynical act”."
        ),
        (("a cynical act", "The northern command"),),
    ),
    (
        "A spokeswoman for the chain, Sudsy, said in an email that “no votes were involved”.",
        (("no votes were involved", "A spokeswoman for the chain"),),
    ),
    (
        "Karl Mott had gone. The Lamp Sellers’ Guild, in a statement, described it as “ill-timed”.",
        (("ill-timed", "The Lamp Sellers’ Guild"),),
    ),
    (
        "She tabled a petition with 3,100 names, Ann Lee said. It read: “Pick it up.”",
        (("Pick it up.", "a petition"),),
    ),
]


@pytest.mark.parametrize(("text", "expected"), _SUBJECTS, ids=[case[0][:40] for case in _SUBJECTS])
def test_subjects_that_no_comma_sets_off_are_found(text: str, expected: Told) -> None:
    assert told(text) == expected


_PERSONS: list[tuple[str, Told]] = [
    (
        "Ada Quill was at the gate. “I rang,” sighed the former dinner lady.",
        (("I rang,", "Ada Quill"),),
    ),
    (
        "Every spring Ulla Quill has counted newts. “I stopped,” the 64-year-old limnologist said.",
        (("I stopped,", "Ulla Quill"),),
    ),
    (
        "Dr. Tom Poe had slept. He showed a ward. “I ask little,” the surgeon said.",
        (("I ask little,", "Tom Poe"),),
    ),
    (
        "A driver, Mr Sunday Poe, said he had waited. “I have not eaten,” he said.",
        (("I have not eaten,", "Sunday Poe"),),
    ),
    ("Mayor Tom Poe spoke. “I don’t like it,” Cr Poe said.", (("I don’t like it,", "Tom Poe"),)),
    (
        "Cathal Mac Poe was late. “She will see,” Mr Mac Poe said.",
        (("She will see,", "Cathal Mac Poe"),),
    ),
    (
        (
            "Singer Vesper Rook is free. The singer, whose real name is Ann Bell, cried. “I own "
            "it,” she said."
        ),
        (("I own it,", "Vesper Rook"),),
    ),
    (
        (
            "One of the wounded, a conscript who gave his name only as Danil, said he was tired. "
            "“It is over,” he said."
        ),
        (("It is over,", "Danil"),),
    ),
    (
        "“We left,” said Carl Poe. His wife, June, shook her head. “They lied to us,” she said.",
        (("We left,", "Carl Poe"), ("They lied to us,", "June")),
    ),
    (
        (
            "Ann Lee waited. Her son, Gareth, said she was cold.\n\n“They were kind,” Mrs Lee "
            "said.\n\nHer son does not agree. “She is too good,” he said."
        ),
        (("They were kind,", "Ann Lee"), ("She is too good,", "Gareth")),
    ),
    (
        (
            "The toll of Typhoon Lawin rose.\n\nIn Barangay Roque, where the river rose, a woman "
            "was found in a tree. “I told them to sing,” she said."
        ),
        (("I told them to sing,", "a woman"),),
    ),
]


@pytest.mark.parametrize(("text", "expected"), _PERSONS, ids=[case[0][:40] for case in _PERSONS])
def test_who_was_named_otherwise_is_the_same_person(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The premier has rejected claims that her cabinet is “asleep at the wheel” on it.", ()),
        ("Dan Poe has hit back at claims that he has “lost the whole dressing room” now.", ()),
        ("Ann Lee, whose debut, “Hob”, was praised, has said that she is glad.", ()),
        (
            "She ended by playing “Carousel” on a toy piano and whispering, “Good night.”",
            (("Good night.", "She"),),
        ),
    ],
)
def test_denied_claims_and_names_of_works_are_nobodys_words(text: str, expected: Told) -> None:
    assert told(text) == expected


def test_words_that_a_body_has_called_something_are_its_words() -> None:
    text = (
        "More homes will come, a figure the Builders’ Federation has called “optimistic” and which "
        "Ann Bell called “a fairy tale”."
    )
    assert told(text) == (
        ("optimistic", "the Builders’ Federation"),
        ("a fairy tale", "Ann Bell"),
    )


def test_an_apostrophe_in_the_second_of_two_single_marked_words_closes_neither() -> None:
    text = "The trust was 'deeply sorry' for care that 'fell short of what we'd want', it said."
    assert [words for words, _ in told(f"{text}\n\n'No,' said Ada Quill. 'Not now.'")][:2] == [
        "deeply sorry",
        "fell short of what we'd want",
    ]


_BEHIND: list[tuple[str, Told]] = [
    (
        "Fans raised a banner during the second half that read “Thank you and goodbye”.",
        (("Thank you and goodbye", "a banner"),),
    ),
    (
        "She learned to cook from her father, a trawlerman, who told her it was “a cold larder”.",
        (("a cold larder", "her father"),),
    ),
    (
        "The trust that runs the museum insisted that it was “out of date”.",
        (("out of date", "The trust"),),
    ),
    (
        "Ann Bell left the hall. Two men who refused to stop shouting “Vote! Vote!” were led out.",
        (("Vote! Vote!", "Two men"),),
    ),
    (
        "A probe has landed, its operators said on Monday, in what they called “a soft crash”.",
        (("a soft crash", "its operators"),),
    ),
    (
        (
            "On one side is Hugh Poe, who planted it. On the other is Ann Bell, a retired head, "
            "whose kitchen it keeps dark. She says that it is “an act of war with berries”."
        ),
        (("an act of war with berries", "Ann Bell"),),
    ),
    (
        (
            "Luke Poe has stayed silent, but his brother and agent, Ryan Poe, told Radio Delta "
            "that he had been “hung out to dry”."
        ),
        (("hung out to dry", "Ryan Poe"),),
    ),
    (
        "Rae Poe spoke. “We are listening,” was all that the town’s envoy, Li Bell, would say.",
        (("We are listening,", "Li Bell"),),
    ),
    (
        "Mark Bell found no fault with Don Poe’s scathing criticism that the mayor “lied” to him.",
        (("lied", "Don Poe"),),
    ),
    (
        "It was criticised in Director Jim Poe’s conclusion that her acts were “very careless”.",
        (("very careless", "Jim Poe"),),
    ),
    (
        "Commissioner Ann Vos shot back that the sector “singles itself out”.",
        (("singles itself out", "Ann Vos"),),
    ),
    (
        "The draft calls on countries to “speed up efforts towards” a phase-down of coal.",
        (("speed up efforts towards", "The draft"),),
    ),
    (
        "It is free, said Todd Bell.\n\n“Perpetual motion!” Rep. Glenn Poe, R-Pa., said of it.",
        (("Perpetual motion!", "Glenn Poe"),),
    ),
]


@pytest.mark.parametrize(("text", "expected"), _BEHIND, ids=[case[0][:40] for case in _BEHIND])
def test_nouns_between_a_speaker_and_the_verb_are_stepped_over(text: str, expected: Told) -> None:
    assert told(text) == expected


_RANKS: list[tuple[str, Told]] = [
    (
        (
            "The Duchess of Aldbury came. She told patients that she had “not stopped smiling”."
            "\n\nJean Poe, 83, said the Duchess had been “so natural”.\n\nThe Duchess left, and "
            "one little boy asked if she was tired. “No, darling,” she told him."
        ),
        (
            ("not stopped smiling", "Duchess of Aldbury"),
            ("so natural", "Jean Poe"),
            ("No, darling,", "Duchess of Aldbury"),
        ),
    ),
    (
        "Camilla Quill, the Duchess of Moor, came in. “Lovely,” said the Duchess of Moor.",
        (("Lovely,", "Camilla Quill"),),
    ),
    (
        "Tom Poe works at the Prince of Moor Hospital. “I slept,” he said.",
        (("I slept,", "Tom Poe"),),
    ),
    (
        "“We came,” said the Duke and Duchess of Moor.",
        (("We came,", "the Duke and Duchess of Moor"),),
    ),
]


@pytest.mark.parametrize(("text", "expected"), _RANKS, ids=[case[0][:40] for case in _RANKS])
def test_who_holds_a_rank_of_a_place_is_a_person(text: str, expected: Told) -> None:
    assert told(text) == expected


def test_whom_somebody_calls_something_is_not_the_one_who_calls() -> None:
    text = "Gov. Marco Poe said he would fight Don Bell, whom he called a “con artist”."
    assert told(text) == (("con artist", "Marco Poe"),)


def test_a_progressive_verb_reports_no_more_than_the_verb_outside() -> None:
    (quote,) = find_quotes("Novak Poe told a host that he is feeling “a lot of heat”.")
    assert quote.speaker is not None
    assert quote.speaker.mention == "Novak Poe"
