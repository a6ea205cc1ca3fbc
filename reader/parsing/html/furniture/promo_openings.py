"""Patterns for lines of promotion, by the words that these begin with."""

from reader.startup.lazy_regex import VERBOSE, lazily
from reader.startup.light_typing import TYPE_CHECKING, NamedTuple
from reader.text.word_sets import word_set

if TYPE_CHECKING:
    import re

START = 4  # letters; with three, every line that begins with "The" would have to be examined

CHANNELS = (
    r"telegram|whatsapp|facebook|twitter|instagram|youtube|tiktok|bluesky|mastodon|newsletters?"
    r"|app|inbox|alerts?|channel|mailing\s+list|podcast|google\s+news|updates|subscriber|free\s+trial"
)
_LIKE = (  # "Like other reports from Twitter, this one …" is a sentence
    r"like(?!\s(?:[\w.’'-]+,|(?:many|most|others?|some|all|any|every|so|his|her|their|its|my|an?|in|on"
    r"|with|that|those|these|much)\b))"
)
_READ_ON = (
    r"(?:read|see|watch|listen)(?:\s+(?:more|also|this|next|full|the\s+rest))?(?:\s+on\s+(?:the(?:\s+\w+){1,3}|\w+))?|related"
    r"|also\s+(?:read|see)|more(?:\s+(?:on\s+this|stories|news|from|like\s+this|great\s+\w+\s+stories))?|don['’]?t\s+miss"
    r"|recommended|you\s+(?:may|might)\s+(?:also\s+)?like|must\s+read|trending|advertisement"
    r"|continue\s+reading(?:\s+the\s+main\s+story)?|click\s+here|editor['’]?s\s+picks?"
    r"|related\s+(?:stories|articles?|coverage|topics?|content|posts?|links?|news)"
    r"|(?:article|story)\s+continues\s+(?:after|below)(?:\s+(?:this|the|our))?(?:\s+ad(?:vert(?:isement)?)?|\s+sponsor(?:ed)?\s+messages?)?"
    r"|scroll\s+(?:down\s+)?to\s+continue(?:\s+reading)?|sign\s+up\s+here|what\s+to\s+read\s+next"
)
_READ_ON_FOREIGN = (
    r"segu[íi]\s+leyendo|sigue\s+leyendo|l[eé][aeé]?\s+también|mir[áa]\s+también|le\s+puede\s+interesar"
    r"|lire\s+aussi|[àa]\s+lire(?:\s+aussi|\s+également)?|lesen\s+sie\s+(?:auch|mehr|hier)"
    r"|mehr\s+zum\s+thema|más\s+noticias|weitere\s+(?:artikel|beiträge|meldungen)|altre\s+notizie|mais\s+notícias|meer\s+nieuws|plus\s+d['’]articles|lee\s+también|leer\s+más|te\s+puede\s+interesar|leia\s+(?:também|mais)"
    r"|veja\s+também|leggi\s+anche|читайте\s+также|lees\s+ook|läs\s+(?:också|mer)|les\s+også"
    r"|(?:prze)?czytaj\s+(?:też|także|również|więcej)|zobacz\s+(?:też|także|również|więcej)|čtěte\s+(?:také|více)|olvasd\s+el"
    r"|další\s+čtení|lue\s+myös|baca\s+juga|simak\s+(?:juga\s+)?video|(?:tonton|saksikan)\s+juga|\[?gambas|xem\s+thêm|(?:ayrıca|ilgili)\s+(?:okuyun|haber)"
    r"|читайте\s+також|по\s+теме|материалы\s+по\s+теме|cite[șş]te\s+(?:[șş]i|mai\s+mult)"
    r"|διαβάστε\s+(?:ακόμ[αη]|επίσης)|(?:ये|यह)\s+भी\s+पढ़ें|קראו\s+(?:גם|עוד)|(?:اقرأ|إقرأ)\s+(?:أيضا|أيضاً|المزيد)"
    r"|læs\s+(?:også|mere)|čítajte\s+(?:aj|tiež|viac)|pročitaj(?:te)?\s+(?:i|još)|preberite\s+(?:še|tudi)"
    r"|прочетете\s+(?:още|също)|llegiu\s+(?:també|més)|(?:بیشتر|همچنین|این\s+را\s+(?:هم|نیز))\s+بخوانید"
    r"|(?:مزید|یہ\s+بھی)\s+پڑھ(?:یں|ئے|یے)|আর[ওো]?\s+পড়ুন"
    r"|olvassa\s+el|kapcsolódó(?:\s+cikk\w*)?|bunu\s+da\s+okuyun|(?:taip\s+pat\s+)?skaitykite(?:\s+taip\s+pat)?"
    r"|las(?:i|iet)\s+arī|loe\s+(?:ka|veel)|llegeix\s+(?:també|més)|อ่านข่าวเพิ่มเติม"
    r"|あわせて読みたい|関連記事|続きを読む|相关(?:阅读|新闻)|延伸阅读|相關新聞|관련\s?기사|อ่าน(?:เพิ่มเติม|ต่อ)|ข่าวที่เกี่ยวข้อง"
)
_AFTER_READ_ON = r"(?:\s*(?::|：|…|»|>|】|\.\.\.|[-–—]\s|\|)|\W{0,5}$)"
SUBSCRIBE_VERBS = (
    r"(?:jetzt\s+)?abonnieren|melden\s+sie\s+sich|anmelden|folgen\s+sie|abonnez-vous|inscrivez-vous"
    r"|suivez(?:-nous)?|recevez|suscr[íi]bete|suscr[íi]base|sigue|apúntate|síguenos|recibe|únete"
    r"|iscriviti|iscrivetevi|abbonati|segui(?:ci)?|assine|inscreva-se|receba|siga"
    r"|schrijf\s+(?:je|u)|meld\s+(?:je|u|deg)|abonneer|volg|prenumerera|anmäl\s+dig|följ"
    r"|tilmeld\s+dig|få|følg|zapisz\s+się|subskrybuj|obserwuj|śledź|polub|ακολουθήστε|подпи(?:шитесь|сывайтесь)"
    r"|читайте\s+нас|следите\s+за|اشترك|تابعونا|תירשמו|הירשמו|हमसे\s+जुड़ें"
    r"|dapatkan|ikuti|gabung|bergabung|abone\s+ol|theo\s+dõi|đăng\s+ký|abonează-te|urmări(?:ți|ţi|m)"
    r"|urmărește|iratkozz(?:on)?\s+fel|kövess|odebírejte|sledujte|tilaa|seuraa|підписуйтесь|підпишіться"
    r"|стежте\s+за|pratite|prijavite\s+se|последвайте|абонирайте|subscriu-te|segueix"
)
NEWSLETTERS = (
    r"newsletters?|boletín|bolet(?:im|ines)|infolettre|lettre\s+d[’']information|nieuwsbrief"
    r"|nyhetsbrev(?:et)?|nyhedsbrev|biuletyn|рассылк\w*|телеграм\w*|канал\w*|whatsapp"
    r"|facebook|instagram|twitter|youtube|google\s+(?:news|discover)|wiadomościach\s+google|telegramu?|kanal\w*|saluran|grup|bülten\w*"
    r"|hírlev[eé]l\w*|uutiskirje\w*|нас\s+в|نشرتنا|قناتنا|فيسبوك|تويتر|إنستغرام|تلغرام|تليغرام|واتساب|ניוזלטר"
)

_JOINING = r"log(?:ged)?[\s-]?in|sign(?:ed)?[\s-]in|regist\w+|subscribe\w?"
_JOINING_FOREIGN = (  # as a site asks for it, not as somebody has done
    r"(?:angemeldet|eingeloggt|registriert)\s+sein|(?:[sd]ich|bitte)\s+(?:\w+\s+)?(?:anmelden|einloggen|registrieren)"
    r"|melden\s+sie\s+sich|vous\s+(?:connecter|inscrire)|être\s+(?:connecté|inscrit)|connectez|inscrivez"
    r"|iniciar\s+sesión|inicia\s+sesión|conectado|fazer\s+(?:o\s+)?login|faça\s+login|iniciar\s+a\s+sessão"
    r"|essere\s+connesso|devi\s+accedere|login|log\s+in|ingelogd\s+zijn|bent\s+ingelogd|inloggen"
    r"|vara\s+inloggad|logga\s+in|logget\s+ind|innlogget|logg\s+inn|zalogować|zaloguj|zalogowany|přihlásit"
    r"|авторизоваться|авторизуйтесь|войдите|(?:войти|увійти)\s+(?:на|[ву]\s+(?:систему|акк?аунт))|увійдіть"
    r"|autentificat|συνδεθείτε|masuk\s+(?:untuk|terlebih|dulu)|đăng\s+nhập"
)
_REPORTING = (
    r"(?:schreiben|melden|teilen|jetzt|senden|mailen|let|tell|report|please|contact|e-?mail|write|click"
    r"|выделите|сообщите|нажмите|виділіть|натисніть|повідомте|avísanos|escríbenos|segnala|scrivi|zgłoś"
    r"|napisz|meld|laat|rapportera|tipsa|signale|contacte|écrive)"
)
_COMMENTING = (  # nouns and infinitives: "kommentierte" and "comentó" tell who spoke
    r"komment(?:ar\w{0,2}|ieren|era|ere)|comment(?:aires?|er|are|i|o)|comentar(?:io|ios|iu|ii)?"
    r"|comentários?|reager(?:en|a|e)|reacties?|komentarz\w?|komentář\w{0,2}|коммент(?:ари\w{1,2}|ировать"
    r"|ирования)|комент(?:ар\w{0,2}|увати)|σχ[οό]λι\w+|komentar|bình\s+luận"
)


class Opening(NamedTuple):
    """A pattern for promotional lines that begin with certain words.

    Attributes:
        starts: The first four letters of those words, or the whole word if it is shorter.
        shape: The pattern.
        signs: Substrings, at least one of which occurs in every line that matches. Searching for
            them is faster than compiling the pattern, which few lines need.
    """

    starts: frozenset[str]
    shape: "re.Pattern[str]"
    signs: tuple[str, ...]


def _compile_opening(words: str, shape: str, signs: str) -> Opening:
    starts = frozenset(word[:START] for word in word_set(words))
    compiled = lazily(rf"\W{{0,20}}(?:{shape})", VERBOSE)
    return Opening(starts, compiled, tuple(signs.split()))


OPENINGS = (  # each pattern is compiled only when a line begins like it
    _compile_opening(
        """join follow like subscribe sign download get install click tap support donate become
        register stay kick start""",
        rf"""(?!support\s(?:for|among|from|in|of)\b|(?:download|click)\sfigures\b)
        (?:join|follow|{_LIKE}|subscribe|sign\s+up|download|get|install|click|tap|support|donate
        |become|register|stay|(?:kick\s+off|start)\s+your\s+(?:day|morning|week))\b(?![^\n]{{0,300}}\b(?:said|says|told)\b)
        [^\n]{{0,140}}\b(?:{CHANNELS})\b""",
        """telegram whatsapp facebook twitter instagram youtube tiktok bluesky mastodon
        newsletter app inbox alert channel mailing podcast google updates subscriber trial""",
    ),
    _compile_opening(
        """abonnieren jetzt melden anmelden folgen abonnez inscrivez suivez recevez suscr
        apúntate síguenos sigue recibe únete iscriviti iscrivetevi abbonati segui assine inscreva
        receba siga schrijf meld abonneer volg prenumerera anmäl följ tilmeld få følg zapisz
        subskrybuj obserwuj śledź polub ακολουθήστε подпишитесь
        подписывайтесь читайте следите اشترك تابعونا
        תירשמו הירשמו हमसे
        dapatkan ikuti gabung bergabung abone theo đăng abonează urmărește urmăriți iratkozz kövess
        odebírejte sledujte tilaa seuraa підписуйтесь підпишіться стежте pratite prijavite
        последвайте абонирайте subscriu segueix""",
        rf"(?:{SUBSCRIBE_VERBS})\b[^\n]{{0,100}}\b(?:{NEWSLETTERS})",
        """newsletter boletín boletim boletines infolettre lettre nieuwsbrief nyhetsbrev
        nyhedsbrev biuletyn рассылк telegram телеграм канал whatsapp facebook instagram
        twitter youtube google kanal saluran grup bülten hírlev uutiskirje
        нас نشرتنا قناتنا فيسبوك تويتر إنستغرام تلغرام تليغرام واتساب
        ניוזלטר""",
    ),
    _compile_opening(
        """read see watch listen related also more don't don’t dont recommended you must trending
        advertisement story continue click editor article sign what scroll""",
        rf"(?:{_READ_ON}){_AFTER_READ_ON}",
        """read see watch listen related more miss recommended like trending advertisement
        continue here pick""",
    ),
    _compile_opening(
        """seguí segui sigue leé mirá mira le
        lire à a lesen mehr más weitere altre mais meer plus lee leer lé léa te leia veja leggi
        читайте läs les czytaj przeczytaj zobacz
        čtěte olvasd další lue baca simak tonton saksikan gambas xem ayrıca
        ilgili по материалы citește citeşte διαβάστε ये यह læs čítajte pročitaj preberite
        прочетете llegiu بیشتر همچنین این مزید یہ আরও আরো আর
        olvassa kapcsolódó bunu taip skaitykite lasi loe llegeix
        קראו اقرأ إقرأ あわせて 関連記 続きを 相关阅 相关新 延伸阅 相關新 관련기 관련
        อ่า ข่า""",
        rf"(?:{_READ_ON_FOREIGN}){_AFTER_READ_ON}",
        """leyendo también interesar lire lesen thema notici artikel beitr meldung
        notizie nieuws articl notíci leer leia veja leggi читайте ook läs les czytaj zobacz čtěte
        olvasd čtení lue baca simak juga gambas xem okuyun
        haber теме citește citeşte διαβάστε भी læs čítajte pročitaj preberite прочетете
        llegiu بخوانید پڑھ পড়ুন
        קראו اقرأ إقرأ あわせて 関連記事 続きを 相关 延伸阅读 相關新聞 관련
        olvassa kapcsol okuyun skaitykite arī loe llegeix
        เพิ่มเติม ต่อ เกี่ยวข้อง""",
    ),
    _compile_opening(  # without a word for advertising: see `is_advertising_notice`
        """la el sigue l’ l' dalszy dalsza ciąg reszta tekst artikeln artikkelen haberin 広告の
        この記""",
        r"""(?:la\s+nota|el\s+artículo|la\s+noticia)\s+(?:continúa|sigue)\s+(?:abajo|debajo|después)
        |sigue\s+leyendo\s+(?:abajo|debajo|después)|l[’']articolo\s+continua\s+(?:dopo|sotto)
        |(?:dalszy\s+ciąg|dalsza\s+część|ciąg\s+dalszy|reszta)\s+(?:materiału|artykułu|tekstu)\s+pod
        |tekst\s+loopt\s+(?:door|verder)|artik(?:eln|kelen|len)\s+fort(?:sätter|setter|sætter)\s
        |haberin\s+devamı|広告の後に|この記事は有料(?:会員|記事)""",
        "continúa sigue continua materiału artykułu tekstu loopt fort devamı 広告 有料",
    ),
    _compile_opening(
        """share tweet print email e-mail pin copy comment read kommentare comentarios commenti
        reacties leave view ad loading tag topic
        categories filed photo advertisement sponsored save follow show back skip close menu
        search anzeige werbung publicité reklame teilen partager compartir condividi
        delen dela udostępnij поделиться deel del copier copiar copia link sponsor
        no keine aucun sin nessun geen""",
        r"""(?:share|tweet|print(?:\s+this\s+(?:page|article|story))?|e-?mail|pin\s+it|copy\s+link|link\s+copied!?|share\s+this(?:\s+\w+)?|comments?
        |(?:comments|kommentare|commentaires|comentarios|commenti|reacties)\s\(\d{1,5}\)
        |(?:no|keine|aucun|sin|nessun|geen)\s(?:comments?|kommentare|commentaire|comentarios|commento|reacties)
        |comments?\s+(?:are|have\s+been)\s+(?:now\s+)?closed\.?
        |leave\s+a\s+(?:comment|reply)|(?:view|read)\s+(?:all\s+|the\s+)?comments(?:\s\(\d{1,5}\))?|ad|loading|tags?|topics?|categories
        |filed\s+under|photo\s+gallery|share\s+(?:on|via)\s+\w+|advertisement|sponsor(?:ed|\s+message)|save|follow
        |show\s+more|back\s+to\s+top|skip\s+(?:(?:to|past)\s[^\n]{1,40}|ad(?:vert(?:isement)?)?|(?:newsletter\s+)?promotion)|tweet\s+url|close|menu|search|anzeige|werbung|publicité
        |publicidad|reklam[ae]|teilen|partager|compart(?:ir|ilhar)|condividi|delen|dela|udostępnij
        |поделиться|deel\s+(?:dit\s+)?artikel|dela\s+artikeln?|del\s+artikk?el(?:en)?|copier\s+le\s+lien
        |partager\s+(?:l['’]|cet\s)article|copiar\s+(?:el\s+)?enlace|copia\s+link)\s*(?::|…|\.\.\.)?\s*$""",
        """share tweet print email e-mail pin copy comment komment coment reacties leave view ad
        loading tag topic categories filed photo sponsor save follow show back skip close menu
        search anzeige werbung publicité publicidad reklam teilen partager compart condividi delen
        dela udostępnij поделиться deel artik copi""",
    ),
    _compile_opening(
        """pubblicità publicidade publicidad publicité publicitate реклама 広告 إعلان
        advertentie annons annonce reklam mainos διαφήμιση 광고 广告 廣告 פרסומת iklan
        hirdetés quảng विज्ञापन oglas โฆษณา advertising continue""",
        r"""(?:pubblicità|oglas|โฆษณา|advertising|continue\s+reading\s+below|publicidade|publicitate|реклама|広告|إعلان|advertentie|annons|annonce|reklamı?
        |mainos|διαφήμιση|광고|广告|廣告|פרסומת|iklan|hirdetés|quảng\s+cáo|विज्ञापन)\W{0,20}$""",
        """publi pubbli реклама 広告 إعلان advertentie annons annonce reklam mainos
        διαφήμιση 광고 广告 廣告 פרסומת iklan hirdetés quảng विज्ञापन oglas โฆษณา advertising
        below""",
    ),
    _compile_opening(
        "listen para clicca clique haz haga",
        rf"""listen\s+to\s+the\s+best\s+of\s[^\n]{{0,140}}\bfollow\b[^\n]{{0,80}}\b(?:{CHANNELS})\b
        |para\s+más\s+(?:noticias|información)[^\n]{{0,60}}\b(?:síguenos|suscríbete)\b
        |clicca\s+qui\s+per\s+(?:iscriver|seguir|ricever)
        |(?:clique|haz\s+clic|haga\s+clic)\s+(?:aqu[ií]\s+)?(?:para|e)\s[^\n]{{0,60}}\b(?:canal|grupo|whatsapp|telegram)\b""",
        "follow síguenos suscríbete iscriver seguir ricever canal grupo whatsapp telegram",
    ),
    _compile_opening(
        "for confira acompanhe",
        r"""for\s+more\s+(?:on\b|news\b|stories\b|updates\b|of\s+our\b)[^\n]{0,120}
          \b(?:please\s+visit|visit|follow|click|check\s+out|download|subscribe)\b
        |(?:confira|acompanhe)\s[^\n]{0,60}\b(?:notícias|novidades|facebook|instagram|whatsapp|telegram|canal)\b""",
        "visit follow click check download subscribe notícias novidades facebook instagram "
        "whatsapp telegram canal",
    ),
    _compile_opening(
        "本文来 本文由 更多精 更多内 更多原 更多资 更多新 powered 版权所",
        r"""本文(?:来自|由)[^\n]{0,60}(?:下载|app|客户端)|更多(?:精彩|内容|原创|资讯|新闻)[^\n]{0,40}(?:关注|下载|公众号|app|客户端)
        |powered\s+by\s[^\n]{0,120}$|版权所有[^\n]{0,60}$""",
        "下载 app 客户端 关注 公众号 powered 版权所有",
    ),
    _compile_opening(
        "produced",
        r"produced\s+by\s[^\n.]{1,90}\busing\s+ai\s+narration\W{0,3}(?:$|listen\s+to\b)",
        "narration",
    ),
    _compile_opening(
        "download",
        r"download\s+(?:the\s+|this\s+)?(?:[\w-]+\s+)?(?:images?|photos?|pictures?|assets?)\W{0,9}$",
        "image photo picture asset",
    ),
    _compile_opening(
        "to",
        r"""to\s+(?:view|play|watch)\s+this\s+video\s[^\n]{0,20}\benable\s+javascript\b
        |to\s+(?:view|show|see|display|load)\s+this\s+(?:content|video|post|map|media|embed)\b[^\n]{0,80}
          \b(?:permission|consent|accept|allow|enable|cookies)\b
        |to\s+(?:stay|keep)\s[^\n]{1,80}\bsign\s+up\b[^\n]{1,120}\bnewsletter""",
        "javascript newsletter permission consent accept allow enable cookies",
    ),
    _compile_opening(
        """already déjà bereits schon ya já sei hai già bent redan är allerede sie haben do vous
        masz al heb""",
        r"""(?:sie\s+haben|haben\s+sie)\s+(?:bereits|schon)\s+ein\w*\s+(?:\w+-?){0,2}(?:abo|konto|zugang|account)
        |(?:do\s+you\s+)?already\s+have\s+an?\s+(?:account|subscription)|vous\s+avez\s+déjà\s+un\s+(?:compte|abonnement)
        |¿?ya\s+tienes\s+(?:una\s+)?(?:cuenta|suscripción)|hai\s+già\s+un\s+(?:account|abbonamento)
        |already\s+(?:a\s+)?(?:subscri\w+|member|registered)\b|déjà\s+abonné
        |(?:bereits|schon)\s+(?:abonnent\w*|abonniert|kunde|registriert)|¿?ya\s+eres\s+suscriptor
        |já\s+é\s+assinante|(?:sei|hai)\s+già\s+(?:un\s+)?abbona\w+|già\s+abbonat|bent\s+u\s+al\s
        |redan\s+prenumerant|är\s+du\s+redan\s|allerede\s+abonnent|al\s+(?:abonnee|lid)\?
        |masz\s+już\s+(?:konto|dostęp|subskrypcję)[^\n.,?]{0,30}(?:\?|$)
        |heb\s+je\s+al\s+een\s+(?:account|abonnement)[^\n.,?]{0,30}(?:\?|$)""",
        """subscri member registered abonn kunde registriert suscriptor assinante abbona bent redan
        konto zugang account abo compte cuenta suscripción avez già dostęp subskryp lid""",
    ),
    _compile_opening(
        "recommended empfohlen an externer pour ce para deze",
        r"""recommended\s+external\s+content|empfohlene\w?\s+(?:\w+\s+)?inhalt
        |extern(?:er|es)\s+(?:\w+\s+)?inhalt|an\s+dieser\s+stelle\s[^\n]{0,60}\binhalt
        |pour\s+(?:voir|afficher)\s+ce\s+contenu|ce\s+contenu\s+(?:est|n[’']est|a\s+été)\s
        |para\s+ver\s+este\s+contenido|deze\s+inhoud\s+(?:is|wordt|kan)\s""",
        "external inhalt contenu contenido inhoud",
    ),
    _compile_opening(
        "was war cet te ti este",
        r"""was\s+this\s+(?:article|page|story|information|content)\s+(?:helpful|useful|interesting)
        |was\s+this\s+(?:helpful|useful)\?$
        |war\s+dieser\s+(?:artikel|beitrag)\s+(?:hilfreich|lesenswert)|cet\s+article\s+vous\s+a
        |¿?te\s+(?:ha\s+sido|resultó|fue)\s+útil|ti\s+è\s+(?:stato\s+utile|piaciuto)
        |este\s+(?:artigo|conteúdo)\s+foi\s+útil""",
        "helpful useful interesting hilfreich lesenswert vous útil utile piaciuto",
    ),
    _compile_opening(
        """article contenu réservé exclusivo solo contenido conteúdo artículo articolo contenuto
        subscriber for nur exklusiv""",
        r"""(?:(?:article|contenu)\s+)?réservée?\s+(?:aux|à\s+nos)\s+abonnés\W*$
        |(?:(?:artículo|contenido|conteúdo|artigo)\s+)?(?:solo|exclusivo)\s+para\s+(?:suscriptores|assinantes)\W*$
        |(?:articolo|contenuto)\s+riservato\s+agli\s+abbonati\W*$
        |(?:nur|exklusiv)\s+für\s+abonnent(?:en|innen)\W*$
        |(?:for\s+subscribers(?:\s+only)?|subscribers?[\s-]only(?:\s+(?:article|content|story))?)\W*$""",
        "abonn suscriptor assinante abbona subscriber",
    ),
    _compile_opening(
        """donate give subscribe sign become join support see log start try register unlock
        jetzt zum abo faire je s'abonner s’abonner s'inscrire s’inscrire
        découvrir se haz hacer hazte suscríbete suscribirme apóyanos iniciar
        abbonati iscriviti dona sostienici accedi assine doe faça doneer word abonneer
        inloggen bli bliv stöd støtt wesprzyj wpłać zaprenumeruj поддержать подписаться оформить
        abone destek zapisz inscreva schrijf anmäl tilmeld meld ge""",
        r"""(?:donate(?:\s+(?:now|today|here))?|give\s+(?:now|today)|subscribe(?:\s+(?:now|today))?
        |sign\s+up(?:\s+now)?|become\s+an?\s+(?:member|supporter|patron|subscriber)|join\s+(?:us|now)
        |support\s+us|see\s+(?:all\s+|our\s+)?(?:offers|plans)|(?:log|sign)\s+in|register\s+now
        |start\s+(?:your\s+)?free\s+trial|try\s+(?:it\s+)?(?:for\s+)?free|unlock\s+this\s+(?:article|story)
        |jetzt\s+(?:unterstützen|spenden|anmelden|registrieren|testen|freischalten|lesen|weiterlesen|bestellen)
        |zum\s+(?:angebot|abo|newsletter)|abo\s+abschließen
        |faire\s+un\s+don|je\s+(?:donne|m['’]abonne|m['’]inscris|soutiens)|s['’](?:abonner|inscrire)
        |découvrir\s+(?:l['’]offre|nos\s+offres)|se\s+connecter
        |(?:haz|hacer)\s+(?:una\s+donación|un\s+donativo)|hazte\s+soci[oa]|suscríbete(?:\s+ahora)?
        |suscribirme|apóyanos|iniciar\s+sesión|abbonati(?:\s+ora)?|iscriviti|dona\s+ora|sostienici|accedi
        |assine(?:\s+(?:agora|já))?|doe\s+agora|faça\s+(?:uma\s+doação|login)|doneer(?:\s+nu)?
        |word\s+(?:lid|abonnee|donateur)|abonneer(?:\s+nu)?|inloggen
        |bliv?\s+(?:medlem|prenumerant|abonnent)|stöd\s+oss|støtt\s+oss|wesprzyj\s+nas|wpłać|zaprenumeruj
        |поддержать|подписаться|оформить\s+подписку|abone\s+ol|destek\s+ol
        |zapisz\s+się|inscreva-se|schrijf\s+(?:je|u)\s+(?:nu\s+)?in|anmäl\s+dig|tilmeld\s+dig|meld\s+deg\s+på
        |ge\s+en\s+gåva)\W{0,5}$""",
        """donat give subscri sign become join support see log start try regist unlock
        unterstütz spend anmeld registr test frei lesen bestell angebot abo newsletter don abonn
        inscri soutiens offre abbonati connect soci suscr apóy sesión iscriv dona sostien
        accedi assine doe faça doneer word inloggen medlem prenumerant oss wesprzyj wpłać
        zaprenum поддерж подпис destek zapisz inscrev schrijf anmäl tilmeld meld gåva""",
    ),
    _compile_opening(  # who may write comments, and how
        """please you log sign to for comments bitte melden sie du um kommentare vous connectez pour
        debes debe lo inicia para você faça tem per devi je u om inloggen logga logg musisz aby
        zaloguj pro чтобы для войдите авторизуйтесь щоб yorum trebuie hozzászólás πρέπει anda
        bạn コメント 发表评论 要发表评 댓글""",
        rf"""comments\s+(?:on\s+this\s+\w+\s+)?(?:are|will\s+be)\s+
          (?:pre-|post-)?(?:moderated|reviewed|held)\b(?!\s+(?:by|in)\b)[^\n.,;]{{0,60}}(?:\.\s|\W*$)
        |kommentare\s+werden\s[^\n.,]{{0,40}}(?:geprüft|moderiert|freigeschaltet)(?:\.\s|\W*$)
        |please\s+(?:read|see|review|follow)\s+our\s[^\n.]{{0,24}}\bcomment\w*\s+(?:policy|guidelines|rules)\b
        |(?:please|you)\s[^\n.;”"]{{0,40}}\b(?:{_JOINING})\b
          [^\n.;,”"]{{0,30}}\b(?:to|before)\s+(?:\w+\s+){{0,2}}comment(?:s|ing)?\b[^\n.,]{{0,30}}\W*$
        |(?:log|sign)[\s-]in\s[^\n.,;”"]{{0,40}}\bto\s+(?:\w+\s+){{0,2}}comment\b[^\n.,]{{0,30}}\W*$
        |to\s+(?:\w+\s+){{0,2}}comment,?\s(?:on\s+this\s\w+,?\s)?
          (?:you\s+(?:must|need|have\s+to)|please)\s[^\n.;”"]{{0,20}}\b(?:{_JOINING})\b[^\n.,]{{0,30}}\W*$
        |for\s+the\s+best\s+commenting\s+experience
        |(?:log\s+in|logga\s+in|logg\s+inn|inloggen|zaloguj\s+się|connectez-vous|inicia\s+sesión
          |faça\s+login|melden\s+sie\s+sich|войдите|авторизуйтесь)[\s,][^\n”"]{{0,60}}\b(?:{_COMMENTING})\b[^\n”"]{{0,60}}$
        |(?:bitte|sie|du|um|vous|pour|debes?|lo|para|você|tem|per|devi|je|u|om|musisz|aby|pro|чтобы|для
          |щоб|trebuie|πρέπει|anda|bạn)\s[^\n”"]{{0,100}}
          (?:\b(?:{_COMMENTING})\b[^\n”"]{{0,80}}\b(?:{_JOINING_FOREIGN})|\b(?:{_JOINING_FOREIGN})\b
          [^\n”"]{{0,80}}\b(?:{_COMMENTING})\b)[^\n”"]{{0,60}}$
        |yorum\s[^\n”"]{{0,60}}\b(?:giriş\s+yap|oturum\s+aç)
        |hozzászólás\w*\s[^\n”"]{{0,60}}\bjelentkez
        |コメント[^\n。]{{0,20}}ログイン|要?发表评论[^\n]{{0,12}}登录|댓글[^\n]{{0,12}}로그인""",
        """comment komment coment reager reactie komentarz komentář коммент комент yorum hozzászól
        σχολι σχόλι komentar luận コメント 评论 댓글""",
    ),
    _compile_opening(  # below a field for comments
        """your deine ihre votre tu su il o je uw din twój podany vaše vaša ваш az e-posta adresa
        l'adreça l’adreça η ваша sähköpostiosoitettasi""",
        r"""(?:your\s+e-?mail\s+(?:address\s+)?will\s+not\s+be\s+(?:published|shared)
        |(?:deine|ihre)\s+e-?mail-?adresse\s+wird\s+nicht\s+veröffentlicht
        |votre\s+adresse\s+(?:de\s+messagerie|e-?mail)\s+ne\s+sera\s+pas\s+publiée
        |[ts]u\s+(?:dirección\s+de\s+)?(?:correo(?:\s+electrónico)?|e-?mail)\s+no\s+será\s+publicad[ao]
        |il\s+[ts]uo\s+indirizzo\s+e-?mail\s+non\s+sarà\s+pubblicato
        |o\s+seu\s+(?:endereço\s+de\s+)?e-?mail\s+não\s+será\s+publicado
        |(?:je|uw)\s+e-?mailadres\s+(?:wordt|zal)\s+niet\s+(?:worden\s+)?gepubliceerd
        |din\s+e-?postadress\s+kommer\s+inte\s+(?:att\s+)?publiceras
        |din\s+e-?mailadresse\s+vil\s+ikke\s+blive\s+publiceret
        |din\s+e-?postadresse\s+vil\s+ikke\s+bli\s+publisert
        |(?:twój|podany)\s+adres\s+e-?mail\s+nie\s+zostanie\s+opublikowany
        |vaš[ea]\s+e-?mailová\s+adresa\s+nebude\s+zve[řr]ejn[ěe]n[aá]|sähköpostiosoitettasi\s+ei\s+julkaista
        |ваш\s+(?:адрес\s+)?e-?mail\s+не\s+будет\s+опубликован|az\s+e-?mail[\s-]címet\s+nem\s+tesszük\s+közzé
        |e-posta\s+(?:adresiniz|hesabınız)\s+yayı[mn]lanmayacak|adresa\s+ta\s+de\s+e-?mail\s+nu\s+va\s+fi\s+publicată
        |l['’]adreça\s+electrònica\s+no\s+es\s+publicarà|η\s+ηλ(?:\.|εκτρονική)\s+διεύθυνσή?\s+σας\s+δεν\s+δημοσιεύεται
        |ваша\s+e-?mail\s+адреса\s+не\s+оприлюднюватиметься)\b
        (?:\sor\sshared)?(?:\s?[.*!(][^\n]{0,120})?$""",
        """published shared veröffentlicht publiée publicad pubblicat gepubliceerd publiceras
        publiceret publisert opublikowan zveřejn zverejn julkaista опубликован közzé lanmayacak
        publicat publicarà δημοσιεύεται оприлюднюв""",
    ),
    _compile_opening(  # errors to report, articles to share
        """haben hast fehler tippfehler found spotted noticed seen нашли заметили помітили знайшли
        has hai zauważyłeś znalazłeś taalfout hittade une did enjoyed liked hat vous te ti
        понравилась sharing do wissen""",
        rf"""(?:(?:haben\s+sie|hast\s+du)\s+(?:hier\s+)?(?:einen\s+)?)?(?:tipp)?fehler\s+(?:gefunden|entdeckt)\?\s{_REPORTING}
        |(?:found|spotted|noticed|seen)\s+an?\s+(?:error|mistake|typo)\?\s{_REPORTING}
        |(?:нашли|заметили)\s+(?:ошибку|опечатку)(?:\s+в\s+тексте)?\s?\?\s{_REPORTING}
        |(?:помітили|знайшли)\s+помилку\s?\?\s{_REPORTING}
        |¿?has\s+(?:encontrado|detectado|visto)\s+un\s+error\?\s{_REPORTING}
        |hai\s+(?:trovato|notato)\s+un\s+errore\?\s{_REPORTING}
        |(?:zauważyłeś|znalazłeś)\s+błąd\?\s{_REPORTING}|taalfout\s+gezien\?\s{_REPORTING}
        |hittade\s+du\s+ett\s+fel\?\s{_REPORTING}|une\s+erreur\s+dans\s+l[’']article\s?\?\s{_REPORTING}
        |(?:did\s+you\s+like|did\s+you\s+enjoy|enjoyed|liked)\s+this\s+(?:article|story|post)\?\s[^\n]{{0,20}}\bshare\b
        |hat\s+(?:ihnen|dir)\s+(?:der|dieser)\s+(?:artikel|beitrag)\s+gefallen\?
        |vous\s+avez\s+aimé\s+cet\s+article\s?\?|¿?te\s+(?:gustó|ha\s+gustado)\s+este\s+(?:artículo|post)\?
        |ti\s+è\s+piaciuto\s+questo\s+articolo\?|понравилась\s+статья\s?\?
        |sharing\s+is\s+caring\W{{0,5}}$
        |(?:do\s+you\s+know\s+more|wissen\s+sie\s+mehr)\?\s{_REPORTING}""",
        """fehler error mistake typo ошибку опечатку помилку errore błąd taalfout fel erreur share
        artikel beitrag article artículo post articolo статья caring more mehr""",
    ),
    _compile_opening(
        "view cision original-content",
        r"""(?:cision\s+)?view\s+(?:original\s+content|source\s+version)(?:\s[^\n:.;]{1,40}(?:\.[a-z]{2,12})?)?\s*:\s?http
        |original-content\s+von:\s[^\n]{1,100},\s+übermittelt\s+durch\s""",
        "http übermittelt",
    ),
    _compile_opening("ap more", r"(?:more\s+)?ap\s[^\n:]{2,40}:\s{1,3}https?://\S{1,120}$", "http"),
    _compile_opening(
        "catch",
        r"catch\s+(?:all\s+)?(?:the\s+)?(?:latest\s+)?[^\n]{0,80}\b(?:news|updates|scores)\b[^\n]{0,120}\b(?:on|here|app)\b",
        "news updates scores",
    ),
    _compile_opening(
        """tag filed topic categories posted keywords more in schlagwort schlagwörter stichwort
        stichwörter abgelegt mots étiquettes etiquetas""",
        r"""(?:schlagw[oö]rte?r?|stichw[oö]rte?r?|abgelegt\s+unter|mots[ -]clés|étiquettes|etiquetas
        |tags?|filed\s+under|topics?|categories|posted\s+in|keywords|more\s+about
        |in\s+this\s+story)\s*:""",
        ":",
    ),
    _compile_opening(
        "join by subscribe sign log register have got send email e-mail contact write reach follow",
        r"""join\s+the\s+(?:conversation|discussion)\b
        |join\s+(?:over\s+|more\s+than\s+)?(?:[\d,.]+k?|thousands|millions)\s+(?:of\s+)?(?:other\s+)?(?:readers|subscribers)\b
        |by\s+(?:signing\s+up|subscribing|clicking|registering)\b[^\n]{0,80}\b(?:agree|accept|consent)\b
        |(?:subscribe|sign\s+in|log\s+in|register)\s+(?:now\s+)?to\s+(?:continue|read|unlock|keep)\b
        |subscribe\s+to\s+(?:our\b[^\n]{0,100}|[^\n]{0,100}[^\n.!?…])$|sign\s+up\s+(?:to|for)\s[^\n]{1,100}\bhere\W*$
        |have\s+a\s+(?:news\s+)?tip\b|got\s+a\s+(?:confidential\s+)?(?:news\s+)?tip\b(?!\sfrom)|send\s+(?:us\s+)?(?:your\s+)?tips\b
        |(?:e-?mail|contact|write\s+to|reach|follow)\s
          (?!(?:addresses|accounts?|from|sent|with|between|was|were|is|has|had)\b)[^\n”"]{0,80}
          (?:@|\bon\s+(?:twitter|facebook|x)\b)
        |follow\s[^\n]{0,60}\bcoverage\b[^\n]{0,60}\b(?:at|on|here)\b[^\n]{0,80}$""",
        """coverage conversation discussion agree accept consent continue read unlock keep
        subscribe tip @ twitter facebook x sign""",
    ),
    _compile_opening(
        "this",
        r"""this\s+(?:post|page|article)\s+(?:may\s+)?contains?\s+(?:affiliate|sponsored)
        |this\s+article\s+is\s+(?:related\s+to\b|more\s+than\s+\w+\s+(?:month|year)s?\s+old\W{0,3}$)
        |this\s+(?:site|website)\s+uses\s+cookies
        |this\s+(?:video|audio)\s+can\s?not\s+be\s+played\W*$
        |this\s+article\s+has\s+been\s+reviewed\s+according\s+to\s[^\n]{1,60}\beditorial\s+process\b
        |this\s+(?:article|story|post)\s+(?:(?:first|was)\s+)?(?:originally\s+)?(?:appeared|published)\s(?:on|in|at)\b
        |this\s+(?:essay|interview|column|piece|review)\s+(?:was\s+)?(?:first|originally)\s+
          (?:appeared|published)\s(?:on|in|at)\s[^\n.,;]{2,60}\W*$
        |this\s+(?:article|story|post|essay|interview|column|piece|review)\s+(?:(?:also|was|is)\s+){0,2}
          (?:appears|ran|runs|printed|taken|adapted)\s(?:in|from)\s[^\n.]{0,60}\b(?:edition|issue|magazine)\b
          (?:\sof\s[^\n.,;]{2,40})?(?:\W*$|\.\s|,?\s(?:with|under)\s+the\s+headline\b)
        |this\s+(?:article|story|post|essay)\s+(?:was\s+)?(?:featured|included)\s+in\s(?!an?\s)
          (?:(?!\b(?:that|which|every|each)\b)[^\n.]){2,80}\bnewsletter\W{0,3}(?:$|(?:sign\s+up|subscribe)\s+(?:for\s+it\s+|to\s+it\s+)?here\b)""",
        """affiliate sponsored related cookies appeared published edition issue magazine month
        year played editorial newsletter""",
    ),
    _compile_opening(
        "dieser diese dieses cet este questo dit denna",
        r"""dieser\s+(?:artikel|text|beitrag)\s+(?:stammt\s+aus|(?:ist\s+)?(?:zuerst\s+)?ersch(?:ien|ienen))\b
        |dieser\s+(?:artikel|text|beitrag)\s+ist\s+älter\s+als\s[^\n.]{2,10}\s(?:monate?|jahre?)\W{0,3}$
        |diese[rs]?\s+(?:artikel|text|beitrag|interview|reportage|gespräch|kolumne)\s+
          (?:(?:stammt\s+aus|ist|erscheint)\s[^\n.,]{0,40}\b(?:ausgabe|heft|print|gedruckten)\b[^\n.,]{0,40}\W*$
          |(?:ist\s+)?zuerst\s[^\n.,]{0,60}\bersch(?:ien|ienen)\b)
        |cet\s+article\s+(?:est|a\s+été)\s+(?:initialement\s+)?(?:extrait|tiré|paru|publié
          |issu\s[^\n.,]{0,40}\b(?:numéro|édition|magazine|journal)\b)
        |este\s+(?:artículo|artigo)\s+(?:se\s+publicó|fue\s+publicado|foi\s+publicado|apareció)\b
        |este\s+(?:artículo|artigo|texto|reportaje)\s+(?:se\s+publicó|fue\s+publicado|foi\s+publicado|apareció|aparece
          |forma\s+parte)\s[^\n.,]{0,40}\b(?:edición|edição|número|revista)\b[^\n.,]{0,40}\W*$
        |questo\s+articolo\s+è\s+(?:stato\s+)?(?:uscito|pubblicato|tratto|apparso)\b
        |dit\s+(?:artikel|interview)\s+(?:verscheen|stond|is\s+verschenen|komt\s+uit)\b
        |dit\s+verhaal\s+(?:verscheen|stond|is\s+verschenen)\s[^\n.,]{0,40}\b(?:krant|magazine|editie|nummer)\b
        |denna\s+artikel\s+(?:publicerades|var\s+publicerad|är\s+(?:först\s+)?publicerad)\b""",
        """stammt ersch älter ausgabe heft print gedruckten extrait tiré paru issu publi apareció
        edición edição número revista uscito pubbl tratto apparso versch stond komt""",
    ),
    _compile_opening(
        "a published",
        r"""a\s+version\s+of\s+this\s+(?:article|story)\s+appear(?:s|ed)\s+in\s
        |published\s+in\s+the\s+print\s+edition\s+of\s[^\n]{1,60}(?:issue\W*$|\bthe\s+headline\b)""",
        "version edition",
    ),
    _compile_opening(
        "note all our after il copyright reprinted we the views opinions privacy",
        r"""(?:the\s+)?(?:views|opinions)(?:\s+and\s+(?:views|opinions))?\s+expressed\s[^\n]{0,60}
          \b(?:are|do|need|may)\s[^\n]{0,60}\b(?:authors?|writers?|contributors?)\b
        |note:\s+we\s+(?:are|use|may)\b|privacy\s+notice:\s+newsletters\b
        |our\s+standards\s*:
        |after\s+newsletter\s+promotion\s*$
        |il\s+vous\s+reste\s+[\d.,]+\s?%
        |all\s+rights\s+reserved
        |reprinted\s+with\s+permission\s+of\b[^\n]{1,80}$
        |we\s+want\s+to\s+hear\s+(?:from\s+you|what\s+you\s+think)\b
        |copyright(?:\s*(?:©|\(c\)|:|\d{4})[^\n]{0,120}|\b[^\n.]{0,60})$
        |copyright\b[^\n]{0,80}\brights\s+reserved\b""",
        "note: standards newsletter reste rights reprinted hear copyright expressed",
    ),
    _compile_opening(
        "the der l' l’ la o artykuł",
        r"""(?:the\s+post|der\s+beitrag|l[’']article|la\s+entrada|o\s+post|l[’']articolo|artykuł)\s[^\n]{1,240}?\s
        (?:first\s+appeared\s+on|(?:first\s+)?appeared\s+first\s+on|erschien\s+zuerst\s+(?:auf|bei)|est\s+apparu\s+en\s+premier\s+sur
          |se\s+publicó\s+primero\s+en|apareceu\s+primeiro\s+em|proviene\s+da|pochodzi\s+z\s+serwisu)\s""",
        "appeared zuerst premier primero primeiro proviene pochodzi",
    ),
    _compile_opening(
        "support unterstützen soutenez apoya apoie sostieni",
        r"""support\s+(?:\w+\s+){0,3}journalism\b
        |unterstützen\s+sie\s+(?:\w+\s+){0,3}journalismus
        |soutenez\s+(?:\w+\s+){0,3}(?:journalisme|presse|média)
        |(?:apoya|apoie|sostieni)\s+(?:\w+\s+){0,3}(?:periodismo|jornalismo|giornalismo)""",
        "journalism presse média periodismo jornalismo giornalismo",
    ),
    _compile_opening(
        "enjoying republish this your we",
        r"""enjoying\s+this\s+(?:story|article|post)\b
        |republish\s+(?:this|our)\s+(?:article|story)|this\s+(?:work|post)\s+is\s+licensed\s+under\b
        |your\s+(?:support|donation)\s+(?:makes|helps|keeps)\b
        |we\s+(?:need|rely\s+on)\s+your\s+(?:help|support)\b""",
        "enjoying republish licensed support donation help",
    ),
    _compile_opening(
        "nichts hier mehr retrouvez",
        r"""nichts\s+(?:mehr\s+)?verpassen\b|hier\s+geht(?:\s+es|[’']?s)?\s+(?:direkt\s+)?zu[mr]\b
        |mehr\s+(?:aus|zu[mr]?|über)\b[^\n]{1,60}\b(?:finden|lesen)\s+sie\b
        |retrouvez\s+(?:toute?s?|tous|l[’']|notre|nos)\b[^\n]{0,80}\b(?:application|newsletter|site|chaîne|page)\b""",
        "verpassen geht finden lesen application newsletter site chaîne page",
    ),
    _compile_opening(  # what wrote the points above the text
        """this summary diese die zusammenfassung ce résumé este resumen questo riassunto
        resumo""",
        r"""(?:this\s+)?summary\s+(?:(?:is|was|has\s+been)\s+)?(?:\w+\s+)?(?:generated|created|produced|written|made)
          \s+(?:with|by|using)\s+(?:(?:the\s+help\s+of|generative|an?)\s+){0,2}
          (?:ai|artificial\s+intelligence)(?:\s+(?:tools?|models?|technology))?
          \s*(?:[.;(]|$|,?\s*(?:and|then|but)\b)
        |(?:die(?:se)?\s+)?zusammenfassung\s+(?:(?:wurde|ist)\s+)?(?:\w+\s+)?(?:mit(?:hilfe)?|von|durch)
          \s+(?:(?:hilfe|von|der|einer|generativer)\s+){0,3}(?:ki|künstlicher?\s+intelligenz)
          \s+(?:erstellt|generiert|erzeugt|verfasst|geschrieben)\b
        |(?:(?:ce|este|questo)\s+)?(?:résumé|resumen|riassunto|resumo)\s[^\n.]{0,24}
          (?:génér|réalis|generad|elaborad|gerad|generat|realizza)\w*\s[^\n.]{0,24}
          \b(?:ia|inteligencia\s+artificial|inteligência\s+artificial|intelligence\s+artificielle
          |intelligenza\s+artificiale)\b""",
        "summary zusammenfassung résumé resumen riassunto resumo",
    ),
    _compile_opening(
        "the this",
        r"(?:the|this)\s+audio(?:\s+version)?\s+(?:of\s+this\s+\w+\s+)?(?:is|was|has\s+been)\s+(?:auto|ai|gener)"
        r"|this\s+(?:article|story)\s+(?:is|was)\s+(?:read|voiced|narrated)\s+by\s+an?\s+(?:auto|ai\b|synth|machine|computer\s+voice)",
        "audio read voiced narrated",
    ),
    _compile_opening(
        """if puedes tried try made make did have thanks listen printed never artikel beitrag text
        écouter escuchar escucha ascolta ouça ouvir beluister luister lyssna lytt posłuchaj
        your ihr dein votre su tu il seu""",
        r"""never\s+miss\s+(?:a|an|our|the)\s[^\n]{1,80}
          \b(?:app|newsletter|inbox|email|follow|subscribe|sign\s+up|alerts?)\b
        |(?:artikel|beitrag|text)\s+(?:an)?hören\b[^\n]{0,30}$|artikel\s+vorlesen\b[^\n]{0,30}$
        |(?:écouter|escuchar?|ascolta|ouça|ouvir|beluister|luister\s+naar|lyssna\s+på|lytt\s+til|posłuchaj)\s+
          (?:(?:l['’]|cet\s|el\s|este\s|la\s|esta\s|o\s|dit\s|het\s|den\s|tego\s)\s?)?
          (?:article|artículo|noticia|nota|articolo|artigo|artikeln?|verhaal|saken|artykułu)\b[^\n]{0,30}$
        |your\s+browser\s+(?:does\s+not|doesn['’]t|is\s+not)\s[^\n]{0,20}\b(?:support|play|able|allow)|(?:ihr|dein)\s+browser\s[^\n]{0,60}\b(?:nicht|kein\w*)\b
        |votre\s+navigateur\s+ne\s|(?:su|tu)\s+navegador\s+no\s|il\s+tuo\s+browser\s+non\s|seu\s+navegador\s+não\s
        |listen\s+to\s+(?:this\s+(?:article|story)\b[^\n]{0,40}
          |more\s+(?:articles|stories)(?:\s+(?:here|in|on|from|at)\b[^\n]{0,40}|\W{0,3}))$
        |printed\s+from:?\s+(?:https?:|www\.)
        |if\s+you(?:[’']ve)?\s+(?:enjoy(?:ed)?|liked?|loved?)\s+(?:this|what|reading|my|our)\b[^\n]{0,120}
          \b(?:follow|subscrib\w+|clap|share|sign\s+up|support|consider|newsletter)
        |puedes\s+seguir(?:nos)?\s[^\n]{0,80}\b(?:facebook|twitter|instagram|newsletter|boletín|whatsapp|telegram)
        |(?:(?:have|did)\s+you\s+)?(?:tried|try|made|make)\s+this\s+recipe\?
        |thanks\s+for\s+reading\b[^\n]{0,80}\b(?:subscribe\b|share\s+(?:it|this)\b)""",
        """listen printed enjoy like love seguir recipe? subscribe share never hören vorlesen artic
        artíc artig artik notic nota verhaal saken artyk browser navig naveg""",
    ),
    _compile_opening(
        "长按 扫码 扫描 扫一扫 识别 点击 欢迎关注 微信 用微信 使用微",
        r"""(?:(?:使?用)?微信)?(?:长按|扫描|扫码|扫一扫|识别)[^。]{0,14}(?:二维码|关注)|点击[^\n]{0,14}(?:关注|阅读原文)
        |欢迎关注""",
        "二维码 关注 阅读原文",
    ),
    _compile_opening(
        """do you are were new purchase opens reuse view click have what
        let tell schreiben schicken mailen
        écrivez escríbanos scriveteci skriv""",
        r"""(?:new\s?)?you\s+can\s+now\s+listen\s+to\b
        |you(?:['’]re|\s+are)\s+reading\s+(?:a|your)\s[^\n]{0,20}\b(?:preview\b|free\s+(?:article|story|version)\b)
        |you(?:['’]ve|\s+have)\s[^\n]{0,40}
          \b(?:articles?\s+(?:left|remaining|limit)|(?:free|gift)\s+articles?|monthly\s+limit)\b
        |do\s+you\s+have\s+an\s+opinion\s+on\b
        |(?:are|do|have|were)\s+you\s[^\n?”"]{3,100}\?\s(?:please\s+)?(?:share|tell\s+us\s+about|send\s+us)\s+your\s+(?:story|experiences?)\b
        |(?:have\s+your\s+say\b|what\s+do\s+you\s+think\?)[^\n]{0,120}\b(?:comments?|below|(?:write\s+to|e-?mail|tell|let)\s+us)\b
        |(?:let\s+us\s+know|tell\s+us)\s[^\n]{0,40}\bin\s+the\s+comments\b
        |(?:schreiben|schicken|mailen)\s+sie\s+uns\b|écrivez-nous\b|escríb[ae]nos\b|scriveteci\b|skriv\s+til\s+oss\b
        |(?:do\s+)?you\s+(?:still\s+)?have\s+(?:a|any)?\s*(?:story|tip|question)s?\b
        |(?:purchase\s+licensing|opens\s+in\s+(?:a\s+)?new\s+(?:tab|window)|reuse\s+this\s+content
          |view\s+image\s+in\s+full\s?screen|click\s+to\s+expand
        |view\s+this\s+(?:post|reel|photo)\s+on\s+(?:instagram|threads|facebook))""",
        """listen opinion story experience tip question licensing opens reuse full expand instagram
        threads facebook preview free left gift limit remaining comment below write mail tell let
        sie écrivez escríb scriveteci skriv""",
    ),
    _compile_opening(  # how many more articles one may read
        "this your das dies sie du c'est c’est il este te le questo ti",
        r"""(?:this\s+is\s+)?your\s+(?:last|final)\s+(?:free\s+(?:article|story)\b
          |(?:article|story)\b[^\n]{0,80}\b(?:register\b|subscribe\b|this\s+month\W*$))
        |(?:das|dies)\s+ist\s+(?:ihr|dein)\s+letzter\s+(?:kostenlose|freie|gratis)r?[\s-]?artikel\b
        |(?:sie|du)\s+(?:haben|hast)\s[^\n]{0,12}\d+\s+(?:kostenlose|freie|gratis)n?[\s-]?artikel\b
        |c['’]est\s+votre\s+dernier\s+article\s+(?:gratuit|offert)\b
        |il\s+vous\s+reste\s+\d+\s+articles?\s+(?:gratuit|offert)
        |este\s+es\s+(?:tu|su)\s+último\s+artículo\s+grat|(?:te|le)\s+quedan?\s+\d+\s+artículos?\s+grat
        |questo\s+è\s+il\s+(?:tuo|suo)\s+ultimo\s+articolo\s+gratuito
        |(?:ti|le)\s+rest\w+\s+\d+\s+articol[oi]\s+gratuit[oi]\b""",
        "your letzter kostenlose freie gratis votre reste último queda gratuit",
    ),
    _compile_opening(
        "estimated reading read geschätzte lesezeit temps durée tiempo tempo leestijd geschatte",
        r"""(?:(?:estimated\s+)?read(?:ing)?\s+time|(?:geschätzte\s+)?lesezeit|(?:geschatte\s+)?leestijd
          |(?:temps|durée)\s+de\s+lecture(?:\s+estimée?)?
          |tiempo\s+(?:estimado\s+)?de\s+lectura(?:\s+estimado)?
          |tempo\s+(?:estimado\s+de\s+leitura|de\s+leitura|(?:stimato\s+)?di\s+lettura))
        \s?:?\s+(?:ca\.\s|about\s|etwa\s|environ\s)?\d{1,3}\s?min\w{0,5}\W*$""",
        "min",
    ),
    _compile_opening(
        "text font change adjust schriftgröße taille tamaño",
        r"""(?:(?:change|adjust)\s+)?(?:text|font)\s+size\W*(?:a\W*){0,4}$|schriftgröße\W*$
        |taille\s+d[eu]\s+(?:la\s+)?(?:texte|police)\W*$|tamaño\s+de(?:l\s+texto|\s+(?:la\s+)?letra)\W*$""",
        "size größe taille tamaño",
    ),
)
"""Patterns for the beginnings of lines."""
