"""What all views draw with: inks (text styles), their colours, symbols, paragraphs, short texts."""
