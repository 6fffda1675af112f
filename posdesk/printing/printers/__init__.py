"""The printers a shop may have; the list is PRINTERS."""
