"""Reading and statements -> events and arms transfers."""
