"""Providers that did not answer: whether they should have, and what would let them."""

from __future__ import annotations

from gen_models.sources import Outcome, Status

__all__ = ["is_unaskable", "should_have_answered", "variables"]


def should_have_answered(one: Outcome) -> bool:
    """Return whether a provider failed; one that nobody can ask is named without ado."""
    return one.failure is not None and not is_unaskable(one)


def is_unaskable(one: Outcome) -> bool:
    """Return whether only the catalogue can say anything of a provider, and did."""
    cannot = one.failure is not None and one.failure.is_unaskable
    return cannot and one.status is Status.CATALOG


def variables(one: Outcome) -> str:
    """Return the variable that would let a provider be asked, with those of its tenant."""
    key = next(iter(one.provider.env_vars), "no variable")
    return " and ".join((key, *one.provider.tenant_vars))
