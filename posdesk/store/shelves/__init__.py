"""One shelf per aggregate: rows in, frozen values out, by plain Core statements."""
