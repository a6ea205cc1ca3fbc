"""Parses written dates to ISO 8601; where a date is ambiguous, no date is returned."""

from reader.startup.lazy_regex import IGNORECASE, lazily
from reader.startup.light_typing import TYPE_CHECKING
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    import re

_MONTH_NAMES = """
    january jan januar jänner janvier janv enero janeiro gennaio januari stycznia января يناير
    जनवरी ocak tammikuuta ledna január ianuarie ιανουαρίου січня janúar בינואר gener januára
    siječnja јануар януари jaanuar sausio জানুয়ারি มกราคม جانفي ene gen oca янв січ ιαν styczeń
    janvāris januárja;
    february feb februar février fevrier févr fév febrero fevereiro febbraio februari lutego
    февраля فبراير फरवरी februarie şubat helmikuuta února február φεβρουαρίου лютого בפברואר
    febrer februára veljače фебруар февруари veebruar vasario ফেব্রুয়ারি กุมภาพันธ์ شباط فيفري fev şub
    фев лют φεβ febr februāris februarja;
    march mar märz mrz mars marzo março maart marts marca марта مارس मार्च maret mart
    maaliskuuta března március martie μαρτίου березня במרץ març marec ožujka märts март kovo মার্চ
    มีนาคม آذار мар mär mrt mac μαρ márc бер;
    april apr avril avr abril aprile kwietnia апреля أبريل अप्रैल nisan huhtikuuta dubna április
    aprilie απριλίου квітня באפריל d'abril d’abril apríla travnja април aprill balandžio এপ্রিল
    เมษายน نيسان ابريل أفريل nis апр кві απρ ápr aprīlis aprila;
    may mai mayo maio maggio mei maj maja мая مايو मई mayıs toukokuuta května május μαΐου травня
    במאי maig mája svibnja мај май gegužės মে พฤษภาคม أيار ماي mag тра μαΐ μάι máj maijs;
    june jun juni juin junio junho giugno czerwca июня يونيو जून haziran kesäkuuta června június
    iunie ιουνίου червня ביוני juny júna lipnja јун юни juuni birželio জুন มิถุนายน حزيران جوان giu
    haz июн чер ιουν jún iun jūnijs;
    july jul juli juillet juil julio julho luglio lipca июля يوليو जुलाई temmuz heinäkuuta
    července július iulie ιουλίου липня ביולי júla srpnja јул юли juuli liepos জুলাই กรกฎาคม تموز
    جويلية lug tem июл ιουλ júl iul jūlijs;
    august aug août aout agosto augustus augusti sierpnia августа أغسطس अगस्त ağustos elokuuta
    srpna augusztus agustus αυγούστου серпня באוגוסט d'agost d’agost avgust kolovoza август
    rugpjūčio আগস্ট สิงหาคม اغسطس أوت ago ağu авг αυγ agt ogos augusts آب;
    september sept sep septembre septiembre setembro settembre września сентября سبتمبر सितंबर
    eylül syyskuuta září szeptember septembrie σεπτεμβρίου вересня בספטמבר septembra rujna
    септембар септември rugsėjo সেপ্টেম্বর กันยายน أيلول set eyl сен сент σεπ szept septembris;
    october oct oktober okt octobre octubre outubro ottobre października октября أكتوبر अक्टूबर
    ekim lokakuuta října október octombrie οκτωβρίου жовтня באוקטובר d'octubre d’octubre októbra
    октобар октомври oktoober spalio অক্টোবর ตุลาคม اكتوبر out ott eki окт жов οκτ oktobris
    oktobra;
    november nov novembre noviembre novembro listopada ноября نوفمبر नवंबर kasım marraskuuta
    listopadu noiembrie νοεμβρίου листопада בנובמבר novembra studenoga studenog новембар ноември
    lapkričio নভেম্বর พฤศจิกายน kas ноя νοε novembris;
    december dec dezember dez décembre déc diciembre dezembro dicembre desember grudnia декабря
    ديسمبر दिसंबर aralık joulukuuta prosince decembrie δεκεμβρίου грудня בדצמבר desembre
    decembra prosinca децембар декември detsember gruodžio ডিসেম্বর ธันวาคม dic des ara дек гру
    δεκ decembris"""
"""The names of the months in many languages of news, as they are written in dates."""
_MONTHS = {
    name: number
    for number, names in enumerate(_MONTH_NAMES.split(";"), 1)
    for name in names.split()
}
_MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ISO = lazily(
    r"(?<!\d)([12]\d{3})[-/.](\d\d?)[-/.](\d\d?)(?!\d)"
    r"(?:[T ]{1,2}(\d\d?):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?"
)
_DATED_NAME = lazily(  # as generators of web sites demand it
    r"(?:.*[/\\])?((?:19|20)\d\d)-([01]\d)-([0-3]\d)(?:[-_ .][^/\\]*)?(?:[/\\]index\.\w+)?$"
)
_COMPACT = lazily(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)")
_EUROPEAN = lazily(r"(?<!\d)(\d\d?)\.\s?(\d\d?)\.\s?((?:19|20)\d\d)(?!\d)")
_DAY_AND_MONTH = lazily(r"(?<![\d/.-])(\d\d?)([/-])(\d\d?)\2((?:19|20)\d\d)(?![\d/-])")
_VIETNAMESE = lazily(r"(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}),?\s+(?:năm\s+)?(\d{4})(?!\d)")
_HIJRI = lazily(  # beside another date: 13 جمادى الآخرة 1448 هـ
    r"\(?\d{1,2}\s(?:محرم|صفر|ربيع\s(?:الأول|الآخر|الثاني)|جمادى\s(?:الأولى|الآخرة|الثانية|الأول|الثاني)"
    r"|رجب|شعبان|رمضان|شوال|ذ[وي]\s(?:القعدة|الحجة))،?\s14\d\d(?:\s?هـ?)?\)?(?!\w)"
)
_LISTOPADA = "listopada"  # November in Polish; October in Croatian, which writes "10." before it
_LONGEST_DATE_LINE = 25  # characters of a line that is just a date
_BUDDHIST_ERA = 543  # years ahead of the common era
_MONTHS_A_YEAR = 12
_EAST_ASIAN_DATE = r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]"
_EAST_ASIAN = lazily(_EAST_ASIAN_DATE)
_SPACED_DATE = (  # in Korean and Hungarian; not "7. 3. 2026. 9. 30", a Croatian date and time
    r"(?<!\w)(?<!\d\.\s)((?:19|20)\d\d)\.\s(\d\d?)\.\s(\d\d?)(?![\d%])"
)
_SPACED = lazily(_SPACED_DATE)
_DATE_OF_AN_ERA = r"(令和|平成|昭和|民[國国])\s?(\d{1,3}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日"
_OF_AN_ERA = lazily(_DATE_OF_AN_ERA)
_YEARS_BEFORE = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
_EAST_ASIAN_LINE = lazily(
    rf"(?:{_EAST_ASIAN_DATE}|{_SPACED_DATE}\.?|(?:中[華华])?{_DATE_OF_AN_ERA})(?:\s?[(（][月火水木金土日月一二三四五六월화수목금토][)）])?"
    r"(?:\s?(?:오전|오후|上午|下午)?\s?\d{1,2}[:時时시]\s?\d{1,2}(?:[:分분]\s?(?:\d{1,2}\s?秒?)?)?)?"
)
_DAY_FIRST_LANGUAGES = word_set("""
    fr es pt it nl da fi ca gl ro el tr id ms vi ar he pl cs sk hr sr sl bg ru uk lv et nb no nn th
    hi bn de""")
_WITH_SLASHES = lazily(r"(?<![\d/.-])(\d\d?)[/-](\d\d?)[/-]((?:19|20)\d\d)(?![\d/-])")
_ENGLISH_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ENGLISH_WEEKDAY = lazily(
    r"\b(mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs?|rsday)?|fri(?:day)?|sat(?:urday)?"
    r"|sun(?:day)?)\.?,?\s{1,2}$",
    IGNORECASE,
)
_MARCH = 3
_SHORT_EUROPEAN = lazily(r"(\d\d)\.(\d\d)\.(\d\d)(?=$|,|\s[-–|]?\s?\d)")
_THAI = lazily(r"(?<!\d)(\d{1,2})\s?([ก-๙]{1,3}\.[ก-๙]{1,2})\.?\s?(\d{4})(?!\d)")
_THAI_MONTHS = ("ม.ค", "ก.พ", "มี.ค", "เม.ย", "พ.ค", "มิ.ย", "ก.ค", "ส.ค", "ก.ย", "ต.ค", "พ.ย", "ธ.ค")
_LATVIAN = lazily(r"(?<!\d)(\d{4})\.\s?gada\s(\d{1,2})\.\s([^\W\d_]{4,10})")
_MONTH = r"([^\s\d.,:;()/-]{2,12})"
_OTHER_NAME = r"(?:[^\s\d/]{2,12}\s)?[^\s\d/]{2,12}"  # a second name of the month, in Arabic dates
_DAY_FIRST = lazily(
    rf"(?<!\d)(\d{{1,2}})(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?(?:{_OTHER_NAME}\s?/\s?)?{_MONTH}"
    rf"(?:\s?/\s?{_OTHER_NAME})?\.?,?\s+(?:del?\s+)?(\d{{4}})(?!\d)"
)
_MONTH_FIRST = lazily(rf"{_MONTH}\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}})(?!\d)")
_LONGEST_DAY = 20  # characters
_DAY_AT_END = lazily(
    rf"[\s,|•·–—-]{{1,4}}(?:(?:le|el|am|on|em|il|op|den)\s)?"
    rf"(?:{_MONTH}\.?\s\d{{1,2}}|\d{{1,2}}\.?\s(?:de\s)?{_MONTH})$"
)
_DAY_MONTH_YEAR_JOINED = lazily(r"(?<!\d)(\d{1,2})[.-]([^\W\d_]{3,12})\.?[.-](\d{4})(?!\d)")
_YEAR_FIRST = lazily(rf"(?<!\d)((?:19|20)\d\d)(?:\.|\sm\.)?\s+{_MONTH}\.?\s+(\d{{1,2}})(?![\d:])")
# "14–16 March", "14 March to 2 April", "March 14 – April 2": days of an event; "No. 4 – 16 March"
# has one day. "3 May 1950 – † 4 June 2020", "3.5.1950 – 4.6.2020": a life
_OF_YEAR = r"(?:,?\s+(?:del?\s+)?\d{4})?"
_DIED = r"(?:[†✝]\s?)?"
_DAY_IN_DIGITS = (
    r"(?:\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}/\d{1,2}/\d{4}"
    r"|\d{4}年\d{1,2}月\d{1,2}日)"
)
_SPAN = lazily(
    r"(?<![\d:./-])(?:(?:(?<![\w.#]\s)\d{1,2}|\d{1,2}\.)\s[–—-]\s?"
    rf"|\d{{1,2}}\.?(?:\s+(?:de\s+)?{_MONTH}{_OF_YEAR})?(?:[–—-]\s?|\s(?:to|until|bis|au|al|tot|till|til|do)\s)"
    rf"|\d{{1,2}}\.?\s+(?:de\s+)?{_MONTH}{_OF_YEAR}\s(?:[–—-]\s?{_DIED}|[†✝]\s?))"
    rf"\d{{1,2}}(?:\.|st|nd|rd|th|er|º)?\s+(?:de\s+)?{_MONTH}"
    rf"|{_MONTH}\.?\s+\d{{1,2}}{_OF_YEAR}\s?[–—-]\s?{_DIED}{_MONTH}\.?\s+\d{{1,2}}(?![\d:])"
    rf"|(?<![\d.]){_DAY_IN_DIGITS}(?:\s?[–—－～-]\s?{_DIED}|\s?[†✝]\s?|\s(?:to|until|bis|au|al)\s){_DAY_IN_DIGITS}"
    r"(?!\d)"
)
_SHORTEST_DAY = 8  # characters of one in digits
_ADDRESS_DATE = lazily(
    r"/((?:19|20)\d\d)(?:[/-]?(\d\d)[/-]?(\d\d)(?=[/_.-]|$)|/[A-Za-z][\w.-]{1,30}/(\d\d?)/(\d\d?)/)"
)
_MAIL_DATE = lazily(
    r"(?:[A-Za-z]{3,9}(?:,\s{0,3}|\s{1,3}))?\d{1,2}\s{1,3}[A-Za-z]{3}\s{1,3}(?:\d{2,3}|[12]\d{3})\s{1,3}\d\d?:\d\d"
)
_PUBLISHED = lazily(
    r"(?<!\w)(?:(?:date\s+(?:of\s+)?)?publication(?:\s+date)?\s?:|data\s+publikacji|erscheinungsdatum"
    r"|date\s+de\s+publication|fecha\s+de\s+publicación|data\s+di\s+pubblicazione|data\s+de\s+publicação"
    r"|publicatiedatum|(?:first\s+|originally\s+)?published|posted|publiziert|oluşturulma(?:\starihi)?|eklenme(?:\starihi)?|submitted|publié|mis\s+en\s+ligne|paru|veröffentlicht|erschienen|publicado|publicada|publicat|pubblicato"
    r"|gepubliceerd|geplaatst|publicera[dt]|publiceret|publisert|offentliggjort|udgivet|julkaistu|opublikowano|опубликован[оа]?|publikováno|입력|등록|게재"
    r"|نشر(?:ت)?(?:\sفي)?|تاريخ\sالنشر|פורסם|objavljeno|објављено|zveřejněno|vydáno|publikované|megjelent|közzétéve"
    r"|δημοσιε[ύυ](?:τηκε|θηκε|σ\w+)|опубліковано|публикувано|paskelbta|publicēts|avaldatud|yayınlanma(?:\starihi)?"
    r"|yayın\starihi|giriş|diterbitkan|dipublikasikan|ngày\sđăng|เผยแพร่|प्रकाशित|公開日?|掲載日?|発行日?|发布(?:时间|日期|于)"
    r"|发表于|發佈|發布)(?!\w)",
    IGNORECASE,
)
_AS_OF = lazily(r"(?<!\w)Stand:")
_CHANGED = lazily(
    r"(?<!\w)(?:last|laatste?|updated|modified|edited|mis\s+à\s+jour|modifié|aktualisiert|zuletzt|stand|actualizado"
    r"|actualizada|actualitzat|atualizado|aggiornato|bijgewerkt|uppdaterad|oppdatert|opdateret|päivitetty"
    r"|zaktualizowano|aktualizacja|обновлен[оа]?|оновлено|aktualizováno|aktualizované|frissítve|módosítva"
    r"|ενημερώθηκε|güncelleme|güncellenme|ažurirano|posodobljeno|diperbarui|cập\snhật|آخر\sتحديث|تحديث|تم\sالتحديث"
    r"|به‌روزرسانی|עודכן|עדכון|अपडेट|수정|업데이트|(?:最[終后後])?更新(?:日時?|时间|時間|[于於])?)(?!\w)",
    IGNORECASE,
)
# Sentences by which blog software states the date below a post.
_BLOG_ENTRY = lazily(
    r"(?:this\s(?:entry|post|article|story)\s(?:was|is)|dies(?:er|e)?\s(?:artikel|beitrag|eintrag|text)\s"
    r"(?:wurde|ist)|(?:cet|ce)\s(?:article|billet|texte)\sa\sété|est[ae]\s(?:entrada|artículo|artigo|post)\s(?:fue|foi)"
    r"|quest[oa'’]\s?(?:articolo|voce|post)\sè\sstat[oa]|dit\s(?:bericht|artikel)\s(?:is|werd))\s"
    r"(?![^.]{0,60}\b(?:originally|first|ursprünglich|zuerst|initialement|originalmente|originariamente|oorspronkelijk)\b)"
    r"[^?]{0,80}(?:posted|published|written|filed|veröffentlicht|geschrieben|erstellt|publiée?|écrit|publicad[ao]|escrit[ao]"
    r"|pubblicat[ao]|scritt[ao]|geplaatst|gepubliceerd)\b",
    IGNORECASE,
)
_LONGEST = 200  # characters
_LONGEST_DATE = 48
_LONGEST_LABEL = 25  # characters: "Ostatnia aktualizacja:"
DATE_LENGTH = len("2026-03-07")
# What may stand between a date and the rest of its line: a sign, or a space before a number.
_BESIDE_DATE = lazily(
    r"(?:\s*[,|·•–—]|\s-)?\s+(?:(?:on|am|le|el|il|op|em|den)\s+)?(?=\d|[^\W\d_]{2,12}[.,]?\s)|\s*[,|·•–—]\s+|\s-\s"
)
_WORDS = lazily(r"[^\s\d.,،:;()/|–—•+-]+")
_WORDS_IN_DATES = word_set("""
    de del am pm er st nd rd th at um kl à uhr utc gmt est edt cst cdt pst pdt et pt bst cet cest
    ist jst kst aest aedt wib wita wit msk a m p h hrs hs u om uur alle ore ora ás às as las los
    klo godz godzina r г р d n on le el il den der год года року gada năm tháng ngày lúc saat στις
    ώρα בשעה الساعة ص م น เวลา 오전 오후 上午 下午""")
"""Words and zones beside the date in a line that is only a date, in lower case."""
_WEEKDAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat
    sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
    lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado
    domingo segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato
    domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo måndag tisdag
    onsdag torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen lördagen
    söndagen mandag tirsdag lørdag søndag mån tis tir ons tors fre lör lør sön søn lun jue vie gio
    ven seg qui wt śr czw sob maanantai tiistai keskiviikko
    torstai perjantai lauantai sunnuntai poniedziałek wtorek środa czwartek piątek sobota niedziela
    pondělí úterý středa čtvrtek pátek neděle pondelok utorok streda štvrtok piatok nedeľa hétfő
    kedd szerda csütörtök péntek szombat vasárnap luni marți marţi miercuri joi vineri sâmbătă
    duminică pazartesi salı çarşamba perşembe cuma cumartesi pazar понедельник вторник среда четверг
    пятница суббота воскресенье понеділок вівторок середа четвер п'ятниця субота неділя δευτέρα
    τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή senin selasa rabu kamis jumat sabtu minggu thứ
    hai ba tư năm sáu bảy chủ nhật الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
    dilluns dimarts dimecres dijous divendres dissabte diumenge""")


def iso_date(text: str) -> str:
    """Return the date or time in `text`, in ISO 8601; empty if there is none.

    Reads ISO 8601, the dates of mail and RSS (RFC 2822), ``7.3.2026``, and dates with the month in
    words in some forty languages, or in Chinese, Japanese and Korean. A month without a day is not
    a date. Nor is ``3/7/2026``, which is in March for one half of the world and in July for the
    other; ``23/7/2026`` is unambiguous.
    """
    text = text[:_LONGEST].strip()
    if not any(map(str.isdigit, text)):
        return ""
    found = _ISO.search(text)
    if found:
        may_span = len(text) >= found.end() + _SHORTEST_DAY
        return "" if may_span and spans_days(text) else _date_and_time(found)
    return _mail_date(text) or _date_in_words(text) or _date_in_digits(text)


def stated_publication_date(text: str) -> str:
    """Return the publication date that a line states; empty if it states none.

    A date of modification may precede or follow it. The only date of German broadcasters is that of
    the "Stand".
    """
    text = text[:_LONGEST]
    found = _PUBLISHED.search(text) or _AS_OF.search(text)
    if found is None:
        return ""
    return iso_date(_CHANGED.split(text[found.end() : _LONGEST], 1)[0])


def blog_entry_date(text: str) -> str:
    """Return the date in a sentence such as "This entry was posted on …", below a blog post."""
    text = text[:_LONGEST].lstrip()
    return iso_date(text) if _BLOG_ENTRY.match(text) is not None else ""


def days_between(first: str, second: str) -> int:
    """Return the approximate number of days between two ISO 8601 dates; months count 31 days."""
    (year, month, day), (other_year, other_month, other_day) = (
        map(int, date[:DATE_LENGTH].split("-")) for date in (first, second)
    )
    return abs(((year - other_year) * 12 + month - other_month) * 31 + day - other_day)


def states_publication_date(text: str) -> bool:
    """Whether a short line begins by stating a publication date, in any format."""
    if len(text) > _LONGEST_DATE or not any(map(str.isdigit, text)):
        return False
    return _PUBLISHED.match(text) is not None


def is_date_line(line: str) -> bool:
    """Whether a short line is a date, and not a sentence."""
    if len(line) > _LONGEST_DATE_LINE or line.endswith(".") or not any(map(str.isdecimal, line)):
        return False
    return bool(iso_date(line))


def is_weekday(words: str) -> bool:
    """Whether words only name a day of the week: Monday, am Montag."""
    plain = words.lower().replace("-", " ").replace(".", " ")
    return _WEEKDAYS.union(_WORDS_IN_DATES).issuperset(plain.split())


def is_month(word: str) -> bool:
    """Whether a word is the name of a month in one of many languages."""
    return word.lower() in _MONTHS


def bare_date(text: str) -> str:
    """Return the date if a line has nothing else but a weekday and a time; else empty.

    The date of a change may follow it.
    """
    return _bare_date(text, may_be_changed=True)


def _bare_date(text: str, *, may_be_changed: bool) -> str:
    """Return what `bare_date` does; whether a change is mentioned at all takes long to find out."""
    text = text[:_LONGEST]
    if "14" in text and not text.isascii():
        text = _HIJRI.sub(" ", text).strip(" ،,/-–")
    if len(text) > _LONGEST_DATE_LINE and any(map(str.isdigit, text)):
        before_change = _CHANGED.split(text, 1)[0] if may_be_changed else text
        text = before_change.strip(" ,،|(（–-")
    if len(text) > _LONGEST_DATE or not any(map(str.isdigit, text)):
        return ""
    if _EAST_ASIAN_LINE.fullmatch(text.strip()):
        return iso_date(text)
    line = _THAI.sub(" ", text) if "\u0e01" <= max(text) <= "\u0e5b" else text
    words = [word for word in _WORDS.findall(line) if word.lower() not in _MONTHS]
    words = [
        word
        for word in words
        if word.lower() not in _WORDS_IN_DATES and any(map(str.isalpha, word))
    ]
    if words and all(word.lower() in _WEEKDAYS for word in words):
        return iso_date(text) or _short_date(text)
    weekday = len(words) == 1 and text.startswith(words[0])
    has_weekday = weekday and (words[0].islower() or text.startswith(f"{words[0]},"))
    if weekday and not has_weekday:  # "Friday June 7, 2013"
        has_weekday = text[len(words[0]) :].lstrip().partition(" ")[0].lower() in _MONTHS
    return iso_date(text) or _short_date(text) if has_weekday or not words else ""


def date_with_label(text: str) -> str:
    """Return the date of a short line that is only it, perhaps after what happened then.

    A label begins in upper case: "Last updated on 3 May 2026", but not "posted a video on …".
    """
    if (may_begin_date(text) or text[:2] in _YEARS_BEFORE) and (date := bare_date(text)):
        return date
    if text[:1].islower() or len(text) > _LONGEST_DATE:
        return ""
    found = _PUBLISHED.match(text) or _CHANGED.search(text[:_LONGEST_LABEL])
    if found is None or text[: found.start()].count(" ") > 1:
        return ""
    label = found.end()
    while again := _PUBLISHED.match(text, label + 1) or _CHANGED.match(text, label + 1):
        label = again.end()
    return bare_date(text[label:].lstrip(" :"))


def date_in_line(line: str) -> str:
    """Return the date in a line, also one with two digits for the year beside a name."""
    return iso_date(line) or bare_date(line) or split_date(line)[1]


def split_date(line: str) -> tuple[str, str]:
    """Return a short line without a bare date at its end or beginning, and that date.

    The date is empty if there is none, or if the line says that something was changed then.
    """
    if len(line) > _LONGEST or not any(map(str.isdigit, line)):
        return line, ""
    gaps = [(found.start(), found.end()) for found in _BESIDE_DATE.finditer(line)]
    if gaps and spans_days(line):
        return line, ""
    is_changed = bool(gaps) and _CHANGED.search(line) is not None
    for start, end in gaps:
        after = line[end:]
        if may_begin_date(after) and (date := _bare_date(after, may_be_changed=is_changed)):
            changed = _CHANGED.search(line[:start]) if is_changed else None
            return (line[: changed.start()].rstrip(" ,|("), "") if changed else (line[:start], date)
    for start, end in gaps:
        before = line[:start]
        date = _bare_date(before, may_be_changed=is_changed)
        if not date and states_publication_date(before):
            date = iso_date(before)
        if date:
            return line[end:], date
    return line, ""


def without_day(line: str) -> str:
    """Return a line without a day at its end that has no year: "Ida Lund | julio 5"."""
    has_day = len(line) <= _LONGEST and any(map(str.isdigit, line[-_LONGEST_DAY:]))
    found = _DAY_AT_END.search(line) if has_day else None
    if found is None or (found[1] or found[2]).lower() not in _MONTHS:
        return line
    return line[: found.start()]


def spans_days(text: str) -> bool:
    """Whether a line says from which day to which something is or somebody lived: no date."""
    found = _SPAN.search(text[:_LONGEST])
    return found is not None and all(name.lower() in _MONTHS for name in found.groups() if name)


def may_begin_date(text: str) -> bool:
    """Whether the first word of a text is a number, a month or a weekday."""
    word = next(iter(text.split(None, 1)), "").strip(".,").lower()
    return word[:1].isdigit() or word in _MONTHS or word.partition("-")[0] in _WEEKDAYS


def with_day_first(text: str, language: str) -> str:
    """Return a text with dates such as 7/3/2026 as 7.3.2026, if its language writes the day first.

    Args:
        text: A line.
        language: The language of the page, as a BCP 47 tag; English does not tell.
    """
    if language[:2].lower() not in _DAY_FIRST_LANGUAGES or language.upper().endswith("-US"):
        return text
    return _WITH_SLASHES.sub(r"\1.\2.\3", text)


def _short_date(line: str) -> str:
    """Return the date in a line such as "07.03.26, 11:02"; empty if there is none."""
    found = _SHORT_EUROPEAN.match(line)
    return _valid_date(f"20{found[3]}", found[2], found[1]) if found else ""


def date_in_address(address: str) -> str:
    """Return the date in the path of a URL; empty if there is none."""
    if "/19" not in address and "/20" not in address:
        return ""
    found = _ADDRESS_DATE.search(address[:2000])
    return _valid_date(*filter(None, found.groups())) if found else ""


def date_in_name(location: str) -> str:
    """Return the date that the name of a file begins with, as in ``2024-05-31-lamps.md``."""
    named = _DATED_NAME.match(location)
    return iso_date("-".join(named.groups())) if named else ""


def _mail_date(text: str) -> str:
    """Return an RFC 2822 date, which always has a time; its module is slow to import."""
    if not _MAIL_DATE.match(text):
        return ""
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return ""
    return moment.isoformat() if 1000 <= moment.year <= 9999 else ""


def _date_and_time(found: "re.Match[str]") -> str:
    """Return the date of a match of `_ISO`, with the time if that is valid."""
    date = _valid_date(*found.group(1, 2, 3))
    hour, minute, second, zone = found.group(4, 5, 6, 7)
    if not date or hour is None or int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        return date
    zone = "+00:00" if zone in ("Z", "UTC", "GMT") else zone or ""
    if zone and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return f"{date}T{hour:0>2}:{minute}:{second or '00'}{zone}"


_ORDERS = (
    (_MONTH_FIRST, (3, 1, 2)),
    (_DAY_FIRST, (3, 2, 1)),
    (_DAY_MONTH_YEAR_JOINED, (3, 2, 1)),
    (_YEAR_FIRST, (1, 2, 3)),
)


def _date_in_words(text: str) -> str:
    for pattern, order in _ORDERS:
        for found in pattern.finditer(text):
            year, month, day = found.group(*order)
            number = _MONTHS.get(month.lower())
            if number and spans_days(text):
                return ""
            if number:
                if month == _LISTOPADA and text.startswith(".", found.end(order[2])):
                    number -= 1
                thai = "\u0e01" <= month[0] <= "\u0e5b"
                return _valid_date(str(int(year) - _BUDDHIST_ERA) if thai else year, number, day)
    return _date_in_thai_or_latvian(text)


def _date_in_thai_or_latvian(text: str) -> str:
    """Return the date in ``7 มี.ค. 2569``, or ``2026. gada 7. marts``."""
    thai = _THAI.search(text) if "." in text else None
    if thai and thai[2] in _THAI_MONTHS:
        year = str(int(thai[3]) - _BUDDHIST_ERA)
        return _valid_date(year, _THAI_MONTHS.index(thai[2]) + 1, thai[1])
    latvian = _LATVIAN.search(text) if "gada" in text else None
    if latvian is None:
        return ""
    return _valid_date(latvian[1], _MONTHS.get(latvian[3].lower(), 0), latvian[2])


def _date_in_digits(text: str) -> str:
    for pattern, order in (
        (_EAST_ASIAN, (1, 2, 3)),
        (_SPACED, (1, 2, 3)),
        (_EUROPEAN, (3, 2, 1)),
        (_COMPACT, (1, 2, 3)),
        (_VIETNAMESE, (3, 2, 1)),
    ):
        found = pattern.search(text)
        date = _valid_date(*found.group(*order)) if found else ""
        if date:
            return "" if len(text) > 2 * _SHORTEST_DAY and spans_days(text) else date
    era = _OF_AN_ERA.search(text) if "年" in text else None
    if era:
        years = 1 if era[2] == "元" else int(era[2])
        return _valid_date(str(_YEARS_BEFORE[era[1]] + years), era[3], era[4])
    found = _EUROPEAN.search(text)
    if found and int(found[2]) > _MONTHS_A_YEAR:  # "11.14.2019", as some Americans write
        return _valid_date(found[3], found[1], found[2])
    found = _DAY_AND_MONTH.search(text)
    if found is None:
        return ""
    date = _unambiguous_date(found[1], found[3], found[4])
    return date or _date_on_weekday(text[: found.start()], found[1], found[3], found[4])


def _unambiguous_date(first: str, second: str, year: str) -> str:
    """Return the date of ``23/7/2026``, ``7-23-2026`` or ``7/7/2026``; empty for ``7/8/2026``."""
    month, day = sorted((int(first), int(second)))
    return _valid_date(year, month, str(day)) if month == day or day > _MONTHS_A_YEAR else ""


def _date_on_weekday(before: str, first: str, second: str, year: str) -> str:
    """Return the date of ``Wed, 05/06/2026``, as Drupal writes it: only 6 May is a Wednesday."""
    day = _ENGLISH_WEEKDAY.search(before)
    if day is None:
        return ""
    number = _ENGLISH_WEEKDAYS.index(day[1][:3].lower())
    dates = (_valid_date(year, first, second), _valid_date(year, second, first))
    on_day = [date for date in dates if date and _weekday_of(date) == number]
    return on_day[0] if len(on_day) == 1 else ""


def _weekday_of(date: str) -> int:
    """Return the day of the week of an ISO 8601 date, from Monday on (Zeller's congruence)."""
    year, month, day = map(int, date.split("-"))
    if month < _MARCH:
        year, month = year - 1, month + _MONTHS_A_YEAR
    return (day + 13 * (month + 1) // 5 + year + year // 4 - year // 100 + year // 400 + 5) % 7


def _valid_date(year: str, month: str | int, day: str) -> str:
    y, m, d = int(year), int(month), int(day)
    if y < 1000 or not 1 <= m <= 12 or not 1 <= d <= _MONTH_LENGTHS[m - 1]:
        return ""
    leap = y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)
    return "" if m == 2 and d == 29 and not leap else f"{y:04}-{m:02}-{d:02}"
