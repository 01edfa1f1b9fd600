"""Prices and dates of `info.rs`, which are the same in every project. Pure."""

from __future__ import annotations

__all__ = ["INFO_VALUES"]

INFO_VALUES = """
/// What a million tokens cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Price {
    /// So much.
    Fixed(UsdPerMtok),
    /// It depends on the model that a router chooses.
    Variable,
}

impl Price {
    /// A fixed price in US dollars per million tokens, such as `"0.15"`.
    ///
    /// # Panics
    ///
    /// See [`UsdPerMtok::new`].
    #[must_use]
    pub const fn usd(text: &str) -> Self {
        Self::Fixed(UsdPerMtok::new(text))
    }

    /// The price, unless it varies.
    #[must_use]
    pub const fn fixed(self) -> Option<UsdPerMtok> {
        match self {
            Self::Fixed(price) => Some(price),
            Self::Variable => None,
        }
    }
}

impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed(price) => price.fmt(f),
            Self::Variable => f.pad("variable"),
        }
    }
}

/// US dollars per million tokens, exactly: a whole number of millionths of a millionth.
///
/// No model has a price that is finer or above a million; one that had would be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UsdPerMtok(u64);

impl UsdPerMtok {
    /// The price that a decimal number tells, such as `"0.15"`.
    ///
    /// # Panics
    ///
    /// If the text is anything but digits with one point among them at most, has more than
    /// twelve digits after it, or is above a million. In a constant that is an error of
    /// compilation.
    #[must_use]
    pub const fn new(text: &str) -> Self {
        let digits = text.as_bytes();
        let mut picos: u64 = 0;
        let mut decimals = 0;
        let mut has_point = false;
        let mut position = 0;
        while position < digits.len() {
            let digit = digits[position];
            if digit == b'.' && !has_point && position > 0 {
                has_point = true;
            } else {
                assert!(digit.is_ascii_digit(), "this is no decimal number");
                picos = picos * 10 + (digit - b'0') as u64;
                assert!(picos <= MAX_PICOS, "this is no price of a model");
                decimals += has_point as u32;
            }
            position += 1;
        }
        assert!(
            !digits.is_empty() && (decimals > 0) == has_point && decimals <= DECIMALS,
            "this is no decimal number of up to twelve decimals"
        );
        while decimals < DECIMALS {
            picos *= 10;
            assert!(picos <= MAX_PICOS, "this is no price of a model");
            decimals += 1;
        }
        Self(picos)
    }

    /// The exact number of pico-dollars (10⁻¹² US dollars) per million tokens.
    #[must_use]
    pub const fn picos(self) -> u64 {
        self.0
    }

    /// The number of dollars, as near as an `f64` comes to it.
    #[must_use]
    #[allow(clippy::cast_precision_loss)]
    pub fn as_f64(self) -> f64 {
        self.0 as f64 / USD as f64
    }
}

const DECIMALS: u32 = 12;
const USD: u64 = 1_000_000_000_000;
const MAX_PICOS: u64 = 1_000_000 * USD;

impl fmt::Display for UsdPerMtok {
    /// All decimals that are not zero; at least as many as the precision says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, mut rest) = (self.0 / USD, self.0 % USD);
        let mut width = 12;
        let least = f.precision().unwrap_or(0).min(width);
        while width > least && rest % 10 == 0 {
            rest /= 10;
            width -= 1;
        }
        if width == 0 {
            write!(f, "{whole}")
        } else {
            write!(f, "{whole}.{rest:0width$}")
        }
    }
}

/// A day, or only as much of it as is known; what is known less exactly is less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// Such as 2024.
    pub year: u16,
    /// From 1 to 12.
    pub month: Option<u8>,
    /// From 1 to 31; there is none without a month.
    pub day: Option<u8>,
}

impl Date {
    /// The date that a text such as `2024-05-13`, `2024-05` or `2024` tells.
    ///
    /// # Panics
    ///
    /// If the text is not of that form. In a constant that is an error of compilation.
    #[must_use]
    pub const fn new(text: &str) -> Self {
        let digits = text.as_bytes();
        let year = match digits {
            [a, b, c, d, ..] => two(*a, *b) as u16 * 100 + two(*c, *d) as u16,
            _ => panic!("this date has no year"),
        };
        let (month, day) = match digits {
            [_, _, _, _] => (None, None),
            [_, _, _, _, b'-', a, b] => (Some(two(*a, *b)), None),
            [_, _, _, _, b'-', a, b, b'-', c, d] => (Some(two(*a, *b)), Some(two(*c, *d))),
            _ => panic!("this date is not like `2024-05-13`"),
        };
        Self { year, month, day }
    }
}

const fn two(tens: u8, ones: u8) -> u8 {
    assert!(
        tens.is_ascii_digit() && ones.is_ascii_digit(),
        "a date is made of digits"
    );
    (tens - b'0') * 10 + ones - b'0'
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        for part in [self.month, self.day].iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}
"""
