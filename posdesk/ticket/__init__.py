"""The one draft at the counter: returns, a basket, one settlement; and what a scan means for it."""
