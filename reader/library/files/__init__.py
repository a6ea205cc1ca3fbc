"""The user's files beside the database: their locations and permissions."""
