"""Words in capitals around an English name that do not belong to it: Does Quill, Quill Says."""

from collections.abc import Sequence

from reader.analysis.languages import lexicon as lx
from reader.analysis.languages.peoples import PEOPLES

_OPENERS = frozenset(  # at the start of a sentence or of a headline
    lx.words("""
Absent According Again Ahead All Almost Already Also Always Anyone Anyway Ask Backed Backing Beat
Beating Believe Beside Born Bring Brought Call Called Came Can Certainly Clearly Come Consider
Considering Contrary Could Current Did Do Does Dubbed Either Elect Endorsed Enough Enter Eventually
Everybody Everyone Ex Except Fellow Finally Find Follow Followed Following Found Frankly Gave
Get Give Given Go Gone Got Had Half Has Have Hear Heard Held Hello Hi Hold However Imagine In-form
Including Interestingly Ironically Is Just Keep Kept Knew Know Late Let Listen Longtime Look Luckily
Made Make Meanwhile Meet Mine Much Named Nearly Neither Never Newly Next Nobody Nor Nothing Now Off
Often Oh Once Onetime Only Out Outgoing Past Plenty Poor Quite Rather Read Remember Reportedly Rival
Sadly Said Say Says See Shall Should Since Somebody Someone Sometimes Soon Still Stop
Suddenly Suggest Support Suppose Surely Suspect Take Tell Thank Thanks Therefore Think Thought Till
Told Too Took Turn Unlike Until Up Use Used Usually Very Vote Voting Was Watch Well Went Were When
Why Widow Widower Would Yes Yesterday
""")
)
_OFFICES = frozenset({"AG", "DA", "PM", "VP", "SVP", "EVP", "CIO", "CTO", "CMO", "CSO", "MP"})
_ADVERBS = ("ingly", "edly", "ously", "ically", "fully", "ately", "ently", "antly", "ually")
_COMPOUNDS = ("-winner", "-candidate", "-nominee", "-runner", "-elect", "-owner", "-turned")
_HEADLINE_VERBS = frozenset(  # between who and what: Quill Says Poe
    lx.words("""
Accuses Agrees Announces Asks Attacks Backs Becomes Begins Blames Blasts Calls Claims Confirms
Criticizes Defends Defies Demands Denies Dies Dismisses Does Drops Endorses Ends Faces Fires Gets
Gives Goes Has Hits Insists Is Joins Keeps Launches Leads Leaves Loses Makes Meets Mocks Needs
Offers Opens Plans Praises Promises Pushes Puts Quits Raises Refuses Rejects Reveals Rips Runs Says
Seeks Sees Sets Shows Signs Slams Speaks Sues Takes Talks Tells Thinks Threatens Tries Turns Urges
Visits Vows Wants Warns Was Were Wins
""")
)


def openers_of(words: Sequence[str]) -> int:
    """Return how many words of a run stand before its name."""
    last, count = len(words) - 1, 0
    while count < last and _opens(words[count]):
        count += 1
    return count


def is_office(word: str) -> bool:
    """Whether a word is the short form of an office: CTO Ada Quill."""
    return word in _OFFICES


def ends_in_people(words: Sequence[str]) -> bool:
    """Whether a run ends with the adjective of a people, whose noun follows: Rusty Norwegian."""
    return words[-1].lower() in PEOPLES


def headline_end(words: Sequence[str]) -> int:
    """Return how many words stand before the verb of a headline."""
    return next((at for at in range(1, len(words)) if words[at] in _HEADLINE_VERBS), len(words))


def _opens(word: str) -> bool:
    return word in _OPENERS or word in _OFFICES or word.endswith(_ADVERBS + _COMPOUNDS)
