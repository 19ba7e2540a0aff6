"""The English words that say what befell people."""

from __future__ import annotations

from selon.language.words.counts import Mode, Trigger
from selon.model import Effect

__all__ = ["TRIGGERS"]


def _make(effect: Effect, mode: Mode, phrases: str, kind: str | None = None, strict: bool = False) -> list[Trigger]:
    rows = (tuple(line.split()) for line in phrases.replace("\n", "|").split("|"))
    return [Trigger(row, effect, mode, kind, strict) for row in rows if row]


def _verbs(effect: Effect, verbs: str, kind: str | None = None, strict: bool = False) -> list[Trigger]:
    """Regular verbs by their base: the participle, and the forms that can only be active."""
    rows: list[Trigger] = []
    for verb in verbs.split():
        stem = verb[:-1] if verb.endswith("e") else verb
        rows.append(Trigger((stem + "ed",), effect, "done", kind, strict))
        rows += [Trigger((form,), effect, "does", kind, strict) for form in (verb, verb + "s", stem + "ing")]
    return rows


_KILLED = [
    *_make("killed", "person", "dead|fatalities|corpses|martyrs|killed|fatality"),
    *_make(
        "killed",
        "event",
        "deaths|death|killings|killing|murder|murders|execution|executions|assassination|assassinations",
    ),
    *_make("killed", "event", "martyrdom|demise|loss|passing|fatal injuries|fatal wounds|massacre|massacres"),
    *_verbs("killed", "kill murder assassinate execute massacre behead slaughter martyr lynch electrocute"),
    *_make(
        "killed",
        "done",
        "shot dead|slain|shot to death|stabbed to death|beaten to death|burned to death|burnt to death",
    ),
    *_make(
        "killed",
        "done",
        "dead|hanged|found dead|killed|gassed to death|fatally wounded|fatally shot|fatally injured|lifeless",
    ),
    *_make("killed", "does", "left dead|shooting dead"),
    *_make(
        "killed",
        "suffers",
        "died|die|dies|dying|perished|perish|lost their lives|lost his life|lost her life|lose their lives",
    ),
    *_make(
        "killed", "suffers", "losing their lives|succumbed|drowned|lost their life|burned alive|passed away|lost lives"
    ),
    *_make(
        "killed",
        "costs",
        "claimed the lives of|claiming the lives of|cost the lives of|claim the lives of|claims the lives of",
    ),
    *_make(
        "killed",
        "costs",
        "took the lives of|taking the lives of|taken the lives of|claimed the life of|claiming the life of",
    ),
    *_make(
        "killed",
        "costs",
        "took the life of|taking the life of|claimed|claiming|deaths of|death of|costing the lives of",
    ),
]
_INJURED = [
    *_make("injured", "person", "injured|wounded|injuries|casualties wounded|injures|hurt"),
    *_verbs("injured", "injure wound maim"),
    *_make("injured", "done", "hurt|burned|burnt|injured"),
    *_make("injured", "does", "injuring|wounding|hurting|left injured|left wounded|leaving injured|leaving wounded"),
    *_make(
        "injured", "suffers", "sustained injuries|suffered injuries|suffered wounds|suffering injuries|sustained wounds"
    ),
    *_make("injured", "costs", "injuries to|injury of|wounding of|injury to|injuries of"),
]
_MISSING = [
    *_make("missing", "person", "missing"),
    *_make("missing", "done", "missing|unaccounted for|trapped under the rubble"),
    *_make("missing", "suffers", "disappeared|went missing|gone missing|remained missing|remain missing|vanished"),
    *_make("missing", "event", "disappearance|disappearances"),
]
_MISSING = [t for t in _MISSING if t.words != ("trapped", "under", "the", "rubble")]
_DETAINED = [
    *_make("detained", "person", "detainees|arrested|detained|hostages|captives|abductees|prisoners of war"),
    *_make(
        "detained", "event", "arrests|arrest|detention|detentions|abductions|abduction|kidnapping|kidnappings|capture"
    ),
    *_verbs("detained", "arrest detain capture abduct imprison jail seize"),
    *_make(
        "detained",
        "done",
        "kidnapped|held|taken hostage|taken captive|taken prisoner|held hostage|in custody|in detention|held captive",
    ),
    *_make("detained", "done", "behind bars|taken into custody|kidnaped|rounded up|in prison"),
    *_make("detained", "does", "kidnapping|kidnap|kidnaps|kidnaped|rounding up"),
]
_DETAINED = [t for t in _DETAINED if t.words not in {("held",), ("seize",), ("seizes",), ("seized",), ("seizing",)}]
_DISPLACED = [
    *_make("displaced", "person", "displaced|internally displaced|displaced people|refugees fleeing"),
    *_make("displaced", "event", "displacement|expulsion|exodus"),
    *_verbs("displaced", "displace uproot expel"),
    *_make(
        "displaced",
        "done",
        "displaced|driven from their homes|forced from their homes|made homeless|homeless",
        strict=True,
    ),
    *_make(
        "displaced",
        "suffers",
        "fled|flee|flees|fleeing|have fled|forced to flee|left their homes|leave their homes",
        strict=True,
    ),
]
_EVACUATED = [
    *_verbs("evacuated", "evacuate", strict=True),
    *_make("evacuated", "event", "evacuation|evacuations"),
    *_make("evacuated", "suffers", "left the city|leave the city|leaving the city|left eastern|bused out", strict=True),
]
_TRAPPED = [
    *_verbs("trapped", "besiege encircle", strict=True),
    *_make(
        "trapped",
        "done",
        "trapped|stranded|besieged|stuck|living under siege|under siege|pinned down|encircled",
        strict=True,
    ),
    *_make("trapped", "done", "under the rubble|beneath the rubble|buried under|living in besieged", strict=True),
]
_AIDED = [
    *_verbs("aided", "rescue treat save shelter vaccinate", strict=True),
    *_make("aided", "done", "hospitalised|hospitalized|fed|pulled alive|rescued|given aid|in need", strict=True),
    *_make(
        "aided",
        "suffers",
        "received aid|received treatment|received assistance|receive aid|received food|taken to hospital",
        strict=True,
    ),
    *_make(
        "aided", "does", "aid for|aid to|feed|feeding|assist|assisted|assisting|aid|aiding|supplies for", strict=True
    ),
]
_AIDED = [t for t in _AIDED if t.words not in {("in", "need"), ("aid",)}]
_DEMONSTRATING = [
    *_make("other", "person", "protesters|protestors|demonstrators|rioters|marchers|strikers", "demonstrating"),
    *_make(
        "other",
        "suffers",
        "protested|protest|protesting|demonstrated|demonstrate|marched|rallied|gathered|took to the streets",
        "demonstrating",
        True,
    ),
    *_make(
        "other",
        "suffers",
        "taking to the streets|took part|turned out|joined|rally|attended|demonstrating|marching",
        "demonstrating",
        True,
    ),
]
_DEPLOYED = [
    *_verbs("other", "deploy mobilise mobilize", "deployed", True),
    *_make("other", "suffers", "entered|sent to|dispatched|crossed into|stationed|arrived in", "deployed", True),
    *_make("other", "done", "sent|dispatched|stationed", "deployed", True),
    *_make("other", "does", "sent|sending|sends|dispatched|send", "deployed", True),
    *_make("other", "event", "deployment", "deployed"),
]
_ASSAULTED = [
    *_verbs("other", "assault attack torture rape target", "assaulted", True),
    *_make("other", "done", "beaten|beaten up|raped|tortured", "assaulted", True),
]
_ASSAULTED = [t for t in _ASSAULTED if not t.words[0].startswith(("target", "attack"))]
_TRIED = [
    *_verbs("other", "convict sentence acquit", "tried", True),
    *_make("other", "done", "charged|tried|put on trial|jailed for|sentenced|indicted|released|freed", "tried", True),
    *_make("other", "suffers", "on trial|stood trial|appeared in court", "tried", True),
]
_MIXED = [
    *_make(
        "other",
        "person",
        "casualties|victims|killed or wounded|killed or injured|killed and wounded|killed and injured",
        "casualties",
    ),
    *_make("other", "person", "dead and wounded|dead or wounded|dead and injured|dead or injured|victim", "casualties"),
    *_make(
        "other",
        "done",
        "killed or wounded|killed or injured|killed and wounded|killed and injured|dead or wounded",
        "casualties",
    ),
    *_make("other", "done", "injured or killed|wounded or killed|dead or injured|affected", "casualties", True),
]
_SPARED = [
    *_make("other", "done", "saved|spared", "spared"),
    *_make("other", "does", "save|saved|spared|saving", "spared"),
]

TRIGGERS = [
    *_KILLED,
    *_INJURED,
    *_MISSING,
    *_DETAINED,
    *_DISPLACED,
    *_EVACUATED,
    *_TRAPPED,
    *_AIDED,
    *_DEMONSTRATING,
    *_DEPLOYED,
    *_ASSAULTED,
    *_TRIED,
    *_MIXED,
    *_SPARED,
]
