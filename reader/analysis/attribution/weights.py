"""The weights by which a speaker is chosen among candidates, set by hand, each with its reason.

The unit is arbitrary; a difference of one is a clear preference.
"""

# Rules: how reliable the pattern alone is.
SAID_X = 7.0  # “…,” said X: no other reading is possible
X_SAID = 6.5  # “…,” X said
X_SAID_INLINE = 4.5  # Quill “is the best,” X said: no verb before the quote has it as its object
X_SAID_CALLED = 2.0  # which Y calls “…”, X said: Y is the speaker
SAID_X_LATER = 3.4  # “…” that the dam holds, said X
X_SAID_LATER = 3.6  # “…” for the town, X said: the sentence ends with its source
UNKNOWN_VERB = 4.5  # “…,” X grinned: the comma announces a speaker
BRACKETED = 2.0  # “…” (X)
SIGNED = 3.7  # “…” (X), “…” (Y): each has its own source
AGENT = 5.5  # dubbed “…” by X
DASH_NAME = 5.0  # “…” — X
REPORT_BEFORE = 3.0  # X warned that “…”
PLAIN_SAYING = 0.4  # said, told, wrote: verbs that only report
NAMING = 2.8  # X called it “…”
COINED = 1.0  # what X calls “…”: the words are X's, whoever reports the rest
NAMING_FAR = 1.4  # the same, but more than nine words away
AS = 1.0  # described the plan as a “…”: "as" completes a verb of naming
WEAK_VERB = 0.4  # X wants “…”
OWNED_NOUN = 2.6  # X's claim that “…”
LABEL = 5.0  # X's “…” remark: what it is known by, whoever condemns it
RECALLED = 1.5  # recalled X's claim: “…”: whoever recalls it has not said it
ACCORDING = 5.0  # according to X: the journalist's own source outranks that of a fragment
COLON = 2.6  # X: “…”
VIEW = 1.6  # to X, the plan is “…”
JUDGING = 1.9  # la entidad ve «…»: an organisation or a role, and no article before the quote
SUBJECT_ONLY = 0.3  # no cue at all
SAME_SENTENCE = 1.9  # the speaker of another quote in the sentence

# Features of the position.
ADJACENT = 0.7  # the verb directly precedes the quote
CLAUSE_LEFT = 1.0  # Quill declined, but a source said “…”: the verb of the previous clause
PER_TOKEN = 0.02  # each word between verb and quote
NEGATED = 2.0  # X has not said that “…”
VERB_USED = 2.0  # the object of the verb is the previous quote
FAR_SOURCE = 3.7  # another quote stands between this one and its source
INSIDE_REPORT = 2.0  # X said that, according to Y, …: X is the source
EMBEDDED = 1.5  # a report inside a report: the outer one is the journalist's source
SUBORDINATE = 2.0  # a clause that begins with "after", "when", or precedes the main clause
INNERMOST = 0.5  # Poe said it closed after Quill called it “late”: the clause around the quote
INNERMOST_NAMING = 1.2  # Poe announced it after Quill called it “late”
OBJECT_CLAUSE = 3.0  # hit back at those who said it was “late”: one of two verbs has the words
SUBORDINATE_LED = 4.0  # When somebody shouted, “Jump,” the others …: a comma introduces the quote
NOT_OPEN = 1.0  # the end of the quote does not call for an attribution after it
COMMA_INSIDE = 1.0  # a comma inside the marks does call for one
CONTRAST = 6.0  # …, but X disagrees: “…”; the verbs before belong to the other clause
LED_IN = 2.5  # the verb introduces the quote by a colon or a comma

# Features of the phrase.
NAME = 0.5
PRONOUN = 0.5
ROLE = 0.3
IT = -0.4  # "it" is seldom a speaker
