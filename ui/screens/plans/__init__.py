"""Plans: found as one types, paid, signed, and what is put right on them."""
