"""What Romance languages ask of a sentence besides: whether anybody says it."""

from bisect import bisect_left

from reader.analysis.attribution.candidates import Candidate
from reader.analysis.attribution.nobodies_abroad import is_nobody
from reader.analysis.grammar.clauses.clauses import SentenceView
from reader.analysis.grammar.clauses.quote_positions import Place
from reader.analysis.grammar.phrases.noun_phrases import Phrase
from reader.analysis.grammar.romance.anaphoric_attributions import SO, who_put_it_so
from reader.analysis.grammar.romance.romance_sources import opens_relative
from reader.analysis.languages.token import POINT
from reader.analysis.text.tokens import Tokens

PutSo = tuple[Phrase, int]


class RomanceProse:
    """What Romance languages ask of a sentence besides."""

    __slots__ = ()

    @staticmethod
    def somebody(candidates: list[Candidate]) -> list[Candidate]:
        """Leave out what names nobody: "personne", "deux mois plus tard"."""
        return [each for each in candidates if not is_nobody(each.sentence, each.phrase, each.cue)]

    @staticmethod
    def put_so(place: Place, best: Candidate | None, after: Tokens | None) -> PutSo | None:
        """Return who put it so in the next sentence, and the verb: «…». Così il sindaco, a Bari."""
        if after is None or after[0].lower not in SO or (best is not None and best.cue is not None):
            return None
        if any(token.kind != POINT for token in place.view.s[place.at + 1 :]):
            return None
        return who_put_it_so(after)

    @staticmethod
    def is_report(
        view: SentenceView, phrase: Phrase, cue: int, reported: tuple[int, int, str]
    ) -> bool:
        """Whether somebody reports by the verb at `cue`: not in "il a été constaté que"."""
        if is_nobody(view.s, phrase, cue):
            return False
        that = bisect_left(view.s.starts, reported[0]) - 1
        return reported[2] != "indirect-that" or not opens_relative(view.s, phrase, cue, that)
