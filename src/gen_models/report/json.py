"""What a run did, as one JSON object for programs."""

from __future__ import annotations

from typing import Any

from gen_models.changes import diff
from gen_models.diff import json_text, provider_json, verdict_json
from gen_models.doubts import held_back_json
from gen_models.report.warnings import warnings
from gen_models.run import GenerationSummary
from gen_models.sources import Outcome
from gen_models.text import in_unicode
from gen_models.write import Change

__all__ = ["summary_json"]


def summary_json(summary: GenerationSummary, exit_code: int) -> str:
    """Return the report that `--json` prints, one object; the README tells its members."""
    report = {
        "output": in_unicode(str(summary.output)),
        "exit_code": exit_code,
        "written": summary.is_written,
        **verdict_json(summary.diff),
        "catalogue": {"day": summary.consulted.day, "failure": summary.consulted.failure},
        "providers": [_provider_json(one, summary) for one in summary.outcomes],
        "files": [
            _change_json(change, is_written=summary.is_written) for change in summary.changes
        ],
        "strays": [
            {"path": in_unicode(str(one.path)), "line": one.line, "provider": one.provider}
            for one in summary.strays
        ],
        "warnings": list(warnings(summary)),
    }
    return json_text(report)


def _provider_json(one: Outcome, summary: GenerationSummary) -> dict[str, Any]:
    found = summary.diff.of(one.provider.id)
    record, listing, failure = one.record, one.listing, one.failure
    return {
        "id": one.provider.id,
        "variant": one.provider.variant,
        "status": one.status,
        "source": record and record.source,
        "obtained": record and record.generated,
        "models": len(record.models) if record else 0,
        "added": one.added,
        "diff": found and provider_json(found),
        "refused": [{"id": row.id, "reason": row.reason} for row in listing.refused],
        "refused_rows": listing.refused_rows,
        "excluded_rows": one.excluded_rows,
        "held_back": held_back_json(one),
        "reason": failure and failure.reason,
        "hint": failure and failure.hint,
    }


def _change_json(change: Change, *, is_written: bool) -> dict[str, Any]:
    path, kind = in_unicode(str(change.path)), "create" if change.is_new else "update"
    facts = {"path": path, "change": kind}
    return facts if is_written else {**facts, "diff": "\n".join(diff(change)) + "\n"}
