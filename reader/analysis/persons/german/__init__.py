"""What only German asks of a name: nouns in capitals, genitives, nobles."""
