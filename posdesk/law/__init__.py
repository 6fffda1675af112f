"""What laws give a customer, as dated rows of data with their source (LAW): pure, no books."""
