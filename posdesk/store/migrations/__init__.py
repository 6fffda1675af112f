"""Numbered steps from one release's books to the next; never edited once released."""
