"""Which body "the company" or "the group" refers to: Borken shut. ¶ “…,” the company said."""

from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.firms_and_clubs import ENDINGS_OF_KINDS, FIRM_NAMES
from reader.analysis.languages.token import CAPITAL, WORD
from reader.analysis.reference.bodies.body_names import full_name_of_body, name_beside
from reader.analysis.reference.coreference import Discourse
from reader.analysis.reference.epithets.met_unnamed import was_mentioned_unnamed
from reader.analysis.text.tokens import Tokens
from reader.startup.lazy_regex import lazily
from reader.text.word_sets import word_set

_MEMORY = 9  # sentences in which the company has to be the subject
_NO_NAME = lx.DAY | lx.TITLE | lx.SUBJECT | lx.DETERMINER
_AROUND = 6_000  # code points on either side that have to show that a name is that of a company
_OCCURRENCES = 12  # of the name in them that are examined
_FIRMS = """
company firm maker retailer airline chain supplier startup start-up manufacturer lender provider
giant developer operator insurer publisher brand importer utility brewer
"""
_FIRM = word_set(_FIRMS)
_OWNED = "shares|stock|customers|employees|stores|headquarters|factory|factories|plant"
_FOLLOWED = lazily(
    r" (?:Inc|Ltd|Limited|plc|PLC|Corp|Corporation|Co|Group|Holdings|AG|SA|NV)\b"
    r"|(?:['’]s?)? (?:[\w-]+ ){0,2}(?:spokes\w+|CEO|CFO|chief executive"
    rf"|{_OWNED}|executives?|founder|co-founder)\b"
    rf"|,? (?:which|an?|the) (?:[\w'’-]+ ){{0,5}}(?:\w*maker|{'|'.join(_FIRMS.split())})\b"
)
_LONGEST_NOUN = 24  # code points of a noun that ends a name, with what is after it
_CLOSING = '.,;:!?)"”'
_LONGEST = 16  # code points of the words before a name
_ITSELF = lazily(rf" it (?:[\w’'-]+ ){{1,6}}its (?:[\w-]+ ){{0,2}}(?:{_OWNED})\b")
_PLACES_TOO = (" City", " County", " Town")  # clubs if many: Vell City have won
_MANY = frozenset({"have", "were", "are"})
_INDUSTRIES = word_set("""
automaker carmaker chipmaker drugmaker homebuilder housebuilder miner phonemaker planemaker
shipbuilder steelmaker toymaker truckmaker
""")
_BEFORE_NAMES = (
    _FIRM
    | _INDUSTRIES
    | word_set("""
agency app band bank body broadcaster carrier charity club group magazine network newspaper
nonprofit organisation organization platform regulator tank union watchdog website
""")
)
_LINKS_IN_PHRASE = lx.PREPOSITION | lx.CONJUNCTION | lx.RELATIVE | lx.AUXILIARY
_NO_NAME_BEHIND = _NO_NAME | lx.INSTITUTION  # if it is all: the company | Board said
_SAME_KIND = frozenset({"the", "this", "that", "local", "police"})  # before "force", "authority"
_NAMES_OF_GROUPS = word_set("""
Alliance Association Borders Brotherhood Campaign Centre Center Charity Club Coalition Confederation
Federation Foundation Front Fund Initiative Institute International League Network Organisation
Organization Project Society Trust Union Watch
""")
_SHARES = ("hares of ", "hares in ")
_IN_SHARES = 2  # tokens before the company in "Shares of Borken"
_COMPANY = frozenset({"company", "firm"})
_EXPLAINING = _FIRM | _INDUSTRIES | {
    "tank", "nonprofit", "organization", "organisation", "magazine", "newspaper",
}  # fmt: skip
_GROUPS = frozenset({  # which the sentence before may name: Delta Watch sued. “…,” the group said.
    "group", "organization", "organisation", "agency", "nonprofit", "charity",
})  # fmt: skip


def body_called(discourse: Discourse, written: str, start: int) -> str:
    """Return the name of the organisation that "the council" or "the company" means; or empty."""
    noun = written[4:].rpartition("-based ")[2]  # the Delta-based | firm
    if noun in _COMPANY and (name := _company_meant(discourse, noun, start)):
        return name
    name = full_name_of_body(written, discourse.text, start, discourse.language)
    if not name and noun in _GROUPS:
        name = _body_just_named(discourse, noun, start)
    elif not name and (endings := ENDINGS_OF_KINDS.get(noun)):
        name = _last_of_kind(discourse, endings, noun, start)
    head = noun.rpartition(" ")[2]
    if not name and (
        head in _EXPLAINING or discourse.language.classes.get(head, 0) & lx.INSTITUTION
    ):
        name = name_beside(noun, discourse.text, start, discourse.language)
        name = "" if _is_person(discourse, name, itself=True) else name
    if name or noun != "agency":
        return name
    from reader.analysis.reference.bodies.agencies import agency_meant

    return agency_meant(discourse, start)


def body_described(discourse: Discourse, s: Tokens, phrase: Phrase) -> str:
    """Return the name behind the noun of a body at the end of a phrase: the carmaker | Borken.

    Empty if there is none, or if it may tell when or who: the company Monday; the company CEO.
    """
    first, last = phrase
    name = last
    while name > first and not (s[name - 1].kind == WORD and s[name - 1].lower in _BEFORE_NAMES):
        if s[name - 1].kind != CAPITAL and s[name - 1].text != "&":
            return ""
        name -= 1
    if name == first or s[last].kind != CAPITAL or s[name].kind != CAPITAL:
        return ""
    if any(token.classes & _LINKS_IN_PHRASE for token in s[first:name]):
        return ""  # the owner of the airline Borken
    opening = s[name].classes & (_NO_NAME_BEHIND if name == last else _NO_NAME)
    tells = any(token.classes & (lx.DAY | lx.TITLE) for token in s[name : last + 1])
    return "" if opening or tells else discourse.words_of(s, (name, last))


def _company_meant(discourse: Discourse, noun: str, at: int) -> str:
    """Return the last company that is a subject before "the company" at offset `at`; or empty.

    If none is, the only one that the text names. Something in the text has to show that the name
    is that of a company. Cost: bounded.
    """
    recent = list(reversed(discourse.recent))[:_MEMORY]
    for sentence in recent:
        name = _name_in_subject(discourse, sentence.tokens, at, itself=False)
        if name and _is_company(discourse.text, name, at):
            return name
    if len(recent) > 1 and "its" in recent[1].lowers:
        before = recent[1].tokens
        first, end = before.starts[0], before.ends[-1]
        itself = _ITSELF.search(discourse.text, first, min(end, first + _AROUND))
        if itself and (name := _name_in_subject(discourse, before, at, itself=True)):
            return name
    if was_mentioned_unnamed(discourse, noun, at):
        return ""
    from reader.analysis.reference.bodies import evident_companies  # for few texts

    return evident_companies.only_evident_company(discourse, at)


def _body_just_named(discourse: Discourse, noun: str, at: int) -> str:
    """Return the body that is the subject of the sentence before "the group".

    Its name ends with the noun of such a body, or is an acronym. Empty if there is none, or if the
    text has spoken of a group without a name.
    """
    sentences = discourse.recent[-2:]
    if len(sentences) < 2:
        return ""
    name = _name_in_subject(discourse, sentences[0].tokens, at, itself=True)
    head = name.rpartition(" ")[2]
    group = noun != "agency" and " " in name and head in _NAMES_OF_GROUPS
    named = group or (head == name and name.isupper() and len(name) > 2)
    return name if named and not was_mentioned_unnamed(discourse, noun, at) else ""


def _last_of_kind(discourse: Discourse, endings: tuple[str, ...], noun: str, at: int) -> str:
    """Return the last subject whose name has the ending of its kind: Vell United, the club.

    Empty if the text has spoken of one without a name since. Cost: bounded.
    """
    for sentence in list(reversed(discourse.recent))[1 : _MEMORY + 1]:
        tokens = sentence.tokens
        phrase = main_subject(tokens, across_quotes=True)
        if phrase is None:
            continue
        first = phrase[0] + (tokens[phrase[0]].lower == "the" and phrase[0] < phrase[1])
        words = discourse.words_of(tokens, (first, phrase[1]))
        name, of, _ = words.partition(" of")
        fits = (f" {name}" if of else name).endswith(endings) or (name + of).endswith(endings)
        if not fits and noun == "club" and words.endswith(_PLACES_TOO):
            fits = tokens[min(phrase[1] + 1, len(tokens) - 1)].lower in _MANY
        if fits and words[0].isupper() and not _is_person(discourse, words, itself=True):
            unnamed = was_mentioned_unnamed(discourse, noun, at)
            return "" if unnamed or _has_other_kind(discourse.text, noun, at) else words
    return ""


def _has_other_kind(text: str, noun: str, at: int) -> bool:
    """Whether a noun that names many kinds has stood for another: the port | authority."""
    if noun not in ("authority", "force"):
        return False
    parts = text[max(0, at - _AROUND) : at].lower().split(f" {noun}")
    return any(part.rpartition(" ")[2] not in _SAME_KIND for part in parts[:-1])


def company_shortened(discourse: Discourse, word: str, at: int) -> str:
    """Return the company whose name a single word before offset `at` shortens; empty if none is.

    The text names it in full at first, and no other that begins so: Hale Labs met. Hale said ….
    Cost: bounded, after one search of the text for each word.
    """
    text, first = discourse.text, discourse.first_offset(word)
    before = text[max(0, first - _LONGEST) : first].rpartition(" ")[0]
    previous = before.rpartition(" ")[2]
    if previous[:1].isupper() and not discourse.language.classes.get(previous.lower(), 0):
        return ""  # Ada | Quill Foods
    names: set[str] = set()
    place = first
    for _ in range(_OCCURRENCES):
        if not 0 <= place < at:
            break
        if name := _company_at(text, word, place):
            names.add(name)
        elif place == first:
            return ""
        place = text.find(f"{word} ", place + len(word), min(at, place + _AROUND))
    return names.pop() if len(names) == 1 else ""


def _company_at(text: str, word: str, at: int) -> str:
    """Return the name of a company that begins with a word at an offset: Hale Labs."""
    start = at + len(word) + 1
    words = text[start : start + _LONGEST_NOUN].split(maxsplit=1)
    if text[start - 1 : start] != " " or not words:
        return ""
    noun = words[0].replace("’", "'").partition("'")[0].rstrip(_CLOSING)
    return text[at : start + len(noun)] if noun.istitle() and noun.lower() in FIRM_NAMES else ""


def _name_in_subject(discourse: Discourse, tokens: Tokens, at: int, *, itself: bool) -> str:
    """Return the name that begins the subject, if nobody is called so: Borken('s) shares fell.

    With `itself` it may look like a name of two words: Vell Rail said it would close.
    """
    phrase = main_subject(tokens, across_quotes=True)
    if phrase is None or tokens.starts[phrase[0]] >= at:
        return ""
    first = end = _start_of_name(tokens, phrase)
    while end < len(tokens) and tokens[end].kind == CAPITAL and not tokens[end].classes & _NO_NAME:
        end += 1
    words = discourse.words_of(tokens, (first, end - 1)) if end > first else ""
    return "" if _is_person(discourse, words, itself=itself) else words


def _is_person(discourse: Discourse, words: str, *, itself: bool) -> bool:
    """Whether somebody is called so; a name with the noun of a company needs a known first name.

    So does the name of what an "it" stands for.
    """
    book = discourse.book
    named = book.by_name.get(words)
    if named is not None and (itself or words.rpartition(" ")[2].lower() in FIRM_NAMES):
        return named.known or bool(named.gender)
    single = words in book.by_last or book.is_unambiguous_first_name(words)
    return named is not None or single


def _start_of_name(tokens: Tokens, phrase: Phrase) -> int:
    """Return where a name in or beside a subject may begin.

    The Borken; shares of | Borken; the retailer, | Borken, has; the utility | Borken.
    """
    first, last = phrase
    if tokens[first].lower == "shares" and first + _IN_SHARES <= last:
        return first + _IN_SHARES
    first += bool(first < last and tokens[first].classes & lx.DETERMINER)
    while first < last and tokens[first].kind == WORD:
        first += 1
    comma = tokens[first + 1 : first + 2]
    apposed = tokens[first].kind == WORD and comma and comma[0].text == ","
    return first + 2 if apposed else first


def _is_company(text: str, name: str, at: int) -> bool:
    """Whether the words beside a name somewhere around an offset tell that it is a company's."""
    if name.rpartition(" ")[2].lower().rstrip(".") in FIRM_NAMES:
        return True
    start, stop = max(0, at - _AROUND), at + _AROUND
    found = start - 1
    for _ in range(_OCCURRENCES):
        found = text.find(name, found + 1, stop)
        if found < 0:
            break
        before = text[max(0, found - _LONGEST) : found]
        noun = before.rstrip(" ,").rpartition(" ")[2]
        if noun in _FIRM or noun.endswith("maker") or before.endswith(_SHARES):
            return True
        if _FOLLOWED.match(text, found + len(name)):
            return True
    return False
