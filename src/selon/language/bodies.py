"""Bodies that the press of several languages calls by several names, so that one of them is not taken for two."""

from __future__ import annotations

__all__ = ["AGENCIES", "BODIES"]

_TABLE = """
AFP | Agence France-Presse
Amnesty International | Amnesty
Casques blancs | White Helmets | Défense civile syrienne | Syrian Civil Defence | Syrian Civil Defense
CFDT | Confédération française démocratique du travail
CGT | Confédération générale du travail
CICR | Comité international de la Croix-Rouge | ICRC | International Committee of the Red Cross
Comités locaux de coordination | Local Coordination Committees | LCC
État islamique | groupe État islamique | EI | Daech | Daesh | Islamic State | Islamic State group | ISIS | ISIL
FO | Force ouvrière
Forces démocratiques syriennes | FDS | Syrian Democratic Forces | SDF
HCR | Haut Commissariat des Nations unies pour les réfugiés | UNHCR | UN refugee agency
Human Rights Watch | HRW
IGPN | Inspection générale de la police nationale
Insee | Institut national de la statistique et des études économiques
La France insoumise | France insoumise | LFI
La République en marche | LREM | LaREM
Les Républicains | LR
Maison Blanche | Maison-Blanche | White House
Médecins sans frontières | MSF | Doctors Without Borders
OIAC | Organisation pour l'interdiction des armes chimiques | OPCW | Organisation for the Prohibition of Chemical Weapons
 | Organization for the Prohibition of Chemical Weapons
OMS | Organisation mondiale de la santé | World Health Organization | World Health Organisation
ONU | Nations unies | Organisation des Nations unies | United Nations | UN | U.N.
OSDH | Observatoire syrien des droits de l'homme | Observatoire syrien | SOHR | Syrian Observatory for Human Rights
 | Syrian Observatory
OTAN | Organisation du traité de l'Atlantique nord | NATO
Parti communiste français | PCF
Parti socialiste | PS
Pentagone | Pentagon
Rassemblement national | RN
Réseau syrien des droits de l'homme | SNHR | Syrian Network for Human Rights
Sana | agence Sana | SANA news agency | state news agency SANA | Syrian Arab News Agency | agence officielle Sana
UE | Union européenne | European Union | EU
"""

BODIES: tuple[tuple[str, ...], ...] = tuple(
    tuple(name.strip() for name in line.split("|")) for line in _TABLE.replace("\n |", " |").strip().splitlines()
)
"""The names of each body, the usual one first."""

AGENCIES = frozenset("afp anadolu ansa ats belga dpa efe interfax irna reuters tass upi xinhua".split())
"""News agencies by one word, lower case: those who work for one speak for it ("un journaliste de l'AFP")."""
