"""Goods and taxes as the shop sells them today. Leans on the ground floor only."""
