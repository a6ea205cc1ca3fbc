"""The person whom an English text calls "they": Robin Quill, who uses they/them pronouns."""

from reader.analysis.grammar.subjects.sentence_subjects import main_subject
from reader.analysis.reference.coreference import Discourse

_TOLD_BY = ("they/them", "nonbinary", "non-binary", "genderfluid", "agender")
_BEFORE = 160  # code points before such a word that name the person
_SENTENCES_BACK = 4  # with that of the pronoun, in which the person acts or speaks


def person_called_they(discourse: Discourse, at: int) -> str:
    """Return the name of whoever is told to be "they" before an offset and acted last; or "".

    Cost: a search of the text for each of a few words, once.
    """
    recent = list(reversed(discourse.recent))[1:_SENTENCES_BACK]
    for word in _TOLD_BY:
        told = discourse.first_offset(word)
        if not 0 <= told < at:
            continue
        paragraph = discourse.text[max(0, told - _BEFORE) : told].rpartition("\n")[2]
        named = [each for each in discourse.book.people if paragraph.find(each.last) >= 0]
        person = max(named, key=lambda each: paragraph.rfind(each.last), default=None)
        for sentence in recent:
            actor = sentence.speaker or discourse.subject_of(sentence, (), at)
            if person is not None and actor is person:
                return person.name
            subject = main_subject(sentence.tokens, across_quotes=True)
            if subject is None or sentence.tokens[subject[0]].lower != "they":
                break  # The guards met Quill. They
    return ""
