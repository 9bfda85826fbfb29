"""Pictures as SVG text, made here: each is drawn from rows that a table beside it tells too."""
