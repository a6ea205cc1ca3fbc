"""Who is named next to Japanese quotes."""

from reader.analysis.passages.cjk.surroundings import (
    NAME_SIGN,
    Attribution,
    Named,
    Surroundings,
    attribution_in,
    cue_in,
)
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

PRONOUNS = frozenset({"彼", "彼女", "同氏", "本人"})
_ONESELF = frozenset({"自身", "自ら"})  # whoever the topic is, or spoke last
_ENDS = "。！？"  # of sentences

_LETTER = r"[\u30a0-\u30ff\u3005\u4e00-\u9fff]"  # of names: katakana and kanji
_NAME = rf"{NAME_SIGN}{{2,16}}?"
_LEAD = r"(?:これに対し|これを受け|これについて|一方|しかし|また|さらに|その上で)?"
_CLAUSE = rf"(?:^|[\s。！？、]|[」』](?:と、?)?){_LEAD}"
_AGE = r"(?:[（(][^）)]{1,12}[）)])?(?:[=＝][^=＝\s]{1,12}[=＝])?"
_TELLS = r"(?:述べ|語|話[しす]|言[っう]|訴え|答え|明か|振り返|説明|強調|主張|呼びかけ|笑|打ち明け)"
_HOW = (  # 「…」と会見で声を弾ませた; not: 「橋」と題した本で語る, 「港の会」との会合で
    r"(?:(?!と?もに|[のい同共別題称]|名[付の乗]|銘打)(?:[^\s。、「」らわれ]{2,16}[でに]、?)?[^\s。、「」]{0,5}?)?"
)
_SAID = lazily(
    rf"\s*(?:など)?と(?:も(?!に))?{_HOW}(?P<cue>述べ|語[っり]|語る|話[しす]|言[っう]|訴え|答え|明かし|振り返[っる]|明らかにし|打ち明け|漏らし"
    r"|漏らす|たたえ|惜し[むん]|喜[んぶ]|嘆[いく]|つぶや|笑[うっい顔み]|はにか|うなず|首をかし|胸を張|声を|肩を|目を|首を|ため息|応じ|意気込|誓[っう]|締めくく|繰り返し|力を込め"
    r"|懸念[しを]|求め|呼び[かか]け|(?:の|する)(?:談話|コメント|声明|見方|考え|見解|認識)"
    r"|(?:説明|強調|主張|コメント|発言|回答|答弁|宣言|発表|指摘|批判|反論|断言|声明|予告|謝罪|約束)"
    r"|(?:追及|提言|反発|抗議|非難|擁護|称賛|絶賛|激励|助言|忠告|弁解|陳謝|[牽け]ん?制|示唆|賛同|言及|力説|吐露|告白|述懐|回顧|質問|進言|勧告"
    r"|通告|指示|命令|懇願|嘆願|催促|自賛|自負|自嘲|回想|直言|苦言|叱責|一蹴|言明|宣誓|通報|要望|疑問|本音|胸中|抱負|謝意|危機感)"
    r"(?=[しすをな。、]|$)"
    r"|(?:容疑|起訴内容|罪|関与|犯行)を(?:[^\s。、「」]{0,4}に)?(?:認め|否認)"
    r"|(?:分析|供述|証言|表明|投稿|釈明|評価|期待|提案|予測|警告|要請|弁明|解説|紹介|感謝|報告|否認)"
    r"(?=[しすをな。、]|$)|(?:伝え|付け加え)(?!られ)|つづ[っり]|し(?:ている|ていた|た上で))"
)
_CALLED = lazily(r"\s*と(?P<cue>呼|評し|表現し|名付け|形容し)")
_LINKED = lazily(r"\s*(?P<cue>(?:など)?と(?!い)|って)|。|$")
_ALONE = lazily(r"(?:。|$)")
_REACTED = lazily(  # 「…」と涙を流した, と深く憤る; not: と聞いて, とともに, と刻まれた
    r"\s*と(?![^。、]{0,12}[らわ]れ)[^\s。、「」て]{0,4}?"
    r"(?:(?:胸|手|顔|口|涙|頭|唇|拳|眉|腕|膝|天|笑み|笑顔|表情)[をがなに]"
    r"|[怒憤泣叫悔驚祈願悩]|案じ|危ぶ|心配|安堵|歓迎|苦笑|絶句|自信|決意|不満|不安|疑問)"
    r"[^。、「」]{0,12}(?:[。、]|$)"
    r"|\s*と(?:前を|(?!とも|一緒|いう|[同共別並題名]|[^。、]{0,12}[らわ]れ)[^\s。、「」て]{0,6}"
    r"(?:太鼓判|悲鳴|音|さじ|匙|気勢|難色|期待|望み|警鐘|闘志|異論|異議|反論|支持|同意|エール|賛辞|敬意|白旗|理解"
    r"|注文|くぎ|釘|檄|持論|見通し|見解|考え|認識|姿勢|構え|覚悟|[感意心情欲志]|苦言|疑念|批判|非難)を"
    r"|[^\s。、「」て]{1,6}を(?:[評褒諭励責叱]|ほめ|かば|いたわ|ねぎら|気遣|持ち上げ))"
    r"[^。、「」]{0,12}(?:[。、]|$)"  # 太鼓判を押す; not: シャツを作る
)
_PREDICATE_ENDS = "たいだうるかねよすくんむぶつえれせけめぞわ！？"  # few names end so
_BROKEN_OFF = "にどらてでぜ"  # of sentences that lack their end: 静かな町なのに
_NAMED_AFTER = lazily(  # not: 「…」と問われた市長は答え
    rf"\s*と、?(?![^。、「]{{0,12}}[らわ]れた)(?P<name>{_NAME}){_AGE}(?:は|が(?!ら)|も)[^。！？]{{0,12}}?(?P<cue>{_TELLS})"
)
_POINTED_OUT = lazily(
    rf"。?(?:と|そう|こう)(?P<cue>{_TELLS})[^。！？]{{0,6}}のは、?"
    rf"(?:[^。！？]{{1,24}}、)?(?P<name>{_NAME}){_AGE}(?:だ|です)?(?:。|$)"
)
_SHORT_NOUN = "[男女市県国党妻夫母父]"  # that speaks
_SUBJECT_BESIDE = lazily(
    rf"{_CLAUSE}(?P<name>{NAME_SIGN}{{2,30}}?|{_SHORT_NOUN}){_AGE}(?P<particle>は|が|も)[、，]?$"
)
_SUBJECT = lazily(
    rf"{_CLAUSE}(?P<name>{_NAME}|{_SHORT_NOUN}){_AGE}(?:は|が|も)[、，]?[^。！？]{{0,40}}$"
)
_TOPIC_BEFORE = lazily(rf"{_CLAUSE}(?P<name>{_NAME}){_AGE}は、[^。！？]{{1,40}}が$")
_SOURCE = lazily(rf"{_CLAUSE}(?P<name>{_NAME}){_AGE}(?P<cue>によると|によれば)[^。！？]{{0,40}}$")
_HEARD = lazily(r"\s*だ?という(?:。|$)")
_STATEMENT = lazily(rf"(?:^|[\s。])(?P<name>{_NAME}){_AGE}の(?P<cue>話|コメント|談話)\s*$")
_ANSWER = lazily(
    rf"{_CLAUSE}(?P<name>{_NAME}){_AGE}(?:は|が)[、，]?[^。！？「」]{{0,30}}"
    r"(?P<cue>答え|述べ|語|話し|言っ|説明し|つぶやい|こう言)[^。！？「」]{0,4}[。：]?\s*$"
)
_TITLE = (
    r"(?:さん|氏|様|先生|女史|くん|君|ちゃん|容疑者|被告|選手|投手|捕手|騎手"
    r"|(?:[副前元新現総]|名誉|特任|客員|主任|上席|首席|上級|最高|実行|運営|事務|自治|町内|代表|専務|常務|執行|編集"
    r"|論説|参院|衆院|参議院|衆議院|国家|ヘッド|[会社]長兼){0,2}"
    r"(?:監督|コーチ|准?教授|弁護士|獣?医師|議員|親方|[CＣ][EＥFＦTＴOＯ][OＯ]|[予気]報官|首相|大統領|官房長官|総理|主席|主将|知事|大臣|長官|代表|委員長"
    r"|(?:農林|水産|総務|企画|建設|福祉|教育|環境|観光|商工|財政|防災|人事|広報|営業|技術|開発|政策|健康|保健|税務|土木|都市|産業)?[局部課室]長"
    r"|[市町村区社会校院所館署船学総]長|本部長|[支書]?店長|[支工]場長|理事長|幹事長|議長|教育長|編集長|組合長"
    r"|住職|研究員|専務|常務|頭取|取締役|顧問|[審参][議事]官|補佐官|総裁|党首|書記長|次官|教諭|会頭|報道官|司令官"
    r"|[財法農内外]相|(?:財務|防衛|国防|厚労|厚生労働|文科|文部科学|経産|経済産業|国交|国土交通|環境|農水|総務|復興)相))"
)
_OCCUPATION_AFTER = (  # a full name; alone it is nobody's: 地元漁師
    r"(?:助教|[市町村県区都]議|委員|理事|役員|責任者|支配人|課長補佐|主任|[園団隊船機]長|センター長|名人|[初二三四五六七八九]段"
    r"|(?:代表|専務|常務)理事|編集委員|最高経営責任者|総支配人|国家主席"
    r"|(?:保育|看護|介護|消防|税理|棋)士|(?:看護|助産|薬剤|美容|調理|漁)師|農家|評論家|作家|画家|写真家|建築家|落語家|俳優|女優|歌手)"
)
_ROLE = r"(?:[女男][性児子]|住民|職員|幹部|担当者|関係者|店[主員]|常連客|児童|生徒|学生|夫婦)"
_PERSON_NOUN = rf"(?:{_TITLE}|{_ROLE})"
_OCCASION = (
    r"(?:を受けて?|たため|ことから|たところ|ことについて|[をに](?:めぐり|巡り)|問題で|事件で)、"
)
_SUBJECT_AFTER_OCCASION = lazily(  # 男が逮捕されたことを受け、市長が町を訪れ、「…」
    rf"^(?![^が]*が、)[^。！？]*?が[^。！？]{{1,40}}?{_OCCASION}"  # not: 市長が、職員が…を受け、
    rf"(?P<name>{NAME_SIGN}{{0,16}}?{_PERSON_NOUN}){_AGE}"
    r"[はもが][^。！？]{0,40}$"
)
_NAMED_ALONE = lazily(rf"\s*と、?(?P<name>{_NAME}{_PERSON_NOUN}){_AGE}(?:。|$)")
_NAMED_IN_NEXT = lazily(
    rf"[―—…]*。(?:[^。、「」]{{1,20}}、)?(?P<name>{NAME_SIGN}{{0,36}}?{_PERSON_NOUN}){_AGE}(?:は|が)(?!「)"
)
_CREDIT = (
    "(?:写真|撮影|文|構成|取材|編集|翻訳|訳|監修|画|絵|作|原作|脚本|主演|出演|司会|進行)[・＝=／/]"
)
_BULLET = r"(?:【(?!写真|画像|動画)[^】]{1,12}】|[①-⑳]|[^\w\s「（【])?"
_LABEL = lazily(
    rf"^{_BULLET}(?!{_CREDIT})(?P<name>(?=\w)[^\s。！？、：:]{{0,24}}{_PERSON_NOUN}){_AGE}\s*(?P<colon>[：:]?)\s*$"
)
_KANJI = r"[^\s\u3041-\u3096。！？、：:]"  # or katakana: names, but no verbs of headlines
_LABEL_ABOVE = lazily(  # a headline may end with what people are called, and has no colon
    rf"^(?:(?P<name>[^\s。！？、：:]{{0,24}}{_PERSON_NOUN}){_AGE}\s*[：:]"
    rf"|(?P<named>(?!{_CREDIT})(?:{_KANJI}{{1,12}}の)?{_KANJI}{{2,14}}{_TITLE}){_AGE})\s*$"
)
_BRACKETED = lazily(
    rf"^[（(](?P<name>{NAME_SIGN}{{0,16}}{_PERSON_NOUN})(?:[、・＝=][^）)]{{1,8}})?[）)](?=[。、\s「]|$)"
)
_QUOTE_ENDS = tuple("。！？）)」")  # of what stands before the next quote
_SO_SAID = lazily(  # unlike: 岡野さんはこう言った。「…」
    rf"^。(?P<name>{_NAME}){_AGE}(?:は|が)(?:そう|こう(?![^。「]*[。：]?\s*「))(?P<cue>{_TELLS})"
)
_VOICES = (  # people of whom voices come
    r"[^\W\d_](?:者|民|党|側|たち)|(?:[彼氏者員民]|さん)ら|団体|組合|企業|業界|議会|[員協商]会|[議委社会職団]員|専門家|政治家|作家"
    r"|[業験校年]生|遺族|一部|周囲|地元|[党社庁省町校]内"
)
_FROM = lazily(  # not: 昨年から, 橋の上から, 安全性の面から
    rf"{_CLAUSE}(?P<name>{NAME_SIGN}{{0,14}}(?:{_PERSON_NOUN}|{_VOICES})){_AGE}から(?:は|も)?[、，]?$"
)
_VOICED = lazily(
    r"^と(?:の|い(?:う|った))(?P<cue>声|意見|指摘|批判|不満|苦情|要望|疑問|反応|感想|懸念)"
)
_PERSON_BESIDE = lazily(rf"{_PERSON_NOUN}$")
_TITLED = lazily(rf"(?P<name>{_LETTER}[\w・]+?)(?P<title>{_TITLE}|{_OCCUPATION_AFTER})$")
_AFFILIATED = lazily(
    rf"(?:^|.*[るたうくすむぶぐつい])(?P<name>[\u3005\u4e00-\u9fff]{{3,6}})・\S+{_TITLE}(?<!さん)(?:(?<=両氏)|(?<!氏))$"
)
_OCCUPATION = lazily(  # before a name: 会社員・田中一郎さん, 無職田中一郎容疑者
    r"(?!.*(?:夫妻$|両[氏議]))(?:.*[^\u30a0-\u30ff]・(?=(?![元前副])[\u4e00-\u9fff])"
    r"|.*?(?:[社職務業役]員|無職|自営業|[農漁]業|主婦|大?学生|高校生)"
    r"(?=[\u3005\u4e00-\u9fff]{2,6}(?:さん|氏|様|くん|君|ちゃん|容疑者|被告)$))"  # not: 漁協組合長
)
_DESCRIPTION = lazily(  # before an office: 選挙管理委員, アメリカ人作家, 大統領補佐官
    r"協同|組合|企業|選挙|管理|防災|自治|食堂|若手|専業|兼業|大手|地元|保育|所属|常勤|十代|文学|芸術|工芸|映画|音楽|経済|政治|軍事"
    r"|環境|料理|[市町村県区私国公]立|[\u30a0-\u30ff]人$|船$|(?:大統領|首相|知事|大臣|長官|[議社市]長)$"
)
_KIND = lazily(r"[\u30a1-\u30fa\u30fc]+")  # before an occupation; a name has a dot: コンビニ店長
_TRADE = lazily(
    rf"{_OCCUPATION_AFTER}$|(?:店|場|編集)長$|(?:研究員|専務|常務|頭取|取締役|顧問|獣医師)$"
)
_AFTER_CLAUSE = lazily(
    r"(?:[\u30a0-\u30ff\u4e00-\u9fff](?:では|で|から|として)"
    r"|[\u4e00-\u9fff][\u3041-\u3096]*[るたうくすむぶぐつい])"
    rf"(?=[\u3005\u4e00-\u9fff][\u30a1-\u30fa\u3005\u4e00-\u9fff]{{1,5}}{_TITLE}$)"
)
_TOPIC = lazily(rf"{_CLAUSE}(?P<name>{_NAME}{_TITLE}){_AGE}(?:は|が|も)")
_TITLED_TOPIC = lazily(rf"{_TITLE}{_AGE}は")
_KATAKANA = r"[\u30a1-\u30fa\u30fc]{1,16}"
_KATAKANA_NAME = rf"{_KATAKANA}(?:[・＝=]{_KATAKANA}){{1,4}}"  # ジョン・ハーパー
_FOREIGN = lazily(_KATAKANA_NAME)
_TITLED_NAME = rf"(?<!{_LETTER})(?P<name>{_LETTER}{{1,20}}?{_PERSON_NOUN}){_AGE}"
_SUBJECT_DESCRIBED = lazily(  # 声明を出したA国の報道官は: too long a phrase for a name
    rf"{_TITLED_NAME}(?:は|が|も)[、，]?[^。！？]{{0,60}}$"
)
_SUBJECT_BEFORE_TIME = lazily(  # 森田さんは判決後、「…」
    rf"{_PERSON_NOUN}{_AGE}[はも][、，]?[^。！？「」]{{0,16}}[後前日時頃で]、?$"
)
_TOLD_BEFORE = lazily(  # 森田さんは危機感を募らせる。「…」; not of somebody else in that sentence
    rf"(?:^|。)[^。「」]{{0,40}}?{_TITLED_NAME}[はも][、，]?(?P<acts>[^。「」]{{2,60}})。$"
)
_READ_OR_HEARD = lazily(  # 森田さんは看板を見上げた。「…」; not: 言葉を詰まらせた
    r"聞(?!いて)|読(?!んで)|手紙|メール|電話|看板|文字|[貼張]り紙|札(?!幌)|標識|ポスター|新聞|ニュース|放送"
    r"|歌(?![手人舞])|詩|(?<![問課話])題|言葉(?!を[詰選失濁つに継]|に[力詰つ]|少な)|質問(?:を受|さ)|スローガン|標語"
    r"|見(?:た$|る$|上げ|つけ)|届[いきく]|受け取|[言問叱呼責怒諭笑誘頼訊尋褒励迫][^。]{0,2}[らわまさか]れ"
)
_PERSON = lazily(
    rf"(?!日本代表)(?P<name>{_KATAKANA_NAME}|{_LETTER}{{2,6}}?){_AGE}"
    rf"(?P<title>{_TITLE})"
)
_TOPIC_ENDS = (  # 試合については「…」, 選手にも「…」
    "に", "て", "で", "を", "めぐり", "は自ら", "は自身",
)  # fmt: skip
_FULL_NAME = 3  # characters
_SHORT = 6  # characters; fewer are hardly a sentence that breaks off with a noun
_FAR = 7  # characters between a quote and a verb that is not said of it by its place alone
_NO_NAME_ENDS = (*"市県府都区党社会所局省庁課協団隊校園院店館組署警銀連班業場員", "銀行")


def attribution(around: Surroundings) -> Attribution | None:
    """Return where the speaker of a Japanese quote is named, or None.

    "森田さんは「…」と述べた" has the subject before the quote and the verb after it; "「…」と話す
    のは森田さん" both after it. Without a subject in the sentence, the last topic with a title
    speaks.
    """
    before, after = around.before, around.after
    said = _SAID.match(after)
    if said is not None and said["cue"].startswith("し") and before.endswith("を"):
        said = None  # 市は３日を「港の日」としている
    is_sentence = around.is_speech or around.last in _PREDICATE_ENDS + _BROKEN_OFF
    if said is not None and said.start("cue") > _FAR and around.length < _SHORT and not is_sentence:
        said = None  # 「Ａ社」と契約で合意したと発表した
    labelled = None if after else _labelled(around)
    if labelled is not None:
        return labelled
    voiced = _VOICED.match(after)
    heard_from = _FROM.search(before) if voiced is not None else None
    if voiced is not None and heard_from is not None:
        a, b = heard_from.span("name")
        return Attribution(around.start + a, around.start + b, *cue_in(voiced, around.end))
    following = (
        _POINTED_OUT.match(after)
        or (_BRACKETED.match(after) if _stands_alone(around) else None)
        or _SO_SAID.match(after)
        or _NAMED_ALONE.match(after)
        or _NAMED_AFTER.match(after)
    )
    if following is not None:
        return attribution_in(following, around.end)
    if around.is_speech and (not before or before[-1] in _ENDS):
        alone = _TOLD_BEFORE.search(before)
        if alone is not None and not _READ_OR_HEARD.search(alone["acts"]):
            return attribution_in(alone, around.start)
        following = _NAMED_IN_NEXT.match(after) if not _TOPIC.search(before) else None
        if following is not None:
            return attribution_in(following, around.end)
    leading = _ANSWER.search(before) or _STATEMENT.search(before)
    if leading is not None:
        return attribution_in(leading, around.start)
    verb: re.Match[str] | None = said or _CALLED.match(after)
    sentence = before[around.sentence_start(_ENDS) :]
    start = around.start + len(before) - len(sentence)
    beside = _SUBJECT_BESIDE.search(sentence)
    if verb is None and around.is_speech:
        verb = _LINKED.match(after)
    elif verb is None:
        if beside is not None and _PERSON_BESIDE.search(beside["name"]):
            verb = _ALONE.match(after) or (_REACTED.match(after) if is_sentence else None)
        elif is_sentence and _SUBJECT_BEFORE_TIME.search(sentence):
            verb = _ALONE.match(after) or _REACTED.match(after)
        elif is_sentence and before and before[-1] in _ENDS:
            said = verb = _REACTED.match(after) if _last_topic(before) is not None else None
    source = None
    if around.is_speech or _HEARD.match(after):
        source = _SOURCE.search(sentence)
    if verb is None and source is None:
        return None
    if source is not None:
        return attribution_in(source, start)
    assert verb is not None
    if (
        beside is not None
        and beside["particle"] == "が"
        and not _PERSON_BESIDE.search(beside["name"])
    ):
        beside = _TOPIC_BEFORE.search(sentence) or beside
    subject = beside or _SUBJECT_AFTER_OCCASION.search(sentence) or _SUBJECT.search(sentence)
    subject = subject or _SUBJECT_DESCRIBED.search(sentence)
    if subject is not None and (
        subject["name"] in _ONESELF or subject["name"].endswith(_TOPIC_ENDS)
    ):
        subject = None
    if subject is None and said is not None:
        subject, start = _last_topic(before), around.start
    cue = cue_in(verb, around.end)
    if subject is not None:
        a, b = subject.span("name")
        return Attribution(start + a, start + b, *cue)
    return Attribution(around.end, around.end, *cue) if said is not None else None


def _labelled(around: Surroundings) -> Attribution | None:
    """Return who stands alone before a quote, or in the line above: 妻・花子さん：「…」."""
    label = _LABEL.search(around.before)
    if label is not None and (label["colon"] or _is_sentence(around, label["name"])):
        return attribution_in(label, around.start)
    label = _LABEL_ABOVE.search(around.above)
    if label is None:
        return None
    a, b = label.span("name" if label["name"] else "named")
    return Attribution(around.start_above + a, around.start_above + b, -1, -1)


def _is_sentence(around: Surroundings, label: str) -> bool:
    """Whether marked words are a sentence, and no name beside a label: 主役は先生「森田」."""
    return "は" not in label and (around.is_speech or around.last in _PREDICATE_ENDS)


def _stands_alone(around: Surroundings) -> bool:
    """Whether marked words are a sentence of their own, not a title: 映画「橋」（岡野真監督）."""
    before = around.before
    return (not before.strip() or before.endswith(_QUOTE_ENDS)) and _is_sentence(around, "")


def _last_topic(text: str) -> "re.Match[str] | None":
    """Return the last topic with a title, which goes on as that of later sentences.

    None if somebody follows whose description is too long for a name: 通りかかった…さんは「…」.
    """
    last = None
    for last in _TOPIC.finditer(text):  # noqa: B007
        pass
    later = last is not None and _TITLED_TOPIC.search(text, last.end()) is not None
    return None if later else last


def name_in(phrase: str, people: "Sequence[Named]") -> str:
    """Return the name in a phrase without role and title: 田中花子 for 市長の田中花子さん.

    A family name is completed from `people`; else it keeps its title, as a role does: 森田首相. A
    title alone means its only bearer.
    """
    bearers = {each for each in people if each.title == phrase}
    if len(bearers) == 1:
        phrase = "".join(bearers.pop())
    affiliated = _AFFILIATED.match(phrase)
    if affiliated is not None:
        return affiliated["name"]  # 大野一郎・東京大教授
    clause = _AFTER_CLAUSE.search(phrase)
    if clause is not None:
        phrase = phrase[clause.end() :]  # 会議で森山社長
    occupation = _OCCUPATION.match(phrase)
    if occupation is not None:
        phrase = phrase[occupation.end() :]
    titled = _TITLED.match(phrase.rpartition("の")[2])
    if titled is None or _describes(titled["name"], titled["title"]):
        return phrase
    name = titled["name"]
    bearer = next((each.name for each in people if _is_short_for(name, each.name)), "")
    is_body = name.endswith(_NO_NAME_ENDS) and not (bearer and len(name) < _FULL_NAME)
    if is_body:
        return phrase  # but 馬場さん, if she is 馬場花子
    is_full = len(name) >= _FULL_NAME and not name.endswith("・")
    return bearer or (name if is_full else titled.group())


def _is_short_for(name: str, whole: str) -> bool:
    """Whether a name is the first characters of another, or the last part of a foreign one."""
    is_last = whole.endswith(f"・{name}") and _FOREIGN.fullmatch(whole) is not None
    return is_last or whole[:-1].startswith(name)


def _describes(name: str, title: str) -> bool:
    """Whether what stands before an office or a trade is no name: 選挙管理委員, ホテル支配人."""
    is_kind = _KIND.fullmatch(name) is not None and _TRADE.search(title) is not None
    return is_kind or _DESCRIPTION.search(name) is not None


def people_in(text: str) -> "list[Named]":
    """Return the persons that are named with a title: 田中花子さん."""
    return [Named(found["name"], found["title"]) for found in _PERSON.finditer(text)]
