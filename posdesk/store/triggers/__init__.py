"""The wall in the database: one list of guards, rendered to the trigger language of each engine."""
