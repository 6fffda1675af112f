"""Goods going out: basket, prices, the sale as sold, tenders and their booking."""
