//! A plain [`ModelEnum`] → how its generated code finds a model by its id, as tokens.
//!
//! Models and ids meet by their position in `ALL`, and a position is found by hashing the
//! id. The table is computed by the compiler of the user's crate, with the very function
//! that looks ids up. A `match` with 5,000 strings would take rustc several times as long
//! to optimise, and a binary search takes several times as long to run.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::{local, positions, variants};
use crate::parse::ModelEnum;

/// `const IDS …; static POSITIONS …; fn known(id: &str) -> Option<E> …`
pub(crate) fn items(model_enum: &ModelEnum) -> TokenStream {
    let name = local(model_enum.ident);
    if model_enum.known.is_empty() {
        return quote! {
            fn known(_: &::core::primitive::str) -> ::core::option::Option<#name> {
                ::core::option::Option::None
            }
        };
    }
    let table = table(model_enum);
    let first_slot = first_slot();
    let variants = variants(model_enum);
    let positions = positions(model_enum);
    quote! {
        #table
        #first_slot

        fn known(id: &::core::primitive::str) -> ::core::option::Option<#name> {
            let mut slot = first_slot(id);
            while POSITIONS[slot] != EMPTY {
                let position = POSITIONS[slot] as ::core::primitive::usize;
                if IDS[position] == id {
                    return ::core::option::Option::Some(match position {
                        #(#positions => #name::#variants,)*
                        _ => ::core::unreachable!(),
                    });
                }
                slot = (slot + 1) % SLOTS;
            }
            ::core::option::Option::None
        }
    }
}

/// The ids, and the position of each in the first free slot from that of its hash on.
fn table(model_enum: &ModelEnum) -> TokenStream {
    let ids = model_enum.known.iter().map(|known| &known.wire_id.text);
    let int = if model_enum.known.len() < usize::from(u16::MAX) {
        quote!(::core::primitive::u16)
    } else {
        quote!(::core::primitive::u32)
    };
    quote! {
        const IDS: &[&::core::primitive::str] = &[#(#ids),*];
        const EMPTY: #int = <#int>::MAX;
        const SLOTS: ::core::primitive::usize = (IDS.len() * 2).next_power_of_two();

        static POSITIONS: [#int; SLOTS] = {
            let mut slots = [EMPTY; SLOTS];
            let mut position: #int = 0;
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
    }
}

/// Eight bytes at a time are mixed in by a multiplication; the upper half of the hash counts.
fn first_slot() -> TokenStream {
    quote! {
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
    }
}
