"""Icons, fonts, styles, policies and templates; opened through posdesk.assets alone."""
