"""Opening the shift: cash in the drawer, and money may move."""
