"""Devices on a wire other than printers: card terminals."""
