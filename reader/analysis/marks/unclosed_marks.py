"""Where a quote ends if its closing mark is missing or is in a later paragraph."""

from reader.analysis.marks.quoted_words import Quoted
from reader.startup.lazy_regex import lazily

_SENTENCE_END = lazily(r"[.!?…](?=\s+[^\Wa-z])")
_SAID = lazily(  # verbs that are too frequent in speech itself are left out: ha, dice, dit
    r",(?= (?:(?:(?:he|she|they|Mr\.?|Ms\.?|Mrs\.?|Dr\.?|[A-Z][\w'’-]{1,20}) ){0,4}"
    r"(?:said|says|told|added|wrote)\b"
    r"|(?:sagte|zei|aldus|sade|dijo|disse|ha dichiarato|a dit|a déclaré)\b"
    r"|(?:sagt|erklärte|betonte|meinte|berichtete"
    r"|zegt|vertel(?:t|de)|stel(?:t|de)|säger|sier|siger"
    r"|afirmó|aseguró|explicó|señaló|añadió|asegura|explica|señala"
    r"|afirmou|explicou|garantiu|contou|acrescentou|spiega|racconta|aggiunge"
    r"|ha (?:detto|spiegato|aggiunto|affermato|dicho|afirmado|explicado|asegurado)"
    r"|(?:a|ont) (?:expliqué|affirmé|ajouté|estimé|indiqué|précisé|assuré|confié)"
    r"|explique|affirme|estime|assure|raconte|confie|précise|ajoute)"
    r"(?:-t-(?:il|elle)| (?:[A-ZÀ-Þ]|(?:er|sie|hij|zij|ze|han|hon)\b"  # whoever says it, alone:
    r"|(?:de[rn]?|die|el|la|le|il|lo|o|a|[Ll]['’]) ?\w+[.,])|[.,])))"  # unlike señala el camino a
)


_LONGEST_INTERRUPTION = 160  # code points


def is_interruption(text: str, start: int, end: int) -> bool:
    """Whether a short line with no full stop interrupts a quote: a subheading, link, caption."""
    if end - start >= _LONGEST_INTERRUPTION:
        return False
    line = text[start:end].strip()
    return line != "" and line[:1] not in "\"'“”„«»‘’" and line[-1:] not in '.!?…:,"”“’»'


def unclosed_end(text: str, start: int, limit: int) -> int:
    """Return where a quote without a closing mark ends, at `limit` at the latest."""
    ends = [match.start() + 1 for match in (_SAID.search(text, start, limit),) if match]
    if match := _SENTENCE_END.search(text, start, limit):
        ends.append(match.end())
    return min(ends, default=limit)


def is_reopened(opener: str, next_paragraph: str) -> bool:
    """Whether the next paragraph begins with an opening mark, and so continues a quote."""
    lead = next_paragraph.lstrip()[:1]
    if lead == "»" and opener == "«":
        return True
    return lead != "" and (lead == opener or (lead in '"“„' and opener in '"“„'))


def end_unclosed(text: str, quoted: Quoted, start: int, end: int) -> None:
    """End the last quote of ``text[start:end]``, which is never closed.

    It ends with the sentence, or with the paragraph if the quote began that.
    """
    limit = unclosed_end(text, quoted.start, end)
    if quoted.open > start or (limit < end and text[limit - 1] == ","):
        quoted.end = quoted.close = limit
