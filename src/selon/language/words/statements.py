"""The words with which a language says who said what."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

__all__ = ["StatementWords", "group"]


def group(words: str) -> frozenset[str]:
    """A set of words written as a string."""
    return frozenset(words.split())


@dataclass(frozen=True)
class StatementWords:
    """Cues of a language, by what they take.

    Verbs are lemmas. `say` take a clause or a quotation in any frame; `name` take a bare noun phrase as content
    ("annonce des renforts"); `quote_only` report only where their object is quoted ("dénonce une « mascarade »");
    `ask` take an infinitive or noun phrase behind a preposition ("appelle à la grève"); `accuse` blame a person
    for something; `believe` count where their holder is named; `learn` name their source in a complement
    ("a-t-on appris de source policière"). `reflexive` report only with a reflexive pronoun ("s'est réjoui").
    """

    say: frozenset[str]
    name: frozenset[str]
    quote_only: frozenset[str]
    ask: frozenset[str]
    accuse: frozenset[str]
    believe: frozenset[str]
    learn: frozenset[str]
    tell_of: frozenset[str]
    """Verbs that name their content behind a preposition: "fait état de douze morts"."""
    intend: frozenset[str]
    """Verbs of will: an infinitive behind them tells what someone means to do, not what was said."""
    no_object: frozenset[str]
    """Verbs whose quoted object is no report ("illustre un « rejet »")."""
    deny: frozenset[str]
    confirm: frozenset[str]
    """Verbs that deny where they are denied ("n'a pas confirmé")."""
    reflexive: frozenset[str]
    quote_verbs: frozenset[str]
    """Verbs that mark a quotation when they stand in an incise, though they are no verbs of speech ("sourit-il")."""
    forms: dict[str, str]
    """Inflected forms that the lemmatiser gets wrong, with their lemma."""

    phrasal: dict[str, frozenset[str]]
    """Verbs that report only with a noun behind them: "faire" with "part"; the two are one lemma, "faire_part"."""
    quoted_names: frozenset[str]
    """Names that the press likes to put in quotation marks, lower case."""

    according: tuple[str, ...]
    """Prepositions whose object is a source, lower case with plain apostrophes, longest first."""
    not_sources: frozenset[str]
    """Nouns behind `according` that are no source ("selon les cas")."""
    source_nouns: frozenset[str]
    """Nouns that make "de source policière" a source."""
    which: frozenset[str]
    """Relative words that make a noun with `according` a cue: "la thèse selon laquelle"."""
    content_nouns: frozenset[str]
    """Nouns that may carry a clause as their content ("l'annonce que", "l'idée selon laquelle")."""
    call_nouns: frozenset[str]
    """Nouns of demand that take an infinitive ("l'appel à manifester")."""

    that: frozenset[str]
    impersonal: frozenset[str]
    """Subjects that name nobody ("on")."""
    first_person: frozenset[str]
    """Subjects that are the speaker himself or his listener: a report in their mouth is part of what they say."""
    no_more: frozenset[str]
    """Words that make a negation whole; without one, "ne … que" only restricts."""
    opinion: frozenset[str]
    """Prepositions that give an opinion's holder before a quotation ("pour le maire, « … »")."""
    from_whom: frozenset[str]
    """Prepositions behind which `learn` verbs name their source ("auprès de", "de")."""
    to_whom: frozenset[str]
    """Prepositions behind which a listener is a relay if it is an agency, an outlet or a journalist."""
    on_air: frozenset[str]
    """Prepositions behind which an outlet is a relay ("sur LCI")."""
    speaking_on: frozenset[str]
    """Those of them that never join a noun to its complement, so that a source ends before them."""
    interviewed: frozenset[str]
    """Participles behind which an agent or outlet is a relay ("interrogé par", "cité par")."""
    media_nouns: frozenset[str]
    """Nouns of press people and outlets that make a listener a relay."""
    media_names: frozenset[str]
    """Names of outlets and agencies in lower case."""
    vehicles: frozenset[str]
    """Platforms and vehicles that are no relays."""

    hedges: tuple[str, ...]
    modal_hedges: frozenset[str]
    hedging_cues: frozenset[str]
    contrast: tuple[str, ...]
    """Words that join two main clauses, so that a final "selon X" reaches only its own."""
    openers: tuple[str, ...]
    """Connectors that may stand before a fronted "selon X"."""
    pronouns: dict[str, str]
    """Personal pronouns of the third person and their gender and number ("ms", "fs", "mp", "fp")."""
    abbreviations: frozenset[str]
    """Words with a full stop that ends no sentence, lower case, without it."""
    titles: frozenset[str]
    """Courtesy titles, lower case ("m.", "mme")."""
    demonstratives: frozenset[str]
    same: frozenset[str]
    """Words that make a noun one named before ("la même source")."""
    same_office: dict[str, tuple[str, ...]]
    """Other words for an office: a phrase and the offices it may stand for, lower case."""
    of_whom: frozenset[str]
    """Words before a name by which it only tells of another who that is ("un proche de X")."""
    own_words: frozenset[str]
    """Nouns for what somebody says: those of X are X ("les mots de X")."""
    bodies: dict[str, frozenset[str]]
    """The last word, or two, by which a body is called, and words of its name: a "monitor" is some "Observatory"."""
    citing: frozenset[str]
    """Verbs that say whom an outlet quotes ("citant des sources locales")."""
    offices: frozenset[str] = field(default_factory=frozenset)
    whether: frozenset[str] = frozenset()
    """Words that open an indirect question behind a cue ("si", "comment")."""
    call_to: frozenset[str] = frozenset()
    """Verbs that call to what stands behind "à" ("appelle à la grève")."""
    as_said: tuple[tuple[str, ...], ...] = ()
    """Words before a verb of report that looks back or ahead to the whole sentence ("comme l'a rappelé le préfet")."""
    no_infinitive: frozenset[str] = frozenset()
    """Verbs of report behind which an infinitive tells what is done ("trouve le moyen de partir")."""
    goes_on: frozenset[str] = frozenset()
    """Words with which a sentence goes on about the source of the one before ("Et d'ajouter …")."""
    times: frozenset[str] = frozenset()
    """Nouns of time, which are no object of a verb of report ("affirmait ces derniers jours …")."""
    press_jobs: frozenset[str] = frozenset()
    """Who works for an outlet: behind these, an outlet is no relay."""
    held_nouns: frozenset[str] = frozenset()
    """Nouns with content that report only where their holder is named ("le sentiment que …")."""
    things: frozenset[str] = frozenset()
    """Sources that are no persons: documents, polls, laws."""
    reached_by: frozenset[str] = frozenset()
    """By what a source was reached, which is no relay ("joint par téléphone")."""
    read_on: frozenset[str] = frozenset()
    """Prepositions before what something was read on ("peut-on lire dans le communiqué")."""
    subject_first: bool = False
    """Whether the subject of an incise may stand before its verb ("…, the mayor said")."""
    bare_clauses: bool = False
    """Whether a reported clause may stand without its conjunction ("he said the road was closed")."""
    hearsay: frozenset[str] = frozenset()
    """Adverbs that hand on what nobody is named for ("reportedly")."""
    said_to: frozenset[str] = frozenset()
    """Verbs that do so in the passive, an infinitive behind them ("is said to have left")."""
    headline_sources: frozenset[str] = frozenset()
    """Last words of who is named in a headline as its source ("…: monitor")."""
    verbatim: frozenset[str] = frozenset()
    """Words of the first person, which make the content of an incise verbatim though its marks are lost."""
    means: frozenset[tuple[str, str]] = frozenset()
    """Pairs of verbs that together only mean something ("veut dire")."""
    overhear: frozenset[str] = frozenset()
    """Verbs of perception whose object speaks ("a entendu le maire dire que …")."""
    contrasts: tuple[str, ...] = ()
    """What, between commas, only sets a source against others ("les syndicats, eux, …"), as regular expressions."""
    bare_modals: frozenset[str] = frozenset()
    """Modals that hedge in any form ("may have been hit")."""
    bare: frozenset[str] = frozenset()
    """Verbs behind which a subject and a verb are a reported clause, whatever the parse says."""
    on_days: frozenset[str] = frozenset()
    """Prepositions before a day."""
    quoted_as: frozenset[str] = frozenset()
    """Words before the participle of "quoted as saying"."""
    by: frozenset[str] = frozenset()
    """Prepositions of an agent."""
    judge_as: dict[str, str] = field(default_factory=dict)
    """Verbs of judgement and the word before it ("describe": "as"); "" where it stands beside its object."""
    urge: frozenset[str] = frozenset()
    """Verbs that urge somebody to something ("urged the council to act")."""
    urge_on: frozenset[str] = frozenset()
    """Words between such a verb and its object ("called on the council to …")."""
    to: frozenset[str] = frozenset()
    """Marks of an infinitive."""
    demand: dict[str, str] = field(default_factory=dict)
    """Phrasal verbs of demand and their preposition ("call_for": "for")."""
    tell: frozenset[str] = frozenset()
    """Verbs whose object is who was told ("…, he told the paper")."""
    tonic: frozenset[str] = frozenset()
    """Pronouns that hold an opinion behind `opinion` ("pour lui, …")."""

    amounts: frozenset[str] = frozenset()
    """Nouns that say how many ("une dizaine", "des centaines")."""
    impute: dict[str, frozenset[str]] = field(default_factory=dict)
    """Verbs of accusation whose object is the deed, and what stands before the culprit ("imputer l'attaque à X")."""
    seats: frozenset[str] = frozenset()
    """Prepositions with which a sentence begins that says where "on" speaks ("au parquet, on indique")."""
    seat_nouns: frozenset[str] = frozenset()
    """Bodies and circles of which "on" is said to speak."""
    side_nouns: frozenset[str] = frozenset()
    """Nouns before such a one ("du côté de la mairie")."""

    no_content: frozenset[str] = frozenset()
    """Objects of verbs of report that are no content ("a requis l'anonymat")."""
    tell_with: dict[str, frozenset[str]] = field(default_factory=dict)
    """Verbs whose content stands behind a preposition of their own ("met en garde contre")."""
    toll: frozenset[str] = frozenset()
    """Verbs of report that also say what a deed cost ("claimed twelve lives")."""
    lives: frozenset[str] = frozenset()
    """What they then have for an object."""
    deeds: frozenset[str] = frozenset()
    """What they then have for a subject ("the strike")."""

    impersonal_verbs: frozenset[str] = frozenset()
    """Verbs of report that report nothing behind one of `it_subjects` ("il convient que …")."""
    it_subjects: frozenset[str] = frozenset()
    """Subjects that name nothing ("il convient", "it is believed")."""
    stance: dict[str, frozenset[str]] = field(default_factory=dict)
    """Reflexive verbs of opinion, and the words behind them that say what they are for or against."""
    pointing: frozenset[str] = frozenset()
    """Verbs of `name` that report nothing where their object only points back ("pointe ce paradoxe")."""
    shows: frozenset[str] = frozenset()
    """Verbs of report that things have for a subject as well ("son parcours le confirme : …")."""
    withhold: frozenset[str] = frozenset()
    """Verbs behind which a verb of report in the infinitive reports nothing ("a refusé de confirmer", "vise à garantir")."""
    as_for: frozenset[tuple[str, str]] = frozenset()
    """Words that open a sentence with whom it is about ("Quant au ministère, il …")."""
    amid: frozenset[str] = frozenset()
    """Prepositions that the tagger does not know, behind which a word is a noun ("amid reports that …")."""
    of_documents: frozenset[str] = frozenset()
    """Verbs of report only where one of `things` is their subject ("l'étude montre que …")."""
    undergo: frozenset[str] = frozenset()
    """Verbs that, with one of `oneself`, say what is done to their subject ("se voit reprocher par X de …")."""
    oneself: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    """The first words of a negation."""
    at: frozenset[str] = frozenset()
    """Those of `from_whom` that stand before nothing but a source ("auprès de la mairie")."""
    accused_of: frozenset[str] = frozenset()
    """Words between the one who is accused and the deed."""
    gerund: frozenset[str] = frozenset()
    """Verbs that report a gerund ("denied firing on the crowd")."""
    put: dict[str, frozenset[str]] = field(default_factory=dict)
    """Verbs that report a figure of these objects ("puts the toll at twelve")."""
    it_is_said: frozenset[str] = frozenset()
    """Verbs whose impersonal passive hands on what nobody is named for ("it is believed that …")."""
    tell_many: frozenset[str] = frozenset()
    """Those of `tell_of` that report only how many ("parle de douze morts")."""
    stand_ins: frozenset[str] = frozenset()
    """Adjectives that stand for whoever was named before ("d'autres", "ce dernier")."""
    subordinators: frozenset[str] = frozenset()
    """Words with which a clause opens its sentence that its main clause follows behind a comma ("alors que", "si")."""
    it: frozenset[str] = frozenset()
    """Pronouns before a verb that stand for what is said ("comme le maire l'a dit", "il l'a répété : …")."""
    of_things: dict[str, frozenset[str]] = field(default_factory=dict)
    """Verbs of `name` that report with these objects alone ("avance la thèse de l'accident")."""
    tally: frozenset[str] = frozenset()
    """Verbs of `name` that report only what somebody has counted ("a compté 400 manifestants")."""
    of_it: frozenset[str] = frozenset()
    """Pronouns for what is counted ("les syndicats en ont compté 600")."""
    this: frozenset[str] = frozenset()
    """Pronouns that take up what stands before ("…, ce que confirme la préfecture")."""
    it_is: frozenset[str] = frozenset()
    """All that may stand before one of them where it opens a sentence ("C'est du moins ce qu'affirme …")."""

    ranges: dict[str, str] = field(default_factory=dict)
    """Words that open a range of numbers, and the one between its ends ("entre 700 et 1 000")."""
    adds: frozenset[str] = frozenset()
    """Verbs whose participle always carries on what somebody has said before it ("adding that")."""
    others: frozenset[str] = frozenset()
    """Words behind a number for more of the same ("30 others")."""
    definite: frozenset[str] = frozenset()
    """Definite articles."""
    appear: frozenset[str] = frozenset()
    """Verbs of what appears from something ("il ressort de l'enquête que …")."""
    said_in: dict[str, frozenset[str]] = field(default_factory=dict)
    """Prepositions, and the nouns behind them for what something is said in, or when ("dans un communiqué")."""
    besides: frozenset[str] = frozenset()
    """Adverbs behind a cue that belong to it, and not to what is said."""
    facts: frozenset[str] = frozenset()
    """Nouns whose clause is no report, wherever it stands ("despite the fact that")."""
    into: frozenset[str] = frozenset()
    """What of an outlet somebody speaks into or in ("au micro de RTL")."""
    seeming: frozenset[str] = frozenset()
    """Verbs with which the page says what it does not know ("il semble que", "…, semble-t-il, …")."""
    unverified: frozenset[str] = frozenset()
    """Auxiliaries in which the page tells what it does not vouch for ("l'armée aurait tué douze civils")."""
    with_be: frozenset[str] = frozenset()
    """Verbs whose past takes the auxiliary of the passive ("seraient arrivés")."""
    unreal: frozenset[str] = frozenset()
    """Words in a sentence that make its conditional one of a condition ("si", "sans")."""
    before_whom: frozenset[str] = frozenset()
    """Prepositions before those who hear it ("devant les députés"), with which a source ends."""
    means_nothing: frozenset[str] = frozenset()
    """Verbs that report nothing with a reflexive pronoun ("les mois s'annoncent difficiles")."""
    lay_down: frozenset[str] = frozenset()
    """Verbs of what a law or a contract asks for ("comme l'exige la loi")."""
    called: frozenset[str] = frozenset()
    """Verbs whose bare participle gives a name ("le jardin, dit « Le square »")."""
    when: frozenset[str] = frozenset()
    """Prepositions of time before an infinitive ("avant de partir")."""
    of_people: frozenset[str] = frozenset()
    """Prepositions of `seats` before any people, as who "on" is ("chez les dockers, on …")."""
    comparing: frozenset[str] = frozenset()
    """Words of comparison, whose "que" opens no report ("la même ardeur que la veille")."""
    kin: frozenset[str] = frozenset()
    """Nouns before a name that make several of it, or somebody beside it ("le couple X", "la famille X")."""
    counters: frozenset[str] = frozenset()
    """Who counts, beside offices and `seat_nouns` ("les secouristes")."""

    @cached_property
    def verbs(self) -> frozenset[str]:
        """Every lemma that may be a cue."""
        return self.inserted | self.name | self.accuse | self.tell_of | self.put.keys()

    @cached_property
    def asks_or_cites(self) -> frozenset[str]:
        """Every verb of asking somebody or citing somebody."""
        return self.interviewed | self.citing

    @cached_property
    def report(self) -> frozenset[str]:
        """Every lemma that may be a cue, by itself or with the noun that makes it one."""
        return self.verbs | self.phrasal.keys()

    @cached_property
    def second_halves(self) -> frozenset[str]:
        """Every word that makes a verb one of report ("faire part", "faire savoir")."""
        return frozenset().union(*self.phrasal.values())

    @cached_property
    def inserted(self) -> frozenset[str]:
        """Every lemma that may stand behind its content, or within it."""
        return self.say | self.quote_only | self.ask | self.believe | self.learn | self.quote_verbs | self.reflexive

    @cached_property
    def with_clause(self) -> frozenset[str]:
        """Every verb behind which a clause may tell what is said."""
        return self.say | self.believe | self.learn | self.reflexive | self.ask

    @cached_property
    def with_infinitive(self) -> frozenset[str]:
        """Every verb behind which an infinitive may tell it."""
        return self.say | self.ask | self.believe

    @cached_property
    def with_quotation(self) -> frozenset[str]:
        """Every verb whose object may be a quotation."""
        return self.say | self.quote_only | self.ask | self.name | self.reflexive | self.believe

    @cached_property
    def tagging(self) -> frozenset[str]:
        """Every verb of a tag behind what is said (", she added")."""
        return (self.say | self.learn | self.believe | self.quote_verbs) - self.citing

    @cached_property
    def kinds(self) -> frozenset[str]:
        """Every noun that says what kind of source it is."""
        return self.offices | self.source_nouns

    @cached_property
    def speakers(self) -> frozenset[str]:
        """Every noun of people or a body that speaks or counts."""
        return self.offices | self.seat_nouns | self.counters
