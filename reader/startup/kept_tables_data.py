"""A placeholder: `kept_tables` stores its cache where Python would cache this module.

The installer thus owns that file, and deletes it with the rest. Importing this module does nothing,
except that Python overwrites the file, which is then written again.
"""
