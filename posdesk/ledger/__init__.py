"""Double entry: accounts, causes, entries, the posting matrix, the chain.

Leans on the ground floor only.
"""
