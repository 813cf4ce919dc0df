//! The harness's results as Markdown, with what is aimed at beside.

use super::Run;
use anyhow::{Context, Result};
use serde_json::Value;
use std::fmt::Write as _;

/// The head of the table that linking Febrl prints.
pub(super) const FEBRL_HEAD: &str = "| set, fields | records | true pairs | precision | recall | \
    F1 at the default threshold | best F1 |\n|---|---|---|---|---|---|---|";

/// Where a figure stands in a result.
enum At {
    /// In the result of the harness.
    Result(&'static str),
    /// In what the search program says of itself.
    Figures(&'static str),
    /// A number of bytes, shown for each record.
    PerRecord(&'static str),
    /// Records for each second of building.
    BuildRate,
    /// Records for each second of processor time that building took, reading JSON apart.
    BuildRateProcessor,
}

/// A row: what it is called, where its figure stands, how many digits it is worth.
struct Row {
    name: &'static str,
    at: At,
    digits: usize,
    /// The aim at 1, 10 and 50 million records; the register's size decides.
    aims: [&'static str; 3],
}

const fn row(name: &'static str, at: At, digits: usize, aims: [&'static str; 3]) -> Row {
    Row { name, at, digits, aims }
}

const NONE: [&str; 3] = ["", "", ""];

const ROWS: [Row; 30] = [
    row("questions", At::Result("/queries"), 0, NONE),
    row("processor ms a question, driver included", At::Result("/perf/cpu_ms_per_q"), 3, NONE),
    row("search alone, all", At::Figures("/costs/all/cpu_ms"), 3, ["≤ .20", "≤ .35", "≤ .50"]),
    row("search alone, with date", At::Figures("/costs/dated/cpu_ms"), 3, NONE),
    row("search alone, without date", At::Figures("/costs/undated/cpu_ms"), 3, NONE),
    row("search alone, with document", At::Figures("/costs/document/cpu_ms"), 3, NONE),
    row("latency p50 ms", At::Figures("/costs/all/p50_ms"), 2, NONE),
    row("latency p99 ms", At::Figures("/costs/all/p99_ms"), 2, ["≤ 1.5", "≤ 3", "≤ 5"]),
    row("latency p50 ms, driver included", At::Result("/perf/p50"), 2, NONE),
    row("latency p99 ms, driver included", At::Result("/perf/p99"), 2, NONE),
    row("questions/s, several clients", At::Result("/perf/qps_clients"), 0, NONE),
    row("p99 ms, several clients", At::Result("/perf/p99_clients"), 2, ["", "", "≤ 10"]),
    row("with date: found first", At::Result("/total/dob/r1"), 3, ["≥ .99", "≥ .99", "≥ .98"]),
    row(
        "with date: recall at .1 false candidates a stranger",
        At::Result("/total/dob/recall@fp0.1"),
        3,
        ["≥ .985", "≥ .98", "≥ .95"],
    ),
    row("with date: recall at .01", At::Result("/total/dob/recall@fp0.01"), 3, NONE),
    row(
        "siblings: false candidates a question",
        At::Result("/class/neg_sibling/fp_per_query@t.1"),
        3,
        ["≤ .05", "≤ .05", "≤ .05"],
    ),
    row("namesakes: the same", At::Result("/class/neg_namesake/fp_per_query@t.1"), 3, NONE),
    row("transliteration", At::Result("/class/translit/r10@t.1"), 3, ["≥ .95", "≥ .92", "≥ .88"]),
    row(
        "unrecorded nickname",
        At::Result("/class/nickname/r10@t.1"),
        3,
        ["≥ .95", "≥ .92", "≥ .88"],
    ),
    row(
        "missing middle name",
        At::Result("/class/missing_middle/r10@t.1"),
        3,
        ["≥ .95", "≥ .92", "≥ .88"],
    ),
    row(
        "truncated double surname",
        At::Result("/class/double_truncated/r10@t.1"),
        3,
        ["≥ .95", "≥ .92", "≥ .88"],
    ),
    row("name only: found first", At::Result("/total/name/r1"), 3, NONE),
    row("name only: in the first ten", At::Result("/total/name/r10"), 3, ["≥ .95", "≥ .85", ""]),
    row("document: in the first ten", At::Result("/total/doc/r10"), 3, NONE),
    row(
        "memory a record: anonymous, bytes",
        At::PerRecord("/load/rss_anonymous"),
        0,
        ["≤ 80 in all", "≤ 60 in all", "≤ 60 in all"],
    ),
    row("memory a record: of mapped files, bytes", At::PerRecord("/load/rss_file"), 0, NONE),
    row("memory a record: resident, bytes", At::PerRecord("/load/rss"), 0, NONE),
    row("index on disk, bytes a record", At::PerRecord("/load/index_bytes"), 0, NONE),
    row("records/s built", At::BuildRate, 0, ["≥ 300000", "≥ 300000", "≥ 300000"]),
    row(
        "records built in a second of processor time, reading JSON apart",
        At::BuildRateProcessor,
        0,
        ["≥ 150000", "≥ 150000", "≥ 150000"],
    ),
];

/// A table of one register: a row for each figure, a column for each system; then every class.
pub(super) fn of(set: &str, runs: &[Run]) -> Result<String> {
    let first = runs.first().context("nothing was measured")?;
    let records = number(&first.result, "/load/records").unwrap_or_default();
    let size = if records < 5e6 { 0 } else { usize::from(records >= 25e6) + 1 };
    let names: Vec<&str> = runs.iter().filter_map(name).collect();
    let mut text = format!(
        "| {set}, {records} records | {} | aim |\n|---|{}---|\n",
        names.join(" | "),
        "---|".repeat(names.len())
    );
    for row in &ROWS {
        let cells: Vec<String> = runs.iter().map(|run| cell(run, row)).collect();
        let aim = row.aims.get(size).copied().unwrap_or_default();
        if cells.iter().any(|cell| cell != "-") || !aim.is_empty() {
            writeln!(text, "| {} | {} | {aim} |", row.name, cells.join(" | "))?;
        }
    }
    text.push_str(&classes(runs, &names)?);
    Ok(text)
}

/// Found first, in the first ten, and at the threshold, for every class of questions.
fn classes(runs: &[Run], names: &[&str]) -> Result<String> {
    let mut text = format!(
        "\n| class: first / first ten / at .1 a stranger (false candidates for strangers) | {} |\n\
         |---|{}\n",
        names.join(" | "),
        "---|".repeat(names.len())
    );
    let all = runs.first().and_then(|run| run.result.get("class")?.as_object());
    for class in all.into_iter().flat_map(|all| all.keys()) {
        let cells: Vec<String> = runs.iter().map(|run| class_cell(&run.result, class)).collect();
        writeln!(text, "| {class} | {} |", cells.join(" | "))?;
    }
    Ok(text.trim_end().to_owned())
}

fn class_cell(result: &Value, class: &str) -> String {
    let path = |name: &str| format!("/class/{class}/{name}");
    let figure = |name: &str| {
        number(result, &path(name)).map_or_else(|| "-".to_owned(), |figure| format!("{figure:.3}"))
    };
    match number(result, &path("r1")) {
        Some(_) => format!("{} / {} / {}", figure("r1"), figure("r10"), figure("r10@t.1")),
        None => figure("fp_per_query@t.1"),
    }
}

fn cell(run: &Run, row: &Row) -> String {
    let records = number(&run.result, "/load/records").filter(|records| *records > 0.0);
    let figure = match row.at {
        At::Result(path) => number(&run.result, path),
        At::Figures(path) => run.figures.as_ref().and_then(|figures| number(figures, path)),
        At::PerRecord(path) => number(&run.result, path).zip(records).map(|(all, n)| all / n),
        At::BuildRate => number(&run.result, "/load/build_s").zip(records).map(|(s, n)| n / s),
        At::BuildRateProcessor => {
            let parsed = number(&run.result, "/load/parse_cpu_s");
            let spent = number(&run.result, "/load/build_cpu_s").zip(parsed);
            spent.zip(records).map(|((all, parsed), n)| n / (all - parsed))
        }
    };
    figure.map_or_else(|| "-".to_owned(), |figure| format!("{figure:.*}", row.digits))
}

fn name(run: &Run) -> Option<&str> {
    run.result.get("name")?.as_str()
}

fn number(value: &Value, path: &str) -> Option<f64> {
    value.pointer(path)?.as_f64()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn run(records: u64) -> Run {
        Run {
            result: json!({
                "name": "x",
                "queries": 10,
                "load": { "records": records, "rss": records * 100, "build_s": 2.0 },
                "perf": { "cpu_ms_per_q": 0.25 },
                "total": { "dob": { "r1": 0.991, "recall@fp0.1": 0.98 } },
                "class": { "exact": { "r1": 1.0, "r10": 1.0, "r10@t.1": 0.5 },
                    "neg_near": { "fp_per_query@t.1": 0.1 } },
            }),
            hits: json!({}),
            figures: Some(json!({ "costs": { "all": { "cpu_ms": 0.2 } } })),
        }
    }

    #[test]
    fn every_figure_that_was_measured_is_in_the_table_with_its_aim() {
        let text = of("dev", &[run(1_000_000)]).unwrap();
        for line in [
            "| search alone, all | 0.200 | ≤ .20 |",
            "| with date: found first | 0.991 | ≥ .99 |",
            "| memory a record: resident, bytes | 100 |  |",
            "| records/s built | 500000 | ≥ 300000 |",
            "| exact | 1.000 / 1.000 / 0.500 |",
            "| neg_near | 0.100 |",
        ] {
            assert!(text.contains(line), "{line}\n{text}");
        }
    }

    #[test]
    fn what_was_not_measured_is_a_dash_and_never_a_nought() {
        let text = of("dev", &[run(50_000_000)]).unwrap();
        assert!(text.contains("| latency p99 ms | - | ≤ 5 |"), "{text}");
        assert!(of("dev", &[]).is_err());
    }
}
