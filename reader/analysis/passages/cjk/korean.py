"""Who is named next to Korean quotes."""

from reader.analysis.languages.lexicon import words
from reader.analysis.passages.cjk.surroundings import (
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

PRONOUNS = frozenset({"그", "그녀", "이들", "그들"})
_ENDS = ".!?"  # of sentences

_SURNAMES = (
    "김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민진나지엄채원천방공현함변염여추도"
    "소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용봉"
)
TITLES = tuple(  # that stand after a name
    words(
        """
씨 군 교장 교감 교수 교사 대표 의원 장관 차관 대통령 총리 시장 군수 지사 구청장 위원장 회장 사장
이사 이장 감독 코치 선수 기자 변호사 검사 판사 원장 소장 센터장 팀장 과장 국장 부장 실장
본부장 단장 총장 학장 처장 청장 서장 관장 대변인
예보관 경찰관 소방관 외교관 감독관 조사관 연구원 연구위원 박사 작가 배우 가수 후보
전무 상무 조합장 지부장 간사 최고위원 비서관 수석 대사 신부 목사 스님 할머니 할아버지 양 옹
님 여사 선생 의사 간호사 기사
"""
    )
)
_HONORIFICS = frozenset(words("씨 군 양 옹 님 할머니 할아버지"))
_ROLES = tuple(  # that stand before a name
    words(
        """
소설가 시인 화가 평론가 애널리스트 투수 포수 타자 내야수 외야수 공격수 수비수 미드필더
골키퍼 주장 주연 조연 개그맨 방송인 아나운서 음악가 작곡가 지휘자 피아니스트 안무가 사진가
건축가 디자이너 만화가 유튜버 활동가 경제학자 역사학자 철학자 과학자 요리사 어부 농부 간병인
소방관 경찰관 군인 학부모 자영업자 회사원 직장인 대학생 고등학생 중학생 초등학생
"""
    )
)
_PERSONS = (*TITLES, *words("관계자 담당자 전문가 학생 주민 시민 어민 농민 상인 목격자 측"))
_TITLE = rf"(?:[가-힣]*(?:{'|'.join(TITLES)}))"
_AGE = r"(?:\s?\([^)]{1,20}\))?"
_PERSONAL_NOUNS = (  # that end like a word with a particle or a verb
    "(?:당선|정치|변호|외국|기업|경제|언론|법조|의료|장애|체육|연예|문화|종교|노|시|군|지식|예술|음악|피해|고소|고발"
    "|대리|증|참고|책임|직장|한국|미국|중국|일본|현지)인"
    "|(?:피해|노동|근로|유권|참가|참석|책임|당국|생존|소비|이용|운전|제보|확진|환|후보|지지|사용|가해|보호|실무|봉사|투자)자"
)
_PERSONAL_NOUN = lazily(rf"(?:{_PERSONAL_NOUNS})$")
_NO_NAME = (  # people who are no names, though they begin with a family name
    "유가족|이재민|조합원|공무원|연구원|전문가|이주민|방문객|여행객|원주민"
)
_GIVEN = "[가-힣](?<![드르트크프브츠즈스널럼롱])"  # no syllables of foreign names: 도널드
_NAME = (
    rf"(?P<name>(?!{_NO_NAME}|{_PERSONAL_NOUNS}(?![가-힣]))[{_SURNAMES}]"
    rf"(?:{_GIVEN}{_GIVEN}(?<![부청당처회대에를을게면])|\s?모)){_AGE}"
)
_GIVEN_SYLLABLES = (  # of nearly all given names, but of few other nouns of three syllables
    "가강건경고광구국권규균근금기길나남다단달담대덕도동두라람래령로록루리린림만말명모목무문미민배백범별병보복봄봉빈"
    "산상새서석선설섭성세솔송수숙순슬승시식신심아안애양언여연열영예오옥온완용우욱운웅원월유윤율은을의이인일임자재"
    "전정제조종주준중지직진찬창채천철청초춘출충치태택표필하학한해향헌혁현형혜호홍화환황효훈휘희흥"
)
_BARE_NAME = lazily(
    rf"(?!{_NO_NAME}|{_PERSONAL_NOUNS}$)[{_SURNAMES}][{_GIVEN_SYLLABLES}]{{2}}(?<![청대])"
)
_WITH_ROLE = lazily(  # 배우 박유나는, 강태오(19)가
    rf"(?:(?P<title>(?<![가-힣])[가-힣]*(?:{'|'.join((*TITLES, *_ROLES))}))\s"
    rf"(?P<name>[{_SURNAMES}](?:{_GIVEN}){{2}})(?=\(|은|는|이|가|도|의|을|를|과|와|[\s,.]))"
    rf"|(?<![가-힣])(?P<aged>[{_SURNAMES}](?:{_GIVEN}){{2}})(?=\(\d{{1,3}}[·,)세])"
)
_NAME_SHAPE = rf"[{_SURNAMES}]{_GIVEN}{_GIVEN}(?<![시군구도부청당처회대원])"
_NAMED = lazily(
    rf"(?<![가-힣]){_NAME}(?:\s|(?<=\)))(?:(?!{_NAME_SHAPE}\s)[가-힣A-Za-z]+\s){{0,2}}?(?P<title>{_TITLE})"
)
_ROLE_AND_NAME = lazily(rf"(?:{_TITLE}|{'|'.join(_ROLES)})\s(?P<name>[{_SURNAMES}][가-힣]{{2}})$")
_TITLED_SURNAME = lazily(rf"^(?P<surname>[{_SURNAMES}])\s?(?P<title>{_TITLE})$")
_SAID = lazily(
    r"\s*(?:이라|라|이|다|자|냐)?(?:고|며|면서)[만도]?\s?(?P<cue>말했|말한|밝혔|전했|강조했|주장했|설명했|덧붙였|지적했|답했"
    r"|했다|한다|토로했|호소했|비판했|촉구했|반박했|당부했|썼다|적었다|물었|외쳤"
    r"|하자|했고|했으나|했지만|했는데|발표했|분석했|내다봤|해명했|전망했|진단했|진술했|증언했|주문했|항변했|인정했|부인했|시사했"
    r"|지시했|해석했|우려했|하소연했|요청했|고백했|비난했|일축했|선언했|반문했|조언했|소개했|추정했|자평했|단언했"
    r"|회상했|털어놨|평가했|약속했|반발했|예고했|언급했|다짐했|경고했|제안했|요구했"
    r"|(?:말|강조|주장|설명|지적|토로|호소|비판|반박|발표|분석|해명|전망|진단|진술|증언|우려|고백|비난|조언|약속|경고|제안|요구)(?:하[며고자면]|한다|합니다)"
    r"|(?:칭찬|극찬|격려|자책|사과|농담|강변|설득|회고|단정|역설|추측|경계|자부|자신|확신|안도|위로|축하|감사|탄식|한탄|푸념|항의|촉구|변명|사죄|호언|평)했"
    r"|공을 돌|치켜세|추켜세|엄지를|호통|말문을|너털웃음|손사래"
    r"|안타까워|아쉬워|고마워|기뻐|놀라워|미안해"
    r"|입장을|웃|입을 모|소감을|한숨을|선을 그|고개를|목소리를|눈물|못 박"
    r"|(?:분통|울분|불만|아쉬움|우려|심경|각오|포부|의지|뜻|고충|답답함|안타까움|불쾌감|기대감?|의문|목청|당혹감)[을를]"
    r"(?! (?:낳|사[고며]|샀|모으|모[았은]|받|부르|불[러렀]|키[우웠운]))"  # as things do
    r"|날을 세|너스레|울먹|감격|반겼|거들|되물|꼬집|질타|성토|일갈|직격|응수|화답|귀띔)"
)
_STATED = lazily(  # "…"는 입장을 내놨다, "…"는 글을 올렸다
    r"\s*(?:이라|라|다)?는 (?P<cue>입장|뜻|의견|글|메시지|주장|반응|의사|방침|소감)[을를] "
    r"(?:올|내|밝(?!혀[내낸냈])|전|남|보)"
)
_SAID_BY = lazily(
    r"\s*(?:이라|라|이|다|자|냐)?고 (?P<name>그녀?(?=[는가])|[^.!?\"“”,]{2,20}?)(?:은|는|이|가) "
    r"(?P<cue>말했|밝혔|전했|강조했|주장했|설명했|덧붙였|지적했|회상했|털어놨|토로했|답했)"
)
_COLON = lazily(r"(?:^|[.!?]\s)(?P<name>[^.!?\"“”:]{2,24}?)\s?(?P<cue>:)\s*$")
_INTERVIEWEE = (
    rf"(?:[가-힣A-Z]+ ){{0,2}}?(?:(?!{_NO_NAME})[{_SURNAMES}](?:{_GIVEN}){{2}}(?<![부청당처회대])"
    rf"|[가-힣A-Z]*(?:{'|'.join(_PERSONS)}))"
)
_INTERVIEWED = (
    lazily(  # [김민수 / 시민], [인터뷰 / 주민 A씨]; not: [단독], 정치 / 국회, 인터뷰 요청에
        rf"^[▶■◆]?\s*(?:\[?(?:인터뷰|녹취|싱크|스탠딩)\s*[\]/:：]+\s*(?P<name>{_INTERVIEWEE})"
        rf"|\[?(?!사진|영상|자료|출처|그래픽)(?P<named>{_INTERVIEWEE})(?=\s*/))"
        r"\s*(?:/[^\]\"]{1,24}?)?\s*[:：]?\]?\s*[:：]?\s*$"
    )
)
_SOURCE_BEFORE = lazily(r"(?P<name>\S+(?: \S+)?)에 (?P<cue>따르면|의하면)")
_CHAINED = lazily(r"\s*(?:이라|라|이|다|자|냐)?(?P<cue>며|면서도?)\s?[\"“]")
_LINKED = lazily(r"\s*(?P<cue>(?:이라|라|이|다|자|냐)?(?:고|며|면서|는|지만|거나))")
_SOURCE_AFTER = lazily(
    r"\s*(?:이라|라)?(?:는|고 한)\s?(?:것이|게|것은)?\s?(?P<name>[^.!?\"“”]{2,24}?)의\s"
    r"(?P<cue>설명|주장|분석|지적|입장|전언|말|평가)"
)
_SPOKEN_BY = lazily(
    rf"\s(?:\S+\s){{0,4}}?{_NAME}\s(?P<cue>{_TITLE})의 "
    r"(?:말|이야기|얘기|설명|진단|지적|하소연|소감|회고|고백|반응|전언|주장|당부|생각|조언|토로|호소|바람|다짐)"
)
_TELLS_NEXT = lazily(  # “….” 소설가 한서연이 소감을 밝혔다.
    rf"\s(?:[^\s.“\"]+\s){{0,4}}?{_NAME}(?:\s?{_TITLE})?(?:은|는|이|가)\s"
    r"(?![^.“”\"]{0,20}(?:질문|물음|요청|요구|소리|말|칭찬)에\s)[^.“”\"]{0,40}?"
    r"(?P<cue>말했|밝혔|전했|털어놨|회상했|떠올렸|설명했|강조했|토로했|호소했|고백했|소감을|입을 열"
    r"|운을 뗐|말문을|웃었|한숨)[^.“”\"]*[.]"
)
_TELLS_BELOW = lazily(
    rf"(?:[^\s.“\"]+\s){{0,7}}?{_NAME}(?:\s?{_TITLE})?(?:은|는|이|가)\s(?:[^\s.“\"]+\s){{0,3}}?"
    r"(?P<cue>이렇게 말|이같이 말|이 같이 말|그렇게 말)"
    rf"|(?:[^\s.“\"]+\s){{0,7}}?{_NAME.replace('<name>', '<named>')}(?:\s?{_TITLE})?"
    r"의 (?:말|이야기|얘기|하소연|설명)이?다"
)
_TOLD = lazily(r"\s*(?:이라|라|다|자|냐)?(?P<cue>며|면서)\s")  # what a person does who says it
_GOES_ON = ("고", "며", "면서")
_TOKEN = lazily(r"[^\s]+")
_SUBJECT = lazily(
    r"^(?P<base>.*?[가-힣A-Za-z\d)'’])(?P<particle>께서는|께서|측은|측이|은|는|이|가|도),?$"
)
_ADVERBIAL_ENDS = tuple("에서로때면게도만지하되있없날번해후뒤전")
_ENDS_PHRASE = (*"은는이가을를에서로의와과인한된던할며고도만라자면해,)]”", "까지", "부터")
_QUOTATIVE = lazily(  # nouns after marked words with 는, which are no subject then: ‘…’는 질문에
    "(?:취지|질문|물음|지적|말|비판|의견|주장|우려|관측|전망|내용|의혹|입장|목소리|요구|제안|문구|이유|뜻|생각"
    "|반응|평가|점|것|게|얘기|이야기|발언|분석|설명|보도|소문|구호)"
    "(?:에[는도]?|엔|이[다라]?|가|은|는|을|를|도|으?로|과|와|의)?[,.]?$"
)
_MARKS = ("’", "'", "”", '"', "’라", "'라", "”라", '"라', "’다", "'다")
_DETERMINERS = frozenset({"한", "이", "그"})
_ADVERBS = frozenset(
    words(
        "이날 이어 또 또한 특히 다만 한편 앞서 최근 당시 현재 오늘 어제 전날 그러면서 그러나 "
        "하지만 아울러 이에 반면"
    )
)
_IN_RA = lazily(  # a name that ends like a particle: 김보라 시장
    rf"(?!문제|이유|정도|주제|전제|현재|조사|주의)[{_SURNAMES}]{_GIVEN}라"
)
_RELATIVE = lazily(  # 취재진을 만난 | 이 감독; but a name: 김유린 감독
    rf"(?![{_SURNAMES}](?:{_GIVEN}){{2}}$)[가-힣]*"
    "(?:[만떠끝러어타]난|[치오따부이]른|이끈|[거앞]둔|[시지으]킨|[열달걸내올버알불]린)"
)
_GIVEN_LIKE_PARTICLE = lazily(  # given names, which end like particles and adverbs
    "[가-힣][은이가인]|(?![지번것말])[가-힣]만|[은민현윤준연하채예태종진형영지]서|[정은지성다]해|[영근상기]도|[영광근]로"
)
_STEMS = frozenset("찾받맡잡앉얻읽늙젊높낮좋많같작적밝깊넘남죽숨입씻품담닮겪묶뽑갚믿묻쏟닫뜯")
"""Verbs of one syllable, whose attributive form ends like a particle."""
_LONGEST = 4  # words of a phrase before its last
_FINAL_CONSONANTS = 28


def attribution(around: Surroundings) -> Attribution | None:
    """Return where the speaker of a Korean quote is named, or None.

    "김민수는 “…”고 말했다" has the subject before the quote; "“…”는 게 경찰의 설명이다" has its
    source after it.
    A verb without a subject has that of the sentence before.
    """
    after, end = around.after, around.end
    source = _SOURCE_AFTER.match(after) or _SAID_BY.match(after)
    if source is None and around.is_speech:
        source = _SPOKEN_BY.match(after)
        if source is None and around.last in _ENDS:
            source = _TELLS_NEXT.match(after)
    if source is not None:
        return attribution_in(source, end)
    if around.is_speech and around.below and (told := _TELLS_BELOW.match(around.below)):
        a, b = told.span("name" if told["name"] else "named")
        cue = cue_in(told, around.start_below) if told["name"] else (-1, -1)
        return Attribution(around.start_below + a, around.start_below + b, *cue)
    label = around.above if around.before.strip() in {"", "-"} else around.before
    interviewed = None if after.strip() else _INTERVIEWED.match(label)
    if interviewed is not None:
        start = around.start if label is around.before else around.start_above
        a, b = interviewed.span("name" if interviewed["name"] else "named")
        return Attribution(start + a, start + b, -1, -1)
    named = _COLON.search(around.before)
    if named is not None and named["name"].endswith(TITLES):
        return attribution_in(named, around.start)
    said = _SAID.match(after) or _STATED.match(after) or _CHAINED.match(after)
    verb = said or (_LINKED if around.is_speech else _TOLD).match(after)
    if verb is None:
        return None
    cue = end + verb.start("cue"), end + verb.end("cue")
    first = around.sentence_start(_ENDS)
    subject = _subject(around.before, first)
    is_person = subject is not None and _is_person(around.before[slice(*subject)])
    if said is None and not (around.is_speech or is_person):
        return None
    source = _SOURCE_BEFORE.search(around.before, first)
    if source is not None and not is_person:
        return attribution_in(source, around.start)
    if subject is not None:
        return Attribution(around.start + subject[0], around.start + subject[1], *cue)
    goes_on = said is not None or verb["cue"].endswith(_GOES_ON)
    return Attribution(end, end, *cue) if goes_on else None


def _is_person(phrase: str) -> bool:
    bare = phrase.partition("(")[0]
    is_named = _BARE_NAME.fullmatch(bare.rpartition(" ")[2]) is not None
    return is_named or phrase in PRONOUNS or bare.endswith(_PERSONS)


def name_in(phrase: str, people: "Sequence[Named]") -> str:
    """Return the name in a phrase without titles: 김미영 for 김미영(38) 씨, 박정호 for 박 교장."""
    found = _NAMED.search(phrase) or _ROLE_AND_NAME.search(phrase)
    if found is not None:
        return found["name"]
    short = _TITLED_SURNAME.match(phrase)
    if short is not None:
        for each in people:
            if each.name[0] == short["surname"] and each.title.endswith(short["title"]):
                return each.name
    aged = phrase.partition("(")[0].rpartition(" ")[2]
    return aged if "(" in phrase and _BARE_NAME.fullmatch(aged) is not None else phrase


def people_in(text: str) -> "list[Named]":
    """Return the persons that are named with a title or an age: 박정호 교장, 강태오(19)."""
    people = [Named(found["name"], found["title"]) for found in _NAMED.finditer(text)]
    people += [
        Named(found["name"] or found["aged"], found["title"] or "")
        for found in _WITH_ROLE.finditer(text)
    ]
    return people


def _subject(before: str, start: int) -> tuple[int, int] | None:
    """Return the span of the subject of the sentence that begins at `start`, or None.

    It is the last person with a particle of subjects, else the first topic.
    """
    tokens = list(_TOKEN.finditer(before, start))
    person = topic = None
    for index, token in enumerate(tokens):
        found = _SUBJECT.match(token.group())
        if found is None or not _fits(found["base"], found["particle"]):
            continue
        following = tokens[index + 1].group() if index + 1 < len(tokens) else ""
        if found["base"].endswith(_MARKS) and _QUOTATIVE.match(following):
            continue
        base = found["base"].partition("(")[0]
        if base in _STEMS and found["particle"] == "은":
            continue  # 도서관을 찾은 김도하 군
        is_topic = found["particle"] not in {"이", "가", "도"}
        is_person = base in PRONOUNS or base.endswith(_PERSONS)
        if is_person or (index and _is_age(found["base"])) or _is_named(tokens, index, base):
            person = index, found
        elif topic is None and is_topic and not base.endswith(_ADVERBIAL_ENDS):
            topic = index, found
    chosen = person or topic
    if chosen is None:
        return None
    index, found = chosen
    end = tokens[index].start() + found.end("base")
    if found["base"] in PRONOUNS:
        return tokens[index].start(), end
    first = index - (index > 0 and found["base"] in _HONORIFICS)  # 박순자 씨
    is_titled = found["base"].endswith(TITLES)
    if first == index > 0 and is_titled and _may_be_name(tokens[index - 1].group()):
        first -= 1
    while first and index - first < _LONGEST and _continues(tokens[first - 1].group()):
        first -= 1
    return tokens[first].start(), end


def _is_named(tokens: "list[re.Match[str]]", index: int, base: str) -> bool:
    """Whether a subject is a name behind a role, or like no other word: 배우 박유나도."""
    if _BARE_NAME.fullmatch(base) is None:
        return False
    is_described = index > 0 and tokens[index - 1].group().endswith((*TITLES, *_ROLES))
    return is_described or not base.endswith(_ADVERBIAL_ENDS)


def _may_be_name(token: str) -> bool:
    """Whether a word before a title may be a name, though it ends like a particle: 박지은 대표."""
    if len(token) == 1:
        return token in _SURNAMES and token not in _DETERMINERS  # 서 감독
    is_given = _GIVEN_LIKE_PARTICLE.fullmatch(token[1:]) is not None
    return is_given and _BARE_NAME.fullmatch(token) is not None


def _continues(token: str) -> bool:
    """Whether a word may belong to the phrase that the next one ends."""
    if token in _ADVERBS or _RELATIVE.fullmatch(token):
        return False
    return (
        token in _DETERMINERS
        or _IN_RA.fullmatch(token) is not None
        or token.endswith(_PERSONS)
        or not token.endswith(_ENDS_PHRASE)
        or _PERSONAL_NOUN.search(token) is not None
        or _is_age(token)
    )


def _is_age(token: str) -> bool:
    """Whether a word is a name with an age: 김미영(38)."""
    return token.endswith(")") and "(" in token


def _fits(base: str, particle: str) -> bool:
    """Whether a particle has the form that it takes after the last letter of a word."""
    if particle not in {"은", "는", "이", "가"} or not "가" <= base[-1] <= "힣":
        return True
    closed = (ord(base[-1]) - ord("가")) % _FINAL_CONSONANTS > 0
    return closed == (particle in {"은", "이"})
