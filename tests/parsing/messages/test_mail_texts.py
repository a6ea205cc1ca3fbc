"""The text of a message: flowed lines, and the boilerplate around the letter."""

import pytest
from listed_blocks import block_kinds, block_texts, kinds_and_texts, kinds_levels_and_texts
from made_messages import HEAD, parse
from processor_time import assert_takes_at_most

from reader.parsing.messages.mail import parse_mail


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r\r\n"])
def test_flowed_lines_are_joined(end: str) -> None:
    text = end.join(("It burns ", "all night.", "And day."))
    article = parse(f"{HEAD}Content-Type: text/plain; format=flowed\n\n{text}\n")
    assert "It burns all night." in article.text


def test_a_blank_line_after_a_flowed_line_ends_the_paragraph() -> None:
    text = HEAD + "Content-Type: text/plain; format=flowed\n\nDear Ida, \n\nit burns \nall night.\n"
    article = parse(text)
    assert block_texts(article)[-2:] == [
        "Dear Ida,",
        "it burns all night.",
    ]


def test_flowed_lines_join_only_what_is_quoted_equally_deep() -> None:
    body = (
        b"From: a@example.org\r\nSubject: Tide\r\nContent-Type: text/plain; format=flowed\r\n\r\n"
        b"On Wednesday, Anna wrote: \r\n> Are you coming on Sunday, as \r\n> always?\r\n>> Yes.\r\n"
        b"\r\nI am, and I want to hear it \r\nfrom the water.\r\n"
    )
    article = parse_mail(body)
    words = kinds_levels_and_texts(article)[1:]
    assert words[1:] == [
        ("paragraph", 0, "On Wednesday, Anna wrote:"),
        ("quotation", 1, "Are you coming on Sunday, as always?"),
        ("quotation", 2, "Yes."),
        ("paragraph", 0, "I am, and I want to hear it from the water."),
    ]


def test_what_is_typed_right_below_a_quotation_or_above_it_is_not_quoted() -> None:
    wrote = "On Wed, 4 Mar 2026 at 17:12, Tom Kern wrote:"
    text = f"{HEAD}\n{wrote}\n> Does it burn?\nIt does.\n> And by day?\n> I cannot see it.\nNo\n"
    assert kinds_and_texts(parse(text))[2:] == [
        ("paragraph", wrote),
        ("quotation", "Does it burn?"),
        ("paragraph", "It does."),
        ("quotation", "And by day?\nI cannot see it."),
        ("paragraph", "No"),
    ]
    text = f"{HEAD}\nIt does.\n> {wrote}\n> \n> Does it burn?\n"
    assert kinds_and_texts(parse(text))[2:] == [
        ("paragraph", "It does."),
        ("quotation", wrote),
        ("quotation", "Does it burn?"),
    ]


def test_the_end_of_a_long_quoted_line_that_lost_its_mark_stays_quoted() -> None:
    line = "> The lamp at the end of the long pier burns all night, and by day the keeper"
    for end in ("sleeps in his house above the shed.", "Tom Kern"):
        article = parse(f"{HEAD}\n{line}\n{end}\n> It is a good lamp.\n\nYes.\n")
        assert block_kinds(article)[2:] == ["quotation", "paragraph"]


def test_the_wrapped_line_above_a_quoted_letter_is_joined() -> None:
    wrote = "On Wed, Mar 4, 2026 at 5:12 PM Tom Kern of the Board\n<tom@board.example> wrote:"
    text = (
        f"{HEAD}\nIt burns.\n\n{wrote}\n\n> {wrote.replace(chr(10), chr(10) + '> ')}\n>> Does it?\n"
    )
    lines = [words for _, words in kinds_and_texts(parse(text))]
    assert lines.count(wrote.replace("\n", " ")) == 2


def test_the_wrapped_line_above_a_quotation_may_be_the_first_or_end_in_a_wide_colon() -> None:
    head = f"{HEAD}Content-Type: text/plain; charset=utf-8\n"
    for wrote in (
        "On Wed, 4 Mar 2026 at 17:12, Tom Kern\n<tom@board.example> wrote: ",
        "2026年3月4日 17:12 Tom Kern\n<tom@board.example> 写道：",
    ):
        text = f"{head}\n{wrote}\n> Does it burn?\n\nIt does.\n"
        lines = kinds_and_texts(parse_mail(text.encode()))
        assert lines[-3:] == [
            ("paragraph", wrote.rstrip().replace("\n", " ")),
            ("quotation", "Does it burn?"),
            ("paragraph", "It does."),
        ]


def test_lines_above_a_quotation_that_are_no_attribution_stay() -> None:
    text = f"{HEAD}\nBuy these:\n\neggs and butter\nlamps, which are:\n\n> bright\n"
    assert ("paragraph", "eggs and butter\nlamps, which are:") in kinds_and_texts(parse(text))


def test_a_paragraph_of_very_many_flowed_lines_is_joined_in_linear_time() -> None:
    head = f"{HEAD}Content-Type: text/plain; format=flowed\n\n"

    def work(line: str) -> None:
        assert parse(head + line * 100_000).text.endswith("tide")

    assert_takes_at_most(3, lambda: work("tide \n"), lambda: work("tide\n"))  # not quadratic


def test_the_line_above_the_headers_of_a_forwarded_letter_is_a_rule() -> None:
    passed_on = "____________________________\nFrom: Tom Kern <tom@post.example>\nSent: Monday\n"
    article = parse(f"{HEAD}\nSee below.\n\n{passed_on}\nThe lamp burns.\n")
    assert block_kinds(article)[2:] == [
        "paragraph", "rule", "paragraph", "paragraph",
    ]  # fmt: skip
    assert "____" not in article.text


def test_disclaimers_around_a_letter_are_no_part_of_it() -> None:
    warning = "CAUTION: This email originated from outside of the organisation. Do not click."
    secret = "This e-mail and any attachments are confidential and intended solely for Ida."
    text = f"{HEAD}\n{warning}\n\nIt burns.\n\n{secret}\n"
    assert kinds_and_texts(parse(text))[-1] == ("paragraph", "It burns.")
    markup = f"{HEAD}Content-Type: text/html\n\n<p>{warning}</p><p>It burns.</p><p>{secret}</p>"
    assert kinds_and_texts(parse(markup))[-1] == ("paragraph", "It burns.")


def test_a_warning_may_only_say_that_the_sender_is_external() -> None:
    text = f"{HEAD}\n[External sender: use caution with links.]\n\nIt burns.\n"
    assert kinds_and_texts(parse(text))[2:] == [("paragraph", "It burns.")]


def test_link_targets_and_pictures_written_by_a_program_are_removed() -> None:
    text = (
        f"{HEAD}\n[cid:image001.png@01D] Ask Ida Lund<mailto:ida@post.example>, or see"
        " <https://post.example>.\n"
    )
    assert kinds_and_texts(parse(text))[-1][1] == "Ask Ida Lund, or see <https://post.example>."


def test_the_foot_of_a_list_and_the_sign_above_a_signature_are_removed() -> None:
    foot = "_" * 47 + "\nLamp mailing list -- lamp@list.example\nTo unsubscribe send a mail\n"
    article = parse(f"{HEAD}\nIt burns.\n-- \nIda Lund\n{foot}")
    assert [text for _, text in kinds_and_texts(article)[2:]] == ["It burns.", "Ida Lund"]


def test_the_foot_of_an_old_list_is_removed() -> None:
    foot = '-\nTo unsubscribe from this list: send the line "unsubscribe" to l@list.example\n'
    article = parse(f"{HEAD}\nIt burns.\n\n-il\n\n{foot}")
    assert [text for _, text in kinds_and_texts(article)[2:]] == ["It burns.", "-il"]


@pytest.mark.parametrize(
    "foot",
    [
        "{rule}\nTo unsubscribe, e-mail: lamp-unsubscribe@list.example\nHelp: help@list.example\n",
        "{rule}\nThe log is at https://list.example/\nTo unsubscribe, write to us\n{rule}\n",
    ],
)
def test_the_foot_of_a_list_below_a_drawn_rule_is_removed(foot: str) -> None:
    rule = "-" * 69
    article = parse(f"{HEAD}\nTuesday\n{rule}\n\nIt burns.\n\n{foot.format(rule=rule)}")
    assert [text for _, text in kinds_and_texts(article)[2:]] == ["Tuesday", "It burns."]


def test_a_text_about_unsubscribing_below_a_drawn_rule_stays() -> None:
    last = "Ada Quill asks why so many readers unsubscribe\nfrom letters about lamps."
    article = parse(f"{HEAD}\nIt burns.\n\n{'-' * 69}\n{last}\n")
    assert kinds_and_texts(article)[-1] == ("paragraph", last)


def test_the_foot_of_a_mailing_in_plain_text_is_removed() -> None:
    text = "It burns all night, and nobody knows who lights it. " * 6
    foot = "\n\n--\nUnsubscribe: https://post.example/u\n\nThe Lamp, Quay 4\n"
    article = parse(f"List-Unsubscribe: <https://post.example/u>\n{HEAD}\n{text}{foot}")
    assert [kind for kind, _ in kinds_and_texts(article)] == ["headline", "byline", "paragraph"]


@pytest.mark.parametrize(
    "line",
    ["View in browser: ", "Ver no navegador (", "Åpne i nettleser:\n", "Im Browser ansehen <"],
)
def test_the_line_that_says_where_else_to_read_a_mailing_is_removed(line: str) -> None:
    text = "It burns all night, and nobody knows who lights it. "
    head = f"List-Unsubscribe: <https://post.example/u>\n{HEAD}"
    article = parse(f"{head}\n{line}https://post.example/{'v' * 300}\n\n{text}\n")
    assert [kind for kind, _ in kinds_and_texts(article)] == ["headline", "byline", "paragraph"]
    told = f"Read it in your browser, Ada Quill said, at https://post.example/ and then {text}"
    assert kinds_and_texts(parse(f"{head}\n{told}\n"))[-1] == ("paragraph", told.strip())


@pytest.mark.parametrize(
    "words",
    [
        "Online version of the annual report",
        "Open online courses begin on 5 May",
        "You can't see the lamp from here",
        "Save this letter for the day of the lamp",
        "Les om nettleserne som vant",
        "Lire le récit du navigateur Bo Marsh",
    ],
)
def test_other_words_before_an_address_at_the_top_of_a_mailing_are_text(words: str) -> None:
    text = "It burns all night, and nobody knows who lights it."
    head = f"List-Unsubscribe: <https://post.example/u>\n{HEAD}"
    article = parse(f"{head}\n{words}: https://post.example/1\n\n{text}\n")
    assert words in article.text


def test_trailing_spaces_of_flowed_lines_are_no_text() -> None:
    head = "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\n\n"
    message = f"Subject: Sand\nFrom: a@b.example\n{head}砂は朝まで \n待てる\n"
    assert "砂は朝まで待てる" in parse_mail(message.encode()).text


@pytest.mark.parametrize(
    ("line", "is_text"),
    [
        ("Sent from my iPhone", False),
        ("Von meinem Samsung Galaxy Smartphone gesendet.", False),
        ("Get Outlook for Android<https://post.example/o>", False),
        ("Envoyé de mon iPhone", False),
        ("Sent from my iPad Pro", False),
        ("Sent with Proton Mail secure email.", False),
        ("Sent from a phone box in Saltrey", True),
        ("Von meinem Handy weiß niemand etwas.", True),
        ("Enviado por el mobiliario", True),
        ("Sent via Windows Street to the port", True),
        ("Sent from Mail for Windows 10", False),
        ("Sent using the mobile library", True),
        ("Von meinem Fenster aus sah ich Windows", True),
        ("Sent them by phone. They ring.", True),
        ("Sent from my hotel, late", True),
    ],
)
def test_a_line_that_only_names_the_device_is_no_text(line: str, is_text: bool) -> None:
    texts = [text for _, text in kinds_and_texts(parse(f"{HEAD}\nIt burns.\n\n{line}\n"))]
    assert (texts[-1] == line) is is_text


@pytest.mark.parametrize("above", ["", "Below his letter stood:\n\n"])
def test_the_name_of_the_device_stays_where_it_is_all_or_announced(above: str) -> None:
    article = parse(f"{HEAD}\n{above}Sent from my iPhone\n")
    assert article.text.endswith("Sent from my iPhone")


def test_what_serves_to_check_a_signature_is_no_text() -> None:
    signed = (
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nIt burns.\n\n- -- \nIda Lund\n"
        "-----BEGIN PGP SIGNATURE-----\n\niQEz\n=abcd\n-----END PGP SIGNATURE-----\n"
    )
    article = parse(f"{HEAD}\n{signed}")
    assert [text for _, text in kinds_and_texts(article)[2:]] == ["It burns.", "Ida Lund"]


def test_a_signed_letter_may_begin_with_fields_of_its_own() -> None:
    letter = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nPlace: Skell\n\nIt burns.\n"
    bare = letter.replace("\nHash: SHA256\n\n", "\n")
    assert all("Place: Skell" in parse(f"{HEAD}\n{each}").text for each in (letter, bare))


def test_the_signature_of_a_letter_ends_at_the_next_one() -> None:
    begin = "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n"
    seal = "-----BEGIN PGP SIGNATURE-----\n\niQEz\n"
    letters = f"{begin}It burns.\n{seal}{begin}It glows.\n{seal}-----END PGP SIGNATURE-----\n"
    texts = block_texts(parse(f"{HEAD}\n{letters}"))
    assert "It glows." in texts
