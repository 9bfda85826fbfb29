"""One-to-one pairs of two lists with the greatest total weight.

In: a table of weights, rows by columns. Out: the chosen (row, column) pairs, only those with a weight above zero.
Always: no row and no column twice, and no other such choice weighs more.
"""

from __future__ import annotations

from collections.abc import Sequence


def assign(weights: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """The heaviest one-to-one pairs (Kuhn and Munkres, with potentials; cubic, for tables of some dozens).

    >>> assign([[5.0, 4.0], [4.0, 0.0]])
    [(0, 1), (1, 0)]
    """
    rows, columns = len(weights), len(weights[0]) if weights else 0
    if rows == 0 or columns == 0:
        return []
    if rows > columns:
        turned = assign([[weights[i][j] for i in range(rows)] for j in range(columns)])
        return sorted((i, j) for j, i in turned)
    holder = [0] * (columns + 1)
    row_price, column_price = [0.0] * (rows + 1), [0.0] * (columns + 1)
    for row in range(1, rows + 1):
        _place(row, weights, holder, row_price, column_price)
    chosen = [(holder[column] - 1, column - 1) for column in range(1, columns + 1) if holder[column]]
    return sorted((i, j) for i, j in chosen if weights[i][j] > 0)


def _place(
    row: int,
    weights: Sequence[Sequence[float]],
    holder: list[int],
    row_price: list[float],
    column_price: list[float],
) -> None:
    """Give one more row a column, moving rows that are placed already along the cheapest path."""
    columns = len(holder) - 1
    slack, came_from, seen = [float("inf")] * (columns + 1), [0] * (columns + 1), [False] * (columns + 1)
    holder[0], column = row, 0
    while holder[column]:
        seen[column] = True
        current, least, nearest = holder[column], float("inf"), 0
        for j in range(1, columns + 1):
            if seen[j]:
                continue
            cost = -weights[current - 1][j - 1] - row_price[current] - column_price[j]
            if cost < slack[j]:
                slack[j], came_from[j] = cost, column
            if slack[j] < least:
                least, nearest = slack[j], j
        for j in range(columns + 1):
            if seen[j]:
                row_price[holder[j]] += least
                column_price[j] -= least
            else:
                slack[j] -= least
        column = nearest
    while column:
        holder[column] = holder[came_from[column]]
        column = came_from[column]
