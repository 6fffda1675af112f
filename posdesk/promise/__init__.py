"""No position of a customer worsens by our doing; attempts are facts."""
