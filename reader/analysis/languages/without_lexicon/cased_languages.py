"""Words that tell who speaks, of languages with capital letters: data, no rules.

Speakers are found only next to verbs of saying, "according to" and the like, so a few dozen words
per language are enough.
"""

from reader.analysis.languages.without_lexicon.cased_language import CasedLanguage

_LATIN = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š"
_CYRILLIC = "а б в г д ђ е ж з и ј к л љ м н њ о п р с т ћ у ф х ц ч џ ш"
_TO_CYRILLIC = sorted(
    zip(_LATIN.split(), _CYRILLIC.split(), strict=True), key=lambda pair: -len(pair[0])
)


_BODIES = (  # of Slavic languages, whose adjective has the capital: Český statistický úřad
    "úřad úrad urad ured ústav soud súd sud sodišče banka komora univerzita univerzitet univerza "
    "sveučilište fakulta fakultet akademie akadémia akademija institut inštitút inštitut inspekce "
    "inšpekcia inspekcija správa uprava služba svaz zväz savez zveza strana stranka komise "
    "komisia komisija agentura agentúra agencija rada liga klub federace federácia federacija "
    "asociace asociácia televize televízia televizija rozhlas divadlo kazalište pozorište "
    "gledališče muzeum múzeum muzej nemocnice nemocnica bolnica bolnišnica policie polícia "
    "policija armáda vojska vláda vlada ministerstvo parlament sněmovna senát fond unie unija "
    "hnutí hnutie zavod zbornica skupština sabor"
)
_POLISH_BODIES = (
    "urząd urzęd komisja związek związk bank izba uniwersytet instytut inspekcja akademia komenda "
    "politechnika teatr muzeum federacja liga rada trybunał fundusz ministerstwo prokuratura sąd "
    "kancelaria agencja straż szpital fundacja stowarzyszenie zarząd partia"
)
_CYRILLIC_BODIES = (
    "суд банк комитет комітет институт інститут университет університет академия академія "
    "служба агентство совет партия партія федерация федерація фонд центр театр музей палата "
    "комиссия комісія управление управління департамент инспекция інспекція прокуратура полиция "
    "поліція завод союз лига дума рада агенция комисия съд съвет банка позориште агенција "
    "комисија странка савез универзитет болница скупштина влада полиција савет"
)


def _serbo_croatian(*, cyrillic: bool) -> CasedLanguage:
    """Return the words of Croatian, Serbian and Bosnian in one of their scripts."""

    def written(words: str) -> str:
        if cyrillic:
            for latin, letter in _TO_CYRILLIC:
                words = words.replace(latin, letter)
                words = words.replace(latin.capitalize(), letter.upper())
        return words

    return CasedLanguage(
        frequent=written(
            "je i u na da se su za ne od što ali nije bio koji to ili kao iz će sam smo ovo šta "
            "nisu bi samo još već ima mi oni kako te koja koje jučer danas juče također potom "
            "međutim odmah"
        ),
        verbs=written(
            "reka~ rekl~ kaza~ kaže kažu izjavi~ doda~ dodaje istakn~ istak~ ističe istič~ "
            "objasni~ objašnjava~ poruči~ poručuj~ navod~ nave~ napisa~ piše smatra~ upozori~ "
            "upozorava~ tvrdi~ odgovori~ odgovara naglasi~ naglašava podsje~ podset~ zaključi~ "
            "zaključuje ocijeni~ oceni~ pita~ upita~ najavi~ nazva~ komentira~ komentarisa~ "
            "ispriča~ priča svjedoči pojasni~ pojašnjava priznaje prizna~ govori~ misli našali~ "
            "prokomentir~ prokomentaris~ apelira~ ukaza~ precizira~ otkri~ pravda~ kritizira~ "
            "kritikova~ priopći~ saopći~ saopšti~ potvrdi~ podsjeti~ podsjeća najavljuje "
            "potvrđuje objavi~ obeća~ pozva~ poziva očekuje dometnu~ odbaci~ demantira~ "
            "demantova~ pohvali~ ustvrdi~ prisjeća predloži~ rezimira uvjerava uvjeri~"
        ),
        own=written("sam smo si ste"),
        feminine=written("*la"),
        sources=written("prema riječima rečima mišljenju navodima"),
        statements=written("priopćenju saopćenju saopštenju"),
        bodies=_CYRILLIC_BODIES if cyrillic else _BODIES,
        one=written("jedan jedna jedno"),
        sources_by_pronoun=written(
            "njegovim-riječima njezinim-riječima njenim-riječima njegovim-rečima njenim-rečima"
        ),
        epithets=written("*-godišnjak *-godišnjakinja"),
        institutions=written(
            "policija ministarstvo vlada sud tvrtka kompanija općina grad uprava tužiteljstvo "
            "tužilaštvo bolnica opozicija oporba stranka udruga klub banka poduzeće preduzeće"
        ),
        within=written("iz u"),
        plural=written("*li *žu *uju *aju navode ističu"),
        pronouns=written("on ona oni one"),
        prepositions=written(
            "za na u iz s sa o od do kod uz nakon posle poslije pred po među kroz oko zbog protiv "
            "ka pri prije pre tijekom tokom preko"
        ),
        joints=written("i a ali da koji koja koje kada kad dok jer te što kako ili pa nakon"),
        roles=written(
            "predsjednik* predsednik* premijer* ministar ministr* gradonačeln* načelni* direktor* "
            "ravnatelj* glasnogovorn* portparol* profesor* zastupni* poslani* župan* guverner* "
            "trener* izbornik* odvjetni* advokat* liječni* lekar* doktor* stručnjak* analitičar* "
            "policij* svjedok* svedok* susjed* komšij* mještan* meštan* stanovni* građan* čovjek "
            "čovek žena majka otac radnik* vlasnik* sudac sudija tužitelj* tužilac ministarstv* "
            "vlada odbornik* vijećni* sindikat* student* novinar* autor* gospodin gospođa tajni* "
            "državn* član* šef* lider* vođa potpredsjed* potpredsed* savjetni* savetni* dr prof"
        ),
        oblique=written("*u *og *oga *ih *im *om"),
        that=written("to"),
        mens_genitives=written(
            "Petra:Petar Aleksandra:Aleksandar Hrvoja:Hrvoje Jurja:Juraj Franje:Franjo Iva:Ivo "
            "Đorđa:Đorđe Pavla:Pavle ika:ik ka:ko a: e:a"
        ),
        womens_genitives=written("e:a"),
        genitives=True,
        drops_pronouns=True,
    )


_INDONESIAN = CasedLanguage(
    frequent="yang dan di ini itu dengan untuk dari tidak pada akan dalam ke juga adalah saya "
    "kami karena mereka oleh sudah telah bisa atau kita dia ia tersebut kepada lebih masih jadi "
    "enggak nggak gak kalau kan daripada dinas umum utama urusan badan bagian bidang komisi "
    "perhubungan keuangan pertahanan kesehatan pendidikan perdagangan perindustrian pertanian "
    "agama sosial luar negeri hukum ham energi pariwisata olahraga kehutanan lingkungan komunikasi "
    "digital investasi koordinator pelabuhan bandara kota kabupaten provinsi kecamatan desa "
    "universitas kementerian partai namun sementara kini kemudian hanya bahkan sebelumnya senada "
    "adapun terpisah selain sedangkan selanjutnya akhirnya meski padahal reskrim lantas narkoba",
    verbs="kata katanya ujar ujarnya tutur tuturnya ucap ucapnya jelas jelasnya tegas tegasnya "
    "ungkap ungkapnya imbuh imbuhnya tambah tambahnya papar paparnya terang terangnya sebut "
    "sebutnya tulis tulisnya tanya tanyanya singkat pungkas pungkasnya tandas tandasnya beber "
    "bebernya keluh keluhnya cerita ceritanya jawab jawabnya kisah kisahnya akunya harap harapnya "
    "tukas tukasnya tuturkan mengatakan menyatakan menegaskan menjelaskan menambahkan menyebut "
    "menyebutkan mengungkapkan menuturkan memaparkan membeberkan menyampaikan menilai berkata "
    "bertanya menulis memperingatkan mengaku mengklaim berujar berujarnya berpendapat menceritakan "
    "menyebutnya mendakwa memaklumkan menekankan bercakap menjawab membantah menanggapi mengimbau "
    "mengingatkan memastikan menerangkan mengakui menjanjikan mengkritik berharap puji pujinya "
    "canda candanya lanjut lanjutnya klaim klaimnya meminta mendesak menuding mengecam "
    "membenarkan melaporkan mengumumkan",
    own="saya kami kita aku",
    sources="menurut",
    one="seorang salah sebuah",
    sources_by_pronoun="menurutnya menurut-dia menurut-beliau menurut-mereka",
    institutions="polisi kementerian kejaksaan pengadilan perusahaan pemerintah",
    places="jawa sumatera kalimantan sulawesi papua aceh riau lampung indonesia malaysia "
    "singapura rusia ukraina china tiongkok jepang korea israel iran "
    "palestina amerika serikat inggris prancis jerman india australia arab saudi turki filipina "
    "thailand vietnam utara selatan timur barat tengah jakbar jaksel jaktim jakut jakpus jabar "
    "jateng jatim sumut sumbar sumsel sulsel sulut kaltim kalsel kalbar",
    place_prepositions="di ke dari",
    pronouns="dia ia beliau mereka",
    prepositions="di ke dari kepada pada dalam untuk saat seperti melalui usai bersama dengan oleh "
    "terhadap sebelum setelah selepas daripada ketika bahwa bahawa soal tentang dikutip",
    joints="dan yang bahwa bahawa saat ketika usai setelah sambil dalam kepada selepas seraya lalu "
    "selaku tetapi seperti dikutip dilansir melalui lewat terkait",
    roles="presiden wakil perdana menteri gubernur bupati wali kota walikota wali-kota kepala "
    "ketua direktur komisaris jenderal camat lurah juru bicara jubir profesor dokter prof dr drs "
    "dra ir pak iptu ipda aiptu kanit bu bapak ibu sekretaris anggota dpr dprd polisi kapolres "
    "kapolda kapolsek kasat kombes kompol "
    "akbp akp brigjen irjen letkol kolonel warga saksi pengamat pakar peneliti pelatih pemain guru "
    "petani pedagang korban sopir manajer humas aktivis tersangka pengacara jaksa hakim staf "
    "deputi dirjen sekjen plt datuk seri tan dato' dato timbalan pengerusi pengarah ahli "
    "parlimen penduduk mangsa tuan puan haji hj pembawa acara pemilik penasihat polda polres "
    "polsek kabid pol",
    long_names=True,
    drops_pronouns=True,
    capital_verbs="kata katanya ujar ujarnya tutur tuturnya ucap ucapnya jelas jelasnya tegas "
    "tegasnya ungkap ungkapnya imbuh imbuhnya tambahnya papar paparnya terangnya sebut sebutnya "
    "singkat pungkas pungkasnya tandas tandasnya beber bebernya keluhnya tukas tukasnya",
)

LANGUAGES = {
    "sv": CasedLanguage(
        frequent="en och att det i som på är av för med den till inte om har de ett var hon han "
        "men jag vi så ska från kan när också blir nu även dock samtidigt här bara ändå dessutom "
        "redan själv därför alltså numera kanske",
        verbs="säger sade sa sagt berättar berättade förklarar förklarade menar menade uppger "
        "uppgav konstaterar konstaterade tillägger tillade svarar svarade undrar undrade skriver "
        "skrev anser ansåg hävdar hävdade påpekar påpekade betonar betonade fortsätter fortsatte "
        "kallar kallade kallat betecknar betecknade betecknat kritiserar kritiserade beskrivit "
        "utropar utbrister medger medgav varnar varnade twittrar twittrade frågar "
        "frågade understryker underströk intygar tycker tyckte tror trodde lovar lovade "
        "kommenterar kommenterade beskriver beskrev bedömer bedömde uttrycker resonerar "
        "sammanfattar summerar avslutar inleder upplyser poängterar fastslår skrattar suckar "
        "ropar ropade viskar viskade rapporterar klagar klagade jublar jublade förtydligar "
        "förtydligade instämmer informerar informerade redogör skämtar skämtade hoppas uppmanar "
        "uppmanade funderar inflikar befarar befarade upprepar upprepade slår vädjar suckade "
        "skrattade hälsar spekulerar framhåller utvecklar exemplifierar erkänner bekräftar minns "
        "meddelar ler log muttrar muttrade mumlar beklagar beklagade försäkrar försäkrade invänder "
        "invände fnyser fnös gråter snyftar replikerar replikerade kontrar påminner påminde spår "
        "rasar fräser fräste förundras skryter mindes hoppades befarar bedyrar",
        own="jag vi du ni man det",
        sources="enligt",
        sources_by_pronoun="enligt-honom enligt-henne enligt-dem",
        one="en ett",
        several="två tre fyra fem sex många flera några",
        pronouns="hon han de hen",
        prepositions="till i på om för från med av hos under efter vid inför mot över mellan åt "
        "sedan kring genom bland",
        joints="och som att när då men medan där eller samt efter innan därför eftersom fast "
        "måndag tisdag onsdag torsdag fredag lördag söndag",
        roles="*åring* *förare* *arbetare* *fiskare* *bonde* *skeppare* *chaufför* *snickare* "
        "*odlare* *brukare* *minister *ministern *kommunalråd* *råd *rådet *ordförande* rektor* "
        "*professor* *forskare* docent* polisen *chef* *ledare* *direktör* *talesperson* *talesman "
        "*expert* *mästare* *ansvarig* *läkare* *lärare* *författare* *ägare* *vittne* *granne* "
        "*advokat* *åklagare* *tränare* spelare* *sekreterare* *kapten* *mannen *kvinnan fru herr "
        "vd vd:n biskop* kung* drottning* partiledar* riksdagsledam* invånar* *ministeriet "
        "*departementet regeringen kommunen *myndigheten *verket mamman pappan *samordnare "
        "*analytiker *redaktör* *ekonom* *utredare* *jurist* *handläggare* *strateg* *konsult* dr "
        "*sjuksköterska* elev* mamma pappa dotter son syster bror mormor farmor morfar farfar "
        "*dottern sonen systern brodern hustrun maken sambon "
        "föräldrarna vännen vännerna person personen personer boende bagaren kocken skådespelare* "
        "*sångaren *sångerskan konstnären *polisman* *brandman* prästen personerna grannar "
        "grannarna *kvinna kvinnor",
        owner="s",
        bodies="*kommun *universitet *sjukhus *tingsrätt hovrätt kammarrätt stift län landsting "
        "högskola *förbund polisdistrikt *verket *rådet *ministeriet *departementet *myndigheten "
        "polisen regeringen kommunen",
        epithets="*årige *åriga *åringen mittfältaren anfallaren backen målvakten "
        "forwarden veteranen stjärnan succémakaren lagkaptenen",
        definite="*en *et *an *na",
        long_names=True,
    ),
    "da": CasedLanguage(
        frequent="og at det i er en af til på for der med den har de ikke som et han hun var men "
        "vi efter blev mig sig også hvad nu bliver nogle kun jeg så kan fra om været mere ud "
        "noget havde gør samtidig her alligevel derfor desuden allerede selv dog måske endelig",
        verbs="siger sagde fortæller fortalte forklarer forklarede mener mente oplyser oplyste "
        "tilføjer tilføjede svarer svarede understreger understregede påpeger påpegede skriver "
        "skrev lyder lød konstaterer konstaterede fastslår fastslog udtaler udtalte vurderer "
        "vurderede kalder kaldte advarer advarede spørger spurgte erkender erkendte fortsætter "
        "fortsatte beskriver beskrev lover lovede tror synes uddyber uddybede afslutter slutter "
        "kommenterer kommenterede indrømmer bemærker bekræfter anfører anslår meddeler griner "
        "råber råbte hvisker jubler klager raser fastholder fastholdt frygter frygtede gentager "
        "gentog konkluderer konkluderede håber joker supplerer beretter berettede vurderet slår "
        "tilstår pointerer bedyrer husker opfordrer argumenterer spår ler lo udbryder udbrød "
        "hævder hævdede spøger spøgte mindes opsummerer indskyder indskød indvender indvendte "
        "græder mumler beklager beklagede sukker sukkede",
        own="jeg vi du i man det",
        sources="ifølge",
        sources_by_pronoun="ifølge-ham ifølge-hende ifølge-henne ifølge-dem",
        one="en et",
        several="to tre fire fem seks mange flere nogle",
        pronouns="hun han de",
        prepositions="til i på om for fra med af hos under efter ved mod over mellem blandt inden "
        "siden gennem",
        joints="og som der at når da men mens hvor eller samt efter inden fordi idet hvis mandag "
        "tirsdag onsdag torsdag fredag lørdag søndag",
        roles="*årig *åring* *fører* *arbejder* *fisker* *landmand* *bonde *skipper* *chauffør* "
        "*iværksætter* *minister *ministeren borgmester* *borgmester* *formand* *direktør* rektor* "
        "*professor* *forsker* *lektor* *talsmand* *talsperson* *inspektør* *leder* *chef* *læge* "
        "*lærer* *ekspert* *advokat* *anklager* *politi* *beboer* nabo* *vidne* *kvinde* *manden "
        "*mand fru hr *træner* spiller* *ejer* *forfatter* *redaktør* *økonom* *jurist* "
        "*konsulent* *rådgiver* *medlem* regeringen kommunen *styrelsen *ministeriet dr præst* "
        "biskop* kong* dronning* musiker* *pensionist* *analytiker* *ansvarlig* forsvarer "
        "forsvareren anklageren aktor mor moren far faren mødre datter søn søster bror datteren "
        "sønnen søsteren broren "
        "hustruen forældrene vennen venner person personen personer *elev* bageren kokken "
        "*skuespiller* *sangeren *sangerinden kunstneren *betjent* samleveren kæresten",
        owner="s",
        bodies="*kommune *universitet *sygehus *hospital *byret landsret politi *politikreds "
        "*forbund stift havn *styrelsen *rådet *ministeriet politiet regeringen kommunen",
        epithets="*årige *åringen midtbanespilleren angriberen forsvarsspilleren målmanden "
        "profilen veteranen stjernen anføreren",
        definite="*en *et *ne",
        long_names=True,
    ),
    "no": CasedLanguage(
        frequent="ei og i det er på som en av til for at har med de den ikke et var han hun men "
        "jeg vi etter ble meg seg også hva nå blir noen fra å opp så kan om vil ikkje ein eit ho "
        "vært mer ut noe hadde fram gjør samtidig her bare likevel derfor dessuten allerede selv "
        "imidlertid kanskje endelig",
        verbs="sier sa sagt forteller fortalte forklarer forklarte mener mente opplyser opplyste "
        "legger tilføyer tilføyde svarer svarte svara understreker understreket påpeker påpekte "
        "skriver skrev lyder konstaterer konstaterte fastslår uttaler uttalte vurderer kaller "
        "kalte advarer advarte spør spurte innrømmer innrømte fortsetter fortsatte beskriver "
        "beskrev lover lovet tror synes utdyper utdypet seier fortel meiner skriv kommenterer "
        "kommenterte avslutter bekrefter presiserer presiserte poengterer medgir ler påstår "
        "hevder roper ropte hvisker jubler jublet klager raser frykter fryktet forklarar svarar "
        "påpeikar fryktar trur lovar kallar legg fortset undrar gjentar gjentok konkluderer "
        "konkluderte håper beretter røper vitner slår oppfordrer anslår reagerer reagerte tenker "
        "innser hevdet husker oppsummerer understrekar melder bemerker smiler smilte undrer undret "
        "mumler mumlet utbryter utbrøt vedgår vedgikk beklager beklaget spøker spøkte minnes "
        "forsikrer forsikret skyter innvender innvendte fnyser fnyste gråter humrer flirer mimrer "
        "tilstår repliserer replikerer kontrer sukker sukket",
        own="jeg vi du dere eg me man det",
        sources="ifølge følge",
        sources_by_pronoun="ifølge-ham ifølge-han ifølge-henne ifølge-hende ifølge-dem",
        one="en ei et ein eit",
        several="to tre fire fem seks mange flere noen fleire nokre",
        pronouns="hun han de ho dei",
        prepositions="til i på om for fra med av hos under etter ved mot over mellom blant siden "
        "gjennom overfor frå",
        joints="og som at når da men mens der eller samt etter før fordi idet hvis om då mandag "
        "tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag",
        roles="*årige *årig *åring* *fører* *eier* *arbeider* *fisker* *bonde* *gründer* *snekker* "
        "*skipper* *sjåfør* *minister *ministeren *ordførar* *leder* *leiar* leiar* *direktør* "
        "rektor* *professor* *forsker* forskar* *byråd* *rådmann* *råd *sjef* *politi* *talsmann* "
        "*talsperson* *ekspert* *lege* *lærer* *advokat* *aktor* nabo* *vitne* *kvinne* *mannen "
        "*mann fru herr *trener* spiller* *forfatter* *redaktør* *økonom* *jurist* *rådgiver* "
        "*representant* *medlem* regjeringen kommunen *tilsynet *departementet dr prest* biskop* "
        "kong* dronning* *analytiker* *ansvarlig* *innbygger* *betjent* *mester statsråden "
        "forsvareren mor moren far faren datter sønn søster bror datteren dattera sønnen søsteren "
        "søstera broren kona "
        "foreldrene venninnen vennen venner person personen personer *elev* *beboer* bakeren "
        "kokken *skuespiller* *sangeren kunstneren samboeren kjæresten",
        owner="s",
        bodies="*kommune *universitet *sykehus *sjukehus *tingrett lagmannsrett politidistrikt "
        "*forbund bispedømme havn *tilsynet *rådet *departementet politiet regjeringen kommunen",
        epithets="*åringen midtbanespilleren spissen angriperen forsvarsspilleren keeperen "
        "målvakten veteranen stjernen stjerna kapteinen",
        definite="*en *et *ne *a",
        long_names=True,
    ),
    "is": CasedLanguage(
        frequent="og að í á er sem til við um með ekki það af hann en var því fyrir frá hún þá þar "
        "eru hefur þetta svo þegar verið ég",
        verbs="segir sagði segja sögðu svarar svaraði bætir bætti spyr spurði skrifar skrifaði "
        "fullyrðir útskýrir útskýrði viðurkennir nefnir nefndi telur taldi bendir benti ítrekar "
        "ítrekaði kallar kallaði lýsir lýsti",
        own="ég við þú þið það",
        sources="samkvæmt",
        pronouns="hann hún þau þeir þær",
        prepositions="til í á um fyrir frá með af hjá undir eftir við gegn yfir úr",
        joints="og sem að þegar en eða þar ef",
        roles="*ráðherra *stjóri *formaður prófessor* *fræðingur* lögregl* þingmaður* talsmað* "
        "forseti læknir* kennari* bóndi* maður* kona* borgarstjóri* bæjarstjóri* blaðamað*",
        oblique="*syni *dóttur *ssonar",
        definite="*inn *ið *nar",
        long_names=True,
    ),
    "fi": CasedLanguage(
        frequent="ja on ei että se oli hän mutta ole kun myös joka ovat sen tai niin kuin jo vain "
        "hänen nyt mukaan jos olla voi tämä",
        verbs="sanoo sanoi kertoo kertoi toteaa totesi kommentoi arvioi muistuttaa muistutti "
        "kuvailee kuvaili pohtii pohti selittää selitti huomauttaa huomautti korostaa korosti "
        "vastaa vastasi kirjoittaa kirjoitti lisää lisäsi jatkaa jatkoi kysyy kysyi uskoo "
        "vakuuttaa vakuutti painottaa painotti varoittaa varoitti miettii mietti ihmettelee "
        "ihmetteli summaa kutsuu kutsui sanovat kertovat selventää selvensi nauraa naurahtaa "
        "täsmentää täsmensi perustelee perusteli muistelee muisteli tiivistää tiivisti linjaa "
        "linjasi ilmoittaa ilmoitti myöntää myönsi väittää väitti toivoo toivoi kehuu kehui "
        "harmittelee kiittää huokaa luettelee tuumaa tuumii naureskelee avaa kiteyttää analysoi "
        "ehdottaa kiistää moittii neuvoo hehkuttaa tarkentaa veistelee tunnustaa kiitti kiisti "
        "arvosteli arvostelee kritisoi iloitsee iloitsi tyrmää tyrmäsi ihasteli vahvistaa "
        "vahvisti paljasti paljastaa kehottaa kehotti vaatii vaati vitsaili jyrähti pahoittelee "
        "pahoitteli mainitsee mainitsi puolusti nimitti luonnehtii luonnehti puuskahtaa puuskahti "
        "huokaisee huokaisi",
        own="minä me sinä",
        sources_after="mukaan mielestä mukaansa mielestään",
        sources_by_pronoun="hänen-mukaansa hänen-mielestään",
        one="eräs yksi",
        pronouns="hän he",
        joints="ja joka että kun mutta jonka jossa kuin jotka eikä sekä vaikka koska",
        roles="*ministeri presidentti *professori *tutkija *johtaja *edustaja tohtori *poliisi "
        "*päällikkö *lääkäri *opettaja *valmentaja *asiantuntija *asukas naapuri silminnäkijä "
        "*komisario *asianajaja *syyttäjä *kirjailija *yrittäjä *omistaja *sihteeri *ekonomisti "
        "*pelaaja *kapteeni mies nainen äiti isä *tiedottaja piispa *toimittaja *esittäjä *ohjaaja "
        "*isäntä *emäntä *vastaava *virasto *ministeriö hallitus",
        oblique="*ssa *ssä *sta *stä *lla *llä *lta *ltä *lle *lleen",
        head_final=True,
    ),
    "et": CasedLanguage(
        frequent="ja on ei et see oli ta kui ka mis aga ning oma kes või seda tema nii siis juba "
        "ma me pole selle meie saab mida nad",
        verbs="ütles ütleb ütlesid ütlevad lisas lisab rääkis räägib selgitas selgitab märkis "
        "märgib tõdes tõdeb kinnitas kinnitab arvas arvab kirjutas kirjutab vastas vastab nentis "
        "nendib küsis küsib teatas teatab sõnas sõnab kurtis kurdab avaldas leidis leiab rõhutas "
        "rõhutab kommenteeris kommenteerib meenutas meenutab hoiatas hoiatab tunnistas tunnistab "
        "nõudis väitis väidab usub loodab hindas hindab täpsustas täpsustab mainis jätkas jutustas "
        "kirjeldas kirjeldab põhjendas põhjendab imestas lubas tõi nimetas nimetab kritiseeris "
        "kiitis soovitas eitas prognoosis ennustas muigas naeris ohkas arutles kahetses",
        own="ma me mina meie",
        sources_after="sõnul hinnangul arvates",
        one="üks",
        pronouns="ta tema nad",
        joints="ja ning et kes mis kui aga kuid sest kuna või samas kus",
        roles="*minister *president *juht *juhataja *direktor *linnapea *vallavanem *esimees "
        "*professor *teadlane *ekspert *arst *õpetaja *politsei *ülem *elanik naaber tunnistaja "
        "*advokaat *prokurör *treener *kirjanik *omanik *põllumees talunik *nõunik *liige mees "
        "naine ema isa *spetsialist *kasvataja *ettevõtja kolonel viroloog *esindaja *peatoimetaja "
        "*asetäitja *amet *ministeerium valitsus",
        oblique="*sse *ile *ilt *iga",
        head_final=True,
    ),
    "pl": CasedLanguage(
        frequent="i w na z się nie do to że jest o jak po ale od za co są przez był dla już tym "
        "tak być może tego przed także oraz ze który jego ich czy wczoraj dziś dzisiaj teraz też "
        "również wtedy potem jeszcze jednak natomiast znów zaraz wprost",
        verbs="odpowiedział odpowiedziała zaapelował wzdycha zapowiedział zapowiada ciesz~ raduj~ "
        "liczy dziwi~ argumentowa~ powiedzia~ doda~ mówi mówią mówił~ podkreśl~ zaznacz~ wyjaśni~ "
        "stwierdz~ informuj~ poinformowa~ przekaz~ oceni~ zapewni~ tłumacz~ przyzna~ napisa~ pisze "
        "zauważ~ odpowied~ odpowiada oświadcz~ podsumow~ wskaz~ wskazuj~ opowiada~ relacjonowa~ "
        "relacjonuje uważa~ twierdz~ przypomni~ przypomina~ komentuje skomentowa~ pyta~ zapyta~ "
        "nazwa~ nazywa~ ostrzeg~ zapowied~ argumentuj~ żart~ żali~ skarży~ apelow~ apeluje "
        "przekonuj~ przekonywa~ kontynuowa~ kontynuuje wspomina~ zwraca~ zwróci~ deklar~ zdradzi~ "
        "zdradza wylicza~ tłumaczy~ ujawni~ śmieje uzasadnia~ grzmi~ grzmiał~ rzuci~ krzykn~ "
        "wyzna~ precyz~ sugeruj~ podał podała podało podali podaje uzna~ powiedzieli mówili "
        "odpar~ opowiedzia~ zapowiedzia~ zaapelowa~ zadeklarowa~ sprecyzowa~ określi~ skwitowa~ "
        "kwituje krytykuje skrytykowa~ obieca~ obiecuje zaprzeczy~ zaprzecza potwierdzi~ "
        "potwierdza pochwali~ chwali dopytuje zarzuca zarzuci~ wtóruje ogłosi~ szacuje prognozuje",
        feminine="*ła",
        own="ja my",
        sources="według zdaniem wg słowami",
        statements="komunikacie oświadczeniu",
        sources_by_pronoun="jej-zdaniem jego-zdaniem ich-zdaniem według-niej według-niego",
        bodies=_POLISH_BODIES,
        one="jeden jedna jedno",
        institutions="policja ministerstwo rząd prokuratura spółka firma sąd gmina miasto urząd "
        "straż sanepid szpital klub związek opozycja fundacja stowarzyszenie zarząd kancelaria "
        "redakcja ratusz kuratorium komisja agencja koalicja kuria partia ambasada",
        epithets="*-latek *-latka szkoleniowiec napastnik napastniczka pomocnik bramkarz "
        "skrzydłowy rozgrywający przyjmująca polityk polityczka samorządowiec parlamentarzysta "
        "parlamentarzystka aktor aktorka reżyser reżyserka piosenkarz piosenkarka wokalista "
        "wokalistka pisarz pisarka artysta artystka malarz malarka muzyk",
        pronouns="on ona oni one",
        prepositions="w we na z ze do o dla po od przy za podczas przed nad u pod przez między "
        "wobec dzięki",
        joints="i a że który która które którzy gdy kiedy jak ale oraz bo ponieważ co dodając "
        "podkreślając lecz",
        roles="prezydent* premier* minist* burmistrz* wójt* staros* prezes* rzecznik* rzeczniczk* "
        "radn* poseł posł* senator* profesor* prof dyrektor* szef* pan pani państwo ksiądz ks "
        "biskup* abp bp dr mec mecenas* lekarz* lekark* nauczyciel* policj* komendant* prokurator* "
        "sędzia adwokat* trener* selekcjoner* szkoleniow* zawodnik* ekspert* analityk* mieszka* "
        "pacjen* rodzic* uczen uczeń uczni* student* sąsiad* świadek świadkowie rolnik* "
        "właściciel* matka ojciec mężczyzna kobieta przewodnicząc* wiceprezes* wiceprezydent* "
        "wiceminister* wicepremier* lider* marszał* wojewod* kierownik* naukow* autor* aktor* rząd "
        "strażak* doktor* onkolog* kardiolog* ordynator* epidemiolog* asp kom kpt mł st płk gen "
        "por sekretarz koordynator* działacz* aktywist* poszkodowan* zastęp* prok żona mąż syn "
        "córka brat siostra babcia dziadek",
        oblique="*ego *ich *ych *ów *ami *ach *owi *skiej *ckiej *dzkiej *nej *wej *łej *emu *skim "
        "*ckim",
        mens_genitives="Pawła:Paweł Aleksandra:Aleksander ika:ik yka:yk aka:ak ka:ek iego:i ego:y "
        "a:",
        womens_genitives="gi:ga ki:ka li:la ai:aja ji:ja ii:ia i:ia y:a",
        genitives=True,
        drops_pronouns=True,
    ),
    "cs": CasedLanguage(
        frequent="a se v na je že to s z do o i ve ale jako za by jsem po jsou už tak který k bude "
        "jsme si pro podle není bylo byl jen která včera dnes teď také ještě pak potom však "
        "zároveň dál",
        verbs="řek~ říká říkal~ říkají uved~ uvádí doda~ dodává vysvětl~ vysvětluje prohlás~ sděl~ "
        "sdělu~ popsa~ popisuje podotk~ doplni~ doplňuje zdůrazni~ zdůrazňuje upozorni~ upozorňuje "
        "tvrdí tvrdil~ napsa~ píše konstatova~ konstatuje poznamena~ připusti~ připouští odpověd~ "
        "myslí přizna~ reagova~ reaguje okomentova~ komentova~ komentuje označi~ nazva~ míní "
        "vzkáza~ slíbi~ zepta~ pokračova~ uzavře~ objasni~ upřesni~ shrnu~ povzdech~ potvrdi~ "
        "potvrzuje hodnoti~ zhodnoti~ vylíči~ svěři~ varova~ kritizova~ vyprávě~ vypráví vzpomíná "
        "vzpomína~ věří přiblíži~ oznámi~ podotýká informova~ podivi~ zareagova~ argumentova~ "
        "hodnotí varuje kritizuje zopakova~ ujisti~ ujišťuje avizova~ navrh~ soudí předpokládá "
        "odhaduje zdůvodni~ odmít~ obhajuje pochváli~ mluví mluvil~ hovoří vyzva~ apelova~ "
        "žertova~ směje lituje litova~ namít~ oponova~ zuří stěžuje doporuči~",
        feminine="*la",
        own="jsem jsme jsi jste",
        sources="podle dle slov",
        statements="prohlášení",
        sources_by_pronoun="podle-něj podle-něho podle-ní podle-nich dle-něj dle-ní",
        bodies=_BODIES,
        one="jeden jedna jedno",
        institutions="policie ministerstvo vláda soud společnost firma obec město radnice úřad "
        "zastupitelství nemocnice opozice kancelář škola spolek svaz klub strana banka",
        epithets="kouč obránce útočník brankář záložník gólman politik politička herec herečka "
        "režisér režisérka zpěvák zpěvačka spisovatel spisovatelka malíř malířka",
        pronouns="on ona oni",
        prepositions="v ve na z ze do o pro po od při za s k ke před během u nad pod přes mezi "
        "proti díky kolem",
        joints="a že který která které kteří když ale nebo protože jak aby s než co i přičemž",
        roles="prezident* premiér* ministr* starost* hejtman* primátor* ředitel* mluvčí poslan* "
        "senátor* profesor* pan paní náměst* místopředsed* předsed* tajemn* vedoucí šéf* trenér* "
        "kouč* lékař* učitel* policist* policie policii expert* odborn* analyti* obyvatel* soused* "
        "svědek svědci majitel* advokát* obhájce žalob* soudce soudkyně hasič* vědec vědky* autor* "
        "herec hereč* zpěva* ekonom* muž žena matka otec kapitán* brankář* útočník* obránce "
        "záložník* ministerstvo vláda radnice úřad člen* koordinátor* farmář* zemědělec dr prof "
        "ing mgr radní doktor* urolog* kardiolog* chirurg* primář* zastupitel* lídr* kancléř* "
        "velitel* zástup* manželka manžel syn dcera bratr sestra",
        oblique="*u *ého *ích *ých *ů *ami *ovi *ské *cké *vé *ám *ům *ským *ckým",
        that="to",
        mens_genitives="Pavla:Pavel Karla:Karel Luďka:Luděk Iva:Ivo Huga:Hugo "
        "ika:ik yka:yk aka:ak ňka:něk ka:ek ího:í še:š že:ž če:č ře:ř je:j se:s xe:x a:",
        womens_genitives="gy:ga ky:ka ie:ie y:a",
        genitives=True,
        drops_pronouns=True,
    ),
    "sk": CasedLanguage(
        frequent="a sa v na je že to s z do o aj vo ale ako za by som po sú už tak ktorý k bude "
        "nie sme si pre podľa bolo bol len ktorá včera dnes teraz tiež ešte potom však zároveň "
        "ďalej",
        verbs="poved~ hovorí hovori~ uvied~ uvádza doda~ dodáva vysvetl~ vysvetľuje vyhlás~ "
        "poznamena~ priblíž~ približuje doplni~ dopĺňa zdôrazni~ zdôrazňuje upozorni~ upozorňuje "
        "tvrdí tvrdi~ napísa~ píše skonštatova~ konštatuje odpoveda~ myslí prizna~ priznáva "
        "reagova~ reaguje nazva~ označi~ informova~ informuje uviedol objasni~ spresni~ ozrejmi~ "
        "zhrnu~ potvrdi~ potvrdzuje pokračova~ pokračuje uzavre~ skomentova~ komentuje pýta~ "
        "spýta~ varova~ verí spomína spomína~ deklarova~ podčiark~ oznámi~ argumentova~ podotk~ "
        "ocenil~ kritizova~ odkáza~ konštatova~ varuje podčiarko~ podotko~ kritizuje zopakova~ "
        "ubezpeči~ uisti~ sľúbi~ avizova~ navrh~ predpokladá odmiet~ vyzva~ apelova~ teší vraví "
        "rozpráva zdôvodni~ zareagova~ okomentova~ vysvetľova~ hodnotí prezradi~",
        feminine="*la",
        own="som sme si ste",
        sources="podľa slov",
        statements="vyhlásení stanovisku",
        bodies=_BODIES,
        one="jeden jedna jedno",
        institutions="polícia ministerstvo vláda súd spoločnosť firma obec mesto radnica úrad "
        "prokuratúra nemocnica opozícia kancelária škola spolok zväz klub strana banka",
        sources_by_pronoun="podľa-neho podľa-nej podľa-nich",
        epithets="kouč obranca útočník brankár záložník politik politička herec herečka režisér "
        "režisérka spevák speváčka spisovateľ spisovateľka maliar maliarka",
        pronouns="on ona oni",
        prepositions="v vo na z zo do o pre po od pri za s so k ku pred počas u nad pod cez medzi "
        "proti vďaka okolo",
        joints="a že ktorý ktorá ktoré ktorí keď ale alebo pretože ako aby s než čo i pričom",
        roles="prezident* premiér* minist* starost* primátor* riaditeľ* hovorc* hovorkyňa poslan* "
        "profesor* pán pani štátn* tajomn* predsed* podpredsed* vedúc* šéf* tréner* lekár* učiteľ* "
        "policajn* policajt* polícia expert* odborní* analyti* obyvate* sused* svedok svedkovia "
        "majiteľ* advokát* obhajca prokurátor* sudca sudkyňa hasič* vedec vedky* autor* herec "
        "hereč* spevá* ekonóm* muž žena matka otec kapitán* brankár* útočník* obranca vláda člen* "
        "farmár* dr prof ing mgr župan* líder* veliteľ* zástup*",
        oblique="*u *ého *ích *ých *ovi *ami *ov *skej *ckej *vej *ským *ckým",
        that="to",
        mens_genitives="Pavla:Pavol Karla:Karol Petra:Peter Alexandra:Alexander "
        "Iva:Ivo Huga:Hugo ika:ik aka:ak eka:ek ka:ek a:",
        womens_genitives="ie:ia y:a",
        genitives=True,
        drops_pronouns=True,
    ),
    "sl": CasedLanguage(
        frequent="je in v da se na za so ki pa ne z bi to kot tudi po še iz bo ter s od ni smo sem "
        "če že bil bila do ali včeraj danes zdaj vendar",
        verbs="dejal~ dejali poveda~ pravi pravijo pojasnil~ pojasnjuje dodal~ dodaja poudaril~ "
        "poudarja zapisal~ opozoril~ opozarja meni menijo ocenil~ ocenjuje zatrdil~ zatrjuje "
        "odgovoril~ odgovarja napovedal~ razlaga razložil~ izpostavil~ izpostavlja priznal~ "
        "priznava izjavil~ navedel~ navedl~ navaja sporočil~ sporočajo trdi trdil~ vprašal~ "
        "sprašuje komentiral~ komentira izrazil~ poročal~ razmišlja opisal~ opisuje spomnil~ "
        "spominja strnil~ sklenil~ kritičn~ označil~ potrdil~ potrjuje pojasnjujejo opozarjajo "
        "poudarjajo zatrjujejo navajajo ocenjujejo dodajajo sporoča kritiziral~ "
        "zagotovil~ zagotavlja ugotavlja ugotovil~ predlagal~ obljubil~ zanikal~ zavrnil~ pozval~ "
        "poziva verjame razkril~ povzel~ čudi hvali svari",
        feminine="*la",
        own="sem smo si ste",
        sources="besedah mnenju navedbah",
        statements="sporočilu",
        bodies=_BODIES,
        one="en ena eden",
        institutions="policija ministrstvo vlada sodišče družba podjetje občina tožilstvo "
        "bolnišnica opozicija stranka zveza klub banka uprava",
        sources_by_pronoun="njegovih-besedah njenih-besedah njegovem-mnenju njenem-mnenju",
        within="z s iz na v",
        plural="*li *jo",
        epithets="*-letnik *-letnica",
        pronouns="on ona oni",
        prepositions="za na v iz s z o od do pri ob pred po med zaradi proti k h čez pod nad glede",
        joints="in ki da ko a ali ter pa kjer ker če kot saj",
        roles="predsedni* podpredsedni* premier* ministr* minister župan* direktor* profesor* "
        "gospod gospa poslan* sekretar* tiskovn* predstavni* strokovnja* trener* selektor* "
        "zdravni* učitelj* policij* policist* prič* prebival* sosed* odvetni* tožil* sodni* "
        "lastni* kmet* raziskoval* analiti* ekonomist* avtor* igral* član* vodj* vlada občina dr "
        "prof mag moški ženska mati oče",
        oblique="*ega *ih *ov *ami",
        that="to",
        mens_genitives="Petra:Peter Aleksandra:Aleksander Pavla:Pavel Karla:Karel Jurja:Jurij "
        "Iva:Ivo rja:r eta:e ika:ik ka:ko a: e:a",
        womens_genitives="e:a",
        genitives=True,
        drops_pronouns=True,
    ),
    "hr": _serbo_croatian(cyrillic=False),
    "sr": _serbo_croatian(cyrillic=True),
    "ru": CasedLanguage(
        frequent="и в не на что с по он как это из за о но к у от для его её было был же до так мы "
        "я то все бы или уже если только еще ещё после",
        verbs="признаётся сетует заверил заверила вздыхает смеётся смеется улыбается "
        "констатирует подчёркивает подчеркивает парировал прошептал "
        "сказа~ говорит говоря~ говорил~ заяви~ заявля~ отмети~ отмеча~ добави~ добавля~ "
        "сообщи~ сообща~ поясни~ поясня~ рассказа~ рассказыва~ подчеркн~ подчёркн~ подчерк~ "
        "ответи~ отвеча~ уточни~ уточня~ написа~ пишет писал~ объясни~ объясня~ призна~ продолжи~ "
        "продолжа~ замети~ замеча~ спроси~ спрашива~ считает считал~ считают пообеща~ обеща~ "
        "жалуется жаловал~ назва~ называ~ напомни~ напомина~ утвержда~ предупреди~ предупрежда~ "
        "возрази~ возмуща~ прокомментирова~ комментир~ полага~ вспомина~ вспомни~ уверен уверена "
        "приводит передает передаёт цитирует уверя~ заключи~ делится поделил~ обрати~ признал~ "
        "резюмирова~ констатирова~ подытожи~ удивля~ настаива~ рассужда~ восклица~ воскликн~ "
        "указа~ указыва~ пошути~ шутит призыва~ призва~ подтверди~ подтвержда~ сетова~ оцени~ "
        "оценива~ высказал~ выразил~ сформулирова~ признаёт посетова~ радуется радовал~ надеется "
        "объяви~ опроверг~ опроверга~ предположи~ предполага~ посоветова~ советует предложи~ "
        "поблагодари~ раскритикова~ критикует критикуют попроси~ потребова~ пригрози~ похвали~ "
        "отрезал~ съязви~ согласи~ соглаша~ прогнозиру~ поинтересова~ усмехну~ оправдыва~ описыва~ "
        "описал~ охарактеризова~ похваста~",
        feminine="*ла *лась её ее",
        own="я мы",
        sources="словам мнению данным слова оценке информации версии слов заявлению",
        statements="сообщении заявлении пресс-релизе",
        bodies=_CYRILLIC_BODIES,
        one="один одна одно",
        institutions="полиция прокуратура министерство ведомство правительство пресс-служба "
        "администрация мэрия суд компания больница управление департамент комитет мвд мчс фсб "
        "следствие посольство банк клуб редакция университет росавиация минобороны госдума завод "
        "штаб минтранс фонд партия оппозиция агентство издание организация предприятие",
        within="в во",
        plural="*ли *ют *ят",
        sources_by_pronoun="его-словам её-словам ее-словам их-словам его-мнению её-мнению "
        "ее-мнению их-мнению его-оценке её-оценке ее-оценке его-данным",
        epithets="нападающий полузащитник вратарь голкипер форвард хавбек наставник "
        "парламентарий политик актёр актер актриса певец певица писатель писательница художник "
        "художница музыкант спортсмен спортсменка",
        pronouns="он она они",
        prepositions="в во на с со к ко по о об из от для до при у за перед после между под над "
        "через против про без около среди",
        joints="и а что который которая которые когда но чтобы если как сообщает также "
        "корреспондент",
        roles="президент* вице-президент* премьер* министр* замминистра мэр* губернатор* глава "
        "главы депутат* сенатор* директор* гендиректор* председател* зампред* профессор* адвокат* "
        "спикер* представител* господин* госпожа пресс-секретар* тренер* наставник* форвард* "
        "нападающ* защитник* вратар* капитан* врач* учител* полиц* следовател* прокурор* судья "
        "эксперт* аналитик* политолог* экономист* житель* жители очевидец очевидцы сосед* "
        "свидетел* владелец владелица мать отец мужчина женщина фермер* учёный учёные ученый "
        "ученые автор* режиссер* режиссёр* актер* актриса певец певица министерств* ведомств* "
        "правительств* пресс-служб* чиновни* собеседни* источник* лидер* начальни* заместител* "
        "руководител* пострадавш* уполномоченн* координатор* активист* митрополит* патриарх* "
        "следствие жена муж сын дочь брат сестра сотрудник* сотрудниц* власти работни*",
        middle="*вна *чна *ич *оглы",
        oblique="*у *ной *ской *овой *евой *ого *его *ых *ским *ами",
        that="этом",
        mens_genitives="Павла:Павел Петра:Пётр Льва:Лев ея:ей ия:ий ая:ай ря:рь ля:ль а:",
        womens_genitives="Любови:Любовь ии:ия ги:га ки:ка хи:ха ши:ша жи:жа ьи:ья и:я ы:а",
        genitives=True,
    ),
    "uk": CasedLanguage(
        frequent="і в не на що з у та до як це за його її про він але від для було вже й ще є ми я "
        "або цього так щоб які під час який",
        verbs="розповідає зауважив зауважила переконаний зізнається скаржиться сміється зітхає "
        "жартує підкреслює сказа~ каже кажуть говори~ говорить заяви~ заявля~ зазначи~ зазнача~ "
        "дода~ додає повідоми~ повідомля~ розпові~ поясни~ поясню~ підкресли~ підкреслю~ відпові~ "
        "зізна~ уточни~ уточню~ написа~ пише пишуть наголоси~ наголошу~ запевни~ запевня~ вважає "
        "вважають назва~ нагада~ нагаду~ запита~ запиту~ попереди~ обіця~ пообіця~ стверджу~ "
        "звернул~ пригаду~ пригада~ прокоментува~ коменту~ ділиться поділи~ переконан~ вказа~ "
        "вказу~ скарж~ розмірков~ підсумува~ згаду~ згада~ закликав закликала констатув~ визна~ "
        "відповідає називає попереджає закликає заперечи~ спростува~ оголоси~ пропону~ "
        "запропонува~ сподівається радіє подякува~ вимагає розкритикува~ критикує критикують "
        "описує описав описала оціни~ припуска~ припусти~ висловив висловила зауважу~ мовив мовила",
        feminine="*ла *лася *лась її",
        own="я ми",
        sources="словами словам думку даними слова оцінками інформацією версією заявою",
        statements="повідомленні заяві",
        bodies=_CYRILLIC_BODIES,
        one="один одна одне",
        institutions="поліція прокуратура міністерство відомство уряд пресслужба адміністрація "
        "мерія суд компанія лікарня управління департамент комітет мвс днс сбу слідство посольство "
        "банк клуб редакція університет міноборони фонд партія опозиція агентство організація "
        "підприємство штаб облрада міськрада",
        within="в у",
        plural="*ли *ють *ять",
        sources_by_pronoun="його-словами її-словами їхніми-словами його-думку її-думку їхню-думку",
        epithets="нападник півзахисник воротар наставник політик актор акторка режисер режисерка "
        "співак співачка письменник письменниця художник художниця музикант спортсмен спортсменка",
        pronouns="він вона вони",
        prepositions="в у на з із зі до про для від при за перед після під над через проти біля "
        "між серед без",
        joints="і та й а що який яка які коли але щоб якщо як передає пише повідомляє також",
        roles="президент* прем'єр* прем’єр* міністр* міністерк* мер мерка голова голови голову "
        "депутат* нардеп* директор* речник* речниц* професор* пан пані губернатор* начальни* "
        "заступни* керівни* командир* командувач* представни* посол тренер* лікар* вчител* поліц* "
        "полісмен* слідч* прокурор* суддя адвокат* експерт* аналітик* економіст* мешкан* житель* "
        "сусід* очевид* свідок свідки власни* мати батько чоловік жінка фермер* науков* автор* "
        "режисер* актор* співа* міністерств* уряд правоохорон* рятувальник* волонтер* військов* "
        "боєць капітан* активіст* прес-секретар* радни* лідер* дружина син донька брат сестра",
        middle="*івна *ївна *їч *ич",
        oblique="*у *ого *ої *их *ів *ським *ській *цькій *ською",
        that="це",
        mens_genitives="Павла:Павло Петра:Петро Дмитра:Дмитро Михайла:Михайло Данила:Данило "
        "Кирила:Кирило Льва:Лев ія:ій ря:р ля:ль я:й а:",
        womens_genitives="Любові:Любов ії:ія и:а і:я",
        genitives=True,
    ),
    "bg": CasedLanguage(
        frequent="и на да се в за от не са че с по ще е като това но той тя беше който или до има "
        "ние си които може още при го",
        verbs="каза* казва казват заяви заявява заявиха добави добавя посочи посочва обясни "
        "обяснява подчерта подчертава отбеляза отбелязва разказа разказва написа пише смята "
        "коментира отговори отговаря попита пита съобщи съобщава уточни уточнява призна признава "
        "напомни напомня нарече предупреди предупреждава обяви обявява аргументира поясни пояснява "
        "увери уверява категоричен категорична твърди изтъкна допълни допълва сподели споделя "
        "подкрепи изрази апелира обобщи информира възмути потвърди съобщиха съобщават казаха "
        "добавиха посочиха обясниха уточниха определи призова обеща критикува похвали възрази "
        "отрече опроверга предложи признае шегува благодари оцени прогнозира предположи "
        "констатира заключи",
        own="аз ние",
        sources="според думите мнението",
        statements="съобщение съобщението позиция",
        bodies=_CYRILLIC_BODIES,
        one="един една",
        institutions="полицията прокуратурата министерството правителството съдът компанията "
        "общината болницата опозицията партията банката клубът агенцията мвр дирекцията фирмата "
        "кметството",
        within="от",
        plural="*ха *ват *ят",
        sources_by_pronoun="думите-му думите-ѝ думите-й думите-им мнението-му",
        pronouns="той тя те",
        prepositions="в във на с със към по за от до при пред след между под над през срещу без "
        "около",
        joints="и а че който която които когато но ако как като също",
        roles="президент* премиер* министър* министр* кмет* депутат* директор* професор* господин "
        "госпожа г-н г-жа лидер* председател* зам.-председател* говорител* шеф* началник* треньор* "
        "лекар* учител* полиц* прокурор* съдия адвокат* експерт* анализатор* икономист* жител* "
        "съсед* свидетел* собственик* майка* баща* мъж* жена* учен* автор* актьор* актриса* "
        "министерство* правителство* проф д-р инж областн* управител* омбудсман* секретар* "
        "вицепремиер* вицепрезидент* евродепутат*",
        middle="*ов *ев *ова *ева *ски *ска",
        that="това",
        drops_pronouns=True,
    ),
    "hu": CasedLanguage(
        frequent="a az és hogy nem is egy meg ez de csak volt azt ha már el mint még vagy lesz "
        "kell ami van aki majd pedig így",
        verbs="látja látta gondolja gondolta fűzte fűzi érzi mondta mondja mondják mondták "
        "mondotta közölte közli tette teszi nyilatkozta nyilatkozott válaszolta válaszolt válaszol "
        "fogalmazott fogalmaz hangsúlyozta hangsúlyozza írta írja jelentette jegyezte jegyzi "
        "kérdezte kérdezi magyarázta magyarázza elmondta elmondja állítja állította szögezte "
        "szögezi jelezte jelzi kiemelte kiemeli kijelentette emlékeztetett emlékeztet idézte "
        "figyelmeztetett figyelmeztet nevezte nevezi hozzátette hozzáteszi véli vélte mutatott "
        "mutat húzta húzza emelte emeli értékelt értékelte értékel kifejtette kifejti vélekedett "
        "vélekedik ismerte ismeri folytatta folytatja részletezte részletezi tájékoztatott "
        "foglalta összegzett ecsetelte mesélte meséli vallja sorolta sorolja erősítette üzente "
        "üzeni bírálta panaszolta reagált reagál ígérte ígéri hangoztatta leszögezte árulta "
        "elárulta megjegyezte elismerte bevallotta beismerte cáfolta tagadta javasolta "
        "bejelentette megerősítette felidézte hiszi reméli követelte aláhúzta rámutatott "
        "viccelődött kommentálta méltatta",
        own="én mi",
        sources_after="szerint",
        one="egy egyik",
        institutions="rendőrség ügyészség bíróság önkormányzat cég társaság kórház ellenzék párt "
        "hivatal",
        sources_by_pronoun="szerinte szerintük",
        epithets="szakember csatár kapus középpályás politikus",
        pronouns="ő ők",
        joints="és aki amely hogy amikor ha de mert illetve valamint majd miután akik",
        roles="*polgármester* *miniszter* *elnök* *igazgató* *szóvivő* *képviselő* *professzor* "
        "*vezető* *edző* *kapitány* *orvos* *tanár* *rendőr* *ügyész* *bíró* *ügyvéd* *szakértő* "
        "*elemző* *lakó* szomszéd* *tanú* tulajdonos* *titkár* *kutató* *tulajdonosa *politikus* "
        "férfi nő anya apa asszony gazda játékos* *minisztérium* kormány* *püspök* *főnök* "
        "*biztos* dr",
        oblique="*nak *nek *ban *ben *ból *ből *ról *ről *val *vel *hoz *hez *tól *től *nál *nél "
        "*ért *ként *oldalán *oldalon *vall *vell *kal *kel facebookon twitteren instagramon "
        "Facebookon Twitteren Instagramon",
        family_first=True,
        head_final=True,
        drops_pronouns=True,
    ),
    "ro": CasedLanguage(
        frequent="de și a în la cu că nu pe din care mai au un o este pentru să se ce sunt fost şi "
        "îi lui am fi cum dar le sau ca",
        verbs="strigat glumit râde oftează exclamat reclamat reclamă amintit "
        "declarat declară spus spune spun adăugat adaugă afirmat afirmă precizat precizează "
        "subliniat subliniază explicat explică transmis transmite scris scrie anunțat anunţat "
        "susține susţine susținut susţinut povestit povestește povesteşte răspuns răspunde "
        "întrebat întreabă menționat menţionat arătat arată promis avertizat avertizează numit "
        "consideră crede comentat conchis mărturisit mărturisește punctat punctează încheiat plâns "
        "completat completează reacționat reacţionat detaliat transmițând adăugând precizând "
        "spunând afirmând atras reamintit recunoscut recunoaște concluzionat apreciat apreciază "
        "continuat continuă zis zice cerut acuzat acuză îndemnat asigurat notat opinat insistat "
        "dezvăluit cuvântat criticat sugerat propus negat confirmat estimat replicat calificat "
        "descris raportat informat relatat",
        own="eu noi",
        sources="potrivit conform opinia părerea",
        one="un o unul una unii",
        institutions="poliția poliţia parchetul guvernul primăria compania tribunalul spitalul "
        "opoziția partidul ministerul",
        sources_by_pronoun="potrivit-acestuia potrivit-acesteia potrivit-acestora opinia-sa "
        "părerea-sa",
        epithets="edilul fotbalistul atacantul portarul politicianul tehnicianul",
        pronouns="el ea ei ele acesta aceasta aceștia",
        prepositions="al ai ale la în pe cu de din pentru după către prin despre între sub spre "
        "dintre fără până peste lângă contra împotriva",
        joints="și şi că care când dar iar dacă cum unde sau fiind precizând adăugând",
        roles="reprezentanț* reprezentanţ* președint* preşedint* vicepreședint* premier* "
        "prim-minist* minist* primar* viceprimar* deputat* senator* director* profesor* domnul "
        "doamna dl d-na dna purtător* prefect* consilier* edil* lider* antrenor* selecționer* "
        "jucător* fotbalist* medic* doctor* învățăto* poliți* poliţi* procuror* judecăto* avocat* "
        "expert* analist* locuito* vecin* martor* proprietar* mama tatăl mamă tată femeie femeia "
        "bărbat* fermier* cercetăto* autor* actor* actriț* guvern* secretar* șef* şef* comandant* "
        "inspector* reprezentant* manager* administrator* europarlamentar* episcop* preot* "
        "student* elev*",
        oblique="*ului *elor *ilor *ției *ţiei *ii",
        drops_pronouns=True,
    ),
    "el": CasedLanguage(
        frequent="και το να του η της με που την από για τα είναι στο των ο οι σε τον στην θα δεν "
        "τους τις στη μας ότι τη αλλά έχει",
        verbs="θυμάται υποσχέθηκε αφηγείται λέει είπε λένε είπαν δήλωσε δηλώνει δήλωσαν τόνισε "
        "τονίζει πρόσθεσε προσθέτει απάντησε απαντά ανέφερε αναφέρει αναφέρουν σημείωσε σημειώνει "
        "υποστήριξε υποστηρίζει εξήγησε εξηγεί έγραψε γράφει υπογράμμισε υπογραμμίζει επισήμανε "
        "επισημαίνει ρώτησε ρωτά σχολίασε σχολιάζει χαρακτήρισε έκανε κάνει παραδέχθηκε "
        "παραδέχεται προειδοποίησε προειδοποιεί διευκρίνισε διευκρινίζει συμπλήρωσε συμπληρώνει "
        "ξεκαθάρισε ξεκαθαρίζει κατέληξε καταλήγει διαμήνυσε διαμηνύει διεμήνυσε περιέγραψε "
        "περιγράφει συνέχισε κατήγγειλε καταγγέλλει επανέλαβε εκτίμησε εκτιμά εξέφρασε πιστεύει "
        "επεσήμανε λέγοντας αναφέροντας τονίζοντας σημειώνοντας διευκρινίζοντας προσθέτοντας "
        "δηλώνοντας υπογραμμίζοντας ισχυρίστηκε ισχυρίζεται ανακοίνωσε ανακοινώνει ενημέρωσε "
        "χαρακτηρίζει παραδέχτηκε κατηγόρησε κατηγορεί διαβεβαίωσε διαβεβαιώνει κάλεσε ζήτησε "
        "διέψευσε διαψεύδει αναρωτήθηκε παρατήρησε αποκάλυψε αποκαλύπτει εξομολογήθηκε επέκρινε "
        "αστειεύτηκε πρότεινε",
        own="εγώ εμείς",
        sources="σύμφωνα κατά",
        one="ένας μια μία",
        institutions="αστυνομία υπουργείο κυβέρνηση εισαγγελία δήμος εταιρεία δικαστήριο "
        "νοσοκομείο αντιπολίτευση κόμμα πυροσβεστική",
        pronouns="αυτός αυτή ίδιος ίδια εκείνος εκείνη",
        prepositions="στο στη στην στον στους στις σε για από με προς μετά κατά μεταξύ χωρίς τον "
        "την τους τις του της των τη",
        joints="και που ότι πως όταν αλλά αν ενώ καθώς ώστε κληθείς μιλώντας απαντώντας",
        roles="πρωθυπουργό* πρόεδρο* προέδρου υπουργό* υφυπουργό* δήμαρχο* δημάρχου δημοτικός "
        "δημοτική βουλευτή* καθηγητή* καθηγήτρια διευθυντή* διευθύντρια κύριος κύριο κυρία κ "
        "εκπρόσωπο* γραμματέα* αντιπρόεδρο* αρχηγό* επικεφαλής προπονητή* γιατρό* δασκάλα δάσκαλο* "
        "αστυνομία αστυνομικό* εισαγγελέα* δικηγόρο* κάτοικο* γείτονας γειτόνισσα μάρτυρα* "
        "ιδιοκτήτη* μητέρα πατέρας άνδρας γυναίκα αγρότη* ερευνητή* συγγραφέα* ηθοποιό* υπουργείο "
        "κυβέρνηση ειδικό* αναλυτή* δρ αντιδήμαρχο* περιφερειάρχη* πρέσβη* κυβερνητικός επίτροπο* "
        "ευρωβουλευτή* στέλεχος",
        oblique="*ων *ών",
        fields="άμυνας υγείας παιδείας εργασίας δικαιοσύνης πολιτισμού τουρισμού ανάπτυξης "
        "μεταφορών ενέργειας περιβάλλοντος ναυτιλίας προστασίας τύπου επικρατείας",
        mens_article="ο",
        drops_pronouns=True,
    ),
    "tr": CasedLanguage(
        frequent="ve bir bu da de için ile çok olarak daha gibi sonra kadar ise en ne var olan her "
        "değil ancak göre diye biz ben hem ki biri iki üç yıl gün dedi oldu mi mı nedeniyle bize "
        "ama şu ya onun bunu kendi belediye genel il ilçe grup parti partisi meclis kurulu yönetim "
        "teknik müdürlüğü dün bugün üzerine",
        verbs="duyurdu dedi dediler diyor diyen der söyledi söylüyor söyleyen konuştu konuşan "
        "belirtti belirten kullandı kullanan ekledi ekleyen vurguladı vurgulayan açıkladı "
        "açıklayan anlattı anlatıyor anlatan yazdı yazan sordu soran yanıtladı yanıtını aktardı "
        "aktaran bildirdi uyardı uyaran savundu savunan kaydetti kaydeden cevapladı cevabını "
        "seslendi değerlendirdi ifade çağrısında yorumunu sürdürdü paylaştı özetledi "
        "değerlendirmesinde uyarısında açıklamasında açıklamasını nitelendirdi niteledi tanımladı "
        "suçladı eleştirdi yorumladı ifadelerine ifadesine ifadelerini hatırlattı aktarıyor iddia "
        "yakındı yakınan yakınıyor haykırdı bağırdı mırıldandı fısıldadı gürledi yalvardı övündü "
        "sitem serzenişte",
        own="ben biz",
        sources_after="göre yapılan",
        one="bir",
        institutions="polis bakanlık bakanlığı valilik valiliği belediyesi savcılık savcılığı "
        "emniyet mahkeme şirket",
        sources_by_pronoun="ona-göre",
        pronouns="o",
        joints="ve ama ancak ise ki",
        roles="başkanı başkan başkanımız başbakan cumhurbaşkanı bakanı bakan vali valisi müdür "
        "müdürü milletvekili sözcüsü profesör prof dr doktor doç av avukat öğretmen mühendis bay "
        "bayan başkanvekili yardımcısı sekreteri sekreter temsilcisi üyesi danışmanı rektörü "
        "dekanı komutanı amiri direktör direktörü antrenör kaymakam kaymakamı muhtar muhtarı "
        "lideri savcı savcısı hakim uzman uzmanı gazeteci yazar oyuncu koordinatörü ceo kurucusu "
        "sahibi vekili adayı eş derneği vatandaş kadın adam esnaf işçi köylü astsubay albay "
        "general yetkililer yetkili uzmanlar vatandaşlar",
        head_final=True,
        verb_last=True,
        drops_pronouns=True,
    ),
    "id": _INDONESIAN,
    "lt": CasedLanguage(
        frequent="ir kad į yra iš su tai ne bet buvo kaip jis o apie ar po dėl už jau per ji bus "
        "tik kuris dar mes šis nėra prie",
        verbs="sako sakė sakęs teigė teigia pridūrė priduria aiškino aiškina pasakojo pasakoja "
        "rašė rašo pabrėžė pabrėžia pažymėjo pažymi tikino tikina kalbėjo kalba komentavo "
        "komentuoja atsakė atsako klausė klausia tvirtino tvirtina nurodė nurodo priminė primena "
        "dalijasi dalijosi svarstė svarsto pripažino pripažįsta pranešė įspėjo įspėja apibendrino "
        "stebėjosi piktinosi džiaugėsi džiaugiasi prisiminė prisimena mano įsitikinęs įsitikinusi "
        "vadino pavadino paaiškino patikino kritikavo kritikuoja ragino ragina paragino informavo "
        "patvirtino paneigė žadėjo pažadėjo prognozavo prognozuoja neslėpė atskleidė juokavo "
        "siūlė pasiūlė akcentavo akcentuoja konstatavo konstatuoja reziumavo įvardijo",
        own="aš mes",
        sources="anot pasak teigimu",
        sources_after="teigimu žodžiais nuomone",
        one="vienas viena",
        pronouns="jis ji jie jos",
        prepositions="į iš su apie ant po per prie už nuo prieš tarp be dėl",
        joints="ir kad kuris kuri kurie kai bet nes o jog arba tačiau",
        roles="prezident* premjer* ministr* mer* direktor* vadov* profesor* seim* narys narė "
        "pirminink* vicekancler* atstov* ekspert* analitik* gydytoj* mokytoj* polici* prokuror* "
        "teisėj* advokat* trener* gyventoj* kaimyn* liudinink* savinink* ūkinink* mokslinink* "
        "rašytoj* aktor* motina tėvas vyras moteris ministerija vyriausybė pavaduotoj* vadybinink* "
        "dr prof kapiton* specialist*",
        oblique="*aus *os *ės *ų *o *ą *ę *į *ui *oje *yje *ėje *uje *ams",
        head_final=True,
        drops_pronouns=True,
    ),
    "lv": CasedLanguage(
        frequent="un ir ka no par ar uz tas bet kā arī nav bija viņš gan vai pie pēc šo lai jau tā "
        "ko kas mēs vēl ja tiek šis",
        verbs="sacīja saka teica norādīja norāda piebilda piebilst stāsta stāstīja skaidroja "
        "skaidro uzsvēra uzsver rakstīja raksta atzina atzīst pauda pauž atbildēja atbild jautāja "
        "jautā uzskata uzskatīja atgādināja atgādina dalījās dalās pastāstīja paskaidroja "
        "apgalvoja apgalvo brīdina brīdināja cer komentēja komentē apliecināja apliecina vērtēja "
        "vērtē spriež sprieda atceras aicina aicināja nosauca noliedza solīja ziņoja informēja "
        "apstiprināja kritizēja lēsa prognozē secināja precizēja atklāja ierosināja pieļāva "
        "iebilda",
        own="es mēs",
        sources="pēc",
        sources_after="vārdiem teiktā domām",
        one="kāds kāda",
        pronouns="viņš viņa viņi",
        prepositions="uz no par ar pie pēc pirms bez starp ap zem pret",
        joints="un ka kas kurš kura kuri kad bet jo vai tomēr",
        roles="prezident* premjer* ministr* mēr* direktor* vadītāj* profesor* deputāt* "
        "priekšsēdētāj* pārstāv* ekspert* analītiķ* ārst* skolotāj* polici* prokuror* tiesnes* "
        "advokāt* treneri* iedzīvotāj* kaimiņ* aculiecinie* īpašnie* lauksaimnie* zinātnie* "
        "rakstnie* māte tēvs vīrietis sieviete seniors ministrija valdība speciālist* dr prof "
        "kaptein*",
        oblique="*am *im *u *ai *ei *ā *ē *ī *os *ās",
        head_final=True,
        drops_pronouns=True,
    ),
    "mk": CasedLanguage(
        frequent="и на да се во за од не со што ја го ќе ги им како но тоа таа тој кој која дека "
        "беше ние сме има една уште или до по при е",
        verbs="рече рекоа изјави изјавува вели велат додаде додава истакна истакнува посочи порача "
        "порачува објасни објаснува нагласи нагласува кажа кажува одговори одговара напиша пишува "
        "смета коментира праша прашува соопшти потсети потенцира најави призна тврди предупреди "
        "апелира наведе наведува заклучи возврати раскажа раскажува нарече потврди оцени соопштија "
        "изјавија",
        own="јас ние",
        sources="според зборовите",
        that="ова тоа",
        one="еден една",
        institutions="полицијата министерството владата обвинителството судот компанијата "
        "општината болницата опозицијата партијата мвр",
        within="од",
        plural="*ја *ат",
        pronouns="тој таа тие",
        prepositions="во на со за од до при пред по меѓу под над преку против без околу кон",
        joints="и а дека кој која кои кога но ако како што",
        roles="претседател* премиер* министер* градоначални* пратени* директор* професор* господин "
        "госпоѓа портпарол* лидер* обвинител* судија адвокат* тренер* лекар* учител* полици* "
        "жител* сосед* сведок* сопственик* мајка* татко* жена* експерт* аналитичар* совет* влада* "
        "секретар* потпретседател* кандидат*",
        drops_pronouns=True,
    ),
    "sq": CasedLanguage(
        frequent="të e në i së dhe për nga që me një se është nuk do ka më si po kjo ky janë por "
        "ai ajo këtë tha edhe ne",
        verbs="tha thotë thanë deklaroi deklaron shtoi shton theksoi thekson shpjegoi shpjegon "
        "tregoi tregon shprehur shpreh përgjigj pyeti pyet shkroi shkruan vlerësoi vlerëson pohoi "
        "pohon nënvizoi nënvizon paralajmëroi kujtoi kritikoi komentoi konfirmoi deklaruar thënë "
        "theksuar njoftoi ngriti",
        own="unë ne",
        sources="sipas",
        one="një",
        pronouns="ai ajo ata ato",
        prepositions="në për nga me te tek pas para mbi nën ndaj prej pa deri gjatë",
        joints="dhe se që kur por nëse ndërsa ku edhe pasi si",
        roles="president* kryeministr* ish-kryeministr* ministr* kryetar* kryebashkiak* kre kreu "
        "deputet* drejtor* profesor* zoti zonja prokuror* gjyqtar* avokat* trajner* mjek* mësues* "
        "polici* banor* dëshmitar* ekspert* analist* zëdhënës* nënkryetar* këshilltar* gazetar* "
        "fermer* pronar* qeveri* lider* nëna babai gruaja burri",
        oblique="*it *ut *ës *së",
        genitives=True,
        drops_pronouns=True,
    ),
    "vi": CasedLanguage(
        frequent="và của là các có cho không với trong đã người được những một này tôi khi ông từ "
        "để đến về như cũng ra vào bị sẽ chúng ở tại đó phải làm",
        verbs="nói biết hay kể sẻ khẳng nhấn biểu đáp hỏi viết bày tỏ thừa rằng gọi cáo yêu",
        own="tôi chúng",
        sources="theo",
        one="một",
        places="mỹ nga pháp đức nhật ukraine israel iran hàn trung quốc bản thái lan campuchia lào "
        "singapore",
        place_prepositions="ở tại",
        pronouns="họ",
        prepositions="tại ở với của cho từ đến về trong trên",
        joints="và là khi nhưng nếu mà",
        roles="ông bà anh chị cô chú bác em phó giám đốc chủ tịch bí thư bộ trưởng thủ tướng tổng "
        "thống đại diện tiến sĩ giáo sư luật thượng tá trung thiếu huấn luyện viên hlv ts pgs gs "
        "cựu nguyên phòng sở công an ubnd ths",
        surnames="nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh mai "
        "trương lương đoàn trịnh cao tạ tô hà lâm thái châu phùng tống quách",
        long_names=True,
        verb_reach=14,
    ),
    "tl": CasedLanguage(
        frequent="ang ng sa na ni ay mga at si kay para ito hindi siya ako niya nang pa po naman "
        "kung din rin lang may ko kanyang ayon dahil isang nito",
        verbs="ani sabi sinabi giit iginiit dagdag paliwanag ipinaliwanag pahayag ipinahayag tugon "
        "sagot sinagot tanong wika saad banggit binanggit diin idiniin idineklara inihayag aniya "
        "kwento kuwento babala nilinaw hirit pagbibigay-diin tinawag kinumpirma",
        own="ako kami tayo ko",
        sources="ayon kay",
        that="ito",
        one="isang",
        pronouns="siya niya nito nila",
        prepositions="sa para mula tungkol bilang",
        joints="at na nang habang kasabay dahil kung",
        roles="pangulo presidente senador senator mayor alkalde gobernador bise kalihim "
        "kongresista congressman cong rep direktor heneral gen col atty hepe opisyal tagapagsalita "
        "dr ginang sec secretary sen gng mr ms pulis residente ni si kay pa naman pulisya",
        long_names=True,
        drops_pronouns=True,
    ),
    "sw": CasedLanguage(
        frequent="na ya wa kwa ni katika la za kuwa hiyo cha kama hii hilo huo lakini pia huku "
        "baada ili yake wake hivyo sasa kutoka vya sana wananchi ambao ambaye",
        verbs="alisema amesema anasema walisema wamesema akasema aliongeza ameongeza akaongeza "
        "alieleza ameeleza alisisitiza amesisitiza akisisitiza alifafanua aliuliza ameuliza "
        "alijibu amejibu aliandika ameandika alidai amedai alitangaza ametangaza akizungumza "
        "alibainisha amebainisha alionya ameonya alikiri amekiri",
        own="mimi sisi",
        sources="mujibu",
        pronouns="yeye wao",
        prepositions="na ya wa kwa katika la za kutoka cha",
        joints="na kuwa kwamba lakini huku ambaye ambao wakati alipokuwa",
        roles="rais waziri mkuu naibu mkurugenzi katibu mbunge gavana seneta mwenyekiti kamanda "
        "msemaji mwalimu daktari dk dkt bw bi mwananchi kocha jaji wakili profesa mheshimiwa "
        "balozi meya spika diwani mfanyabiashara mkulima makamu",
        long_names=True,
        drops_pronouns=True,
    ),
}
ALIASES = {"nb": "no", "nn": "no", "ms": "id", "bs": "hr", "sh": "hr", "me": "hr", "fil": "tl"}
