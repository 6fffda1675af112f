"""Lists as Qt models: columns are data, cells show formats and sort by value."""
