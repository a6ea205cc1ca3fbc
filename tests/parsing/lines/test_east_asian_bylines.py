"""Bylines of Chinese, Japanese and Korean papers."""

import pytest

from reader.parsing.lines.bylines import byline_names


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("本报记者 王明 北浜报道", "王明"),
        ("本报记者 王明", "王明"),
        ("新华社记者 王明 李海燕", "王明, 李海燕"),
        ("北浜日报驻东海记者 王 明", "王明"),
        ("記者王明／台北報導", "王明"),
        ("記者 王明／台北報導", "王明"),
        ("特约记者：欧阳海", "欧阳海"),
        ("文/王明 图/李海", "王明"),
        ("作者：王明", "王明"),
        ("撰文：买买提·吾甫尔", "买买提·吾甫尔"),
        ("文・山田太郎", "山田太郎"),
        ("（聞き手・高橋美咲）", "高橋美咲"),
        ("聞き手：高橋 美咲", "高橋 美咲"),
        ("取材・文／山田太郎", "山田太郎"),
        ("文・写真　山田太郎", "山田太郎"),
        ("文＝山田太郎、佐藤花子", "山田太郎, 佐藤花子"),
        ("홍길동 기자", "홍길동"),
        ("[한빛일보 홍길동 기자]", "홍길동"),
        ("이수진 기자 lee@hanbit.example", "이수진"),
        ("한빛=김철수 특파원", "김철수"),
    ],
)
def test_an_east_asian_byline_names_the_reporters(line: str, names: str) -> None:
    assert byline_names(line) == names


@pytest.mark.parametrize(
    "line",
    [
        "记者：一个危险的职业",
        "记者 调查发现",
        "本报记者 综述",
        "本报记者观察",
        "记者今天从市政府获悉",
        "作者：佚名",
        "文：图文并茂的一百年",
        "作者的话",
        "文 化 祭",
        "文・理の壁をこえて",
        "文：あなたの 知らない",
        "写真・文化財",
        "構成・演出　山田太郎",
        "聞き手の心得",
        "取材・報道の自由",
        "執筆者一覧",
        "経済部 記者",
        "경제부 기자",
        "신문사 기자",
        "사회부 기자 모집",
        "인턴 기자",
        "기자 회견",
        "홍길동 기자는 3일 부두에 있었다",
    ],
)
def test_a_line_about_reporters_or_texts_is_no_byline(line: str) -> None:
    assert byline_names(line) == ""
