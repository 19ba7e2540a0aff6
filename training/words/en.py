"""English words for made-up attributions."""

from __future__ import annotations

SAY = """say says said saying
tell tells told telling
add adds added adding
report reports reported reporting
claim claims claimed claiming
state states stated stating
announce announces announced announcing
confirm confirms confirmed confirming
warn warns warned warning
note notes noted noting
explain explains explained explaining
insist insists insisted insisting
stress stresses stressed stressing
argue argues argued arguing
deny denies denied denying
admit admits admitted admitting
declare declares declared declaring
recall recalls recalled recalling
write writes wrote writing
acknowledge acknowledges acknowledged acknowledging
complain complains complained complaining
suggest suggests suggested suggesting
reveal reveals revealed revealing
allege alleges alleged alleging
believe believes believed believing
estimate estimates estimated estimating""".splitlines()
"""Lemma, third person singular, past, present participle."""
QUOTING = frozenset("say add report claim state warn note explain insist stress argue declare recall write complain".split())
"""Verbs that may stand after or inside the words they report."""
TELLING = frozenset(("tell", "warn"))
"""Verbs with a person told as their object."""
FIRST = (
    "Rami George Sarah Ahmed John Maria Hassan David Anna Omar Peter Layla Michael Fatima James Yusuf Elena Karim Paul "
    "Staffan Sergei Samantha Bashar Mohammed Linda Igor Ban Abdullah Nadia Robert Khaled Susan Ibrahim Angela Ali Zeid"
).split()
JOINED = ("al", "Abdel", "Abdul", "el")
OUTLETS = "Reuters AFP AP CNN BBC SANA Interfax TASS RT Anadolu Xinhua Bloomberg AlJazeera Politico Hurriyet".split()
PLACES = "Aleppo Damascus Moscow Washington Ankara Paris London Beirut Geneva Idlib Tehran Baghdad Brussels Homs".split()
BODIES = (
    "Observatory army ministry government military Kremlin coalition council opposition police group organization "
    "committee agency regime union embassy hospital monitor network commission Pentagon"
).split()
PAIRS = (
    ("state", "media"), ("state", "television"), ("state", "TV"), ("news", "agency"), ("monitoring", "group"),
    ("opposition", "group"), ("rebel", "group"), ("state", "radio"), ("rights", "group"), ("aid", "agency"),
)
CAUSES = (
    "Human Rights", "Defense", "Foreign Affairs", "Relief", "Health", "Peace", "Justice", "Civil Defense", "Refugees",
    "Democratic Change", "Islamic Cooperation", "National Reconciliation", "Strategic Studies", "Red Crescent",
)
KINDS = "military security medical opposition government rebel intelligence hospital diplomatic police UN army".split()
ADJECTIVES = "Syrian Russian Turkish American local senior Western Kurdish Iraqi French British former Iranian".split()
PEOPLE = (
    "official:officials source:sources spokesman:spokesmen spokeswoman:spokeswomen activist:activists witness:witnesses "
    "resident:residents commander:commanders doctor:doctors diplomat:diplomats analyst:analysts rebel:rebels "
    "minister:ministers correspondent:correspondents rescuer:rescuers reporter:reporters fighter:fighters medic:medics "
    "officer:officers monitor:monitors lawmaker:lawmakers farmer:farmers teacher:teachers journalist:journalists"
).split()
TITLES = "President Minister Gen. Col. Dr. Mr. Secretary Prince Ambassador Sheikh Sen. Mayor Premier Lt.".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
STATEMENTS = "statement interview report tweet letter telegram phone call speech briefing".replace("phone call", "call").split()
VICTIMS = "civilians people soldiers rebels militants children fighters women residents insurgents policemen".split()
EFFECTS = "killed wounded injured displaced arrested executed evacuated detained".split()
MEANS = "airstrikes raids clashes shelling attacks explosions bombardment fighting".split()
ROUGHLY = (("at", "least"), ("more", "than"), ("up", "to"), ("about",), ("nearly",), ("some",), ("around",), ("over",))
NUMBERS = "two three four five eight ten 12 15 18 21 30 47 60 100 150 213 300 1,300 2,000 1300 50,000".split()
