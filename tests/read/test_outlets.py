"""Outlets and the houses they belong to."""

from collections import Counter

import pytest

from selon.read.outlets import lookup, of_address
from selon.read.outlets.lookup import all_outlets


@pytest.mark.parametrize(
    ("name", "family"),
    [
        ("lefigaro.fr", "Groupe Figaro"),
        ("sport24.lefigaro.fr", "Groupe Figaro"),
        ("https://www.lepoint.fr/monde/un-pont_24.php", "Artémis"),
        ("Le Monde", "Groupe Le Monde"),
        ("nouvelobs.com", "Groupe Le Monde"),
        ("lalibre.be", "IPM"),
        ("www.dhnet.be", "IPM"),
        ("lesoir.be", "Rossel"),
        ("lavoixdunord.fr", "Rossel"),
        ("tdg.ch", "Tamedia"),
        ("lematin.ch", "Tamedia"),
        ("lematin.ma", "Groupe Le Matin"),
        ("lenouvelliste.ch", "ESH Médias"),
        ("lapresse.ca", "La Presse"),
        ("lapresse.tn", "La Presse de Tunisie"),
        ("journaldequebec.com", "Québecor"),
        ("elwatan.com", "El Watan"),
        ("afp.com", "AFP"),
        ("bbc.co.uk", "BBC"),
        ("en.alalam.ir", "IRIB"),
        ("fr.sputniknews.com", "Rossiya Segodnya"),
    ],
)
def test_family(name, family):
    found = lookup(name)
    assert found is not None
    assert found.family == family


@pytest.mark.parametrize("name", [None, "", "inconnu.example", "fr", "notlefigaro.fr", "https://[", "un journal"])
def test_unknown_stays_unknown(name):
    assert lookup(name) is None


@pytest.mark.parametrize(
    ("address", "outlet"),
    [
        ("https://www.lefigaro.fr/x", "lefigaro.fr"),
        ("http://m.inconnu.example/a?b", "inconnu.example"),
        ("https://madame.lefigaro.fr/", "lefigaro.fr"),
        ("https://user@www.inconnu.example:8080/", "inconnu.example"),
        ("no address", None),
        ("https://[", None),
        (None, None),
    ],
)
def test_outlet_of_an_address(address, outlet):
    assert of_address(address) == outlet


def test_every_domain_is_listed_once_in_lower_case_without_www():
    domains = Counter(domain for outlet in all_outlets() for domain in (outlet.domain, *outlet.also))
    assert [domain for domain, times in domains.items() if times > 1] == []
    assert all(domain == domain.lower() and not domain.startswith("www.") and "." in domain for domain in domains)


def test_every_outlet_has_a_house_and_a_country():
    assert all(outlet.family and len(outlet.country) == 2 for outlet in all_outlets())
