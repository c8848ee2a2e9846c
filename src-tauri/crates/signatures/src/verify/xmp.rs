//! Whether two XMP packets (ISO 16684-1) say the same of a document. Programs that sign write the packet anew, with
//! the time and their own name in it; what the document is called, who made it and which standard it keeps must stay.

use roxmltree::{Document, Node};

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
const XML: &str = "http://www.w3.org/XML/1998/namespace";
const XMP: &str = "http://ns.adobe.com/xap/1.0/";
const PDF: &str = "http://ns.adobe.com/pdf/1.3/";
/// Identifiers of the file and of its saves.
const MEDIA_MANAGEMENT: &str = "http://ns.adobe.com/xap/1.0/mm/";

/// A property: its namespace, its name and its value in one form, whichever way of RDF it was written in.
type Property = (String, String, String);

/// Whether they do; a packet that cannot be read says nothing that could be the same.
pub fn say_the_same(old: &[u8], new: &[u8]) -> bool {
    match (properties(old), properties(new)) {
        (Some(old), Some(new)) => old == new,
        _ => false,
    }
}

/// What a packet says, but for when and by what it was saved.
fn properties(packet: &[u8]) -> Option<Vec<Property>> {
    let text = std::str::from_utf8(packet).ok()?.trim_start_matches('\u{feff}');
    let document = Document::parse(text).ok()?;
    let rdf = document.descendants().find(|node| node.has_tag_name((RDF, "RDF")))?;
    let mut said: Vec<Property> = rdf.children().filter(Node::is_element).flat_map(structure).collect();
    said.retain(|property| !tells_of_the_save(property));
    said.sort();
    Some(said)
}

fn tells_of_the_save((space, name, _): &Property) -> bool {
    match space.as_str() {
        XMP => matches!(name.as_str(), "ModifyDate" | "MetadataDate"),
        PDF => name == "Producer",
        MEDIA_MANAGEMENT => true,
        _ => false,
    }
}

/// The properties of a description, as attributes or as elements, in the order of their names.
fn structure(node: Node<'_, '_>) -> Vec<Property> {
    let property = |space: Option<&str>, name: &str, value| {
        (space.unwrap_or_default().to_owned(), name.to_owned(), value)
    };
    let short = node.attributes().filter(|one| !matches!(one.namespace(), Some(RDF | XML)));
    let short = short.map(|one| property(one.namespace(), one.name(), one.value().trim().to_owned()));
    let long = node.children().filter(Node::is_element);
    let long = long.map(|one| property(one.tag_name().namespace(), one.tag_name().name(), value(one)));
    let mut all: Vec<Property> = short.chain(long).collect();
    all.sort();
    all
}

/// A value: text, the address of a resource, a list or a structure; with its language where it has one.
fn value(node: Node<'_, '_>) -> String {
    let language = node.attribute((XML, "lang")).map(|language| format!("@{language} ")).unwrap_or_default();
    let mut inner = node.children().filter(Node::is_element);
    let own = match (inner.next(), inner.next()) {
        (Some(only), None) if is_list(only) => list(only),
        (Some(only), None) if only.has_tag_name((RDF, "Description")) => format!("{:?}", structure(only)),
        (Some(_), _) => format!("{:?}", structure(node)),
        (None, _) => leaf(node),
    };
    language + &own
}

fn leaf(node: Node<'_, '_>) -> String {
    let parts = structure(node);
    match node.attribute((RDF, "resource")) {
        Some(address) => address.trim().to_owned(),
        None if parts.is_empty() => node.text().unwrap_or_default().trim().to_owned(),
        None => format!("{parts:?}"),
    }
}

fn is_list(node: Node<'_, '_>) -> bool {
    ["Alt", "Bag", "Seq"].iter().any(|kind| node.has_tag_name((RDF, *kind)))
}

/// The items of a list; those of a bag have no order.
fn list(node: Node<'_, '_>) -> String {
    let mut items: Vec<String> = node.children().filter(Node::is_element).map(value).collect();
    if node.has_tag_name((RDF, "Bag")) {
        items.sort();
    }
    format!("{}{items:?}", node.tag_name().name())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packet(properties: &str) -> Vec<u8> {
        format!(
            "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\
             <rdf:RDF xmlns:rdf=\"{RDF}\" xmlns:xmp=\"{XMP}\" xmlns:pdf=\"{PDF}\" \
             xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\
             {properties}</rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>"
        )
        .into_bytes()
    }

    const TITLE: &str = "<rdf:Description rdf:about=\"\" pdfaid:part=\"2\"><dc:title><rdf:Alt>\
                         <rdf:li xml:lang=\"lv\">Līgums</rdf:li></rdf:Alt></dc:title></rdf:Description>";

    #[test]
    fn a_packet_written_anew_with_another_time_and_producer_says_the_same() {
        let anew = "<rdf:Description rdf:about=\"\"><pdfaid:part>2</pdfaid:part>\n <pdf:Producer>Other</pdf:Producer>\
                    <xmp:ModifyDate>2026-11-21T10:00:00Z</xmp:ModifyDate>\n<dc:title><rdf:Alt>\n\
                    <rdf:li xml:lang=\"lv\">Līgums</rdf:li></rdf:Alt></dc:title></rdf:Description>";
        assert!(say_the_same(&packet(TITLE), &packet(anew)));
    }

    #[test]
    fn the_ways_of_writing_a_structure_are_one() {
        let elements = "<rdf:Description><dc:x><rdf:Bag><rdf:li rdf:parseType=\"Resource\"><dc:a>1</dc:a>\
                        <dc:b>http://b.example</dc:b></rdf:li></rdf:Bag></dc:x></rdf:Description>";
        let attributes = "<rdf:Description><dc:x><rdf:Bag><rdf:li><rdf:Description dc:a=\"1\">\
                          <dc:b rdf:resource=\"http://b.example\"/></rdf:Description></rdf:li></rdf:Bag></dc:x>\
                          </rdf:Description>";
        assert!(say_the_same(&packet(elements), &packet(attributes)));
        assert!(!say_the_same(&packet(elements), &packet(&attributes.replace("a=\"1\"", "a=\"2\""))));
    }

    #[test]
    fn another_title_language_or_standard_or_a_property_more_or_less_does_not() {
        for other in [
            TITLE.replace("Līgums", "Cits"),
            TITLE.replace("\"lv\"", "\"en\""),
            TITLE.replace("part=\"2\"", "part=\"3\""),
            TITLE.replace(" pdfaid:part=\"2\"", ""),
            TITLE.replace("<dc:title>", "<dc:subject>x</dc:subject><dc:title>"),
            String::new(),
        ] {
            assert!(!say_the_same(&packet(TITLE), &packet(&other)), "{other}");
        }
        assert!(!say_the_same(&packet(TITLE), b"<x/>"));
        assert!(!say_the_same(b"", b""));
    }
}
