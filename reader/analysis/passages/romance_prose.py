"""What Romance languages ask of a sentence besides: whether anybody says it."""

from reader.analysis.attribution.candidates import Candidate
from reader.analysis.attribution.nobodies_abroad import is_nobody
from reader.analysis.grammar.clauses import SentenceView
from reader.analysis.grammar.phrases import Phrase


class RomanceProse:
    """What Romance languages ask of a sentence besides."""

    __slots__ = ()

    @staticmethod
    def somebody(candidates: list[Candidate]) -> list[Candidate]:
        """Leave out what names nobody: "personne", "deux mois plus tard"."""
        return [each for each in candidates if not is_nobody(each.sentence, each.phrase, each.cue)]

    @staticmethod
    def is_report(
        view: SentenceView, phrase: Phrase, cue: int, _reported: tuple[int, int, str]
    ) -> bool:
        """Whether somebody reports by the verb at `cue`: not in "il a été constaté que"."""
        return not is_nobody(view.s, phrase, cue)
