"""Outlets of Switzerland."""

from selon.read.outlets.outlet import Outlet

__all__ = ["OUTLETS"]

OUTLETS: tuple[Outlet, ...] = (
    Outlet("tdg.ch", "Tribune de Genève", "Tamedia", "CH"),
    Outlet("24heures.ch", "24 heures", "Tamedia", "CH"),
    Outlet("lematin.ch", "Le Matin", "Tamedia", "CH"),
    Outlet("20min.ch", "20 minutes", "Tamedia", "CH"),
    Outlet("tagesanzeiger.ch", "Tages-Anzeiger", "Tamedia", "CH"),
    Outlet("bazonline.ch", "Basler Zeitung", "Tamedia", "CH"),
    Outlet("derbund.ch", "Der Bund", "Tamedia", "CH"),
    Outlet("letemps.ch", "Le Temps", "Le Temps", "CH"),
    Outlet("heidi.news", "Heidi.news", "Le Temps", "CH"),
    Outlet("lenouvelliste.ch", "Le Nouvelliste", "ESH Médias", "CH"),
    Outlet("arcinfo.ch", "Arcinfo", "ESH Médias", "CH"),
    Outlet("lacote.ch", "La Côte", "ESH Médias", "CH"),
    Outlet("laliberte.ch", "La Liberté", "Saint-Paul", "CH"),
    Outlet("lagruyere.ch", "La Gruyère", "Saint-Paul", "CH"),
    Outlet("lecourrier.ch", "Le Courrier", "Le Courrier", "CH"),
    Outlet("rts.ch", "RTS", "SRG SSR", "CH"),
    Outlet("srf.ch", "SRF", "SRG SSR", "CH"),
    Outlet("rsi.ch", "RSI", "SRG SSR", "CH"),
    Outlet("swissinfo.ch", "Swissinfo", "SRG SSR", "CH"),
    Outlet("nzz.ch", "Neue Zürcher Zeitung", "NZZ", "CH"),
    Outlet("blick.ch", "Blick", "Ringier", "CH"),
    Outlet("illustre.ch", "L’Illustré", "Ringier", "CH"),
    Outlet("watson.ch", "Watson", "CH Media", "CH"),
    Outlet("lqj.ch", "Le Quotidien jurassien", "Le Quotidien jurassien", "CH"),
)
