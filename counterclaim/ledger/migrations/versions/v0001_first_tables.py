"""The first version: all tables, the triggers that keep records as they are, and the full-text index."""

from __future__ import annotations

from alembic import op

from counterclaim.ledger.schema import metadata
from counterclaim.ledger.search import make_index
from counterclaim.ledger.triggers import make_triggers

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make everything."""
    connection = op.get_bind()
    metadata.create_all(connection)
    make_triggers(connection)
    make_index(connection)
