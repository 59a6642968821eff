"""What pressparse knows of the world, as data: rows apart from logic."""
