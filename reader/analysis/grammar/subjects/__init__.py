"""The subjects of verbs and of sentences, in languages whose subject stands first."""
