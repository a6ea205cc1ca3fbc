"""The verbs that are about articles and about the program, a module each."""
