"""Parameters that many pages share. A form sends every field, so an empty one means that nothing is asked."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import Query
from pydantic import BeforeValidator

from counterclaim.ledger.views.paging import MAX_LIMIT

Limit = Annotated[int, Query(ge=1, le=MAX_LIMIT)]


def _none_for_empty(value: Any) -> Any:
    return None if value == "" else value


blank = BeforeValidator(_none_for_empty)
