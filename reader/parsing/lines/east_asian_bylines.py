"""Bylines of Chinese, Japanese and Korean papers, which no spaces or capitals tell from prose."""

from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_LONGEST = 60  # characters
_HAN = "々一-鿿"
_FAMILIES = (  # family names of one character, simplified and traditional
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧"
    "曹彭曾肖萧蕭田董袁潘于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈"
    "夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴"
    "莫孔向汤湯庄莊康施牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左"
    "柳甘祝包宁寧尚符舒阮柯纪紀梅童凌毕畢单單季裴霍涂苗曲盛翁路游辛管柴蒙鲍鮑华華喻祁蒲房滕屈饶"
    "饒解牟艾尤阳陽时時穆农農司卓古吉简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑党宫宮费費卜冷晏席卫"
    "衛米柏宗瞿桂全佟应應臧闵閔苟邬鄔边邊卞姬师師仇栾隋商刁沙荣榮巫寇桑郎甄丛叢虞敖巩鞏明佘池查"
    "麻苑迟邝鄺官封谷匡鞠惠荆荊乐樂冀郁胥南班储芮木成伊"
)
_CHINESE = (
    rf"(?:[{_FAMILIES}](?:[{_HAN}]{{1,2}}|[ \u3000]{{1,2}}[{_HAN}](?![{_HAN}]))"
    "(?<![吗嗎呢吧的了么麼啊們们])"
    rf"|[{_HAN}]{{2,6}}·[{_HAN}]{{2,6}}"
    rf"|(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|东方|皇甫|尉迟|公孙|慕容|令狐|司徒)[{_HAN}]{{1,2}})"
)
_NEXT_ROLE = r"(?:通[讯訊][员員]|实习生|實習生|(?:见习|見習|实习|實習)?[记記]者)"
_CHINESE_NAMES = rf"({_CHINESE}(?:[\s、]{{1,2}}(?:{_NEXT_ROLE}\s)?{_CHINESE}){{0,3}})"
_PAPER = rf"(?:本[报報刊网網台社]|新[华華]社|中[新央]社|[{_HAN}]{{2,6}}[报報网網社台])"
_REPORTER = (
    rf"(?:{_PAPER}?(?:[驻駐][{_HAN}]{{2,4}})?(?:见习|見習|特约|特約|实习|實習|首席)?"
    r"(?:[记記]者|通[讯訊][员員]|特[约約]撰稿人?))"
)
_OF_REPORTER = lazily(  # 本报记者 王明 北浜报道, 記者王明／台北報導
    rf"[□■●〔【（(]?\s?(?:{_REPORTER}\s?[\s：:/／]\s?{_CHINESE_NAMES}"
    rf"(?:\s?[\s/／]\s?(?:发自|發自)?[{_HAN}]{{0,6}}(?:[报報]道|[报報][導导]|[电電]|[摄攝]影|文/[图圖]|文并[摄攝]))?"
    rf"|[记記]者({_CHINESE})\s?[/／]\s?[{_HAN}]{{2,6}}[报報][導导])[〕】）)]?"
)
_ROLE = lazily(rf"\s{_NEXT_ROLE}\s")
_LABELLED = lazily(  # 文/王明 图/李强, 作者：王明
    rf"(?:作者|撰文|撰稿|采写|采訪|採訪|文)\s?[/／：:丨|]\s?(?:{_REPORTER}\s?)?{_CHINESE_NAMES}"
    rf"(?:[\s　]+(?:[图圖]|[摄攝]影|[编編][辑輯])\s?[/／：:丨|]\s?[{_HAN}\s、·]{{2,12}})?"
)
_FAMILY, _GIVEN = f"(?:(?!的)[{_HAN}ァ-ヶー])", f"[{_HAN}ぁ-ゖァ-ヶー]"
_JAPANESE_NAME = (
    rf"(?:{_FAMILY}{{3,7}}|{_FAMILY}{{2,4}}[ \u3000]{_GIVEN}{{1,4}}"
    rf"|{_FAMILY}[ \u3000]{_GIVEN}{{2,4}})"
)
_JAPANESE = lazily(  # 文・山田太郎, （聞き手・高橋美咲）, 取材・文／山田太郎
    r"[（(]?(?:(?:取材|写真|撮影|構成)\s?[・、／/&＆]\s?){0,2}"
    r"(?:聞き手|執筆|文(?:・写真)?|(?<=取材・)構成|取材(?=[：／/＝]))"
    rf"\s?[・：:／/＝=\u3000 ]\s?({_JAPANESE_NAME}(?:[、，]\s?{_JAPANESE_NAME}){{0,3}})[）)]?"
)
_KOREAN = lazily(  # 홍길동 기자, [한빛일보 홍길동 기자], 글 홍길동
    r"[\[(]?(?:[가-힣]{1,6}(?:일보|신문|뉴스|경제|방송)?\s?[=\s]\s?)?"
    r"(?P<name>[강고공곽구권김나남노도류마맹문민박반방배백변서석선설성소손송신심안양엄여염오옥왕우원위"
    r"유육윤은이인임장전정제조주지진차채천최추탁표하한함허현홍황][가-힣]{2})"
    r"\s(?:선임|수석|전문)?\s?(?:기자|특파원|논설위원|통신원)[\])]?(?:\s?=)?"
    r"(?:\s?[(]?[\w.+-]{2,30}@[\w.-]{4,30}[)]?)?"
)
_NO_NAMES = word_set("""
    记者 記者 文章 报道 報導 调查 調查 观察 手记 整理 编辑 編輯 摄影 综合 独家 专访 采访 採訪 来源
    不明 佚名 未知 匿名 编辑部 本报 综述 评论 时评 体验 探访 提问 写真 撮影 編集部 取材班 記者団
    同上 不詳 撰稿 撰文""")
_NO_KOREAN_NAME_ENDS = ("부", "사", "들", "실", "국", "팀")
"""With which the names of desks and papers end: 경제부 기자."""


def names(line: str) -> str:
    """Return the names in a line that is only the byline of an East Asian paper; else empty."""
    if len(line) > _LONGEST:
        return ""
    if "기자" in line or "특파원" in line or "논설위원" in line or "통신원" in line:
        found = _KOREAN.fullmatch(line)
        is_name = found and not found["name"].endswith(_NO_KOREAN_NAME_ENDS)
        return found["name"] if found and is_name else ""
    for shape in (_OF_REPORTER, _LABELLED, _JAPANESE):
        if found := shape.fullmatch(line):
            return _names_in(next(filter(None, found.groups())), is_chinese=shape != _JAPANESE)
    return ""


def _names_in(text: str, *, is_chinese: bool) -> str:
    """Return names with commas between them, or empty if one is another word."""
    found = text.replace("，", "、").split("、") if not is_chinese else _chinese_names(text)
    each = [" ".join(name.split()) for name in found]
    return "" if any(name in _NO_NAMES for name in each) else ", ".join(each)


def _chinese_names(text: str) -> list[str]:
    """Return the names between spaces; a name of two characters may have one inside."""
    words = _ROLE.sub(" ", text.replace("、", " ")).split()
    return ["".join(words)] if [*map(len, words)] == [1, 1] else words
