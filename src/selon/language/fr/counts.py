"""What befell people, in French."""

from __future__ import annotations

from selon.language.fr.numbers import WORDS as NUMBERS
from selon.language.fr.persons import ENDINGS, PERSONS, THINGS
from selon.language.fr.triggers import TRIGGERS
from selon.language.words.counts import CountWords, table
from selon.language.words.numbers import Phrase

__all__ = ["WORDS"]


def _phrases(lines: str) -> tuple[Phrase, ...]:
    rows = [tuple(line.replace("'", "' ").split()) for line in lines.strip().splitlines()]
    return tuple(sorted(rows, key=len, reverse=True))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


WORDS = CountWords(
    numbers=NUMBERS,
    triggers=table(TRIGGERS),
    persons=PERSONS | {"autres"},
    person_endings=ENDINGS,
    things=THINGS,
    lives=_words("vie vies"),
    bodies=_words("corps dépouille dépouilles"),
    found=_words(
        """retrouvé retrouvés retrouvée retrouvées découvert découverts découverte découvertes exhumé exhumés exhumée
        exhumées calciné calcinés repêché repêchés extrait extraits sans"""
    ),
    groups=_words(
        """membre membres corps proche proches élément éléments groupe équipe centaine millier agents agent forces hommes
        homme soldats soldat militaires combattants combattant groupes représentants employés salariés"""
    ),
    before_noun=_words(
        """autre autres jeune jeunes petit petits petite petites nouveau nouveaux nouvelle nouvelles vieux vieille vieilles
        ex ancien anciens ancienne anciennes simple simples présumé présumés présumée présumées supposé supposés pauvre
        pauvres grand grands grande grandes seul seuls seule seules même mêmes premier premiers premières dernier derniers
        dernières faux hauts haut bon bons bonne bonnes prétendu prétendus innocent innocents"""
    ),
    to_be=_words(
        """est sont était étaient fut furent sera seront serait seraient été être étant soit soient a-t-il sont-ils
        ont-ils"""
    ),
    to_have=_words(
        """a ont avait avaient eut eurent aura auront aurait auraient ayant avoir ait aient ai avons avez"""
    ),
    skip=_words(
        """y en ne n' se s' pas déjà aussi encore toujours ainsi plus tous toutes donc alors également notamment hier
        aujourd' hui depuis ici là au moins gravement grièvement légèrement lundi mardi mercredi jeudi vendredi samedi
        dimanche matin soir midi après-midi nuit fois « » “ ” " ' * # • ● très peu sur-le-champ ensuite finalement
        portés porté portée portées pu dû"""
    ),
    adverb_ending="ment",
    stop=_words(
        """à a au aux dans en par pour sur sous avec sans entre vers chez lors après avant depuis pendant selon d'après dès
        et ou mais ni car donc or que qu' qui dont où lorsque quand comme si puis est sont était étaient ont avait
        avaient fut furent sera seront serait seraient aurait auraient ne n' se s' y il elle ils elles on je nous vous
        le la les l' avoir être ce cet cette ces son sa ses leur leurs un une suite contre jusqu' devant derrière malgré près plus
        ayant étant soit ainsi auront aura pas tandis alors fait font faisant faisait firent . , ; : ! ? ( ) [ ] « » “ ” " … / | - – —"""
    ),
    relative=_words("qui lesquels lesquelles"),
    determiners=_words(
        "le la les l' un une des du de d' ce cet cette ces son sa ses leur leurs notre nos au aux plusieurs quelques"
    ),
    conjunctions=_words("et ou ni ainsi puis mais"),
    possessives=_words("son sa ses leur leurs"),
    plural_kin=_words("enfants fils filles frères sœurs parents amis proches collègues hommes femmes voisins"),
    of_them=_phrases(
        """d'entre eux
        d'entre elles
        d'entre nous
        des leurs
        parmi eux
        parmi elles"""
    ),
    parts=_phrases(
        """dont
        y compris
        parmi lesquels
        parmi lesquelles
        parmi eux
        parmi elles
        parmi les victimes
        au nombre desquels
        notamment"""
    ),
    others=_words("autre autres"),
    according=_words("selon d'après suivant pour"),
    weakly=_words("pour suivant"),
    nobody=_phrases(
        """personne n'
        personne ne"""
    ),
    negation=_phrases(
        """pas eu de
        pas eu d'
        pas de
        pas d'
        pas fait de
        pas fait d'
        sans faire de
        sans faire d'
        sans
        pas causé de
        ni"""
    ),
    toll=_phrases(
        """le bilan
        bilan
        le nombre de morts
        nombre de morts
        le nombre des morts
        nombre de tués
        nombre de victimes
        nombre de décès"""
    ),
    toll_verbs=_words("passe monte grimpe s'élève élève atteint établit alourdit est dépasse porté revu passé monté"),
    number_of=_phrases(
        """le nombre de
        le nombre d'
        le nombre des
        nombre de
        nombre d'
        nombre total de"""
    ),
    parents=tuple((who, of) for who in sorted(_words("mère père parent parents maman papa mères pères grand-mère grand-père veuf veuve")) for of in ("de", "d'")),
    labels=_words(
        """tous toutes acte article n° numéro no page chapitre division résolution loi rn autoroute ligne bus salle chambre étage route
        porte quai station unité brigade bataillon régiment canal chaîne tf1 france bfm départementale rocade lot tome
        épisode saison top vol phase étape norme euro windows boeing airbus iphone h"""
    ),
    agent=_words("par"),
    blow=_words(
        """attaque attaques attentat attentats frappe frappes bombardement bombardements explosion explosions fusillade
        fusillades incendie incendies accident accidents affrontements affrontement combats combat heurts violences
        tirs tir raid raids embuscade offensive assaut séisme tremblement inondation inondations crash collision
        effondrement éboulement massacre guerre naufrage tempête cyclone ouragan épidémie avalanche coulée glissement
        émeute émeutes répression bousculade déraillement tuerie chute carambolage opération incursion"""
    ),
    in_blow=_phrases(
        """dans
        lors de
        lors d'
        lors des
        lors du
        après
        suite à
        au cours de
        au cours d'
        au cours des
        au cours du
        en raison de
        en raison d'
        à cause de
        à cause d'
        à la suite de
        à la suite d'
        pendant"""
    ),
    since=_phrases("depuis"),
    total=_phrases(
        """au total
        en tout
        à ce jour
        jusqu'ici
        jusqu'à présent
        bilan
        bilan total
        un total de"""
    ),
    head_last=False,
    spaced_groups=True,
    meanwhile=_phrases(
        """à nouveau
        de nouveau
        pour l'instant
        pour le moment
        pour l'heure
        en outre
        par ailleurs
        au total
        en tout
        à ce stade"""
    ),
    against=_words("contre"),
    than=_phrases(
        """que
        qu'
        par rapport à
        par rapport au
        par rapport aux
        comparé à
        comparé au"""
    ),
    more=_words("plus moins autant aussi supérieur supérieure inférieur inférieure même"),
    crowd=_words(
        """manifestant manifestants manifestante manifestantes manifestation manifestations manif manifs manifesté manifester manifestaient
        manifestent rassemblement rassemblements rassemblé rassemblés rassemblées cortège cortèges défilé défilés défilaient
        marche marches mobilisation mobilisations mobilisé mobilisés mobilisées protestataires grévistes gilets"""
    ),
    they=_words("ils elles manifestants protestataires participants marcheurs grévistes"),
    forces=_words(
        """policiers policier policières gendarmes gendarme gendarmerie crs forces force soldats soldat militaires militaire agents agent
        effectifs pompiers pompier sauveteurs secouristes unités escadrons compagnies fonctionnaires"""
    ),
    beside=_phrases(
        """ainsi que
        en même temps que
        de même que
        aux côtés de
        en compagnie de"""
    ),
    makes=_words(
        """fait faisait faisant font firent fera ferait fasse faire compte comptait comptent déplore déplorait déplorent recense
        recensait dénombre dénombrait"""
    ),
    old=_words("âgé âgée âgés âgées"),
)
