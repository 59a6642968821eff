"""Every form of dateline in the order in which they are tried: a form that prints a day goes before those that read less."""

from pressparse.lexicon.dated_forms import DATED
from pressparse.lexicon.forms import Form
from pressparse.lexicon.undated_forms import UNDATED

# An agency of the table at the head is looked for before a place, which its name could be taken for.
FORMS: tuple[Form, ...] = tuple(sorted((*DATED, *UNDATED), key=lambda form: not form.template.startswith("{wire}")))
