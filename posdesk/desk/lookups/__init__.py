"""Questions that change nothing, answered with frozen rows."""
