"""French statements: a phrase beside what is to be found in it.

Each row: the phrase, the content (pieces joined with " / "), the source, the relays, form and modality.
"""

from __future__ import annotations

import pytest
from said import A, C, D, H, I, M, N, found, row

INCISES = [
    ("« La route est coupée », a déclaré le maire.", "La route est coupée", "le maire", (), D, A),
    ("\"La route est coupée\", a déclaré le maire.", "La route est coupée", "le maire", (), D, A),
    ("“La route est coupée”, a-t-il ajouté.", "La route est coupée", "il", (), D, A),
    ("« La route est coupée. Nous attendons », a dit à l'AFP un pompier.", "La route est coupée. Nous attendons", "un pompier", ("l'AFP",), D, A),
    ("Le pont a cédé lundi, a annoncé la préfecture.", "Le pont a cédé lundi", "la préfecture", (), I, A),
    ("Le pont a cédé, a-t-on appris de source militaire.", "Le pont a cédé", "source militaire", (), I, A),
    ("Le pont a cédé, a-t-on appris auprès des pompiers.", "Le pont a cédé", "des pompiers", (), I, A),
    ("Trois ponts ont cédé, ont indiqué les secours à Reuters.", "Trois ponts ont cédé", "les secours", ("Reuters",), I, A),
    ("« Nous tenons, assure le colonel, et nous tiendrons. »", "Nous tenons / et nous tiendrons.", "le colonel", (), D, A),
    ("« Personne ne passera », prévient Jeanne Martin, porte-parole du syndicat.", "Personne ne passera", "Jeanne Martin, porte-parole du syndicat", (), D, A),
    ("« Nous avons faim », témoigne une habitante.", "Nous avons faim", "une habitante", (), D, A),
    ("La trêve « tient encore », a affirmé l'émissaire de l'ONU.", "La trêve « tient encore", "l'émissaire de l'ONU", (), M, A),
    ("« C'est fini », s'est réjoui le ministre.", "C'est fini", "le ministre", (), D, A),
    ("« C'est fini », sourit Karim.", "C'est fini", "Karim", (), D, A),
    ("« C'est fini », a estimé sur RTL le ministre des Transports.", "C'est fini", "le ministre des Transports", ("RTL",), D, A),
    ("L'usine fermera en mars, estime le syndicat.", "L'usine fermera en mars", "le syndicat", (), I, A),
    ("« Où irons-nous ? », demande-t-elle.", "Où irons-nous ?", "elle", (), D, A),
    ("« On nous a oubliés ! », lance un vieil homme.", "On nous a oubliés !", "un vieil homme", (), D, A),
]

CLAUSES = [
    ("Le maire a déclaré que la route était coupée.", "la route était coupée", "Le maire", (), I, A),
    ("Le maire affirme que la route est « totalement coupée ».", "la route est « totalement coupée", "Le maire", (), M, A),
    ("Le colonel a assuré avoir envoyé des renforts.", "avoir envoyé des renforts", "Le colonel", (), I, A),
    ("L'armée affirme contrôler le quartier.", "contrôler le quartier", "L'armée", (), I, A),
    ("L'ONU a indiqué mardi que le convoi attendait.", "le convoi attendait", "L'ONU", (), I, A),
    ("Le ministre a dit craindre « un désastre ».", "craindre « un désastre", "Le ministre", (), M, A),
    ("Les habitants craignent que l'eau ne manque.", "l'eau ne manque", "Les habitants", (), I, H),
    ("La préfecture a précisé que trois personnes avaient été blessées.", "trois personnes avaient été blessées", "La préfecture", (), I, A),
    ("Le gouvernement dément que des civils aient été visés.", "des civils aient été visés", "Le gouvernement", (), I, N),
    ("Le porte-parole a expliqué au Monde que le plan était prêt.", "le plan était prêt", "Le porte-parole", ("Monde",), I, A),
]

COLONS = [
    ("Le maire a déclaré : « La route est coupée. »", "La route est coupée.", "Le maire", (), D, A),
    ("Elle répète : « Nous n'avons rien vu. »", "Nous n'avons rien vu.", "Elle", (), D, A),
    ("Le président a tweeté: \"Nous restons unis\".", "Nous restons unis", "Le président", (), D, A),
]

OBJECTS = [
    ("Le syndicat réclame la démission du directeur.", "la démission du directeur", "Le syndicat", (), I, A),
    ("Le maire appelle à la « plus grande prudence ».", "plus grande prudence", "Le maire", (), D, A),
    ("L'opposition dénonce une « mascarade ».", "mascarade", "L'opposition", (), D, A),
    ("Le ministre a annoncé l'envoi de renforts.", "l'envoi de renforts", "Le ministre", (), I, A),
    ("Le juge a estimé « légitime » la demande.", "légitime » la demande", "Le juge", (), M, A),
    ("Le parti accuse le maire d'avoir menti.", "avoir menti", "Le parti", (), I, A),
]

ACCORDING = [
    ("Selon le maire, la route est coupée.", "la route est coupée", "le maire", (), I, A),
    ("La route est coupée, selon le maire.", "La route est coupée", "le maire", (), I, A),
    ("D'après lui, la route est coupée.", "la route est coupée", "lui", (), I, A),
    ("La route, selon le maire, est coupée.", "La route / est coupée", "le maire", (), I, A),
    ("Selon un témoin, « tout a brûlé ».", "tout a brûlé", "un témoin", (), D, A),
    ("À en croire le syndicat, l'usine fermera.", "l'usine fermera", "le syndicat", (), I, A),
    ("De source militaire, la ville est tombée.", "la ville est tombée", "source militaire", (), I, A),
    ("Douze personnes auraient été tuées, selon l'OSDH.", "Douze personnes auraient été tuées", "l'OSDH", (), I, C),
    ("Ils ont vraisemblablement été exécutés, selon l'ONU.", "Ils ont vraisemblablement été exécutés", "l'ONU", (), I, H),
    ("Il y avait 700 manifestants selon la police, 1 000 selon les organisateurs.", "1 000", "les organisateurs", (), I, A),
    ("La ville est calme, mais le pont a cédé, selon un élu.", "le pont a cédé", "un élu", (), I, A),
    ("Selon une source proche du dossier citée par l'AFP, le plan est prêt.", "le plan est prêt", "une source proche du dossier", ("l'AFP",), I, A),
    ("La route est coupée, selon le maire cité par Reuters.", "La route est coupée", "le maire", ("Reuters",), I, A),
    ("Pour le maire, « tout reste à faire ».", "tout reste à faire", "le maire", (), D, A),
]

CHAINS = [
    (
        "« La ville est à nous », a déclaré un responsable militaire, selon des journalistes de l'AFP cités par RTL.",
        "La ville est à nous",
        "un responsable militaire",
        ("des journalistes de l'AFP", "RTL"),
        D,
        A,
    ),
    (
        "Le pont a cédé, a indiqué à l'AFP le préfet, précisant que personne n'était blessé.",
        "personne n'était blessé",
        "le préfet",
        ("l'AFP",),
        I,
        A,
    ),
    (
        "Des tirs ont repris, a rapporté l'agence Sana, citant une source militaire.",
        "Des tirs ont repris",
        "une source militaire",
        ("l'agence Sana",),
        I,
        A,
    ),
    ("Interrogé par LCI, le ministre a assuré que rien n'était décidé.", "rien n'était décidé", "le ministre", ("LCI",), I, A),
]

NOUNS = [
    ("La thèse du parquet selon laquelle il a agi seul est contestée.", "il a agi seul", "parquet", (), I, A),
]


@pytest.mark.parametrize(
    ("text", "content", "source", "relay", "form", "modality"),
    INCISES + CLAUSES + COLONS + OBJECTS + ACCORDING + CHAINS + NOUNS,
)
def test_statement(text: str, content: str, source: str, relay: tuple[str, ...], form: str, modality: str) -> None:
    assert (content, source, relay, form, modality) in [row(statement) for statement in found(text)]


NOTHING = [
    "Le maire a traversé la route.",
    "Les « gilets jaunes » ont bloqué le pont.",
    "Selon les cas, la route est ouverte ou fermée.",
    "Ils ont défilé pour dénoncer la hausse des taxes.",
    "Le ministre est soupçonné d'avoir menti.",
    "On se souvient que la route était coupée.",
    "Le préfet a condamné l'attaque.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_is_done_or_named_is_no_statement(text: str) -> None:
    assert found(text) == ()


RESOLVED = [
    ("« Rien », a dit Jeanne Martin.\n« Rien du tout », a-t-elle ajouté.", "Jeanne Martin"),
    ("Le procureur Paul Durand a parlé lundi.\n« C'est clos », a dit le procureur.", "Paul Durand"),
    ("« Rien », a dit Paul Durand.\n« C'est clos », a répété M. Durand.", "Paul Durand"),
    ("« Rien », a dit une source policière.\n« C'est clos », a précisé cette source.", "une source policière"),
    ("D'après lui, la route est coupée.", None),
    ("Paul Durand a parlé. « Tout va bien », a assuré un proche de Paul Durand.", "un proche de Paul Durand"),
    ("Les avocats de Paul Durand ont dit qu'il se rendrait.", "Les avocats de Paul Durand"),
    ("Selon les mots de Paul Durand, le maire, la route est sûre.", "Paul Durand"),
    ("Le premier adjoint de Paul Durand, Jean Morel, a assuré que la ville était prête.", "Jean Morel"),
    ("L'avocat de Paul Durand l'a dit. « Il se taira », a ajouté son avocat.", "son avocat"),
    ("Selon Paul Durand, son avocat a demandé la nullité. « C'est clair », a dit son avocat.", "son avocat"),
    ("Jean Morel a parlé. Paul Durand est arrivé lundi. Il a assuré que tout irait bien.", "Paul Durand"),
    ("« Rien », a dit Jean Morel. Paul Durand est parti. « Rien du tout », a-t-il ajouté.", "Paul Durand"),
    ("« Rien », a dit Jean Morel. « Paul Durand est parti », a-t-il ajouté.", "Jean Morel"),
    ("La présidente de la Croix-Rouge a affirmé que le fleuve montait.", "La présidente de la Croix-Rouge"),
    ("Le parti PLV se réunit. La présidente du PLV a dit que tout irait bien.", "La présidente du PLV"),
    ("Édouard Philippe est arrivé. « Rien ne changera », a dit le premier ministre.", "Édouard Philippe"),
    ("Manuel Valls est arrivé. « Rien ne changera », a dit le premier ministre.", "le premier ministre"),
    ("Selon une source judiciaire, la route est coupée. Selon la même source, le pont tient.", "une source judiciaire"),
    # a given name shows whom a pronoun may stand for
    ("Anne Dubois a rencontré Paul Martin. « Rien ne va », a-t-elle dit.", "Anne Dubois"),
    ("Paul Martin a rencontré Anne Dubois lundi. « Rien ne va », a-t-il dit.", "Paul Martin"),
    ("Une ancienne assistante de Luc Morel est venue. « Rien ne va », a-t-elle dit.", None),
    ("« Tout va », a dit Paul Martin. « Non », a dit Anne Petit. « Rien ne va », a-t-il répété.", "Paul Martin"),
    ("« Tout va bien », ont dit Paul Martin et Anne Petit.", "Paul Martin et Anne Petit"),
    # an acronym is the body's, but for an office's own
    ("« Rien », a dit Paul Durand, secrétaire de l'union CGT du port. La CGT a appelé à la grève.", "CGT"),
    ("Le directeur du port (DP) Paul Durand a dit que tout irait bien. « Rien », a dit le DP.", "Paul Durand"),
    ("La présidente du groupe PM, Valérie Morel, est venue. Le groupe PM a jugé que la digue tenait.", "Le groupe PM"),
    # of whom a sentence says that it is about him
    (
        "« Rien », a dit le ministère de la Mer. Quant au ministère tirien du Port, il rappelle que tout va.",
        "ministère tirien du Port",
    ),
    ("« Rien ne va », a dit Jeanne Morel. « Tout va », ajoute celle qui garde le phare.", "Jeanne Morel"),
    ("« Je comprends », a répondu l'avocate. « Rien ne va », a-t-il lancé.", None),
    ("Brigitte Morel est venue. Le quai d'Éric Morel ferme. Morel a dit que rien n'allait.", "Morel"),
    ("« Il y a des demandes qui s'entendent et qui justifient qu'on vienne ce soir », a dit Anne Petit.", None),
    # neither one of two, nor one of a family
    ("Paul Martin et Anne Petit sont venus. Le premier a dit que tout allait bien.", None),
    ("Paul Martin est venu. La famille Martin a assuré que tout allait bien.", "La famille Martin"),
]


@pytest.mark.parametrize(
    ("day", "name"),
    [("2024-10-01", "Bruno Retailleau"), ("2018-12-05", "le ministre de l'Intérieur"), ("2031-01-01", "le ministre de l'Intérieur")],
)
def test_an_office_is_its_holder_s_as_long_as_that_is_known(day: str, name: str) -> None:
    text = "Bruno Retailleau et Sébastien Lecornu sont venus. « Rien ne changera », a dit le ministre de l'Intérieur."
    assert found(text, day=day)[-1].resolved == name


ENGLISH = [
    ('The Syrian Observatory for Human Rights gave a toll. "It rises", the Observatory said.', "Syrian Observatory for Human Rights"),
    ('The Syrian Observatory for Human Rights gave a toll. "It rises", the monitor said.', "Syrian Observatory for Human Rights"),
    ('The Syrian Observatory for Human Rights gave a toll. "It rises", the rebel group said.', "the rebel group"),
    ('"It is closed", a source at the port said. "For long", the source added.', "a source at the port"),
    ('President Karim Morel spoke. "The road is closed", President Jana Xhoxhaj said.', "President Jana Xhoxhaj"),
    ('President Karim Morel spoke. "The road is closed", the president said.', "Karim Morel"),
    ('Karim Abdel Rahman spoke first. "The road is closed", Abdel Rahman said.', "Karim Abdel Rahman"),
    ('Karim Abdel Rahman spoke. Abdel Rahman left. "The road is closed", Mr Rahman said.', "Karim Abdel Rahman"),
    ('"It is open", a resident said. "It is not", another resident said.', "another resident"),
    ('"It rises", medical sources said. The Larna Media Centre gave a toll. "It is high", it said.', None),
    ('Jane Roe met Karim Morel. "The road is closed", she said.', "Jane Roe"),
    ('Karim Morel spoke first. "The road is closed", an aide to Karim Morel said.', "an aide to Karim Morel"),
]


@pytest.mark.parametrize(("text", "name"), ENGLISH)
def test_english_source_is_led_back_to_the_fullest_name(text: str, name: str) -> None:
    assert found(text, "en")[-1].resolved == name


@pytest.mark.parametrize(("text", "name"), RESOLVED)
def test_source_is_led_back_to_the_fullest_name(text: str, name: str | None) -> None:
    assert found(text, day="2018-12-05")[-1].resolved == name


def test_every_span_says_what_stands_there() -> None:
    text = "« La route est coupée », a déclaré à l’AFP le maire, selon RTL. Le pont, dit-il, a cédé."
    for statement in found(text):
        spans = [*statement.content, *statement.relay]
        spans += [span for span in (statement.source, statement.cue, statement.mark) if span is not None]
        assert all(text[span.start : span.end] == span.text for span in spans)
