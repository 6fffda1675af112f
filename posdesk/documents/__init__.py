"""Papers composed as values, and the signed codes on them. One document, one file."""
