"""English furniture, teasers and credits."""

from selon.language.words.label import LabelWords

WORDS = LabelWords(
    teasers=(
        r"[»>→►•\-–* ]*(?:read|see|watch|listen)(?: also| more| next)\b\s*[:>»|–-]?",
        r"[»>→►•\-–* ]*(?:also read|see also|related|related (?:stories|articles|story|article)|more on this|more from|in pictures|video|watch|recommended)\s*[:>»|–-]",
        r"[»>→►•\-–* ]*related (?:stories|articles|topics|content)\s*$",
    ),
    furniture=(
        r"(?:share|print|comment|comments|reply|subscribe|follow|sign in|sign up|log in|login|register|menu|search|advertisement|home|close|next|previous|back to top|copy link|report|save|newsletters?)[ .!:\d()]*",
        r"(?:facebook|twitter|whatsapp|linkedin|pinterest|instagram|e-?mail|telegram|x)(?:[ ,/|•]+(?:facebook|twitter|whatsapp|linkedin|pinterest|instagram|e-?mail|telegram|x))*",
    ),
    furniture_opens=(
        r"follow us",
        r"subscribe to",
        r"sign up (?:for|to)",
        r"share this",
        r"share on",
        r"join (?:us|the conversation)",
        r"discuss this article",
        r"all rights reserved",
        r"this (?:site|website) uses cookies",
        r"we use cookies",
        r"download (?:the|our) app",
        r"click here",
        r"support our",
        r"donate",
        r"leave a (?:comment|reply)",
        r"post a comment",
        r"most (?:read|popular|viewed)",
        r"privacy policy",
        r"terms (?:of|and)",
        r"sponsored content",
        r"\d+ comments?\b",
        r"get (?:the latest|our)",
        r"don't miss",
        r"already a (?:member|subscriber)",
    ),
    meta=(
        r"\(?(?:with|source|sources|by|from)?[ :]*(?:afp|reuters|ap|associated press|tass|sana|efe|dpa|agencies|staff|news agencies)"
        r"(?:\s*(?:,|and|/|&|-)\s*(?:afp|reuters|ap|agencies|staff|the associated press))*\)?[ .]*",
        r"(?:©|\(c\)|copyright)[^\n]{0,120}",
        r"[^\n]{0,160}(?:©|\(c\) )[^\n]{0,60}",
        r"(?:photos?|credits?|images?|picture|file photo|photograph)\s*[:/][^\n]{0,140}",
        r"by [A-Z][^\n.!?]{2,80}",
    ),
    meta_opens=(
        r"(?:first )?published (?:on|at|by|in)?\b",
        r"(?:last )?updated\b",
        r"posted (?:on|at|by)\b",
        r"date of publication",
        r"reporting by ",
        r"editing by ",
        r"additional reporting",
        r"this (?:article|story) (?:was|first|originally)",
    ),
    sections=("Business", "Middle East", "News", "Opinion", "Politics", "Sport", "Sports", "World"),
    agencies=("afp", "reuters", "ap", "tass", "sana"),
)
