"""Novels and conversations: unattributed speeches alternate between speakers."""

import pytest
from attributions import attributions, last_speaker

from reader.analysis.languages.registry import language
from reader.analysis.marks.mark_style import style_of
from reader.analysis.passages.dialogue.conversation import Conversation
from reader.analysis.passages.reading import Reading
from reader.analysis.reference.mentions import Mention


def test_unsigned_speeches_of_a_conversation_take_turns() -> None:
    text = (
        "“Where are you going?” asked Anna.\n\n“Home,” said Ben.\n\n“Why?”\n\n“Because I am tired.”"
    )
    assert [name for _, name in attributions(text)] == ["Anna", "Ben", "Anna", "Ben"]


def test_a_first_name_alone_is_a_person_of_a_conversation() -> None:
    text = (
        "Marian put down her cup. “You are late,” she said.\n\n"
        "Walter shrugged. “The trains were.”\n\n“Were they?”\n\n“You know they were.”"
    )
    assert [name for _, name in attributions(text)] == ["Marian", "Walter", "Marian", "Walter"]


def test_a_speech_after_a_beat_is_part_of_a_conversation() -> None:
    text = "Old Joe spat. “Rain.”\n\n“You always say that,” said Ellie.\n\n“And it always comes.”"
    assert [name for _, name in attributions(text)] == ["Old Joe", "Ellie", "Old Joe"]


def test_who_has_only_a_role_takes_turns_too() -> None:
    text = (
        "“Who left the gate open?” asked the shepherd.\n\n“The wind,” said the boy.\n\n"
        "“It blew all night,” said the boy.\n\n“Which wind?”\n\n“That from the lake.”"
    )
    names = ["the shepherd", "the boy", "the boy", "the shepherd", "the boy"]
    assert [name for _, name in attributions(text)] == names


def test_who_answers_somebody_without_a_name_stays_open() -> None:
    text = "“Who is there?” asked Anna.\n\n“A friend.”\n\n“Whose?”\n\n“Yours.”"
    assert [name for _, name in attributions(text)] == ["Anna", "", "Anna", ""]


def test_an_unsigned_paragraph_of_an_article_keeps_the_speaker() -> None:
    text = (
        "The water came over the sluice at four in the morning, and nobody had slept by then.\n\n"
        "“We saw it coming for the whole of the week before,” said the sluice warden, Ada Quill, "
        "who has kept the gates since 1998 and her father's log book for longer than that.\n\n"
        "“Nobody asked us what we thought of the new gates, and nobody asks us now.”"
    )
    assert [name for _, name in attributions(text)] == ["Ada Quill", "Ada Quill"]


def test_a_report_of_short_speeches_is_no_conversation() -> None:
    text = (
        "A sexton fell from the old tower on Friday.\n\n"
        "“The beam was soft, and it gave way,” Saltrey clerk Ada Quill said.\n\n"
        "“After that we heard the bell come down through two floors.\n\n"
        "“It was the tenor bell.”\n\n"
        "“The rest may follow,” Harbour Board spokesman Ben Poe said.\n\n"
        "“It will take a year.”"
    )
    assert [speaker for _, speaker in attributions(text)] == ["Ada Quill"] * 3 + ["Ben Poe"] * 2


ORME = "Cross-examined by Nadia Brough, Gary Orme denied that he had called her “a thief's aunt”."
ROOM = "The case goes on. A full hall had come, and as many more were turned away by noon."


def test_who_is_asked_answers_in_an_article_too() -> None:
    text = (
        f"{ORME}\n\n“You said it twice, didn't you?” she asked.\n\n“Once.”\n\n"
        f"“And you meant it?”\n\n“I was tired.”\n\n{ROOM}\n\n“A fine case,” said Ada Quill."
    )
    names = ["Gary Orme", "Nadia Brough", "Gary Orme", "Nadia Brough", "Gary Orme", "Ada Quill"]
    assert [name for _, name in attributions(text)] == names


def test_a_question_without_a_listener_keeps_its_speaker() -> None:
    text = f"Ada Quill wants a quay. “Who will pay for it?” she said.\n\n“We will.”\n\n{ROOM}"
    assert [name for _, name in attributions(text)] == ["Ada Quill", "Ada Quill"]


def test_who_is_named_beside_a_question_answers_it_before_who_spoke_long_ago() -> None:
    text = (
        "Ihr Onkel habe gesagt, der Fuchs sei „ein Tier aus Büchern“, erzählt Hanna Witt.\n\n"
        "Gegen neun kommt Jan Loder, kniet sich hin und misst. Witt sieht ihm zu.\n\n"
        "„Und?“\n\n„Es kann auch ein Hund gewesen sein.“\n\n„Oder die Katze“, sagt sie."
    )
    assert [name for _, name in attributions(text)][-3:] == [
        "Hanna Witt",
        "Jan Loder",
        "Hanna Witt",
    ]


def test_a_question_after_a_reply_is_by_the_one_who_asked() -> None:
    text = (
        f"{ROOM}\n\n“None?” Senator Odo Olney said.\n\n“As of now,” Minister Kira Voss replied.\n\n"
        f"“Will there be any this afternoon?”\n\n{ROOM}\n\n{ROOM}"
    )
    assert [name for _, name in attributions(text)] == ["Odo Olney", "Kira Voss", "Odo Olney"]


def test_who_reports_without_marks_is_answered() -> None:
    text = (
        "„Um fünf“, sagt Alwine Grothe.\n\nFür ihn spricht Sibylle Kampe. Er habe alles versucht, "
        "sagt sie, er habe sogar bezahlt.\n\n„Den hat er gefressen.“\n\n„Nein“, sagt Kampe."
    )
    assert [name for _, name in attributions(text)][1:] == ["Alwine Grothe", "Sibylle Kampe"]


def test_a_speaker_without_a_verb_asks_nothing_whatever_the_text_begins_with() -> None:
    reading = Reading("Asked!", language("en"), style_of("Asked!"), explains=False)
    conversation = Conversation(reading)
    conversation.record(Mention(0, 5), 1, is_answer=False, is_question=True)
    assert not conversation.is_turn(2, is_question=False)


def test_reports_by_surname_and_day_are_those_of_an_article() -> None:
    text = (
        "Coach Brett Quill leapt to the defence of Dane Poe.\n\n“I’d ask them to look,” a fired-up "
        "Quill said.\n\n“The kid’s had two knees in six months. Give him a break.”\n\nPoe said he "
        "had worse.\n\n“She rang me,” he said.\n\n“At half-time,” the forward thundered on Monday."
    )
    assert attributions(text)[1] == (
        "The kid’s had two knees in six months. Give him a break.",
        "Brett Quill",
    )


def test_speeches_in_open_single_marks_are_no_conversation() -> None:
    text = (
        "The flaw came up in May, when Harborsec first told Delta of it.\n\n"
        "'Being a port, it shows you ships,' said Max Moll of Harborsec, which found the flaw.\n\n"
        "'To that end, it tells you how far away they are.'\n\n"
        "'We did not answer every question of theirs.\n\n"
        "'We do not know of anyone else who tried.\n\n"
        "'Our crews’ safety is still what counts.'"
    )
    assert attributions(text)[1][1] == "Max Moll"


def test_who_asks_at_the_end_of_a_paragraph_does_not_answer() -> None:
    text = (
        "“Build it,” urged Ann Lee. “Never,” replied Tom Birch. “Why not?” asked Jo Marsh.\n\n"
        "“It is too dear.”"
    )
    assert last_speaker(text) == ""


@pytest.mark.parametrize("reply", ["“In a tone.”", "“Maybe it was.”"])
def test_a_short_speech_in_an_exchange_of_an_article_answers(reply: str) -> None:
    exchange = "“He asked in a tone,” Quill said.\n\n“I asked if it was toasted,” Poe said.\n\n"
    text = f"Ada Quill cooks. Ben Poe eats. {ROOM}\n\n{exchange}{reply}\n\n{ROOM} {ROOM}"
    assert attributions(text)[-1] == (reply[1:-1], "Ada Quill")


def test_a_longer_speech_of_an_article_goes_on() -> None:
    exchange = "“He asked in a tone,” Quill said.\n\n“I asked if it was toasted,” Poe said.\n\n"
    reply = "“It was toasted, and then it was boiled.”"
    text = f"Ada Quill cooks. Ben Poe eats. {ROOM}\n\n{exchange}{reply}\n\n{ROOM} {ROOM}"
    assert attributions(text)[-1] == (reply[1:-1], "Ben Poe")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("“It was raw,” Quill said.", "Poe denied that. “It was toasted,” he said."),
        ("“It was raw,” Quill said.", "“It was toasted,” Poe said. “I ate some of it.”"),
        ("“It was raw,” Quill said.", f"“It was toasted,” Poe said. {ROOM}"),
        ("The council said: “It was raw.”", "“It was toasted,” Poe said."),
    ],
)
def test_a_short_speech_below_two_who_speak_to_the_paper_goes_on(first: str, second: str) -> None:
    text = f"Ada Quill cooks. Ben Poe eats. {ROOM}\n\n{first}\n\n{second}\n\n“It hurts.”\n\n{ROOM}"
    assert attributions(text)[-1] == ("It hurts.", "Ben Poe")


def test_a_short_answer_to_a_question_of_the_reporter_belongs_to_the_last_speaker() -> None:
    exchange = "“He asked in a tone,” Quill said.\n\n“I asked if it was toasted,” Poe said.\n\n"
    text = f"Ada Quill cooks. Ben Poe eats. {ROOM}\n\n{exchange}Was it? “It was.”\n\n{ROOM} {ROOM}"
    assert attributions(text)[-1] == ("It was.", "Ben Poe")


def test_a_question_below_an_answer_is_by_who_asked() -> None:
    exchange = "“Was it raw?” Quill asked.\n\n“It was toasted,” Poe said.\n\n“By whom?”"
    text = f"Ada Quill cooks. Ben Poe eats. {ROOM}\n\n{exchange}\n\n“By me,” said Poe.\n\n{ROOM}"
    assert attributions(text)[-2:] == (("By whom?", "Ada Quill"), ("By me,", "Ben Poe"))


def test_a_conversation_may_have_tex_marks() -> None:
    text = (
        "``Was it raw?'' Ada Quill asked.\n\n``It was toasted,'' said Ben Poe.\n\n"
        "``By whom?''\n\n``By me.''\n\n``Never.''"
    )
    assert [name for _, name in attributions(text)][2:] == ["Ada Quill", "Ben Poe", "Ada Quill"]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "es",
            (
                "«No lo firmé», declaró Luis Poe, capitán.\n\n«Es tarde», zanja Ada Gil, "
                "abogada de Lipa.\n\n«Lo hicimos todo». «Queremos la verdad», añadió."
            ),
            "Ada Gil",
        ),
        (
            "it",
            (
                "«Non l'ho firmato», ha detto Ugo Rossi.\n\n«È tardi», ha detto Ada Neri."
                "\n\n«Abbiamo fatto tutto». «Vogliamo la verità», ha aggiunto."
            ),
            "Ada Neri",
        ),
        (
            "pt",
            (
                "“Não assinei”, disse o prefeito Rui Poe.\n\n“É tarde”, disse Ada Moura.\n\n"
                "“Fizemos tudo”. “Queremos a verdade”, completa."
            ),
            "Ada Moura",
        ),
    ],
)
def test_romance_reports_by_full_name_are_those_of_an_article(
    language: str, text: str, speaker: str
) -> None:
    assert attributions(text, language)[-1][1] == speaker


def test_a_speech_announced_above_is_no_answer() -> None:
    text = (
        "“Was it raw?” asked Ada Quill.\n\n“It was.”\n\n“Who ate it?”\n\n"
        "Ben Poe, a cook, said:\n\n“I ate it.”"
    )
    assert last_speaker(text) == "Ben Poe"


def test_whom_the_reporter_tells_something_goes_on() -> None:
    text = (
        "“It is early,” she says.\n\n“It is not.”\n\n“It is.”\n\n"
        "I meet Ada Quill in a café. She smiles. “It was raw.”\n\nI suggest soup. “No soup.”"
    )
    assert attributions(text)[-2:] == (("It was raw.", "Ada Quill"), ("No soup.", "Ada Quill"))
