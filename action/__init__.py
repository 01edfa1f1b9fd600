"""What `action.yml` runs; of the standard library alone, and no part of the package."""
