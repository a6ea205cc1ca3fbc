"""What single lines say by their words or their shape, whatever they were read from."""
