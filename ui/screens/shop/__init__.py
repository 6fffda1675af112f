"""The shop in order: the books and their backups, and what else is kept there, a page each."""
