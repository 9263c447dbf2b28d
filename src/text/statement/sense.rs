//! What words mean to a goal: the parts of speech of marketers.

/// What a word or phrase does in a goal's sentence.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Sense {
    /// Nothing that matters here.
    Other,
    /// A number, however it is written.
    Number(f64),
    /// A factor that a number word or a glued letter stands for: 1,000 for "k".
    Scale(f64),
    /// "2 x", "tre gånger".
    Times,
    /// Per cent.
    Percent,
    /// Percentage points.
    Points,
    /// A currency; empty where the word does not tell which.
    Money(&'static str),
    /// A metric that someone counts, by its name in files.
    Metric(&'static str),
    /// A metric of the campaign's own, by its place among those.
    OwnMetric(usize),
    /// Awareness: counted only among somebody.
    Awareness,
    /// What no tool counts: visibility, success.
    Uncounted,
    /// A medium, by its platform's name.
    Channel(&'static str),
    /// A length of time by the calendar or the clock.
    Unit(TimeUnit),
    /// A month, 1 to 12.
    Month(u32),
    /// A day of the week; "Tuesdays", "tisdagar" are [`Sense::Weekdays`].
    Weekday,
    /// A day of every week.
    Weekdays,
    /// A season, holiday or event.
    Season,
    /// A quarter of a year, 1 to 4: "q2".
    Quarter(u32),
    /// A half of a year, 1 or 2.
    Half(u32),
    /// A number in an order: "second" is 2, "femte" 5.
    Ordinal(u32),
    /// A period counted in each time, in one word: "weekly".
    Rhythm(TimeUnit),
    /// The end of a period: "end of", "utgangen av".
    EndOf,
    /// The middle or the beginning of a period, which no day tells.
    AroundOf,
    /// Up to a moment, which counts: "by", "senast", "innen".
    By,
    /// Up to a moment, which does not count: "before", "innan".
    Before,
    /// Within a length of time, or during it: "within", "inom", "during".
    Within,
    /// A preposition that may lead to a time or a place: "in", "i", "på", "over".
    In,
    /// From a moment on: "starting", "från och med".
    Starting,
    /// From a value or a moment.
    From,
    /// To a value or a moment.
    To,
    /// "By" a change: "by 15 %", "med 15 %".
    ByChange,
    /// Each: "every", "varje", "hver".
    Every,
    /// A rate: "per", "a month" ("a" behind a number).
    Per,
    /// "This", "denne", "detta".
    This,
    /// "Next", "nästa", "neste".
    Next,
    /// "The coming", "de närmaste".
    Coming,
    /// Of the past: "last year", "i fjol".
    Past,
    /// Compared with: "than", "än", "compared with".
    Than,
    /// A verb or word of growing.
    Up,
    /// A verb or word of falling.
    Down,
    /// A verb of holding.
    Hold,
    /// A verb of getting: what comes is new.
    Gain,
    /// A verb of arriving at a level.
    Reach,
    /// At least, over, minst.
    AtLeast,
    /// At most, under, below, maks.
    AtMost,
    /// More: one extra would do.
    More,
    /// Fewer, less.
    Fewer,
    /// Better, faster, stronger: no number in sight.
    Better,
    /// Additional: "500 extra".
    Extra,
    /// New.
    New,
    /// An amount without bounds: "hundreds", "kraftig".
    Unbounded,
    /// A blank to fill in: "X %".
    Blank,
    /// A multiple as a change in per cent: "double" is 100.
    Multiple(f64),
    /// "Half", "halvera": a fall of half; behind it a unit of time it is half of that.
    Halve,
    /// A part as per cent: "a fifth" is 20.
    Part(f64),
    /// What comes is the means: "by posting", "genom att".
    Means,
    /// What comes is the purpose: "so that", "för att".
    Purpose,
    /// A competitor.
    Competitor,
    /// Passing somebody.
    Overtake,
    /// Having: "has", "har".
    Has,
    /// A verb of something that is done or not done: "launch", "hire".
    Milestone,
    /// A verb of publishing: what is counted is posts.
    Publish,
    /// A verb of answering: what is counted is time, or the share.
    Answer,
    /// A verb of spending; what stands behind it is put in.
    Spend,
    /// A budget: its number is put in.
    Budget,
    /// Everyone.
    Everyone,
    /// Best, biggest, number one.
    Superlative,
    /// The world.
    World,
    /// "Number", "no.", "#": what follows names a place, not an amount.
    Numbered,
    /// "The number of".
    NumberOf,
    /// Ours.
    Our,
    /// What a number of tells who it is: "year-olds", "aged".
    Age,
    /// An anniversary.
    Anniversary,
    /// A discount or price word.
    Discount,
    /// Tools, channels, personas: their number is no target.
    Tool,
    /// "Around", "ca": the number still counts.
    About,
    /// "Top" of a list.
    Top,
    /// "Out of", "av": the share that a number is of another.
    OutOf,
    /// "Between", "mellan".
    Between,
    /// And.
    And,
    /// Or.
    Or,
    /// "We will", "ska", "skal": what is to happen comes.
    Shall,
    /// "On", "per": what follows is where it happens, not what is moved.
    Of,
    /// "Not", "inte", "ikke".
    Not,
    /// An article: one only where a number is meant.
    One,
    /// People in general: whom it is about.
    People,
    /// A mark of the sentence.
    Mark(char),
}

/// A length of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TimeUnit {
    /// A second.
    Second,
    /// A minute.
    Minute,
    /// An hour.
    Hour,
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A quarter of a year.
    Quarter,
    /// Half a year.
    HalfYear,
    /// A year.
    Year,
}

/// Seconds of a day.
const DAY: f64 = 86_400.0;

/// Days of a month, on the average.
const MONTH: f64 = 30.44;

impl TimeUnit {
    /// Its length in months of 30.44 days.
    pub(super) fn months(self) -> f64 {
        match self {
            Self::Month => 1.0,
            Self::Quarter => 3.0,
            Self::HalfYear => 6.0,
            Self::Year => 12.0,
            Self::Second | Self::Minute | Self::Hour | Self::Day | Self::Week => self.seconds() / DAY / MONTH,
        }
    }

    /// Its length in seconds; of months and longer by their average.
    pub(super) fn seconds(self) -> f64 {
        match self {
            Self::Second => 1.0,
            Self::Minute => 60.0,
            Self::Hour => 3_600.0,
            Self::Day => DAY,
            Self::Week => 604_800.0,
            Self::Month | Self::Quarter | Self::HalfYear | Self::Year => self.months() * MONTH * DAY,
        }
    }
}
