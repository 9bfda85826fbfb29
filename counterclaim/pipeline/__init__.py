"""The floors joined: one document (`single`), many (`batch`, resumed by `rows`), and what comes out (`account`)."""
