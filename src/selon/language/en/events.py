"""English words for events."""

from __future__ import annotations

from selon.language.words.each import each
from selon.language.words.events import EventWords, event_table

__all__ = ["WORDS"]

_TRIGGERS = event_table(
    """
    clash              does       clash skirmish
    clash              acts       ?fight ?battle
    clash              between    clash fighting skirmish firefight gunfight gunbattle ?battle
    clash.unrest       between    scuffle
    strike             acts       bomb bombard
    strike.artillery   acts       shell@
    strike             act        bombardment bombing ?strike+military|army|coalition|drone
    strike.air         act        airstrike airstrikes air-strike strike+air|aerial|drone raid+air bombing+air|aerial
    strike.artillery   act        shelling fire+artillery|mortar|rocket attack+rocket|mortar|missile
    explosion          happens    explode explosion blast
    explosion.bomb     act        bombing+car|truck|roadside bomb+car|truck|roadside
    explosion.suicide  act        bombing+suicide attack+suicide
    explosion.chemical act        attack+chemical|gas
    attack             act        ?attack ?assault raid+militant|gunman
    attack             acts       massacre assassinate stab behead lynch ?attack ambush
    attack             fate       massacre assassination stabbing beheading killing
    attack             happens    shooting
    attack.abduction   acts       kidnap abduct
    attack.abduction   fate       kidnapping abduction
    attack.sexual      fate       rape
    arrest             acts       arrest detain imprison jail
    arrest             fate       arrest imprisonment detention
    protest            does       protest demonstrate rally ?march
    protest            act        protest demonstration ?rally ?march sit-in
    protest.strike     act        strike+general|hunger|worker|union walkout
    protest.riot       happens    riot
    capture            takes      capture@ seize@ retake@ recapture@ overrun@ conquer@ liberate@ take@ recapture
    capture            takes      take+control seize+control regain+control retake+control gain+control
    capture            loses      lose@ cede@ surrender@ lose+control
    capture            falls      fall+hand fall+rebel|army|force|regime|insurgent|militant fall+control
    capture            fate       fall@ capture@ recapture@ liberation@ seizure@
    capture.handed     fate       withdrawal@
    displacement       undergoes  flee fled flead
    displacement       acts       displace expel
    displacement       fate       displacement exodus expulsion
    evacuation         acts       evacuate
    evacuation         fate       evacuation
    agreement          between    ?agreement ?deal ?treaty
    agreement          does       sign+agreement|treaty|deal|accord reach+agreement|deal
    agreement.ceasefire between   ceasefire cease-fire truce armistice
    talks              between    negotiation ?talks ?talk+peace
    talks              happens    ?summit
    talks              does       negotiate
    aid                happens    aid+humanitarian|food|medical convoy+aid|humanitarian delivery+aid|food
    aid                acts       deliver+aid|food|medicine|supply distribute+aid|food|supply
    disaster           happens    earthquake tsunami hurricane cyclone tornado avalanche landslide
    disaster.flood     happens    flood flooding
    disaster.fire      happens    wildfire blaze
    disaster.storm     happens    storm
    disaster.epidemic  happens    epidemic outbreak
    accident           happens    ?accident collision ?crash shipwreck derailment derail capsize
    trial              fate       trial conviction indictment acquittal ?sentencing
    trial              acts       indict acquit convict prosecute
    trial.sentence     acts       sentence
    """
)

WORDS = EventWords(
    triggers=_TRIGGERS,
    of=each("of"),
    agent=each("by"),
    against=each("against with"),
    upon=each("against on at"),
    between=each("between"),
    from_=each("from to"),
    hands=each("hand control"),
    planning=each(
        """
        call threaten want plan consider promise demand urge hope invite risk try attempt should must may might could
        refuse prevent avoid fear propose prepare ban cancel postpone need expect seek threat fear risk refusal
        possibility prospect right idea hypothesis request preparation
        """
    ),
    begun=each("begin start continue stop finish manage succeed keep come help"),
    negation=each("not n't never no nor without"),
    happening=each("occur happen take be erupt commit carry"),
    future=each("will shall"),
    conditional=each("if would"),
    state=each("army regime government police loyalist authority troop soldier"),
    rebels=each("rebel insurgent jihadist militia opposition guerrilla separatist islamist militant fighter"),
)
