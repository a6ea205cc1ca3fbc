"""Sources of bytes: files, URLs, standard input; the only package that uses the network."""
