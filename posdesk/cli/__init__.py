"""The command line for those who look after the shop: one command, one file."""
