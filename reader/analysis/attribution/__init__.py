"""Attribution of single quotes: candidate speakers, their scores, and the kind of quote."""
