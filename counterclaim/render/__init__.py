"""An Account for people: in a terminal (`terminal`), in a notebook (`html`), through displaCy (`displacy`)."""
