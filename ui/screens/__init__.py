"""The screens, each a folder: what is painted (screen, panel) and what decides (controller)."""
