"""French words of time."""

from __future__ import annotations

from selon.language.words.times import Rule, TimeWords, Worth

__all__ = ["WORDS"]

_MONTHS: dict[str, Worth] = {
    "janvier": 1, "février": 2, "fevrier": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8,
    "aout": 8, "septembre": 9, "octobre": 10, "novembre": 11, "décembre": 12, "decembre": 12,
    "janv.": 1, "févr.": 2, "juil.": 7, "sept.": 9, "oct.": 10, "nov.": 11, "déc.": 12,
}
_WEEKDAYS: dict[str, Worth] = {
    "lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "samedi": 6, "dimanche": 7,
}
_UNITS: dict[str, Worth] = {
    "secondes": "S", "minute": "TM", "minutes": "TM", "mn": "TM", "heure": "H", "heures": "H",
    "jour": "D", "jours": "D", "journée": "D", "journées": "D", "semaine": "W", "semaines": "W", "mois": "M",
    "trimestre": "Q", "trimestres": "Q", "semestre": "HY", "semestres": "HY", "an": "Y", "ans": "Y", "année": "Y",
    "années": "Y", "décennie": "E", "décennies": "E", "siècle": "C", "siècles": "C", "millénaire": "L",
    "millénaires": "L", "week-end": "WE", "week-ends": "WE", "weekend": "WE", "weekends": "WE", "fin de semaine": "WE",
}
_PLURALS: dict[str, Worth] = {word: unit for word, unit in _UNITS.items() if word.endswith("s") and word != "mois"}
_PARTS: dict[str, Worth] = {
    "matin": "MO", "matinée": "MO", "aube": "MO", "petit matin": "MO", "après-midi": "AF", "soir": "EV", "soirée": "EV",
    "nuit": "NI", "mi-journée": "MI", "début de matinée": "MO", "fin de matinée": "MO", "milieu de matinée": "MO",
}
_SEASONS: dict[str, Worth] = {"printemps": "SP", "été": "SU", "eté": "SU", "automne": "FA", "hiver": "WI"}
_FEASTS: dict[str, Worth] = {
    "noël": "12-25", "jour de noël": "12-25", "toussaint": "11-01", "armistice": "11-11", "saint-sylvestre": "12-31",
    "saint sylvestre": "12-31", "réveillon du nouvel an": "12-31", "réveillon de noël": "12-24",
    "réveillon de la saint-sylvestre": "12-31", "réveillon": "12-31", "nouvel an": "01-01", "jour de l'an": "01-01",
    "premier de l'an": "01-01", "fête du travail": "05-01", "assomption": "08-15", "épiphanie": "01-06",
    "fête nationale": "07-14", "saint-valentin": "02-14", "chandeleur": "02-02", "halloween": "10-31",
    "pâques": "easter+0", "dimanche de pâques": "easter+0", "lundi de pâques": "easter+1", "vendredi saint": "easter-2",
    "vendredi-saint": "easter-2", "ascension": "easter+39", "jeudi de l'ascension": "easter+39",
    "pentecôte": "easter+49", "fête de pentecôte": "easter+49", "lundi de pentecôte": "easter+50",
    "dimanche de pentecôte": "easter+49", "mardi gras": "easter-47", "rameaux": "easter-7",
    "mercredi des cendres": "easter-46",
}
_MODS: dict[str, Worth] = {
    "environ": "APPROX", "près de": "APPROX", "près d": "APPROX", "presque": "APPROX", "quelque": "APPROX",
    "à peu près": "APPROX",
    "plus de": "MORE_THAN", "plus d": "MORE_THAN", "un peu plus de": "MORE_THAN", "un peu plus d": "MORE_THAN",
    "moins de": "LESS_THAN", "moins d": "LESS_THAN", "un peu moins de": "LESS_THAN", "un peu moins d": "LESS_THAN",
    "à peine": "LESS_THAN", "au moins": "EQUAL_OR_MORE", "au plus": "EQUAL_OR_LESS",
    "bien plus de": "MORE_THAN", "bien plus d": "MORE_THAN",
}
_TENS: dict[str, Worth] = {
    f"une {word} {of}": value
    for word, value in {
        "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
        "cinquantaine": 50, "soixantaine": 60, "centaine": 100,
    }.items()
    for of in ("de", "d")
}
_VAGUE: dict[str, Worth] = dict.fromkeys(("quelques", "plusieurs", "de nombreux", "de nombreuses", "de longs", "de longues", "de longue", "des dizaines de", "des dizaines d", "plusieurs dizaines de", "plusieurs dizaines d", "des centaines de", "des centaines d"), "X")
_LENGTHS: dict[str, Worth] = {
    "demi-heure": "PT30M", "demi-journée": "PT12H", "demi-siècle": "P50Y", "quart d'heure": "PT15M",
    "trois quarts d'heure": "PT45M", "quinquennat": "P5Y", "septennat": "P7Y", "demi-douzaine d'années": "P6Y",
}
_ORDINALS: dict[str, Worth] = {
    "premier": 1, "première": 1, "premiers": 1, "premières": 1, "deuxième": 2, "second": 2, "seconde": 2, "troisième": 3,
    "quatrième": 4, "cinquième": 5, "sixième": 6, "septième": 7, "huitième": 8, "neuvième": 9, "dixième": 10,
    "onzième": 11, "douzième": 12, "treizième": 13, "quatorzième": 14, "quinzième": 15, "seizième": 16,
    "dix-septième": 17, "dix-huitième": 18, "dix-neuvième": 19, "vingtième": 20, "vingt et unième": 21,
    "trentième": 30, "quarantième": 40, "cinquantième": 50, "centième": 100,
}
_ROMAN: dict[str, Worth] = {
    f"{roman}{suffix}": value
    for roman, value in {
        "x": 10, "xi": 11, "xii": 12, "xiii": 13, "xiv": 14, "xv": 15, "xvi": 16, "xvii": 17, "xviii": 18, "xix": 19,
        "xx": 20, "xxi": 21,
    }.items()
    for suffix in ("e", "ème", "è")
}
_PRESENT = (
    "actuellement", "maintenant", "désormais", "à présent", "pour le moment", "pour l'instant", "en ce moment",
    "à l'heure actuelle", "de nos jours", "dorénavant", "ces temps-ci", "à l'heure qu'il est",
)
_PAST_REFS = (
    "récemment", "autrefois", "jadis", "naguère", "dernièrement", "tout récemment", "il y a longtemps",
    "il y a peu", "ces derniers temps", "par le passé", "à l'époque", "il y a peu de temps", "depuis peu",
)
_FUTURE_REFS = (
    "prochainement", "bientôt", "dans un avenir proche", "à l'avenir", "tout prochainement", "très prochainement",
    "dans les prochains temps", "sous peu", "d'ici peu", "incessamment",
)
_RULES = (
    # days: figures, day and month, weekdays, words for days
    Rule("day.figures", "(weekday)? numdate", "day", {}),
    Rule("day.slash", "'le|du|au|ce|dès|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche' < slash", "slash", {}),
    Rule("day.month", "(this)? (same)? (weekday)? day month (year)? (last|next)?", "day", {}),
    Rule("day.month.short-year", "(weekday)? day month short", "day", {}),
    Rule("day.month.first", "month|month_en day ','? year", "day", {}),
    Rule("day.month.english", "(weekday)? day month_en year", "day", {}),
    Rule("day.range", "'le|du|entre|au|les|,|dès' < (weekday)? day > 'au|et|à|-|,|ou' 'le|weekday'? (weekday)? day? month (year)?", "range", {}),
    Rule("day.list", "'le|du|entre|au|les|,|dès' < day > ','  day 'et|ou|au' day month (year)?", "range", {}),
    Rule("day.weekday", "(this)? (same)? weekday (last|next)? (part)? (part_later)?", "day", {}),
    Rule("day.weekday.part", "(this)? (same)? weekday (last|next)? 'en|au|à|dans' 'la|l'? edge 'de|d' (part)", "day", {}),
    Rule("day.weekday.in", "(this)? weekday (last|next)? 'en|au|à|dans' 'la|l'? part", "day", {}),
    Rule("day.month.part", "(weekday)? day month (year)? 'en|au|dans' 'la|l'? (edge 'de|d')? part", "day", {}),
    Rule("day.month.part.bare", "(weekday)? day month (year)? 'au'? part", "day", {}),
    Rule("day.deictic", "deictic (weekday)? (day month year?)? ('en|au|dans' 'la|l'? edge 'de|d')? ('dans|en|au' 'la|l'? part)? part?", "day", {}),
    Rule("day.ordinal.weekday", "ordinal weekday", "context", {}),
    Rule("day.weekday.set", "'chaque' weekday (part)?", "set_weekday", {}),
    Rule("day.weekday.every", "'tous' 'les' weekdays", "set_weekday", {}),
    Rule("day.weekday.plural", "'les' weekdays", "set_weekday", {}),
    Rule("day.weekday.nth", "ordinal weekday 'de|d|du' 'la|l|le'? (month|season) (year)?", "nth", {}),
    Rule("day.feast", "feast (year)? (last|next)?", "feast", {}),
    Rule("day.feast.this", "this feast", "feast", {}),
    Rule("day.feast.eve", "'veille' 'de|du|d' 'la|l|le'? feast (year)?", "feast", {"offset": -1}),
    Rule("day.feast.after", "'lendemain' 'de|du|d' 'la|l|le'? feast (year)?", "feast", {"offset": 1}),
    Rule("day.feast.part", "part 'de|du|d' 'la|l|le'? feast", "feast", {}),
    # nights and parts of days
    Rule("part.night.weekdays", "part 'de|du' weekday (last)? 'à|au' weekday", "night", {}),
    Rule("part.night.deictic", "part 'd' deictic 'à' (deictic|weekday)", "day", {}),
    Rule("part.night.days", "part 'du' (weekday)? day (month (year)?)? 'au' (weekday)? day month (year)?", "night_days", {}),
    Rule("part.of.weekday", "(edge 'de|d' 'la|l'?)? part 'de|du' weekday (last)?", "day", {}),
    Rule("part.of.month", "(edge 'de|d' 'la|l'?)? part 'du' (weekday)? day month (year)?", "day", {}),
    Rule("part.this", "this (same)? part (part_later)?", "part", {"this": 0}),
    Rule("part.same", "same part", "part", {}),
    Rule("part.all", "'toute' 'la' part", "part", {}),
    Rule("part.all.this", "'toute' 'cette' part", "part", {"this": 0}),
    Rule("part.edge", "edge 'de|d' 'la|l'? part", "part", {}),
    Rule("part.bare", "'le|la|l|dans|au|en|ce|cet|cette|dès|durant|pendant|du' < part", "part", {}),
    Rule("part.earlier", "'plus' 'tôt|tard' 'en|dans' 'la|l'? part", "part", {}),
    Rule("part.next", "'la|cette' < part 'suivante|précédente'", "part", {}),
    Rule("part.last", "'la' < part 'dernière'", "part", {"this": 0}),
    Rule("part.set", "'chaque' part", "set_part", {}),
    Rule("part.every", "'tous|toutes' 'les' parts", "set_part", {}),
    Rule("day.edge", "edge 'de|d' 'la|l'? dayword", "context", {}),
    Rule("day.in", "'dans' 'la' < dayword 'de|d' (weekday|deictic)", "day", {}),
    Rule("day.this.day", "'dans|durant|pendant|au|cours|avant|après' 'la|cette|de' < dayword > !'de|du|d'", "context", {}),
    Rule("day.mid.day", "'en|mi' '-'? < dayword", "context", {}),
    # clock times
    Rule("clock", "clock ('('? zone)?", "clock", {}),
    Rule("clock.zone.first", "zone clock", "clock", {}),
    Rule("clock.of.part", "clock 'du|de|d' 'l|la'? part", "clock", {}),
    Rule("clock.day", "clock 'du|de'? (this)? (weekday|deictic) (last)? (part)?", "clock", {}),
    Rule("clock.day.month", "clock 'le'? (weekday)? day month (year)?", "clock", {}),
    Rule("clock.weekday", "(this)? (weekday|deictic) clock", "clock", {}),
    Rule("clock.weekday.hours", "(this)? (weekday|deictic) number hourword ('et' half)? > !'de|d|après|avant|plus'", "hours", {}),
    Rule("clock.noon", "noon ('et' half)? (weekday|deictic)?", "noon", {}),
    Rule("clock.noon.minutes", "noon number", "noon", {}),
    Rule(
        "clock.hours",
        "'à|vers|dès|avant|après|entre|et|jusqu|depuis|de|environ|vers|les|ce|soir|matin' < number hourword (number)? ('et' half)? ('du|de' 'l'? part)? (zone)?",
        "hours",
        {},
    ),
    Rule("clock.hours.part", "number hourword (number)? ('et' half)? 'du|de' 'l'? part", "hours", {}),
    Rule("clock.hours.about", "mod number hourword (number)? ('et' half)? 'du|de' 'l'? part", "hours", {}),
    Rule("clock.hours.day", "number hourword (number)? (weekday|deictic) (part)?", "hours", {}),
    Rule("clock.hours.zone", "number hourword (number)? zone", "hours", {}),
    # months
    Rule("month.range", "month > 'et|à|au|-|ou' month year", "month", {}),
    Rule("month", "(edge 'de|d'?)? month (year)?", "month", {}),
    Rule("month.of.year", "month 'de' 'l'? (this)? yearword (last|next)?", "month", {"of_year": 1}),
    Rule("month.mid", "edge_dash month (year)?", "month", {}),
    Rule("month.short-year", "month short > '.|,|;|)|:|\n|-'", "month", {}),
    Rule("month.said", "(edge 'du|de')? monthword 'de|d' month (year)? (last|next)?", "month", {}),
    Rule("month.said.one", "number monthword 'de|d' month (year)?", "month", {}),
    Rule("month.shift", "(edge|edge_dash)? month (last|next)", "month", {}),
    Rule("month.this", "(edge 'de')? this monthword 'de|d' month", "month", {}),
    # years, decades, centuries
    Rule("year", "year", "year", {}),
    Rule("year.said", "yearword year", "year", {}),
    Rule("year.edge", "edge year", "year", {}),
    Rule("year.edge.of", "edge 'de|d' 'l'? yearword? year", "year", {}),
    Rule("year.short", "'en|depuis' < short", "year_short", {}),
    Rule("year.range", "'années|année|saison|exercice' < year '-|/' (year|short)", "years", {}),
    Rule("year.range.said", "yearword year '-|/' (year|short)", "years", {}),
    Rule("year.war", "'guerre' 'de' < short '-' short", "years", {}),
    Rule("decade", "(edge 'des|de')? 'les'? yearswords (number|year)", "decade", {}),
    Rule("century", "(edge 'du|de')? (ordinal|roman) centuryword", "century", {}),
    # seasons, quarters, halves
    Rule("season", "(edge 'de|d' 'l'?)? (this)? season (last|next)? (year)? > !'de|d|du|des'", "season", {}),
    Rule("season.in", "(edge 'de|d' 'l'?)? season > 'de|d' 'l|la'? 'cette|an|année|même'", "season", {}),
    Rule("season.of", "(edge 'de|d' 'l'?)? season 'de' 'l'? yearword? year", "season", {}),
    Rule("season.months", "'mois' 'd|de' season", "season", {}),
    Rule("quarter", "(this)? ordinal quarterword (year)? ('de' 'l'? yearword? year)?", "quarter", {}),
    Rule("half", "(this)? ordinal halfword (year)? ('de' 'l'? yearword? year)?", "half", {}),
    # this, last, next
    Rule("grain.this", "(edge 'de')? this (same)? grain", "grain", {}),
    Rule("grain.shift", "(edge 'de|d' 'l|la'?)? (this)? grain (last|next)", "grain", {}),
    Rule("grain.whole", "'toute|tout' 'cette|ce' < grain", "grain", {"this": 0}),
    Rule("grain.new", "'nouvelle' 'année'", "new_year", {}),
    Rule("grain.edge", "edge 'de|d|du' 'la|l'? (grain)", "grain", {}),
    Rule("grain.weekend", "'le|ce|du|au' < weekendword", "grain", {}),
    Rule("grain.same", "same grain", "grain_context", {}),
    Rule("grain.following", "grain 'suivant|suivante'", "grain_context", {"shift": 1}),
    Rule("grain.preceding", "grain 'précédent|précédente'", "grain_context", {"shift": -1}),
    # offsets
    Rule("offset.ago", "'il' 'y' 'a' (tout)? (mod)? (number|vague|tens) ('petits|petites|longs|longues')? unit ('et' half)?", "offset", {"sign": -1, "ago": 1}),
    Rule("offset.ago.length", "'il' 'y' 'a' (mod)? 'un|une' length", "duration", {}),
    Rule("offset.later", "(mod)? (number|vague|tens) unit 'plus' 'tard'", "offset_context", {"sign": 1}),
    Rule("offset.after", "(mod)? (number|vague|tens) unit 'après' > '.|,|:|;|)'", "offset_context", {"sign": 1}),
    Rule("offset.earlier", "(mod)? (number|vague|tens) unit 'plus' 'tôt'", "offset_context", {"sign": -1}),
    Rule("offset.sooner", "(mod)? (number|vague|tens) unit 'plus' 'tôt'", "offset_context", {"sign": -1}),
    Rule("offset.before", "(mod)? (number|vague|tens) unit 'auparavant'", "offset_context", {"sign": -1}),
    Rule("offset.in", "'dans' < (mod)? number unit > !'de|d|dernier|derniers'", "offset", {"sign": 1}),
    # anaphora
    Rule("anaphor.of", "anaphor > 'de|du|d'", "anaphor_of", {}),
    Rule("anaphor", "anaphor ('en|au|dans' 'la|l|le'? (edge 'de|d')? part)? (part)?", "anaphor", {}),
    Rule("anaphor.same", "same dayword", "context", {}),
    Rule("anaphor.itself", "dayword 'même'", "context", {}),
    Rule("anaphor.this", "'ce' 'jour'", "page", {}),
    Rule("anaphor.that", "'ce' 'jour' '-' 'là'", "context", {}),
    Rule("anaphor.date", "'cette' 'date'", "context", {}),
    Rule("anaphor.ordinal", "ordinal dayword ('consécutif|consécutive')? > !'de|d|du|des'", "context", {}),
    # durations and sets
    Rule("duration", "(mod)? (number|tens) unit ('et' half)? 'consécutifs|consécutives'? > !year", "duration", {}),
    Rule("duration.two", "(mod)? (number|tens) unit 'et|,'? number unit", "duration", {}),
    Rule("duration.range", "'de|entre' < number > 'à|et' number unit", "duration", {}),
    Rule("duration.vague", "vague ('derniers|dernières|prochains|prochaines|longs|longues|petites')? unit", "duration", {}),
    Rule("duration.bare", "'des|les|de|d|en|depuis|pendant|durant|ces|premiers|premières' < plural", "duration", {}),
    Rule("duration.indefinite", "'pendant|durant|depuis|après|par' 'des' < plural", "duration", {}),
    Rule("duration.last", "(number)? recent (number)? unit", "duration", {}),
    Rule("duration.these", "'ces' (number)? recent (number)? unit", "duration", {}),
    Rule("duration.length", "(mod)? ('un|une|trois')? length", "duration", {}),
    Rule("duration.hours", "hours", "duration", {}),
    Rule("duration.clock", "'pendant|durant' < clock", "duration", {}),
    Rule("duration.whole", "'toute' 'la|l' grain_d", "duration", {"number": 1}),
    Rule("duration.whole.m", "'tout' 'le|un|au' unit", "duration", {"number": 1}),
    Rule("set.each", "'chaque' unit", "set", {}),
    Rule("set.per", "'par' unit > !'ordinal'", "set", {}),
    Rule("set.every", "'tous|toutes' 'les' (number)? unit", "set", {}),
    Rule("set.word", "every", "every", {}),
    # words without a date
    Rule("ref", "ref", "ref", {}),
    Rule("ref.present", "until < 'présent'", "ref", {"ref": "PRESENT_REF"}),
    Rule("ref.past", "'par|dans' 'le' < 'passé'", "ref", {"ref": "PAST_REF"}),
    Rule("ref.future", "'à|dans' 'l' < 'avenir'", "ref", {"ref": "FUTURE_REF"}),
)

WORDS = TimeWords(
    kinds={
        "month": _MONTHS,
        "weekday": _WEEKDAYS,
        "weekdays": {f"{day}s": number for day, number in _WEEKDAYS.items()},
        "unit": _UNITS,
        "plural": _PLURALS,
        "grain": {
            word: unit
            for word, unit in _UNITS.items()
            if word in {"semaine", "mois", "an", "année", "week-end", "weekend", "trimestre", "semestre", "siècle", "décennie", "fin de semaine"}
        },
        "grain_d": {"journée": "D", "semaine": "W", "année": "Y"},
        "dayword": {"jour": "D", "journée": "D"},
        "monthword": {"mois": "M"},
        "yearword": {"an": "Y", "année": "Y"},
        "yearswords": {"années": "Y"},
        "centuryword": {"siècle": "C"},
        "quarterword": {"trimestre": "Q"},
        "halfword": {"semestre": "HY"},
        "weekendword": {"week-end": "WE", "weekend": "WE"},
        "hourword": {"heures": "H", "heure": "H"},
        "part": _PARTS,
        "parts": {"matins": "MO", "après-midis": "AF", "après-midi": "AF", "soirs": "EV", "nuits": "NI"},
        "part_later": {},
        "noon": {"midi": 12, "minuit": 24},
        "zone": {"gmt": "Z", "utc": "Z", "tu": "Z"},
        "season": _SEASONS,
        "feast": _FEASTS,
        "mod": _MODS,
        "tens": _TENS,
        "vague": _VAGUE,
        "length": _LENGTHS,
        "ordinal": _ORDINALS,
        "roman": _ROMAN,
        "edge": {
            "début": "START", "tout début": "START", "fin": "END", "toute fin": "END", "milieu": "MID", "mi": "MID",
            "courant": "MID",
        },
        "edge_dash": {"mi-": "MID"},
        "until": {"jusqu'à": 0},
        "month_en": {
            "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
            "september": 9, "october": 10, "november": 11, "december": 12,
        },
        # phrases that hold a word of time but are none
        "none": dict.fromkeys(
            (
                "marché de noël", "marchés de noël", "père noël", "sapin de noël", "sapins de noël", "accord du vendredi saint",
                "accords du vendredi saint", "vols de nuit", "vol de nuit", "boîte de nuit", "boîtes de nuit", "chemise de nuit",
                "trois quarts de", "trois quarts des", "printemps arabe", "printemps arabes", "printemps de prague", "petit déjeuner", "heures supplémentaires",
                "heure supplémentaire", "heures sup", "les années lumière",
            ),
            0,
        ),
        "this": {"ce": 0, "cet": 0, "cette": 0},
        "same": {"même": 0},
        "last": {"dernier": -1, "dernière": -1, "passé": -1, "passée": -1, "écoulé": -1, "écoulée": -1},
        "next": {"prochain": 1, "prochaine": 1, "à venir": 1},
        "recent": {
            "derniers": "PAST", "dernières": "PAST", "prochains": "NEXT", "prochaines": "NEXT", "dernier": "PAST",
        },
        "deictic": {
            "aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1, "après-demain": 2,
        },
        "anaphor": {
            "lendemain": 1, "surlendemain": 2, "veille": -1, "avant-veille": -2, "jour suivant": 1, "jour d'après": 1,
            "jour précédent": -1, "jour d'avant": -1, "veille au soir": -1,
        },
        "half": {"demi": 1, "demie": 1},
        "every": {
            "quotidiennement": "P1D", "hebdomadairement": "P1W", "mensuellement": "P1M", "annuellement": "P1Y",
        },
        "ref": {
            **dict.fromkeys(_PRESENT, "PRESENT_REF"),
            **dict.fromkeys(_PAST_REFS, "PAST_REF"),
            **dict.fromkeys(_FUTURE_REFS, "FUTURE_REF"),
        },
    },
    rules=_RULES,
    guarded={
        "été": frozenset({"l", "d", "en", "cet", "fin", "début", "mi", "plein", "mi-", "dernier", "de", "chaque"}),
        "mi": frozenset({"à", "la", "depuis", "dès", "en", "de", "jusqu", "d", "vers", "avant", "fin", "début", "été", ",", "(", "entre", "et", "\n", "."}),
        "réveillon": frozenset({"le", "du", "au", "ce"}),
        "armistice": frozenset({"l"}),
        "ascension": frozenset({"l"}),
        "tu": frozenset(),
    },
    proper=frozenset({"toussaint", "armistice", "ascension", "halloween", "tu"}),
    numbers={
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
        "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "vingt": 20,
        "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70, "huitante": 80,
        "octante": 80, "nonante": 90,
    },
    hundreds={"cent": 100, "cents": 100},
    thousands={"mille": 1000},
    joiners=frozenset({"et", "-"}),
    year_after=frozenset({"en", "depuis", "dès", "an", "année", "années", "fin", "début", "courant", "avant", "après", "mi"}),
    year_near=frozenset({"de", "entre", "et", "à", "-", "(", "jusqu à", "au", "vers"}),
    year_of=frozenset(),
    function=frozenset(
        "à a au aux avec avant après car chez comme contre dans de des du depuis devant dont d donc en et entre est était"
        " l la le les leur mais n ne ni ou où par pas pendant plus pour puis qu quand que qui s sa sans se selon ses si son sont"
        " sous sur tandis un une vers y il elle ils elles on ce cette ces à lors jusqu aurait avait ont fut sera c j".split()
    ),
    ages=frozenset({"âgé", "âgée", "âgés", "âgées", "âge", "agé", "agée"}),
    spells=frozenset(
        "peine peines période périodes durée prison réclusion détention contrat contrats mandat mandats séjour absence bail"
        " délai délais guerre combat combats siège trêve règne conflit carrière expérience attente prêt emploi crédit"
        " suspension interdiction exil occupation moyenne plan programme retard congé congés mission formation vie"
        " sursis ici dans sur pendant depuis durant captivité cycle travail travaux enquête négociations ancienneté bagne maximum minimum".split()
    ),
    of=frozenset({"de", "d"}),
    aged=frozenset({"à", "a", "les", "fête", "fêter", "avait", "ont", "aura"}),
    future=frozenset(
        "attendu attendue attendus attendues prévu prévue prévus prévues prochain prochaine fixé fixée programmé programmée"
        " perspective hypothèse rendez-vous appel appels appelle appellent demain prévoit prévoient devrait devraient doit doivent veut"
        " veulent entend compte va vont menace annoncé annoncée interdire prépare préparent convoqué convoquée nouvel".split()
    ),
    urging=frozenset(
        "appelé appelés appelée demandé invité invités incité exhorté décidé décidés voulu prévu promis proposé souhaité"
        " espère espèrent souhaite souhaitent veut compte espérait comptait comptent".split()
    ),
    saying=frozenset(
        "affirme affirment annonce annoncent assure assurent déclare déclarent dit disent estime estiment explique"
        " expliquent indique indiquent précise précisent rapporte rapportent raconte racontent écrit écrivent".split()
    ),
    past=frozenset("avait avaient était étaient".split()),
    with_be=frozenset(
        "aller apparaître arriver décéder demeurer descendre devenir disparaître entrer intervenir monter mourir naître partir"
        " parvenir passer remonter rentrer repartir rester retomber retourner revenir sortir survenir tomber venir".split()
    ),
    gone=frozenset(
        form + ending
        for form in "allé arrivé décédé descendu entré monté mort né parti rentré reparti resté retourné revenu sorti survenu tombé venu".split()
        for ending in ("", "e", "s", "es")
    ),
    having=frozenset({"avoir"}),
    uncapped=frozenset({"part", "parts", "season"}),
    still=frozenset({"déjà", "bientôt", "aujourd'hui", "maintenant", "à peine"}),
    toward={"depuis": -1, "ici": 1},
)
