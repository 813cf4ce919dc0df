//! Rust sources: lengths of functions, module names, and calls that the house does not use.

use super::limits::{FUNCTION_LINES_MAX, TEST_FUNCTION_LINES_MAX};
use super::names::{BANNED, NAME};
use super::{Finding, Rule, Source};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::visit::{self, Visit};

const PARSE: Rule = Rule { name: "parse", remedy: "make it valid Rust" };

const FUNCTION_LENGTH: Rule = Rule {
    name: "function-length",
    remedy: "split it: branch in the caller, loop in the callee, leaves pure",
};

const SLEEP: Rule =
    Rule { name: "sleep", remedy: "wait on a `Clock` that is passed in, or on the event itself" };

const UNFINISHED: Rule = Rule {
    name: "unfinished",
    remedy: "finish it, or leave it out and say so in the documentation",
};

const IGNORED: Rule =
    Rule { name: "ignored", remedy: "make the test or example run everywhere, or remove it" };

const OVERRIDE: Rule =
    Rule { name: "override", remedy: "use `#[expect(lint, reason = \"..\")]` instead" };

/// Sequences of tokens that may not occur, in macros neither; texts and comments do not count.
const BANNED_TOKENS: [(&Rule, &[&str]); 8] = [
    (&SLEEP, &["thread", ":", ":", "sleep"]),
    (&UNFINISHED, &["todo", "!"]),
    (&UNFINISHED, &["unimplemented", "!"]),
    (&UNFINISHED, &["dbg", "!"]),
    (&IGNORED, &["#", "[", "ignore"]),
    (&IGNORED, &[",", "ignore", ")", "]"]),
    (&OVERRIDE, &["#", "[", "allow", "("]),
    (&OVERRIDE, &["#", "!", "[", "allow", "("]),
];

/// What breaks the rules in one Rust file.
pub(super) fn check(source: &Source<'_>) -> Vec<Finding> {
    if source.is_test() && source.path.contains("/fail/") {
        // Code that must not compile never runs, and may leave values out.
        return Vec::new();
    }
    let (Ok(file), Ok(tokens)) = (syn::parse_file(source.text), source.text.parse()) else {
        return vec![Finding::of(&PARSE, source.path, "cannot be parsed")];
    };
    let mut walk = Walk { source, in_test: source.is_test(), findings: Vec::new() };
    walk.visit_file(&file);
    let mut findings = walk.findings;
    findings.extend(banned_tokens(source, tokens));
    findings.extend(ignored_examples(source));
    findings
}

struct Walk<'a> {
    source: &'a Source<'a>,
    in_test: bool,
    findings: Vec<Finding>,
}

impl Walk<'_> {
    fn measure(&mut self, signature: &syn::Signature, block: &syn::Block, in_test: bool) {
        let first = signature.fn_token.span.start().line;
        let last = block.brace_token.span.close().end().line;
        let lines = last + 1 - first;
        let lines_max = if in_test { TEST_FUNCTION_LINES_MAX } else { FUNCTION_LINES_MAX };
        if lines > lines_max {
            let words = format!("`{}` has {lines} lines, at most {lines_max}", signature.ident);
            self.findings.push(Finding::at(&FUNCTION_LENGTH, self.source.path, first, words));
        }
    }

    fn within(&mut self, in_test: bool, walk: impl FnOnce(&mut Self)) {
        let outside = self.in_test;
        self.in_test |= in_test;
        walk(self);
        self.in_test = outside;
    }
}

impl<'ast> Visit<'ast> for Walk<'_> {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        let name = module.ident.to_string();
        if BANNED.contains(&name.as_str()) {
            let line = module.ident.span().start().line;
            let words = format!("the module name `{name}` says nothing");
            self.findings.push(Finding::at(&NAME, self.source.path, line, words));
        }
        self.within(is_test(&module.attrs), |walk| visit::visit_item_mod(walk, module));
    }

    fn visit_item_fn(&mut self, function: &'ast syn::ItemFn) {
        self.within(is_test(&function.attrs), |walk| {
            walk.measure(&function.sig, &function.block, walk.in_test);
            visit::visit_item_fn(walk, function);
        });
    }

    fn visit_impl_item_fn(&mut self, function: &'ast syn::ImplItemFn) {
        self.measure(&function.sig, &function.block, self.in_test);
        visit::visit_impl_item_fn(self, function);
    }

    fn visit_trait_item_fn(&mut self, function: &'ast syn::TraitItemFn) {
        if let Some(block) = &function.default {
            self.measure(&function.sig, block, self.in_test);
        }
        visit::visit_trait_item_fn(self, function);
    }
}

/// `#[test]`, `#[tokio::test]` or `#[cfg(test)]`.
fn is_test(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        let path = attribute.path();
        let last = path.segments.last().map(|segment| segment.ident.to_string());
        let configured = || match &attribute.meta {
            syn::Meta::List(list) => list.tokens.to_string() == "test",
            _ => false,
        };
        last.as_deref() == Some("test") || path.is_ident("cfg") && configured()
    })
}

fn banned_tokens(source: &Source<'_>, tokens: TokenStream) -> Vec<Finding> {
    let mut flat = Vec::new();
    flatten(tokens, &mut flat);
    let mut findings = Vec::new();
    for start in 0..flat.len() {
        let rest = flat.get(start..).unwrap_or_default();
        for (rule, banned) in BANNED_TOKENS {
            let same = |((text, _), word): (&(String, usize), &&str)| text == word;
            if rest.len() >= banned.len() && rest.iter().zip(banned).all(same) {
                let line = rest.first().map_or(0, |(_, line)| *line);
                let words = format!("`{}`", banned.concat());
                findings.push(Finding::at(rule, source.path, line, words));
            }
        }
    }
    findings
}

/// Tokens in order with their lines; groups are opened up, texts stay single tokens.
fn flatten(tokens: TokenStream, flat: &mut Vec<(String, usize)>) {
    for token in tokens {
        let line = token.span().start().line;
        let TokenTree::Group(group) = token else {
            flat.push((token.to_string(), line));
            continue;
        };
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ("(", ")"),
            Delimiter::Brace => ("{", "}"),
            Delimiter::Bracket => ("[", "]"),
            Delimiter::None => ("", ""),
        };
        flat.push((open.to_owned(), line));
        flatten(group.stream(), flat);
        flat.push((close.to_owned(), group.span_close().end().line));
    }
}

/// Examples in documentation that are not even compiled.
fn ignored_examples(source: &Source<'_>) -> Vec<Finding> {
    let is_ignored = |line: &str| {
        let text = line.trim_start();
        let comment = text.strip_prefix("///").or_else(|| text.strip_prefix("//!"));
        comment.is_some_and(|words| words.trim_start().starts_with("```ignore"))
    };
    let lines = source.text.lines().enumerate().filter(|(_, line)| is_ignored(line));
    lines
        .map(|(index, _)| Finding::at(&IGNORED, source.path, index + 1, "an ignored example"))
        .collect()
}
