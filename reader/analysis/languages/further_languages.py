"""Words that tell who speaks, of languages without a lexicon: data, no rules.

A text in one of these is recognised by its most frequent words. Its speakers are found only next to
verbs of saying, "according to" and the like, so a few dozen words per language are enough.
"""

from reader.analysis.languages.lexicon import word_set
from reader.startup.light_functools import cache


class FurtherLanguage:
    """The words of one language; a word that ends with * stands for all of its endings.

    Attributes:
        frequent: Words by which the language is recognised.
        verbs: Verbs that report somebody's words, in the forms of the third person.
        sources: Words before whoever is the source: according to Quill.
        sources_after: Words after the source: Quillin mukaan.
        pronouns: Pronouns that may be the subject of a verb.
        prepositions: Words before a name that is no subject.
        titles: Roles that are written with a capital letter before a name or open a sentence.
        patronymics: Whether names often have three words.
        owner: The ending of an owner before a name, where there is one: Hamnpartiets Ada Quill.
    """

    __slots__ = (
        "frequent", "owner", "patronymics", "prepositions", "pronouns", "sources", "sources_after",
        "titles", "verbs",
    )  # fmt: skip

    def __init__(
        self,
        *,
        frequent: str,
        verbs: str,
        pronouns: str,
        prepositions: str,
        sources: str = "",
        sources_after: str = "",
        titles: str = "",
        owner: str = "",
        patronymics: bool = False,
    ) -> None:
        self.frequent = word_set(frequent)
        self.verbs = tuple(verbs.split())
        self.sources = tuple(sources.split())
        self.sources_after = tuple(sources_after.split())
        self.pronouns = word_set(pronouns)
        self.prepositions = word_set(prepositions)
        self.titles = word_set(titles)
        self.owner = owner
        self.patronymics = patronymics

    def may_be_name(self, word: str) -> bool:
        """Whether a capitalised word is none of the language's words for something else."""
        lower = word.lower()
        return not (
            lower in self.titles
            or lower in self.frequent
            or lower in self.prepositions
            or lower in self.pronouns
            or lower in self.sources
        )


_SERBO_CROATIAN = FurtherLanguage(
    frequent="je i u na da se su za ne od što ali nije bio koji to ili kao iz će sam smo ovo",
    verbs="reka* kaza* kaže izjavi* doda* dodaje istakn* ističe objasni* objašnjava poruči* "
    "poručuje navod* nave* napisa* rekla smatra upozori* upozorava tvrdi odgovori* naglasi* "
    "naglašava podsje* podset* zaključi* ocijeni* oceni* pita* najavi* nazva* komentira* "
    "komentarisa*",
    sources="prema",
    pronouns="on ona oni",
    prepositions="za na u iz s sa o od do kod uz nakon posle poslije pred po",
)

_LANGUAGES = {
    "sv": FurtherLanguage(
        frequent="och att det i som på är av för med den till inte om har de ett var hon han men "
        "jag",
        verbs="säger sade sa sagt berättar berättade förklarar förklarade menar menade uppger "
        "uppgav konstaterar konstaterade tillägger tillade svarar svarade undrar undrade skriver "
        "skrev anser ansåg hävdar hävdade påpekar påpekade betonar betonade fortsätter fortsatte "
        "kallar kallade utropar utbrister medger medgav varnar varnade twittrar twittrade frågar "
        "frågade understryker intygar tycker tror lovar lovade kommenterar beskriver beskrev",
        sources="enligt",
        titles="statsminister statsministern kommunalrådet kommunalråd minister ministern rektor "
        "professor forskaren polisen chefen ordföranden ordförande fru herr",
        owner="s",
        pronouns="hon han de hen",
        prepositions="till i på om för från med av hos under efter vid inför mot över",
    ),
    "da": FurtherLanguage(
        frequent="og at det i er en af til på for der med den har de ikke som et han hun var men "
        "vi efter blev mig sig også hvad nu bliver nogle kun",
        verbs="siger sagde fortæller fortalte forklarer forklarede mener mente oplyser oplyste "
        "tilføjer tilføjede svarer svarede understreger understregede påpeger påpegede skriver "
        "skrev lyder lød konstaterer konstaterede fastslår fastslog udtaler udtalte vurderer "
        "vurderede kalder kaldte advarer advarede spørger spurgte erkender fortsætter fortsatte "
        "beskriver beskrev lover lovede tror synes uddyber",
        sources="ifølge",
        titles="statsminister borgmester minister formand formanden direktør rektor professor "
        "forsker talsmand fru hr",
        owner="s",
        pronouns="hun han de",
        prepositions="til i på om for fra med af hos under efter ved mod over",
    ),
    "no": FurtherLanguage(
        frequent="og i det er på som en av til for at har med de den ikke et var han hun men jeg "
        "vi etter ble meg seg også hva nå blir noen fra å opp",
        verbs="sier sa sagt forteller fortalte forklarer forklarte mener mente opplyser opplyste "
        "legger tilføyer tilføyde svarer svarte svara understreker understreket påpeker påpekte "
        "skriver skrev lyder konstaterer konstaterte fastslår uttaler uttalte vurderer kaller "
        "kalte advarer advarte spør spurte innrømmer fortsetter fortsatte beskriver beskrev lover "
        "lovet tror synes utdyper seier fortel meiner skriv kommenterer",
        sources="ifølge følge",
        titles="statsminister ordfører minister leder lederen direktør rektor professor forsker "
        "byrådsleder byråd rådmann fylkesordfører fru herr",
        owner="s",
        pronouns="hun han de ho",
        prepositions="til i på om for fra med av hos under etter ved mot over",
    ),
    "fi": FurtherLanguage(
        frequent="ja on ei että se oli hän mutta ole kun myös joka ovat sen tai niin kuin jo vain "
        "hänen nyt mukaan",
        verbs="sanoo sanoi kertoo kertoi toteaa totesi kommentoi arvioi muistuttaa muistutti "
        "kuvailee kuvaili pohtii pohti selittää selitti huomauttaa huomautti korostaa korosti "
        "vastaa vastasi kirjoittaa kirjoitti lisää lisäsi jatkaa jatkoi kysyy kysyi uskoo "
        "vakuuttaa vakuutti painottaa painotti varoittaa varoitti miettii ihmettelee summaa "
        "kutsuu kutsui sanovat",
        sources_after="mukaan mielestä",
        titles="pääministeri ministeri presidentti professori tutkija johtaja toimitusjohtaja "
        "puheenjohtaja kansanedustaja tohtori poliisi",
        pronouns="hän he",
        prepositions="",
    ),
    "et": FurtherLanguage(
        frequent="ja on ei et see oli ta kui ka mis aga ning oma kes või seda tema nii siis juba",
        verbs="ütles ütleb lisas lisab rääkis räägib selgitas selgitab märkis märgib tõdes tõdeb "
        "kinnitas kinnitab arvas arvab kirjutas kirjutab vastas vastab nentis nendib küsis teatas",
        sources_after="sõnul hinnangul arvates",
        pronouns="ta tema nad",
        prepositions="",
    ),
    "pl": FurtherLanguage(
        frequent="i w na z się nie do to że jest o jak po ale od za co są przez był dla już tym",
        verbs="powiedzia* doda* mówi mówią mówi* podkreśl* zaznacz* wyjaśni* stwierdz* informuje "
        "poinformowa* przekaz* oceni* zapewni* tłumacz* przyzna* napisa* pisze zauważ* odpowied* "
        "odpowiada oświadcz* podsumow* wskaz* opowiada* relacjonowa* relacjonuje uważa* twierdz* "
        "przypomni* przypomina komentuje skomentowa* pyta* nazwa* nazywa ostrzeg* zapowied* "
        "argument* żartuje żali skarży",
        sources="według zdaniem wg",
        titles="prezydent premier minister burmistrz wójt starosta prezes rzecznik rzeczniczka "
        "radny radna poseł posłanka senator profesor prof dyrektor dyrektorka szef szefowa pan "
        "pani ksiądz",
        pronouns="on ona oni one",
        prepositions="w we na z ze do o dla po od przy za podczas przed nad u",
    ),
    "cs": FurtherLanguage(
        frequent="a se v na je že to s z do o i ve ale jako za by jsem po jsou už tak který k bude",
        verbs="řek* říká uved* uvádí doda* dodává vysvětl* vysvětluje prohlás* sděl* sdělu* "
        "popsa* popisuje podotk* doplni* zdůrazni* zdůrazňuje upozorni* upozorňuje tvrdí napsa* "
        "píše konstatova* poznamena* připusti* odpověd* myslí přizna* reagova* okomentova* "
        "komentova* označi* nazva* míní vzkáza* slíbi* zepta*",
        sources="podle dle",
        titles="prezident prezidentka premiér premiérka ministr ministryně starosta starostka "
        "hejtman primátor ředitel ředitelka mluvčí poslanec poslankyně senátor profesor pan paní",
        pronouns="on ona oni",
        prepositions="v ve na z ze do o pro po od při za s se k ke před během u",
    ),
    "sk": FurtherLanguage(
        frequent="a sa v na je že to s z do o aj vo ale ako za by som po sú už tak ktorý k bude "
        "nie",
        verbs="poved* hovorí uvied* uvádza doda* dodáva vysvetl* vyhlás* poznamena* priblíž* "
        "doplni* zdôrazni* upozorni* tvrdí napísa* píše skonštatova* odpoveda* myslí prizna* "
        "reagova* nazva* označi* informova* uviedol",
        sources="podľa",
        titles="prezident prezidentka premiér minister ministerka starosta starostka primátor "
        "riaditeľ riaditeľka hovorca hovorkyňa poslanec poslankyňa profesor pán pani",
        pronouns="on ona oni",
        prepositions="v vo na z zo do o pre po od pri za s so k ku pred počas u",
    ),
    "sl": FurtherLanguage(
        frequent="je in v da se na za so ki pa ne z bi to kot tudi po še iz bo ter s od ni",
        verbs="dejal* poveda* pravi pojasnil* pojasnjuje dodal* dodaja poudaril* poudarja "
        "zapisal* opozoril* opozarja meni ocenil* zatrdil* zatrjuje odgovoril* napovedal* razlaga "
        "izpostavil*",
        sources="po",
        titles="predsednik predsednica premier premierka minister ministrica župan županja "
        "direktor direktorica profesor gospod gospa",
        pronouns="on ona oni",
        prepositions="za na v iz s z o od do pri ob pred po",
    ),
    "hr": _SERBO_CROATIAN,
    "ru": FurtherLanguage(
        frequent="и в не на что с по он как это из за о но к у от для его её было был же до",
        verbs="сказа* говорит говоря* говорил* заяви* заявля* отмети* отмеча* добави* добавля* "
        "сообщи* сообща* поясни* поясня* рассказа* рассказыва* подчеркн* подчёркн* подчеркива* "
        "ответи* отвеча* уточни* написа* пишет объясни* объясня* призна* продолжи* продолжа* "
        "замети* спроси* спрашива* считает считал* пообеща* жалуется назва* называ* напомни* "
        "утвержда* предупреди* возрази* прокомментирова* полага* вспомина* уверен уверена",
        sources="словам мнению данным",
        titles="президент премьер премьер-министр министр мэр губернатор глава депутат сенатор "
        "директор председатель профессор адвокат спикер представитель господин госпожа",
        patronymics=True,
        pronouns="он она они",
        prepositions="в во на с со к по о об из от для до при у за перед после",
    ),
    "uk": FurtherLanguage(
        frequent="і в не на що з у та до як це за його її про він але від для було вже й ще",
        verbs="сказа* каже кажуть говори* заяви* заявля* зазначи* зазнача* дода* додає повідоми* "
        "повідомля* розпові* поясни* поясню* підкресли* відпові* зізна* уточни* написа* пише "
        "наголоси* запевни* вважає назва* нагада* запита* попереди* обіця* пообіця* стверджу*",
        sources="словами словам думку даними",
        titles="президент прем'єр прем'єр-міністр міністр міністерка мер голова депутат депутатка "
        "директор директорка речник речниця професор пан пані",
        patronymics=True,
        pronouns="він вона вони",
        prepositions="в у на з із зі до про для від при за перед після під",
    ),
    "bg": FurtherLanguage(
        frequent="и на да се в за от не са че с по ще е като това но той тя беше който или до",
        verbs="каза* казва заяви заявява добави добавя посочи посочва обясни обяснява подчерта "
        "подчертава отбеляза отбелязва разказа разказва написа пише смята коментира отговори "
        "попита съобщи уточни призна напомни нарече предупреди",
        sources="според думите",
        titles="президентът премиерът министърът министър кметът кмет депутатът директорът "
        "професор господин госпожа",
        patronymics=True,
        pronouns="той тя те",
        prepositions="в във на с със към по за от до при пред след",
    ),
    "hu": FurtherLanguage(
        frequent="a az és hogy nem is egy meg ez de csak volt azt ha már el mint még vagy lesz "
        "kell",
        verbs="mondta mondja közölte tette nyilatkozta válaszolta válaszolt fogalmazott fogalmaz "
        "hangsúlyozta hangsúlyozza írta írja jelentette jegyezte kérdezte magyarázta magyarázza "
        "elmondta állítja állította szögezte jelezte kiemelte kijelentette emlékeztetett idézte "
        "figyelmeztetett nevezte hozzátette véli",
        sources_after="szerint",
        pronouns="ő ők",
        prepositions="",
    ),
    "ro": FurtherLanguage(
        frequent="de și a în la cu că nu pe din care mai au un o este pentru să se ce sunt fost",
        verbs="declarat spus spune spun adăugat adaugă afirmat afirmă precizat precizează "
        "subliniat subliniază explicat explică transmis transmite scris scrie anunțat susține "
        "susținut povestit povestește răspuns răspunde întrebat menționat arătat promis avertizat "
        "numit consideră crede comentat conchis mărturisit",
        sources="potrivit conform",
        titles="președintele premierul prim-ministrul ministrul primarul deputatul senatorul "
        "directorul profesorul domnul doamna",
        patronymics=True,
        pronouns="el ea ei ele acesta aceasta",
        prepositions="la în pe cu de din pentru după către prin despre",
    ),
    "el": FurtherLanguage(
        frequent="και το να του η της με που την από για τα είναι στο των ο οι σε τον στην θα δεν",
        verbs="λέει είπε δήλωσε δηλώνει τόνισε τονίζει πρόσθεσε προσθέτει απάντησε απαντά ανέφερε "
        "αναφέρει σημείωσε σημειώνει υποστήριξε υποστηρίζει εξήγησε εξηγεί έγραψε γράφει "
        "υπογράμμισε υπογραμμίζει επισήμανε επισημαίνει ρώτησε σχολίασε χαρακτήρισε έκανε κάνει "
        "παραδέχθηκε προειδοποίησε διευκρίνισε συμπλήρωσε ξεκαθάρισε",
        sources="σύμφωνα κατά",
        titles="πρωθυπουργός πρόεδρος υπουργός δήμαρχος βουλευτής καθηγητής διευθυντής κύριος "
        "κυρία κ",
        patronymics=True,
        pronouns="αυτός αυτή ίδιος ίδια εκείνος εκείνη",
        prepositions="στο στη στην στον στους στις σε για από με προς μετά",
    ),
    "tr": FurtherLanguage(
        frequent="ve bir bu da de için ile çok olarak daha gibi sonra kadar ise en ne var olan "
        "her değil ancak göre diye biz ben hem ki biri iki üç yıl gün dedi oldu mi mı nedeniyle "
        "bize",
        verbs="dedi diyor diyen der söyledi söyleyen konuştu konuşan belirtti kullandı kullanan "
        "ekledi ekleyen vurguladı açıkladı anlattı yazdı sordu yanıtladı aktardı bildirdi uyardı "
        "savundu kaydetti",
        sources_after="göre",
        titles="belediye başkanı başkan başbakan cumhurbaşkanı bakanı bakan vali valisi genel "
        "müdürü milletvekili sözcüsü profesör prof doktor dr avukat öğretmen mühendis bay bayan",
        pronouns="o",
        prepositions="",
    ),
    "id": FurtherLanguage(
        frequent="yang dan di ini itu dengan untuk dari tidak pada akan dalam ke ada juga adalah "
        "saya kami karena mereka oleh sudah telah bisa",
        verbs="kata katanya ujar ujarnya tutur tuturnya ucap ucapnya jelas jelasnya tegas "
        "tegasnya ungkap ungkapnya imbuh imbuhnya tambah tambahnya papar paparnya terang "
        "terangnya sebut sebutnya tulis tulisnya mengatakan menyatakan menegaskan menjelaskan "
        "menambahkan menyebut mengungkapkan menuturkan berkata bertanya menulis memperingatkan",
        sources="menurut",
        titles="presiden wakil perdana menteri gubernur bupati wali kota wali-kota kepala ketua "
        "dinas direktur komisaris jenderal camat lurah juru bicara profesor dokter pak bu bapak "
        "ibu",
        patronymics=True,
        pronouns="dia ia beliau mereka",
        prepositions="di ke dari kepada pada dalam untuk saat seperti melalui usai",
    ),
    "lt": FurtherLanguage(
        frequent="ir kad į yra iš su tai ne bet buvo kaip jis o apie ar po dėl už jau per ji bus",
        verbs="sako sakė teigė teigia pridūrė aiškino aiškina pasakojo pasakoja rašė rašo pabrėžė "
        "pabrėžia pažymėjo tikino kalbėjo komentavo atsakė klausė tvirtino nurodė priminė",
        sources="anot pasak",
        pronouns="jis ji jie jos",
        prepositions="į iš su apie ant po per prie už nuo",
    ),
    "lv": FurtherLanguage(
        frequent="un ir ka no par ar uz tas bet kā arī nav bija viņš gan vai pie pēc šo lai jau tā",
        verbs="sacīja saka teica norādīja norāda piebilda stāsta stāstīja skaidroja skaidro "
        "uzsvēra uzsver rakstīja raksta atzina atzīst pauda atbildēja jautāja uzskata atgādināja",
        sources_after="vārdiem teiktā",
        pronouns="viņš viņa viņi",
        prepositions="uz no par ar pie pēc pirms",
    ),
}
_ALIASES = {"nb": "no", "nn": "no", "ms": "id", "sr": "hr", "bs": "hr"}
_SAMPLE = 1_500  # code points
_ENOUGH = 0.05  # of the words of a text: those of the table are an eighth to two fifths of its own


def further_language(text: str, tag: str = "") -> FurtherLanguage | None:
    """Return the words for the language of a text; None if it is none of these.

    `tag` is the text's BCP 47 tag, if known. Else that language counts whose frequent words make
    up the largest part of the sample.
    """
    code = tag.lower().split("-")[0].split("_")[0]
    declared = _LANGUAGES.get(_ALIASES.get(code, code))
    if declared is not None:
        return declared
    words = [word.strip('.,:;!?"”“„»«()') for word in text[:_SAMPLE].lower().split()]
    counts = {
        each: sum(word in language.frequent or word in language.verbs for word in words)
        for each, language in _LANGUAGES.items()
    }
    best = max(counts, key=lambda each: counts[each])
    return _LANGUAGES[best] if counts[best] > _ENOUGH * len(words) else None


@cache
def pattern_of(words: tuple[str, ...]) -> str:
    """Return a regular expression that matches any of the words, with their endings."""
    return "|".join(word.replace("*", r"\w{0,5}") for word in words)
