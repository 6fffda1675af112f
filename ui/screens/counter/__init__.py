"""The counter: the ticket on its sheet, the decision in its panel, the home state between."""
