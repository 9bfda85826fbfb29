"""Reading to statements: who says what to whom, through which channel, in whose words, with what position."""
