"""What Romance languages ask of a sentence besides: whether anybody says it."""

from bisect import bisect_left

from reader.analysis.attribution.candidates import Candidate
from reader.analysis.attribution.nobodies_abroad import is_nobody
from reader.analysis.grammar.clauses import SentenceView
from reader.analysis.grammar.phrases import Phrase
from reader.analysis.grammar.romance_sources import opens_relative


class RomanceProse:
    """What Romance languages ask of a sentence besides."""

    __slots__ = ()

    @staticmethod
    def somebody(candidates: list[Candidate]) -> list[Candidate]:
        """Leave out what names nobody: "personne", "deux mois plus tard"."""
        return [each for each in candidates if not is_nobody(each.sentence, each.phrase, each.cue)]

    @staticmethod
    def is_report(
        view: SentenceView, phrase: Phrase, cue: int, reported: tuple[int, int, str]
    ) -> bool:
        """Whether somebody reports by the verb at `cue`: not in "il a été constaté que"."""
        if is_nobody(view.s, phrase, cue):
            return False
        that = bisect_left(view.s.starts, reported[0]) - 1
        return reported[2] != "indirect-that" or not opens_relative(view.s, phrase, cue, that)
