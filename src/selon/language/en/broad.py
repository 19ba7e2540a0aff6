"""English words of the broad reading: what somebody knows, holds or mentions, and "I" and "one" as sources."""

from __future__ import annotations

from dataclasses import replace

from selon.language.en.persons import PERSONS
from selon.language.en.statements import WORDS as STATEMENTS
from selon.language.words.broad import BroadWords
from selon.language.words.statements import StatementWords, group

__all__ = ["WORDS"]

_HOLD = group(
    """
    appreciate assume believe consider doubt feel find forget guess hold ignore know judge notice perceive presume realise
    realize recognise recognize regard regret remember see sense suppose suspect think understand view
    """
)
"""Verbs of what somebody knows or holds, said or not."""

_SAY = group(
    "acknowledge add cite describe explain express forget hear know learn mention note quote say stress tell write"
)
"""Verbs of report that the usual reading asks a clause of."""

_IRREGULAR = {
    "knew": "know",
    "known": "know",
    "knows": "know",
    "felt": "feel",
    "found": "find",
    "understood": "understand",
    "saw": "see",
    "seen": "see",
    "forgot": "forget",
    "forgotten": "forget",
}


def _statements() -> StatementWords:
    return replace(
        STATEMENTS,
        say=STATEMENTS.say | _HOLD,
        believe=STATEMENTS.believe | _HOLD,
        name=STATEMENTS.name | (_HOLD - group("feel find hold see sense")) | _SAY,
        intend=STATEMENTS.intend - group("believe bet feel figure find think"),
        first_person=frozenset(),
        impersonal=STATEMENTS.impersonal - group("one"),
        forms=STATEMENTS.forms | _IRREGULAR,
    )


WORDS = BroadWords(
    statements=_statements(),
    states=group(
        """
        afraid aware awareness belief certain certainty confident conscious convinced conviction doubt doubtful doubts idea
        ignorant impression knowledge mindful opinion sceptical skeptical suspicion suspicions sure unaware uncertain unsure
        view
        """
    ),
    state_verbs=group("be become have hold keep leave lose make remain stay take"),
    about=group("about as for of on over"),
    seem=group("appear look seem sound"),
    to_me=group("her him me them us you"),
    to=group("to"),
    shown=group(
        "announce cite confirm describe detail document give indicate list mention note outline print quote record report "
        "reproduce set state summarise summarize write"
    ),
    within=group("in on"),
    documents=STATEMENTS.things
    | group(
        """
        agreement annex article book booklet box brochure bulletin code contract document email file form guide judgement
        judgment label law leaflet letter list manual map memo memorandum message note notice order page pamphlet paper
        plan programme program report resolution ruling site statement study survey table text treaty website
        """
    ),
    held=group(
        """
        account accusation accusations analysis answer answers argument arguments assessment belief beliefs claim claims
        comment comments concern concerns conclusion conclusions conviction criticism declaration explanation fear fears
        idea ideas impression objection objections opinion opinions position remark remarks reply response responses stance
        statement statements suspicion suspicions testimony theory thesis view views words
        """
    ),
    of=group("of"),
    who=PERSONS
    | STATEMENTS.offices
    | STATEMENTS.counters
    | group(
        """
        academy administration agency assembly authority board cabinet chamber coalition commission committee company
        congress council court cabinet group institute institution jury ministry panel parliament party people president
        senate society speakers state team tribunal voters
        """
    ),
    whose=group("her his its my our their your"),
    give=group("deliver express give have hold issue make offer present provide publish share voice"),
    views=group("judgement judgment mind opinion view"),
    at=group("in to"),
    unnamed=group("her his i its me my one our their us we you your"),
)
