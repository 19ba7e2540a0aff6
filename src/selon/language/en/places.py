"""English words for places."""

from __future__ import annotations

from selon.language.words.each import each
from selon.language.words.places import PlaceWords

__all__ = ["WORDS"]

WORDS = PlaceWords(
    locative=each(
        """
        in at near hit struck targeted to from into inside outside around across through throughout towards toward via within on onto over
        above leaving reaching entering visiting capturing capture besieged besieging reach enter leave visit retake
        recapture retook recaptured bomb bombed bombarded shelled stormed fled northern southern eastern western northwestern northeastern southwestern southeastern seize seized captured
        """
    ),
    struck=each("hit strike shake rock ravage devastate batter sweep bomb invade flee cross"),
    qualifiers=frozenset(),
    articles=frozenset({"the"}),
    genitive=each("of the"),
    heads={
        "country": "country",
        "nation": "country",
        "city": "city",
        "cities": "city",
        "town": "city",
        "towns": "city",
        "village": "city",
        "villages": "city",
        "capital": "city",
        "suburb": "city",
        "suburbs": "city",
        "port": "city",
        "neighbourhood": "quarter",
        "neighbourhoods": "quarter",
        "neighborhood": "quarter",
        "neighborhoods": "quarter",
        "quarter": "quarter",
        "quarters": "quarter",
        "district": "quarter",
        "districts": "quarter",
        "province": "region",
        "provinces": "region",
        "region": "region",
        "governorate": "region",
        "county": "region",
        "state": "region",
        "island": "region",
        "valley": "region",
        "peninsula": "region",
        "enclave": "region",
        "camp": "site",
    },
    streets=each("lake mount fort"),
    buildings=frozenset(),
    inside=each("of the on upon al el as ash de la du and"),
    agents=each(
        """
        said says say saying announced announces condemned condemns denied denies accused accuses called calls urged
        urges warned warns demanded demands backs backed supports supported wants wanted agreed agrees refused refuses
        rejected rejects vowed vows insisted insists launched launches deployed deploys sent sends told tells
        confirmed confirms claimed claims believes believed considers considered hopes hoped intervened intervenes
        bombed bombs bombards bombing carried conducts conducted vetoed vetoes pledged pledges threatened threatens
        proposed proposes signed signs expressed expresses voiced plans planned began decided decides declared
        declares described describes failed fails has have had will would sees seeks sought maintains maintained joined
        """
    ),
    agencies=each(
        """
        ally allies alliance support backing help intervention government regime army military troops forces foreign
        policy embassy ambassador president minister leader leaders position decision veto role interests relations
        part behalf
        """
    ),
    partners=each("with against by between besides"),
    states=frozenset(),
    leaving=("left", "leave", "depart", "bound"),
    sides=each(
        """
        northern southern eastern western northwestern northeastern southwestern southeastern central north south east west northeast northwest southeast southwest outskirts centre center edge part parts areas area
        districts countryside siege battle map streets residents people side sides border borders suburb fall bastion
        stronghold city town village province neighbourhood neighborhood district quarter countries hub shelling
        bombing bombardment
        """
    ),
    indefinite=each("a an"),
    trailing={
        "province": "region",
        "governorate": "region",
        "countryside": "region",
        "county": "region",
        "parish": "region",
        "neighbourhood": "quarter",
        "neighbourhoods": "quarter",
        "neighborhood": "quarter",
        "neighborhoods": "quarter",
        "district": "quarter",
        "districts": "quarter",
        "quarter": "quarter",
        "city": "city",
        "town": "city",
        "village": "city",
    },
    possessive=("'s", "-based", "s"),
    endings=each(
        """
        square hospital street bridge airport road palace station camp park mosque avenue tower church cathedral temple
        stadium arena racecourse theater theatre museum library hotel prison castle chapel university college school
        hall center centre office wing building mall court estate quarter house plaza boulevard lane highway harbor
        harbour port beach clinic cemetery
        """
    ),
    no_ends=frozenset(),
    attached=each("held led backed controlled trained run occupied allied linked made born brokered"),
    common=each(
        """
        state union house front army police council general court street road river church school college university
        hospital club group party bank board office center centre park hall county city town north south east west
        northern southern eastern western central national international federal public united new old great first
        second third man men woman women people children day night morning evening week month year war peace death
        life love hope police fire water air land sea sun moon star gold silver red blue green black white brown
        english french german american russian syrian turkish arab islamic muslim christian kurdish jewish catholic
        british israeli iranian iraqi lebanese saudi chinese western video mobile reading nice bath wells march may
        augustus of best most many much none thank thanks why liberal center monitor human rights nations security
        medical media rim pacific islam eid ramadan terrorists militants civilians rebels strikes missile reports source
        """
    ),
    vague=frozenset(),
    abbreviations={
        "us": "United States",
        "usa": "United States",
        "u.s": "United States",
        "uk": "United Kingdom",
        "britain": "United Kingdom",
        "great britain": "United Kingdom",
        "uae": "United Arab Emirates",
        "turkey": "Turquie",
        "czech republic": "Tchéquie",
        "burma": "Birmanie",
        "macedonia": "North Macedonia",
        "holland": "Pays-Bas",
        "dc": "Washington",
        "eu": "Europe",
        "european union": "Europe",
        "european": "Europe",
        "african": "Africa",
        "holy land": "Israel",
        "holy see": "Vatican City",
        "dprk": "North Korea",
        "korea": "South Korea",
        "gulf": "Persian Gulf",
        "drc": "DR Congo",
        "america": "United States",
        "ala": "Alabama",
        "ariz": "Arizona",
        "ark": "Arkansas",
        "calif": "California",
        "colo": "Colorado",
        "conn": "Connecticut",
        "del": "Delaware",
        "fla": "Florida",
        "ga": "Georgia",
        "ill": "Illinois",
        "ind": "Indiana",
        "kan": "Kansas",
        "ky": "Kentucky",
        "la": "Louisiana",
        "mass": "Massachusetts",
        "md": "Maryland",
        "mich": "Michigan",
        "minn": "Minnesota",
        "mo": "Missouri",
        "miss": "Mississippi",
        "mont": "Montana",
        "neb": "Nebraska",
        "nev": "Nevada",
        "nh": "New Hampshire",
        "nj": "New Jersey",
        "nm": "New Mexico",
        "ny": "New York",
        "nc": "North Carolina",
        "nd": "North Dakota",
        "okla": "Oklahoma",
        "ore": "Oregon",
        "pa": "Pennsylvania",
        "ri": "Rhode Island",
        "sc": "South Carolina",
        "sd": "South Dakota",
        "tenn": "Tennessee",
        "tex": "Texas",
        "va": "Virginia",
        "vt": "Vermont",
        "wash": "Washington",
        "wis": "Wisconsin",
        "wva": "West Virginia",
        "wyo": "Wyoming",
        "bc": "British Columbia",
        "ont": "Ontario",
        "ontario": "Ontario",
        "al": "Alabama",
        "ca": "California",
        "tx": "Texas",
        "fl": "Florida",
        "il": "Illinois",
        "tn": "Tennessee",
        "oh": "Ohio",
        "mi": "Michigan",
        "mn": "Minnesota",
        "wi": "Wisconsin",
    },
    road=r"(?:motorway |highway |the |on |Interstate )([AM]\d{1,3}|I-\d{1,3})\b",
    likely={"US": 1.0, "GB": 0.6, "CA": 0.3, "AU": 0.2, "IE": 0.2},
)
