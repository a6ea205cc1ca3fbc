"""Speakers of Korean quotes."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("김민수는 “오늘 떠난다”고 말했다.", (("오늘 떠난다", "김민수"),)),
        pytest.param(
            '섬에 신입생이 들어왔다. 박정호 교장은 "웃음소리가 들린다"고 말했다.',
            (("웃음소리가 들린다", "박정호"),),
            id="a name and an office",
        ),
        ('봉민수 감독은 "영화는 삶이다"라고 말했다.', (("영화는 삶이다", "봉민수"),)),
        ('이에 김보라 시장은 "오늘 떠난다"고 말했다.', (("오늘 떠난다", "김보라"),)),
        ('취재진을 만난 이 감독은 "오늘 떠난다"고 말했다.', (("오늘 떠난다", "이 감독"),)),
        ('회견에서 김유린 감독은 "오늘 떠난다"고 말했다.', (("오늘 떠난다", "김유린"),)),
        ('더블린 시장은 "오늘 떠난다"고 말했다.', (("오늘 떠난다", "더블린 시장"),)),
        ('큰 문제라 시장은 "오늘 떠난다"고 말했다.', (("오늘 떠난다", "시장"),)),
        ('엄마라 불린 이 할머니는 "오늘 떠난다"고 말했다.', (("오늘 떠난다", "이 할머니"),)),
        pytest.param(
            '학부모인 김미영(38) 씨는 "아이가 행복해 보인다"며 "후회하지 않는다"고 했다.',
            (("아이가 행복해 보인다", "김미영"), ("후회하지 않는다", "김미영")),
            id="two quotes of one sentence",
        ),
        pytest.param(
            '손하민은 회견에서 "끝까지 뛰겠다"고 말했다. 이어 "동생들이 잘한다"고 덧붙였다.',
            (("끝까지 뛰겠다", "손하민"), ("동생들이 잘한다", "손하민")),
            id="a sentence without a subject",
        ),
        pytest.param(
            '한편 정부는 대책을 내놓을 예정이다. 국토부 관계자는 "다음 주 발표한다"고 전했다.',
            (("다음 주 발표한다", "국토부 관계자"),),
            id="somebody without a name",
        ),
        pytest.param(
            '"청년들이 떠나지 않게 해야 합니다." 회의를 방청한 대학생 정유진(22) 씨의 말이다.',
            (("청년들이 떠나지 않게 해야 합니다.", "정유진"),),
            id="a sentence that says whose words they are",
        ),
        pytest.param(
            '"운전자가 신호를 보지 못했다"는 것이 경찰의 설명이다.',
            (("운전자가 신호를 보지 못했다", "경찰"),),
            id="a source after the quote",
        ),
        (
            '주민 이수연(38)씨는 "좋다"고 말했다. 이씨는 "떠난다"고 했다.',
            (("좋다", "이수연"), ("떠난다", "이수연")),
        ),
        ('"오늘 떠난다"고 박정호 교장은 말했다.', (("오늘 떠난다", "박정호"),)),
        ('이날 박정호 교장은 "오늘 떠난다"고 발표했다.', (("오늘 떠난다", "박정호"),)),
        pytest.param(
            "“아이들 목소리가 들리는 골목을 만들고 싶어요.”\n\n"
            "도서관 관장 윤해솔 씨는 이렇게 말했다. "
            "도서관을 찾은 학생 김도하 군은 “책이 많아서 좋다”며 웃었다. "
            "손님 박 모 씨는 “그대로”라고 엄지를 들었다.",
            (
                ("아이들 목소리가 들리는 골목을 만들고 싶어요.", "윤해솔"),
                ("책이 많아서 좋다", "김도하"),
                ("그대로", "박 모"),
            ),
            id="the paragraph below tells who spoke, and verbs that end like a particle",
        ),
        pytest.param(
            "방재훈 예보관은 “강한 비”라고 했다. "
            "장인 옥순철(81) 씨는 “끈기가 있다”며 제자를 칭찬했다.",
            (("강한 비", "방재훈"), ("끈기가 있다", "옥순철")),
            id="what a person does who says a sentence",
        ),
        pytest.param(
            "감독 오지은은 웃었다. 민생당 오지은 원내대변인은 “졌다”고 말했다. "
            "조성만 감독은 “이겼다”고만 했다. 나은서 교수는 “비겼다”고 진단했다.",
            (("졌다", "오지은"), ("이겼다", "조성만"), ("비겼다", "나은서")),
            id="given names that end like particles",
        ),
        pytest.param(
            "이번만 감독은 “졌다”고 했다. 국회는 대표가 “떠난다”고 말했다.",
            (("졌다", "감독"), ("떠난다", "대표")),
            id="words that only look like names before a title",
        ),
        pytest.param(
            "영화를 연출한 서도현 감독을 만났다. 서 감독은 “다 적혀 있다”고 말했다. "
            "“할머니의 공책이다”라고 그가 말했다. "
            "주연 배우 유나래도 “읽고 울었다”고 전했다.",
            (
                ("다 적혀 있다", "서도현"),
                ("할머니의 공책이다", "서도현"),
                ("읽고 울었다", "유나래"),
            ),
            id="a participle like a name, a pronoun after the quote, and a name behind a role",
        ),
        pytest.param(
            "강태오(19)는 “형들이 도와준 덕분”이라며 공을 돌렸다. "
            "박정호 교장은 “최고”라며 손뼉을 쳤다. 다리는 “명물”이라며 사랑받는다.",
            (("형들이 도와준 덕분", "강태오"), ("최고", "박정호")),
            id="what a person does who says it, and what a thing does",
        ),
        pytest.param(
            "“상을 받을 줄은 몰랐어요.” 소설가 한서연이 소감을 밝혔다. "
            "그는 “아버지를 이해하려 썼다”고 했다.\n\n"
            "“둘 다 틀렸어요.” 정치평론가 백승주 씨의 진단이다.",
            (
                ("상을 받을 줄은 몰랐어요.", "한서연"),
                ("아버지를 이해하려 썼다", "한서연"),
                ("둘 다 틀렸어요.", "백승주"),
            ),
            id="the sentence after a quote tells who said it",
        ),
        pytest.param(
            "미국의 존 하퍼 대통령은 “준비가 됐다”고 말했다. "
            "박정호 교장은 “고맙다”고 답했다. "
            "하퍼 대통령은 “공은 상대에게 있다”고 강조했다.",
            (
                ("준비가 됐다", "존 하퍼 대통령"),
                ("고맙다", "박정호"),
                ("공은 상대에게 있다", "존 하퍼 대통령"),
            ),
            id="the end of a foreign name with its title",
        ),
        ('박정호 교장: "오늘 떠난다."', (("오늘 떠난다.", "박정호"),)),
        (
            '박정호 교장에 따르면 다리는 "비싸지만 필요하다"고 한다.',
            (("비싸지만 필요하다", "박정호"),),
        ),
        ('경찰에 따르면 박정호 씨는 "돈이 필요했다"고 진술했다.', (("돈이 필요했다", "박정호"),)),
        (
            '박정자 씨는 "집이 다 탔다"고 눈물을 보였다. 박정호 교장은 "돕겠다"는 메시지를 남겼다.',
            (("집이 다 탔다", "박정자"), ("돕겠다", "박정호")),
        ),
        pytest.param(
            '박선규 당선인 대변인은 "돕겠다"고 했다. 유가족 김미영 씨는 "지쳤다"며 울분을 토했다. '
            '다리는 "낡았다"며 불만을 샀다.',
            (("돕겠다", "박선규"), ("지쳤다", "김미영")),
            id="nouns that end like a particle or begin like a family name",
        ),
        pytest.param(
            "도널드 밀 벨랜드 대통령은 “가겠다”고 말했다.",
            (("가겠다", "도널드 밀 벨랜드 대통령"),),
            id="a foreign name that begins like a family name",
        ),
        pytest.param(
            '박정호 교장은 "돕겠다"고 했다. ‘안 도울 수 있지 않겠느냐’는 질문에는 "없다"고 답했다.',
            (("돕겠다", "박정호"), ("없다", "박정호")),
            id="a question in marks is no subject",
        ),
        pytest.param(
            """'90년대에 박정호 교장은 '안전'을 강조하며 "돕겠다"고 말했다.""",
            (("돕겠다", "박정호"),),
            id="an apostrophe for what is left out",
        ),
        pytest.param(
            '가수 ‘다리’는 말없이 있다가 "지쳤다"고 말했다.',
            (("지쳤다", "가수 ‘다리’"),),
            id="a subject in marks before a word that begins like a noun for words",
        ),
        pytest.param(
            '한국인 박정호 씨는 "돕겠다"고 말했다. 변호인 김미영 씨는 "좋다"고 말했다.',
            (("돕겠다", "박정호"), ("좋다", "김미영")),
            id="who somebody is, which begins like a family name",
        ),
        pytest.param(
            '[김미영 / 상인] "불편해요. 냄새도 나고."\n\n[단독] "다리가 무너질 수도 있다"'
            '\n\n[정치 / 국회] "다리가 곧 무너질 수도 있다"\n\n'
            '인터뷰에서 "다리를 새로 지을 수도 있다"',
            (
                ("불편해요. 냄새도 나고.", "김미영"),
                ("다리가 무너질 수도 있다", ""),
                ("다리가 곧 무너질 수도 있다", ""),
                ("다리를 새로 지을 수도 있다", ""),
            ),
            id="labels of an interview, and others",
        ),
        pytest.param(
            '박정호 교장과 김미영 교수가 왔다. 박 교장은 책을 샀다. 그는 "좋다"고 말했다.',
            (("좋다", "박정호"),),
            id="a pronoun for whom a title names last",
        ),
    ],
)
def test_the_speaker_is_found(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


@pytest.mark.parametrize(
    "later",
    ['박 교장은 "예산을 늘려야 한다"고 말했다.', '그는 "예산을 늘려야 한다"고 덧붙였다.'],
)
def test_a_surname_and_a_pronoun_mean_whoever_was_named(later: str) -> None:
    text = f'박정호 교장은 "웃음소리가 들린다"고 말했다.\n\n{later}'
    assert last_speaker(text) == "박정호"


@pytest.mark.parametrize(
    "text",
    [
        '정부는 이른바 "깡통 전세" 대책을 내놓았다.',
        '가수 최서연은 "국민 여동생"으로 불린다.',
        '김 감독의 영화 "바람의 집"이 개봉했다.',
        '박정호 교장은 "비싸다"는 주장을 밝혀냈다.',
    ],
)
def test_a_term_is_no_quote(text: str) -> None:
    assert attributions(text) == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("회의는 늦게 끝났고 에이다 퀼 시장이 “배를 기다린다”고 말했다.", "에이다 퀼 시장"),
        ("김수진 대표가 왔다. 어제 그녀는 “배를 기다린다”고 말했다.", "김수진"),
    ],
)
def test_a_person_speaks_rather_than_the_topic_or_the_time(text: str, speaker: str) -> None:
    assert last_speaker(text, "ko") == speaker


@pytest.mark.parametrize(
    "noun", ["이야기는", "조선소는", "고구려는", "도서관은", "장난감이", "원숭이가"]
)
def test_nouns_that_begin_like_names_do_not_speak_beside_what_they_do(noun: str) -> None:
    assert attributions(f"{noun} “나라의 보물”이라며 사랑받는다.") == ()


@pytest.mark.parametrize("name", ["윤서린은", "박정호가", "유나래는", "강태오는", "명하린이"])
def test_names_without_titles_speak_beside_what_they_do(name: str) -> None:
    assert attributions(f"{name} “나라의 보물”이라며 책을 폈다.") == (("나라의 보물", name[:3]),)


def test_whoever_is_asked_in_the_sentence_after_a_quote_does_not_say_it() -> None:
    text = "“어떻게 쓰셨나요?” 소설가 한서연이 질문에 웃었다."
    assert attributions(text) == (("어떻게 쓰셨나요?", ""),)
