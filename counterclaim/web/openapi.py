"""The OpenAPI document: every .json twin and the judgements, with what they answer and how they refuse.

In: the application with all its routes. Out: `app.openapi`. Always: each error that an answer may be is declared, in
the one shape that all errors have; a route that nobody described here is still told, as an object.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from counterclaim.core.judgement import Judgement
from counterclaim.ledger.views.article_nouns import ArticleRow
from counterclaim.ledger.views.family_nouns import FamilyRow
from counterclaim.ledger.views.nouns import ClaimRow, ClaimView, EntryRow, TransferRow, WhoView
from counterclaim.ledger.views.party_list import PartyRow
from counterclaim.ledger.views.queue_nouns import QueueItem
from counterclaim.web.json_schema import REF, Schema, Schemas

TOLD: dict[str, Callable[[Schemas], Schema]] = {
    "/claims.json": lambda schemas: schemas.page("claims", ClaimRow),
    "/c/{typed}.json": lambda schemas: schemas.of(ClaimView),
    "/p/{name}.json": lambda schemas: schemas.of(WhoView),
    "/t/{typed}.json": lambda schemas: schemas.of(TransferRow),
    "/transfers.json": lambda schemas: schemas.page("transfers", TransferRow),
    "/parties.json": lambda schemas: schemas.page("parties", PartyRow),
    "/articles.json": lambda schemas: schemas.page("articles", ArticleRow),
    "/copies.json": lambda schemas: schemas.page("families", FamilyRow),
    "/timeline.json": lambda schemas: schemas.page("entries", EntryRow),
    "/review.json": lambda schemas: schemas.page("items", QueueItem),
    "/review/bulk.json": lambda schemas: schemas.page("items", QueueItem),
    "/api/judgements": lambda schemas: schemas.of(Judgement),
    "/api/judgements/{identifier}": lambda schemas: schemas.of(Judgement),
}
"""What is known of the answers under a path."""
ERRORS: dict[int, str] = {
    400: "The request is broken.",
    401: "A token is needed, or the one that came opens nothing.",
    403: "The role does not reach that far, or no judgements are taken here.",
    404: "There is no such thing in this ledger.",
    409: "Somebody has changed it in the meantime.",
    413: "The request is too long.",
    421: "The room does not answer to that name.",
    422: "The question is wrong: the message says what was expected.",
    429: "Too many wrong tokens came from here; wait.",
    503: "The ledger cannot be asked now.",
}
ABOUT = (
    "What is said and who denies it, each line with its words. Every page has a twin under the same address with "
    ".json; lists go on with the parameter after. Nothing here says who is right."
)
_ERROR: Schema = {
    "type": "object",
    "title": "Error",
    "description": "What went wrong, the code under which it is explained, and the next step.",
    "properties": {
        "error": {
            "type": "object",
            "properties": {name: {"type": "string"} for name in ("code", "message", "hint")},
            "required": ["code", "message", "hint"],
        }
    },
    "required": ["error"],
}


def add_openapi(app: FastAPI) -> None:
    """Describe the application when it is first asked; it does not change afterwards."""

    def described() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = describe(app)
        return app.openapi_schema

    app.openapi = described  # type: ignore[method-assign]


def describe(app: FastAPI) -> dict[str, Any]:
    """The document."""
    made: dict[str, Any] = get_openapi(title=app.title, version=app.version, description=ABOUT, routes=app.routes)
    # Files and pictures are for people; what is told here is told in JSON.
    made["paths"] = {path: each for path, each in made["paths"].items() if path.endswith(".json") or _is_api(path)}
    schemas = Schemas()
    for path, methods in made["paths"].items():
        for method, operation in methods.items():
            _describe(path, method, operation, schemas)
    components = made.setdefault("components", {})
    kept = components.get("schemas", {})
    for unused in ("HTTPValidationError", "ValidationError"):
        kept.pop(unused, None)
    components["schemas"] = {**kept, **schemas.components, "Error": _ERROR}
    components["securitySchemes"] = {"token": {"type": "http", "scheme": "bearer"}}
    made["security"] = [{}, {"token": []}]
    return made


def _is_api(path: str) -> bool:
    return path.startswith("/api/")


def _describe(path: str, method: str, operation: dict[str, Any], schemas: Schemas) -> None:
    answers: dict[str, Any] = operation["responses"]
    good = next(each for each in answers if each.startswith("2"))
    told = TOLD.get(path)
    schema = {"type": "object"} if told is None else told(schemas)
    answers[good] = {"description": "Told.", "content": {"application/json": {"schema": schema}}}
    if method == "get" and "{" in path:
        answers["308"] = {"description": "It lives under another address for good: see Location."}
    error = {"application/json": {"schema": {"$ref": REF + "Error"}}}
    for status, words in ERRORS.items():
        answers[str(status)] = {"description": words, "content": error}
