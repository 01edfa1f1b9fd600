"""A provider's answer to models.

page     one answer's bytes to what it lists
shapes   where the rows stand and what a row says, one entry per shape
paging   where the next page is, one reader per way of paging
fields   a field of a row, if it is what it should be
"""

from gen_models.listing.page import MAX_EXAMPLES, MAX_ROWS, Listing, Page, Refused, read_page
from gen_models.listing.paging import NextPage

__all__ = ["MAX_EXAMPLES", "MAX_ROWS", "Listing", "NextPage", "Page", "Refused", "read_page"]
