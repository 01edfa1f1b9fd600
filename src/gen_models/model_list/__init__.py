"""`gen-models models`: what is known of models, and who says it.

records   the models of the lock, or of the embedded catalog
dates     what the catalogues on this machine say, and their days
query     which of them are wanted
columns   rows of cells to lines that fit a terminal
table     a line a model
export    JSON and CSV
why       each field of one model, with its source and date
"""

from gen_models.model_list.dates import Dated, StillSaid, still_said
from gen_models.model_list.export import models_csv, models_json
from gen_models.model_list.query import CAPABILITIES, Query, matching
from gen_models.model_list.records import Listed, find_model, listed_models
from gen_models.model_list.table import models_text
from gen_models.model_list.why import why_json, why_text

__all__ = [
    "CAPABILITIES",
    "Dated",
    "Listed",
    "Query",
    "StillSaid",
    "find_model",
    "listed_models",
    "matching",
    "models_csv",
    "models_json",
    "models_text",
    "still_said",
    "why_json",
    "why_text",
]
