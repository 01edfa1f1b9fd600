//! A plain [`ModelEnum`] → how its generated code finds a model by its id, as Rust.
//!
//! Models and ids meet by their position in `ALL`, and a position is found by hashing the
//! id. The table is computed by the compiler of the user's crate, with the very function
//! that looks ids up. A `match` with 5,000 strings is a long row of comparisons, which take
//! twenty times as long to run, and a binary search takes several times as long.

use crate::parse::ModelEnum;
use crate::template::{fill, lines};

/// `const IDS …; static POSITIONS …; fn known(id: &str) -> Option<E> …`
pub(crate) fn items(model_enum: &ModelEnum) -> String {
    let name = &model_enum.name;
    let known = &model_enum.known;
    if known.is_empty() {
        return fill(NONE, &[("name", name)]);
    }
    let int = if known.len() < usize::from(u16::MAX) {
        "u16"
    } else {
        "u32"
    };
    let ids = lines(known, |_, model| format!("{:?}, ", model.wire_id));
    let arms = lines(known, |position, model| {
        format!("{position} => {name}::{}, ", model.name)
    });
    let values = [
        ("name", name.as_str()),
        ("int", int),
        ("ids", &ids),
        ("arms", &arms),
    ];
    fill(TABLE, &values)
}

const NONE: &str = "
    fn known(_: &::core::primitive::str) -> ::core::option::Option<$name> {
        ::core::option::Option::None
    }
";

/// The ids, and the position of each in the first free slot from that of its hash on.
///
/// Eight bytes at a time are mixed in by a multiplication; the upper half of the hash counts.
const TABLE: &str = "
    const IDS: &[&::core::primitive::str] = &[$ids];
    const EMPTY: ::core::primitive::$int = <::core::primitive::$int>::MAX;
    const SLOTS: ::core::primitive::usize = (IDS.len() * 2).next_power_of_two();

    static POSITIONS: [::core::primitive::$int; SLOTS] = {
        let mut slots = [EMPTY; SLOTS];
        let mut position: ::core::primitive::$int = 0;
        while (position as ::core::primitive::usize) < IDS.len() {
            let mut slot = first_slot(IDS[position as ::core::primitive::usize]);
            while slots[slot] != EMPTY {
                slot = (slot + 1) % SLOTS;
            }
            slots[slot] = position;
            position += 1;
        }
        slots
    };

    const fn first_slot(id: &::core::primitive::str) -> ::core::primitive::usize {
        let mut rest = id.as_bytes();
        let mut hash = rest.len() as ::core::primitive::u64;
        while let [a, b, c, d, e, f, g, h, tail @ ..] = rest {
            let word = [*a, *b, *c, *d, *e, *f, *g, *h];
            hash = mixed(hash, ::core::primitive::u64::from_le_bytes(word));
            rest = tail;
        }
        let mut word = 0;
        while let [byte, tail @ ..] = rest {
            word = word << 8 | *byte as ::core::primitive::u64;
            rest = tail;
        }
        (mixed(hash, word) >> 32) as ::core::primitive::usize % SLOTS
    }

    const fn mixed(
        hash: ::core::primitive::u64,
        word: ::core::primitive::u64,
    ) -> ::core::primitive::u64 {
        (hash ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23)
    }

    fn known(id: &::core::primitive::str) -> ::core::option::Option<$name> {
        let mut slot = first_slot(id);
        while POSITIONS[slot] != EMPTY {
            let position = POSITIONS[slot] as ::core::primitive::usize;
            if IDS[position] == id {
                return ::core::option::Option::Some(match position {
                    $arms
                    _ => ::core::unreachable!(),
                });
            }
            slot = (slot + 1) % SLOTS;
        }
        ::core::option::Option::None
    }
";
