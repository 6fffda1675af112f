"""Plans: a price paid in parts. Schedules, credits, how a plan stands, what may change in it."""
