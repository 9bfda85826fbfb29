"""Measured quality with floors: scores on development data, pinned in floors.json, and what a change altered.

In: the development data beside the checkout and the invented stories held out of training. Out: figures, and a
refusal when one drops. Nothing of that data is ever written into the repository. See docs/gate.md.
"""
