"""Stamps: lines of their own in a dateline's place, which name a day. :mod:`pressparse.lexicon.forms` says what stands in a row.

Their example's place is that of the line below, where there is one.
"""

from pressparse.lexicon.forms import Example, Form

STAMPS: tuple[Form, ...] = (
    Form("date posted in", "{date}{,}Posted in", "nothing", (
        Example("19 Jul 2012 Posted in [Press releases](/news)\n\nEnvoys met.", None, None, "19 Jul 2012"),
        Example("3 March 2026 Posted in Speeches\nEnvoys met.", None, None, "3 March 2026"),
    )),
    Form("release number, date", "Release No{number}{date}{eol}", "nothing", (
        Example("Release No: NR-024-17 Jan. 23, 2017\nEnvoys met.", None, None, "Jan. 23, 2017"),
        Example("Release No: CR-012-26\nMarch 3, 2026\nEnvoys met.", None, None, "March 3, 2026"),
    )),
    Form("by a name, date", "{byline}{date}{sep}{words}{eol}", "nothing", (
        Example("By: Jane Roe, March 3, 2026\n\nEnvoys met.", None, None, "March 3, 2026"),
        Example("by Jane Roe | Sept 3, 2026 | Local News\nEnvoys met.", None, None, "Sept 3, 2026"),
    ), ("By Monday, March 3, 2026 they had met.",)),
    Form("number, date, title", "No{number}{,}{date},{caption}", "nothing", (
        Example("No: 61, 4 March 2026, Press Release Regarding the Visit\nEnvoys met.", None, None, "4 March 2026"),
        Example("No. 12/26, 31 December 2025, Press Statement on the Talks\nEnvoys met.", None, None, "31 December 2025"),
    ), ("No 4 March 2026 plan was shown.",)),
    Form("label: date, time", "{label}{date}{sep}{time}{eol}", "nothing", (
        Example("Published: 4 March 2026, 15:45\nEnvoys met.", None, None, "4 March 2026"),
        Example("Posted on March 4, 2026 at 10:15 am\nEnvoys met.", None, None, "March 4, 2026"),
    )),
    Form("label: date, time, bureau", "{label}{date}{,}{time}{,}by {wire}{place}{eol}", "nothing", (
        Example("Posted On: 04 MAR 2026 11:05AM by PIB Mumbai\nEnvoys met.", "Mumbai", None, "04 MAR 2026", "PIB"),
        Example("Posted On: 31 DEC 2025 6:40PM by PIB Delhi\nEnvoys met.", "Delhi", None, "31 DEC 2025", "PIB"),
    )),
    Form("label: date, from an issuer", "{label}{date}{,}from {issuer}{eol}", "nothing", (
        Example("Press release 4 March 2026 from Ministry of Trade\nEnvoys met.", None, None, "4 March 2026", "Ministry of Trade"),
        Example("Published 4 March 2026 from Prime Minister Office\nEnvoys met.", None, None, "4 March 2026", "Prime Minister Office"),
    )),
    Form("label: date, label: date", "{label}{date}{sep}{label}{again}{eol}", "nothing", (
        Example("Published 3 March 2026 Last updated 4 March 2026\nEnvoys met.", None, None, "3 March 2026"),
        Example("Issued: March 3, 2026 | Updated: March 4, 2026\nEnvoys met.", None, None, "March 3, 2026"),
    )),
    Form("date, label: date", "{date}{sep}{sep}{label}{again}{sep}{time}{eol}", "nothing", (
        Example("3 Mar. 2026 - | Last updated: 4 Mar. 2026 09:14\nEnvoys met.", None, None, "3 Mar. 2026"),
        Example("March 3, 2026 | Updated March 4, 2026 at 10:15 am\nEnvoys met.", None, None, "March 3, 2026"),
    )),
    Form("label: date", "{label}{date}{eol}", "nothing", (
        Example("Date: 4 March 2026\nEnvoys met.", None, None, "4 March 2026"),
        Example("For immediate release: March 4, 2026\nEnvoys met.", None, None, "March 4, 2026"),
        Example("Press release, 4 March 2026\nEnvoys met.", None, None, "4 March 2026"),
    )),
    Form("date, time", "{date}{sep}{time}{eol}", "nothing", (
        Example("14 April 2015, 15:45\nEnvoys met.", None, None, "14 April 2015"),
        Example("3 Mar, 14:30\nEnvoys met.", None, None, "3 Mar"),
        Example("Tue 03 March 2026 - 16:20\nEnvoys met.", None, None, "Tue 03 March 2026"),
        Example("28.05.2022 [11:37]\nEnvoys met.", None, None, "28.05.2022"),
        Example("12 February 2008 20:51 (UTC +04:00)\nEnvoys met.", None, None, "12 February 2008"),
        Example("May 26, 2002\n17:00\nThe Kremlin, Moscow\nEnvoys met.", "The Kremlin, Moscow", None, "May 26, 2002"),
    ), ("March 4, 2026 at 15:45 the ministers met.",)),
    Form("date, time, place", "{date}{sep}{time}{,}{place}{eol}", "nothing", (
        Example("March 3, 2026, 15:30 Pushkino, Moscow Region\nEnvoys met.", "Pushkino", "Moscow Region", "March 3, 2026"),
        Example("3 March 2026 | 09:05 | Oslo\nEnvoys met.", "Oslo", None, "3 March 2026"),
    )),
    Form("date, time / section", "{date}{sep}{time}/{words}{eol}", "nothing", (
        Example("3 March 2026 14:30 / Politics\nEnvoys met.", None, None, "3 March 2026"),
        Example("03.03.2026, 14:30 / News\nEnvoys met.", None, None, "03.03.2026"),
    )),
    Form("date - caption", "{date}{-}{caption}{eol}", "nothing", (
        Example("3 March 2026 - Press release\nEnvoys met.", None, None, "3 March 2026"),
        Example("March 3, 2026 – News\nEnvoys met.", None, None, "March 3, 2026"),
    )),
    Form("time, date", "{time}{sep}{date}{eol}", "nothing", (
        Example("15:45, 14 April 2015\nEnvoys met.", None, None, "14 April 2015"),
        Example("11:37 28.05.2022\nEnvoys met.", None, None, "28.05.2022"),
    )),
    Form("date / date", "{date}/{again}{eol}", "nothing", (
        Example("4 March 2026 / 4 mars 2026\nEnvoys met.", None, None, "4 March 2026"),
        Example("4 mars 2026 / March 4, 2026\nEnvoys met.", None, None, "4 mars 2026"),
    )),
    Form("[date]", "[{date}]{eol}", "nothing", (
        Example("[04.03.2026]\nEnvoys met.", None, None, "04.03.2026"),
        Example("[4 March 2026]\n\nEnvoys met.", None, None, "4 March 2026"),
    )),
    Form("(date)", "({date}){eol}", "nothing", (
        Example("(4 March 2026)\nEnvoys met.", None, None, "4 March 2026"),
        Example("(March 4, 2026)\n\nEnvoys met.", None, None, "March 4, 2026"),
    ), ("(4 March)\nEnvoys met.",)),
    Form("date", "{date}{eol}", "nothing", (
        Example("4.III.2026\nEnvoys met.", None, None, "4.III.2026"),
        Example("lundi 4 mars 2026\nEnvoys met.", None, None, "lundi 4 mars 2026"),
        Example("2026. 3. 4.\nEnvoys met.", None, None, "2026. 3. 4"),
        Example("2 March 2026\n\nEnvoys met.", None, None, "2 March 2026"),
        Example("Wednesday, March 4, 2026\nEnvoys met.", None, None, "Wednesday, March 4, 2026"),
    ), ("March 4\nwas a cold day.",)),
)  # fmt: skip

# Forms whose place is that of the bureau that posted the text, wherever it happened.
OF_BUREAUS: frozenset[str] = frozenset({"label: date, time, bureau"})

# A stamp may stand among other parts of one line, in any order: the kind of text, its number, who issued it, the place.
# The template only shows it; the parts are read one by one.
BANNER = Form("parts of a line", "{date} | {caption} | {place} | {number}", "nothing", (
    Example("Ministry of Trade | March 4, 2026 | Press release 118\nEnvoys met.", None, None, "March 4, 2026"),
    Example("Press release | No: 214/26 | Date: 04/03/2026 | Office of Trade\nEnvoys met.", None, None, "04/03/2026"),
    Example("No. 12/26 | Oslo, 4 March 2026\nEnvoys met.", "Oslo", None, "4 March 2026"),
    Example("Nr. 45/2026 – Berlin, 4 March 2026\nEnvoys met.", "Berlin", None, "4 March 2026"),
    Example("Press release | 4 March 2026 | Brussels | 3 min read\nEnvoys met.", "Brussels", None, "4 March 2026"),
    Example("Press release 22 / Wednesday, 4 March 2026\nEnvoys met.", None, None, "Wednesday, 4 March 2026"),
    Example("Type: Interview | 04-03-2026 | 9:05\nEnvoys met.", None, None, "04-03-2026"),
    Example("Registration date 2026-03-04 Views 2,118\nEnvoys met.", None, None, "2026-03-04"),
    Example("Posted by the Media Team on 4 March 2026\nEnvoys met.", None, None, "4 March 2026"),
    Example("15 Ramadan 1447 - 4 March 2026\nEnvoys met.", None, None, "4 March 2026"),
    Example("Dated 4 March 2026, Lima\nEnvoys met.", "Lima", None, "4 March 2026"),
    Example("4 March 2026 (updated 5 March 2026)\nEnvoys met.", None, None, "4 March 2026"),
    Example("4 March 2026, Wednesday\nEnvoys met.", None, None, "4 March 2026"),
    Example("Embassy of Norland in Kirna, 4 March 2026\nEnvoys met.", None, None, "4 March 2026"),
    Example("4 March 2026 by the Media Team\nEnvoys met.", None, None, "4 March 2026"),
), (
    "Minister meets envoy | 5 May 2024",
    "Premier receives builders | Finch Village, 14 June 2023",
    "Visit of a minister – March 4, 2026",
    "Embassy hosts traders, 4 March 2026",
    "Traders by the sea, 4 March 2026",
))  # fmt: skip

# Words before a stamp's date.
STAMP_LABELS: tuple[str, ...] = (
    "Published", "Published on", "Published at", "Published online", "First published", "Publish date", "Publishing date", "Posted",
    "Posted on", "Posted at", "Date", "Date and time", "Dated", "Date posted", "Date published", "Date issued", "Date of issue",
    "Date of release", "Date of publication", "Publication date", "Release date", "Released", "Released on", "Release", "Issued",
    "Issued on", "Issue date", "Updated", "Updated on", "Last updated", "Last updated on", "Last modified", "Last update", "Modified",
    "Created", "Created on", "Submitted on", "Submitted", "Added", "Added on", "Uploaded", "Uploaded on", "Filed", "Filed on",
    "Press release", "Press releases", "News release", "News releases", "Media release", "Press statement", "For immediate release",
    "Immediate release", "Statement", "News", "Press note", "Media note", "Media statement", "Article", "Time", "Embargoed until",
)  # fmt: skip

# Words before the place that stands under a stamp's date.
PLACE_LABELS: tuple[str, ...] = ("Place", "Venue", "Location", "City", "Where")

# Words that name the kind of a text, as stamps print them beside a day.
CAPTIONS: tuple[str, ...] = (
    *STAMP_LABELS, "Statements", "Statements and releases", "Statements & Releases", "Articles", "News article", "News story",
    "News item", "Latest news", "Press", "Press corner", "Press room", "Press briefing", "Press communiqué", "Press communique",
    "Communiqué", "Communique", "Readout", "Readouts", "Speech", "Speeches", "Remarks", "Transcript", "Transcripts", "Interview",
    "Briefing", "Briefing Room", "Briefings", "Announcement", "Announcements", "Media advisory", "Media releases", "Event", "Events",
    "Politics", "World", "Foreign policy", "International", "National", "Economy", "Diplomacy", "Top news", "Newsroom", "Daily news",
    "Joint statement", "Report", "Reports", "Feature", "Story", "Stories", "Update", "Updates", "Notice", "Notices", "Media",
)  # fmt: skip

# Words before the part of a site that a text stands in.
FILED_UNDER: tuple[str, ...] = (
    "Type", "Category", "Categories", "Section", "Topic", "Topics", "Tag", "Tags", "Filed under", "Filed in", "Posted in", "Published in",
    "Source", "Place", "Location", "In",
)  # fmt: skip

# Words before who wrote or issued a text, "by" behind them or not.
WRITTEN: tuple[str, ...] = (
    "Written", "Posted", "Published", "Uploaded", "Submitted", "Created", "Added", "Released", "Issued", "Prepared", "Reported",
    "Author", "Editor", "Reporter", "Story",
)  # fmt: skip

# Words before the number of a text.
NUMBERED: tuple[str, ...] = ("No", "Nr", "N", "Number", "Ref", "Reference", "PR", "Ref. No", "Reference number", "Press release no", "Release no")

# What a page counts beside a text's day, and the length of a text.
COUNTED: tuple[str, ...] = ("Hit", "Hits", "View", "Views", "Read", "Reads", "Comment", "Comments", "Visits", "Visitors", "Shares", "Downloads")
TIMED: tuple[str, ...] = ("Reading time", "min", "mins", "minute", "minutes", "min read", "minute read", "minutes read", "hrs", "hours", "local time", "IST", "GMT", "UTC")

# Words before the day of a later version.
LATER: tuple[str, ...] = ("Updated", "Last updated", "Updated on", "Last updated on", "Modified", "Last modified", "Last update", "Edited", "Last edited")

# How the name of whoever issues a text begins or ends, beside a day.
ISSUERS: tuple[str, ...] = (
    "Ministry", "Office", "Department", "Embassy", "Secretariat", "Presidency", "Government", "Cabinet", "Chancellery", "Commission",
    "Council", "Parliament", "Bureau", "Directorate", "Agency", "Directorate-General", "Mission", "Consulate", "Press Service",
    "Spokesperson", "Spokesman", "State House", "White House", "Foreign Affairs", "Affairs", "Administration", "Authority",
)  # fmt: skip
