"""Who may say yes to what, up to how much."""
