"""Boilerplate that mail programs and mailing services add to messages, in several languages."""

from reader.startup.lazy_regex import IGNORECASE, VERBOSE, lazily
from reader.text.word_sets import word_set

_LONGEST = 300  # characters of a line about the mailing
_LONGEST_FOOTER = 900  # characters of a line that begins the footer
_LONGEST_LABEL = 80
_LONGEST_LEAD = 120  # characters before an address
_LONGEST_WARNING = 2000

_MAIL = r"(?:e-?mail|message|newsletter|issue|edition|letter|post|briefing|version|page)"
_MAIL_DE = r"(?:e-?mail|mail|newsletter|nachricht|brief|ausgabe)"
_MAIL_FR = r"(?:e-?mail|courriel|message|lettre|newsletter|infolettre)"
_MAIL_ES = r"(?:e-?mail|correo|mensaje|bolet[íi]n|newsletter|mail)"
_MAIL_OTHER = (  # in Italian, Dutch, the Nordic languages, Polish and Portuguese
    r"(?:e-?mail|e-?post|mail|mejl|brev|ny(?:het|hed)sbrev|meddeland|melding|besked|newsletter|messaggio|comunicazione"
    r"|bericht|nieuwsbrief|wiadomość|biuletyn|boletim|mensagem)"
)
_HERE = r"(?:\b(?:here|hier|ici|aqu[íi]|qui)\b|$)"
_VIEW_ONLINE = lazily(
    rf"""(?:[^\n|]{{0,40}}\|\s{{0,9}})?(?:
    (?:(?:click\s(?:here\s)?to\s)?(?:view|read|open|see)\s(?:(?:this|it|the|our|your)\s)?(?:{_MAIL}\s)?
      (?:online|in\s(?:your|a|the)?\s?(?:web\s)?browser|on\sthe\sweb|in\s(?:the\s)?app|as\sa\sweb\s?page)
      |(?:online|web)[\s-]?version|no\simages\?|(?:having\s)?(?:trouble|problems|difficult\w+)\s(?:view|read|see|with)
      |(?:if\s)?(?:you\s(?:can[’']?t|cannot|are\shaving\strouble)|this\s{_MAIL}\s(?:does|is)n?[’'o]?t?)\s?(?:not\s)?[^\n]{{0,30}}(?:view|read|see|display|images))
    |(?:im\sbrowser\s(?:ansehen|anzeigen|öffnen|lesen|anschauen)|online[\s-]?version\b|webversion
      |(?:wird|falls|wenn|sollte)\s(?:diese[rs]?|die|der|der\s)\s?{_MAIL_DE}\b[^\n]{{0,40}}(?:angezeigt|dargestellt))
    |(?:(?:voir|afficher|lire|consulter?z?|ouvrir|visualiser)\b[^\n]{{0,40}}
        (?:\b(?:dans|sur|avec|depuis)\s(?:(?:votre|ton|un|le|mon)\s)?navigateur|version\s(?:en\sligne|web))
      |(?:si\s)?(?:cet?|cette|ce)\s{_MAIL_FR}\s[^\n]{{0,20}}s[’']affiche\spas|version\s(?:en\sligne|web)\b)
    |¿?(?:(?:no|si\sno)\s(?:ves|puede\w?s?\sver|visualizas)\b[^\n]{{0,40}}|(?:ver|leer|abrir)\s(?:este\s)?(?:{_MAIL_ES}\s)?
      en\s(?:tu|su|el|un)\snavegador|vers(?:ión|ão)\s(?:web|online)
      |(?:ver|veja|ler|leia|abrir|abra|visualizar)\b[^\n]{{0,30}}\bno\s(?:seu\s)?navegador)
    |(?:non\s(?:visualizzi|riesci)\b[^\n]{{0,60}}|(?:visualizza|vedi|apri|leggi)\b[^\n]{{0,30}}\bbrowser\b|versione\s(?:web|online))
    |(?:(?:bekijk|lees|open)\b[^\n]{{0,30}}\b(?:browser|online)\b|webversie|onlineversie)
    |(?:(?:läs|visa|öppna|se|vis|les|læs|åbn|åpne)\b[^\n]{{0,30}}
        \bi\s(?:(?:din|en|ei)\s)?(?:webbläsare\w*|browser\w*|nettleser\w*)\b)
    |(?:(?:zobacz|otwórz|wyświetl)\b[^\n]{{0,30}}\bw\s(?:\w{{4,7}}\s)?przeglądar\w+|(?:открыть|посмотреть)\b[^\n]{{0,30}}браузере)
    )""",
    IGNORECASE | VERBOSE,
)  # fmt: skip
_ENDS_ELSEWHERE = lazily(
    r"""(?:online|on\sthe\sweb|app|web\s?page|version[ei]?|versión|versão|versie|en\sligne|web|browser\w*
    |navigateur|navegador|webbläsare\w*|nettleser\w*|przeglądarce|браузере|ansehen|anzeigen|öffnen|lesen|anschauen
    |(?:clic|klick?)\w*\s(?:\w+\s)?(?:here|hier|ici|aqu[íi]|qui))\W*$""",
    IGNORECASE | VERBOSE,
)  # fmt: skip
_FORWARDED = lazily(
    rf"""\W{{0,4}}(?:(?:was|has|did|were|got|get)?\s?(?:this|the|someone|somebody|a\sfriend|you)\s(?:{_MAIL}\s)?(?:been\s)?
      (?:forward(?:ed)?|sent|send|receiv\w+)\s(?:to\syou|you\sthis|this|by\sa|from\sa)\b[^\n]{{0,40}}\?
    |forwarded\sthis\s{_MAIL}\?
    |[^\n?]{{0,60}}{_MAIL_DE}\b[^\n?]{{0,30}}weitergeleitet[^\n?]{{0,20}}\?
    |[^\n?]{{0,60}}\b(?:vous\s(?:a|ont)|on\svous\sa|t[’']a)\s[^\n?]{{0,20}}(?:transfér|transmis|envoyé)\w*[^\n?]{{0,30}}\?
    |¿[^\n?]{{0,30}}(?:reenviad|remitid|ha\s?llegado)\w*[^\n?]{{0,40}}\?
    |[^\n?]{{0,30}}\b(?:inoltrat|girat)\w+[^\n?]{{0,40}}\?|[^\n?]{{0,40}}doorgestuurd[^\n?]{{0,30}}\?)""",
    IGNORECASE | VERBOSE,
)  # fmt: skip
_NETWORKS = (
    r"(?:twitter|x|facebook|instagram|linkedin|threads|bluesky|mastodon|tiktok|youtube|telegram"
    r"|whatsapp|social\smedia|soziale[nm]?\s(?:medien|netzwerken)|(?:les\s)?réseaux(?:\ssociaux)?|redes(?:\ssociales)?)"
)
_SHARE_OR_SUBSCRIBE = lazily(
    rf"""\W{{0,4}}(?:(?:share|tweet|post|e-?mail|save)\sthis\s(?:story|article|{_MAIL})\b[^\n]{{0,60}}$
    |(?:follow|find|connect\swith)\s[^\n.]{{2,30}}\son\s(?:our\s)?{_NETWORKS}\b[^\n]{{0,40}}$
    |(?:follow|connect\swith)\s(?:us|me)(?:\son)?\W{{0,3}}$
    |(?:folgen\ssie\suns|suivez[\s-]nous|retrouvez[\s-]nous|síguenos|seguici|volg\sons|följ\soss)\b[^\n]{{0,60}}$
    |(?:invite|tell)\s(?:your|a)\sfriends?\b[^\n]{{0,60}}(?:sign|subscri|newsletter)[^\n]{{0,60}}$
    |thanks\sfor\s(?:starting|reading|subscribing|being)\b[^\n]{{0,120}}(?:sign\sup|subscribe|invite)[^\n]{{0,40}}$
    |(?:wurde|hat|gefällt)\b[^\n]{{0,40}}\b{_MAIL_DE}\b[^\n]{{0,40}}(?:empfehlen|gefallen|\?)[^\n]{{0,80}}$
    |(?:vous\savez\saimé|partagez|recommandez)\b[^\n]{{0,20}}{_MAIL_FR}\b[^\n]{{0,80}}$
    |(?:aren[’']?t|not)\s(?:yet\s)?a?\s?subscribe\w*\b[^\n]{{0,60}}$
    |(?:subscribe|sign\sup)(?:\s(?:{_HERE}|now|today|to\s[^\n]{{2,120}}\bnewsletters?\b[^\n]{{0,120}}))?\W{{0,3}}$
    |(?:sign\sup|subscribe)\shere\b[^\n]{{0,60}}\b(?:newsletter|inbox|e-?mail)\b[^\n]{{0,160}}$
    |need\shelp\?[^\n]{{0,60}}newsletter|add\sus\sto\syour\s(?:address\sbook|contacts)|advertise(?:\swith\sus)?\W{{0,3}}$
    |(?:want|interested\sin|if\syou[’']d\slike)\s(?:to\s)?advertis|(?:if\s)?your\scompany\sis\sinterested
    |if\syou\shave\s(?:any\s)?(?:comments|feedback|questions)\b[^\n]{{0,60}}(?:e-?mail|reply|respond)|flag\sas\sirrelevant
    |continue\sreading\sthe\smain\sstory
    |[^\n.]{{2,40}}\sthanks?\s(?:our|its|all)\s(?:\w+\s)?(?:partners|sponsors|advertisers)\b
    |powered\sby\s\w+\W{{0,3}}$|(?:upgrade|become)\s(?:to\s)?(?:a\s)?paid\b[^\n]{{0,60}}$
    |send\s(?:us\s)?(?:your\s)?(?:tips|feedback)\b[^\n]{{0,100}}@\w)""",
    IGNORECASE | VERBOSE,
)  # fmt: skip
_UNSUBSCRIBE = lazily(
    r"""\bun-?subscribe\b|\bopt[\s-]out\b
    |\b(?:manage|update|change|edit)\s(?:all\sof\s)?(?:your\s|my\s)?(?:\w+\s){0,2}(?:preferences|settings|subscriptions?|profile)\b
    |\b(?:stop|cease)\sreceiving\b|\bno\slonger\s(?:wish|want)\sto\sreceive\b
    |\b(?:abmelden|abmeldung|abbestell\w+)\b|\bkeine\s(?:weiteren\s)?(?:newsletter|e-?mails)\b
    |\b(?:nicht|nichts)\smehr\b[^\n]{0,30}(?:erhalten|empfangen|bekommen)\b
    |\b(?:dés|me\sdés|se\sdés|vous\sdés)(?:inscri|abonn)\w+|\bne\splus\s(?:la\s|le\s|les\s)?recevoir\b
    |\bgérer\s(?:vos|mes|ses)\s(?:préférences|abonnements)
    |\b(?:dar(?:se|te)|date)\sde\sbaja\b|\bcancelar\s(?:la\s|tu\s|su\s|a\s)?(?:suscripción|inscrição|subscrição)
    |\bdejar\sde\srecibir|\bdescadastr\w+
    |\bdisiscriv\w+|\bcancell(?:ati|arti|are\sl[’']iscrizione|a\sl[’']iscrizione)|\bnon\s(?:desideri|vuoi)\spiù\sricever\w+
    |\b(?:uitschrijven|afmelden|afmelding)\b|\b(?:av(?:registrer|prenumerer)(?:a|e|ing)?|a[vf]meld(?:e|ing)?)\b|\bavsluta\sprenumer|\bmeld(?:e)?\sdeg\sav\b
    |\bwypis(?:z|ać)\s(?:się|mnie)|\bzrezygn|\bотписаться|\bodhlásit|\bleiratkoz|配信(?:停止|解除)|退订|取消订阅|구독\s?취소""",
    IGNORECASE | VERBOSE,
)  # fmt: skip
_WHY_RECEIVED = lazily(
    rf"""\W{{0,4}}(?:you\s?(?:[’']re|\sare|\shave)?\s(?:\w+\s)?(?:receiv|gett|got)\w*\s(?:this|these|our)\b[^\n]{{0,80}}
      \b(?:because|{_MAIL}|subscrib\w+|list|sign\w*|regist\w+)\b
    |you(?:\sare|[’']re)\s(?:currently\s)?(?:an?\s)?(?:\w+\s)?subscribe[rd]\s(?:to|of|as|with)\b
    |this\s{_MAIL}\s(?:was|is|has\sbeen)\s(?:sent|being\ssent|intended)\s(?:to|by|from|for)\s[^\n]{{0,60}}(?:@|by\b|because|you\b)
    |(?:sie|du)\s(?:erhalten|erhältst|bekommen|bekommst)\s(?:diese[nrsm]?|den|unseren?)\s(?:\w+\s)?{_MAIL_DE}
    |diese[rs]?\s{_MAIL_DE}\s(?:wurde|ging|geht)\s[^\n]{{0,40}}@
    |vous\srecevez\s(?:cet?|cette|ce)\s{_MAIL_FR}|(?:cet?|cette)\s{_MAIL_FR}\s(?:vous\s)?(?:a\sété|est)\s(?:envoyée?|adressée?)
    |(?:recibes?|está\srecibiendo|has\srecibido)\s(?:este|esta)\s{_MAIL_ES}|est[ea]\s{_MAIL_ES}\s(?:ha\ssido|fue|se\sha)\senviad
    |(?:(?:ricevi|hai\sricevuto)\squest[ao]|(?:je|u)\sontvangt\s(?:deze|dit)|du\s(?:får|mottar|modtager)\sde(?:t|tta|tte|n|nna|nne)
      |otrzymujesz\s(?:tę|ten|tego)|(?:você\s)?(?:recebe|está\srecebendo)\sest[ea])\s(?:\w+\s)?{_MAIL_OTHER})""",
    IGNORECASE | VERBOSE,
)  # fmt: skip
_COPYRIGHT = lazily(
    r"\W{0,3}(?:copyright\s)?(?:©|\(c\))\s?(?:\d{4}|[A-Z])|[^\n.]{2,60}\s©\s?\d{4}\b|\W{0,3}copyright\s\d{4}"
    r"|impressum\W{0,2}$|our\smailing\saddress\sis\b|subscription\sdetails\W{0,2}$",
    IGNORECASE,
)
_SPONSOR_LABEL = lazily(
    r"""\W{0,4}(?:(?:presented|sponsored|supported|brought\sto\syou|paid\sfor|made\spossible)\s(?:by|from)\b|paid\spost\b
    |a\smessage\sfrom\s(?!(?:the|our)\s(?:editor|author|publisher)|me\b|us\b)|a\sword\sfrom\sour\s(?:sponsor|partner)
    |(?:together|in\spartnership)\swith\b|(?:today|this\sweek|this\sissue)[’']s\s(?:sponsor|partner)|(?:our|from\sour|thanks\sto\sour)\s(?:sponsor|partner)s?\b
    |(?:sponsor(?:ed)?|partner)(?:\s(?:content|post|message|spotlight|story))?\W{0,3}(?:$|:)|advertise(?:ment|r\scontent)?\W{0,3}$|ad\W{0,3}$|promoted\W{0,3}$
    |(?:anzeige|werbung)\W{0,3}$|(?:anzeige|sponsored)\s?[:|·]|präsentiert\svon\b|in\s(?:kooperation|zusammenarbeit)\smit\b
    |publicité\W{0,3}$|(?:message|contenu|lettre)\s(?:partenaire|sponsorisée?)\b|présentée?\spar\b|en\spartenariat\savec\b|annonce\W{0,3}$
    |(?:publicidad|publicidade)\W{0,3}$|patrocinad[oa]\b|(?:ofre|ofere)cid[oa]\spor\b|apresentad[oa]\spor\b
    |pubblicità\W{0,3}$|sponsorizzat[oa]\b|offert[oa]\sda\b|advertentie\W{0,3}$|gesponsord\b|aangeboden\sdoor\b
    |(?:annons|reklam[ae]?|annonse|реклама)\W{0,3}$|sponsrat\b)""",
    IGNORECASE | VERBOSE,
)  # fmt: skip
_SPONSORED_TITLE = lazily(
    r"[^\n]{4,120}\s[(\[](?:sponsor(?:ed)?|ad|anzeige|werbung|publicité|patrocinado)[)\]]$",
    IGNORECASE,
)
_REFERRAL = lazily(
    r"[^\n]{0,80}\breferral\s(?:link|count|code)s?\b"
    r"|you\scurrently\shave\s\W{0,3}\d+\W{0,3}\sreferrals?",
    IGNORECASE,
)
_FEEDBACK = lazily(
    rf"""\W{{0,4}}(?:how\s(?:did\swe\sdo|are\swe\sdoing)\b|how\swould\syou\srate\b
    |(?:how\swas|what\s(?:did|do)\syou\sthink\s(?:of|about)|rate|(?:how\s)?did\syou\s(?:like|enjoy))\s(?:this|today[’']s|our|the)\s{_MAIL}
    |(?:give|share)\s(?:us\s)?(?:your\s)?feedback\W{{0,3}}$
    |wie\s(?:hat|fanden|gefällt|finden)\b[^\n]{{0,30}}\b{_MAIL_DE}\b|qu[’']avez-vous\spensé\sde\scette|votre\savis\s(?:sur\scette|nous)
    |¿?qué\s(?:te\s)?(?:ha\s)?parecido?\b[^\n]{{0,20}}{_MAIL_ES}|wat\svond\s(?:je|u)\svan\sdeze)""",
    IGNORECASE | VERBOSE,
)  # fmt: skip
_EXTERNAL_SENDER = lazily(
    r"""\W{0,4}(?:(?:caution|warning|attention|achtung|external(?:\se-?mail|\ssender)?|extern)\W{1,4})?\s?
    (?:this\s(?:e-?mail|message)\s(?:originate[sd]|came|comes|was\ssent)\sfrom\s(?:outside|an?\sexternal)|external\s(?:e-?mail|sender)\b[^\n]{0,10}:
    |diese\s(?:e-?mail|nachricht)\s(?:stammt|kommt|wurde)\b[^\n]{0,40}\b(?:extern|außerhalb)
    |(?:ce\scourriel|cet\se-?mail|ce\smessage)\sprovient\sde\sl[’']extérieur|you\sdon[’']t\soften\sget\se-?mail\sfrom)""",
    IGNORECASE | VERBOSE,
)  # fmt: skip
_CONFIDENTIALITY = lazily(
    r"""\W{0,4}(?:(?:confidentiality\s(?:notice|note)?|disclaimer|legal\snotice)\s?[:.]?\s)?
    (?:(?:this|the\sinformation\s(?:contained\s)?in\sthis|the\scontents?\sof\sthis)\s(?:e-?mail|message|communication|transmission)\b[^\n]{0,160}
      \b(?:confidential\b|privileged\b|intended\s(?:only|solely|for\sthe\s(?:use|named|addressee|recipient|individual)))
    |diese\s(?:e-?mail|nachricht)\b[^\n]{0,120}\b(?:vertraulich|rechtlich\sgeschützt)
    |(?:ce\smessage|ce\scourriel|cet\se-?mail)\b[^\n]{0,120}\bconfidentiel
    |este\s(?:correo|mensaje|e-?mail)\b[^\n]{0,140}\bconfidencial|(?:questo|il\spresente)\s(?:messaggio|e-?mail)\b[^\n]{0,140}\b(?:riservat|confidenzial)
    |please\sconsider\sthe\senvironment|bitte\sdenken\ssie\san\sdie\sumwelt|pensez\sà\sl[’']environnement)""",
    IGNORECASE | VERBOSE,
)  # fmt: skip
_WARNING_SIGNS = (
    "mail", "message", "nachricht", "courriel", "correo", "mensaje", "messaggio", "communication",
    "transmission", "environment", "umwelt", "environnement", "external sender",
)  # fmt: skip
_SENT_FROM = lazily(  # "Sent from my iPhone"
    r"sent\s(?:from|with|via|using)|get\soutlook|gesendet\s(?:von|mit)|von\smeine[mr]|envoyé\s(?:de(?:puis)?|avec)"
    r"|enviado\s(?:desde|con|del?|do|por)|inviato\s(?:dal?|con)|verzonden\s(?:vanaf|met|via)|skickat\s(?:från|med)"
    r"|sendt\s(?:fra|med)|wysłane\sz|отправлено\s(?:с|из)|odesláno\sze?|iphoneから送信|发自我的\s?iphone",
    IGNORECASE,
)
_DEVICES = word_set("""
    iphone ipad ios android samsung galaxy blackberry huawei xiaomi smartphone phone handy
    mobilgerät mobiltelefon mobile móvil mobil outlook windows protonmail proton yahoo gmail""")
_BESIDE_DEVICE = word_set("""
    my mein meinem meiner mon ma mi mio meu mijn min mitt mojego моего mého the an a new apple
    verizon wireless at t lte g s mail email e app device secure pro max plus mini ultra note
    for für pour para per voor för till on with from über and und gesendet sent get
    telefon téléphone teléfono celular""")
_NAME_WORDS = lazily(r"[^\W\d_]+")
_LONGEST_SENT_FROM = 80
_ICONS = "📬✉️👉→>•*·–— "


def is_about_mailing(text: str) -> bool:
    """Whether a line offers other ways to read, receive or forward a mailing."""
    if len(text) > _LONGEST:
        return False
    line = " ".join(text.split()).lstrip(_ICONS)
    return any(
        shape.match(line) is not None for shape in (_VIEW_ONLINE, _FORWARDED, _SHARE_OR_SUBSCRIBE)
    )


def leads_elsewhere(text: str) -> bool:
    """Whether the words before an address only say that a mailing can be read there."""
    return (
        len(text) <= _LONGEST_LEAD
        and _ENDS_ELSEWHERE.search(text) is not None
        and is_about_mailing(text)
    )


def begins_footer(text: str, *, has_link: bool) -> bool:
    """Whether a line begins the footer: how to unsubscribe, why it was sent, or who owns it.

    Args:
        text: A line or paragraph.
        has_link: Whether it has a link; instructions for unsubscribing always have one.
    """
    if len(text) > _LONGEST_FOOTER:
        return False
    line = " ".join(text.split())
    return (
        (has_link and _UNSUBSCRIBE.search(line) is not None)
        or any(_WHY_RECEIVED.match(each) is not None for each in text.split("\n"))
        or (len(line) < _LONGEST and _COPYRIGHT.match(line) is not None)
    )


def is_sponsor_label(text: str) -> bool:
    """Whether a short line labels the text below as sponsored."""
    if is_sponsored_title(text):
        return True
    return (
        len(text) <= _LONGEST_LABEL
        and text[-1:] not in ".!?"
        and _SPONSOR_LABEL.match(text) is not None
    )


def is_sponsored_title(text: str) -> bool:
    """Whether a line is the title of a sponsored item: "Better nets (Sponsor)"."""
    return len(text) <= _LONGEST and _SPONSORED_TITLE.match(text) is not None


def is_referral_line(text: str) -> bool:
    """Whether a line is about a referral programme for readers."""
    return len(text) <= _LONGEST and _REFERRAL.match(text) is not None


def asks_for_feedback(text: str) -> bool:
    """Whether a line asks for the reader's opinion of the mailing."""
    return len(text) <= _LONGEST and _FEEDBACK.match(text) is not None


def is_warning(text: str) -> bool:
    """Whether a line is a notice that a mail is from outside an office, or confidential."""
    head = text[:_LONGEST].lower()
    if len(text) > _LONGEST_WARNING or not any(sign in head for sign in _WARNING_SIGNS):
        return False
    line = " ".join(text.split())
    return _EXTERNAL_SENDER.match(line) is not None or _CONFIDENTIALITY.match(line) is not None


def names_device(text: str) -> bool:
    """Whether a line only says on which device or with which program a mail was written."""
    line = text.partition("<")[0].strip()  # without the address of a link
    found = _SENT_FROM.match(line) if len(line) <= _LONGEST_SENT_FROM else None
    if found is None:
        return False
    words = _NAME_WORDS.findall(line[found.end() :].lower())
    in_verb = "outlook" in found[0].lower() or "iphone" in found[0].lower()
    named = in_verb or not _DEVICES.isdisjoint(words)
    return named and (_DEVICES | _BESIDE_DEVICE).issuperset(words)
