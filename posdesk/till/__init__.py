"""The till: its shift and its drawer."""
