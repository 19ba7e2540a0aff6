"""What the commands say, in French and in English; both tables hold the same keys."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence

from selon.show.wording import LANGUAGES

__all__ = ["MESSAGES", "language"]

MESSAGES: Mapping[str, Mapping[str, str]] = {
    "fr": {
        "app": "selon lit des pages de presse et en tire un dossier sourcé : qui dit quoi, par qui c'est passé, "
        "quand, où, combien ; quelles pages se copient ; où les sources se contredisent.",
        "app.lang": "Langue de l'interface, fr ou en ; sinon celle du système. Se place où l'on veut.",
        "app.version": "Écrire la version et finir.",
        "commands": "Commandes",
        "options": "Options",
        "arguments": "Arguments",
        "read": "Lire des pages : passages et propos marqués, la source devant.",
        "read.sources": "Fichiers (texte, HTML, .jsonl, .jsonl.gz), dossiers ou motifs ; - pour l'entrée standard.",
        "read.json": "Écrire la page en JSON au lieu de la montrer.",
        "read.out": "Écrire NOM.json pour chaque page dans ce dossier de fichiers.",
        "known.published": "Date de parution, si on la connaît (2016-12-14).",
        "known.url": "Adresse de la page, si on la connaît.",
        "known.outlet": "Titre de presse, si on le connaît (lemonde.fr).",
        "gazetteer": "Une liste de lieux à soi (.tsv : name, level, lat, lon, et other, cc, in, km) ; peut se répéter.",
        "build": "Construire un dossier, ou y ajouter des pages. Interrompu, il reprend où il en était.",
        "build.sources": "Fichiers, dossiers, motifs, .jsonl ou .jsonl.gz de pages (url, outlet, published, title, text ou html).",
        "build.output": "Le dossier à construire : un seul fichier.",
        "build.workers": "Nombre de processus ; sinon, un par cœur. Le dossier est le même quel qu'il soit.",
        "build.pages": "pages lues",
        "build.held": "déjà tenues",
        "build.weighing": "Pesée : copies, affaires, affirmations, contradictions",
        "build.done": "Dossier",
        "report": "Écrire le rapport du dossier : des pages qui s'ouvrent depuis le disque, sans réseau.",
        "report.output": "Où écrire le rapport.",
        "report.done": "Rapport : {path}",
        "desk": "Ouvrir le dossier dans le navigateur : lire, chercher, corriger. Sur cette machine seulement.",
        "desk.port": "Port ; 0 en prend un libre.",
        "desk.host": "Adresse de bouclage où répondre.",
        "desk.browse": "Ouvrir le navigateur, ou seulement servir.",
        "desk.at": "Le bureau est ouvert : {at}  (Ctrl-C pour le fermer)",
        "export": "Exporter le dossier : en tables, ou dans le format d'une autre maison.",
        "export.to": "csv, jsonl, parquet, geojson, schema.org, annotations, prov, ftm, ucdp, acled, airwars, bayanat.",
        "export.output": "Où écrire les fichiers.",
        "export.pseudonyms": "Donner des noms inventés aux personnes privées, et taire adresses et auteurs.",
        "export.done": "Export : {path}",
        "problems": "Ce qui a échoué, et pourquoi, page par page.",
        "problems.none": "Aucun problème.",
        "dossier": "Un dossier construit par selon.",
        "fetch": "Aller chercher sur le web les adresses données ; d'un flux ou d'un plan de site, les pages qu'il nomme.",
        "watch": "Veiller des flux : les interroger, aller chercher ce qui est nouveau, l'ajouter au dossier.",
        "watch.feeds": "Liste de flux en TOML : [[feed]], url = \"https://…\", outlet = \"…\".",
        "watch.every": "Toutes les combien de minutes.",
        "watch.once": "Une seule fois, puis finir.",
        "weigh": "Peser de nouveau le dossier : copies, affaires, affirmations, contradictions.",
        "copies": "Les copies : quelles pages reprennent un même texte.",
        "claims": "Les affirmations, les plus corroborées d'abord.",
        "conflicts": "Les contradictions : deux chiffres qui ne peuvent tenir ensemble.",
        "limit": "Combien de lignes au plus.",
        "more": "… et {n} de plus (--limit)",
        "none": "Rien.",
        "summary.pages": "pages",
        "summary.statements": "propos",
        "summary.counts": "chiffres",
        "summary.events": "événements",
        "summary.copies": "passages copiés",
        "summary.origins": "origines de ces copies",
        "summary.conflicts": "contradictions",
        "summary.claims": "affirmations",
        "summary.problems": "problèmes",
        "check": "Vérifier un dossier : empreintes, positions, renvois entre lignes. Rien n'est changé.",
        "check.whole": "Le dossier est intact.",
        "check.flaws": "{n} défauts.",
        "backup": "Copier un dossier, même pendant qu'on l'écrit.",
        "backup.output": "La copie : un fichier qui n'existe pas encore.",
        "backup.done": "Copie : {path}",
        "merge": "Réunir des dossiers en un seul, et le peser.",
        "merge.output": "Le dossier qui les réunit, nouveau ou déjà là.",
        "manifest": "Écrire le manifeste d'un dossier : un arbre d'empreintes que chacun peut vérifier et signer.",
        "manifest.output": "Où l'écrire ; sinon sur la sortie standard.",
        "manifest.done": "Manifeste : {path}",
        "error": "erreur",
        "fault": "c'est une faute de selon ; SELON_DEBUG=1 en montre l'endroit",
        "interrupted": "Interrompu. Ce qui est fait est gardé ; la même commande reprend.",
        "problem.see": "voir : selon problems {path}",
        "col.where": "où",
        "col.what": "quoi",
        "col.mend": "remède",
        "corrections": "Ce que des personnes ont corrigé : ajouté, jamais effacé, toujours annulable.",
        "corrections.list": "Lister les corrections, et dire où une lecture plus récente n'est pas d'accord.",
        "corrections.export": "Écrire les corrections, un objet JSON par ligne.",
        "corrections.output": "Où les écrire ; sinon, sur la sortie standard.",
        "corrections.import": "Reprendre dans ce dossier les corrections d'un fichier, toutes ou aucune.",
        "corrections.file": "Un fichier écrit par selon corrections export.",
        "corrections.undo": "Annuler une correction ; une annulation s'annule aussi.",
        "corrections.id": "Le numéro de la correction, donné par la liste.",
        "corrections.who": "Qui annule.",
        "corrections.why": "Pourquoi.",
        "corrections.agreement": "Dire à quel point deux personnes s'accordent sur ce qu'elles ont toutes deux jugé.",
        "corrections.carried": "{added} corrections nouvelles sur {all}",
        "corrections.took_back": "Annulée : {id}",
        "corrections.pair": "{one} et {other} : {both} jugés par les deux, {same} pareils, kappa {kappa}",
        "corrections.stands": "tient",
        "corrections.agrees": "la lecture est d'accord",
        "corrections.differs": "la lecture n'est pas d'accord",
        "corrections.gone": "la lecture ne le trouve plus",
        "corrections.undone": "annulée",
        "pages.of": "{copies} pages",
    },
    "en": {
        "app": "selon reads news pages and builds a sourced dossier: who said what, through whom it came, "
        "when, where, how many; which pages copy one another; where sources disagree.",
        "app.lang": "Language of the interface, fr or en; otherwise the system's. May stand anywhere.",
        "app.version": "Print the version and stop.",
        "commands": "Commands",
        "options": "Options",
        "arguments": "Arguments",
        "read": "Read pages: passages and statements marked, sources in front.",
        "read.sources": "Files (text, HTML, .jsonl, .jsonl.gz), folders or globs; - for standard input.",
        "read.json": "Print the page as JSON instead of showing it.",
        "read.out": "Write NAME.json for each page into this folder.",
        "known.published": "When the page was published, if known (2016-12-14).",
        "known.url": "The page's address, if known.",
        "known.outlet": "The outlet, if known (lemonde.fr).",
        "gazetteer": "A list of places of your own (.tsv: name, level, lat, lon, and other, cc, in, km); may be repeated.",
        "build": "Build a dossier, or add pages to one. Interrupted, it goes on where it stopped.",
        "build.sources": "Files, folders, globs, .jsonl or .jsonl.gz of pages (url, outlet, published, title, text or html).",
        "build.output": "The dossier to build: one file.",
        "build.workers": "Number of processes; otherwise one a core. The dossier is the same for any number.",
        "build.pages": "pages read",
        "build.held": "held already",
        "build.weighing": "Weighing: copies, stories, claims, conflicts",
        "build.done": "Dossier",
        "report": "Write the dossier's report: pages that open from the disk, with no network.",
        "report.output": "Where to write the report.",
        "report.done": "Report: {path}",
        "desk": "Open the dossier in the browser: read, search, correct. On this machine alone.",
        "desk.port": "Port; 0 takes a free one.",
        "desk.host": "Loopback address to answer on.",
        "desk.browse": "Open the browser, or only serve.",
        "desk.at": "The desk is open: {at}  (Ctrl-C closes it)",
        "export": "Export the dossier: as tables, or in another house's format.",
        "export.to": "csv, jsonl, parquet, geojson, schema.org, annotations, prov, ftm, ucdp, acled, airwars, bayanat.",
        "export.output": "Where to write the files.",
        "export.pseudonyms": "Give private persons made-up names, and leave out addresses and authors.",
        "export.done": "Export: {path}",
        "problems": "What failed and why, page by page.",
        "problems.none": "No problems.",
        "dossier": "A dossier built by selon.",
        "fetch": "Fetch the addresses given from the web; of a feed or a sitemap, the pages that it names.",
        "watch": "Watch feeds: ask them, fetch what is new, add it to the dossier.",
        "watch.feeds": "A list of feeds in TOML: [[feed]], url = \"https://…\", outlet = \"…\".",
        "watch.every": "Every how many minutes.",
        "watch.once": "Once, then stop.",
        "weigh": "Weigh the dossier again: copies, stories, claims, conflicts.",
        "copies": "The copies: which pages carry one text.",
        "claims": "The claims, best corroborated first.",
        "conflicts": "The conflicts: two figures that cannot both hold.",
        "limit": "How many lines at the most.",
        "more": "… and {n} more (--limit)",
        "none": "Nothing.",
        "summary.pages": "pages",
        "summary.statements": "statements",
        "summary.counts": "counts",
        "summary.events": "events",
        "summary.copies": "copied passages",
        "summary.origins": "origins of these copies",
        "summary.conflicts": "conflicts",
        "summary.claims": "claims",
        "summary.problems": "problems",
        "check": "Check a dossier: hashes, spans, references between rows. Nothing is changed.",
        "check.whole": "The dossier is whole.",
        "check.flaws": "{n} flaws.",
        "backup": "Copy a dossier, even while it is being written.",
        "backup.output": "The copy: a file that is not there yet.",
        "backup.done": "Copy: {path}",
        "merge": "Join dossiers into one, and weigh it.",
        "merge.output": "The dossier that joins them, new or there already.",
        "manifest": "Write a dossier's manifest: a hash tree that anyone can verify and sign.",
        "manifest.output": "Where to write it; otherwise to standard output.",
        "manifest.done": "Manifest: {path}",
        "error": "error",
        "fault": "this is a fault of selon; SELON_DEBUG=1 shows where",
        "interrupted": "Interrupted. What is done is kept; the same command goes on.",
        "problem.see": "see: selon problems {path}",
        "col.where": "where",
        "col.what": "what",
        "col.mend": "mend",
        "corrections": "What people corrected: appended, never erased, always undoable.",
        "corrections.list": "List the corrections, and say where a later reading disagrees.",
        "corrections.export": "Write the corrections, one JSON object a line.",
        "corrections.output": "Where to write them; otherwise to standard output.",
        "corrections.import": "Take the corrections of a file into this dossier, all or none.",
        "corrections.file": "A file written by selon corrections export.",
        "corrections.undo": "Undo a correction; an undoing can be undone too.",
        "corrections.id": "The correction's id, as the list gives it.",
        "corrections.who": "Who undoes it.",
        "corrections.why": "Why.",
        "corrections.agreement": "Say how far two people agree on what both have judged.",
        "corrections.carried": "{added} new corrections of {all}",
        "corrections.took_back": "Undone: {id}",
        "corrections.pair": "{one} and {other}: {both} judged by both, {same} alike, kappa {kappa}",
        "corrections.stands": "stands",
        "corrections.agrees": "the reading agrees",
        "corrections.differs": "the reading disagrees",
        "corrections.gone": "the reading no longer finds it",
        "corrections.undone": "undone",
        "pages.of": "{copies} pages",
    },
}


def language(arguments: list[str], environment: Mapping[str, str] | None = None) -> str:
    """Take ``--lang X`` out of the arguments, wherever it stands; without it, the language of the locale.

    A language that selon does not speak is English.
    """
    asked = _taken(arguments)
    if asked is None:
        env = os.environ if environment is None else environment
        asked = next((env[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if env.get(name)), "en")
    code = asked[:2].lower()
    return code if code in LANGUAGES else "en"


def _taken(arguments: list[str]) -> str | None:
    for i, argument in enumerate(arguments):
        if argument == "--":
            return None
        if argument.startswith("--lang="):
            del arguments[i]
            return argument.partition("=")[2]
        if argument == "--lang" and i + 1 < len(arguments):
            value = arguments[i + 1]
            del arguments[i : i + 2]
            return value
    return None


def known_languages() -> Sequence[str]:
    """The languages the commands speak."""
    return tuple(MESSAGES)
