"""The parts every screen is made of: sheets, pills, keycaps, figures, buttons, lists.

They hold values and words, never rows of the books; sizes and colours come from `ui.theme`.
"""
