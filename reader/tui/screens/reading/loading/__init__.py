"""The life cycle of an article on the screen: loading, showing, analysing and reloading it."""
