"""English: how a page credits an agency or another outlet."""

from __future__ import annotations

from selon.language.words.credits import CreditWords

__all__ = ["WORDS"]

WORDS = CreditWords(
    agencies={
        "AFP": "AFP",
        "Agence France-Presse": "AFP",
        "Reuters": "Reuters",
        "Thomson Reuters": "Reuters",
        "Associated Press": "AP",
        "AP": "AP",
        "UPI": "UPI",
        "PA": "PA Media",
        "Press Association": "PA Media",
        "dpa": "dpa",
        "EFE": "EFE",
        "Ansa": "Ansa",
        "Xinhua": "Xinhua",
        "TASS": "Tass",
        "RIA Novosti": "Ria Novosti",
        "Interfax": "Interfax",
        "SANA": "Sana",
        "Anadolu Agency": "Anadolu",
        "Anadolu": "Anadolu",
        "Bloomberg": "Bloomberg",
        "Canadian Press": "La Presse canadienne",
    },
    outlets={
        "BBC": "BBC",
        "CNN": "CNN",
        "Al Jazeera": "Al-Jazeera",
        "New York Times": "New York Times",
        "Washington Post": "Washington Post",
        "Guardian": "Guardian",
        "The Times": "The Times",
        "Sky News": "Sky News",
        "Fox News": "Fox News",
        "RT": "RT",
    },
    with_=("with", "source", "sources", "agencies"),
    by=("according to", "cited by", "quoted by", "reported by", "carried by", "citing", "reports"),
    articles=("the ", "news agency "),
    photo=("photo", "photos", "picture", "image", "images", "file", "getty", "video", "graphic"),
)
