"""The first start: try the demo shop, or set up one's own."""
