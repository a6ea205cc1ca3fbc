"""What the speakers of Chinese, Japanese and Korean quotes have in common."""

import pytest
from attributions import Attributions, attributions


def test_a_quote_without_a_verb_has_the_speaker_of_its_paragraph() -> None:
    text = "王芳说：“今天很冷，别出门了。”屋里很静。“炉子也快要熄灭了，怎么办？”"
    assert [speaker for _, speaker in attributions(text)] == ["王芳", "王芳"]


def test_words_in_latin_letters_do_not_take_the_place_of_the_subject() -> None:
    text = "Lipa Group의 김민수 대표는 “올해 안에 다리를 새로 놓겠다”고 말했다."
    assert attributions(text)[0][1] == "김민수"


def test_a_pronoun_means_whoever_was_named_last() -> None:
    text = (
        "校长李国梁说：“学校要扩建。”\n\n周晓雯是新来的老师。她告诉记者：“我在山里长大。”\n\n"
        "周晓雯笑着说：“这里就是我的家。”"
    )
    assert [speaker for _, speaker in attributions(text)] == ["李国梁", "周晓雯", "周晓雯"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("王芳说：〝桥很旧，要修好。〞", (("桥很旧，要修好。", "王芳"),)),
        ("王芳說：﹁橋很舊，要修好。﹂", (("橋很舊，要修好。", "王芳"),)),
        ("王芳说：‘桥很旧，要修好。’", (("桥很旧，要修好。", "王芳"),)),
        ("森田花子さんは｢橋は古い｣と述べた。", (("橋は古い", "森田花子"),)),
        ("박정호 교장은 ‘다리가 낡았다’고 말했다.", (("다리가 낡았다", "박정호"),)),
        (  # single marks beside others are around terms
            "박정호 교장은 “떠난다”고 말했다. ‘다리’라는 말이다. ‘다리’와 ‘섬’을 샀다.",
            (("떠난다", "박정호"),),
        ),
        ("‘The 桥 is late,’ said Ada Quill.", (("The 桥 is late,", "Ada Quill"),)),
    ],
)
def test_half_width_vertical_and_single_marks(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_a_chinese_word_in_an_english_text_changes_nothing() -> None:
    text = "“It is late,” said Ada Quill of the 桥. And of the boat:“We wait for it all day.”"
    assert [speaker for _, speaker in attributions(text)] == ["Ada Quill", "Ada Quill"]
