//! What searches cost, and what is in memory.

use rustix::time::{ClockId, clock_gettime};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::Duration;

/// Processor time of this thread.
pub(crate) fn processor() -> Duration {
    time(ClockId::ThreadCPUTime)
}

/// Processor time of all threads of this process.
pub(crate) fn process_processor() -> Duration {
    time(ClockId::ProcessCPUTime)
}

fn time(clock: ClockId) -> Duration {
    let time = clock_gettime(clock);
    Duration::new(time.tv_sec.try_into().unwrap(), time.tv_nsec.try_into().unwrap())
}

/// Processor time and latency of searches, by kind.
#[derive(Default)]
pub(crate) struct Figures(BTreeMap<String, Vec<(Duration, Duration)>>);

impl Figures {
    pub(crate) fn push(&mut self, kind: &str, processor: Duration, wall: Duration) {
        self.0.entry(kind.to_owned()).or_default().push((processor, wall));
    }

    /// Takes over the costs of another, those of all its searches also under one more kind.
    pub(crate) fn merge(&mut self, other: &Self, also: Option<&str>) {
        for (kind, costs) in &other.0 {
            self.0.entry(kind.clone()).or_default().extend(costs);
        }
        if let (Some(kind), Some(costs)) = (also, other.0.get("all")) {
            self.0.entry(kind.to_owned()).or_default().extend(costs);
        }
    }

    pub(crate) fn report(&self) -> Value {
        let one = |(kind, costs): (&String, &Vec<_>)| (kind.clone(), Cost::of(costs).report());
        Value::Object(self.0.iter().map(one).collect::<Map<_, _>>())
    }

    pub(crate) fn table(&self) -> String {
        let mut table = String::new();
        for (kind, costs) in &self.0 {
            let cost = Cost::of(costs);
            writeln!(
                table,
                "{kind:24} {:6} searches  mean {:7.3} ms of processor, latency p50 {:7.3} \
                 p99 {:7.3} max {:7.3} ms",
                cost.count, cost.processor_ms, cost.p50_ms, cost.p99_ms, cost.max_ms
            )
            .unwrap();
        }
        table
    }
}

struct Cost {
    count: usize,
    processor_ms: f64,
    processor_p99_ms: f64,
    p50_ms: f64,
    p99_ms: f64,
    max_ms: f64,
}

impl Cost {
    fn of(costs: &[(Duration, Duration)]) -> Self {
        let (mut processor, mut wall): (Vec<_>, Vec<_>) = costs.iter().copied().unzip();
        processor.sort_unstable();
        wall.sort_unstable();
        let ms = |time: Duration| time.as_secs_f64() * 1000.0;
        let at = |sorted: &[Duration], percent: usize| {
            let last = sorted.len().saturating_sub(1);
            sorted.get((last * percent).div_ceil(100)).copied().map_or(0.0, ms)
        };
        Self {
            count: costs.len(),
            processor_ms: ms(processor.iter().sum()) / costs.len().max(1) as f64,
            processor_p99_ms: at(&processor, 99),
            p50_ms: at(&wall, 50),
            p99_ms: at(&wall, 99),
            max_ms: at(&wall, 100),
        }
    }

    fn report(&self) -> Value {
        json!({
            "n": self.count,
            "cpu_ms": self.processor_ms,
            "cpu_p99_ms": self.processor_p99_ms,
            "p50_ms": self.p50_ms,
            "p99_ms": self.p99_ms,
            "max_ms": self.max_ms,
        })
    }
}

/// Resident memory of this process, in bytes.
pub(crate) struct Memory {
    /// What exists nowhere else.
    pub(crate) anonymous: u64,
    /// Pages of mapped files (and shared memory), which the kernel can drop and read again.
    pub(crate) file_backed: u64,
}

impl Memory {
    pub(crate) fn now() -> Self {
        Self {
            anonymous: status("RssAnon:"),
            file_backed: status("RssFile:") + status("RssShmem:"),
        }
    }

    /// The most that was ever resident.
    pub(crate) fn highest() -> u64 {
        status("VmHWM:")
    }
}

/// A field of the kernel's figures on this process, in bytes.
fn status(field: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(field));
    let kib = line.and_then(|rest| rest.split_whitespace().next()?.parse::<u64>().ok());
    kib.unwrap_or(0) * 1024
}
