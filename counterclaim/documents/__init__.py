"""Bytes in, `core.document.Document` out: text, HTML, story files, standard input, folders and addresses."""
