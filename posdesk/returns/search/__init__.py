"""Which purchase was it? What is remembered, the lines it may mean, and how well each fits."""
