"""What keeps the database sound: checks, backups, repair, and access through all of them."""
