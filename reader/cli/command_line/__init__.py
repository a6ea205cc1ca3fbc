"""Every verb and option, declared once, and what is made of that: parser, help, man page."""
