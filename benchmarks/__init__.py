"""How fast Counterclaim reads. Figures that depend on the machine are measured here and tested nowhere."""
