"""The heads of Chinese, Japanese and Korean texts."""

from plain_texts import parse

BRIDGE = "从3日起，北浜大桥全面封闭。工程人员在两座桥墩上发现裂缝，市政府决定不等到春天。"


def test_the_byline_and_date_below_an_east_asian_headline_are_those_of_the_article() -> None:
    article = parse("大桥封闭半年", "本报记者 王明 北浜报道", "2026年12月3日 14:20", BRIDGE, BRIDGE)
    kinds = [block.kind.value for block in article.blocks]
    assert kinds == ["headline", "byline", "byline", "paragraph", "paragraph"]
    assert (article.meta.byline, article.meta.published) == ("王明", "2026-12-03")


def test_the_reporter_below_a_korean_text_is_its_author() -> None:
    said = "한빛항의 새 부두가 3일 문을 열었다. 첫 배는 이날 오전 섬으로 떠났다."
    article = parse("한빛항 새 부두 개장", said, said, "홍길동 기자 hong@hanbit.example")
    assert article.meta.byline == "홍길동"


def test_the_date_of_an_era_beside_a_byline_is_one_of_its_lines() -> None:
    said = "灯台に休みはありません。一冬だけのつもりで来て、もう二十六年になります。"
    article = parse("灯台に休みはない", "聞き手・高橋美咲", "令和8年12月3日", said, said)
    assert [block.kind.value for block in article.blocks][:3] == ["headline", "byline", "byline"]
    assert (article.meta.byline, article.meta.published) == ("高橋美咲", "2026-12-03")
