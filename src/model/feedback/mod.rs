//! Feedback: what customers said, and what became of it.
//!
//! The log tells events ([`Entry`]); what they come to for one piece of feedback is an [`Item`]. Customers stand here by ids
//! that mean nothing to strangers.

mod evidence;
mod item;
mod texts;

use chrono::{DateTime, Utc};

use super::campaign::Money;
pub(crate) use evidence::{FeedbackEvidence, Overdue, TrippedTrigger};
pub(crate) use item::{Answer, FeedbackLog, Further, Item, Stray, earliest, latest};
pub(crate) use texts::{Text, Texts};

/// What happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Event {
    /// A customer said something. Once more on the same item: they wrote again.
    Received,
    /// Somebody answered.
    Replied,
    /// It is settled.
    Resolved,
    /// It was liked.
    Liked,
    /// It was passed on for others to see.
    Shared,
    /// The customer was thanked.
    Thanked,
    /// The customer got something: a code, a refund.
    Rewarded,
    /// It was taken away.
    Deleted,
}

impl Event {
    /// Every event, in the order in which they usually come.
    pub(crate) const ALL: [Self; 8] = [
        Self::Received,
        Self::Replied,
        Self::Resolved,
        Self::Liked,
        Self::Shared,
        Self::Thanked,
        Self::Rewarded,
        Self::Deleted,
    ];

    /// Its word in the log.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Received => "received",
            Self::Replied => "replied",
            Self::Resolved => "resolved",
            Self::Liked => "liked",
            Self::Shared => "shared",
            Self::Thanked => "thanked",
            Self::Rewarded => "rewarded",
            Self::Deleted => "deleted",
        }
    }
}

/// What kind of feedback it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Mood {
    /// A customer is happy.
    Praise,
    /// A customer is not.
    Complaint,
    /// A customer wants to know something.
    Question,
    /// Something that was published is wrong.
    PostError,
}

impl Mood {
    /// Every mood.
    pub(crate) const ALL: [Self; 4] = [Self::Praise, Self::Complaint, Self::Question, Self::PostError];

    /// Its word in the log.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Praise => "praise",
            Self::Complaint => "complaint",
            Self::Question => "question",
            Self::PostError => "post_error",
        }
    }
}

/// Who could see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Side {
    /// Everybody.
    Public,
    /// The customer and we.
    Private,
}

impl Side {
    /// Both.
    pub(crate) const ALL: [Self; 2] = [Self::Public, Self::Private];

    /// Its word in the log.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Private => "private",
        }
    }
}

/// An event of the log, as a value of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// When it happened.
    pub(crate) time: DateTime<Utc>,
    /// The piece of feedback that it happened to.
    pub(crate) item: String,
    /// What happened.
    pub(crate) event: Event,
    /// Where it was said: a channel, or nothing.
    pub(crate) channel: String,
    /// Who could see it.
    pub(crate) side: Option<Side>,
    /// Where it was answered, where the row says so: a channel, or nothing.
    pub(crate) reply_channel: String,
    /// Who could see the answer.
    pub(crate) reply_side: Option<Side>,
    /// What kind of feedback it is.
    pub(crate) mood: Option<Mood>,
    /// What it is about.
    pub(crate) topic: String,
    /// Who said it, by an id that means nothing to strangers.
    pub(crate) customer: String,
    /// Who did it.
    pub(crate) by: String,
    /// Where it can be looked up.
    pub(crate) link: String,
    /// What it cost.
    pub(crate) cost: Option<Money>,
    /// A remark: what was answered, offered, or meant.
    pub(crate) note: String,
}

impl Entry {
    /// An event of which nothing else is known.
    pub(crate) fn new(time: DateTime<Utc>, item: &str, event: Event) -> Self {
        Self {
            time,
            item: item.to_owned(),
            event,
            channel: String::new(),
            side: None,
            reply_channel: String::new(),
            reply_side: None,
            mood: None,
            topic: String::new(),
            customer: String::new(),
            by: String::new(),
            link: String::new(),
            cost: None,
            note: String::new(),
        }
    }
}
