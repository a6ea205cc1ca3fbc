"""Whom a German newspaper cites, as distinct from the paper: "zitiert die „Abendpost“ Vogel"."""

from collections.abc import Sequence

from reader.analysis.grammar.phrases.complements import GENITIVE
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.phrases.phrase_after import phrase_after
from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.token import CAPITAL, QUOTED, Token

CITES = ("zitier", "citeer")  # stems
CITED = frozenset({"zitiert", "wiedergegeben", "geciteerd"})
_TEXTS = (  # what somebody cites: zitiert die Rätin ein altes Sprichwort
    "spruch", "gedicht", "satz", "vers", "lied", "zitat", "motto", "bonmot", "zeile",
    "weisheit", "zeilen", "bibel", "buch", "brief", "artikel", "wort", "worte", "spreekwoord",
)  # fmt: skip
_REACH = 30  # tokens searched for the participle


def cited_object(s: Sequence[Token], verb: int, before: Phrase | None) -> Phrase | None:
    """Return whom a paper cites: "Die Zeitung zitiert ihn mit …", "zitiert das Blatt Vogel".

    `before` is the phrase before the verb, if there is one.
    """
    at = verb + 1
    cites = before is not None and not before[0]  # Das Blatt zitiert | die Wirtin
    if (
        not cites
        and at < len(s)
        and s[at].classes & lx.DETERMINER
        and not s[at].classes & lx.OBLIQUE
    ):
        at += 2  # zitiert die Zeitung | Vogel
    if at < len(s) and s[at].lower in {"ihn", "sie"}:
        return (at, at)
    phrase = phrase_after(s, at) if at < len(s) else None
    if phrase is None or phrase[1] + 1 >= len(s):
        return None
    return phrase if s[phrase[1] + 1].lower in {"mit", "wie"} else None


def cited_by_paper(s: Sequence[Token], verb: int) -> Phrase | None:
    """Return the X of "„…“, zitiert die „Abendpost“ X", "zitiert ihn das Blatt"."""
    at = verb + 1
    if at + 2 >= len(s) or not s[verb].lower.startswith(CITES):
        return None
    if s[at].lower in {"ihn", "sie"}:
        return (at, at)
    if not s[at].classes & lx.DETERMINER or s[at].classes & lx.OBLIQUE:
        return None
    paper = (at, at + 1) if s[at + 1].kind == QUOTED else phrase_after(s, at)
    if paper is None or paper[1] + 1 >= len(s):
        return None
    after_paper = s[paper[1] + 1]
    is_genitive = after_paper.lower in GENITIVE or not (
        after_paper.kind == CAPITAL or after_paper.classes & lx.DETERMINER
    )
    cited = None if is_genitive else phrase_after(s, paper[1] + 1)
    return None if cited and _is_text(s, cited) else cited


def _is_text(s: Sequence[Token], phrase: Phrase) -> bool:
    """Whether somebody cites a text: ein altes Sprichwort; but: ein Vorstandsmitglied, Jan Buch."""
    first, last = phrase
    named = s[first].kind == CAPITAL or s[last - 1].kind == CAPITAL  # den Sänger Jan Buch
    noun = s[last].lower.removesuffix("mitglied")
    return not named and noun.endswith(_TEXTS)


def is_citing_paper(s: Sequence[Token], quote: int) -> bool:
    """Whether „…“ is the paper that cites: wird von der „Abendpost“ mit den Worten zitiert."""
    if quote < 2 or s[quote - 1].lower != "der" or s[quote - 2].lower != "von":
        return False
    return any(token.lower in CITED for token in s[quote + 1 : quote + _REACH])
