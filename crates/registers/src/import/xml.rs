//! A bounded XML reader: no document types, no entities but the five of XML itself, limited depth
//! and size.

use super::RowFault;
use super::bounded::Bounded;
use super::json_lines::input_fault;
use crate::fault::Rule;
use crate::limits::XML_DEPTH_MAX;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, Event};
use std::io::BufRead;

/// One element with everything below it.
#[derive(Debug, Default)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) line: u64,
    pub(super) text: String,
    pub(super) children: Vec<Element>,
}

impl Element {
    /// The element's own text with single spaces, or nothing.
    pub(super) fn words(&self) -> Option<String> {
        let words = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        (!words.is_empty()).then_some(words)
    }

    /// The words of the first child of that name that has any.
    pub(super) fn child(&self, name: &str) -> Option<String> {
        self.children.iter().filter(|child| child.name == name).find_map(Self::words)
    }

    /// Every text at or below this element, each under the name of its own element.
    pub(super) fn leaves(&self, into: &mut Vec<(String, String)>) {
        // Depth is bounded by the reader.
        if let Some(words) = self.words() {
            into.push((self.name.clone(), words));
        }
        for child in &self.children {
            child.leaves(into);
        }
    }
}

/// Reads the elements at one depth below the root, one at a time.
pub(super) struct Elements<R: BufRead> {
    reader: Reader<Bounded<R>>,
    root: &'static str,
    entry_depth: usize,
    open: Vec<Element>,
    buffer: Vec<u8>,
    ended: bool,
}

impl<R: BufRead> Elements<R> {
    /// Entries are the elements with `entry_depth` elements above them; the outermost must be
    /// called `root`.
    pub(super) fn new(input: R, root: &'static str, entry_depth: usize) -> Self {
        let mut reader = Reader::from_reader(Bounded::new(input, 0));
        reader.config_mut().expand_empty_elements = true;
        Self { reader, root, entry_depth, open: Vec::new(), buffer: Vec::new(), ended: false }
    }

    fn step(&mut self) -> Result<Option<Element>, RowFault> {
        self.buffer.clear();
        if self.open.len() <= self.entry_depth {
            self.reader.get_mut().start_row();
        }
        let line = self.reader.get_mut().line();
        let event = self.reader.read_event_into(&mut self.buffer).map_err(|error| match error {
            quick_xml::Error::Io(error) => input_fault(line, &error),
            _ => RowFault::new(line, Rule::FileFormat, "the XML is not well formed"),
        })?;
        match event {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                if self.open.is_empty() && name != self.root {
                    let words = format!("the outermost element is not `{}`", self.root);
                    return Err(RowFault::new(line, Rule::FileFormat, words));
                }
                if self.open.len() >= XML_DEPTH_MAX {
                    let words = format!("nested more than {XML_DEPTH_MAX} deep");
                    return Err(RowFault::new(line, Rule::XmlDepth, words));
                }
                self.open.push(Element { name, line, ..Element::default() });
                Ok(None)
            }
            Event::End(_) => Ok(self.close()),
            Event::Text(text) => {
                let text = text.xml10_content().into_owned();
                self.add(&text);
                Ok(None)
            }
            Event::CData(text) => {
                let text = text.xml10_content().into_owned();
                self.add(&text);
                Ok(None)
            }
            Event::GeneralRef(reference) => {
                let text = resolved(&reference).ok_or_else(|| {
                    RowFault::new(line, Rule::XmlForbidden, "an entity that XML itself lacks")
                })?;
                self.add(&text);
                Ok(None)
            }
            Event::DocType(_) => {
                Err(RowFault::new(line, Rule::XmlForbidden, "a document type declaration"))
            }
            Event::Eof if self.open.is_empty() && self.ended => Ok(None),
            Event::Eof => {
                Err(RowFault::new(line, Rule::FileFormat, "the file ends before its last element"))
            }
            Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => Ok(None),
        }
    }

    fn add(&mut self, text: &str) {
        // Only texts within an entry are kept, so that memory is bounded by the size of an entry.
        if self.open.len() > self.entry_depth
            && let Some(element) = self.open.last_mut()
        {
            element.text.push_str(text);
        }
    }

    fn close(&mut self) -> Option<Element> {
        let element = self.open.pop()?;
        self.ended |= self.open.is_empty();
        match self.open.len().cmp(&self.entry_depth) {
            std::cmp::Ordering::Equal => return Some(element),
            std::cmp::Ordering::Greater => {
                if let Some(parent) = self.open.last_mut() {
                    parent.children.push(element);
                }
            }
            std::cmp::Ordering::Less => {}
        }
        None
    }
}

impl<R: BufRead> Iterator for Elements<R> {
    type Item = Result<Element, RowFault>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.ended {
            match self.step() {
                Ok(Some(element)) => return Some(Ok(element)),
                Ok(None) => {}
                Err(fault) => {
                    self.ended = true;
                    return Some(Err(fault));
                }
            }
        }
        None
    }
}

fn resolved(reference: &BytesRef<'_>) -> Option<String> {
    if reference.is_char_ref() {
        let c = reference.resolve_char_ref().ok()??;
        // Control characters have no place in a text, however they are written.
        return (!c.is_control() || c.is_whitespace()).then(|| c.to_string());
    }
    resolve_predefined_entity(reference).map(str::to_owned)
}
