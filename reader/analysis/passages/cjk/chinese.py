"""Who is named next to Chinese quotes, in simplified and traditional characters."""

from reader.analysis.passages.cjk.surroundings import (
    COLONS,
    NAME_SIGN,
    Attribution,
    Named,
    Surroundings,
    attribution_in,
)
from reader.startup.lazy_regex import lazily
from reader.startup.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

_SURNAMES = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高梁郑罗宋谢唐韩曹许邓萧冯曾蔡彭潘袁董余苏叶吕魏蒋"
    "田杜丁沈姜傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武"
    "康贺严尹钱施牛洪龚張劉陳楊黃趙吳孫馬鄭羅謝韓許鄧蕭馮蘇葉呂蔣鍾盧陸譚賈鄒閻龍顧賴賀嚴錢龔颜顏温溫鲁魯古关關柯凌翁詹祝柳柴倪包游欧歐庄莊阮卓蓝藍盛辛华華屈焦车岳葛樊裴殷翟骆駱饶饒鲍鮑"
    "穆闵閔聂聶耿牟栾欒喻佘岑霍闫閆苗尤祁靳褚涂桂俞屠娄婁卜冼晏滕狄匡寇苟仇瞿卞柏邬鄔隋佟冉仲邢丛叢"
)
_NO_SURNAMES = (  # words that begin like family names: 学生习惯于, 长江大桥, 工程师, 出生于昨天
    "习惯 习俗 习题 习作 习得 習慣 習俗 習題 習作 習得 程师 程師 程序 程度 程式 范围 范例 范本"
    " 範圍 範例 範本 齐心 齐聚 齐全 齐声 齊心 齊聚 齊全 齊聲 纪念 纪律 纪录 纪委 紀念 紀律 紀錄"
    " 紀委 项目 項目 毕业 毕竟 毕生 畢業 畢竟 畢生 舒服 舒适 舒適 舒缓 舒緩 舒展 梅花 梅雨 梅西"
    " 童年 童话 童話 费用 费心 费力 费尽 費用 費心 費力 費盡 江水 江面 江边 江邊 江上 江中 江沿"
    " 江流 江航 江经 江經 江电 江電 江日 江防 江两 江兩 江南 江北 江口 江大桥 江大橋 江大坝 江大壩"
    " 江大堤 于昨 于今 于前 于近 于本 于去 于当 于當"
    " 高声 高聲 高喊 高呼 高兴 高興 高度 高中 高校 高层 高層 高达 高達 高速 常常 常年 常说 常說"
    " 白天 白白 白色 任劳 任勞 任何 马上 馬上 马拉 馬拉 何时 何時 何等 石油 金融 金牌 方面 方才"
    " 方式 万分 万一 田径 田徑 车辆 車輛 车站 車站 曾经 曾經 曾说 曾說 曾表 曾在 曾是"
    " 曾向 曾对 曾對"
)
_SURNAME = (
    r"(?:[欧歐][阳陽]|司[马馬徒]|[诸諸]葛|上官|皇甫|夏侯|令狐|公[孙孫]|慕容|尉[迟遲]|[东東]方(?!人)|端木|[独獨]孤|南[宫宮]"
    rf"|[长長][孙孫]|宇文|[{_SURNAMES}习習程范範齐齊纪紀项項毕畢舒梅童费費江于]"
    rf"(?!{'|'.join(f'{word[1:]}(?<={word})' for word in _NO_SURNAMES.split())})"
    r"(?<!工程|过程|過程|流程|课程|課程|进程|進程|议程|議程|日程|里程)(?<!出生于|诞生于|誕生于|发生于|發生于|产生于|產生于|成长于|成長于|擅长于|擅長于|专长于|專長于|延长于|延長于)"
    r")"
)
_JAPANESE_SURNAME = (  # of a Japanese name in a Chinese text: 高桥健一, not only 高桥健
    "(?:高[桥橋]|小[林池川泽澤野]|山[本田口崎下]|[田中上西北]村|田中|中[村山田]|佐藤|[铃鈴]木|伊藤|渡[边邊]|加藤|吉田|松[本田]|井上"
    "|木村|清水|安倍|岸田|石[破川]|野田|麻生|河野|[冈岡]田|前田|[后後近远遠斋齋]藤|青木|坂本|藤[田原井本]|村[田上]|茂木|福田|大[谷野岛島]"
    "|佐佐木|[长長]谷川)"
)
_AFTER_JAPANESE = (
    "在于於将將就则則也还還却卻随隨是说說表指称稱认認回同对對向的和与與今昨当當曾"  # a name
)
_DOTS = "·‧・•"
_DOT_SIGNS = frozenset(_DOTS)
_SOUNDS = (  # characters that write the sounds of foreign names
    "阿埃艾奥巴贝比彼波伯博布查茨达戴德登狄迪蒂丁杜多顿恩尔法菲费芬弗夫盖戈格哈赫霍基吉加贾杰卡凯坎科克肯库夸奎拉莱兰朗劳勒雷里"
    "利莉丽琳卢鲁伦罗洛马玛迈麦曼梅蒙米莫默姆穆纳娜内尼涅纽努诺欧帕佩皮珀普奇乔切琴瑞萨塞桑瑟森沙莎珊什施史舒斯丝苏索塔泰坦汤特"
    "滕汀托瓦韦维温沃乌希锡谢辛雅亚耶叶伊因约泽扎詹兹祖佐奧貝達爾費蓋賈傑凱萊蘭勞裡麗盧魯倫羅馬瑪邁麥納內紐諾歐喬薩絲蘇湯韋維溫"
    "烏錫謝亞葉約澤茲頓得娃翰逊遜卜"
)
_MORE_SOUNDS = (  # that also write other words
    "安昂班邦本宾賓丹东東冈岡根古瓜汉漢豪亨康考林龙龍门門南宁寧派潘庞龐培彭平丘赛賽尚圣聖松陶提图圖威魏武西夏肖休许許延扬杨楊英"
    "理尤珍治朱卓爱愛道海连連廉明罕汗伟偉诗詩黛薇蕾妮妲胡冯馮"
)
_FOREIGN_NAME = f"[{_SOUNDS}{_MORE_SOUNDS}][{_SOUNDS}胡]{{3,7}}"  # 马丁内斯, not only 马丁内
_DOTTED_NAME = (
    f"[{_SOUNDS}{_MORE_SOUNDS}]{{1,6}}(?:[{_DOTS}][{_SOUNDS}{_MORE_SOUNDS}]{{1,8}}){{1,3}}"
)
PRONOUNS = frozenset({"他", "她", "他们", "她们", "他們", "她們"})

_ENDS = "。！？!?"  # of sentences

_REPORTERS = ("记者", "記者", "笔者", "筆者")
_COMMAS = ("，", ",", *COLONS)
_CLAUSE = r"(?:^|[\s。！？，、；：“”「」『』》）)])"
_NO_NAME_END = "[^局部委院会會司厅廳处處社团團队隊党黨府业業]"
_STOPS = (  # stand after a name of two characters
    "说說在是的告表介笑也还還对對向和与與指称稱认認回同就给給把被曾今昨将將了便很已正一，。（("
    "则則出到以却卻都又只再没沒不上下去要让讓使由这這那仍更最后後赛賽难難坦透批质質带帶拿看听聽想抱站坐打等接跑写寫做从從无無毫拒答提沉哭鞠"
)
_NO_GIVEN = "把被在是的了着著过過对對和与與会會有没沒不也都就从從"  # 老人常把这句话挂在嘴边
_ROLE = (
    r"(?:总统|總統|总理|總理|首相|国务卿|國務卿|大臣|外长|外長|书记|書記|总监|總監|党首|黨首|博士|教授|院士|秘书|主任|师傅|師傅|立委|导演|導演|总召|總召|总?干事|總?幹事|[儿兒妻]子"
    r"|女[儿兒]|丈夫|[父母][亲親]|哥哥|姐姐|弟弟|妹妹|爷爷|爺爺|奶奶|[后後][卫衛]|[前中边邊][锋鋒]|[门門][将將]|[选選歌骑騎枪槍]手"
    r"|(?:[观觀听聽][众眾]|[球歌影书書戏戲]迷|粉[丝絲]|保姆|青年|[男女]孩|少[年女]|主播|博主|[店业業车車摊攤船失雇]主|房[东東]|[邻鄰]居"
    r"|支[书書]|主[厨廚]|裁判|同[学學]|家[属屬]|小哥|[小摊攤商][贩販]|[学學]徒|工[头頭]|[租食旅访訪侠俠]客|常委|[门門][卫衛]|司令|特首|[参參][赞贊]"
    r"|大使|[领領]事)(?!方)"  # not: 家属方面
    r"|代表|主角|[经經助]理|[董理]事|[顾顧][问問]|[编編][辑輯]|司[机機]|[小老名大][将將]|[游遊乘顾顧]客|保安|[警民][警察]"
    r"|[长長员員师師生者人席民家官工裁士友户戶商农農手匠娘帅帥练練])"
)
_PLACE = (
    r"(?:受[访訪](?:时|時)?|(?:[脸臉][书書]|微博|推特)上?(?:[发發贴貼]文)?|留言|[发發][文帖]|一[边邊][^。！？，：“”「」]{1,8}一[边邊]"
    r"|(?:在(?!野)|[對对向跟])[^。！？，：“”「」]{1,24}?"
    r"|接受[^。！？，：“”「」]{1,16}?(?:采访|採訪|访问|訪問)(?:时|時)?)"
)
_SIGN = r"[^\s、。！-？]"  # of a word
_ADVERB = (
    r"(?:(?:\d{1,2}月)?\d{1,2}日|[当當]地[时時][间間]|[今昨当當][天日]|[今昨][（(]\d{1,2}日?[）)][天日]?"
    r"|(?:本|上)?(?:周|週|星期)[一二三四五六日天]|[上下]午|近日|日前|首先|率先|非常|十分|随后|隨後|同时|同時|最后|最後|接着|随即|事后|事後|此前|曾|还|還|也|又"
    r"|则|則|却|卻|便|才|都|均|仍|更|[纷紛]{2}|[接继繼][着著续續]又?|反而|甚至|一度|终于|終於|直接|[当當][场場庭众眾]|私下|立[即刻]|[马馬]上"
    r"|只[能好]?|不[得能]不|忍不住|不[满滿]|[无無]奈|就此|[仅僅]|[连連][声聲忙]|[这這那]般|进一步|進一步|一再|再次|多次|公开|公開|明确|明確|特别|特別|不禁|这样|這樣|如此|如是|当时|當時|这么|這麼"
    rf"|[摇搖点點挥揮招拍摆擺][了着著]?[摇搖点點挥揮招拍摆擺]?[头頭手]|{_SIGN}{{2}}地|(?:略|有些|有[点點]|毫|很|不|一[脸臉]){_SIGN}{{2,3}}地"
    rf"|(?:{_SIGN}|哽咽|微笑)[着著]{_SIGN}{{0,2}}|含泪|含淚)"
)
_BESIDE_PAUSE = (  # verbs of saying, which are also nouns or take objects: 网友点赞：“…”
    r"(?:留言|[点點][赞讚]|跟帖|[发發][帖声聲]|[讲講忆憶叙敘陈陳]述|[讲講]|祝[福愿願贺賀]|期[待盼]|[担擔][心忧憂]|[赞讚][叹嘆扬揚]|[称稱][赞讚]"
    r"|感[谢謝言]|鼓[励勵]|安慰|叮[嘱囑咛嚀]|[嘱囑]咐|吩咐|催促|[央恳懇]求|求[助救]|[诉訴]苦|哭[诉訴]|[诉訴][说說]|[倾傾][诉訴]|[大高呼怒尖][喊叫]|(?<![一几幾][声聲阵陣])喊|高呼|[怒责責]?[骂罵]"
    r"|[训訓呵]斥|打趣|自嘲|念叨|嘀咕|嘟囔|自[语語言]|[预預推猜][测測]|[预預][计計]|断言|斷言|主[张張]|倡[议議]|承[诺諾]|保[证證]|[发發]誓|宣誓"
    r"|道歉|致[歉辞辭词詞]|[发發]言|交代|供[述认認]|作[证證]|[辩辯][称稱解]|抗[议議]|[反回还還][击擊]|控[诉訴]|爆料|[说說]明|打[气氣]|道[谢謝]|描[述绘繪]|[呛嗆轰轟酸](?=[：:])|[认認]罪|悔[罪过過]|[提发發][问問]"
    r"|[劝勸赞讚骂罵吼嚷嘱囑回应應唱念吟哭斥喝呼嚎唤喚怒]道)"
)
_URGES = (  # 市长要求各部门“…”
    *("要求", "敦促", "号召", "號召", "勉励", "勉勵", "告诫", "告誡", "叮嘱", "叮囑", "命令"),
    *("责令", "責令", "恳请", "懇請"),
)
_JUDGES = (  # 市长批评对手“…”
    "(?:批评|批評|指责|指責|痛批|怒批|斥责|斥責|形容|(?<![自名简簡俗统統敬昵职職])[称稱](?![号號为為赞讚呼]))"
)
_ADDRESSEE = "(?:[他她我][们們]?)?"  # 安慰他
_VERB = (
    r"(?:[笑喊叫叹嘆]道|[接插][过過]?[话話][头頭茬]?|[反追质質][问問][^\s。！？，：“「]{0,4}|(?<![小传傳据據听聽要想])[说說](?:道|起)?(?![法明服书書客]|不[出清上])|表示|表态|表態|指出|强调|強調"
    r"|(?<![自名简簡俗统統敬昵职職])[称稱](?![号號为為赞讚呼])|认为|認為|宣布|补充|補充|回应|回應|告[诉訴][^\s。！？，：:“]{0,10}|介绍|介紹"
    r"|[坦直笑放扬揚明戏戲]言|感慨|感叹|感嘆|回忆|回憶|解释|解釋|透露|呼吁|呼籲|提醒|建议|建議|写道|寫道|问道|問道|[问問](?![题題])"
    r"|回答|答道|谈到|談到|提到|评价|評價|分析|警告|承认|承認|否认|否認|证实|證實|坚称|堅稱|声称|聲稱|反驳"
    r"|反駁|批评|批評|质疑|質疑|抱怨|总结|總結|调侃|調侃|形容|评论|評論|指(?![着著向了])"
    r"|[怒痛猛狂反回][轰轟呛嗆批酸懟怼斥]|[炮砲][轰轟]|[酸呛嗆][问問]|回[复覆復]|[讽諷嘲][讽諷刺]|揶揄|吐槽|喊[话話]|直呼(?!其)|坦承|重申|驳斥|駁斥|谴责|譴責|澄清|宣称|宣稱|笑称|笑稱|疾呼"
    r"|(?:通报|通報|报道|報道|報導|发文|發文|撰文|披露)(?=[称稱说說：:，,])"
    rf"|(?:{'|'.join(_URGES)})[^\s。！？，：“「]{{1,10}}$"
    rf"|{_JUDGES}[^\s。！？，：“「]{{1,10}}(?<![的为為叫谓謂名了过過])$"
    rf"|{_BESIDE_PAUSE}(?={_ADDRESSEE}[：:︰，,。]))"
)
_NOT = (  # before verbs of what nobody says: 警方未回应, 王芳不愿说; but: 王芳不得不说
    "(?<![未没沒])(?<!(?<![得能])不)(?<!不[愿願肯予想能敢便])(?<![没沒][有能])(?<!拒[绝絕])(?<![无無]法)(?<!未予)"
    "(?<!来不及)(?<!來不及)"
)
_GESTURE = "[摇搖点點挥揮招拍摆擺][了着著]?[摇搖点點挥揮招拍摆擺]?[头頭手]"
_NO_SUBJECT = (  # begins what stands between a subject and its verb
    "[对對向跟](?:本[报報])?(?:[记記]者|媒)|忍不住|只|不[过過得满滿]|[无無]奈|[继繼][续續]|甚至"
    f"|[終终][于於]|直接|立[即刻]|{_GESTURE}|[笑哭望看指拿带帶试試][着著]"
    "|[换換]句[话話]|也就是|[俗老][话話]|一般[来來]|[应應][该該]|可以"
)
_LEAD = (  # may also stand before the subject: 不过王芳说, 甚至有人说
    rf"(?:不[过過](?!得)"
    rf"|(?:甚至|只有?|[終终][于於]|立[即刻])(?=[他她]|有[人的]|[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}(?!地)))"
)
_SUBJECT = (
    rf"(?:{_LEAD})?的?(?P<name>(?:[他她][们們]?)(?=.)|(?!(?:{_NO_SUBJECT})(?![^。，]{{0,6}}的))"
    rf"(?:(?![被遭](?!告)){NAME_SIGN}){{2,28}}?(?<!的)|)"  # 他被指“…”
)
_ASIDE = "(?:[（(][^（）()]{1,12}[）)])?"
_REPORT = (
    rf"(?:[据據])?{_SUBJECT}{_ASIDE}{_ADVERB}{{0,2}}{_PLACE}?{_ADVERB}{{0,2}}"
    rf"{_NOT}(?P<cue>{_VERB})[道说說称稱]?"
)
_LONGEST_REPORT = 126  # code points that `_REPORT` can match
_LED_IN = lazily(rf"{_CLAUSE}{_REPORT}{_ADDRESSEE}[：:︰，,]?\s*$")
_REPORTED = lazily(rf"{_CLAUSE}{_REPORT}")
_FIRST_ROLE = rf"(?:{NAME_SIGN}{{1,20}}{_ROLE}、)?"  # 数控车工、特级技师王芳
_AFTER = lazily(rf"\s*[，,]?{_FIRST_ROLE}{_REPORT}(?=[，,。：:；！？\s]|$)")
_COLON = lazily("[：:]")
_TOPIC_AT_END = lazily(  # 陈静表示，中方“坚决反对”; 陈静认为，这部作品是“…”
    rf"(?<=[，,])(?:{NAME_SIGN}{{1,4}}|{NAME_SIGN}{{1,12}}(?:(?<![歌曲书書名题題号號片影])是|属于|屬於|堪[称稱]|可[谓謂]))$"
)
_SHORTEST_CLAUSE = 6  # characters; fewer after a topic are a term
_IN_VIEW = lazily(  # not of a time, nor of anybody: 在现在看来, 在我们看来
    r"在(?!现|現|今|目前|如今|当[时時]|當時|眼下|那[时時]|表面|[长長][远遠]|[我你]|大家|很多|[许許]多|不少|一些|外)"
    rf"(?P<name>{NAME_SIGN}{{2,10}}?)(?P<cue>看[来來])(?:[，,]{NAME_SIGN}{{0,4}})?$"
)
_PASSED_ON = lazily(rf"^.*(?:援引|引述|引用|转述|轉述)(?P<name>{NAME_SIGN}{{2,16}}?)的?[话話]$")
_NAMED = lazily(
    rf"{_ROLE}(?P<name>{_JAPANESE_SURNAME}(?:(?![{_AFTER_JAPANESE}])[\u4e00-\u9fff]){{1,3}}|{_FOREIGN_NAME}|[老小阿]{_SURNAME}|阿[\u4e00-\u9fff]"
    rf"|{_SURNAME}(?:某{{1,2}}|(?![{_NO_GIVEN}])[\u4e00-\u9fff]"
    rf"(?:(?![{_STOPS}]|[强強][调調]|走|[来來赶趕回]到|[来來][自电電信]|[\u4e00-\u9fff][了着著])[\u4e00-\u9fff])?))(?<={_NO_NAME_END})"
)
_IS_APART = lazily(  # stands behind a name, and does not belong to it: 王芳说, but not 李国|强调
    rf"(?=[，,。：:、（(的和与與]|(?![强強][调調]){_ADVERB}?{_VERB})"
)
_BEFORE_ACT = "也都就又还還只才先一正在刚剛大微苦冷"  # between a name and what somebody does
_ACTING = lazily(  # 霍剛聽完; not: 于是想
    rf"(?:^|[。！？”」\n])(?!于是|[马馬]上|高[兴興声聲]|常常|方才|白天|全[家村]|何[时時处處人]|石油|张口|張口|江[水面]|车[门門])"
    rf"(?P<name>{_SURNAME}[\u4e00-\u9fff]{{1,2}}?)(?<![没沒不{_BEFORE_ACT}])"
    rf"(?=[{_BEFORE_ACT}]{{0,2}}(?:[听聽]|看(?![似来來起重])|想|[走赶趕跑][来來进進到过過出上]|站[了起在]|坐[了起下在]|笑|{_GESTURE}|叹|嘆|抬起?[头頭]|[转轉][过過]?[身头頭]|[皱皺]|沉[默思吟]|愣))"
)
_HONOURED = lazily(
    rf"{_SURNAME}某?(?:先生|女士|小姐|大[爷爺妈媽叔哥姐]|阿姨|奶奶|婆婆|太太|老[伯汉漢师師]|[伯叔]{2}|同[学學]|[师師]傅)"
)
_NAME_AT_END = lazily(
    rf"^.*(?:{_ROLE}|[的，])(?P<name>{_JAPANESE_SURNAME}[\u4e00-\u9fff]{{1,3}}|{_SURNAME}[\u4e00-\u9fff]{{1,2}}|(?<=[^的，])[{_SOUNDS}{_MORE_SOUNDS}]{{3,8}}"
    rf"|[小阿](?![组組学學区區时時孩朋店])[\u4e00-\u9fff]|[^{_DOTS}]{{1,6}}(?:[{_DOTS}][^{_DOTS}]{{1,8}}){{1,3}})"
    rf"(?<={_NO_NAME_END})$"
)
_FOREIGN_NAME_AT_END = lazily(
    r"^.*(?:总统|總統|总理|總理|首相|国务卿|國務卿|外长|外長|大臣)(?P<name>[^\s]{2,7})$"
    r"|^.*(?:教授|博士|院士)(?P<expert>[^\s]{2,3})$"
)
_DOTTED = lazily(_DOTTED_NAME)
_DOTTED_AT_END = lazily(rf"{_DOTTED_NAME}$")
_WITH_VERB = 3  # characters of a name of two with what follows it
_SURNAME_ALONE = lazily(_JAPANESE_SURNAME)
_PRONOUN = lazily(rf"{_CLAUSE}(?P<name>[他她][们們]?)")
_TITLE = (
    r"(?:[\u4e00-\u9fff][长長]|先生|女士|小姐|太太|主任|书记|書記|教授|老[师師]|院士|博士|警官|[医醫]生|律[师師]"
    r"|[经經]理|大[爷爺妈媽叔哥姐]|阿姨|奶奶|[爷爺]{2}|师傅|師傅)"
)
_TITLED_SURNAME = lazily(rf"(?P<surname>{_SURNAME})副?{_TITLE}$")
_WHOLE_NAME = lazily(rf"(?!.{{1,2}}?{_TITLE}){_SURNAME}[\u4e00-\u9fff]{{1,2}}(?<={_NO_NAME_END})")


def attribution(around: Surroundings) -> Attribution | None:
    """Return where the speaker of a Chinese quote is named, or None.

    "王芳说：“…”" names the speaker before the verb, "“…，”王芳说" after the quote. Only a quote can
    have its verb further away: "王芳说，她不走，“…”"; otherwise marked words may be a term.
    """
    before, start = around.before.rstrip(), around.start
    reach = max(0, len(before) - _LONGEST_REPORT)
    led = _LED_IN.search(before, reach) if around.is_speech or around.is_clause else None
    if led is not None and not around.is_speech and around.length < _SHORTEST_CLAUSE:
        led = None if led["cue"].startswith(_URGES) else led  # 要求落实“双减”
    if led is not None:
        return _with_subject(led, start, before[: led.start("name")], start)
    said = _AFTER.match(around.after)
    leads_on = said is not None and _COLON.match(around.after, said.end()) is not None
    if said is not None and leads_on and said["cue"][0] in "接插":
        said = None  # “…。”李明接过话道：“…”
    if before.endswith(COLONS) and around.last in _ENDS:
        said = None  # 林海很激动：“…。”李明则说，“…”
    if said is not None and (around.is_speech or (said["name"] and around.is_clause)):
        return _with_subject(said, around.end, before, start)
    if not around.is_clause and not around.is_speech:
        return None
    viewed = _IN_VIEW.search(before)
    if viewed is not None:
        return attribution_in(viewed, start)
    if not around.is_speech:
        topic = _TOPIC_AT_END.search(before) if around.length >= _SHORTEST_CLAUSE else None
        before = before[: topic.start()] if topic is not None else before
        if not before.endswith(_COMMAS):
            return None
        first = around.sentence_start(_ENDS)
        before, start = before[first:], start + first
    if before.endswith(COLONS):  # 王芳说：“…。”林海收到短信：“…”
        first = max(before.rfind("”"), before.rfind("」")) + 1
        before, start = before[first:], start + first
    reported = _last_report(before, pronouns=True)
    return attribution_in(reported, start) if reported is not None else None


def _with_subject(
    verb: "re.Match[str]", offset: int, earlier: str, start: int
) -> Attribution | None:
    """Return a verb with its subject; a pronoun or none means that of an earlier report.

    `earlier` is what stands before the verb, and begins at `start`.
    """
    if verb["name"] and verb["name"] not in PRONOUNS:
        return attribution_in(verb, offset)
    subject = _last_report(earlier)
    if subject is None and not verb["name"]:
        *_, subject = None, *_PRONOUN.finditer(earlier)
    found = attribution_in(verb, offset)
    if subject is None:
        return found
    a, b = subject.span("name")
    return found._replace(start=start + a, end=start + b)


def _last_report(text: str, *, pronouns: bool = False) -> "re.Match[str] | None":
    """Return the last report in a text whose subject is named.

    With `pronouns` it is the first of a pronoun if there is none: 她表示，桥很旧，“…”.
    """
    last = of_pronoun = None
    for each in _REPORTED.finditer(text):
        if each["name"] in PRONOUNS:
            of_pronoun = of_pronoun or each
        elif each["name"] and not each["name"].endswith(_REPORTERS):
            last = each
    return last or (of_pronoun if pronouns else None)


def name_in(phrase: str, people: "Sequence[Named]") -> str:
    """Return the name in a phrase: 李国梁 for 校长李国梁 or 李校长; the phrase if it has none."""
    passed_on = _PASSED_ON.match(phrase)
    if passed_on is not None:
        phrase = passed_on["name"]  # 外电援引王芳的话
    if not _DOT_SIGNS.isdisjoint(phrase):
        dotted = _NAME_AT_END.match(phrase) or _DOTTED_AT_END.search(phrase)
        if dotted is not None and not _DOT_SIGNS.isdisjoint(dotted.group()):
            return dotted[dotted.lastgroup or 0]
    alone = phrase if _SURNAME_ALONE.fullmatch(phrase) else "-"
    for each in people:
        if each.name.startswith(alone):
            return each.name  # 高桥 for 高桥健一
        if each.name[-len(phrase) - 1 : -len(phrase)] in _DOT_SIGNS and each.name.endswith(phrase):
            return each.name  # 努尔 for 卡玛拉·努尔
        _, named, rest = phrase.partition(each.name)
        if named and not rest.startswith("的"):
            return each.name
    found = _NAME_AT_END.match(phrase) or _FOREIGN_NAME_AT_END.match(phrase)
    if found is not None:
        return found[found.lastgroup or "name"]
    titled = _TITLED_SURNAME.match(phrase)
    if titled is not None:
        bearers = {each.name for each in people if each.name.startswith(titled["surname"])}
        if len(bearers) == 1:
            return bearers.pop()
    return phrase


def _without_verb(name: str, text: str) -> str:
    """Return a name without what follows it, if it stands apart in two characters: 王芳哭."""
    if len(name) != _WITH_VERB or _SURNAME_ALONE.match(name) is not None:
        return name
    return name if _stands_apart(name, text) or not _stands_apart(name[:2], text) else name[:2]


def _stands_apart(name: str, text: str) -> bool:
    at = text.find(name)
    while at >= 0 and _IS_APART.match(text, at + len(name)) is None:
        at = text.find(name, at + 1)
    return at >= 0


def people_in(text: str) -> "list[Named]":
    """Return the persons whom their roles or verbs of saying show.

    A name that never stands apart may end with what follows it: 镇长王芳哭, if 王芳 stands apart.
    """
    named = dict.fromkeys(
        found["name"] for pattern in (_NAMED, _ACTING) for found in pattern.finditer(text)
    )
    people = [Named(_without_verb(name, text)) for name in named]
    for found in _REPORTED.finditer(text):
        name = name_in(found["name"], ())
        if _WHOLE_NAME.fullmatch(name) or not _DOT_SIGNS.isdisjoint(name):
            people.append(Named(name))
    people += [Named(found.group()) for found in _HONOURED.finditer(text)]
    if any(map(text.__contains__, _DOTS)):
        people += [Named(found.group()) for found in _DOTTED.finditer(text)]
    return people
