"""Double entry: accounts, causes, entries, the posting matrix and the chain. Leans on the ground floor only."""
