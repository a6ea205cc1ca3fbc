"""Where bytes come from: files, URLs, standard input; nothing else may touch the network."""
