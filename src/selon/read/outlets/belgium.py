"""Outlets of Belgium."""

from selon.read.outlets.outlet import Outlet

__all__ = ["OUTLETS"]

OUTLETS: tuple[Outlet, ...] = (
    Outlet("lesoir.be", "Le Soir", "Rossel", "BE"),
    Outlet("sudinfo.be", "Sudinfo", "Rossel", "BE", also=("lameuse.be", "lacapitale.be", "lanouvellegazette.be")),
    Outlet("lecho.be", "L’Écho", "Mediafin", "BE"),
    Outlet("tijd.be", "De Tijd", "Mediafin", "BE"),
    Outlet("lalibre.be", "La Libre Belgique", "IPM", "BE"),
    Outlet("dhnet.be", "La Dernière Heure", "IPM", "BE"),
    Outlet("lavenir.net", "L’Avenir", "IPM", "BE"),
    Outlet("parismatch.be", "Paris Match Belgique", "IPM", "BE"),
    Outlet("ln24.be", "LN24", "IPM", "BE"),
    Outlet("rtbf.be", "RTBF", "RTBF", "BE"),
    Outlet("rtl.be", "RTL info", "DPG Media Rossel", "BE"),
    Outlet("7sur7.be", "7sur7", "DPG Media", "BE"),
    Outlet("hln.be", "Het Laatste Nieuws", "DPG Media", "BE"),
    Outlet("demorgen.be", "De Morgen", "DPG Media", "BE"),
    Outlet("levif.be", "Le Vif", "Roularta", "BE"),
    Outlet("knack.be", "Knack", "Roularta", "BE"),
    Outlet("standaard.be", "De Standaard", "Mediahuis", "BE"),
    Outlet("nieuwsblad.be", "Het Nieuwsblad", "Mediahuis", "BE"),
    Outlet("gva.be", "Gazet van Antwerpen", "Mediahuis", "BE"),
    Outlet("vrt.be", "VRT", "VRT", "BE"),
    Outlet("brusselstimes.com", "The Brussels Times", "The Brussels Times", "BE"),
    Outlet("bx1.be", "BX1", "BX1", "BE"),
    Outlet("metrotime.be", "Metro", "Rossel", "BE"),
)
