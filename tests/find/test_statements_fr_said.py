"""Who says what without a clause behind "que", in French: a phrase beside content and source of each statement in it."""

from __future__ import annotations

import pytest
from said import found

SAID = [
    # "on", and where it speaks
    ("Au parquet, on indique que deux hommes sont entendus.", [("deux hommes sont entendus", "parquet")]),
    ("Du côté de la mairie, on précise que le pont rouvrira.", [("le pont rouvrira", "la mairie")]),
    (
        "Dans l'entourage de la ministre, on dénonce une « campagne de haine ».",
        [("campagne de haine", "l'entourage de la ministre")],
    ),
    ("Deux hommes sont entendus, indique-t-on au parquet.", [("Deux hommes sont entendus", "parquet")]),
    ("Sur le port, on indique que la mer monte.", []),
    # things said: how many, what is asked, owned to, laid at whose door
    ("Des habitants parlent d'une quinzaine de morts.", [("une quinzaine de morts", "Des habitants")]),
    ("Des habitants parlent d'une fête.", []),
    ("Le parquet a requis jeudi quatre ans de prison.", [("quatre ans de prison", "Le parquet")]),
    ("L'état-major reconnaît la mort de 45 soldats.", [("la mort de 45 soldats", "L'état-major")]),
    (
        "Le collectif exige le retrait du texte « sans condition ».",
        [("le retrait du texte « sans condition", "Le collectif")],
    ),
    (
        "Les autorités imputent l'attaque du port à des contrebandiers.",
        [("l'attaque du port à des contrebandiers", "Les autorités")],
    ),
    # a participle on a noun: the noun says it, up to where it begins to
    ("La mairie a reçu un courrier annonçant que le pont fermerait.", [("le pont fermerait", "un courrier")]),
    (
        "Les pompiers ont reçu un appel les informant qu'une grange brûlait.",
        [("une grange brûlait", "un appel")],
    ),
    (
        "Un tract niant toute hausse des loyers circulait dans le port.",
        [("toute hausse des loyers", "Un tract")],
    ),
    # who is heard saying it
    (
        "Les parents ont été surpris d'entendre le recteur déclarer que l'école fermerait.",
        [("l'école fermerait", "le recteur")],
    ),
    ("On a vu le préfet affirmer que tout allait bien.", [("tout allait bien", "le préfet")]),
    # as somebody said it, the subject before the verb
    ("Comme le préfet l'a écrit dans son rapport, la digue n'a pas tenu.", [("la digue n'a pas tenu", "le préfet")]),
    (
        "C'est dommage car, comme il l'explique dans le journal, la colère vient de loin.",
        [("la colère vient de loin", "il")],
    ),
    ("Comme je l'ai dit, la digue n'a pas tenu.", []),
    ("La barque est rentrée, comme ils le voulaient.", []),
    # what a pronoun announces stands behind the colon
    ("Tous les élus l'ont souligné : la gare est un atout.", [("la gare est un atout", "Tous les élus")]),
    ("Le maire l'a répété lundi : le pont restera fermé.", [("le pont restera fermé", "Le maire")]),
    (
        "J'approuve ce qu'a dit le maire : la commune doit garder son école.",
        [("la commune doit garder son école", "le maire")],
    ),
    ("Son parcours le confirme : la gare est un atout.", []),
    ("Il le faut : la route est dangereuse.", []),
    # who is told something stands between the verb and what it is
    ("Le préfet a assuré à Radio Val que la route rouvrirait jeudi.", [("la route rouvrirait jeudi", "Le préfet")]),
    ("Le ministre a rappelé aux élus que la loi interdit cela.", [("la loi interdit cela", "Le ministre")]),
    ("Une source policière a confirmé à l'agence Delta que deux hommes ont fui.", [("deux hommes ont fui", "Une source policière")]),
    ("Le préfet a répondu aux questions que posaient les élus.", []),
    ("Le ministre a parlé aux soldats que la France envoie.", []),
    ("Le ministre a rappelé à la ville que lui ont confiée les habitants son devoir.", []),
    # what stands behind a preposition of the verb's own
    ("Les enquêteurs ont conclu à un accident.", [("un accident", "Les enquêteurs")]),
    ("L'accord conclu à Larna tient depuis lundi.", []),
    ("Le ministre insiste sur la lenteur des secours.", [("la lenteur des secours", "Le ministre")]),
    ("Le ministre insiste sur ce point.", []),
    ("La préfecture s'inquiète de la montée des eaux.", [("la montée des eaux", "La préfecture")]),
    ("La préfecture ne s'inquiète pas de la montée des eaux.", []),
    ("On s'inquiète pour les forces de l'ordre.", []),
    (
        "Trois députés se sont prononcés en faveur de la levée du secret.",
        [("en faveur de la levée du secret", "Trois députés")],
    ),
    (
        "Le syndicat se prononce contre la fermeture de l'usine.",
        [("contre la fermeture de l'usine", "Le syndicat")],
    ),
    # an object that says something, and one that does not
    ("L'avocat avance la thèse de l'accident.", [("la thèse de l'accident", "L'avocat")]),
    ("Le cortège avance la tête haute.", []),
    ("La Cour a pointé une gestion défaillante.", [("une gestion défaillante", "La Cour")]),
    ("L'homme pointait une arme sur les passants.", []),
    ("L'élu a pointé ce paradoxe.", []),
    ("Commençons par pointer les failles du plan.", []),
    (
        "Les examinateurs ne demandent chacun qu'une réponse.",
        [("une réponse", "Les examinateurs")],
    ),
    ("Le maire a jugé nécessaire de fermer l'école.", [("nécessaire de fermer l'école", "Le maire")]),
    ("Il convient que les usagers paient le coût des transports.", []),
    # a relative clause that says what the one it hangs on said
    ("Le maire, selon qui le pont est sûr, a pris la route.", [("le pont est sûr", "qui")]),
    ("Le club garde son président, pour qui « la saison est finie ».", [("la saison est finie", "qui")]),
    ("Des ouvriers pour qui la voiture est indispensable ont bloqué la route.", []),
    # between an auxiliary and its verb
    (
        "Le groupe aurait selon plusieurs sources payé quatorze millions d'euros.",
        [("Le groupe aurait … payé quatorze millions d'euros", "plusieurs sources")],
    ),
    (
        "La route est selon les pompiers coupée depuis midi.",
        [("La route est … coupée depuis midi", "les pompiers")],
    ),
    # a quotation keeps what somebody else says in it
    (
        "Le maire écrit : « Ces actes étaient graves aux yeux de l'histoire. »",
        [("Ces actes étaient graves aux yeux de l'histoire.", "Le maire"), ("Ces actes étaient graves", "l'histoire")],
    ),
    ("D'autres affirment que la route est coupée.", [("la route est coupée", "D'autres")]),
    # "faire savoir" is one verb, and its subject the one who does
    (
        "Le bilan est passé à quinze morts, a fait savoir la protection civile.",
        [("Le bilan est passé à quinze morts", "la protection civile")],
    ),
    ("La protection civile fait savoir que le bilan monte.", [("le bilan monte", "La protection civile")]),
    ("« Nous partons demain », a fait savoir la présidence.", [("Nous partons demain", "la présidence")]),
    # behind what stands between commas
    (
        "Le maire a déclaré mardi, lors d'une conférence de presse, vouloir fermer le pont.",
        [("vouloir fermer le pont", "Le maire")],
    ),
    (
        "Des militants affirment, vidéos à l'appui, que l'école a été bombardée.",
        [("l'école a été bombardée", "Des militants")],
    ),
    ("Le bilan pourrait encore s'alourdir, craint la mairie.", [("Le bilan pourrait encore s'alourdir", "la mairie")]),
    ("Le président, lui, assure ne rien regretter.", [("ne rien regretter", "Le président")]),
    ("L'homme, qui se dit innocent, a été écroué.", [("innocent", "qui")]),
    # who blames, and from whom "on" learns
    (
        "Le maire se voit reprocher par l'opposition d'avoir favorisé un proche.",
        [("avoir favorisé un proche", "l'opposition")],
    ),
    (
        "On apprenait dans la soirée de source judiciaire que le suspect avait été libéré.",
        [("le suspect avait été libéré", "source judiciaire")],
    ),
    ("La ministre a refusé de confirmer le chiffre de douze morts.", []),
    # a document shows, and anybody may
    (
        "Un sondage publié jeudi montre que 60 % des habitants sont opposés au projet.",
        [("60 % des habitants sont opposés au projet", "Un sondage publié jeudi")],
    ),
    ("Le guide montre que la grotte est vide.", []),
    ("Une vidéo montre des soldats tirer en l'air.", []),
    # nobody, and somebody who would not be named
    ("Aucune source indépendante n'a pu confirmer ces informations.", []),
    ("Sur une pancarte, on pouvait lire : « Rendez-nous nos terres ».", [("Rendez-nous nos terres", None)]),
    (
        "« La digue a cédé », a déclaré le chef des secours, sous couvert d'anonymat.",
        [("La digue a cédé", "le chef des secours")],
    ),
    # a clause that opens its sentence ends where the main clause begins
    (
        "Alors que le maire affirme que la digue est sûre, l'opposition réclame une enquête.",
        [("la digue est sûre", "le maire"), ("une enquête", "l'opposition")],
    ),
    (
        "Après que le maire a déclaré que le pont était sûr, des camions ont repris la route.",
        [("le pont était sûr", "le maire")],
    ),
    (
        "Si le maire affirme que la digue, vieille de trente ans, est sûre, l'opposition réclame une enquête.",
        [("la digue, vieille de trente ans, est sûre", "le maire"), ("une enquête", "l'opposition")],
    ),
    (
        "Le maire affirme que la digue est sûre, que le pont tient et que la route rouvrira.",
        [("la digue est sûre, que le pont tient et que la route rouvrira", "Le maire")],
    ),
    (
        "Estimant que la colère s'était exprimée, le secrétaire d'État a lancé un appel au calme.",
        [("la colère s'était exprimée", "le secrétaire d'État")],
    ),
    (
        "Tout en reconnaissant que le bilan était lourd, l'armée défend l'opération.",
        [("le bilan était lourd", "l'armée")],
    ),
    ("Jugeant que la route était dangereuse, le maire l'a fermée.", [("la route était dangereuse", "le maire")]),
    # who is accused comes first, and who accuses says it
    (
        "L'armée est accusée par des ONG d'utiliser des armes interdites.",
        [("L'armée … utiliser des armes interdites", "des ONG")],
    ),
    (
        "Un prêtre accusé par une femme d'avoir menti a été entendu.",
        [("Un prêtre … avoir menti", "une femme")],
    ),
    # what somebody has counted, not what there is
    ("La préfecture a compté 400 manifestants.", [("400 manifestants", "La préfecture")]),
    (
        "La CGT a revendiqué 5.000 participants, la police en a recensé 2.100.",
        [("5.000 participants", "La CGT"), ("2.100", "la police")],
    ),
    ("Les organisateurs en annoncent 600.", [("600", "Les organisateurs")]),
    ("La ville compte 4.000 habitants.", []),
    ("La ville en compte 4.000.", []),
    ("Le maire compte sur 400 bénévoles.", []),
    # what stands before, taken up by a pronoun
    ("Le pont sera fermé lundi, ce que confirme la mairie.", [("Le pont sera fermé lundi", "la mairie")]),
    ("Le pont sera fermé lundi, ce que le préfet a démenti.", [("Le pont sera fermé lundi", "le préfet")]),
    ("La digue a cédé dimanche. C'est ce qu'a indiqué le parquet.", [("La digue a cédé dimanche", "le parquet")]),
    ("La digue a cédé hier. C'est du moins ce qu'affirme l'armée.", [("La digue a cédé hier", "l'armée")]),
    ("C'est ce que souligne le maire : la digue a cédé.", [("la digue a cédé", "le maire")]),
    ("Chacun sait ce que dit le maire.", []),
    ("Le défilé changera de parcours, ce qu'ont accepté les syndicats.", []),
    # what somebody says to be, and what a relative clause adds to what is told
    ("Le ministre s'est dit prêt à négocier.", [("prêt à négocier", "Le ministre")]),
    ("Le ministre se dit prêt à négocier.", [("prêt à négocier", "Le ministre")]),
    ("La Croix-Rouge fait état de 34 morts.", [("34 morts", "La Croix-Rouge")]),
    (
        "L'agence évoque un bilan de douze morts, que les autorités n'ont pas confirmé.",
        [("un bilan de douze morts", "L'agence")],
    ),
    # the subject before its verb, whatever stands between commas
    (
        "L'avocate de la famille, Me Anne Roux, a plaidé la relaxe, estimant que son client dormait.",
        [("la relaxe", "L'avocate de la famille, Me Anne Roux"), ("son client dormait", "L'avocate de la famille, Me Anne Roux")],
    ),
    ("La radio publique a annoncé, sans donner de détails, la mort du roi.", [("la mort du roi", "La radio publique")]),
    ("L'agence sanitaire a mis en garde contre une épidémie.", [("une épidémie", "L'agence sanitaire")]),
    ("Un officier, qui a requis l'anonymat, a confirmé l'envoi de renforts.", [("l'envoi de renforts", "Un officier")]),
    ("« Les chiffres sont gonflés », souffle un officier.", [("Les chiffres sont gonflés", "un officier")]),
    # who is named between commas says nothing of it
    (
        "Selon le journal Le Temps, qui cite des diplomates, un accord est proche.",
        [("un accord est proche", "des diplomates")],
    ),
    # a headline says where before it says who
    ("Larna : l'armée dit avoir repris le port", [("avoir repris le port", "l'armée")]),
    ("Le coureur se dit maître de la course.", [("maître de la course", "Le coureur")]),
    # a clause behind a colon, without quotation marks
    ("Le maire prévient : le pont sera fermé lundi.", [("le pont sera fermé lundi", "Le maire")]),
    ("Le ministère dément : aucun tir n'a eu lieu.", [("aucun tir n'a eu lieu", "Le ministère")]),
    ("La direction se défend : aucun salarié n'a été licencié.", [("aucun salarié n'a été licencié", "La direction")]),
    ("Le maire a visité trois écoles : elles seront fermées lundi.", []),
    ("Le club explique : voir page trois.", []),
    # a verb that the parser takes for an adjective
    (
        "L'ONG alerte sur une pénurie de médicaments dans le nord du pays.",
        [("une pénurie de médicaments dans le nord du pays", "L'ONG")],
    ),
    # a name parted from its title
    ("« Une honte », s'indigne Me Karine Dubost.", [("Une honte", "Me Karine Dubost")]),
    (
        "Selon Me Paul Lenoir, avocat de M. Trumel, le dossier est vide.",
        [("le dossier est vide", "Me Paul Lenoir, avocat de M. Trumel")],
    ),
    # two who count, and the verb said once
    (
        "La police a compté 3.000 manifestants, la CGT 5.000.",
        [("3.000 manifestants", "La police"), ("5.000", "la CGT")],
    ),
    (
        "La police parle de 300 manifestants, les syndicats de 900.",
        [("300 manifestants", "La police"), ("900", "les syndicats")],
    ),
    (
        "La préfecture annonce 1.200 participants, et les organisateurs 4.000.",
        [("1.200 participants", "La préfecture"), ("4.000", "les organisateurs")],
    ),
    ("La police a compté 3.000 manifestants, la veille 5.000.", [("3.000 manifestants, la veille 5.000", "La police")]),
    # who stands between a relative pronoun and its verb
    ("Elle décrit des gestes qu'elle qualifie d'« insupportables ».", [("insupportables", "elle")]),
    ("Le maire est d'avis que le pont doit fermer.", [("le pont doit fermer", "Le maire")]),
    ("La ville a perdu deux écoles, ce qui signifie que le quartier se vide.", []),
    ("Il est prévu une convention afin d'assurer la prise en charge des enfants.", []),
    ("Il faut de la musique à entendre et que les moments de calme durent.", []),
    ("Les autorités n'ont de cesse de promettre que le pont sera réparé.", [("le pont sera réparé", "Les autorités")]),
    (
        "Les couturières affirment, regrettant la polémique, que la mode change.",
        [("la polémique", "Les couturières"), ("la mode change", "Les couturières")],
    ),
    (
        "Près de la moitié des espèces sont en déclin rapide, alerte une étude.",
        [("Près de la moitié des espèces sont en déclin rapide", "une étude")],
    ),
    # an incise whose source a phrase parts from its verb, or whose verb is taken for a noun
    (
        "Un habitant sur trois vit sous le seuil, note dans son rapport annuel l'Observatoire des quartiers.",
        [("Un habitant sur trois vit sous le seuil", "l'Observatoire des quartiers")],
    ),
    ("« Le pont tient », amorce Ludovic Berger.", [("Le pont tient", "Ludovic Berger")]),
    ("Le pont est vert, comme le disait si bien Charles Berger.", [("Le pont est vert", "Charles Berger")]),
    # who is named before what he is, and what a report is about
    (
        "Claude Dilain, le maire de Brenac, dénonce «l'absence de volonté» de l'État.",
        [("l'absence de volonté» de l'État", "Claude Dilain, le maire de Brenac")],
    ),
    (
        "La misère gagne les banlieues, selon un rapport publié lundi sur ces quartiers.",
        [("La misère gagne les banlieues", "un rapport publié lundi sur ces quartiers")],
    ),
    # pages that run their sentences together
    (
        "Le pont est coupé, ont annoncé mardi deux communes.«Les travaux durent», ont indiqué les élus.",
        [("Le pont est coupé", "deux communes"), ("Les travaux durent", "les élus")],
    ),
    # a joined verb goes with the subject it agrees with, a gerund with the main clause
    (
        "Le juge estime qu'il faut agir pour que les villes ne soient pas oubliées, et invite à tirer parti des ports.",
        [("il faut agir pour que les villes ne soient pas oubliées", "Le juge"), ("tirer parti des ports", "Le juge")],
    ),
    (
        "Le maire a exigé la fin du chantier dans un délai qui ne dépassera pas un mois, tout en insistant sur sa qualité.",
        [("la fin du chantier dans un délai qui ne dépassera pas un mois", "Le maire"), ("sa qualité", "Le maire")],
    ),
    (
        "Craignant d'être « suivi » par une horde de curieux, le fermier, qui se tait, mettra deux ans.",
        [("être « suivi » par une horde de curieux", "le fermier")],
    ),
    ("Il n'est pas impossible selon lui de sauver le port.", [("Il n'est pas impossible … de sauver le port", "lui")]),
    (
        "La manifestation a réuni 1200 personnes selon la police, 3500 selon les organisateurs.",
        [("La manifestation a réuni 1200 personnes", "la police"), ("3500", "les organisateurs")],
    ),
    (
        "À midi, les grévistes étaient 12.000, selon les chiffres du gouvernement, contre 38.600 le 22 décembre.",
        [("À midi, les grévistes étaient 12.000 … contre 38.600 le 22 décembre", "les chiffres du gouvernement")],
    ),
    (
        "Un défilé a rassemblé de 900 (selon la police) à 1.100 personnes (selon les organisateurs) dans le calme.",
        [("900", "la police"), ("1.100 personnes", "les organisateurs")],
    ),
    # a range whose ends have two sources, and a parenthesis that has one of its own
    (
        "Entre 700, selon la police, et 1 000 manifestants, selon les organisateurs, ont défilé.",
        [("700", "la police"), ("1 000 manifestants", "les organisateurs")],
    ),
    (
        "Ils étaient entre 700 (selon la police) et 1 000 (selon les organisateurs) à défiler.",
        [("700", "la police"), ("1 000", "les organisateurs")],
    ),
    (
        "D'après la préfecture, 1.200 personnes ont manifesté (4.000 selon les syndicats).",
        [("1.200 personnes ont manifesté", "la préfecture"), ("4.000", "les syndicats")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[row[0] for row in SAID])
def test_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert [
        (" … ".join(piece.text for piece in one.content), one.source.text if one.source else None) for one in found(text)
    ] == expected
