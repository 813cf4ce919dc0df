//! Medians, percentiles, tables, and what the machine is.

use anyhow::Result;
use std::io::Write as _;
use std::time::{Duration, Instant};

/// A stopwatch: here real time is what is measured.
#[derive(Clone, Copy)]
pub(crate) struct Watch(Instant);

impl Watch {
    #[expect(clippy::disallowed_methods, reason = "a measurement needs real time")]
    pub(crate) fn start() -> Self {
        Self(Instant::now())
    }

    pub(crate) fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
}

/// Latencies of many calls.
#[derive(Default)]
pub(crate) struct Latencies(Vec<Duration>);

impl Latencies {
    pub(crate) fn push(&mut self, latency: Duration) {
        self.0.push(latency);
    }

    pub(crate) fn merge(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// The value that `percent` of the calls stay at or under, in milliseconds.
    pub(crate) fn percentile(&mut self, percent: usize) -> f64 {
        self.0.sort_unstable();
        let last = self.0.len().saturating_sub(1);
        let place = (last * percent).div_ceil(100).min(last);
        self.0.get(place).map_or(f64::NAN, |latency| latency.as_secs_f64() * 1000.0)
    }

    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }
}

/// Processor time of this process so far, all threads, user and system.
pub(crate) fn processor_time() -> Duration {
    const TICKS_PER_SECOND: u64 = 100;
    let stat = read("/proc/self/stat");
    // The name in parentheses may hold spaces; fields are counted after it.
    let fields = stat.rsplit(')').next().unwrap_or_default();
    let field = |place: usize| {
        fields.split_whitespace().nth(place).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0)
    };
    Duration::from_millis((field(11) + field(12)) * 1000 / TICKS_PER_SECOND)
}

/// Resident memory of this process, in MiB.
pub(crate) fn resident_mib() -> u64 {
    status_mib("VmRSS:")
}

/// The part of it that is mapped files, which the system can let go of at any time, in MiB.
pub(crate) fn resident_file_mib() -> u64 {
    status_mib("RssFile:")
}

/// The most that was ever resident of this process, in MiB.
pub(crate) fn resident_most_mib() -> u64 {
    status_mib("VmHWM:")
}

fn status_mib(name: &str) -> u64 {
    let status = read("/proc/self/status");
    let line = status.lines().find(|line| line.starts_with(name)).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0) / 1024
}

/// Processor, cores and load, as a line.
pub(crate) fn machine() -> String {
    let cpu = read("/proc/cpuinfo");
    let model = cpu
        .lines()
        .find_map(|line| line.strip_prefix("model name").and_then(|rest| rest.split(':').nth(1)))
        .unwrap_or(" unknown")
        .trim();
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let load = read("/proc/loadavg");
    let load = load.split_whitespace().next().unwrap_or("?");
    format!("| machine | cores | load at start |\n|---|---|---|\n| {model} | {cores} | {load} |")
}

#[expect(clippy::disallowed_methods, reason = "the kernel's own figures about this process")]
fn read(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_default()
}

/// Prints to standard output.
pub(crate) fn print(text: &str) -> Result<()> {
    writeln!(std::io::stdout(), "{text}")?;
    Ok(())
}

/// Says on standard error what is being done, for runs of minutes.
pub(crate) fn note(text: &str) {
    let _ = writeln!(std::io::stderr(), "measure: {text}");
}
