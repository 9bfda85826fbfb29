"""The nouns of Counterclaim: frozen, slotted dataclasses, one noun a file, importing nothing from above."""
