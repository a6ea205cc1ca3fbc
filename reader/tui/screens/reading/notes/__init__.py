"""Writing notes, and showing what others wrote."""
