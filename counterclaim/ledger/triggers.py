"""Triggers that refuse to change or delete a record: a correction is a new record.

In: a connection. Out: nothing. Always: every record table and the log has them on both backends; who removes them and
alters a row is found by `verify`.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection

REFUSED = "records are never changed or deleted; add a new one"
_FUNCTION = f"""
CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%: {REFUSED}', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$
"""


def make_triggers(connection: Connection, tables: Collection[str]) -> None:
    """Guard these tables, by name: each step of the migrations those that it makes."""
    quote = connection.dialect.identifier_preparer.quote
    if connection.dialect.name == "sqlite":
        for name in tables:
            for act in ("UPDATE", "DELETE"):
                connection.exec_driver_sql(
                    f"CREATE TRIGGER {name}_no_{act.lower()} BEFORE {act} ON {quote(name)} "
                    f"BEGIN SELECT RAISE(ABORT, '{name}: {REFUSED}'); END"
                )
        return
    connection.exec_driver_sql(_FUNCTION.replace("%", "%%"))
    for name in tables:
        connection.exec_driver_sql(
            f"CREATE TRIGGER {name}_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON {quote(name)} "
            "FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()"
        )
