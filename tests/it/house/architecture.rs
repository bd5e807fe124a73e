//! Who may look at whom: rooms in their order, slices in theirs, rules below stores below actions below pages, no
//! circle between rooms, no file above 600 lines.

use super::source::{Source, rust_files};
use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use syn::visit::Visit;

/// Rooms below the slices, by floor: a room may look at lower floors, and at neighbours as long as no circle comes of it.
const FLOORS: &[&[&str]] = &[
    &["base"],
    &["clock", "config", "i18n", "urls"],
    &["error"],
    &["db", "keys", "mail", "files", "telemetry"],
    &["history", "notifications"],
];

/// The slices: each may look only at those before it.
const SLICES: &[&str] = &[
    "accounts",
    "organisations",
    "impartiality",
    "licences",
    "corridors",
    "standards",
    "fees",
    "referrals",
    "applications",
    "audits",
    "findings",
    "decisions",
    "certificates",
    "reports",
    "appeals",
    "observations",
    "statistics",
    "register",
    "watches",
    "checks",
    "desks",
];

/// Rooms above the slices, by floor. The command line starts the application, so it stands with the roof.
const ROOF: &[&[&str]] =
    &[&["web"], &["<pages>", "jobs"], &["routes"], &["startup"], &["demo"], &["cli"], &["main", "lib"]];

/// The floor of a module path.
fn floor(module: &[String]) -> usize {
    let room = module[0].as_str();
    if let Some(place) = FLOORS.iter().position(|floor| floor.contains(&room)) {
        return place;
    }
    if let Some(place) = SLICES.iter().position(|slice| *slice == room) {
        let is_page = module.get(1).is_some_and(|part| part == "pages");
        return if is_page { FLOORS.len() + SLICES.len() + 1 } else { FLOORS.len() + place };
    }
    let place = ROOF.iter().position(|floor| floor.contains(&room));
    FLOORS.len() + SLICES.len() + place.unwrap_or_else(|| panic!("the room {room} has no floor"))
}

/// Rules, stores, actions: the layer of a file inside its slice.
fn layer(module: &[String]) -> Option<usize> {
    SLICES.contains(&module.first()?.as_str()).then_some(())?;
    ["rules", "store", "actions", "pages"].iter().position(|layer| module.get(1).is_some_and(|part| part == layer))
}

/// Every module path a file names, from `crate::` and `super::` paths, in use trees, inline and inside macros.
fn looks_at(source: &Source) -> BTreeSet<Vec<String>> {
    let file = syn::parse_file(&source.text).unwrap_or_else(|error| panic!("{}: {error}", source.path));
    let mut found = Paths { module: source.module(), paths: BTreeSet::new() };
    found.visit_file(&file);
    found.paths
}

struct Paths {
    module: Vec<String>,
    paths: BTreeSet<Vec<String>>,
}

fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let text = quote(&attribute.meta);
        text.contains("cfg") && text.contains("test")
    })
}

fn quote(meta: &syn::Meta) -> String {
    match meta {
        syn::Meta::List(list) => format!("{}({})", list.path.segments.last().unwrap().ident, list.tokens),
        syn::Meta::Path(path) => path.segments.last().unwrap().ident.to_string(),
        syn::Meta::NameValue(pair) => pair.path.segments.last().unwrap().ident.to_string(),
    }
}

impl Paths {
    fn add(&mut self, segments: &[String]) {
        let mut path = match segments.first().map(String::as_str) {
            Some("crate") => Vec::new(),
            Some("super") => self.module.clone(),
            _ => return,
        };
        for segment in segments {
            match segment.as_str() {
                "crate" | "self" => {}
                "super" => {
                    path.pop();
                }
                name => path.push(name.to_owned()),
            }
        }
        if !path.is_empty() {
            self.paths.insert(path);
        }
    }

    fn add_use(&mut self, tree: &syn::UseTree, before: &[String]) {
        let with = |ident: &syn::Ident| before.iter().cloned().chain([ident.to_string()]).collect::<Vec<_>>();
        match tree {
            syn::UseTree::Path(path) => self.add_use(&path.tree, &with(&path.ident)),
            syn::UseTree::Name(name) => self.add(&with(&name.ident)),
            syn::UseTree::Rename(rename) => self.add(&with(&rename.ident)),
            syn::UseTree::Glob(_) => self.add(before),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_use(tree, before)),
        }
    }

    fn add_tokens(&mut self, tokens: TokenStream) {
        let mut run: Vec<String> = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => {
                    if colons < 2 {
                        self.add(&std::mem::take(&mut run));
                    }
                    run.push(ident.to_string());
                    colons = 0;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' => colons += 1,
                TokenTree::Group(group) => {
                    self.add(&std::mem::take(&mut run));
                    self.add_tokens(group.stream());
                    colons = 0;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {
                    self.add(&std::mem::take(&mut run));
                    colons = 0;
                }
            }
        }
        self.add(&run);
    }
}

impl Visit<'_> for Paths {
    fn visit_item_mod(&mut self, item: &syn::ItemMod) {
        if is_test(&item.attrs) {
            return;
        }
        let outer = self.module.clone();
        self.module.push(item.ident.to_string());
        syn::visit::visit_item_mod(self, item);
        self.module = outer;
    }

    fn visit_item_impl(&mut self, item: &syn::ItemImpl) {
        if !is_test(&item.attrs) {
            syn::visit::visit_item_impl(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &syn::ItemUse) {
        if !is_test(&item.attrs) {
            self.add_use(&item.tree, &[]);
        }
    }

    fn visit_path(&mut self, path: &syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        self.add(&segments);
        syn::visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, item: &syn::Macro) {
        self.visit_path(&item.path);
        self.add_tokens(item.tokens.clone());
    }
}

#[test]
fn everybody_looks_down() {
    let mut breaches = Vec::new();
    for source in rust_files("src") {
        let module = source.module();
        if module.is_empty() || source.path == "lib.rs" || source.path == "main.rs" {
            continue;
        }
        let is_test_file = module.last().is_some_and(|last| last == "tests");
        if is_test_file {
            continue;
        }
        for path in looks_at(&source) {
            // A macro of the crate root, or a name this file's own room defines.
            if path[0] == module[0] {
                let (own, other) = (layer(&module), layer(&path));
                if let (Some(own), Some(other)) = (own, other)
                    && other > own
                {
                    breaches.push(format!("{} looks up at {}", source.path, path.join("::")));
                }
                continue;
            }
            let known = FLOORS.iter().chain(ROOF).any(|floor| floor.contains(&path[0].as_str()))
                || SLICES.contains(&path[0].as_str());
            if !known {
                breaches.push(format!("{} looks at {}, which is no room", source.path, path.join("::")));
                continue;
            }
            let (here, there) = (floor(&module), floor(&path));
            let is_page = layer(&module) == Some(3);
            let names_a_page = path.get(1).is_some_and(|part| part == "pages");
            if is_page && names_a_page && SLICES.contains(&path[0].as_str()) {
                breaches.push(format!("the page {} looks at another page, {}", source.path, path.join("::")));
            } else if there > here || (there == here && is_page) {
                breaches.push(format!("{} looks up at {}", source.path, path.join("::")));
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn rules_know_no_table_and_no_page() {
    for source in rust_files("src") {
        let module = source.module();
        if layer(&module) != Some(0) || module.last().is_some_and(|last| last == "tests") {
            continue;
        }
        for path in looks_at(&source) {
            let room = path[0].as_str();
            let fine = room == "base" || room == module[0] || (SLICES.contains(&room) && layer(&path) == Some(0));
            assert!(fine, "{} looks at {}", source.path, path.join("::"));
        }
    }
}

#[test]
fn no_circle_between_rooms() {
    let mut arrows: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let room = |module: &[String]| {
        let is_page = layer(module) == Some(3);
        if is_page { format!("{}/pages", module[0]) } else { module[0].clone() }
    };
    for source in rust_files("src") {
        let module = source.module();
        if module.is_empty() || module.last().is_some_and(|last| last == "tests") {
            continue;
        }
        for path in looks_at(&source) {
            let (from, to) = (room(&module), room(&path));
            if from != to {
                arrows.entry(from).or_default().insert(to);
            }
        }
    }
    let mut done = BTreeSet::new();
    for start in arrows.keys() {
        walk(start, &arrows, &mut Vec::new(), &mut done);
    }
}

fn walk(room: &str, arrows: &BTreeMap<String, BTreeSet<String>>, on: &mut Vec<String>, done: &mut BTreeSet<String>) {
    if done.contains(room) {
        return;
    }
    assert!(!on.iter().any(|before| before == room), "a circle: {} → {room}", on.join(" → "));
    on.push(room.to_owned());
    for next in arrows.get(room).into_iter().flatten() {
        walk(next, arrows, on, done);
    }
    on.pop();
    done.insert(room.to_owned());
}

#[test]
fn no_file_above_600_lines() {
    for folder in ["src", "tests"] {
        for source in rust_files(folder) {
            let lines = source.text.lines().count();
            assert!(lines <= 600, "{folder}/{} has {lines} lines", source.path);
        }
    }
}

#[test]
fn every_module_says_what_it_is_for() {
    for source in rust_files("src").into_iter().filter(|source| !source.path.ends_with("tests.rs")) {
        let file = syn::parse_file(&source.text).unwrap();
        let says = file.attrs.iter().any(|attribute| attribute.path().is_ident("doc"));
        assert!(says, "src/{} does not begin with //!", source.path);
    }
}
