"""The only place that opens the books for writing, and the only commit."""
