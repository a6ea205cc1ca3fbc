"""Other words for the holder of an English role: the striker is a player, the vicar a cleric."""

_WIDER = {
    "sergeant": ("officer",), "constable": ("officer",), "inspector": ("officer", "detective"),
    "detective": ("officer",), "pcso": ("officer",), "pc": ("officer",), "garda": ("officer",),
    "insp": ("officer", "detective"), "superintendent": ("officer",),
    "trooper": ("officer",), "senator": ("lawmaker", "politician"),
    "congressman": ("lawmaker", "politician"), "congresswoman": ("lawmaker", "politician"),
    "representative": ("lawmaker", "politician"), "legislator": ("lawmaker", "politician"),
    "councilman": ("politician",), "councilwoman": ("politician",),
    "mp": ("lawmaker", "politician", "backbencher"), "councillor": ("politician",),
    "minister": ("politician",), "professor": ("academic", "scholar", "researcher", "scientist"),
    "lecturer": ("academic",), "scientist": ("researcher", "expert"),
    "physicist": ("scientist", "researcher"), "chemist": ("scientist", "researcher"),
    "ologist": ("scientist", "researcher", "expert"),
    "author": ("writer", "novelist"), "novelist": ("writer", "author"), "poet": ("writer",),
    "playwright": ("writer",), "actor": ("star", "actress"), "actress": ("star",),
    "comedian": ("comic", "star"), "comic": ("comedian", "star"), "star": ("celebrity",),
    "singer": ("star", "musician", "artist"), "rapper": ("star", "musician", "artist"),
    "songwriter": ("musician", "artist"), "dj": ("musician", "artist"),
    "guitarist": ("musician",), "drummer": ("musician",), "pianist": ("musician",),
    "presenter": ("broadcaster", "host"), "broadcaster": ("presenter",),
    "host": ("presenter", "broadcaster"), "youtuber": ("influencer", "vlogger", "star"),
    "campaigner": ("activist",), "activist": ("campaigner",), "chef": ("restaurateur", "cook"),
    "spokesman": ("official",), "spokeswoman": ("official",), "spokesperson": ("official",),
    "chairman": ("chair",), "chairwoman": ("chair",), "chairperson": ("chair",),
    "executive": ("businessman", "businesswoman", "boss"), "boss": ("executive",),
    "entrepreneur": ("businessman", "businesswoman"),
    "tycoon": ("businessman", "businesswoman", "billionaire"),
    "billionaire": ("businessman", "businesswoman", "tycoon"),
    "landlord": ("publican",), "landlady": ("publican",), "headteacher": (
        "head", "principal", "headmaster", "headmistress",
    ),
    "principal": ("headteacher", "head"), "headmaster": ("headteacher", "head"),
    "headmistress": ("headteacher", "head"), "doctor": ("medic", "physician"),
    "reverend": ("vicar", "minister", "pastor", "priest", "clergyman", "cleric", "rector"),
    "vicar": ("priest", "clergyman", "cleric"), "pastor": ("priest", "clergyman", "cleric"),
    "priest": ("clergyman", "cleric"), "bishop": ("cleric",), "winger": ("player",),
    "striker": ("player", "forward"), "forward": ("player", "striker"), "midfielder": ("player",),
    "defender": ("player",), "goalkeeper": ("player", "keeper", "shot-stopper"),
    "quarterback": ("player",), "boxer": ("fighter",), "cyclist": ("rider",), "jockey": ("rider",),
    "coach": ("manager",), "manager": ("coach",), "captain": ("skipper",), "skipper": ("captain",),
}  # fmt: skip
_GENDERS = {
    "businessman": "m", "clergyman": "m", "businesswoman": "f", "actress": "f", "headmaster": "m",
    "headmistress": "f",
}  # fmt: skip


def wider_words(roles: set[str], gender: str) -> set[str]:
    """Return other words for a person of `gender` ("m", "f" or "") with some roles.

    Either half of a double role is one: singer-songwriter; not of a rank: the vice-president.
    """
    doubles = [role.split("-") for role in roles if role.count("-") == 1]
    halves = {half for double in doubles if double[0] in _WIDER for half in double}
    if any(role.endswith("ologist") for role in roles):
        halves.add("ologist")
    halves |= {"scientist" for role in roles if role.endswith("scientist")}
    wider = halves.union(*(_WIDER.get(role, ()) for role in roles | halves))
    return {each for each in wider - roles if {_GENDERS.get(each), gender} != {"m", "f"}}
