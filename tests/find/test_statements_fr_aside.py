"""Who says what where the parser misreads a sentence, or a report stands aside: a French phrase beside what is said in it."""

from __future__ import annotations

import pytest
from said import found

SAID = [
    # an aside leaves what stands around it
    (
        "Je peux assurer, comme la préfète du Conseil l'a déjà précisé, que le bac sera maintenu.",
        [("le bac sera maintenu", "la préfète du Conseil")],
    ),
    (
        "La digue n'a pas, comme l'a dit le maire, tenu plus d'une heure.",
        [("La digue n'a pas … tenu plus d'une heure", "le maire")],
    ),
    (
        "La digue a cédé, comme l'a dit le maire, à trois heures du matin.",
        [("La digue a cédé … à trois heures du matin", "le maire")],
    ),
    ("La digue a cédé, comme l'a dit le maire, et le port est inondé.", [("La digue a cédé", "le maire")]),
    ("Chers amis, comme dit le capitaine : la mer commande.", [("la mer commande", "le capitaine")]),
    ("Il veut vendre la barque comme il l'a annoncé.", [("vendre la barque", "il")]),
    (
        "Le syndicat confirme, comme l'a dit le maire, que la digue a cédé.",
        [("la digue a cédé", "le maire"), ("la digue a cédé", "Le syndicat")],
    ),
    ("Cependant, comme la préfète l'a dit, la digue a cédé.", [("la digue a cédé", "la préfète")]),
    # whom a comma parts from what he said, however the parser reads it
    (
        "Les cordes du quai tirent trop sur les anneaux, ont souligné le capitaine et les pêcheurs.",
        [("Les cordes du quai tirent trop sur les anneaux", "le capitaine et les pêcheurs")],
    ),
    (
        "L'incendie a ravagé le hangar, a indiqué de son côté la préfecture.",
        [("L'incendie a ravagé le hangar", "la préfecture")],
    ),
    (
        "Deux barques ont coulé, a expliqué lors d'une visite du port le commandant Luc Morand.",
        [("Deux barques ont coulé", "le commandant Luc Morand")],
    ),
    (
        "« Je répare des filets », racontait, lasse, une habituée du quai.",
        [("Je répare des filets", "une habituée du quai")],
    ),
    (
        "Le hangar aurait été vendu à un promoteur pour ses quais rapporte l'agence Portnews ce mardi.",
        [("Le hangar aurait été vendu à un promoteur pour ses quais", "l'agence Portnews")],
    ),
    (
        "Un crédit de presque deux millions a été voté pour le curage des bassins, soulignera le directeur du port de Larna.",
        [("Un crédit de presque deux millions a été voté pour le curage des bassins", "le directeur du port de Larna")],
    ),
    # the whole of a source, and no more
    (
        "Selon Karim Tahri, représentant du syndicat des dockers portuaires, « ce treuil avait déjà lâché ».",
        [("ce treuil avait déjà lâché", "Karim Tahri, représentant du syndicat des dockers portuaires")],
    ),
    (
        "« Il faut draguer », a réagi Eric Colin, l'un des doyens du port.",
        [("Il faut draguer", "Eric Colin, l'un des doyens du port")],
    ),
    (
        "« Le phare vacille », a lancé le gardien du cap de Larna, en Tirie, Michel Dupont.",
        [("Le phare vacille", "le gardien du cap de Larna, en Tirie, Michel Dupont")],
    ),
    (
        "« La mer montait », avait ajouté la pêcheuse dans un enregistrement diffusé mardi.",
        [("La mer montait", "la pêcheuse")],
    ),
    (
        "« La digue suintait », avait précisé l'ingénieur à l'époque de cette découverte.",
        [("La digue suintait", "l'ingénieur")],
    ),
    (
        "« C'est un risque », ont indiqué mardi les ingénieurs du port devant la commission « sécurité » du conseil.",
        [("C'est un risque", "les ingénieurs du port")],
    ),
    (
        "Quelque vingt barques sont sorties, a constaté une journaliste de l'AFP.Débutée à midi, la régate a duré peu.",
        [("Quelque vingt barques sont sorties", "une journaliste de l'AFP")],
    ),
    (
        "Cette année, « une barque sur trois » n'est pas sortie, a-t-on précisé de même source.",
        [("Cette année, « une barque sur trois » n'est pas sortie", "même source")],
    ),
    (
        "Les dockers, peu nombreux dans le port, plus présents sur le fleuve, jugent que le quai est trop court.",
        [("le quai est trop court", "Les dockers, peu nombreux dans le port, plus présents sur le fleuve")],
    ),
    # a report that somebody hands on ends before him
    (
        "Il avait déclaré « avoir suivi la balise », selon le capitaine du port, Pierre Sénac.",
        [
            ("Il avait déclaré « avoir suivi la balise", "le capitaine du port, Pierre Sénac"),
            ("avoir suivi la balise", "Il"),
        ],
    ),
    (
        "Ce marin avait admis auparavant avoir coupé « par erreur » la corde.",
        [("avoir coupé « par erreur » la corde", "Ce marin")],
    ),
    (
        "« Il faut que la pêche reprenne », a lancé le doyen vendredi soir.",
        [("Il faut que la pêche reprenne", "le doyen")],
    ),
    (
        "Mais, affirme le maire de la ville, Luc Morand, la digue tiendra.",
        [("la digue tiendra", "le maire de la ville, Luc Morand")],
    ),
    # what appears from something, and what somebody denies of it
    ("Il ressort de l'enquête que la digue a cédé.", [("la digue a cédé", "l'enquête")]),
    (
        "À ce propos, il ressort, selon le bilan de la ville, que la pêche a reculé.",
        [("la pêche a reculé", "le bilan de la ville")],
    ),
    (
        "L'armateur a expliqué que le cargo avait coulé en mai, ce qu'a démenti une source proche du port.",
        [("le cargo avait coulé en mai", "une source proche du port"), ("le cargo avait coulé en mai", "L'armateur")],
    ),
    ("Les dockers ont été moqués, hués et accusés de ralentir le port.", []),
    ("Cela arrange les armateurs de penser que la tempête passera.", []),
    ("Plusieurs pêcheurs ont critiqué ces propos, sur Twitter.", []),
    (
        "Le colonel a parlé, précisant qu'il n'y avait eu aucune avarie.",
        [("il n'y avait eu aucune avarie", "Le colonel")],
    ),
    ("Le maire est d'avis que la digue tiendra.", [("la digue tiendra", "Le maire")]),
    # what the page tells and does not vouch for
    ("L'armée aurait tué douze civils.", [("L'armée aurait tué douze civils", None)]),
    ("Douze civils auraient été tués dans le quartier.", [("Douze civils auraient été tués dans le quartier", None)]),
    ("Les assaillants seraient arrivés par la mer.", [("Les assaillants seraient arrivés par la mer", None)]),
    ("Il semble que la digue ait cédé.", [("la digue ait cédé", None)]),
    ("La digue, semble-t-il, a cédé.", [("La digue … a cédé", None)]),
    ("Si le maire venait, il aurait une réponse.", []),
    ("Sans la digue, le fleuve aurait inondé la ville.", []),
    ("Le maire aurait pu venir.", []),
    ("La réforme serait votée demain.", []),
    ("Le port semble vide.", []),
    # on whose word, and what is nobody's
    (
        "On indique de source policière que deux hommes ont été arrêtés.",
        [("deux hommes ont été arrêtés", "source policière")],
    ),
    (
        "Le préfet a déclaré que la route était coupée, ajoutant que les secours arrivaient.",
        [("la route était coupée", "Le préfet"), ("les secours arrivaient", "Le préfet")],
    ),
    ("Le préfet n'a qu'un souci, à savoir que les barques soient amarrées.", []),
    ("À signaler que le bassin s'étale sur deux hectares ; vingt anneaux sont libres.", []),
    ("Les semaines à venir s'annoncent rudes alors que se profilent les grandes marées.", []),
    ("Elle a librement consenti à partir avec lui.", []),
    ("Le jardin public, dit « Le square », est fermé.", []),
    ("La houle a poussé les barques à rentrer plus tôt que prévu.", []),
    ("Le contremaître a refusé le départ, comme l'exige le règlement pour qu'un navire sorte.", []),
    # a clause keeps its verb, and whoever speaks in it
    (
        "Les pêcheurs affirment que leur patron, qui avait navigué, croyait que la passe était ouverte.",
        [
            ("leur patron, qui avait navigué, croyait que la passe était ouverte", "Les pêcheurs"),
            ("la passe était ouverte", "leur patron"),
        ],
    ),
    (
        "Le port a reçu mardi un appel d'un homme affirmant: “la balise est éteinte”.",
        [("la balise est éteinte", "un homme")],
    ),
    (
        "Le doyen a dénoncé les armateurs qui selon lui négligent les barques.",
        [("les armateurs qui selon lui négligent les barques", "Le doyen"), ("négligent les barques", "lui")],
    ),
    (
        "« Le courant a changé », lorsque le barrage a été ouvert, a indiqué l'ingénieure.",
        [("Le courant a changé », lorsque le barrage a été ouvert", "l'ingénieure")],
    ),
    # whom a sentence is about that a quotation follows, and who "on" is
    (
        "« Rien ne va », clament-ils. Aurélie Ramire regarde la mer avec patience. « Sur la pêche, nous avons un projet commun ».",
        [("Rien ne va", "ils"), ("Sur la pêche, nous avons un projet commun", "Aurélie Ramire")],
    ),
    (
        "Au contraire, chez les gens du port, on faisait valoir que des cordes avaient pu être coupées.",
        [("des cordes avaient pu être coupées", "les gens du port")],
    ),
    # the whole of a source, and of what is told
    (
        "Arrivé sur le quai juste après la tempête, le ministre de la Mer tirien, Christian Castel, a indiqué que « la digue a cédé ».",
        [("la digue a cédé", "le ministre de la Mer tirien, Christian Castel")],
    ),
    (
        "« Il faut draguer », a ajouté Christian Calve en balayant, par ailleurs, les « sornettes » de la ministre.",
        [("Il faut draguer", "Christian Calve"), ("les « sornettes » de la ministre", "Christian Calve")],
    ),
    (
        "Les dockers ont d'abord revendiqué la paternité de l'idée avant de se faire moquer par le capitaine.",
        [("la paternité de l'idée", "Les dockers")],
    ),
    (
        "Le maire a reconnu « des retards fâcheux » lors d'une visite au phare de Larna.",
        [("des retards fâcheux", "Le maire")],
    ),
    ("Autant dire que la digue n'a convaincu personne.", []),
    (
        "Sept pour cent croient que « la marée ment », et deux pour cent approuvent l'idée qu'« il faut noyer le port ».",
        [("la marée ment", "Sept pour cent"), ("il faut noyer le port", "deux pour cent")],
    ),
    (
        "Jeanne Morel, qui défend le caractère « paisible » de la rade, s'est indignée d'« un procès honteux ».",
        [("le caractère « paisible » de la rade", "qui"), ("un procès honteux", "Jeanne Morel")],
    ),
    (
        "« C'est le dernier phare qui tient », souligne Louise Morel, ancienne gardienne du phare, qui a passé sa vie en mer.« Dans sa lettre, il a dit qu'il serait prudent pour garder ce port, note Julien Bréhat, chercheur à Larna. Toutefois, les autres pilotes ne l'entendent pas ainsi. » Le chercheur souligne que le port dort.",
        [("C'est le dernier phare qui tient", "Louise Morel"), ("Dans sa lettre, il a dit qu'il serait prudent pour garder ce port … Toutefois, les autres pilotes ne l'entendent pas ainsi.", "Julien Bréhat, chercheur à Larna"), ("il serait prudent pour garder ce port", "il"), ("le port dort", "Le chercheur")],
    ),
    (
        "« Ils sont en péril, c'est un défi considérable », ajoute celle qui a été nommée gardienne du phare en février.",
        [("Ils sont en péril, c'est un défi considérable", "celle")],
    ),
    ("Le port garde deux grues, au titre des efforts visant à garantir un quai propre aux pêcheurs.", []),
    (
        "« La digue tient bon et tiendra », a souligné le chef du port, régulièrement accusé par ses rivaux d'adopter des manières de pirate. La nouvelle équipe sera chargée « à la fois de dénoncer quand la barre ne tient plus et de soutenir la criée ».",
        [("La digue tient bon et tiendra", "le chef du port"), ("le chef du port … adopter des manières de pirate", "ses rivaux"), ("La nouvelle équipe sera chargée « à la fois de dénoncer quand la barre ne tient plus et de soutenir la criée", "le chef du port")],
    ),
    (
        "« Ça fait deux heures qu'on attend le bac… on n'est pas venus pour un phare !, se fâche Amina sur les quais. D'autres défendent les matelots. « Nous sommes là depuis midi et on se perd, déplore un autre. C'est n'importe quoi. »",
        [("Ça fait deux heures qu'on attend le bac… on n'est pas venus pour un phare !", "Amina"), ("Nous sommes là depuis midi et on se perd … C'est n'importe quoi.", "un autre")],
    ),
    (
        "« Moi, j'ai tout essayé pour ce port », a lancé à ses côtés Laurent, également retraité.",
        [("Moi, j'ai tout essayé pour ce port", "Laurent")],
    ),
    (
        "Certains pêcheurs, semble-t-il plus pressés que les autres, ont quitté le port.",
        [("plus pressés que les autres", None)],
    ),
    (
        "Un groupe rappelle que défiler à Larna « montre aux armateurs qu'ils doivent payer ».",
        [("défiler à Larna « montre aux armateurs qu'ils doivent payer", "Un groupe")],
    ),
    (
        "Mais la crise du port et la tempête n'ont « aucun rapport » et « je ne me servirai pas de cet horrible naufrage pour faire taire les gens du quai ».",
        [("je ne me servirai pas de cet horrible naufrage pour faire taire les gens du quai", None)],
    ),
    (
        "Selon Michel Drault (voir ci-contre), de la société Morel qui vendra ces grues, l'ouverture du quai devrait avoir lieu en mai.",
        [("de la société Morel qui vendra ces grues, l'ouverture du quai devrait avoir lieu en mai", "Michel Drault")],
    ),
    (
        "Pour lui, la question du port « ne peut plus être réglée par un commissaire inconnu », juge-t-il.",
        [("Pour lui, la question du port « ne peut plus être réglée par un commissaire inconnu", "il")],
    ),
    (
        "Les pêcheurs sont prévenus : « Vous avez gagné aujourd'hui, mais demain la chance changera. »",
        [("Vous avez gagné aujourd'hui, mais demain la chance changera.", None)],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SAID, ids=[row[0] for row in SAID])
def test_said(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [
        (" … ".join(piece.text for piece in one.content), one.source.text if one.source else None) for one in found(text)
    ] == expected
