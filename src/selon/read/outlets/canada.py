"""Outlets of Canada."""

from selon.read.outlets.outlet import Outlet

__all__ = ["OUTLETS"]

OUTLETS: tuple[Outlet, ...] = (
    Outlet("lapresse.ca", "La Presse", "La Presse", "CA"),
    Outlet("ledevoir.com", "Le Devoir", "Le Devoir", "CA"),
    Outlet("journaldemontreal.com", "Le Journal de Montréal", "Québecor", "CA"),
    Outlet("journaldequebec.com", "Le Journal de Québec", "Québecor", "CA"),
    Outlet("tvanouvelles.ca", "TVA Nouvelles", "Québecor", "CA"),
    Outlet("24heures.ca", "24 heures Montréal", "Québecor", "CA"),
    Outlet("qub.ca", "QUB", "Québecor", "CA"),
    Outlet("lesoleil.com", "Le Soleil", "Coops de l’information", "CA"),
    Outlet("ledroit.com", "Le Droit", "Coops de l’information", "CA"),
    Outlet("latribune.ca", "La Tribune de Sherbrooke", "Coops de l’information", "CA"),
    Outlet("lenouvelliste.ca", "Le Nouvelliste de Trois-Rivières", "Coops de l’information", "CA"),
    Outlet("lequotidien.com", "Le Quotidien", "Coops de l’information", "CA"),
    Outlet("lavoixdelest.ca", "La Voix de l’Est", "Coops de l’information", "CA"),
    Outlet("ici.radio-canada.ca", "Radio-Canada", "CBC Radio-Canada", "CA", also=("radio-canada.ca",)),
    Outlet("cbc.ca", "CBC", "CBC Radio-Canada", "CA"),
    Outlet("lactualite.com", "L’actualité", "L’actualité", "CA"),
    Outlet("acadienouvelle.com", "Acadie nouvelle", "Acadie nouvelle", "CA"),
    Outlet("journalmetro.com", "Métro Montréal", "Métro Média", "CA"),
    Outlet("98fm.ca", "98,5", "Cogeco", "CA"),
    Outlet("theglobeandmail.com", "The Globe and Mail", "Woodbridge", "CA"),
    Outlet("nationalpost.com", "National Post", "Postmedia", "CA"),
    Outlet("montrealgazette.com", "Montreal Gazette", "Postmedia", "CA"),
    Outlet("thestar.com", "Toronto Star", "Torstar", "CA"),
    Outlet("globalnews.ca", "Global News", "Corus", "CA"),
    Outlet("ctvnews.ca", "CTV News", "Bell Media", "CA"),
)
