"""Speech that addresses somebody by name, who answers it."""

from attributions import attributions

REST = "The case goes on. A full hall had come, and as many more were turned away by noon."


def test_who_is_addressed_with_a_title_answers_in_an_article() -> None:
    text = (
        "Eve Lomas saw a man. “I shouted,” Lomas said.\n\n"
        "“You may say it, Mrs Lomas,” said Judge Anne Farrow. “We have heard worse.”\n\n"
        f"“He said I was mad.”\n\n{REST}"
    )
    assert attributions(text)[-1] == ("He said I was mad.", "Eve Lomas")


def test_who_is_addressed_by_first_name_answers_in_a_conversation() -> None:
    text = (
        "“You are late,” said Anna.\n\n“The train,” said Ben.\n\n"
        "“And you, Clara?” asked Anna. Clara looked up.\n\n“I walked.”\n\n“Ben, sit,” said Anna."
    )
    assert attributions(text)[-2] == ("I walked.", "Clara")


def test_a_name_inside_the_speech_is_not_addressed() -> None:
    text = (
        "Eve Lomas saw a man. “I shouted,” Lomas said.\n\n"
        "“I know that Mrs Lomas was there,” said Judge Anne Farrow.\n\n"
        f"“He has seen worse.”\n\n{REST}"
    )
    assert attributions(text)[-1] == ("He has seen worse.", "Anne Farrow")
