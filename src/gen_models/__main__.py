"""`python -m gen_models`."""

from gen_models.cli import main

if __name__ == "__main__":
    main()
