"""Speakers next to Chinese, Japanese and Korean quotation marks."""

import pytest
from attributions import Attributions, attributions, marked, name_and_role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“今天很冷，”王芳说，“别出门。”", (("今天很冷，", "王芳"), ("别出门。", "王芳"))),
        ("김민수는 “오늘 떠난다”고 말했다.", (("오늘 떠난다", "김민수"),)),
        pytest.param(
            "森田首相（六十）は橋を「町の宝」と呼んだ。",
            (("町の宝", "森田首相"),),
            id="what a japanese speaker calls something",
        ),
        pytest.param(
            "「まだ浮いている」と、田中花子は笑った。",
            (("まだ浮いている", "田中花子"),),
            id="a japanese name between the words and the verb",
        ),
        pytest.param(
            "森田首相は会見で「橋は安全だ」と語った。",
            (("橋は安全だ", "森田首相"),),
            id="a japanese topic before the words and the verb after them",
        ),
        pytest.param(
            "記者が帰る中、市の職員が「橋は閉じる」と宣言。",
            (("橋は閉じる", "市の職員"),),
            id="the subject next to the words, and a report that ends in a noun",
        ),
        pytest.param(
            "近くに住む男性(31)は「川で誰かが叫ぶ声を聞いた」と話していた。",
            (("川で誰かが叫ぶ声を聞いた", "近くに住む男性"),),
            id="an age between a role and its particle",
        ),
        pytest.param(
            "「橋の上は暗かった」。町で祭りが開かれた。",
            (("橋の上は暗かった", ""),),
            id="a sentence that opens an article",
        ),
    ],
)
def test_the_speaker_beside_the_marks_is_found(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_a_japanese_speaker_after_the_quote() -> None:
    text = "「毎晩、同じことを書いています」と森田さんは笑う。"
    speaker = marked(text)[0].speaker
    assert speaker is not None
    assert speaker.mention == "森田さん"


def test_japanese_names_are_led_to_their_fullest_form() -> None:
    text = (
        "船大工の田中ハルさん（七十）が三日、船を町に贈った。\n\n"
        "田中さんは少し笑ってから答えた。「まだ浮いていますから」"
    )
    assert name_and_role(text)[0] == "田中ハル"
