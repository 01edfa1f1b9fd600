"""What we depend on: under which licences, and what is known against it.

`python -m supply_chain` audits (`just audit`); `python -m supply_chain licences` prints
the table of `docs/licences.md`.
"""
