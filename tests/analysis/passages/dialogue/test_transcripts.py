"""Transcripts: labels name the speakers."""

import tracemalloc

import pytest
from article_attributions import attributions_in
from attributions import Attributions, attributions, marked

from reader.analysis.passages.dialogue.turns import ARTICLE_SHARE, turns_of
from reader.analysis.quotes import find_quotes
from reader.analysis.text.unit_columns import UnitColumns
from reader.analysis.text.units import units_of_text
from reader.parsing.registry import parse_article


def test_a_transcript_is_read_by_its_labels() -> None:
    text = "ADA QUILL: We left early.\n\nBEN POE: Why?\n\nADA QUILL: Rain.\n\nBEN POE: I see."
    assert [(q.span.of(text), q.speaker.name) for q in marked(text) if q.speaker] == [
        ("We left early.", "Ada Quill"),
        ("Why?", "Ben Poe"),
        ("Rain.", "Ada Quill"),
        ("I see.", "Ben Poe"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "[00:01] Ada Quill: It rains.\n[00:02] Ben Poe: It does.\n[00:03] Ada Quill: It will stop.",
        "ADA QUILL: It rains.\nBEN POE: It does.\nQUILL: It will stop.",
        "ADA QUILL: It rains.\nBEN POE: It does.\nAQ: It will stop.",
        (
            "[12/5/26, 9:14:02 PM] Ada Quill: It rains.\n[12/5/26, 9:15:40 PM] Ben Poe: It does.\n"
            "[12/5/26, 9:15:59 PM] Ada Quill: It will stop."
        ),
        (
            "12/05/2026, 09:14 - Ada Quill: It rains.\n12/05/2026, 09:15 - Ben Poe: It does.\n"
            "12/05/2026, 09:15 - Ada Quill: It will stop."
        ),
        "DR. ADA QUILL, WARDEN: It rains.\n\nBEN POE (CHAIR): It does.\n\nQUILL: It will stop.",
        "Ada Quill (A) (B): It rains.\n\nThe Clerk (Ben Poe): It does.\n\nQuill: It will stop.",
    ],
)
def test_labels_of_many_shapes_name_the_speakers_of_a_transcript(text: str) -> None:
    assert attributions(text) == (
        ("It rains.", "Ada Quill"),
        ("It does.", "Ben Poe"),
        ("It will stop.", "Ada Quill"),
    )


@pytest.mark.parametrize("end", [".”", "”."])
def test_answers_in_marks_are_those_of_a_transcript_whose_questions_have_none(end: str) -> None:
    answers = ("My brother does, and he is slow", "Nobody has for a year", "He likes the dog")
    questions = ("Who mends the nets?", "And who pays him?", "Why does he stay?")
    pairs = zip(questions, answers, strict=True)
    text = "\n\n".join(f"Ferry Weekly: {q}\n\nTove Berg: “{a}{end}" for q, a in pairs)
    said = attributions(text)
    assert [name for _, name in said] == ["Ferry Weekly", "Tove Berg"] * 3
    assert [words.rstrip(".") for words, _ in said[1::2]] == list(answers)


@pytest.mark.parametrize(
    "form",
    [
        "<p>{} (<a href='#t12'>00:12</a>):<br>{}</p>",
        "<p><b>{} (00:12):</b></p><p>{}</p>",
    ],
)
def test_labels_with_a_time_in_lines_of_their_own_name_the_speakers_on_a_page(form: str) -> None:
    said = tuple(
        f"It rains on the {place}, and nobody who lives there thinks that it will stop before noon."
        for place in ("quay", "pier", "boat")
    )
    names = ("Ada Quill", "Ben Poe", "Ada Quill")
    turns = "".join(form.format(name, words) for name, words in zip(names, said, strict=True))
    lead = "<p>The keeper of the light and her neighbour have talked about the weather in Vell.</p>"
    article = parse_article(f"<article><h1>Rain in Vell</h1>{lead}{turns}</article>".encode())
    found = [(words, speaker) for words, speaker, _ in attributions_in(article)]
    assert found == list(zip(said, names, strict=True))


@pytest.mark.parametrize("label", ["Good", "Bad:", "Score (2):", "Update (09:12):"])
def test_labels_of_sections_are_no_speakers(label: str) -> None:
    sections = f"<p><b>{label}</b></p><p>The boat is fast and does not leak.</p>" * 3
    article = parse_article(f"<article><h1>Boats of Vell</h1>{sections}</article>".encode())
    assert attributions_in(article) == []


def test_a_label_gives_the_role_of_a_speaker() -> None:
    text = "DR. ADA QUILL, WARDEN: It rains.\nBEN POE: It does.\nQUILL: It will stop."
    speaker = find_quotes(text)[0].speaker
    assert speaker is not None
    assert speaker.role == "warden"


def test_numbered_speakers_are_speakers() -> None:
    text = "Speaker 1: It rains.\nSpeaker 2: It does.\nSpeaker 1: It will stop."
    assert [name for _, name in attributions(text)] == ["Speaker 1", "Speaker 2", "Speaker 1"]


def test_the_family_name_alone_labels_the_turns_of_a_transcript() -> None:
    talk = "XU MINGZE: Why?\n\nLEE MIN-AH: So.\n\nXU: Oh.\n\nLEE: Yes.\n\nXU: No.\n\nLEE: Well."
    assert [speaker for _, speaker in attributions(talk)] == ["Xu Mingze", "Lee Min-Ah"] * 3


def test_nobody_speaks_of_themselves_by_name_in_a_turn() -> None:
    text = "ADA QUILL: We left.\n\nBEN POE: Why?\n\nADA QUILL: Rain.\n\nAda Quill, 50, is a farmer."
    assert "Ada Quill, 50, is a farmer." not in [q.span.of(text) for q in marked(text)]


def test_prose_about_a_transcript_is_no_turn() -> None:
    turns = "ADA QUILL: It is late.\n\nBEN POE: Is it?\n\nADA QUILL: It is.\n\nBEN POE: No."
    said = find_quotes(f"Source: Harbour Radio | Duration: 3 min\n\nTranscript\n\n{turns}")
    assert [quote.speaker.name for quote in said if quote.speaker] == ["Ada Quill", "Ben Poe"] * 2
    assert len(said) == 4


def test_a_label_in_capitals_inside_the_marks_names_the_speaker() -> None:
    text = "The warden, Ada Quill, spoke. The minutes say: “QUILL: The dam will hold.”"
    assert attributions(text) == (("The dam will hold.", "Ada Quill"),)
    assert attributions("“BEN POE: Is it wide enough?”") == (("Is it wide enough?", "Ben Poe"),)


def test_a_note_of_the_editor_is_no_turn() -> None:
    turns = "ADA QUILL: It is late.\n\nBEN POE: Is it?\n\nADA QUILL: It is.\n\nBEN POE: No."
    for label in ("EDITOR'S NOTE", "EDITOR’S NOTE"):
        said = attributions(f"{label}: They met in May.\n\n{turns}")
        assert [name for _, name in said] == ["Ada Quill", "Ben Poe"] * 2


def test_lines_that_only_say_who_speaks_are_no_turns() -> None:
    head = "Interviewer: Ada Quill (AQ)\nInterviewee: Ben Poe (BP)"
    turns = "AQ: Does it rain?\nBP: It does.\nAQ: Always?\nBP: Always, and not for the first time"
    assert [words for words, _ in attributions(f"{head}\n\n{turns}")] == [
        line[4:] for line in turns.split("\n")
    ]


def test_who_speaks_once_at_first_has_a_turn_though_it_ends_no_sentence() -> None:
    turns = "Moderator: Welcome, all of you\nADA: Does it rain?\nBEN: It does.\nADA: Always?"
    assert attributions(turns)[0] == ("Welcome, all of you", "Moderator")


def test_a_turn_may_begin_with_words_in_marks() -> None:
    turns = ("Ada Quill: It rains.", "Ben Poe: “Always,” you say. Why?", "Ada Quill: It does.")
    text = "\n\n".join((*turns, "Ben Poe: I see."))
    assert attributions(text)[1] == ("“Always,” you say. Why?", "Ben Poe")


@pytest.mark.parametrize("fields", ["From Sent", "Von Gesendet An Betreff"])
def test_the_fields_above_messages_are_no_speakers(fields: str) -> None:
    head = "\n".join(f"{name}: Ben Poe" for name in fields.split())
    assert attributions(f"{head}\n\nIt rains.\n\n{head}\n\nIt does.") == ()


def test_labels_that_do_not_come_back_make_no_transcript() -> None:
    text = "Note: it rains.\n\nPhoto: the harbour.\n\nMap: the coast.\n\nTime: noon."
    assert marked(text) == []


def test_the_days_of_a_timeline_are_no_speakers() -> None:
    text = (
        "May 14: Quill buys the yard.\n\nMay 20: The Courier says “the roof was bad”.\n\n"
        "June 14: Poe tells the board it is late.\n\nJune 20: The yard is sold."
    )
    assert attributions(text) == (("the roof was bad", "The Courier"),)


def test_the_count_of_votes_is_no_speech() -> None:
    text = "Ada Quill: 1,769.\n\nBen Poe: 1,501.\n\nQuill: 547.\n\nPoe: 46.\n\nQuill: 2,316."
    assert attributions(text, "en") == ()
    spoken = f"{text}\n\nPoe: Why?" + "\n\nQuill: Rain.\n\nPoe: I see." * 2
    assert len(attributions(spoken, "en")) == 10


def test_results_of_a_match_are_no_speech() -> None:
    text = "\n\n".join(
        f"{team}: {who} 25 points. Bell 17 points. Ash 4 points."
        for team, who in [
            ("Palm Bay (1-0)", "Quill"),
            ("Saltrey (0-1)", "Poe"),
            ("Palm Bay (2-0)", "Quill"),
            ("Saltrey (0-2)", "Poe"),
        ]
    )
    assert attributions(text, "en") == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Le Monde : Pourquoi partir ?\n\nAnne Roux : Je suis lasse.\n\n"
                "Le Monde : Depuis quand ?"
            ),
            (
                ("Pourquoi partir ?", "Le Monde"),
                ("Je suis lasse.", "Anne Roux"),
                ("Depuis quand ?", "Le Monde"),
            ),
        ),
        (
            "MS. POE: I am.\n\nQ    Where?\n\nMS. POE: Here.\n\nQ    Still?\n\nMS. POE: Yes.",
            (("I am.", "Ms. Poe"), ("Here.", "Ms. Poe"), ("Yes.", "Ms. Poe")),
        ),
        (
            "MS. POE: Are you Bob?\n\n(Laughter.)\n\nMR. QUILL: I am.\n\nMS. POE: I yield back.",
            (("Are you Bob?", "Ms. Poe"), ("I am.", "Mr. Quill"), ("I yield back.", "Ms. Poe")),
        ),
        (
            "MS. POE: Are you Bob?\n\n♪\n\nMR. QUILL: I am.\n\n（笑）\n\nMS. POE: I yield back.",
            (("Are you Bob?", "Ms. Poe"), ("I am.", "Mr. Quill"), ("I yield back.", "Ms. Poe")),
        ),
    ],
)
def test_remarks_and_blanks_beside_labels_are_no_part_of_the_talk(
    text: str, expected: Attributions
) -> None:
    assert attributions(text) == expected


def test_times_of_a_recording_are_no_part_of_the_talk() -> None:
    turns = [
        "Mara Quill: Is the lamp lit?",
        "Jack Poe: [00:01:56.18] It is. It burns all night.",
        "Break: [00:02:10.04]",
        "Song of the Sea: [00:02:40]",
        "Mara Quill: [02:51] And now?",
        "Jack Poe: It burns.",
    ]
    assert attributions("\n\n".join(turns), "en") == (
        ("Is the lamp lit?", "Mara Quill"),
        ("It is. It burns all night.", "Jack Poe"),
        ("And now?", "Mara Quill"),
        ("It burns.", "Jack Poe"),
    )


def test_the_time_of_an_entry_labels_no_turn() -> None:
    entries = [
        "16:20 Uhr: Der Rat dankt.",
        "15:45 Uhr: Schule leer.",
        "15:10 Uhr: Der Pegel steigt.",
    ]
    assert attributions("\n\n".join(entries), "de") == ()
    log = [f"2026-05-12 09:1{at} {('INFO', 'ERROR')[at % 2]}: The lamp burns." for at in range(6)]
    assert attributions("\n\n".join(log), "en") == ()


def test_initials_label_the_turns_of_those_who_are_named_above() -> None:
    lead = "Mara Quill, a vet, talks about old dogs. Interview by Jack Poe."
    turns = ["JP: When are they old?", "MQ: At nine.", "JP: And now?", "MQ: Less of all."]
    assert attributions("\n\n".join([lead, *turns]), "en") == (
        ("When are they old?", "Jack Poe"),
        ("At nine.", "Mara Quill"),
        ("And now?", "Jack Poe"),
        ("Less of all.", "Mara Quill"),
    )


@pytest.mark.parametrize("initials", ["MQ", "MQP"])
def test_initials_may_count_a_double_name_once_or_twice(initials: str) -> None:
    turns = [f"JP: When are they old?\n\n{initials}: At nine."] * 2
    text = "\n\n".join(["Mara Quill-Poe, a vet, met Jack Poe.", *turns])
    assert attributions(text, "en")[1] == ("At nine.", "Mara Quill-Poe")


@pytest.mark.parametrize(
    "chair", ["Ms. Quill", "The CHAIRMAN", "The PRESIDING OFFICER", "Chair Quill"]
)
def test_titled_names_and_offices_open_the_turns_of_a_hearing(chair: str) -> None:
    text = (
        "The committee met at noon, pursuant to notice.\n\n"
        f"{chair}. The committee will come to order.\n\nMr. Poe. I object.\n\n"
        f"{chair}. Noted.\n\nMr. Poe. I insist."
    )
    assert attributions(text) == (
        ("The committee will come to order.", chair),
        ("I object.", "Mr. Poe"),
        ("Noted.", chair),
        ("I insist.", "Mr. Poe"),
    )


def test_titled_names_and_offices_open_the_turns_of_a_french_parliament() -> None:
    turns = ("Mme la présidente. Merci.", "M. Ben Poe, ministre des phares. Il pleut.")
    assert attributions("\n\n".join(turns * 2), "fr") == (
        *(("Merci.", "Mme la présidente"), ("Il pleut.", "Ben Poe")) * 2,
    )


@pytest.mark.parametrize(
    "times", [["", "", "", ""], ["[00:12] ", "[00:50] ", "[01:40] ", "[02:10] "]]
)
def test_who_speaks_alone_keeps_the_paragraphs_without_a_label(times: list[str]) -> None:
    words = ["We meet today.", "It was hard.\n\nWe lost much.", "We go on.", "It is late."]
    talk = (f"{time}Quill: {each}" for time, each in zip(times, words, strict=True))
    assert ("We lost much.", "Quill") in attributions("\n\n".join(talk))


def test_paragraphs_that_begin_with_a_heading_and_a_full_stop_are_no_turns() -> None:
    parts = ("Rainfall. It was wet.", "Drainage. We wait for the boat.")
    assert attributions("\n\n".join(parts * 3)) == ()


def test_labels_with_parties_in_lines_of_their_own_name_the_speakers_of_a_parliament() -> None:
    minutes = (
        "Präsidentin Eva Tal:\n\nDas Wort hat Frau Quill.\n\nAda Quill (SPD):\n\nDanke!\n\n"
        "(Beifall)\n\nIch sage zwei Dinge:\n\nDie Fähren sind alt.\n\n"
        "Bo Marsh (CDU/CSU):\n\nWir haben zwei.\n\n"
        "Präsidentin Eva Tal:\n\nDanke.\n\nDie beamtete Abg. h. c. Lia Moor:\n\nIch danke.\n\n"
        "Ben Poe, Bundesminister für Verkehr:\n\nNein."
    )
    assert attributions(minutes) == (
        ("Das Wort hat Frau Quill.", "Eva Tal"),
        ("Danke!", "Ada Quill"),
        ("Ich sage zwei Dinge:", "Ada Quill"),
        ("Die Fähren sind alt.", "Ada Quill"),
        ("Wir haben zwei.", "Bo Marsh"),
        ("Danke.", "Eva Tal"),
        ("Nein.", "Ben Poe"),
    )


def test_headings_that_end_in_a_colon_make_no_transcript() -> None:
    parts = ("Zutaten (Teig):", "Vier Eier.", "Zubereitung (Ofen):", "Alles rühren.", "Zutaten:")
    assert attributions("\n\n".join((*parts, "Ein Apfel."))) == ()


@pytest.mark.parametrize("label", ['Ada "Dot" Quill', "SEN. ADA “DOT” QUILL (D-Ore.)"])
def test_a_label_may_hold_a_nickname(label: str) -> None:
    text = (
        "BEN POE: When did you learn of the crack?\n\nEVA TAL: In March.\n\n"
        f"{label}: Let the witness answer.\n\nBEN POE: I will.\n\nEVA TAL: Thank you."
    )
    names = [name for _, name in attributions(text)]
    assert names == ["Ben Poe", "Eva Tal", "Ada Quill", "Ben Poe", "Eva Tal"]


@pytest.mark.parametrize(
    ("lines", "speakers"),
    [
        (
            ("王芳：桥很旧，我们等了十年。", "林海：明年会修好。", "王芳：什么时候开工？"),
            ["王芳", "林海", "王芳"],
        ),
        (
            ("記者：なぜ書くのですか。", "森田：日記を見つけました。", "記者：次の作品は。"),
            ["記者", "森田", "記者"],
        ),
        (
            (
                "记者采访了作家林海。",
                "问：写了多久？",
                "答：大概三年。",
                "问：然后呢？",
                "答：改了七遍。",
            ),
            ["林海", "林海"],
        ),
        (
            (
                "소설가 한서연을 만났다.",
                "Q. 왜 썼나.",
                "A. 일기를 봤다.",
                "Q. 다음은.",
                "A. 또 쓴다.",
            ),
            ["한서연", "한서연"],
        ),
    ],
)
def test_turns_in_chinese_japanese_and_korean(lines: tuple[str, ...], speakers: list[str]) -> None:
    assert [name for _, name in attributions("\n\n".join(lines))] == speakers


def test_what_stands_below_a_heading_after_the_last_turn_is_said_by_nobody() -> None:
    turns = "**Herald:** Who lit it?\n\n**Quill:** I did.\n\n**Herald:** And then?\n\n"
    text = f"# Ada Quill's lamp\n\n{turns}**Quill:** It went out.\n\nIt was late."
    below = "## Further reading\n\n- The light goes out\n\nA note on “lamps”, said Ben Poe."
    article = parse_article(f"{text}\n\n{below}".encode(), location="a.md")
    found = [(words, name) for words, name, _ in attributions_in(article)]
    assert ("It was late.", "Ada Quill") in found
    assert [name for words, name in found if "light" in words] == []
    assert ("lamps", "Ben Poe") in found


_SITTING = (
    "Mr QUILL (Brenn) [2.05 pm]: My question is to the minister. Who lit the lamp?",
    "Ms POE (Minister for Lamps): I thank the member. The keeper lit it.",
    "{between}",
    "Mr Quill: Which keeper?",
    "The SPEAKER: Order! The member will resume his seat.",
    "Ms POE: The one on the pier.",
)


@pytest.mark.parametrize(
    "between",
    [
        "Honourable members interjecting.",
        "Several hon. Members rose—",
        "Ms Ada Lund interjecting.",
        "Motion agreed to.",
        "Question put and negatived.",
        "The House divided: Ayes 12, Noes 9.",
    ],
)
def test_what_minutes_tell_between_speeches_is_said_by_nobody(between: str) -> None:
    found = attributions("\n\n".join(_SITTING).format(between=between))
    speakers = ["Mr Quill", "Ms Poe", "Mr Quill", "The SPEAKER", "Ms Poe"]
    assert [name for _, name in found] == speakers


@pytest.mark.parametrize(
    "goes_on",
    [
        "Honourable members may rise as often as they like.",
        "Question after question has been put to me.",
        "The House divided on this in 2019, and I was among those who lost by a lamp.",
        "Debate is what we are here for.",
        "Clauses put in at night are seldom good.",
    ],
)
def test_a_speech_goes_on_below_sentences_about_a_parliament(goes_on: str) -> None:
    found = attributions("\n\n".join(_SITTING).format(between=goes_on))
    assert (goes_on, "Ms Poe") in found


@pytest.mark.parametrize(
    "lines",
    [
        ("时间：五月三日。", "地点：大桥广场。", "票价：每人五十元。", "电话：一二三四五。"),
        ("王芳说：桥很旧。", "林海说：会修好。", "王芳说：太晚了。", "林海说：不晚。"),
        ("早餐：白粥和鸡蛋。", "午餐：米饭和青菜。", "早餐：面包和牛奶。", "午餐：面条。"),
        ("材料：卵二個と砂糖。", "作り方：卵を割る。", "材料：牛乳と小麦粉。", "作り方：焼く。"),
    ],
)
def test_chinese_details_and_reports_before_a_colon_are_no_turns(lines: tuple[str, ...]) -> None:
    assert attributions("\n\n".join(lines)) == ()


@pytest.mark.parametrize(
    "lines",
    [
        ("问：写了多久？", "答：大概三年。", "问：然后呢？", "答：改了七遍。"),
        ("문: 왜 썼나.", "답: 일기를 봤다.", "문: 다음은.", "답: 또 쓴다."),
    ],
)
def test_an_answer_of_somebody_unknown_has_no_speaker(lines: tuple[str, ...]) -> None:
    assert [name for _, name in attributions("\n\n".join(lines))] == ["", ""]


@pytest.mark.parametrize("label", ["", "Ada Quill: ", "From: "])
def test_looking_for_turns_holds_the_beginnings_of_no_long_text(label: str) -> None:
    line = "The harbour master counts the boats each evening, and writes them in a book.\n"
    text = f"{label}Yes.\n" + line * 10_000
    units = UnitColumns(units_of_text(text))
    turns_of(text[:1000], units[:10], share=ARTICLE_SHARE)
    tracemalloc.start()
    try:
        assert turns_of(text, units, share=ARTICLE_SHARE) == {}
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < len(text) / 10
