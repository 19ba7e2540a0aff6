"""English cues: who said what, in the words of the press."""

from selon.language.words.statements import StatementWords, group

_IRREGULAR = {
    "said": "say",
    "says": "say",
    "saying": "say",
    "told": "tell",
    "tells": "tell",
    "telling": "tell",
    "wrote": "write",
    "written": "write",
    "thought": "think",
    "learnt": "learn",
    "learned": "learn",
    "heard": "hear",
    "swore": "swear",
    "sworn": "swear",
    "held": "hold",
    "quoted": "quote",
    "citing": "cite",
    "quoting": "quote",
    "denied": "deny",
    "disputed": "dispute",
    "denies": "deny",
    "denying": "deny",
    "claimed": "claim",
    "tweeted": "tweet",
    "vowed": "vow",
    "urged": "urge",
    "blamed": "blame",
    "urging": "urge",
}

_CHARGES = group(
    """
    accusation accusations account accounts allegation allegations assertion assertions blame charge charges claim claims
    figure figures finding findings idea notion number numbers report reports responsibility rumor rumors rumour rumours
    suggestion suggestions toll version
    """
)
"""What can be true or not: who rejects it denies something, who rejects an offer is against it."""

WORDS = StatementWords(
    say=group(
        """
        accept acknowledge add admit advise affirm agree allege announce answer argue assert assess assure attest aver
        believe boast caution charge claim clarify comment complain concede conclude concur confess confirm contend convey
        express_alarm express_concern express_concerns express_dismay express_fears express_worries voice_alarm voice_concern
        voice_concerns voice_dismay voice_fears voice_worries counter declare deny describe detail determine disclose discover document emphasise emphasize estimate exclaim
        explain express find forecast guess hint hope imply indicate inform insist interject joke lament maintain mention
        monitor muse note observe opine pledge point point_out make_clear predict proclaim promise propose protest quip
        quote reaffirm reason recall reckon recommend recount reiterate relate relay remark remind repeat reply report respond
        retort reveal say show signal specify speculate state stress suggest surmise swear tally tell testify theorise
        theorize threaten tweet underline underscore urge voice vow warn write record
        """
    ),
    name=group(
        """
        announce count claim confirm demand deny dismiss dispute promise propose recommend report allege predict forecast estimate
        refute reject document record
        """
    ),
    quote_only=group(
        """
        accuse blame call condemn criticise criticize decry defend denounce describe dismiss hail label praise slam term
        welcome blast brand dub cite chant shout voice express declare reject mock deride bemoan characterise characterize
        portray brag rail rip tout
        """
    ),
    ask=group(
        """
        ask urge call call_for call_on call_upon appeal appeal_for demand order beg implore invite pledge promise vow threaten advise
        agree refuse claim push_for press encourage warn wonder question inquire enquire
        """
    ),
    accuse=group("accuse blame suspect charge"),
    believe=group("believe think fear suspect expect hope doubt consider assume feel worry wonder figure bet realise realize"),
    learn=group("learn hear"),
    tell_of=group("speak"),
    intend=group("want hope expect agree refuse think believe seek plan feel find show bet figure consider"),
    no_object=group("report seek reveal detail know learn record document find show discover determine make_clear"),
    deny=group("deny dismiss dispute refute reject"),
    confirm=group("confirm corroborate"),
    of_things={"dismiss": _CHARGES, "dispute": _CHARGES, "reject": _CHARGES},
    reflexive=frozenset(),
    quote_verbs=group("continue begin conclude laugh smile sigh ask go joke shout chant"),
    forms=_IRREGULAR,
    phrasal={
        "call": group("for on upon"),
        "appeal": group("for"),
        "push": group("for"),
        "express": group("alarm concern concerns dismay fears worries"),
        "voice": group("alarm concern concerns dismay fears worries"),
        "point": group("out"),
        "make": group("clear"),
    },
    quoted_names=frozenset(),
    according=("according to", "in the words of", "in the view of", "as per", "per the"),
    not_sources=group(
        "agreement arrangement contract custom deal instructions law plan reports request rules schedule size terms tradition type"
    ),
    source_nouns=group("source sources"),
    ranges={"between": "and", "from": "to"},
    adds=group("add"),
    others=group("others more other another"),
    definite=group("the"),
    counters=group(
        "activists army authorities council doctors government hospital hospitals ministry monitors observatory opposition "
        "organisers organizers police rebels rescuers union unions"
    ),
    which=group("which"),
    content_nouns=group(
        """
        accusation allegation announcement argument assertion belief claim conclusion evidence fear hope idea impression
        information message news notion prediction promise report rumour rumor sign statement suggestion suspicion
        theory view warning
        """
    ),
    call_nouns=group("call appeal demand pledge promise threat order request vow"),
    that=group("that"),
    contrasts=(r"for (?:his|her|its|their) (?:own )?part", r"in (?:his|her|its|their)? ?turn"),
    impersonal=group("one there nobody none"),
    first_person=group("i we you"),
    no_more=group("no not n't never"),
    opinion=group("for"),
    from_whom=group("from of"),
    to_whom=group("to with by"),
    on_air=group("on to in by with via through"),
    speaking_on=group("on to via"),
    interviewed=group("interview quote cite report contact carry publish see obtain"),
    media_nouns=group(
        """
        journalist journalists correspondent correspondents reporter reporters agency channel daily newspaper magazine
        radio television broadcaster network website photographer media
        """
    ),
    media_names=group(
        """
        afp reuters ap associated tass interfax sana xinhua upi anadolu ria novosti sputnik dpa efe ansa bbc cnn sky itv
        nbc cbs abc fox msnbc rt presstv alalam al-alam al-manar manar al-mayadeen mayadeen al-jazeera jazeera al-arabiya
        arabiya orient enab baladi guardian times telegraph post journal mail mirror independent bloomberg politico axios
        haaretz irna fars tasnim isna trt sabah hurriyet rudaw ara hawar zaman nna ahram asharq hayat rossiya twitter.com
        euronews france24 dw spiegel bild figaro monde
        """
    ),
    vehicles=group(
        """
        twitter facebook instagram youtube telegram whatsapp statement tweet message account page blog media letter video
        post publication report book speech conference email website
        """
    ),
    hedges=(
        "reportedly",
        "allegedly",
        "apparently",
        "probably",
        "possibly",
        "likely",
        "perhaps",
        "presumably",
        "seemingly",
        "purportedly",
        "believed to",
        "thought to",
        "feared",
        "suspected",
        "alleged",
        "possible",
        "seems",
        "appears",
        "appeared to",
    ),
    modal_hedges=group("may might could"),
    hedging_cues=group("fear suspect speculate hope doubt assume"),
    contrast=("while", "but", "whereas", "although"),
    openers=("but", "and", "yet", "also", "however", "meanwhile", "still", "so", "earlier", "later", "separately"),
    pronouns={
        "he": "ms",
        "she": "fs",
        "it": "s",
        "they": "mp",
        "him": "ms",
        "her": "fs",
        "them": "mp",
        "who": "",
        "which": "",
        "that": "",
        "the latter": "",
    },
    abbreviations=group(
        "mr mrs ms dr prof gen col lt sgt capt maj st no vs jr sr inc ltd u.s u.k u.n gov sen rep rev jan feb mar apr jun jul aug sept sep oct nov dec"
    ),
    titles=group("mr mr. mrs mrs. ms ms. dr dr. sir lord lady"),
    press_jobs=group("correspondent correspondents journalist journalists photographer reporter reporters"),
    same=group("same"),
    demonstratives=group("this that these those"),
    same_office={
        "head of state": ("president", "king"),
        "top diplomat": ("foreign minister", "secretary of state"),
        "premier": ("prime minister",),
        "commander": ("general", "colonel", "brigadier"),
    },
    of_whom=group("about against around as at behind by for from in of on to toward towards under with"),
    own_words=group(
        "account accounts advice analysis comment comments opinion post remarks speech statement statements testimony tweet"
        " tweets version view words"
    ),
    bodies=dict.fromkeys(
        (
            "monitor",
            "watchdog",
            "monitoring group",
            "rights group",
            "watchdog group",
            "britain-based group",
            "british-based group",
            "uk-based group",
        ),
        group("observatory monitor network watch"),
    ),
    citing=group("cite quote"),
    subject_first=True,
    bare_clauses=True,
    headline_sources=group(
        """
        monitor monitors monitoring report reports source sources activist activists official officials police witness
        witnesses un u.n. ngo ngos minister ministry observatory army media spokesman spokeswoman state-media president
        reuters afp ap sana tass xinhua lawyer prosecutor study poll survey
        """
    ),
    verbatim=group("i we my our us"),
    hearsay=group("reportedly allegedly purportedly supposedly"),
    toll=group("claim"),
    tally=group("count"),
    lives=group("life victim casualty"),
    deeds=group(
        "strike airstrike attack blast explosion bomb bombing bombardment shelling raid quake earthquake fire flood storm "
        "crash war conflict battle fighting violence offensive disease outbreak epidemic disaster"
    ),
    it_is_said=group("believe claim fear report rumour rumor say suspect think understand"),
    it_subjects=group("it"),
    accused_of=group("of for"),
    gerund=group("acknowledge admit deny describe recall recount remember report"),
    put={"put": group("attendance casualty count crowd death figure it number tally toll total turnout")},
    subordinators=group("while although though whereas after when if since because"),
    tell_many=group("speak"),
    tell_with={
        f"{verb}_{noun}": group("about at over")
        for verb in ("express", "voice")
        for noun in ("alarm", "concern", "concerns", "dismay", "fears", "worries")
    },
    facts=group("fact"),
    kin=group("brother brothers couple descendants family parents relatives sisters twins"),
    negations=group("not n't never"),
    as_for=frozenset({("as", "for")}),
    withhold=group("refuse decline"),
    amid=group("amid amidst"),
    said_to=group("say report allege rumour rumor understand"),
    bare_modals=group("may might could"),
    bare=group(
        """
        say tell claim add argue believe think insist suggest fear hope feel note warn allege acknowledge admit announce
        confirm predict report reveal complain concede contend declare estimate explain maintain joke guess bet
        """
    ),
    on_days=group("on at late early last this"),
    times=group(
        """
        monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening night
        week month year monday's earlier later day hour midnight noon
        """
    ),
    quoted_as=group("as"),
    by=group("by"),
    judge_as={
        "describe": "as",
        "denounce": "as",
        "dismiss": "as",
        "condemn": "as",
        "hail": "as",
        "characterise": "as",
        "characterize": "as",
        "portray": "as",
        "praise": "for",
        "criticise": "for",
        "criticize": "for",
        "blame": "for",
        "blast": "for",
        "slam": "for",
        "call": "",
        "label": "",
        "brand": "",
        "dub": "",
    },
    urge=group("urge tell order ask press beg implore advise warn remind encourage invite call_on call_upon"),
    urge_on=group("on upon"),
    to=group("to"),
    demand={"call_for": "for", "appeal_for": "for", "push_for": "for"},
    whether=group("whether if how why what where when who which"),
    as_said=(("as",),),
    goes_on=group("and but then"),
    tell=group("tell inform remind warn assure"),
    offices=group(
        """
        president minister premier prime chief secretary spokesman spokeswoman spokesperson governor mayor deputy senator
        lawyer judge prosecutor director head leader commander general colonel captain lieutenant officer doctor surgeon
        professor researcher expert analyst activist representative official envoy ambassador diplomat adviser lawmaker
        king queen prince pope bishop imam sheikh journalist correspondent reporter author resident witness victim mother
        father man woman soldier fighter rebel monitor observer coordinator chairman chairwoman chair founder
        """
    ),
)
