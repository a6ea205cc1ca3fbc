"""The weights by which a speaker is chosen among candidates: set by hand, one line of why each.

The unit is free; a difference of one is a clear preference.
"""

# Rules: how sure the pattern alone is.
SAID_X = 7.0  # “…,” said X: nothing else fits here
X_SAID = 6.5  # “…,” X said
X_SAID_INLINE = 4.5  # Quill “is the best,” X said: no verb before the quote asks for it
X_SAID_CALLED = 2.0  # which Y calls “…”, X said: Y says it
SAID_X_LATER = 3.4  # “…” that the dam holds, said X
X_SAID_LATER = 3.6  # “…” for the town, X said: the sentence ends with its source
UNKNOWN_VERB = 4.5  # “…,” X grinned: the comma promises a speaker
BRACKETED = 2.0  # “…” (X)
AGENT = 5.5  # dubbed “…” by X
DASH_NAME = 5.0  # “…” — X
REPORT_BEFORE = 3.0  # X warned that “…”
PLAIN_SAYING = 0.4  # said, told, wrote: they report and do nothing else
NAMING = 2.8  # X called it “…”
COINED = 1.0  # what X calls “…”: whatever is said of it, the words are X's
NAMING_FAR = 1.4  # the same, but more than nine words away
AS = 1.0  # called the plan as a “…”: a naming verb waits for this word
WEAK_VERB = 0.4  # X wants “…”
OWNED_NOUN = 2.6  # X's claim that “…”
ACCORDING = 5.0  # according to X: the journalist's own source, before that of a fragment
COLON = 2.6  # X: “…”
VIEW = 1.6  # to X, the plan is “…”
JUDGING = 1.9  # la entidad ve «…»: a body or a role, and no article before the words
SUBJECT_ONLY = 0.3  # no cue at all
SAME_SENTENCE = 1.9  # what another quote of the sentence has

# Features of the place.
ADJACENT = 0.7  # the verb stands right before the quote
CLAUSE_LEFT = 1.0  # Quill declined, but a source said “…”: the verb of the clause before
PER_TOKEN = 0.02  # each word between verb and quote
NEGATED = 2.0  # X has not said that “…”
SPENT = 2.0  # the verb has the quote before this one for its object
FAR_SOURCE = 3.7  # another quote stands between this one and its source
INSIDE_REPORT = 2.0  # X said that, according to Y, …: X is the source
EMBEDDED = 1.5  # a report inside a report: the outer one is the journalist's source
SUBORDINATE = 2.0  # a clause that begins with "after", "when", or stands before the main one
SUBORDINATE_LED = 4.0  # When somebody shouted, “Jump,” the others …: a comma leads into it
NOT_OPEN = 1.0  # the quote does not ask for an attribution after it
COMMA_INSIDE = 1.0  # the comma inside the marks does
LED_IN = 2.5  # a colon or comma leads from the verb into the quote

# Features of the phrase.
NAME = 0.5
PRONOUN = 0.5
ROLE = 0.3
IT = -0.4  # "it" is seldom a speaker
FIRST_PERSON = -9.0  # the journalist or somebody quoted
