"""The lists of articles, of the library and of a folder, and the quotes of all of them."""
