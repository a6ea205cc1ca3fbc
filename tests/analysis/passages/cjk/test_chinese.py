"""Speakers of Chinese quotes."""

import pytest
from attributions import Attributions, attributions, last_speaker


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“今天很冷，”王芳说，“别出门。”", (("今天很冷，", "王芳"), ("别出门。", "王芳"))),
        pytest.param(
            "“孩子们围着琴不肯走。”校长李国梁笑着说。",
            (("孩子们围着琴不肯走。", "李国梁"),),
            id="how somebody says it",
        ),
        pytest.param(
            "“桥会修好。”中国国家航海局国际合作司副司长王芳说，船也会来。",
            (("桥会修好。", "王芳"),),
            id="a long title",
        ),
        pytest.param(
            "“这让我们倍感振奋。”江海公司数控车工、特级技师王芳说，船会来。",
            (("这让我们倍感振奋。", "王芳"),),
            id="two roles",
        ),
        pytest.param("王芳指明，“桥会修好。”", (("桥会修好。", "王芳"),), id="pointed out"),
        pytest.param(
            "“桥会修好。”海桥工程总设计师王芳说。",
            (("桥会修好。", "王芳"),),
            id="no surname in the word for a project",
        ),
        pytest.param(
            "“我等了三年。”镇长王芳说。一旁的林海接过话道：“没有人修。”",
            (("我等了三年。", "王芳"), ("没有人修。", "林海")),
            id="somebody joins in",
        ),
        pytest.param(
            "“我等了三年。”林海接过话道：“没有人修。”",
            (("没有人修。", "林海"),),
            id="somebody joins in behind the words of another",
        ),
        pytest.param(
            "“感谢我们的队员和球迷。”主教练李国梁非常兴奋地表示。",
            (("感谢我们的队员和球迷。", "李国梁"),),
            id="how much so",
        ),
        pytest.param(
            "林海继续说：“桥会修好。”王芳毫不犹豫地反问：“谁来修？”林海皱着眉回复：“我来。”",
            (("桥会修好。", "林海"), ("谁来修？", "王芳"), ("我来。", "林海")),
            id="manner between the name and the verb",
        ),
        pytest.param(
            "立委王芳怒斥：「橋太舊。」她接著又說，「沒有人修」，不過林海並未回應。",
            (("橋太舊。", "王芳"), ("沒有人修", "王芳")),
            id="whoever does not answer says nothing",
        ),
        pytest.param(
            "镇长王芳走了。不过林海说：“桥很旧。”\n\n只有王芳说：“会修好。”甚至有人喊道：“太迟了。”",
            (("桥很旧。", "林海"), ("会修好。", "王芳"), ("太迟了。", "有人")),
            id="a subject behind a word that may also stand before the verb",
        ),
        pytest.param(
            "雷声忽然响起。雷声很近，却说：“没有人怕。”\n\n王芳的儿子林海走进来，说：“会修好。”",
            (("会修好。", "林海"),),
            id="things that begin like a name, and a verb after one",
        ),
        pytest.param(
            "王芳说：“桥很旧，我们必须马上修好它。”\n\n“太贵了，我们没有钱修好它。”“太小了，我们需要更大的桥。”",
            (
                ("桥很旧，我们必须马上修好它。", "王芳"),
                ("太贵了，我们没有钱修好它。", "王芳"),
                ("太小了，我们需要更大的桥。", "王芳"),
            ),
            id="a paragraph that only goes on with quotes",
        ),
        pytest.param(
            "校长李国梁说：“桥很旧。”镇长李国强说：“会修好。”镇长王芳哭了。王芳说：“谢谢。”",
            (("桥很旧。", "李国梁"), ("会修好。", "李国强"), ("谢谢。", "王芳")),
            id="names that share two characters, and one before a verb",
        ),
        pytest.param(
            "王芳说：“桥很旧。”霍林也笑了，点点头说：“会修好。”",
            (("桥很旧。", "王芳"), ("会修好。", "霍林")),
            id="an adverb behind the name of whoever acts",
        ),
        pytest.param(
            "王芳说：“桥很旧。”面对记者，又说：“太旧。”一位渔民走来，忍不住说：“会修好。”林海走来，对记者说：“太贵了。”",
            (("桥很旧。", "王芳"), ("太旧。", "王芳"), ("太贵了。", "林海")),
            id="somebody new who comes before the verb",
        ),
        pytest.param(
            "镇长王芳走进来，笑着说：“会修好。”\n\n警方的回复：“桥已关闭。”\n\n换句话说，“会修好。”",
            (("会修好。", "王芳"),),
            id="manner, owners and set phrases are no speakers",
        ),
        pytest.param(
            "镇长王芳说桥很旧。渔民林海说桥很新。谈到王芳，又说：“会修好。”",
            (("会修好。", "林海"),),
            id="who is only talked about in the clause before the verb",
        ),
        pytest.param(
            "王芳不敢说：“桥很旧。”\n\n林海不得不说：“桥很新。”",
            (("桥很新。", "林海"),),
            id="whoever must say something says it",
        ),
        pytest.param(
            "镇长王芳来到河边，渔民林海也在。王芳说：“桥很旧。”林海摇摇头，对记者说：“会修好。”",
            (("桥很旧。", "王芳"), ("会修好。", "林海")),
            id="whoever acts in the clause before the verb",
        ),
        pytest.param(
            "王芳说：“桥很旧。”霍林听完，点点头说：“会修好。”",
            (("桥很旧。", "王芳"), ("会修好。", "霍林")),
            id="whoever listens first, and nods",
        ),
        pytest.param(
            "王芳说：“桥很旧，我们必须马上修好它。”\n\n渔民林海家离河很近。“每年都要搬家，今年又搬了两次。”",
            (("桥很旧，我们必须马上修好它。", "王芳"), ("每年都要搬家，今年又搬了两次。", "")),
            id="a paragraph that first tells of somebody else",
        ),
        pytest.param(
            "林海21日在码头的集会上表示：“我们不会搬走。”",
            (("我们不会搬走。", "林海"),),
            id="a day and a place before the verb",
        ),
        pytest.param(
            "国家主席习文海强调：“大桥属于大家。”学生习惯于走大桥。",
            (("大桥属于大家。", "习文海"),),
            id="a family name that also begins other words",
        ),
        pytest.param(
            "德国总统莫雷尔日前写道：“大桥非常美。”",
            (("大桥非常美。", "莫雷尔"),),
            id="a foreign name after an office",
        ),
        pytest.param(
            "交通局長許明德指出，鎮上曾提出修橋方案，「但漁民有不同的想法」。",
            (("但漁民有不同的想法", "許明德"),),
            id="a verb at the beginning of the sentence, in traditional characters",
        ),
        pytest.param(
            "局长王建军表示，今年招聘了教师。“我们希望每个孩子都能听到琴声，”他说。",
            (("我们希望每个孩子都能听到琴声，", "王建军"),),
            id="a pronoun for whoever reported before",
        ),
        pytest.param(
            "师傅陈大海在岸边修船。记者问他累不累，他想了很久，说：“手还会动。”",
            (("手还会动。", "陈大海"),),
            id="a verb without a subject of its own",
        ),
        pytest.param(
            "一位企业负责人告诉记者，公司已有准备。“我们早有预案，”这位负责人说。",
            (("我们早有预案，", "这位负责人"),),
            id="somebody without a name",
        ),
        pytest.param(
            "据外电援引王芳的话说：“大桥属于大家。”她补充说：“明年开工。”",
            (("大桥属于大家。", "王芳"), ("明年开工。", "王芳")),
            id="whose words somebody else passes on, and a verb of two",
        ),
        pytest.param(
            "市長陳志強昨（4）日受訪時表示：「大橋屬於大家。」",
            (("大橋屬於大家。", "陳志強"),),
            id="a day in brackets, and a name that ends like a verb begins",
        ),
        pytest.param(
            "市長吳美玲說：「舊橋不行。」她反問：「誰來負責？」她的兒子林家豪則說：「快點決定。」",
            (("舊橋不行。", "吳美玲"), ("誰來負責？", "吳美玲"), ("快點決定。", "林家豪")),
            id="a verb of two after a pronoun, and a relative",
        ),
        pytest.param(
            "发言人王芳指出，市里“对大家的关心表示感谢”。",
            (("对大家的关心表示感谢", "王芳"),),
            id="a clause whose subject stands before the marks",
        ),
        pytest.param(
            "电影《河》导演王芳（右）说：“大桥很美。”在她的丈夫李明看来，“桥太贵了”。",
            (("大桥很美。", "王芳"), ("桥太贵了", "李明")),
            id="a work before a name, brackets after it, and in whose view it is so",
        ),
        pytest.param(
            "警方周一通报称：“大桥已经封闭。”",
            (("大桥已经封闭。", "警方"),),
            id="a weekday, and what a body publishes",
        ),
        pytest.param(
            "“桥面已经铺好了，”项目总工程师王芳介绍，“明年通车。”",
            (("桥面已经铺好了，", "王芳"), ("明年通车。", "王芳")),
            id="a role that ends like a family name begins",
        ),
        pytest.param(
            "作家王芳出生于临江。她说：“大桥记得每一个人。”",
            (("大桥记得每一个人。", "王芳"),),
            id="a preposition like a family name, and a verb behind a name",
        ),
        pytest.param(
            "长江大桥今天检修。工人林海来了。他说：“很危险，大家要小心。”",
            (("很危险，大家要小心。", "林海"),),
            id="a river like a family name",
        ),
        pytest.param(
            "前锋马丁内斯抱怨裁判：“最后那个球不算。”教练安德森说：“他很累。”",
            (("最后那个球不算。", "马丁内斯"), ("他很累。", "安德森")),
            id="a foreign name that begins like a Chinese one",
        ),
        pytest.param(
            "总干事卡玛拉·努尔当地时间周二在会上警告：“我们不能放松。”努尔说：“还没结束。”",
            (("我们不能放松。", "卡玛拉·努尔"), ("还没结束。", "卡玛拉·努尔")),
            id="the last part of a foreign name",
        ),
        pytest.param(
            "美國總統約翰‧哈珀表示：「我們準備好了。」哈珀說：「球在對方手裡。」",
            (("我們準備好了。", "約翰‧哈珀"), ("球在對方手裡。", "約翰‧哈珀")),
            id="another dot in foreign names",
        ),
        pytest.param(
            "队长司马远说：“很冷。”队员欧阳雪说：“很远。”司马队长说：“回去吧。”",
            (("很冷。", "司马远"), ("很远。", "欧阳雪"), ("回去吧。", "司马远")),
            id="family names of two characters",
        ),
        pytest.param(
            "教练老杜难掩激动：“我们拼到了最后！”镇长王芳沉默良久：“修。”村民纷纷留言点赞：“真好！”",
            (("我们拼到了最后！", "老杜"), ("修。", "王芳"), ("真好！", "村民")),
            id="whoever acts before a colon",
        ),
        pytest.param(
            "镇长王芳摆了摆手：“应该的。”\n\n王芳红着眼：“谢谢你们。”\n\n王芳语气坚定：“会修好。”",
            (("应该的。", "王芳"), ("谢谢你们。", "王芳"), ("会修好。", "王芳")),
            id="gestures, looks and tones before a colon",
        ),
        pytest.param(
            "秘书长古贝雷斯说：“很冷。”主席冯德雷斯说：“很远。”总理内塔尼胡说：“不远。”",
            (("很冷。", "古贝雷斯"), ("很远。", "冯德雷斯"), ("不远。", "内塔尼胡")),
            id="foreign names that begin or end with a family name",
        ),
        pytest.param(
            "“检查走了照旧。”小学教师王芳对此不抱希望。她建议从头来，“只要不改就没用”。\n\n"
            "“照片有三万张，”王芳翻开相册，“很多地方没有了。”",
            (
                ("检查走了照旧。", "王芳"),
                ("只要不改就没用", "王芳"),
                ("照片有三万张，", "王芳"),
                ("很多地方没有了。", "王芳"),
            ),
            id="whoever acts after the words that open a paragraph, or between two quotes",
        ),
        pytest.param(
            "首相高桥健一8日在答辩时称：“桥必须修。”"
            "党首小林真由美随即反击：“太贵了。”高桥则强调：“不贵。”",
            (("桥必须修。", "高桥健一"), ("太贵了。", "小林真由美"), ("不贵。", "高桥健一")),
            id="Japanese names",
        ),
        pytest.param(
            "“我们会对每个人负责到底。”4月9日，临江乳业总裁王芳鞠躬致歉。\n\n"
            "“我就想把孩子供出来。”说到儿子，渔民林海红了眼眶。",
            (("我们会对每个人负责到底。", "王芳"), ("我就想把孩子供出来。", "林海")),
            id="a day or a topic before whoever acts after the words",
        ),
        pytest.param(
            "名将王芳笑言：“先把伤养好。”教练林海则透露，“她已经开始训练”。在林海看来，她“坐得住，也肯吃苦”。",
            (
                ("先把伤养好。", "王芳"),
                ("她已经开始训练", "林海"),
                ("坐得住，也肯吃苦", "林海"),
            ),
            id="a sentence after a colon is not said by whoever reports after it",
        ),
        pytest.param(
            "副市长王芳要求各部门“宁可白忙十次，不可失守一次”。\n\n"
            "江边灯火通明。“水位每小时涨十厘米，谁敢睡？”值班员阿强指了指水尺。\n\n"
            "“这句话很老，也很有道理。”老人常把它挂在嘴边。",
            (
                ("宁可白忙十次，不可失守一次", "王芳"),
                ("水位每小时涨十厘米，谁敢睡？", "阿强"),
            ),
            id="whom somebody urges, a nickname, and words like a name",
        ),
        pytest.param(
            "王芳：“我写的是母亲那一代”\n\n评论家王芳认为，这座桥是“本省最安静的一座桥”。"
            "她批评市府“过于仓促”，称计划“很不现实”。",
            (
                ("我写的是母亲那一代", "王芳"),
                ("本省最安静的一座桥", "王芳"),
                ("过于仓促", "王芳"),
                ("很不现实", "王芳"),
            ),
            id="a headline, and what somebody or something is called",
        ),
        pytest.param(
            "村民闫冬说：“桥很旧。”书记齐振华说：“会修好。”一名自称业主的男子质问保安：“为什么不能进？”",
            (
                ("桥很旧。", "闫冬"),
                ("会修好。", "齐振华"),
                ("为什么不能进？", "一名自称业主的男子"),
            ),
            id="less common family names, and who somebody claims to be",
        ),
        pytest.param(
            "镇长王芳说: “桥很旧。” 王芳难掩激动: “会修好的！” "
            "村里贴出通知: “大桥从今天开始封闭施工。”",
            (("桥很旧。", "王芳"), ("会修好的！", "王芳"), ("大桥从今天开始封闭施工。", "")),
            id="blanks behind colons",
        ),
        pytest.param(
            "王芳说：“桥很旧。”村里贴出通知：“大桥从今天开始封闭施工。”",
            (("桥很旧。", "王芳"), ("大桥从今天开始封闭施工。", "")),
            id="what a notice says is not said by whoever spoke before",
        ),
        pytest.param(
            "老师劝道：“别着急，慢慢来。”母亲王芳安慰他：“没关系。”被告人林某当庭悔过：“对不起。”",
            (("别着急，慢慢来。", "老师"), ("没关系。", "王芳"), ("对不起。", "林某")),
            id="verbs of saying beside a colon, and whom they address",
        ),
    ],
)
def test_the_speaker_is_found(text: str, expected: Attributions) -> None:
    assert attributions(text) == expected


def test_a_surname_with_an_office_means_its_only_bearer() -> None:
    text = "校长李国梁说：“学校要扩建。”\n\n李校长说：“明年春天就动工。”"
    assert last_speaker(text) == "李国梁"


@pytest.mark.parametrize(
    "text",
    [
        "王芳强调“一镇一桥”原则不容改变。",
        "李明表示，“十五年”规划进展顺利。",
        "网友称其为“最美教师”。",
        "王芳表示，要坚持“一镇一桥”。",
        "镇长王芳批评了“星光计划”，又称新桥名为“星光”。",
        "王芳表示，她最爱的歌是“月亮代表我的心”。",
        "在今天看来，“桥太贵了，也太长了”。",
        "港口“一江两岸”研究所副所长林远指出，渔船越来越少。",
    ],
)
def test_a_term_is_no_quote(text: str) -> None:
    assert attributions(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "镇长王芳说：“桥很旧。”王芳收到短信：“您的包裹已到。”",
        "镇长王芳说：“桥很旧。”王芳的座右铭：“永不放弃。”",
        "镇长王芳说：“桥很旧。”王芳指着墙上的标语：“安全第一。”",
        "镇长王芳说：“桥很旧。”记者采访了王芳：“什么时候修好？”",
        "镇长王芳说：“桥很旧。”\n\n“救命！”王芳听到喊声，跑了出去。",
        "镇长王芳说：“桥很旧。”王芳打开信：“亲爱的女儿，我很想你。”",
        "镇长王芳说：“桥很旧。”王芳想起父亲的话：“做人要诚实，不能骗人。”",
        "镇长王芳说：“桥很旧。”王芳身后是一条横幅：“欢迎各位来到临江！”",
        "镇长王芳说：“桥很旧。”王芳办公室里有一幅字：“天道酬勤，厚德载物。”",
        "镇长王芳说：“桥很旧。”王芳买了一本书：“大桥记得每一个人。”",
        "镇长王芳说：“桥很旧。”\n\n悼念作家王芳：“你永远在我们心中。”",
        "镇长王芳说：“桥很旧。”窗外传来一声喊：“下雨啦！”",
        "镇长王芳说：“桥很旧。”\n\n“救命啊，快来人啊！”王芳冲了过去。",
        "镇长王芳说：“桥很旧。”\n\n“为人民服务。”王芳胸前的徽章闪闪发亮。",
    ],
)
def test_whoever_reads_or_hears_words_does_not_say_them(text: str) -> None:
    first, *others = attributions(text)
    assert first == ("桥很旧。", "王芳")
    assert not any(speaker for _, speaker in others)


@pytest.mark.parametrize(
    "text", ["他被指“滥用职权”，随后辞职。", "局长遭批评“滥用职权”，随后辞职。"]
)
def test_whoever_is_told_something_in_a_passive_says_nothing(text: str) -> None:
    assert attributions(text) == ()


@pytest.mark.parametrize(
    ("subject", "speaker"),
    [
        ("七十二岁的观众王芳", "王芳"),
        ("店主石大海", "石大海"),
        ("村支书何强", "何强"),
        ("歌迷江小雨", "江小雨"),
        ("文化局局长欧阳振华", "欧阳振华"),
        ("馆长欧文静", "欧文静"),
        ("居民曾国强", "曾国强"),
        ("居民高明", "高明"),
        ("居民白天", "居民白天"),
        ("家属方面", "家属方面"),
    ],
)
def test_a_name_follows_a_role(subject: str, speaker: str) -> None:
    assert last_speaker(f"{subject}说：“这座桥明年就会修好的。”") == speaker
