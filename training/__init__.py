"""Training of the reading network. Not imported by the package."""
