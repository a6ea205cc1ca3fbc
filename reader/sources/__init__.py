"""Where bytes come from: files, URLs, standard input; the only package that uses the network."""
