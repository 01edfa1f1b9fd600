"""A provider's answer to models.

page     one answer's bytes to what it lists
paging   where the next page is, one reader per way of paging
shapes   where the rows stand, where a row has its id, and who reads it: one entry per shape
labs, hosts, gateways, servers   what a row says, one function per shape
other_lists   the same of lists that the registry does not ask, but a user may
kinds    the words of all providers for what goes in and out of a model, and what it is for
units    prices, from each provider's unit to ours
fields   a field of a row, if it is what it should be
envelope where the rows stand in an answer
catalogue   the models.dev catalogue, which lists the models of many providers
"""

from gen_models.listing.catalogue import (
    CATALOGUE_NAME,
    CatalogueModels,
    CatalogueProvider,
    PublicCatalogue,
    catalogue_key,
    parse_catalogue,
)
from gen_models.listing.page import MAX_EXAMPLES, MAX_ROWS, Listing, Page, Refused, read_page
from gen_models.listing.paging import PAGINGS, Cursor, Link, NextPage, NextUrl, Numbered, Way
from gen_models.listing.shapes import SHAPES, IdAt, IdsAt, OneOf, Reader

__all__ = [
    "CATALOGUE_NAME",
    "MAX_EXAMPLES",
    "MAX_ROWS",
    "PAGINGS",
    "SHAPES",
    "CatalogueModels",
    "CatalogueProvider",
    "Cursor",
    "IdAt",
    "IdsAt",
    "Link",
    "Listing",
    "NextPage",
    "NextUrl",
    "Numbered",
    "OneOf",
    "Page",
    "PublicCatalogue",
    "Reader",
    "Refused",
    "Way",
    "catalogue_key",
    "parse_catalogue",
    "read_page",
]
