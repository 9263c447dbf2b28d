//! The handbook for other programs: the same parts, in English.

use std::io;

use serde_json::{Value, json};

use super::Source;
use super::block::{Block, Part};
use super::parts::parts;
use crate::render::json::pretty;
use crate::render::report::mark;

/// The version of the shape; grows when a program that reads it would have to change.
const SCHEMA_VERSION: u32 = 1;

/// The handbook as one object.
pub(super) fn text(source: &Source<'_>) -> io::Result<String> {
    let table = &source.file().strategy;
    let whole = json!({
        "schema_version": SCHEMA_VERSION,
        "generator": mark(),
        "file": source.file,
        "owner": table.owner,
        "reviewed_on": table.reviewed_on.map(|day| day.to_string()),
        "reviewed_by": table.reviewed_by,
        "open": source.open_above().iter().map(block).collect::<Vec<_>>(),
        "parts": parts(source).iter().map(part).collect::<Vec<_>>(),
    });
    Ok(pretty(&whole)? + "\n")
}

fn part(part: &Part) -> Value {
    json!({ "id": part.id, "heading": part.heading, "blocks": part.blocks.iter().map(block).collect::<Vec<_>>() })
}

fn block(block: &Block) -> Value {
    match block {
        Block::Heading(text) => json!({ "kind": "heading", "text": text }),
        Block::Text(text) => json!({ "kind": "text", "text": text }),
        Block::Quote(text) => json!({ "kind": "quote", "text": text }),
        Block::WriteIn(text) => json!({ "kind": "write-in", "text": text }),
        Block::Open { message, help } => json!({ "kind": "open", "text": message, "help": help }),
        Block::Lists(lists) => json!({
            "kind": "lists",
            "lists": lists.iter().map(|list| json!({ "heading": list.heading, "items": list.items })).collect::<Vec<_>>(),
        }),
        Block::Checklist(items) => json!({ "kind": "checklist", "items": items }),
        Block::Steps(steps) => json!({
            "kind": "steps",
            "steps": steps.iter().map(|step| json!({ "within": step.within, "do": step.what })).collect::<Vec<_>>(),
        }),
        Block::Facts(facts) => json!({
            "kind": "facts",
            "facts": facts.iter().map(|(word, text)| json!({ "name": word, "text": text })).collect::<Vec<_>>(),
        }),
        Block::Table { head, rows } => json!({ "kind": "table", "head": head, "rows": rows }),
        Block::Week(days) => {
            let days = days.iter().map(|day| {
                let duties = day.duties.iter().map(|(hours, who)| json!({ "hours": hours, "who": who }));
                json!({ "day": day.name, "duties": duties.collect::<Vec<_>>() })
            });
            json!({ "kind": "week", "days": days.collect::<Vec<_>>() })
        }
        Block::Platforms(platforms) => {
            let platforms = platforms.iter().map(|one| {
                json!({
                    "channel": one.key,
                    "name": one.name,
                    "purpose": one.purpose,
                    "leads_to": one.leads_to.as_ref().map(|next| &next.0),
                    "about": one.about,
                })
            });
            json!({ "kind": "platforms", "platforms": platforms.collect::<Vec<_>>() })
        }
    }
}
