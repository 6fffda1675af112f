"""Scenarios: a shop's promises in plain sentences, played on a shop of their own and checked.

Feature files are Gherkin. Each sentence is one of `docs/scenarios.md`; what it does, it does by the
acts of the desk. After every scenario the promise itself is checked (`always`).
"""
