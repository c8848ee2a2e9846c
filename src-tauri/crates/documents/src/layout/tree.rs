//! The structure tree: what each box means, in reading order.

/// Position of a [`Node`] in its [`Tree`].
pub(crate) type NodeId = usize;

/// What a header cell speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scope {
    Row,
    Column,
}

/// A standard structure type of PDF 1.7 (ISO 32000-1, 14.8.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    /// A part in a language of its own.
    Part,
    Heading(u8),
    Paragraph,
    /// A list; `true` when its labels are numbers.
    List(bool),
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    Row,
    HeaderCell(Scope),
    Cell,
    Figure,
    Form,
}

impl Role {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Part => "Part",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(_) => "H3",
            Self::Paragraph => "P",
            Self::List(_) => "L",
            Self::ListItem => "LI",
            Self::Label => "Lbl",
            Self::ListBody => "LBody",
            Self::Table => "Table",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::Row => "TR",
            Self::HeaderCell(_) => "TH",
            Self::Cell => "TD",
            Self::Figure => "Figure",
            Self::Form => "Form",
        }
    }
}

/// One element; `alt` is a figure's text or a table's summary, `language` that of a part.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub role: Role,
    pub kids: Vec<NodeId>,
    pub alt: Option<String>,
    pub language: Option<&'static str>,
}

/// The elements of one document; the first is the root. Blocks are added to the `top`, the root or a part.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    pub nodes: Vec<Node>,
    pub top: NodeId,
}

impl Tree {
    pub(crate) const ROOT: NodeId = 0;

    pub(crate) fn new() -> Self {
        let root = Node { role: Role::Document, kids: Vec::new(), alt: None, language: None };
        Self { nodes: vec![root], top: Self::ROOT }
    }

    /// Adds an element as the last child of `parent`.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = self.nodes.len();
        self.nodes.push(Node { role, kids: Vec::new(), alt: None, language: None });
        self.nodes[parent].kids.push(id);
        id
    }

    /// Begins a part in a language (BCP 47): what is added to the top stands in it.
    pub(crate) fn begin_part(&mut self, language: &'static str) {
        let part = self.add(Self::ROOT, Role::Part);
        self.nodes[part].language = Some(language);
        self.top = part;
    }

    /// Adds an element with a text for those who do not see it.
    pub(crate) fn add_with_alt(&mut self, parent: NodeId, role: Role, alt: &str) -> NodeId {
        let id = self.add(parent, role);
        self.nodes[id].alt = Some(alt.to_owned());
        id
    }
}
