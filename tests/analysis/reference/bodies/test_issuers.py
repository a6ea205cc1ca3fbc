"""The person or body on whose behalf a statement is issued."""

import pytest
from attributions import attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("In a statement, the harbour police said that a boat had been stopped.", "police"),
        ("Northgate Rail said in a joint statement that the line was shut.", "Northgate Rail"),
        ("“We regret it,” Ida Marl said in a statement.", "Ida Marl"),
        ("Several clubs criticised the plan in a joint statement.", "Several clubs"),
    ],
)
def test_a_statement_speaks_for_whoever_said_something_in_it(text: str, issuer: str) -> None:
    assert attributions(f"{text}\n\n“The crew was fed,” the statement said.")[-1][1].endswith(
        issuer
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ida Marl issued a statement.\n\n“The crew was fed,” the statement said.",
        "According to the statement, Ida Marl left.\n\n“The crew was fed,” the statement said.",
    ],
)
def test_a_statement_that_only_was_issued_speaks_for_itself(text: str) -> None:
    assert attributions(text)[-1][1] == "the statement"


@pytest.mark.parametrize(
    ("before", "author"),
    [
        ("The quarrel reached the bishop. His reply is short.", "the bishop"),
        ("Jan Lyle said it rained. It went to the bishop. His reply is short.", "the bishop"),
        ("The bishop's reply is short.", "The bishop"),
        ("Ida Marl's letter is in the archive.", "Ida Marl"),
    ],
)
def test_what_it_says_in_a_letter_is_its_author_s(before: str, author: str) -> None:
    text = f"{before} “I have mislaid both,” it begins."
    assert attributions(text) == (("I have mislaid both,", author),)


def test_the_author_of_a_letter_is_the_antecedent_in_the_next_sentence() -> None:
    text = (
        "Josiah Marl was a smith. Septimus Lyle said that beer was “a sin”.\n\n"
        "Marl's answer survives in the archive. “He may have his church,” he wrote."
    )
    assert attributions(text)[-1][1] == "Josiah Marl"


def test_words_after_a_sentence_on_replies_are_by_their_author() -> None:
    text = (
        "Jan Marl left Ruth Marl in June. Jan is the optimist. “It is white,” he writes.\n\n"
        "Ruth's replies are shorter. “The boots are sent. The cow is dead.”"
    )
    assert attributions(text)[-1][1] == "Ruth Marl"


@pytest.mark.parametrize("said", ["the statement said", "it added"])
def test_whoever_is_called_it_beside_a_statement_issued_it(said: str) -> None:
    text = (
        "Telecom providers will not be allowed to rent lines, the ministry of trade and industry "
        "said Sunday.\n\nIts campaign would last through May, it said in a statement.\n\n"
        f"The new rules were needed to “strengthen the care of the lines”, {said}."
    )
    assert attributions(text)[-1][1] == "the ministry of trade and industry"


@pytest.mark.parametrize(
    ("before", "writing", "issuer"),
    [
        ("In a post on Facebook, Lantern News said it was shut.", "post", "Lantern News"),
        ("Ida Marl said in an open letter to the board that she stayed.", "letter", "Ida Marl"),
        ("Ida Marl told staff in an email that the yard would close.", "email", "Ida Marl"),
        ("In a message to Jan Lyle, Ida Marl promised a review.", "message", "Ida Marl"),
        ("Ida Marl was threatened in a letter.", "letter", "the letter"),
        ("Ida Marl said she was shocked by a letter.", "letter", "the letter"),
        ("Ida Marl said that she was threatened in a letter.", "letter", "the letter"),
    ],
)
def test_other_writings_speak_for_whoever_said_something_in_them(
    before: str, writing: str, issuer: str
) -> None:
    text = f"{before} “The crew was fed,” the {writing} read."
    assert attributions(text)[-1] == ("The crew was fed,", issuer)


@pytest.mark.parametrize(
    ("before", "author"),
    [
        ("The union posted on a page that it would sue.", "The union"),
        ("Ida Marl wrote on X that it was late.", "Ida Marl"),
        ("On Instagram, Ida Marl thanked us.", "Ida Marl"),
        ("A photo was posted on Facebook.", "the post"),
        ("Ida Marl saw it on Facebook.", "the post"),
        ("Ida Marl was criticised on X.", "the post"),
        ("Ida Marl said Facebook was down.", "the post"),
        ("Ida Marl took to Bluesky.", "Ida Marl"),
        ("The post was late. Ida Marl wrote that it was.", "the post"),
    ],
)
def test_a_post_is_by_whoever_posted_something(before: str, author: str) -> None:
    assert attributions(f"{before} “It is late,” the post said.")[-1][1] == author


def test_a_letter_is_by_who_is_named_beside_the_role_that_reports_in_it() -> None:
    text = "In a letter, the sheriff, Jan Marl, said it was late. “It is late,” the letter said."
    assert attributions(text)[-1][1] == "Jan Marl"


@pytest.mark.parametrize(
    ("verb", "writing"),
    [("texted me", "message"), ("emailed the paper", "email"), ("posted a photo", "caption")],
)
def test_a_message_is_by_who_sent_it(verb: str, writing: str) -> None:
    text = f"Jan Marl {verb} that night. “It is late,” the {writing} read."
    assert attributions(text)[-1][1] == "Jan Marl"


@pytest.mark.parametrize(
    "sentence",
    [
        "The news was confirmed in a statement.",
        "Harbour staff were told in a statement on Monday.",
        "Nobody said in a statement that it was late.",
    ],
)
def test_what_is_done_in_a_statement_is_not_who_issued_it(sentence: str) -> None:
    text = f"{sentence}\n\n“It is late,” the statement said."
    assert attributions(text) == (("It is late,", "the statement"),)


def test_the_issuer_of_a_statement_may_be_named_in_the_sentence_before() -> None:
    text = "Delta Bank regrets it. It apologised in a statement. “We wait,” the statement said."
    assert last_speaker(text) == "Delta Bank"
