"""Lines that are not part of what a report says, and lines that stand in a dateline's place, by their form.

Every row describes one whole line without the blanks around it. ``examples`` are lines that it reads, ``rejects``
lines near to them that it leaves alone.
"""

from attrs import frozen

from pressparse.lexicon.calendar import MONTHS, WEEKDAYS


@frozen(kw_only=True)
class LineRow:
    """One form of line: its name, its pattern, and lines that it does and does not read."""

    name: str
    pattern: str
    examples: tuple[str, ...]
    rejects: tuple[str, ...] = ()


_NAME = r"\p{Lu}[\p{L}.'\u2019-]*+"
_OPEN_END = r"(?<![.!?])"  # no full stop at its end: a sentence that begins with the same words is prose

# Lines that begin with a letter or a digit.
WORDED: tuple[LineRow, ...] = (
    LineRow(
        name="byline",
        pattern=rf"(?:By|BY):?\s(?:{_NAME}(?:\s{_NAME}){{1,3}}|\p{{Lu}}{{2,6}})(?:(?:,|\sand)\s{_NAME}(?:\s{_NAME}){{0,3}}){{0,2}}(?:\s?[|/,].{{0,60}})?{_OPEN_END}",
        examples=("By Jane Roe", "By Ana Brandt and Teodor Vale", "By Noor El-Amin, Staff Writer", "By QRS"),
        rejects=("By Friday the ministers had left.", "By then Roe had left."),
    ),
    LineRow(
        name="end word",
        pattern=r"(?:[Ee]nds?|ENDS?|[Rr]euters?|REUTERS?)(?:/\w{1,4})?",
        examples=("ENDS", "End", "Ends/KV", "Reuter"),
        rejects=("Ends meet", "Endorsement"),
    ),
    LineRow(
        name="share",
        pattern=rf"(?i:share(?:\s(?:this|on|via|with|the)\b[^.!?]{{0,60}})?|tweet|print(?:\sthis)?(?:\s(?:page|article|friendly))?){_OPEN_END}",
        examples=("Share this", "Share on Facebook", "Print this page"),
        rejects=("Share the burden, she said.", "Sharing the burden"),
    ),
    LineRow(
        name="follow",
        pattern=r"(?i:(?:follow\s(?:us|our)|subscribe\sto|sign\sup\s(?:for|to)|join\s(?:us|our)|stay\s(?:up.to.date|tuned|connected|informed))\b.{0,120})",
        examples=("Follow us on Telegram", "Subscribe to our newsletter", "Stay tuned for more"),
        rejects=("Following us was a convoy.", "Join the talks"),
    ),
    LineRow(
        name="picture",
        pattern=r"(?i:(?:file\s)?(?:photo|image|picture|video)s?(?:\s(?:credit|courtesy|by))?(?:\sof)?\s?[:/|]\s?.{0,200}|(?:file\s)?photos?(?:\s(?:by|credit|courtesy)\b.{0,120})?)",
        examples=("Photo: Press Office", "Photo by Jane Roe", "Photo", "Video: the arrival"),
        rejects=("Photographs were taken.", "Video conference with the Norland side"),
    ),
    LineRow(
        name="read more",
        pattern=rf"(?i:(?:read\s(?:more|also|next|full|the\sfull)|see\salso|also\sread|learn\smore|view\s(?:more|all|the)|back\sto\stop|click\shere)\b.{{0,120}}){_OPEN_END}",
        examples=("Read more: Talks in Kirna", "See also", "Click here for the full text"),
        rejects=("Read more widely, the plan is sound.",),
    ),
    LineRow(
        name="updated",
        pattern=r"(?i:(?:last\s)?(?:updated|modified)(?:\s(?:on|at))?\b:?.{0,20}\d.{0,30})",
        examples=("Last updated on 4 May 2026", "Updated: 12:40, 3 May 2024"),
        rejects=("Updated figures were shown to the ministers",),
    ),
    LineRow(
        name="enquiries",
        pattern=r"(?i:for\s(?:media|press|more|further|additional|any)\b[^.!?]{0,40}(?:quer|enquir|inquir|information|details|contact)[^\n]{0,60}?(?::|contact|visit|call|e-?mail|please|write|www|http|@).{0,200})",
        examples=("For media queries, please contact our Press Desk", "For more information: www.example.org"),
        rejects=("For more than a decade the two have talked.", "For further information on the plan he thanked the guest."),
    ),
    LineRow(
        name="contact",
        pattern=r"(?i:(?:(?:media|press)\s(?:contacts?|relations|enquiries|inquiries|queries|office)|contacts?|e-?mail|tel(?:ephone)?|phone|fax|mob(?:ile)?|website|twitter|facebook)\.?\s?:.{0,150})",
        examples=("Media contact: Jane Roe", "Tel: +12 345", "E-mail: press@example.org"),
        rejects=("Contacts between both states grew.", "Press office, Kirna"),
    ),
    LineRow(
        name="address on the net",
        pattern=r"(?:https?://|www\.)\S++|[\w.+-]+@[\w-]+\.[\w.-]+|[a-z]{2,10}\.[a-z]{2,5}",
        examples=("https://example.org/a/b", "www.example.org", "desk@agency.example", "fah.mt"),
        rejects=("www.example.org has the text", "etc. and so on"),
    ),
    LineRow(
        name="release label",
        pattern=r"(?!JOINT)(?:\p{Lu}{2,}\s){0,4}(?i:(?:for\s)?immediate\srelease|(?:press|media|news)\s(?:release|statement|note|advisory)(?:\s?[/&]\s?(?:press\s|media\s|news\s)?(?:release|statement|note|advisory))?)(?:(?=[^\p{Ll}]*+\Z)\s(?:BY|FROM|OF)\s(?:THE\s)?(?:OFFICE|MINISTRY|DEPARTMENT|EMBASSY|SECRETARIAT|PRESIDENCY|GOVERNMENT)\b.{0,70})?(?:\s?[:|/-]?\s?(?i:n(?:o|r|umber)?\s?[.:\u00ba\u00b0]?|\#)?\s?[\w/.-]{0,8}\d[\w/.-]{0,8})?:?",
        examples=("PRESS RELEASE NO. 271", "PRESS RELEASE NO: 12/26", "MEDIA STATEMENT", "STATE HOUSE PRESS RELEASE", "MEDIA ADVISORY / STATEMENT", "PRESS RELEASE BY THE MINISTRY OF TRADE", "For immediate release", "IMMEDIATE RELEASE", "Press Release 118"),
        rejects=("Press release on the visit of the President", "JOINT PRESS STATEMENT", "Press statement by Ana Brandt"),
    ),
    LineRow(
        name="reference",
        pattern=r"(?i:(?:pr|ref(?:erence)?|our\sref|release|bulletin|doc(?:ument)?|file|circular)\.?\s?(?:n(?:o|r|umber)\b\.?|:|\#)\s?(?:[\w/.-]{0,12}/)?[\w.-]{0,8}\d[\w/.-]{0,12})",
        examples=("PR No. 88/2026", "Ref: MFA/12/2024", "Release No 18"),
        rejects=("No. 10 welcomes the plan", "Reference to the talks of 2024"),
    ),
    LineRow(
        name="release label of another language",
        pattern=r"(?i:comunicado(?:\sde\sprensa)?|nota\s(?:de\sprensa|\u00e0\simprensa)|communiqu\u00e9(?:\sde\spresse)?|comunicato(?:\sstampa)?|pressemitteilung|pressmeddelande|pressemelding|bas\u0131n\sa\u00e7\u0131klamas\u0131)(?:\s(?i:n[.\u00bao\u00b0r]{0,2}\s?)?[\w/.-]{0,8}\d[\w/.-]{0,8})?:?",
        examples=("Comunicado 045-26", "COMMUNIQUÉ DE PRESSE", "Nota à imprensa nº 118", "Pressemitteilung:"),
        rejects=("Communiqué on the talks in Kirna", "Communiqué adopted"),
    ),
    LineRow(
        name="reference with a stroke",
        pattern=r"\p{Lu}{2,5}(?:\s?[/-]\s?\p{Lu}{2,5})?\s?[/-]?\s?\d{1,4}/\d{2,4}",
        examples=("TBK 7/24", "DFT/PR 118/2026", "SG-14/26"),
        rejects=("UN Resolution 118/2026", "Norland 24/7", "TBK 7"),
    ),
    LineRow(
        name="kept by",
        pattern=r"(?i:(?:data|photo|image|information)\ssource|prepared\sby|(?:written|posted|reported|published)\sby|author|editor|reporter|responsible\s(?:unit|department|division)|publishing\sunit)\s?:.{0,100}",
        examples=("Data Source: Department of Trade", "Prepared by: Jane Roe", "Author: Jane Roe", "Posted by: the Media Team"),
        rejects=("Data sources were discussed: ships, planes", "Prepared by both sides, the plan is sound"),
    ),
    LineRow(
        name="from an issuer",
        pattern=r"(?i:from)\s(?:the\s)?(?i:department|ministry|office|directorate|bureau)\s(?i:of|for)\s(?:the\s)?\p{Lu}[^.!?,:]{1,70}",
        examples=("From Department of Trade", "From the Office for Sea Fisheries of Arvika and the Northern Isles"),
        rejects=("From the Ministry of Trade he went home.", "From Department of Trade to Ministry of Sea: a short history"),
    ),
    LineRow(
        name="staff",
        pattern=r"\p{Lu}[\w.&]{1,20}/\p{Lu}[\w.& ]{1,30}\s(?:Staff|STAFF|Newsroom|Desk)|(?i:(?:our\s)?staff\s(?:reporter|writer|correspondent))",
        examples=("NNB/Arvika Post Staff", "Our Staff Reporter"),
        rejects=("Norway/Peru talks of chiefs of staff", "General Staff"),
    ),
    LineRow(
        name="issued by",
        pattern=rf"(?i:(?:issued|released|communicated|distributed|reporting|editing|writing|compiled|translated)\sby\b.{{0,150}}){_OPEN_END}",
        examples=("Issued by:", "ISSUED BY THE DEPARTMENT OF TRADE", "Reporting by Jane Roe; Editing by John Roe"),
        rejects=("Issued by the two ministers, the statement condemns the attack.",),
    ),
    LineRow(
        name="navigation",
        pattern=r"(?i:skip\sto\s(?:the\s)?(?:main\s)?(?:content|navigation|menu)|(?:main|site|toggle)?\s?(?:menu|navigation)|home(?:page)?|search|about(?:\sus)?|contact(?:\sus)?|sitemap|all\snews|back\sto\s\w+|you\sare\shere(?::.{0,100})?)",
        examples=("Skip to main content", "Menu", "Home", "You are here: Home / News"),
        rejects=("Home truths", "Search for peace", "You are here to work, she said"),
    ),
    LineRow(
        name="breadcrumbs",
        pattern=r"(?i:home)(?:page)?(?:\s?[>\u203a\u00bb/|]\s?[^>\u203a\u00bb/|.!?]{2,60}){1,6}",
        examples=("Home > News > 2026", "Home \u00bb Media Centre \u00bb Press Releases", "Home / News"),
        rejects=("Home Minister meets envoy", "Home and away"),
    ),
    LineRow(
        name="day of another calendar",
        pattern=rf"(?:(?i:{'|'.join(WEEKDAYS)}),?\s)?\d{{1,2}}\s\p{{Lu}}[\p{{L}}'\u2019 -]{{2,18}},?\s1[345]\d\d(?:\s?A?H\.?)?",
        examples=("Thursday 15 Ramadan 1447", "15 Dhu al-Hijjah, 1447 AH"),
        rejects=("15 March 1447 words", "15 envoys in 1447 words"),
    ),
    LineRow(
        name="rubric",
        pattern=r"(?i:(?:(?:latest|all|top|breaking|local|national|recent)\s)?(?:(?:news)?letter|bulletin|news(?:room|\s(?:and|&)\s(?:events|media|updates))?|press\sreleases|announcements)(?:,\s[^.!?]{0,12}\d{4})?)",
        examples=("NEWS", "Latest news", "Newsletter, May 2026", "News & Events", "Press releases"),
        rejects=("News from Kirna", "Announcement of talks"),
    ),
    LineRow(
        name="label of a page",
        pattern=r"(?i:category|categories|tags?|keywords?|hits?|views?|language|section)\s?:\s?[^.!?]{1,100}",
        examples=("Tags: police, ports", "Category: Trade", "Views: 312"),
        rejects=("Views differ: the north wants rain", "Section 3: the ports"),
    ),
    LineRow(
        name="rights",
        pattern=r"(?i:(?:copyright|all\srights\sreserved)\b.{0,150}|(?:advertisement|sponsored(?:\scontent)?))",
        examples=("Copyright 2024 Norland News Agency", "All rights reserved.", "Advertisement"),
        rejects=("Copyrights and patents",),
    ),
    LineRow(
        name="file number",
        pattern=r"(?i:no|nr|ref(?:erence)?(?:\s(?:no|number))?)[.:\u00ba\u00b0]{0,2}\s?[\w/.-]{0,12}\d[\w/.-]{0,20}(?:,[^.!?]{0,80})?",
        examples=("No PR-318/2023", "Ref: 12/2024", "Reference Number: KR0305a, Issue Date: Mar 4, 2026"),
        rejects=("No deal in Kirna", "No. 5 reactor starts"),
    ),
    LineRow(name="number", pattern=r"\d{1,6}", examples=("0041", "3"), rejects=("3 ministers",)),
)  # fmt: skip

# The first words of the worded rows: a line of more than a few words that begins with none of them is none of those rows.
OPENINGS = frozenset(
    {
        "by", "from", "home", "skip", "you", "share", "tweet", "print", "follow", "subscribe", "sign", "join", "stay", "file", "photo", "photos", "image",
        "images", "picture", "pictures", "video", "videos", "read", "see", "also", "learn", "view", "back", "click", "last",
        "updated", "modified", "for", "media", "press", "contact", "contacts", "email", "e-mail", "tel", "telephone", "phone",
        "fax", "mob", "mobile", "website", "twitter", "facebook", "news", "issued", "released", "communicated", "distributed",
        "reference", "reporting", "editing", "writing", "compiled", "translated", "copyright", "all", "advertisement", "sponsored",
        "data", "latest", "top", "breaking", "local", "national", "recent", "announcements", "newsroom", "newsletter", "letter", "category", "categories", "tag", "tags",
        "keyword", "keywords", "hit", "hits", "views", "language", "section", "information", "prepared", "responsible", "publishing", "pr", "ref", "our", "release", "bulletin", "doc", "circular",
    }
)  # fmt: skip

# Lines that begin with any other sign.
SIGNED: tuple[LineRow, ...] = (
    LineRow(
        name="signs alone",
        pattern=r"(?:[^\p{L}\p{N}&]++|&\#?\w{1,8};)+",
        examples=("###", "\\###", "* * *", "---", "&#x25cf;", "&nbsp;"),
        rejects=("#1", "* item"),
    ),
    LineRow(
        name="end mark",
        pattern=r"[-\u2013\u2014]{1,3}\s?(?:0|30)\s?[-\u2013\u2014]{1,3}|[(\[]\s?(?i:ends?|more|fin)\s?[)\]](?:\s?\w{1,4})?",
        examples=("-0-", "-30-", "(END)", "(end)", "[more]"),
        rejects=("- 30 tonnes of rice", "(Ending)"),
    ),
    LineRow(
        name="agency mark",
        pattern=r"[-\u2013\u2014/=]{2,}\s?\p{L}{2,12}(?:/\w{1,4})?(?:\s?[-\u2013\u2014/=]{2,})?(?:\s\p{Lu}{1,4})?|-\p{L}{2,12}-",
        examples=("--SPA", "--- Ends/KH", "--ooOoo--", "//Petra// AK", "-END-"),
        rejects=("- Trade", "**Trade**", "## Trade"),
    ),
    LineRow(
        name="tags alone",
        pattern=r"(?:</?\w[^<>]{0,400}>\s*+)+(?:[^<>]{0,80}(?<![.!?;])(?:</\w+>\s*+)+)?",
        examples=("<br>", '<p style="margin: 4px">', '<p class="updated">Last updated on 4 May 2026</p>', "</p>"),
        rejects=("<p>The ministers met in Kirna.</p>", "<b>Kirna</b> is the capital."),
    ),
    LineRow(
        name="template tags",
        pattern=r"\{%[^\n]{0,400}%\}|\{:[^\n]{0,200}\}|\{\{[^\n]{0,400}\}\}",
        examples=("{% comment %}", '{:start="1"}', "{{ page.title }}"),
        rejects=("{note} the ministers met",),
    ),
    LineRow(
        name="links alone",
        pattern=r"(?:!?\[[^\[\]]{0,300}\]\([^()\s]{0,600}(?:\s[^()]{0,300})?\)[\s|,]*+)+|\[\^?\w{1,8}\]:.{0,600}|<https?://[^>\s]{1,400}>",
        examples=("[Annex A](/files/a.pdf)", "![the two](photo.jpg)", "[^1]: http://example.org/a"),
        rejects=("[Ana Brandt](/brandt) met Teodor Vale.",),
    ),
    LineRow(
        name="aside",
        pattern=r"\((?!(?i:reference|notes?)\))[^()]{1,160}(?<![.!?\u2026])\)|\[[^\[\]]{1,160}(?<![.!?\u2026])\]|\((?i:reporting|writing|editing|additional\sreporting)\sby[^\n]{1,300}\)",
        examples=("(EP/NZ/GS)", "[the press leaves]", "(Reporting by Jane Roe; Editing by J. Roe)"),
        rejects=("(The talks were closed.)", "(Reference)", "(AGENCY) - Norland said on Monday"),
    ),
    LineRow(name="rights sign", pattern=r"\u00a9.{0,150}", examples=("\u00a9 2024 Norland News",), rejects=("Norland \u00a9",)),
)  # fmt: skip

_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_WEEKDAY = "(?:" + "|".join(WEEKDAYS) + r")[,\u060c.]?\s"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_DATE = (
    rf"(?i:(?:{_WEEKDAY})?(?:{_DAY}[\s-]{{0,2}}(?:of\s)?{_MONTH},?[\s-]{{0,2}}\d{{4}}|{_MONTH}\s?{_DAY},?\s{{0,2}}\d{{4}}"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{4}))"
)
_TIME = r"(?:[\[(]?\d{1,2}[:.h]\d{2}(?::\d{2})?[\])]?(?:\s?(?:(?i:[ap]\.?m\.?|hrs?|hours|gmt|utc|local\stime)|\p{Lu}{2,4}))*)"
_CAPITALISED = r"\p{Lu}[\p{L}.'\u2019-]*+"
# Capitalised words, with the small words that stand inside names of places.
PLACE_LINE = (
    rf"(?:[Tt]he\s)?{_CAPITALISED}"
    rf"(?:(?:\s|,\s|\s[-\u2013/]\s|-)(?:(?:of|the|de|la|al|el|in|and|du|da|do)\s){{0,2}}{_CAPITALISED}){{0,6}}"
)
_SHORT_PLACE = rf"{_CAPITALISED}(?:\s\p{{L}}[\p{{L}}.'\u2019-]*+){{0,2}}(?:,\s{_CAPITALISED}(?:\s{_CAPITALISED}){{0,2}})?"
_LABEL = (
    r"(?i:press|media|news|ministry|office|department|statement|communiqu[e\u00e9]|secretariat"
    r"|no|nr|date|published|issued|posted|released)\b"
)

# Lines that stand in a dateline's place.
STAMPS: tuple[LineRow, ...] = (
    LineRow(
        name="time",
        pattern=rf"(?:(?i:(?:web\s)?posted(?:\sat)?|time)\s?:\s)?{_TIME}(?:\s{_TIME}|\s\(\d{{4}}\sGMT\))?",
        examples=("20:30", "Web posted at: 9:05 p.m. EST (0205 GMT)", "9:05 p.m.", "18:42 LOCAL TIME 15:42 GMT"),
        rejects=("20:30 talks began",),
    ),
    LineRow(
        name="date",
        pattern=rf"{_DATE}(?:[\s,|/\u2013\u2014-]{{1,3}}{_TIME})?(?:\s?[-\u2013\u2014|/,]\s?[^.!?|]{{2,40}}){{0,3}}{_OPEN_END}",
        examples=(
            "October 2, 2001", "26 Jul 2009", "2016-05-17", "10.12.2024", "28.05.2022 [11:37]", "11-02-2025 17:42", "Tuesday, 8 June 2021",
            "12 October 2023 - 18:05", "May 31, 2024 - Kirna, Norland - Global Affairs",
        ),
        rejects=("October 2, 2001 was a Tuesday", "On 2 October 2001", "2 October"),
    ),
    LineRow(
        name="byline and date",
        pattern=rf"(?:[Bb]y|BY):?\s{_CAPITALISED}(?:\s{_CAPITALISED}){{0,3}}(?:\s?[|/,\u00b7\u2022\u2013\u2014-]\s?|\s(?i:on)\s){_DATE}(?:\s?[|/\u00b7\u2022\u2013\u2014-]\s?[^.!?|]{{2,40}}){{0,3}}",
        examples=("by Jane Roe | Sept 3, 2026 | Local News", "By: Jane Roe, March 3, 2026", "By GIS on 4 May 2026"),
        rejects=("By Monday, January 26, 2024 they had left.",),
    ),
    LineRow(
        name="posted",
        pattern=rf"{_DATE}\s(?i:posted|published|filed)\s(?:in|by|under)\s.{{1,120}}",
        examples=("4 May 2026 Posted in [Press releases](/x)",),
        rejects=("4 May 2026 was a Tuesday",),
    ),
    LineRow(
        name="place and date",
        pattern=rf"{_SHORT_PLACE}\s?[,\u2013\u2014-]\s?{_DATE}(?:[\s,|/\u2013\u2014-]{{1,3}}{_TIME})?:?",
        examples=("Kirna, 18 April 2024", "Kirna, 22 August, 2023:", "Kirna, Norland, March 4, 2024"),
        rejects=("Visit of a Minister of Foreign Affairs to Norland \u2013 June 18, 2025", "Daily News 07 / 02 / 2024"),
    ),
    LineRow(
        name="labelled date",
        pattern=rf"(?={_LABEL})[^|/:]{{2,60}}[|/:]\s?(?:[^|]{{2,60}}[|]\s?){{0,2}}(?:(?i:date):?\s)?{_DATE}(?:\s?[|/]\s?[^|/]{{2,60}}){{0,3}}|(?i:published|issued|posted|released)(?:\s(?i:on))?:?\s{_DATE}(?:\s{_TIME})?(?:\sby\s.{{2,40}})?",
        examples=(
            "Posted On: 25 JAN 2024 6:40PM by NND Kirna", "Press release 22 / Thursday, 25 January 2024",
            "Ministry of Trade | March 11, 2022 | Press release 118", "Date: 18/11/2024",
        ),
        rejects=("Minister meets envoy | 5 May 2024", "Press release on the visit"),
    ),
)  # fmt: skip

# Lines that name who issues a report and nothing more, as letterheads do. Headlines can read alike ("President Visits
# Defense Ministry"), so that what stands below decides.
_BODIES_OF = (
    r"Office|Ministry|Department|Embassy|Directorate|Secretariat|Press\sService|Permanent\sMission|High\sCommission|Consulate(?:[\s-]General)?"
    r"|Government|Republic|Presidency|Chancellery"
)
_DESKS = (
    r"Office|Ministry|Secretariat|Department|Bureau|Directorate|Public\sRelations|News\sAgency|Embassy|High\sCommission|Presidency|Chancellery"
    r"|State\sHouse|(?:Press|Information|Media|Communications?)\s(?:Service|Unit|Cent(?:re|er)|Division|Section|Team|Desk)"
)
ISSUER_LINE = (
    rf"(?:(?:The\s)?(?:{_BODIES_OF})\sof\s[^.!?]{{3,60}}|(?:(?:\p{{Lu}}[\p{{L}}'\u2019-]*|of|the|and|for)\s){{0,4}}(?:{_DESKS})"
    rf"|(?=[\p{{Lu}}\s,&'\u2019-]++(?:[(,]|\Z))(?i:(?:{_BODIES_OF})\sof\s[^.!?]{{3,60}}|(?:\S+\s){{0,4}}(?:{_DESKS})))"
    r"(?:\s?[(,][^.!?]{0,30})?"
)

# Lines of a letterhead with nothing but whoever speaks in them, by name with their style, and under it by office.
_POST = r"(?i:minister|secretary|premier|president|treasurer|attorney-general|mayor|commissioner|ambassador|speaker|governor|senator|chair)"
STYLED_LINE = (
    rf"(?i:the\s)?(?i:senator|(?:rt\.?|right|very)\s)?\s?(?i:the\s)?(?i:hon(?:ou?rable)?\b\.?|h\.?e\.?)(?:\s{_NAME}){{1,5}}(?:,?\s\p{{Lu}}{{2,4}}){{0,3}}"
)
OFFICE_LINE = (
    rf"(?i:and\s)?(?i:the\s)?(?:\p{{Lu}}[\p{{L}}-]*+\s){{0,3}}?{_POST}(?:,?\s(?:(?i:for|of|to|in|on|and|the|&)|{_NAME}))*+"
)

# Bodies that issue reports, beside those of other tables; in the languages whose letterheads stand over English texts.
ISSUING = frozenset(
    {
        "republic", "kingdom", "state house", "city", "municipality", "diocese", "archdiocese", "eparchy", "court", "palace", "permanent mission", "forces", "public relations",
        "ministerio", "minist\u00e8re", "minist\u00e9rio", "ministero", "ministerium", "ausw\u00e4rtiges", "embajada", "embaixada", "ambassade", "ambasciata", "botschaft",
        "presidencia", "pr\u00e9sidence", "presid\u00eancia", "gobierno", "gouvernement", "governo", "regierung", "rep\u00fablica", "r\u00e9publique", "repubblica",
    }
)  # fmt: skip

# Small words in the name of a body: what may stand behind the noun for it, and what only joins; no name says where or with whom.
LINKING = frozenset("of for to de del des du da do di d' und - \u2013 \u2014 |".split())
JOINING_NAMES = LINKING | frozenset("the and on in at dos das la le les el y et e f\u00fcr &".split())
AWAY = frozenset("in at on with by through".split())

# Short lines over the headlines of other texts: all that follows is none of this one.
RELATED = frozenset(
    {
        *(f"related {texts}" for texts in ("news", "articles", "stories", "posts", "content", "items", "topics", "reading", "publications")),
        *(f"{which} news" for which in ("more", "other", "latest", "recent", "all", "top")),
        "more stories", "more articles", "other articles", "recent posts", "latest posts", "read also", "also read", "read next", "most read",
        "you may also like", "you might also like", "you may also be interested in", "popular posts", "latest articles", "previous article", "next article",
    }
)  # fmt: skip

# Short lines that head a closing part whatever follows them.
LABELS = frozenset(
    {
        "notes to editors", "note to editors", "notes for editors", "quotes", "quote", "quick facts", "associated links",
        "related links", "related products", "media enquiries", "media inquiries", "press contact", "press contacts", "for reference", "contacts", "contact", "media contacts", "media contact", "background",
        "backgrounder", "further information", "additional information", "present at the meeting", "participants", "attendees",
        "annex", "annexes", "outcomes", "reference",
    }
)  # fmt: skip

# Words before a colon that lead into speech or into a list: such a line is prose, not a heading.
COLON_LEADS = frozenset(
    {
        "said", "says", "added", "stated", "noted", "read", "reads", "follow", "follows", "following", "include", "includes",
        "including", "are", "were", "is", "was", "be", "by", "that", "to", "statement", "documents", "members", "places", "told",
        "declared", "wrote", "asked", "below", "also", "attended", "included", "attendees", "comprised",
    }
)  # fmt: skip
