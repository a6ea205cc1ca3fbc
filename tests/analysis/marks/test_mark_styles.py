"""Characters that enclose speech: quotation marks of every style, nested, and none at all."""

import pytest
from attributions import Attributions, attributions, marked

MARKS = [
    ('"We are ready now," said Ada Quill.', "We are ready now,"),
    ("“We are ready now,” said Ada Quill.", "We are ready now,"),
    ("”We are ready now,“ said Ada Quill.", "We are ready now,"),
    ("``We are ready now,'' said Ada Quill.", "We are ready now,"),
    ("‘‘We are ready now,’’ said Ada Quill.", "We are ready now,"),
    ("‘We are ready now,’ said Ada Quill.", "We are ready now,"),
    ("'It's the club's worst year,' said Ada Quill.", "It's the club's worst year,"),
    ("&quot;We are ready now,&quot; said Ada Quill.", "We are ready now,"),
    ("„Wir sind bereit“, sagte Anna Vogel.", "Wir sind bereit"),
    ("»Wir sind bereit«, sagte Anna Vogel.", "Wir sind bereit"),
    ("« Nous sommes prêts », a déclaré Paul Girard.", "Nous sommes prêts"),
    ("«Es un error», señaló Luis Prieto.", "Es un error"),
    ("—No voy a dimitir —dijo el alcalde Luis Prieto.", "No voy a dimitir"),
    ('"She called it a "total waste" of money," Rob Tate said.', None),
    ('"I like this town, "she said.', "I like this town,"),
    ("“We left early, said Ada Quill. The road was shut.", "We left early,"),
    ("سارا کریم نے کہا کہ ’پل صبح تک بند رہے گا۔‘", "پل صبح تک بند رہے گا۔"),
    ("王芳说：“我们会在六月开放这座桥。”", "我们会在六月开放这座桥。"),
    ("森田首相は「橋は六月に開く予定だ」と述べた。", "橋は六月に開く予定だ"),
]


@pytest.mark.parametrize(("text", "words"), MARKS)
def test_marks_of_every_style_enclose_a_quote_with_a_speaker(text: str, words: str | None) -> None:
    quote = marked(text)[0]
    assert quote.speaker is not None
    if words is None:
        words = text[1 : text.rindex('"')]
    assert quote.span.of(text) == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "‘She told me “never again”, and she meant it,’ said Ada Quill.",
            (("She told me “never again”, and she meant it,", "Ada Quill"),),
        ),
        ("‘No,’ said Ada Quill, who had read “Slow Tide”.", (("No,", "Ada Quill"),)),
        (
            "‹Wir gehen›, sagte Anna Vogel. ›Es ist spät‹, sagte sie.",
            (("Wir gehen", "Anna Vogel"), ("Es ist spät", "Anna Vogel")),
        ),
        ("‚Wir gehen‘, sagte Anna Vogel.", (("Wir gehen", "Anna Vogel"),)),
        ("*“We are leaving,”* said **Ada Quill**.", (("We are leaving,", "Ada Quill"),)),
        ("‘We will rebuild’, says mayor of Delta", (("We will rebuild", "mayor of Delta"),)),
        (
            "‘I said “no”,’ said Quill. ‘And I meant it.’ ‘Fine,’ said Poe.",
            (("I said “no”,", "Quill"), ("And I meant it.", "Quill"), ("Fine,", "Poe")),
        ),
        (
            "“I told him, ‘Go home,’ and he went,” Ada Quill recalled.",
            (("I told him, ‘Go home,’ and he went,", "Ada Quill"),),
        ),
        (
            "'It's the council's dam,' Quill said, 'and it isn't ours.'",
            (("It's the council's dam,", "Quill"), ("and it isn't ours.", "Quill")),
        ),
        (
            (
                "'I rang at ten,' Ada Quill replied. 'The third time he said: “Enough.”'\n\n"
                "'No,' she added. 'It was chaos.'"
            ),
            (
                ("I rang at ten,", "Ada Quill"),
                ("The third time he said: “Enough.”", "Ada Quill"),
                ("No,", "Ada Quill"),
                ("It was chaos.", "Ada Quill"),
            ),
        ),
    ],
)
def test_marks_of_rarer_styles_enclose_what_is_said(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The boat is 14' long and the pipe 6\" wide, Quill said.", ()),
        pytest.param(
            '"He is 6\'2" tall," Ada Quill said.',
            (("He is 6'2\" tall,", "Ada Quill"),),
            id="inches after feet close nothing",
        ),
    ],
)
def test_inches_and_feet_are_no_marks(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_a_straight_mark_may_stand_for_an_apostrophe() -> None:
    text = 'The bank"s role is large. Ada Quill said the army"s missile was "a mess for us all".'
    assert attributions(text) == (("a mess for us all", "Ada Quill"),)


def test_single_marks_enclose_double_ones_after_a_sentence() -> None:
    text = (
        "‘It is late,’ Jan Marl said. ‘We know.’\n\n"
        "Mr Marl had been told so. ‘I asked the bloke, “Which way?”’ he recalled."
    )
    assert attributions(text)[-1] == ("I asked the bloke, “Which way?”", "Jan Marl")


def test_single_marks_enclose_double_ones_after_a_lead_in() -> None:
    text = "Ada Quill added: ‘They talk about “mitigation”. You can’t mitigate a lorry.’"
    words = "They talk about “mitigation”. You can’t mitigate a lorry."
    assert attributions(text) == ((words, "Ada Quill"),)


def test_an_apostrophe_encloses_no_double_marks() -> None:
    text = "In the ‘90s it was “a very great time”, Ada Quill said of the players’ pay."
    assert attributions(text) == (("a very great time", "Ada Quill"),)


@pytest.mark.parametrize(
    "nested",
    ["She said, “You could.” It was odd.", "She said, “You could.” I said, “Take it up.”"],
)
def test_a_later_statement_in_single_marks_may_hold_nested_ones(nested: str) -> None:
    text = f"‘It is late,’ said Ben Poe.\n\n‘She’s cross,’ the minister admitted. ‘{nested}’"
    assert [words for words, _ in attributions(text)] == ["It is late,", "She’s cross,", nested]


def test_straight_single_marks_enclose_straight_double_ones() -> None:
    text = (
        "'It's late,' Ada Quill said. 'We know.'\n\n"
        "'My father said, \"Go,\" and I went,' Ada Quill recalled.\n\n"
        '\'He said, "No." I said, "Why?" He said, "Later." So I left,\' Ada Quill said.'
    )
    assert [words for words, _ in attributions(text)] == [
        "It's late,",
        "We know.",
        'My father said, "Go," and I went,',
        'He said, "No." I said, "Why?" He said, "Later." So I left,',
    ]


def test_straight_single_marks_inside_double_ones_open_no_quotes() -> None:
    text = (
        '"I left", Ada Quill said. "He said \'late,\' and went". "I am out", said Ben Poe, '
        "who called it 'fine,' and left."
    )
    assert [words for words, _ in attributions(text)][:3] == [
        "I left",
        "He said 'late,' and went",
        "I am out",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Critics called it 'a farce,' 'a shame,' and 'a joke,' said the host.\n\n\"I left.\"",
        "Ada Quill sang 'Help,' said the host.\n\n\"I left.\" Ada Quill smiled.",
    ],
)
def test_single_marks_inside_prose_leave_double_ones_to_speech(text: str) -> None:
    assert "I left." in [words for words, _ in attributions(text)]


@pytest.mark.parametrize(
    "text",
    [
        '""The port has been run well,{} Quill said.',
        'Quill said: ""The port has been run well,{}',
        '"It is late," Quill said. ""The port has been run well,{}',
    ],
)
@pytest.mark.parametrize("closing", ['"', '""'])
def test_an_opening_mark_written_twice_is_one(text: str, closing: str) -> None:
    words, speaker = attributions(text.format(closing))[-1]
    assert (words, speaker) == ("The port has been run well,", "Quill")


@pytest.mark.parametrize("text", ['The name is "" or "none at all".', 'Write print("") or "x".'])
def test_marks_around_nothing_open_no_quote(text: str) -> None:
    assert attributions(text) == ()


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        (
            "it",
            "<<Non va bene per niente>>, ha detto Ada Tal. Poi ha aggiunto: <<È tardi>>.",
            ["Non va bene per niente", "È tardi"],
        ),
        ("fr", "<< Le pont n'est pas sûr >>, a dit Ada Tal.", ["Le pont n'est pas sûr"]),
        ("es", "<<¿Vamos ya?>>, dijo Ada Tal.", ["¿Vamos ya?"]),
        ("de", ">>Wir gehen jetzt<<, sagte Ada Tal.", ["Wir gehen jetzt"]),
    ],
)
def test_two_angles_are_a_guillemet(code: str, text: str, expected: list[str]) -> None:
    assert attributions(text, code) == tuple((words, "Ada Tal") for words in expected)


@pytest.mark.parametrize(
    "text",
    [
        "In code one writes cout << name >> log; Ada Quill said so.",
        "Home >> News >> Local << Back, Ada Quill said.",
        "Ada Quill said x = 1 << 2 >> 3 is odd.",
        "Ada Quill said a << b and c >> d is odd.",
        "Ada Quill said to run cat <<EOF >> log.txt at once.",
    ],
)
def test_other_angles_are_no_marks(text: str) -> None:
    assert attributions(text, "en") == ()
