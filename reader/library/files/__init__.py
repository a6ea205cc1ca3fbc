"""The files of this person beside the database: where they are, and who may read them."""
