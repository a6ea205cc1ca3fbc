"""No module: where Python would keep this file compiled, `regex_cache` keeps what it compiled.

Whatever installed the program takes that place for its own, and takes it away with the rest. Who
imports this file all the same gets this text, and the place is written anew.
"""
