"""The command line: one file a command. Only here is anything printed, and only here does a process end."""
