"""Attribution of single quotes: candidate speakers, and the choice between them by scores."""
