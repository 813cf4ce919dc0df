//! Small numbers are left out of what is published, and with them as many others as it takes that
//! no sum gives them away.

use super::Cell;

/// The cells of one counter of one register, the total among them, as they may be published:
/// nothing from 1 up to below `least` is shown, and what is left out cannot be worked out from the
/// total.
pub(super) fn suppress(mut cells: Vec<Cell>, least: u64) -> Vec<Cell> {
    let small = |cell: &Cell| cell.count.is_some_and(|count| count > 0 && count < least);
    let total_is_small = cells.iter().any(|cell| cell.total && small(cell));
    if total_is_small {
        // Nothing but zeros can be shown beside it.
        cells.iter_mut().filter(|cell| cell.count != Some(0)).for_each(|cell| cell.count = None);
        return cells;
    }
    let mut hidden: Vec<u64> = Vec::new();
    for cell in cells.iter_mut().filter(|cell| !cell.total) {
        if small(cell) {
            hidden.extend(cell.count.take());
        }
    }
    // The total less what is shown is the sum of what is hidden: it must stand for several cells,
    // and must not itself be small.
    while !hidden.is_empty() && (hidden.len() < 2 || hidden.iter().sum::<u64>() < least) {
        let next = cells
            .iter_mut()
            .filter(|cell| !cell.total && cell.count.is_some_and(|count| count > 0))
            .min_by_key(|cell| cell.count);
        match next {
            Some(cell) => hidden.extend(cell.count.take()),
            None => {
                cells.iter_mut().filter(|cell| cell.total).for_each(|cell| cell.count = None);
                break;
            }
        }
    }
    cells
}

#[cfg(test)]
mod tests {
    use super::super::Counter;
    use super::*;
    use proptest::prelude::*;

    fn table(counts: &[u64]) -> Vec<Cell> {
        let cell = |count, total| Cell {
            register: "sis-persons".parse().unwrap(),
            counter: Counter::Hits,
            group: None,
            state: None,
            count: Some(count),
            total,
        };
        let mut cells: Vec<_> = counts.iter().map(|count| cell(*count, false)).collect();
        cells.push(cell(counts.iter().sum(), true));
        cells
    }

    fn shown(counts: &[u64]) -> Vec<Option<u64>> {
        suppress(table(counts), 5).into_iter().map(|cell| cell.count).collect()
    }

    #[test]
    fn what_is_small_is_left_out_and_what_would_give_it_away_too() {
        assert_eq!(shown(&[7, 9]), [Some(7), Some(9), Some(16)]);
        assert_eq!(shown(&[5, 0]), [Some(5), Some(0), Some(5)]);
        // One small cell: the next smallest goes with it.
        assert_eq!(shown(&[3, 9, 20]), [None, None, Some(20), Some(32)]);
        // Two small cells whose sum is small: the next smallest goes with them.
        assert_eq!(shown(&[1, 1, 9]), [None, None, None, Some(11)]);
        assert_eq!(shown(&[3, 4, 9]), [None, None, Some(9), Some(16)]);
        // A small total shows nothing but zeros.
        assert_eq!(shown(&[3, 0]), [None, Some(0), None]);
        // The only cell is the total itself.
        assert_eq!(shown(&[9]), [Some(9), Some(9)]);
    }

    proptest! {
        #[test]
        fn nothing_small_is_shown_or_can_be_worked_out(
            counts in proptest::collection::vec(0_u64..20, 1..12),
            least in 1_u64..10,
        ) {
            let published = suppress(table(&counts), least);
            for cell in &published {
                prop_assert!(cell.count.is_none_or(|count| count == 0 || count >= least));
            }
            let total = published.last().and_then(|cell| cell.count);
            let parts = published.get(..counts.len()).unwrap();
            let hidden = parts.iter().filter(|cell| cell.count.is_none()).count();
            if let (Some(total), true) = (total, hidden > 0) {
                let seen: u64 = parts.iter().filter_map(|cell| cell.count).sum();
                prop_assert!(hidden >= 2 && total - seen >= least);
            }
        }
    }
}
