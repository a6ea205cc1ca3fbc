"""What all views draw with: kinds of ink, their colours, signs, paragraphs, short texts."""
