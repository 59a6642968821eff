"""What a report says for a person: as text, as HTML."""
