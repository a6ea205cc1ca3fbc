"""What a Chinese clause beside words in marks tells of whoever acts in it: 王芳难掩激动：“…！”."""

from reader.analysis.languages.lexicon import words as words_in
from reader.startup.lazy_regex import lazily

NOT_SAYING = lazily(
    "^的|[被遭收接看听聽見见读讀写寫问問牌贴貼挂掛播]|[标標][语語]|短信|[简簡][讯訊]"
    "|[传傳][来來]|[响響]起|手[机機]"
)
"""What follows the name of somebody who does not say the words: 王芳收到短信：“…”."""
_SPEAKING = tuple(  # how somebody looks, feels or moves who says what a colon leads to: 难掩激动
    words_in(
        """
激动 激動 激昂 感动 感動 感慨 感触 感觸 感激 感谢 感謝 高兴 高興 兴奋 興奮 欣喜 惊喜 驚喜 喜极
喜極 喜悦 喜滋滋 怒 悲 怨 恨 慌 惊讶 驚訝 震惊 震驚 吃惊 吃驚 羞 愧 后悔 後悔 悔恨 遗憾 遺憾 惋惜
可惜 欣慰 骄傲 驕傲 哭 泣 笑 泪 淚 叹 嘆 吼 骂 罵 动情 動情 深情 热情 熱情 难过 難過 难受 難受
难掩 難掩 伤心 傷心 着急 著急 焦急 急切 心急 焦虑 焦慮 担心 擔心 担忧 擔憂 忧心 憂心 忧虑 憂慮
自豪 自信 坦率 坦然 无奈 無奈 不满 不滿 不解 不服 不甘 不屑 不安 不耐 不抱 疑惑 困惑 委屈 信心
坚定 堅定 坚决 堅決 平静 平靜 冷静 冷靜 淡定 乐观 樂觀 乐呵 樂呵 爽快 严肃 嚴肅 严厉 嚴厲 认真
認真 郑重 鄭重 诚恳 誠懇 哽咽 颤抖 顫抖 沉默 沉思 沉吟 底气 底氣 把握 好意思 摇头 搖頭 摇摇头
搖搖頭 摇了摇头 搖了搖頭 摇着头 搖著頭 点头 點頭 点点头 點點頭 点了点头 點了點頭 点着头 點著頭
抬头 抬頭 抬起头 抬起頭 低头 低頭 低下头 低下頭 低着头 低著頭 仰头 仰頭 仰起头 仰起頭 转头 轉頭
转过头 轉過頭 垂头 垂頭 摆手 擺手 摆摆手 擺擺手 摆了摆手 擺了擺手 挥手 揮手 挥挥手 揮揮手 挥了挥手
揮了揮手 招手 招招手 招了招手 拍手 拍着手 拍著手 摊手 攤手 摊开手 攤開手 摊开双手 攤開雙手
摊了摊手 攤了攤手 搓手 搓着手 搓著手 眼眶 眼睛 眼角 眼圈 红着眼 紅著眼 红了眼 紅了眼 嘴角 撇嘴
撇了撇嘴 咧嘴 咧着嘴 咧著嘴 抿嘴 脸上 臉上 皱眉 皺眉 眉头 眉頭 眉飞 眉飛 拳 拇指 胸脯 跪 蹲 躺 站
坐 鞠躬 起身 转身 轉身 转过身 轉過身 欠身 俯身 侧身 側身 声 聲 嗓 语气 語氣 语重 語重 话锋 話鋒
口气 口氣 口吻 开口 開口 松口 鬆口 改口 脱口 脫口 指着 指著 拉着 拉著 拉住 握着 握著 握住 握紧
握緊 抱怨 道歉 致歉 致谢 致謝 拒绝 拒絕 回绝 回絕 引用 引述 举例 舉例 比方
"""
    )
)
_SAYING = tuple(words_in("表示 说 說 答 道 称 稱 赞 讚 喊"))  # ends what is too long for a report
_RECALLS = tuple(  # 想起一句话：“…”
    words_in(
        """
记起 記起 记得 記得 想起 想得 打开 打開 拆开 拆開 展开 展開 翻开 翻開 点开 點開 句话 句話 行字
老话 老話 古话 古話 浮现 浮現 诵 誦
"""
    )
)
_STARTLED = tuple(  # after words that somebody else said: “救命！”王芳冲了过去
    words_in(
        """
惊 驚 吓 嚇 愣 怔 冲了 冲过 冲出 冲进 冲上 冲向 衝了 衝過 衝出 衝進 衝上 衝向 停下 闻声 聞聲 循声
循聲 回过头 回過頭 回头 回頭 赶来 趕來 闪 閃 胸前的 手中的 手里的 手裡的
"""
    )
)
_CLAUSE_END = lazily("[，,。：:！？]")
_GOES_ON = lazily("[^，。！？“”「」]{2,24}，[“「『]")  # 王芳翻开书，“…”
_SETTING = lazily(  # before who acts: 4月9日，王芳鞠躬致歉; 说到儿子，王芳红了眼眶
    r"(?:(?:\d{1,2}月)?\d{1,2}日(?:[上下中]午)?|[近日昨今当當][日天前]|[采現现][访場场]中?"
    r"|[说說谈談提][到及起][^，。]{1,8}|回[想忆憶]起?[^，。]{0,8}|面[对對][^，。]{1,8})，"
)
_LEADS_ON = lazily("[^。！？“「『]*[：:︰][“「『]")  # 王芳说：“…”


def leads_to_words(clause: str) -> bool:
    """Whether a clause before a colon tells how somebody speaks, not what is written."""
    is_said = clause.endswith(_SAYING) or _has_any(clause, _SPEAKING)
    return is_said and not _has_any(clause, _RECALLS)


def goes_on(after: str) -> bool:
    """Whether what follows a quote is a clause that leads to the next: 王芳翻开书，“…”."""
    return _GOES_ON.match(after) is not None


def leads_on(after: str) -> bool:
    """Whether a colon in the sentence after a quote leads to the next one: 王芳说：“…”."""
    return _LEADS_ON.match(after) is not None


def end_of_setting(after: str) -> int:
    """Return the end of the clause that sets the scene of who acts after a quote; 0 for none."""
    setting = _SETTING.match(after)
    return setting.end() if setting is not None else 0


def first_clause(after: str) -> str:
    """Return what precedes the first comma, colon or stop."""
    return _CLAUSE_END.split(after, 1)[0]


def is_startled(clause: str) -> bool:
    """Whether a clause tells of somebody who hears the words: “救命！”王芳冲了过去."""
    return _has_any(clause, _STARTLED)


def _has_any(text: str, parts: tuple[str, ...]) -> bool:
    return any(map(text.__contains__, parts))
