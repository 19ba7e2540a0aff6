"""French words for events."""

from __future__ import annotations

from selon.language.words.each import each
from selon.language.words.events import EventWords, event_table

__all__ = ["WORDS"]

_TRIGGERS = event_table(
    """
    clash              acts       affronter^ ?combattre
    clash              between    affrontement accrochage ?combat ?bataille échange+tir
    clash.unrest       between    heurt échauffourée
    strike             acts       bombarder
    strike.artillery   acts       pilonner@
    strike             act        bombardement ?frappe+armée|militaire|aviation|drone|coalition
    strike.air         act        frappe+aérien|avion|drone raid+aérien|aviation|avion|drone bombardement+aérien
    strike.artillery   act        tir+obus|roquette|missile|mortier|artillerie pilonnage
    explosion          happens    exploser déflagration explosion
    explosion.bomb     acts       plastiquer
    explosion.bomb     act        attentat+bombe|explosif|piégé
    explosion.bomb     happens    voiture+piégé
    explosion.suicide  act        attentat-suicide attentat+suicide|kamikaze
    explosion.mine     happens    explosion+mine
    explosion.chemical act        attaque+chimique
    attack             act        attentat ?attaque ?assaut
    attack             acts       massacrer assassiner poignarder ?attaquer agresser lyncher décapiter égorger
    attack             fate       massacre assassinat lynchage ?agression décapitation
    attack             happens    fusillade tuerie
    attack.abduction   acts       kidnapper séquestrer ?enlever
    attack.abduction   fate       enlèvement kidnapping rapt prise+otage
    attack.sexual      fate       viol
    arrest             acts       interpeller ?arrêter incarcérer écrouer placer+garde emprisonner
    arrest             fate       arrestation interpellation incarcération placement+garde|détention
    arrest             happens    coup+filet
    protest            does       manifester défiler
    protest            act        manifestation manif sit-in ?rassemblement ?marche ?défilé ?cortège ?mobilisation
    protest.strike     act        grève débrayage
    protest.riot       happens    émeute
    protest.blockade   acts       ?bloquer@
    protest.blockade   fate       ?blocage@
    capture            takes      emparer@^ prendre@ reprendre@ conquérir@ reconquérir@ libérer@ prendre+contrôle
    capture            takes      reprendre+contrôle
    capture            loses      perdre@ céder@ perdre+contrôle
    capture            falls      tomber+main tombée+main tomber+contrôle
    capture            fate       chute@ prise@ reprise@ capture@ reconquête@ libération@
    capture.handed     fate       ?retrait@
    displacement       undergoes  fuir ?réfugier^
    displacement       fate       exode déplacement+population|civil|habitant|personne ?fuite+population|civil|habitant
    displacement       acts       ?expulser
    evacuation         acts       ?évacuer
    evacuation         fate       évacuation
    agreement          between    ?accord ?traité
    agreement          does       signer+accord|traité|convention conclure+accord|traité
    agreement.ceasefire between   cessez-le-feu trêve armistice accord+cessez-le-feu|trêve
    agreement.ceasefire does      signer+trêve|cessez-le-feu conclure+trêve|cessez-le-feu
    talks              between    négociation pourparlers pourparler ?discussion
    talks              happens    ?sommet
    talks              does       négocier
    aid                happens    aide+humanitaire|alimentaire|médical convoi+humanitaire|aide ravitaillement
    aid                acts       acheminer+aide|vivre|médicament|nourriture distribuer+aide|vivre|nourriture ravitailler
    disaster           happens    séisme tsunami ouragan cyclone tornade avalanche tremblement+terre glissement+terrain
    disaster.flood     happens    inondation crue
    disaster.fire      happens    incendie
    disaster.storm     happens    tempête
    disaster.epidemic  happens    épidémie
    accident           happens    ?accident collision crash carambolage naufrage déraillement éboulement dérailler
    trial              fate       procès ?condamnation mise+examen inculpation acquittement relaxe
    trial              undergoes  comparaître
    trial              acts       inculper acquitter relaxer mettre+examen ?juger~
    trial.sentence     acts       condamner+an|mois|prison|peine|amende|réclusion|perpétuité|jour|euro
    """
)

WORDS = EventWords(
    triggers=_TRIGGERS,
    of=each("de du des d'"),
    agent=each("par"),
    against=each("contre envers avec"),
    upon=each("contre sur"),
    between=each("entre"),
    from_=each("à au aux"),
    hands=each("main contrôle"),
    planning=each(
        """
        appeler menacer vouloir pouvoir prévoir envisager promettre demander exiger réclamer souhaiter espérer inviter inciter
        risquer tenter essayer devoir falloir refuser empêcher éviter craindre proposer préparer planifier
        projeter interdire suspendre annuler reporter renoncer projet appel menace crainte risque refus
        hypothèse idée droit soupçon liberté tentative possibilité perspective éventualité demande préparation
        """
    ),
    begun=each("commencer continuer finir venir arriver réussir parvenir cesser laisser faire poursuivre reprendre"),
    negation=each("pas jamais aucun aucune non ni nul sans"),
    happening=each("avoir produire survenir commettre perpétrer dérouler tenir éclater viser mener être"),
    future=each("aller"),
    conditional=each("si"),
    state=each(
        "armée aviation régime gouvernement gouvernemental police loyaliste autorités état soldat militaire troupe gendarme"
    ),
    rebels=each("rebelle insurgé djihadiste jihadiste milice opposition guérilla séparatiste islamiste combattant"),
)
