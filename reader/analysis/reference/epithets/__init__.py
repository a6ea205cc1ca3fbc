"""Persons by what they are called instead of a name: an age, an origin, an occupation."""
