"""How a large enum finds a model by its id: a hash table that rustc computes. Pure.

The derive crate expands to the same table; `model_id/src/lookup.rs` says why.
"""

from __future__ import annotations

from collections.abc import Iterator

from gen_models.emit.layout import SKIP, items, rust_string
from gen_models.plan import EnumFile

__all__ = ["table_lines"]

_U16_MAX = 65_535


def table_lines(file: EnumFile) -> Iterator[str]:
    """Yield `fn known`, and what it looks ids up in, each after a blank line."""
    position = "u16" if len(file.variants) < _U16_MAX else "u32"
    yield ""
    yield "/// In the order of `ALL`."
    yield SKIP
    yield "const IDS: &[&str] = &["
    yield from (f"    {rust_string(variant.wire_id)}," for variant in file.variants)
    yield "];"
    owned = "cloned" if file.rust.bespoke else "copied"
    text = _TABLE.replace("INT", position).replace("OWNED", owned)
    yield from items(text.replace("MODEL", file.name))


_TABLE = """
const EMPTY: INT = INT::MAX;
const SLOTS: usize = (IDS.len() * 2).next_power_of_two();

/// The position of each id, in the first free slot from that of its hash on.
static SLOT_POSITIONS: [INT; SLOTS] = {
    let mut slots = [EMPTY; SLOTS];
    let mut position: INT = 0;
    while (position as usize) < IDS.len() {
        let mut slot = first_slot(IDS[position as usize]);
        while slots[slot] != EMPTY {
            slot = (slot + 1) % SLOTS;
        }
        slots[slot] = position;
        position += 1;
    }
    slots
};

/// Eight bytes at a time are mixed in by a multiplication; the upper half of the hash counts.
const fn first_slot(id: &str) -> usize {
    let mut rest = id.as_bytes();
    let mut hash = rest.len() as u64;
    while let [a, b, c, d, e, f, g, h, tail @ ..] = rest {
        let word = [*a, *b, *c, *d, *e, *f, *g, *h];
        hash = mixed(hash, u64::from_le_bytes(word));
        rest = tail;
    }
    let mut word = 0;
    while let [byte, tail @ ..] = rest {
        word = word << 8 | *byte as u64;
        rest = tail;
    }
    (mixed(hash, word) >> 32) as usize % SLOTS
}

const fn mixed(hash: u64, word: u64) -> u64 {
    (hash ^ word)
        .wrapping_mul(0x9e37_79b9_7f4a_7c15)
        .rotate_left(23)
}

fn known(id: &str) -> Option<MODEL> {
    let mut slot = first_slot(id);
    while SLOT_POSITIONS[slot] != EMPTY {
        let position = SLOT_POSITIONS[slot] as usize;
        if IDS[position] == id {
            return MODEL::ALL.get(position).OWNED();
        }
        slot = (slot + 1) % SLOTS;
    }
    None
}
"""
