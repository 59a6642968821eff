"""What a report says for other programs: JSON and its schema, flat tables, Arrow."""
