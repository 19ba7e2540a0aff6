"""News agencies: where much of what the press prints comes from."""

from selon.read.outlets.outlet import Outlet

__all__ = ["OUTLETS"]

OUTLETS: tuple[Outlet, ...] = (
    Outlet("afp.com", "Agence France-Presse", "AFP", "FR", kind="agency", also=("factuel.afp.com",)),
    Outlet("reuters.com", "Reuters", "Thomson Reuters", "GB", "en", kind="agency", also=("fr.reuters.com",)),
    Outlet("apnews.com", "Associated Press", "AP", "US", "en", kind="agency", also=("ap.org",)),
    Outlet("belga.be", "Belga", "Belga", "BE", kind="agency", also=("belganewsagency.eu",)),
    Outlet("keystone-ats.ch", "Keystone-ATS", "Keystone-ATS", "CH", kind="agency", also=("ats.ch",)),
    Outlet(
        "lapressecanadienne.ca",
        "La Presse canadienne",
        "La Presse canadienne",
        "CA",
        kind="agency",
        also=("thecanadianpress.com",),
    ),
    Outlet("aps.dz", "Algérie Presse Service", "APS", "DZ", kind="agency"),
    Outlet("mapnews.ma", "Maghreb arabe presse", "MAP", "MA", kind="agency", also=("mapexpress.ma",)),
    Outlet("tap.info.tn", "Tunis Afrique presse", "TAP", "TN", kind="agency"),
    Outlet("dpa.com", "Deutsche Presse-Agentur", "dpa", "DE", "de", kind="agency"),
    Outlet("efe.com", "EFE", "EFE", "ES", "es", kind="agency"),
    Outlet("ansa.it", "ANSA", "ANSA", "IT", "it", kind="agency"),
    Outlet("tass.com", "TASS", "TASS", "RU", "en", kind="agency", also=("tass.ru",)),
    Outlet("interfax.ru", "Interfax", "Interfax", "RU", "en", kind="agency", also=("interfax.com",)),
    Outlet("sana.sy", "SANA", "SANA", "SY", "en", kind="agency"),
    Outlet("xinhuanet.com", "Xinhua", "Xinhua", "CN", "en", kind="agency", also=("news.cn",)),
    Outlet("aa.com.tr", "Anadolu", "Anadolu", "TR", "en", kind="agency"),
    Outlet("irna.ir", "IRNA", "IRNA", "IR", "en", kind="agency"),
    Outlet("bloomberg.com", "Bloomberg", "Bloomberg", "US", "en", kind="agency"),
    Outlet("upi.com", "UPI", "UPI", "US", "en", kind="agency"),
)
