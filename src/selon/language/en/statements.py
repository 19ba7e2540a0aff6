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
    "denies": "deny",
    "denying": "deny",
    "claimed": "claim",
    "tweeted": "tweet",
    "vowed": "vow",
    "urged": "urge",
    "urging": "urge",
}

WORDS = StatementWords(
    say=group(
        """
        accept acknowledge add admit advise affirm agree allege announce answer argue assert assess assure attest aver
        believe boast caution charge claim clarify comment complain concede conclude confess confirm contend convey
        counter declare deny describe detail disclose document emphasise emphasize estimate exclaim explain express
        forecast hint hope imply indicate inform insist joke lament maintain mention muse note observe opine pledge
        point predict proclaim promise propose protest quip quote reaffirm reason recall reckon recommend recount reiterate
        relate remark remind repeat reply report respond retort reveal say signal specify speculate state stress
        suggest surmise swear tell testify threaten tweet underline underscore urge voice vow warn write monitor tally record
        """
    ),
    name=group(
        """
        announce claim confirm demand deny promise propose recommend report allege predict forecast estimate urge reject
        seek document record
        """
    ),
    quote_only=group(
        """
        accuse blame call condemn criticise criticize decry defend denounce describe dismiss hail label praise slam term
        welcome blast brand dub cite chant shout voice express declare reject
        """
    ),
    ask=group(
        "ask urge call appeal demand order beg implore invite pledge promise vow threaten advise agree refuse claim"
    ),
    accuse=group("accuse blame suspect charge"),
    believe=group("believe think fear suspect expect hope doubt consider assume"),
    learn=group("learn hear"),
    tell_of=group("speak"),
    intend=group("want hope expect agree refuse think believe seek plan"),
    no_object=group("report seek reveal detail describe know learn record document"),
    deny=group("deny dispute refute reject"),
    reflexive=frozenset(),
    quote_verbs=group("continue begin conclude laugh smile sigh ask go"),
    colon_only=group("write tweet post"),
    forms=_IRREGULAR,
    phrasal={"call": group("for on"), "point": group("out")},
    quoted_names=frozenset(),
    according=("according to", "in the words of", "in the view of", "as per"),
    not_sources=group("plan schedule custom tradition law type size reports"),
    source_nouns=group("source sources"),
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
    impersonal=group("it"),
    first_person=group("i we you"),
    no_more=group("not n't never"),
    opinion=group("for"),
    from_whom=group("from of"),
    to_whom=group("to with by"),
    on_air=group("on to in by with via through"),
    speaking_on=group("on to via"),
    interviewed=group("interview quote cite report contact carry publish"),
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
    uncertain_nouns=group("rumour rumor fear suspicion"),
    contrast=("while", "but", "whereas", "although"),
    openers=("but", "and", "yet", "also", "however", "meanwhile", "still", "so"),
    pronouns={
        "he": "ms",
        "she": "fs",
        "it": "",
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
    demonstratives=group("this that these those"),
    same_office={
        "head of state": ("president", "king"),
        "top diplomat": ("foreign minister", "secretary of state"),
        "premier": ("prime minister",),
        "commander": ("general", "colonel", "brigadier"),
    },
    citing=group("cite quote"),
    subject_first=True,
    bare_clauses=True,
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
