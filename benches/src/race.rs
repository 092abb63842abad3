//! Comparing in one run: contenders take turns, so that whatever slows the machine down slows all
//! of them down. Time is that of the thread on its processor, which leaves out when others had it.

use std::hint::black_box;
use std::time::Duration;

use rustix::time::{ClockId, clock_gettime};

/// One way of doing what all contenders of a race do.
pub struct Contender<'a> {
    /// As it stands in the table.
    pub name: &'static str,
    /// Does it once.
    pub run: Box<dyn FnMut() + 'a>,
}

impl std::fmt::Debug for Contender<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Contender")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

/// A contender whose result is thrown away, but not its computation.
pub fn contender<'a, T>(name: &'static str, mut run: impl FnMut() -> T + 'a) -> Contender<'a> {
    Contender {
        name,
        run: Box::new(move || {
            black_box(run());
        }),
    }
}

/// How one contender did.
#[derive(Clone, Debug)]
pub struct Finish {
    /// As in the contender.
    pub name: &'static str,
    /// The median time of one run.
    pub median: Duration,
    /// How many times faster the first contender was: the median over the rounds.
    pub ratio: f64,
}

/// How long one turn of one contender lasts at least.
const TURN: Duration = Duration::from_millis(5);

/// Lets the contenders run in turns; the first of them is the one that is being measured.
///
/// Each turn begins with a run that does not count. It pays for what the contender before left
/// behind: caches without its data, and an allocator that has given memory back to the system, or
/// not, depending on how the other one used it.
pub fn race(contenders: &mut [Contender<'_>], rounds: usize) -> Vec<Finish> {
    let repeats: Vec<u32> = contenders.iter_mut().map(repeats).collect();
    let mut times = vec![Vec::with_capacity(rounds); contenders.len()];
    for _ in 0..rounds {
        for ((contender, &repeats), times) in contenders.iter_mut().zip(&repeats).zip(&mut times) {
            (contender.run)();
            let start = now();
            for _ in 0..repeats {
                (contender.run)();
            }
            times.push((now() - start).as_secs_f64() / f64::from(repeats));
        }
    }
    let first = times[0].clone();
    contenders
        .iter()
        .zip(times)
        .map(|(contender, times)| Finish {
            name: contender.name,
            ratio: median(
                times
                    .iter()
                    .zip(&first)
                    .map(|(other, first)| other / first)
                    .collect(),
            ),
            median: Duration::from_secs_f64(median(times)),
        })
        .collect()
}

/// How often a contender has to run to fill its turn; this warms it up too.
fn repeats(contender: &mut Contender<'_>) -> u32 {
    let mut repeats = 1;
    loop {
        let start = now();
        for _ in 0..repeats {
            (contender.run)();
        }
        if now() - start >= TURN {
            return repeats;
        }
        repeats *= 2;
    }
}

/// The processor time of this thread so far.
#[must_use]
pub fn now() -> Duration {
    clock_gettime(ClockId::ThreadCPUTime)
        .try_into()
        .expect("no negative time")
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
