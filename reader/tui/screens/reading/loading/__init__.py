"""How an article comes to the screen: loaded, shown, analysed, loaded again."""
