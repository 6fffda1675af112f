"""One act, one file: what is asked, what is done, what came of it."""
