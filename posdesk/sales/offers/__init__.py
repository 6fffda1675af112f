"""One engine for every offer: what takes part, what it saves, and how the saving is shared."""
