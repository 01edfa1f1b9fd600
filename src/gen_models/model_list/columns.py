"""Rows of cells to lines, as wide as they need to be or as wide as a terminal is. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from rich.cells import cell_len, set_cell_size

__all__ = ["Column", "lines"]

_GAP = 2


class Column(msgspec.Struct, frozen=True, kw_only=True):
    """A column: its heading, its cells from top to bottom, and what may become of it.

    Where not all fit, those of the highest `drop_first` go; 0 stays, cut where it must
    be. An empty column is left out. Numbers are `is_right`.
    """

    heading: str
    cells: Sequence[str]
    is_right: bool = False
    drop_first: int = 0

    @property
    def width(self) -> int:
        """How many columns of a terminal it takes; a wide character takes two."""
        return max(map(cell_len, (self.heading, *self.cells)))


def lines(columns: Sequence[Column], width: int | None) -> Iterator[str]:
    """Yield the heading and the rows; none is longer than `width`, where there is one."""
    fitting, widths = _fitted(columns, width)
    for row in zip(*((one.heading, *one.cells) for one in fitting), strict=True):
        cells = map(_padded, fitting, row, widths)
        yield (" " * _GAP).join(cells).rstrip()


def _fitted(columns: Sequence[Column], width: int | None) -> tuple[list[Column], list[int]]:
    """Return the columns that stay, and how wide each is."""
    fitting = [column for column in columns if any(column.cells)]
    widths = [column.width for column in fitting]
    if width is None:
        return fitting, widths
    while _total(widths) > width and (first := max(one.drop_first for one in fitting)):
        fitting = [one for one in fitting if one.drop_first < first]
        widths = [column.width for column in fitting]
    while _total(widths) > width and max(widths) > 1:
        widths[widths.index(max(widths))] -= 1
    return fitting, widths


def _total(widths: Sequence[int]) -> int:
    return sum(widths) + _GAP * (len(widths) - 1)


def _padded(column: Column, cell: str, width: int) -> str:
    if cell_len(cell) > width:
        return set_cell_size(cell, width - 1) + "…"
    blank = " " * (width - cell_len(cell))
    return blank + cell if column.is_right else cell + blank
