"""What a copy or a headline changed of what the body says."""
