//! Values that may be written in more than one way: a date, a number or a text, one table or several.
//!
//! Their visitors are written by hand: serde's untagged enums lose the place of an error and its reason.

use std::fmt;
use std::marker::PhantomData;

use chrono::NaiveTime;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use crate::model::day::Day;

/// A number, or a text that holds one in the way people write numbers: `4830`, `"4,830"`, `"10k"`, `"+15%"`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Written {
    /// A TOML number.
    Number(f64),
    /// A TOML string, still to be understood.
    Text(String),
}

struct WrittenVisitor;

impl Visitor<'_> for WrittenVisitor {
    type Value = Written;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number, or a number in quotes")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Written, E> {
        #[expect(clippy::cast_precision_loss, reason = "counts of people and money stay far below 2^53")]
        Ok(Written::Number(number as f64))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Written, E> {
        Ok(Written::Number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Written, E> {
        Ok(Written::Text(text.to_owned()))
    }
}

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WrittenVisitor)
    }
}

/// A number that is not below 0: what is counted, a price, a rate.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Positive(pub(crate) f64);

struct PositiveVisitor;

impl Visitor<'_> for PositiveVisitor {
    type Value = Positive;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number that is not below 0")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Positive, E> {
        #[expect(clippy::cast_precision_loss, reason = "counts of people and money stay far below 2^53")]
        self.visit_f64(number as f64)
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Positive, E> {
        let sound = number.is_finite() && number >= 0.0;
        if sound { Ok(Positive(number)) } else { Err(E::invalid_value(Unexpected::Float(number), &self)) }
    }
}

impl<'de> Deserialize<'de> for Positive {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PositiveVisitor)
    }
}

/// One value or a list of them: `channel = "blog"`, `channel = ["blog", "email"]`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct OneOrMany<T> {
    /// The values, in order.
    pub(crate) values: Vec<T>,
    /// Whether they were written as a list: decides how their places are named.
    pub(crate) list: bool,
}

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self { values: Vec::new(), list: false }
    }
}

struct OneOrManyVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for OneOrManyVisitor<T> {
    type Value = OneOrMany<T>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("one, or a list")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        let value = T::deserialize(serde::de::value::StrDeserializer::<E>::new(text))?;
        Ok(OneOrMany { values: vec![value], list: false })
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        let value = T::deserialize(MapAccessDeserializer::new(map))?;
        Ok(OneOrMany { values: vec![value], list: false })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
        let values = Vec::deserialize(SeqAccessDeserializer::new(list))?;
        Ok(OneOrMany { values, list: true })
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OneOrMany<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OneOrManyVisitor(PhantomData))
    }
}

/// A date, with a time of day where one is written: `2027-03-02`, `2027-03-02T19:30:00`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment {
    /// The day.
    pub(crate) day: Day,
    /// The local time of day.
    pub(crate) time: Option<NaiveTime>,
}

struct MomentVisitor;

impl<'de> Visitor<'de> for MomentVisitor {
    type Value = Moment;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a date such as 2027-03-01")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Moment, E> {
        let written: toml::value::Datetime = text.trim().parse().map_err(E::custom)?;
        moment(&written).ok_or_else(|| E::custom("not a date of the calendar"))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Moment, A::Error> {
        let written = toml::value::Datetime::deserialize(MapAccessDeserializer::new(map))?;
        moment(&written).ok_or_else(|| A::Error::custom("a time without a date"))
    }
}

fn moment(written: &toml::value::Datetime) -> Option<Moment> {
    let date = written.date?;
    let day = Day::new(i32::from(date.year), u32::from(date.month), u32::from(date.day))?;
    let time = written.time.and_then(|time| {
        NaiveTime::from_hms_opt(u32::from(time.hour), u32::from(time.minute), u32::from(time.second.unwrap_or(0)))
    });
    Some(Moment { day, time })
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MomentVisitor)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Moment::deserialize(deserializer).map(|moment| moment.day)
    }
}

/// How often a goal or a campaign is followed up: a rhythm by name, or the dates themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Review {
    /// At a regular interval, or once at the end.
    Rhythm(Rhythm),
    /// On these days.
    On(Vec<Day>),
}

/// A regular interval between reviews.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub(crate) enum Rhythm {
    /// Every day.
    Daily,
    /// Every week.
    Weekly,
    /// Every second week.
    Biweekly,
    /// Every month.
    Monthly,
    /// Every three months.
    Quarterly,
    /// Once, when it is over.
    #[serde(rename = "at end")]
    AtEnd,
}

impl Rhythm {
    /// The longest gap between two reviews, in days; `None` for a single review at the end.
    pub(crate) fn days(self) -> Option<i64> {
        match self {
            Self::Daily => Some(1),
            Self::Weekly => Some(7),
            Self::Biweekly => Some(14),
            Self::Monthly => Some(31),
            Self::Quarterly => Some(92),
            Self::AtEnd => None,
        }
    }
}

struct ReviewVisitor;

impl<'de> Visitor<'de> for ReviewVisitor {
    type Value = Review;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a rhythm such as \"weekly\", or a list of dates")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Review, E> {
        Rhythm::deserialize(serde::de::value::StrDeserializer::<E>::new(text)).map(Review::Rhythm)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Review, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(list)).map(Review::On)
    }
}

impl<'de> Deserialize<'de> for Review {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ReviewVisitor)
    }
}

#[cfg(test)]
mod schema {
    //! The same shapes for the JSON schema.

    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{Day, Moment, OneOrMany, Positive, Review, Rhythm, Written};

    macro_rules! inline {
        ($name:literal) => {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                $name.into()
            }
        };
    }

    impl JsonSchema for Written {
        inline!("Written");
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": ["number", "string"] })
        }
    }

    impl JsonSchema for Positive {
        inline!("Positive");
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "number", "minimum": 0 })
        }
    }

    impl JsonSchema for Day {
        inline!("Day");
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "string", "format": "date" })
        }
    }

    impl JsonSchema for Moment {
        inline!("Moment");
        fn json_schema(_: &mut SchemaGenerator) -> Schema {
            json_schema!({ "type": "string", "format": "date-time" })
        }
    }

    impl<T: JsonSchema> JsonSchema for OneOrMany<T> {
        fn inline_schema() -> bool {
            true
        }
        fn schema_name() -> Cow<'static, str> {
            format!("OneOrMany{}", T::schema_name()).into()
        }
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let one = generator.subschema_for::<T>();
            json_schema!({ "anyOf": [one, { "type": "array", "items": one }] })
        }
    }

    impl JsonSchema for Review {
        inline!("Review");
        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            let rhythm = generator.subschema_for::<Rhythm>();
            let day = generator.subschema_for::<Day>();
            json_schema!({ "anyOf": [rhythm, { "type": "array", "items": day }] })
        }
    }
}
