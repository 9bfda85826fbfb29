"""The pages of Counterclaim; `python -m docs.build` makes those that are made from code."""
