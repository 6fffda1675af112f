"""The catalogue and the past a shop brings along: readers, mapping, dry run, report."""
