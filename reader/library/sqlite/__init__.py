"""The database file: its schema, rows with checksums, transactions, locks, and a journal."""
