"""The database file: its tables, rows with checksums, transactions, locks, a journal."""
