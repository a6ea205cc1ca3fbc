"""Words that tell who speaks, of languages whose script has no capital letters: data, no rules."""

from reader.startup.lazy_regex import lazily
from reader.startup.light_enum import StrEnum
from reader.text.word_sets import word_set

_VOWEL_SIGNS = lazily("[\u064b-\u0652\u0670]")  # of Arabic, which few texts write


class SubjectPlace(StrEnum):
    """Where the subject stands."""

    BEFORE_VERB = "before"
    AFTER_VERB = "after"
    EITHER = "either"


class UnicameralLanguage:
    """The words of one language.

    Attributes:
        verbs: Verbs that report somebody's words.
        feminine: Forms of these verbs for a feminine subject, where they agree with it.
        that: Conjunctions between a verb and the words that it reports.
        pronouns: Pronouns that may be the subject of a verb.
        sources: Words before whoever is the source: according to Quill.
        sources_after: Words after the source.
        sources_of_pronoun: Such words for whoever spoke last: according to her.
        roles: Words that begin what somebody is, which tell it from a name in commas.
        postpositions: Words after a phrase that is no subject.
        ends: Words that are no part of a subject and end it: prepositions, days, case markers.
        quoted: Nouns for what is said by whom a word stands before: quotes X as saying.
        quoted_of: That word.
        relays: Verbs of who passes words on: the agency reports of Quill that.
        conjunctions: Words before a subject that opens a sentence: but Quill said.
        auxiliaries: Verbs before a subject whose verb of saying follows it: had Quill said.
        participles: Verbs whose subject is that of an earlier verb: saying.
        marker: A word that follows a subject and tells it from other words.
        prefixes: Letters written together with a verb: "and".
        links: Words between what describes somebody and who that is.
        adverbs: Words that open a sentence before its subject.
        one: A word before those of whom somebody unnamed is one.
        article: An article that is written together with its noun, and with last names.
        to_the: The forms of the article with a preposition before it.
        place: Where the subject stands.
    """

    __slots__ = (
        "_feminine", "_forms", "adverbs", "article", "auxiliaries", "conjunctions",
        "ends", "feminine", "links", "marker", "one", "participles", "place",
        "postpositions", "prefixes", "pronouns", "quoted", "quoted_of", "relays", "roles",
        "sources", "sources_after", "sources_of_pronoun", "that", "to_the", "verbs",
    )  # fmt: skip

    def __init__(
        self,
        place: SubjectPlace,
        *,
        verbs: str,
        feminine: str = "",
        that: str,
        pronouns: str,
        ends: str,
        sources: str = "",
        sources_after: str = "",
        sources_of_pronoun: str = "",
        roles: str = "",
        postpositions: str = "",
        quoted: str = "",
        quoted_of: str = "",
        relays: str = "",
        auxiliaries: str = "",
        conjunctions: str = "",
        participles: str = "",
        marker: str = "",
        prefixes: str = "",
        links: str = "",
        adverbs: str = "",
        one: str = "",
        article: str = "",
        to_the: str = "",
    ) -> None:
        self.place = place
        self.feminine = word_set(feminine)
        self.verbs = word_set(verbs) | self.feminine
        self.that = word_set(that)
        self.pronouns = word_set(pronouns)
        self.sources = word_set(sources)
        self.sources_after = word_set(sources_after)
        self.sources_of_pronoun = word_set(sources_of_pronoun)
        self.roles = word_set(roles)
        self.postpositions = word_set(postpositions)
        self.ends = word_set(ends) | self.postpositions
        self.quoted = word_set(quoted)
        self.quoted_of = quoted_of
        self.relays = word_set(relays)
        self.auxiliaries = word_set(auxiliaries)
        self.conjunctions = word_set(conjunctions)
        self.participles = word_set(participles)
        self.marker = marker
        self.prefixes = prefixes
        self.links = word_set(links)
        self.adverbs = word_set(adverbs)
        self.one = one
        self.article = article
        self.to_the = tuple(to_the.split())
        self._forms = self.verbs | self.participles
        self._feminine = self.feminine | {each.replace("أ", "ا") for each in self.feminine}
        self._forms |= {each.replace("أ", "ا") for each in self._forms}

    @property
    def verb_first(self) -> bool:
        """Whether the subject always follows the verb."""
        return self.place is SubjectPlace.AFTER_VERB

    def is_verb(self, word: str) -> bool:
        """Whether a word is a verb of saying, perhaps with a prefix or with vowel signs."""
        return self._form(word) in self._forms

    def is_auxiliary(self, word: str) -> bool:
        """Whether a word is a verb before a subject and its verb of saying: وكان."""
        return self._is_of(self.auxiliaries, word)

    def is_relay(self, word: str) -> bool:
        """Whether a word tells that somebody passes words on: ونقلت."""
        return self._is_of(self.relays, word)

    def is_joined(self, verb: str) -> bool:
        """Whether "and" is written together with a verb: وقال."""
        return self._form(verb) != _VOWEL_SIGNS.sub("", verb)

    def _is_of(self, words: frozenset[str], word: str) -> bool:
        """Whether a word is one of some, perhaps with a prefix."""
        return word in words or (word[:1] in self.prefixes and word[1:] in words)

    def may_agree(self, verb: str, other: str) -> bool:
        """Whether the genders of two verbs allow that they have the same subject."""
        forms = self._form(verb), self._form(other)
        if any(form in self.participles for form in forms):
            return True
        return (forms[0] in self._feminine) == (forms[1] in self._feminine)

    def _form(self, word: str) -> str:
        """Return a verb without vowel signs and without a prefix, if it is one."""
        bare = _VOWEL_SIGNS.sub("", word)
        has_prefix = bare not in self._forms and bare[:1] in self.prefixes
        return bare[1:] if has_prefix else bare


ARABIC = UnicameralLanguage(
    SubjectPlace.AFTER_VERB,
    verbs="قال أضاف أكد صرح أوضح ذكر اعتبر كتب حذر تابع شدد رأى أعلن زعم يقول يؤكد يضيف يرى "
    "وصف أشار لفت نفى تساءل كشف أجاب رد علق غرد أعرب أفاد رحب أردف استطرد روى حكى سرد "
    "ناشد استنكر ندد نوه ألمح اختتم ختم واصل اعترف تمنى توقع انتقد شرح استدرك "
    "نبه ردد هتف أقر دعا هدد اتهم وعد "
    "يجيب يوضح يشرح يكتب يتابع يعلق يصف يحذر يشير يذكر يتساءل يروي يحكي يعترف يعتقد "
    "يشدد يعلن",
    feminine="قالت أضافت أكدت صرحت أوضحت ذكرت اعتبرت كتبت حذرت تابعت شددت رأت أعلنت زعمت تقول "
    "تؤكد تضيف ترى وصفت أشارت لفتت نفت تساءلت كشفت أجابت ردت علقت غردت أعربت أفادت رحبت "
    "أردفت استطردت روت حكت سردت ناشدت طالبت استنكرت نددت نوهت ألمحت اختتمت ختمت واصلت "
    "اعترفت تمنت توقعت انتقدت شرحت استدركت نبهت رددت هتفت أقرت دعت هددت اتهمت وعدت "
    "تجيب توضح تشرح تكتب تتابع تعلق تصف تحذر تشير تذكر تتساءل تروي تحكي تعترف تعتقد "
    "تشدد تعلن",
    that="إن أن بأن إنه إنها أنه أنها بأنه بأنها إنهم أنهم إننا أننا إلى قائلا قائلة على ان "
    "انه انها بان بانه بانها انهم اننا الى قد",
    pronouns="هو هي ما",
    sources="بحسب حسب وفق لقول قول تعبير برأي",
    roles="مدير مديرة رئيس رئيسة وزير وزيرة المتحدث المتحدثة الناطق الناطقة نائب نائبة عضو أستاذ "
    "أستاذة الخبير الخبيرة محافظ أمين قائد مسؤول مسؤولة المحامي المحامية الباحث الباحثة",
    ends="في بعد قبل خلال عن من عبر لدى أمام مع يوم أمس اليوم تعليقا ردا حول عقب فإن أيضا "
    "لصحيفة لوكالة لقناة لموقع لشبكة لتلفزيون لإذاعة لـ بـ كما الذي التي الذين لمراسلنا "
    "أثناء بينما عندما حين حيث الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس السبت مساء "
    "صباحا بيانا",
    adverbs="إذا لو صباح ظهر ليلة بدوره بدورها بدورهم هنا هناك هنالك ثم كذلك لذلك لهذا هكذا "
    "الآن لاحقا سابقا أخيرا ختاما أولا ثانيا حينها عندها باختصار بكل بشكل يخص",
    participles="قائلا قائلة مضيفا مضيفة مؤكدا مؤكدة مشيرا مشيرة موضحا موضحة مشددا مشددة معتبرا "
    "لافتا محذرا محذرة متهما متهمة مطالبا مطالبة منتقدا منتقدة واصفا واصفة نافيا نافية متسائلا "
    "متسائلة معتبرة لافتة",
    quoted="قوله قولها قولهم",
    quoted_of="عن",
    relays="نقل نقلت",
    auxiliaries="كان كانت",
    conjunctions="لكن ولكن أما وأما بينما فيما إلا أن",
    prefixes="وف",
    article="ال",
    to_the="لل بال",
)
PERSIAN = UnicameralLanguage(
    SubjectPlace.BEFORE_VERB,
    verbs="گفت می‌گوید میگوید افزود نوشت تاکید تأکید اظهار اعلام توضیح ادامه پرسید پاسخ هشدار "
    "خاطرنشان تشریح ابراز خواند نامید یادآور تصریح عنوان بیان معتقد توصیف دانست",
    that="که اینکه این کرد کرده است داد داده داشت شد",
    pronouns="او وی آنها ایشان",
    sources="گفته نظر گزارش",
    adverbs="همچنین البته اما امروز دیروز",
    one="یکی",
    roles="مدیر رئیس وزیر سخنگو سخنگوی شهردار استاد نماینده عضو معاون فرمانده کارشناس مدیرکل "
    "مدیرعامل دبیر دبیرکل سرپرست فرماندار استاندار دادستان قاضی وکیل سفیر سرمربی مربی کاپیتان "
    "کارگردان تهیه‌کننده نویسنده شاعر بازیگر خواننده آهنگساز منتقد پژوهشگر تحلیلگر اقتصاددان "
    "روزنامه‌نگار خبرنگار پزشک معلم مهندس فعال رهبر نخست‌وزیر رئیس‌جمهور",
    ends="در به با از روز طی امروز دیروز همچنین نیز برای پس هم درباره",
    postpositions="را",
)
HEBREW = UnicameralLanguage(
    SubjectPlace.EITHER,
    verbs="אמר מסר הוסיף ציין טען כתב הבהיר הדגיש סיפר אומר הסביר השיב הזהיר הודיע שאל מספר כינה "
    "הגיב תקף צייץ סיכם מסביר טוען מוסיף מדגיש מבהיר כותב מציין מזהיר אומרים אמרו",
    feminine="אמרה מסרה הוסיפה ציינה טענה כתבה הבהירה הדגישה סיפרה אומרת הסבירה השיבה הזהירה "
    "הגיבה תקפה הודיעה שאלה מספרת כינתה צייצה סיכמה "
    "מסבירה טוענת מוסיפה מדגישה מבהירה כותבת מציינת מזהירה",
    that="כי ש",
    pronouns="הוא היא הם",
    sources="לדברי לפי לטענת",
    sources_of_pronoun="לדבריו לדבריה לטענתו לטענתה",
    roles="נשיא נשיאה מזכיר מנהל מנהלת ראש שר שרת דובר דוברת סגן סגנית חבר חברת פרופסור מפקד יו״ר "
    'מנכ״ל מנכ״לית עורך עורכת יו"ר מנכ"ל מנכ"לית תושב תושבת שחקן שחקנית במאי במאית',
    ends="התייחס התייחסה עדכן עדכנה נשאל נשאלה קרא קראה על עם ב אתמול היום אל "
    "את לאחר אחרי בשיחה בראיון ביום השבוע הבוקר כך עוד גם כן בנוסף בהמשך מנגד בהודעה בתגובה "
    "בטקס בכנס בפתח בפתיחת בסיום בתום בסוף במהלך בעת בעקבות בפני באירוע במסגרת בבית בעיר "
    "בעיתון ברדיו בחדשות בערוץ באתר בעמוד בחשבון במכתב בפוסט בציוץ בשיחת במליאה בוועדת בוועדה "
    "לעיתון לאתר לערוץ לחדשות לעיתונאים לכתבים למצלמות אמש הערב הלילה שלשום "
    "בפייסבוק בטוויטר באינסטגרם בדיון בישיבה בכנסת בנאום במסיבת",
    prefixes="ו",
)
HINDI = UnicameralLanguage(
    SubjectPlace.BEFORE_VERB,
    verbs="कहा कहना कहते कहती बताया लिखा पूछा जोड़ा बोले बोलीं बोला बोली दावा आरोप चेतावनी जवाब "
    "बताते कही ट्वीट",
    that="कि है किया हैं",
    pronouns="उन्होंने उसने वह वे इन्होंने उनके उसके इनके",
    sources_after="मुताबिक अनुसार",
    marker="ने",
    postpositions="में से पर को तक",
    links="का के की वाले वाली वाला",
    ends="हुए हुई उधर इधर हालांकि इसलिए का के की बात तो जब फिर लेकिन मगर वहीं जबकि वाले वाली वाला "
    "वर्षीय साल सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
)
URDU = UnicameralLanguage(
    SubjectPlace.BEFORE_VERB,
    verbs="کہا کہنا کہتے کہتی بتایا لکھا پوچھا بولے بولیں دعویٰ جواب",
    that="کہ ہے کیا ہیں تھا",
    pronouns="انہوں انھوں اس وہ ان",
    sources_after="مطابق",
    marker="نے",
    postpositions="میں سے پر کو تک",
    links="کا کے کی والے والی",
    ends="کا کے کی تو جب پھر لیکن مگر جبکہ والے والی سالہ",
)

_ENOUGH = 0.5  # of the letters of a sample
_SAMPLE = 600  # code points


def unicameral_language(text: str) -> UnicameralLanguage | None:
    """Return the words for a text in Arabic, Persian, Urdu, Hebrew or Hindi, by its letters."""
    letters = [sign for sign in text[:_SAMPLE] if sign.isalpha()]
    least = _ENOUGH * len(letters)
    if sum("\u0590" <= sign <= "\u05ff" for sign in letters) > least:
        return HEBREW
    if sum("\u0900" <= sign <= "\u097f" for sign in letters) > least / 2:  # vowel signs are none
        return HINDI
    if sum("\u0600" <= sign <= "\u06ff" for sign in letters) <= least:
        return None
    if "\u06d2" in letters or "\u06c1" in letters:  # yeh barree, heh goal
        return URDU
    return PERSIAN if letters.count("\u06cc") > letters.count("\u064a") else ARABIC  # Farsi yeh
