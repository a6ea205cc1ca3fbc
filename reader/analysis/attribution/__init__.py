"""One quote at a time: its possible speakers, how they are weighed, and what kind it is."""
