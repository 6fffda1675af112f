"""Signing in: who is at the till, and the PIN that proves it."""
