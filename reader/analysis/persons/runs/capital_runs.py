"""Possible names in a text: runs of capitalised words with the particles between them."""

from reader.startup.lazy_regex import lazily

_PARTICLES = (
    r"(?:[ey][ ](?=[^\W\d_]+(?![^\W\d_]|[ ][^\W\d_a-zß-öø-ÿ]))"  # Rui Quill e Poe
    r"|(?:a[nrz]|a[dst]h?|u[dlr])-(?=[A-Z])"  # Ada as-Quill
    r"|(?:d(?:e[lrn]?|i|as?|os?|u)|v[ao]n(?:[ ]und[ ]zu)?|a[lp]"
    r"|(?:in[ ])?['’]t|op[ ]den?|el|b[ie]n|la|l[ao]s|ibn|te[rn]?|arap|binti?)"
    r"(?:[ ]|(?<=al|el)-|(?=[A-Z][a-z])))"  # Ada diQuill
)
_TITLED = (
    r"(?<=Mr\.|Ms\.|Mx\.|Dr\.|Lt\.|St\.|Jr\.|Sr\.|Fr\.|Sk\.)"
    r"|(?<=Mrs\.|Sen\.|Rep\.|Gov\.|Gen\.|Col\.|Sgt\.|Rev\.|Hon\.|Ven\.|Mme\.|Sra\.|Smt\.)"
    r"|(?<=Prof\.|Capt\.|Engr\.|Cllr\.|Supt\.)"
)
# All of ASCII but A to Z is listed, so that the search compares most characters with a bitmap and
# looks up few categories.
_CAPITAL = r"[^ -@\[-`{-~a-zß-öø-ÿ\W\d_]"
_SMALLER = (
    r"(?:[a-z]++(?=[ ,\n])"  # most words: no need to try the rest
    rf"|[^\W\d_]{{1,3}}+\.(?:{_TITLED})|\.(?:[A-Za-z]\.)*"  # S.p.A.
    r"|[^\W\d_]*(?:(?:['’](?!s\b)|-)[^\W\d_]+)*)"
)
# Ada "Dot" Quill, Ada “Big Dot” Quill, Ada ``Dot'' Quill, Ada (Dot) Quill; not: le maire de Lipa
# (sud) Ada Quill. A character set of more than two ranges with quotation marks beyond Latin-1 would
# take as long to compile as half of the rest.
_NICKNAME = (
    r"(?:(?:[\"'(«»`]|(?=[‘-„‹-›]).)(?![a-z]+\))`?[^\W\d_]{2,14}(?:[ ][^\W\d_]{2,14})?"
    r"(?:[\"')«»]|(?=[‘-”‹-›]).)'? )?"
)
_BETWEEN = rf" (?![cf-hjkm-np-swxz]){_NICKNAME}{_PARTICLES}{{0,2}}(?:d['’])?"
# The pattern begins with a capital so that the search skips everything else at the speed of C.
# Group 1 distinguishes the first word from the next ones, so that the part after a capital is
# compiled only once. Nothing has to follow the last word, so the repetition is possessive;
# otherwise `re` would keep 700 bytes of backtracking state for each word.
RUN = lazily(rf"{_CAPITAL}(?:(?(1){_BETWEEN}{_CAPITAL}|()){_SMALLER})++")
"""A run, from its first capital to its last word."""


class NameRun:
    """The words of a run that still count as a name."""

    __slots__ = ("lowers", "skipped", "titled", "words")

    def __init__(self, words: list[str]) -> None:
        self.words = words
        self.lowers = [
            word.lower() if word.isalpha() else word.lower().rstrip(".").replace("’", "'")
            for word in words
        ]
        self.skipped = 0
        self.titled = False

    def skip(self, count: int) -> None:
        """Remove the first `count` words."""
        if count:  # most often none
            self.words, self.lowers = self.words[count:], self.lowers[count:]
            self.skipped += count

    def keep(self, count: int) -> None:
        """Remove all but the first `count` words."""
        if count < len(self.words):
            self.words, self.lowers = self.words[:count], self.lowers[:count]
