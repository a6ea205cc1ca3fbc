"""Speakers of Japanese quotes."""

import pytest
from attributions import Attributions, attributions, last_speaker, marked, name_and_role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "森田首相（六十）は橋を「町の宝」と呼んだ。",
            (("町の宝", "森田首相"),),
            id="what somebody calls something",
        ),
        pytest.param(
            "森田太郎監督は会見に来た。橋の工事については「まだ何も言えない」と話した。",
            (("まだ何も言えない", "森田太郎"),),
            id="what it is about is no speaker",
        ),
        pytest.param(
            "「まだ浮いている」と、田中花子は笑った。",
            (("まだ浮いている", "田中花子"),),
            id="a name between the words and the verb",
        ),
        pytest.param(
            "森田首相は会見で「橋は安全だ」と語った。",
            (("橋は安全だ", "森田首相"),),
            id="a topic before the words and the verb after them",
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
            "常連客の高校教師、佐々木真理さん(45)は「匂いが好きだった」と肩を落とした。",
            (("匂いが好きだった", "佐々木真理"),),
            id="an idiom for the verb",
        ),
        pytest.param(
            "主婦・森田花子さん：「橋が好き」\n\n店主：\n「困るね」\n\n「寂しい」（森田真理さん）",
            (("橋が好き", "森田花子"), ("困るね", "店主"), ("寂しい", "森田真理")),
            id="labels before the words, above them, and in brackets after them",
        ),
        pytest.param(
            "森田花子さん（54）＝港町＝は「橋が好き」と話す。住民からは「困る」との声が上がった。",
            (("橋が好き", "森田花子"), ("困る", "住民")),
            id="where somebody lives, and from whom a voice comes",
        ),
        pytest.param(
            "「橋が好き」。岡野さんはそう話す。\n\n「町は静か」。岡野さんはこう話した。「橋も古い」",
            (("橋が好き", "岡野さん"), ("橋も古い", "岡野さん")),
            id="the sentence after tells how somebody said it, or introduces the next words",
        ),
        pytest.param(
            "昨年から「橋が危ない」との声があった。橋の上から「揺れる」という声もした。",
            (),
            id="since when a voice comes, and from where",
        ),
        pytest.param(
            "森田花子名誉教授は「橋は安全だ」と述べた。岸本真理財務相は「高い」と話した。岡野真市議は「古い」と述べた。",
            (("橋は安全だ", "森田花子"), ("高い", "岸本真理"), ("古い", "岡野真")),
            id="offices of two words, of a field and of a town",
        ),
        pytest.param(
            "橋に反対する住民\n\n「町は何も説明してくれません。もう待てません」"
            "\n\n怒る市長\n\n「町は何も払ってくれません。もう待てません」"
            "\n\n撮影・岡野真さん\n\n「橋は何も語ってくれません。もう見えません」",
            (
                ("町は何も説明してくれません。もう待てません", ""),
                ("町は何も払ってくれません。もう待てません", ""),
                ("橋は何も語ってくれません。もう見えません", ""),
            ),
            id="neither headlines nor credits are labels",
        ),
        pytest.param(
            "映画「橋が消えた」（岡野真監督）は人気だ。\n\n「橋が消えた」（森田花子さん）は小説だ。"
            "\n\n「寂しい」（森田花子さん）。「古い」（岡野真さん）",
            (("寂しい", "森田花子"), ("古い", "岡野真")),
            id="in brackets after a sentence of somebody, and after a title",
        ),
        pytest.param(
            "大学生岡野真さんは「橋が好き」と話した。学生自治会長は「古い」と話した。",
            (("橋が好き", "岡野真"), ("古い", "学生自治会長")),
            id="an occupation before a name, and in an office",
        ),
        pytest.param(
            "ベテラン漁師は「橋が好き」と話した。選挙管理委員は「古い」と話した。"
            "大統領補佐官は「高い」と話した。",
            (("橋が好き", "ベテラン漁師"), ("古い", "選挙管理委員"), ("高い", "大統領補佐官")),
            id="what somebody is, without a name",
        ),
        pytest.param(
            "馬場花子さんが来た。馬場さんは「橋が好き」と話した。",
            (("橋が好き", "馬場花子"),),
            id="a family name that ends like a body",
        ),
        pytest.param(
            "森田花子・岡野真夫妻は「橋が好き」と話した。木村・元町長は「古い」と話した。",
            (("橋が好き", "森田花子・岡野真夫妻"), ("古い", "木村・元町長")),
            id="two names with a dot between them, and a name before an office",
        ),
        pytest.param(
            "主役は先生「港の森田」\n\n監督「橋の下で」\n\n▽岡野真さん「橋が好きだ」"
            "\n\n【写真】森田花子さん「橋を見る」\n\n原作・森田花子さん「橋は揺れる」",
            (("橋が好きだ", "岡野真"),),
            id="before a name or a title is no label",
        ),
        pytest.param(
            "町の田中健一市長は「支援策を検討する」と述べた。",
            (("支援策を検討する", "田中健一"),),
            id="an office after the name",
        ),
        pytest.param(
            "「もう思い残すことはない」と話すのは、祖父の正夫さん（80）。",
            (("もう思い残すことはない", "正夫さん"),),
            id="whoever it is that says so",
        ),
        pytest.param(
            "小野寺さんは「最後まで笑顔で送り出したい」。",
            (("最後まで笑顔で送り出したい", "小野寺"),),
            id="a sentence without a verb",
        ),
        pytest.param(
            "岡本健二監督は泣いた。「この子たちは、私の宝です」とも話した。",
            (("この子たちは、私の宝です", "岡本健二"),),
            id="a subject in the sentence before",
        ),
        pytest.param(
            "川村健太議員が質問した。川村氏は「対策が遅い」と批判。これに対し首相は「対応している」と反論した。",
            (("対策が遅い", "川村健太"), ("対応している", "首相")),
            id="a question and its answer",
        ),
        pytest.param(
            "「あの日を思い出す」。漁師の坂口正一さん（68）は、窓の外を見つめた。",
            (("あの日を思い出す", "坂口正一"),),
            id="whoever acts in the next sentence",
        ),
        pytest.param(
            "坂口正一さんは漁師だ。「さすがに心が折れた」と坂口さん。",
            (("さすがに心が折れた", "坂口正一"),),
            id="only a name after the quote",
        ),
        pytest.param(
            "坂口正一さんは漁師だ。「海は荒れる」と坂口さんは話した。「船は出さない」",
            (("海は荒れる", "坂口正一"), ("船は出さない", "坂口正一")),
            id="the rest of what somebody said before it",
        ),
        pytest.param(
            "「橋の上は暗かった」。町で祭りが開かれた。",
            (("橋の上は暗かった", ""),),
            id="a sentence that opens an article",
        ),
        pytest.param(
            "森田社長は、橋が「とても危険だ」と分析する。",
            (("とても危険だ", "森田社長"),),
            id="a topic before the subject of what is said",
        ),
        pytest.param(
            "森田社長によると、橋は「高いが必要」という。",
            (("高いが必要", "森田社長"),),
            id="a source",
        ),
        pytest.param(
            "警察によると、男は「知らなかった」と供述している。",
            (("知らなかった", "男"),),
            id="a noun of one character, not the source of the report",
        ),
        pytest.param(
            "会議で森田健一社長は「橋は必要だ」と伝えた。大野一郎・港大教授は「高い」と述べた。",
            (("橋は必要だ", "森田健一"), ("高い", "大野一郎")),
            id="a place before the name, and where somebody works after it",
        ),
        pytest.param(
            "「朝起きたら、もう決まっていた」。二人の子を育てる森田恵さん（38）は憤る。",
            (("朝起きたら、もう決まっていた", "森田恵"),),
            id="a clause before the name",
        ),
        pytest.param(
            "最大会派の森田誠幹事長は「高い」と述べた。森田氏は「学校が先だ」とため息をついた。",
            (("高い", "森田誠"), ("学校が先だ", "森田誠")),
            id="an office in a party, and an idiom",
        ),
        pytest.param(
            "坂口正一さんは「もう船は出せない」と肩を落とし、涙を流した。坂口さんは「悔しい」と憤る。",
            (("もう船は出せない", "坂口正一"), ("悔しい", "坂口正一")),
            id="what somebody does who says it",
        ),
        pytest.param(
            "森田恵さんは「悲しい」と涙ながらに語った。港に詳しい大野一郎・港大教授は「高い」と述べた。",
            (("悲しい", "森田恵"), ("高い", "大野一郎")),
            id="how somebody says it, and what a professor knows",
        ),
        pytest.param(
            "森田太郎市長は、橋の工事が「危険だ」と述べた。市長は「中止する」と語った。",
            (("危険だ", "森田太郎"), ("中止する", "森田太郎")),
            id="the topic before what the words tell of, and a title alone",
        ),
        pytest.param(
            "林芳夫官房長官の話「橋は必要だ」",
            (("橋は必要だ", "林芳夫"),),
            id="a statement by its owner",
        ),
        pytest.param(
            "男が逮捕されたことを受け、森田太郎市長が町を訪れ、「残念だ」と述べた。自身も「怖い」と話した。",
            (("残念だ", "森田太郎"), ("怖い", "森田太郎")),
            id="what somebody reacts to, and one who goes on",
        ),
        pytest.param(
            "岡野さんは帰った。工事の続く橋の近くを通りかかった無職森田太郎さん(88)は「怖い」と語り「安心した」と述べた。",
            (("怖い", "森田太郎"), ("安心した", "森田太郎")),
            id="two quotes of one sentence",
        ),
        pytest.param(
            "森田太郎市長は会見を開いた。議会の「反対」の声には「残念だ」と述べた。",
            (("残念だ", "森田太郎"),),
            id="a term in marks before the quote",
        ),
        pytest.param(
            "岡野真議長が「怖い」と述べた。森田太郎市長も会見し、自身は「残念だ」と話した。",
            (("怖い", "岡野真"), ("残念だ", "森田太郎")),
            id="oneself, in the sentence of another",
        ),
        pytest.param(
            "森田太郎市長が、職員が逮捕されたことを受け、議員が辞めたと明かし、「残念だ」と語った。",
            (("残念だ", "森田太郎"),),
            id="who acts before an occasion, and who in a report",
        ),
        pytest.param(
            "森田太郎市長が、職員が逮捕された事件を受け、「残念だ」と述べた。住民は「静かな町なのに」と驚いた。",
            (("残念だ", "森田太郎"), ("静かな町なのに", "住民")),
            id="whoever reacts comes first, and a sentence that lacks its end",
        ),
        pytest.param(
            "岡野真市議は「説明が足りない」と追及。森田社長は「やっていない」と容疑を否認している。",
            (("説明が足りない", "岡野真"), ("やっていない", "森田社長")),
            id="verbs of a debate and of a court",
        ),
        pytest.param(
            "岡野真投手が勝利を挙げた。「最高です。ありがとうございました」と試合後の会見で声を弾ませた。",
            (("最高です。ありがとうございました", "岡野真"),),
            id="where somebody says it, before the verb",
        ),
        pytest.param(
            "ベル国のジョン・ハーパー大統領は「交渉の準備ができている」と述べた。"
            "リパ国外務省で長く働くエレナ・ペトロワ報道官は声明で「最後通告は受け入れない」と反発した。"
            "ハーパー氏は「球は相手側にある」と強調した。",
            (
                ("交渉の準備ができている", "ジョン・ハーパー"),
                ("最後通告は受け入れない", "エレナ・ペトロワ"),
                ("球は相手側にある", "ジョン・ハーパー"),
            ),
            id="foreign names, and a description longer than a name",
        ),
        pytest.param(
            "研究者（ＡＩ）で港大教授の大野一郎さんは、橋の利用について「使い方を教えるべきだ」と提言する。",
            (("使い方を教えるべきだ", "大野一郎"),),
            id="brackets in the description of somebody",
        ),
        pytest.param(
            "看護師の森田恵さんは、健康の悪化を懸念する。「夜中に眠れない人が多いのです」。"
            "学生の岡野真さんも「人手が足りない」と訴えた。",
            (("夜中に眠れない人が多いのです", "森田恵"), ("人手が足りない", "岡野真")),
            id="whoever acts in the sentence before a quote without a verb",
        ),
        pytest.param(
            "断水が続く。「水がこんなにありがたいとは思わなかった」。老舗の女将、森田ハルさんはつぶやいた。",
            (("水がこんなにありがたいとは思わなかった", "森田ハル"),),
            id="whoever acts in the sentence after it, if nobody was named before",
        ),
        pytest.param(
            "「もう一度、あの大きな舞台に立ちたい」――。復帰した岡野真選手は、静かに闘志を燃やす。"
            "師匠の森田親方は「努力は必ず報われる」と太鼓判を押す。",
            (("もう一度、あの大きな舞台に立ちたい", "岡野真"), ("努力は必ず報われる", "森田親方")),
            id="a dash after the words, and what somebody does to something who says them",
        ),
        pytest.param(
            "町の大野真農林課長は「全容を調べている」と話した。",
            (("全容を調べている", "大野真"),),
            id="the head of a department",
        ),
        pytest.param(
            "森田和子さん（８０）は判決後、「やっと認められた」と涙を拭った。",
            (("やっと認められた", "森田和子"),),
            id="when somebody said it, before the quote",
        ),
    ],
)
def test_the_speaker_is_found(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_those_who_are_told_something_do_not_speak() -> None:
    assert attributions("住民は「橋は危険だ」と伝えられていた。") == ()


def test_a_speaker_after_the_quote() -> None:
    text = "「毎晩、同じことを書いています」と森田さんは笑う。"
    speaker = marked(text)[0].speaker
    assert speaker is not None
    assert speaker.mention == "森田さん"


def test_names_are_led_to_their_fullest_form() -> None:
    text = (
        "船大工の田中ハルさん（七十）が三日、船を町に贈った。\n\n"
        "田中さんは少し笑ってから答えた。「まだ浮いていますから」"
    )
    assert name_and_role(text)[0] == "田中ハル"


def test_a_pronoun_means_whoever_was_named_last() -> None:
    text = "田中花子さんは「船は浮いている」と述べた。彼女は「明日も浮いている」と語った。"
    assert last_speaker(text) == "田中花子"


@pytest.mark.parametrize(
    "text",
    [
        "桜は「国花」と呼ばれることもある。",
        "田中さんは小説「夏の橋」で受賞した。",
        "森田首相は「自由の党」と連携する。",
        "店は「さくら」と名付けられた。",
        "森田健一さんは「さくら」と暮らす。",
        "森田健一さんは「中止する」と知って泣いた。",
        "森田健一さんは「風と共に去る」とともに本を買った。",
        "市は３日を「港の日」としている。",
        "森田健一さんは「夏の橋」と題した本で語る。",
        "森田健一さんは「港の会」との会合で発言した。",
        "森田健一さんは「海を守ろう」とシャツを作った。",
        "森田健一さんは「必ず帰る」と手紙を残した。",
        "森田健一さんは「走れる」と靴を選んだ。",
        "森田健一さんは「港の会」とともに会場で訴えた。",
        "森田健一さんは「甲社」と契約で合意したと発表した。",
        "記者団から「責任を感じるか」と会見で問われた森田健一市長は答えなかった。",
    ],
)
def test_a_name_in_marks_is_no_quote(text: str) -> None:
    assert attributions(text) == ()


def test_the_topic_speaks_rather_than_the_subject_of_its_clause() -> None:
    text = "森田健一市長は、市が「計画を中止する方針だ」と述べた。"
    assert last_speaker(text, "ja") == "森田健一"
    assert last_speaker("市は、大野一郎さんが「反対だ」と話した。", "ja") == "大野一郎"


def test_a_title_that_only_one_person_bears_names_that_person() -> None:
    text = "森田健一監督が語った。監督は「勝ててよかった」と喜んだ。"
    assert last_speaker(text, "ja") == "森田健一"
    text = "森田健一首相と大野一郎首相が会談した。首相は「計画を中止する」と述べた。"
    assert last_speaker(text, "ja") == "首相"


@pytest.mark.parametrize(
    "told",
    [
        "森田花子さんは看板を見上げた。「この先、立ち入りを禁止します」。",
        "森田花子さんは手紙を開いた。「お母さん、元気ですか」。",
        "森田花子さんは母に言われた。「もう早く寝なさい」。",
        "森田花子さんは記者から質問を受けた。「責任をどう取るのですか」。",
    ],
)
def test_whoever_reads_or_hears_words_does_not_say_them(told: str) -> None:
    assert attributions(told) == ((told.split("「")[1].rstrip("」。"), ""),)


@pytest.mark.parametrize(
    "told",
    [
        "言葉を詰まらせた",
        "当時を懐かしむ",
        "首を横に振った",
        "判決を聞いて涙ぐんだ",
        "問題を抱える",
    ],
)
def test_whoever_is_told_of_before_a_quote_says_it(told: str) -> None:
    text = f"森田花子さんは{told}。「まだ終わっていません」。"
    assert attributions(text) == (("まだ終わっていません", "森田花子"),)


def test_what_somebody_does_to_others_who_says_words() -> None:
    text = "師匠の森田健一さんは「根気がある」と弟子を評する。"
    assert attributions(text) == (("根気がある", "森田健一"),)


def test_a_long_list_of_foreign_names_is_read_at_once() -> None:
    text = "森田花子さんは「橋は古い」と述べた。" + "ジョン・" * 5_000
    assert attributions(text) == (("橋は古い", "森田花子"),)
