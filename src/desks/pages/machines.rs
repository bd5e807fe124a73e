//! Every state machine of the registry: its diagram and its whole table, asked of the rules.

use crate::desks::rules::machines::{Machine, machines};
use crate::error::AppResult;
use crate::i18n::Words;
use crate::web::{Shell, SignedIn};
use actix_web::HttpResponse;
use askama::Template;

/// Height of one state in the diagram.
const ROW: usize = 56;
/// Left edge and width of a state's box; the arrows run beside it.
const BOX: (usize, usize) = (96, 168);

#[derive(Template)]
#[template(path = "desks/machines.html")]
struct MachinesPage {
    shell: Shell,
    machines: Vec<MachineView>,
}

struct MachineView {
    key: &'static str,
    title: String,
    summary: String,
    height: usize,
    states: Vec<StateView>,
    arrows: Vec<ArrowView>,
    events: Vec<(String, &'static str)>,
    rows: Vec<RowView>,
}

struct StateView {
    y: usize,
    text_y: usize,
    word: String,
}

struct ArrowView {
    path: String,
    number: usize,
    label: (usize, usize),
    text: (usize, usize),
    says: String,
}

struct RowView {
    state: String,
    code: &'static str,
    cells: Vec<Vec<String>>,
}

pub(super) async fn show(visit: SignedIn) -> AppResult<HttpResponse> {
    let l = visit.l();
    let machines = machines().iter().map(|machine| view(l, machine)).collect();
    visit.show(&MachinesPage { shell: visit.shell(l.t("machines-title").to_string()), machines })
}

/// The word of a code: the machine's own one, or the one of all machines; a code without a word is shown as it is.
fn word(l: &Words, machine: &Machine, code: &str) -> String {
    let plain = code.replace('_', "-");
    let keys = [format!("flow-{}-{plain}", machine.key), format!("flow-{plain}")];
    let known = keys.iter().find(|key| l.has(key));
    known.map_or_else(|| code.replace('_', " "), |key| l.t(key).to_string())
}

fn view(l: &Words, machine: &Machine) -> MachineView {
    let mut events: Vec<&'static str> = Vec::new();
    for cell in &machine.cells {
        if !events.contains(&cell.event) {
            events.push(cell.event);
        }
    }
    let arrows = arrows(l, machine);
    MachineView {
        key: machine.key,
        title: l.t(&format!("machine-{}", machine.key)).to_string(),
        summary: l
            .t("machines-summary")
            .with("ways", machine.ways().count())
            .with("refused", machine.refused())
            .to_string(),
        height: machine.states.len() * ROW,
        states: machine
            .states
            .iter()
            .enumerate()
            .map(|(place, state)| StateView {
                y: place * ROW + 8,
                text_y: place * ROW + 33,
                word: word(l, machine, state),
            })
            .collect(),
        arrows,
        rows: rows(l, machine, &events),
        events: events.into_iter().map(|event| (word(l, machine, event), event)).collect(),
    }
}

/// Arrows that lead on run on the right, those that lead back on the left; the longer, the farther out.
fn arrows(l: &Words, machine: &Machine) -> Vec<ArrowView> {
    let place = |state: &str| machine.states.iter().position(|other| *other == state).unwrap_or_default();
    let (left, right) = (BOX.0, BOX.0 + BOX.1);
    let mut views = Vec::new();
    for (number, arrow) in (1..).zip(machine.arrows()) {
        let (from, to) = (place(arrow.from), place(arrow.to));
        let span = from.abs_diff(to);
        let out = (14 + 10 * span).min(84);
        let (start, end) = (from * ROW + 22, to * ROW + 34);
        let (edge, side) = if to > from { (right, right + out) } else { (left, left.saturating_sub(out)) };
        let (start, end) = if to > from { (start + 6, end - 8) } else { (start, end) };
        let events: Vec<String> = arrow.events.iter().map(|event| word(l, machine, event)).collect();
        let middle = (start + end) / 2;
        // The top of the curve lies at three quarters of the way out.
        let top = if to > from { edge + out * 3 / 4 } else { edge - out * 3 / 4 };
        views.push(ArrowView {
            path: format!("M{edge} {start}C{side} {start} {side} {end} {edge} {end}"),
            number,
            label: (top, middle),
            text: (top, middle + 4),
            says: l
                .t("machines-arrow")
                .with("from", word(l, machine, arrow.from))
                .with("to", word(l, machine, arrow.to))
                .with("events", events.join(", "))
                .to_string(),
        });
    }
    views
}

/// One line for each state: in each event's column who may cause it and where it leads; an empty cell is refused.
fn rows(l: &Words, machine: &Machine, events: &[&'static str]) -> Vec<RowView> {
    let with_cells = machine.states.iter().filter(|state| machine.cells.iter().any(|cell| cell.from == **state));
    with_cells
        .map(|&state| RowView {
            state: word(l, machine, state),
            code: state,
            cells: events
                .iter()
                .map(|&event| {
                    let open = machine.ways().filter(|cell| cell.from == state && cell.event == event);
                    open.filter_map(|cell| {
                        let to = word(l, machine, cell.to.as_ref().ok()?);
                        Some(if cell.by.is_empty() {
                            format!("→ {to}")
                        } else {
                            format!("{} → {to}", word(l, machine, cell.by))
                        })
                    })
                    .collect()
                })
                .collect(),
        })
        .collect()
}
