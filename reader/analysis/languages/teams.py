"""The last words of English names of teams: Vell Tigers, Lipley Rovers."""

from reader.text.word_sets import word_set

_TEAMS = word_set("""
rovers wanderers albion athletic rangers united city town county villa hotspur orient argyle
harriers thistle forest palace celtic hibernian academical borough dons spartans saints sharks
tigers chiefs warriors falcons eagles bulls giants rhinos wolves wildcats bears lions panthers
ravens bulldogs hornets knights kings titans raiders pirates sox yankees mets cubs braves thunder
heat magic jazz blazers rockets hawks bucks celtics nets cavaliers rebels blues crusaders hurricanes
brumbies highlanders stormers cheetahs capitals riders royals challengers stars wasps quins
harlequins casuals corinthians juniors swifts colts cobras gunners stags magpies rams cardinals
cowboys broncos vikings dolphins jaguars bengals browns packers steelers seahawks buccaneers angels
astros orioles phillies brewers mariners padres dodgers athletics suns spurs pacers pistons raptors
grizzlies pelicans timberwolves mavericks penguins flyers vale hammers seagulls canucks flames
oilers senators sabres predators blackhawks bruins devils islanders
""")
"""The last words of the names of teams."""


def ends_names_of_teams(word: str) -> bool:
    """Whether a word is the last one in names of teams: Vell Tigers."""
    return word.lower() in _TEAMS
