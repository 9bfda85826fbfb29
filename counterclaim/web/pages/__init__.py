"""One module a page: parameters of the address in, what is shown out."""
