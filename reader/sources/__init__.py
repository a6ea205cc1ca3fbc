"""Where bytes come from: files, URLs, standard input; the only package that may touch the network."""
