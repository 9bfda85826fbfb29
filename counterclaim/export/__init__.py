"""An Account for other programs: the agreed JSON (`json`) and its schema (`schema`)."""
