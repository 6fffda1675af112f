"""The books on disk. The only room with SQLAlchemy: tables, triggers, shelves, one unit of work."""
