"""Goods coming back from a receipt: the draft, its worth, where the money goes, its booking."""
