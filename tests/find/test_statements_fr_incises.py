"""French incises, asides and quotations of every kind: a phrase beside what is to be found in it."""

from __future__ import annotations

import pytest
from said import A, C, D, H, I, M, found, row

MARKS = [
    ("«La digue tient», a assuré la maire.", "La digue tient", "la maire", (), D, A),
    ("« La digue tient », a assuré la maire.", "La digue tient", "la maire", (), D, A),
    ("“La digue tient”, a assuré la maire.", "La digue tient", "la maire", (), D, A),
    ('"La digue tient", a assuré la maire.', "La digue tient", "la maire", (), D, A),
    ("« La digue tient » , a assuré la maire.", "La digue tient", "la maire", (), D, A),
    ("« La digue tient » a assuré la maire.", "La digue tient", "la maire", (), D, A),
    (
        "« La digue tient, a assuré la maire. Nous la surveillons. »",
        "La digue tient / Nous la surveillons.",
        "la maire",
        (),
        D,
        A,
    ),
    ("« La digue “tient” encore », a assuré la maire.", "La digue “tient” encore", "la maire", (), D, A),
    ("« Tiendra-t-elle ? », s'interroge la maire.", "Tiendra-t-elle ?", "la maire", (), D, A),
    ("« La digue tient ! », s'est exclamée la maire.", "La digue tient !", "la maire", (), D, A),
    ("« La digue tient ! », s'est-elle exclamée.", "La digue tient !", "elle", (), D, A),
    ("« La digue tient », est-il écrit dans le rapport.", "La digue tient", "le rapport", (), D, A),
    ("« La digue tient », est-il précisé.", "La digue tient", None, (), D, A),
    ("La digue tient, a-t-il été indiqué de source policière.", "La digue tient", "source policière", (), I, A),
    ("« La digue tient… », a soufflé la maire.", "La digue tient…", "la maire", (), D, A),
    ("- « La digue tient », a assuré la maire.", "La digue tient", "la maire", (), D, A),
]

INVERTED = [
    ("« Nous partirons à l'aube », a-t-elle promis.", "Nous partirons à l'aube", "elle", (), D, A),
    ("« Nous partirons à l'aube », ont-ils répété.", "Nous partirons à l'aube", "ils", (), D, A),
    ("« Nous partirons à l'aube », dit-on au village.", "Nous partirons à l'aube", None, (), D, A),
    ("La digue a cédé, a confirmé la préfète.", "La digue a cédé", "la préfète", (), I, A),
    ("La digue a cédé, a indiqué mardi soir la préfète.", "La digue a cédé", "la préfète", (), I, A),
    ("La digue a cédé, rapporte un éclusier.", "La digue a cédé", "un éclusier", (), I, A),
    ("La digue a cédé, affirme-t-on de source militaire.", "La digue a cédé", "source militaire", (), I, A),
    ("La digue a cédé, a-t-on appris auprès du parquet.", "La digue a cédé", "parquet", (), I, A),
    (
        "La digue a cédé, a-t-on appris d'un responsable portuaire.",
        "La digue a cédé",
        "un responsable portuaire",
        (),
        I,
        A,
    ),
    ("La digue aurait cédé, a indiqué la préfète.", "La digue aurait cédé", "la préfète", (), I, C),
    ("La digue a probablement cédé, a indiqué la préfète.", "La digue a probablement cédé", "la préfète", (), I, H),
    ("L'eau monte encore, nous a expliqué Karim Benali.", "L'eau monte encore", "Karim Benali", (), I, A),
    ("L'eau monte encore, m'a confié une voisine.", "L'eau monte encore", "une voisine", (), I, A),
    ("L'eau monte encore, leur a répondu le capitaine.", "L'eau monte encore", "le capitaine", (), I, A),
    ("« C'est un scandale », s'emporte Louise Petit.", "C'est un scandale", "Louise Petit", (), D, A),
    ("« C'est un scandale », se désole une commerçante.", "C'est un scandale", "une commerçante", (), D, A),
    ("« C'est un scandale », a dénoncé le syndicat dans un communiqué.", "C'est un scandale", "le syndicat", (), D, A),
    ("« C'est un scandale », a dénoncé dans un communiqué le syndicat.", "C'est un scandale", "le syndicat", (), D, A),
    ("« C'est un scandale », a tweeté la sénatrice.", "C'est un scandale", "la sénatrice", (), D, A),
    ("« C'est un scandale », a écrit la sénatrice sur Twitter.", "C'est un scandale", "la sénatrice", (), D, A),
    (
        "« C'est un scandale », a réagi la sénatrice Anne Leroy.",
        "C'est un scandale",
        "la sénatrice Anne Leroy",
        (),
        D,
        A,
    ),
    (
        "« C'est un scandale », tonne Anne Leroy, sénatrice du Nord.",
        "C'est un scandale",
        "Anne Leroy, sénatrice du Nord",
        (),
        D,
        A,
    ),
    ("« C'est un scandale », peste un automobiliste.", "C'est un scandale", "un automobiliste", (), D, A),
    ("« C'est un scandale », plaisante-t-il.", "C'est un scandale", "il", (), D, A),
    ("« C'est un scandale », ont scandé les manifestants.", "C'est un scandale", "les manifestants", (), D, A),
]

BRACKETS = [
    ("Le marché ferme, annonce la mairie.", "Le marché ferme", "la mairie", (), I, A),
    ("La digue tiendra, assure l'ingénieur.", "La digue tiendra", "l'ingénieur", (), I, A),
    ("« Le port, explique Anne Leroy, restera fermé. »", "Le port / restera fermé.", "Anne Leroy", (), D, A),
    ("Le port a fermé selon les marins - hier selon la mairie -, dit-on.", "Le port a fermé", "les marins", (), I, A),
    (
        "Trois ponts, l'ancien, le neuf et le viaduc, ont été repris coup sur coup, a rapporté la télévision locale.",
        "Trois ponts, l'ancien, le neuf et le viaduc, ont été repris coup sur coup",
        "la télévision locale",
        (),
        I,
        A,
    ),
    (
        "Une voisine jointe par téléphone a affirmé que l'eau monte.",
        "l'eau monte",
        "Une voisine jointe par téléphone",
        (),
        I,
        A,
    ),
    ("Le pont, précise le maire, sera fermé lundi.", "Le pont / sera fermé lundi", "le maire", (), I, A),
    ("Le pont, a précisé le maire, sera fermé lundi.", "Le pont / sera fermé lundi", "le maire", (), I, A),
    (
        "Les services du port, a prévenu la capitainerie, tiennent « un décompte précis ».",
        "Les services du port / tiennent « un décompte précis",
        "la capitainerie",
        (),
        M,
        A,
    ),
    (
        "Le tunnel, estime l'ingénieur, restera fermé un mois.",
        "Le tunnel / restera fermé un mois",
        "l'ingénieur",
        (),
        I,
        A,
    ),
    (
        "Aujourd'hui, assure la directrice, tout est rentré dans l'ordre.",
        "Aujourd'hui / tout est rentré dans l'ordre",
        "la directrice",
        (),
        I,
        A,
    ),
    ("« Ici, dit le pêcheur, nous restons. »", "Ici / nous restons.", "le pêcheur", (), D, A),
    ("« Ici, a expliqué Jean Moulin, tout a brûlé. »", "Ici / tout a brûlé.", "Jean Moulin", (), D, A),
]

ASIDES = [
    ("Comme l'a rappelé le préfet, le barrage est plein.", "le barrage est plein", "le préfet", (), I, A),
    ("Le barrage est plein, comme l'a rappelé le préfet.", "Le barrage est plein", "le préfet", (), I, A),
    ("Le barrage est plein, ainsi que l'a expliqué la directrice.", "Le barrage est plein", "la directrice", (), I, A),
    ("Comme l'indique le rapport, le barrage est plein.", "le barrage est plein", "le rapport", (), I, A),
    (
        "Comme le souligne Amnesty International, la prison est pleine.",
        "la prison est pleine",
        "Amnesty International",
        (),
        I,
        A,
    ),
]


@pytest.mark.parametrize(
    ("text", "content", "source", "relay", "form", "modality"), MARKS + INVERTED + BRACKETS + ASIDES
)
def test_statement(
    text: str, content: str, source: str | None, relay: tuple[str, ...], form: str, modality: str
) -> None:
    assert (content, source, relay, form, modality) in [row(statement) for statement in found(text)]


NO_INCISE = [
    ("Le maire, élu en mars, a démenti la rumeur.", "Le maire, élu en mars"),
    ("Le ministre, alors en campagne, avait traité les chaînes d'organes.", "Le ministre, alors en campagne"),
    ("Le village, dit des Bruyères, est coupé du monde.", "Le village"),
]


@pytest.mark.parametrize(("text", "subject"), NO_INCISE)
def test_a_subject_with_its_apposition_is_no_content(text: str, subject: str) -> None:
    assert subject not in [span.text for statement in found(text) for span in statement.content]


ORPHANS = [
    ("Karim Benali : « La grue est tombée »", "La grue est tombée", "Karim Benali", D),
    ("Le capitaine est formel : « Personne n'est resté à bord. »", "Personne n'est resté à bord.", "Le capitaine", D),
    ("« Personne n'est resté à bord ce soir-là. »", "Personne n'est resté à bord ce soir-là.", None, D),
    (
        "« L'eau monte », a dit le capitaine. « Nous devons partir avant la nuit. »",
        "L'eau monte / Nous devons partir avant la nuit.",
        "le capitaine",
        D,
    ),
    (
        "« L'eau monte », a dit le capitaine.\n« Nous devons partir avant la nuit », a-t-il ajouté.",
        "Nous devons partir avant la nuit",
        "il",
        D,
    ),
    ("Pour le capitaine, « c'est un miracle ».", "c'est un miracle", "le capitaine", D),
]


@pytest.mark.parametrize(("text", "content", "source", "form"), ORPHANS)
def test_quotation_without_a_verb_of_report(text: str, content: str, source: str | None, form: str) -> None:
    assert (content, source, form) in [(r[0], r[1], r[3]) for r in map(row, found(text))]


SCARE = [
    "Les « gilets jaunes » ont dressé une barricade.",
    "Le film « La Nuit » sort mercredi.",
    "Le cargo « Esperanza » a coulé.",
    "Les « casques blancs » ont creusé toute la nuit.",
    "Le quartier dit « du Moulin » est inondé.",
    "Sa « tournée » a duré trois jours.",
]


@pytest.mark.parametrize("text", SCARE)
def test_names_and_scare_quotes_are_no_statements(text: str) -> None:
    assert found(text) == ()


POSTS = [
    (
        "La route est barrée. L'eau monte très vite au centre-ville. pic.twitter.com/abcdef12 — Mairie du Port (@mairieduport) 3 mai 2018",
        "Mairie du Port (@mairieduport)",
    ),
]


@pytest.mark.parametrize(("text", "source"), POSTS)
def test_post_is_its_author_s(text: str, source: str) -> None:
    (post,) = [s for s in found(text) if s.rule == "statement.post"]
    assert post.source is not None
    assert (post.source.text, post.form) == (source, D)


def test_what_denies_in_his_own_words_is_asserted() -> None:
    assert [row(s)[4] for s in found("« Nous n'avons tué personne », dément le colonel.")] == [A]
