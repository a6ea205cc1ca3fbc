"""Files into which archives of newspapers and libraries export articles."""
