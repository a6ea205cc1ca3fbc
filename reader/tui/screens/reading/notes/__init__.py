"""Writing notes, and showing those of other people."""
