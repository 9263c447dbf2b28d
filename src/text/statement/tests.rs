//! Sentences as people write them.

use super::{Known, read};

#[test]
fn dump() {
    let Ok(path) = std::env::var("PLAN_DUMP") else { return };
    let text = std::fs::read_to_string(path).expect("file");
    let mut out = String::new();
    for line in text.lines() {
        let (id, sentence) = line.split_once('\t').expect("tab");
        let s = read(&sentence.replace("\\n", "\n"), &Known::default());
        out.push_str(
            &serde_json::json!({
                "id": id,
                "language": s.language.map(|l| l.code()),
                "metric": s.metric.as_ref().map(|m| m.value.clone()),
                "channels": s.channels.iter().map(|c| c.value.clone()).collect::<Vec<_>>(),
                "value": s.target.as_ref().map(|t| t.quantity.value),
                "kind": s.target.as_ref().map(|t| format!("{:?}", t.kind)),
                "dir": s.target.as_ref().map(|t| format!("{:?}", t.direction)),
                "deadline": s.deadline().map(|d| d.to_string()),
                "time": s.end.is_some(),
                "measurable": s.measurable.is_ok(),
                "specific": s.specific.is_ok(),
                "months": s.months,
                "base": s.baseline.as_ref().map(|b| b.value),
                "why": format!("{:?} {:?}", s.measurable, s.specific),
                "ex": format!("{:?}", s.exaggeration),
            })
            .to_string(),
        );
        out.push('\n');
    }
    std::fs::write("/tmp/dump.jsonl", out).expect("write");
}
