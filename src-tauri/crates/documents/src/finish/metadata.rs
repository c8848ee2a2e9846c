//! Title, language, dates and the claims of conformance, as XMP (ISO 16684-1) and in the information dictionary.

use super::text_string;
use chrono::NaiveDate;
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

/// What a reader is told about the document as a whole.
#[derive(Debug, Clone)]
pub(crate) struct Metadata {
    pub title: String,
    /// Who made it: the school.
    pub author: String,
    /// A language tag such as `lv-LV`.
    pub language: &'static str,
    pub date: NaiveDate,
}

const PROGRAM: &str = "Amats";

/// Adds everything that speaks of the document as a whole.
pub(super) fn add(doc: &mut Document, catalog: &mut Dictionary, metadata: &Metadata) {
    let dict = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    // PDF/A wants it readable without any PDF software: not compressed.
    let xmp = doc.add_object(Stream::new(dict, xmp(metadata).into_bytes()).with_compression(false));
    catalog.set("Metadata", xmp);
    catalog.set("Lang", text_string(metadata.language));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    let date = Object::string_literal(metadata.date.format("D:%Y%m%d").to_string());
    let info = doc.add_object(dictionary! {
        "Title" => text_string(&metadata.title),
        "Author" => text_string(&metadata.author),
        "Creator" => Object::string_literal(PROGRAM),
        "Producer" => Object::string_literal(PROGRAM),
        "CreationDate" => date.clone(),
        "ModDate" => date,
    });
    doc.trailer.set("Info", info);
}

fn xmp(metadata: &Metadata) -> String {
    let Metadata { title, author, language, date } = metadata;
    let (title, author) = (escape(title), escape(author));
    let date = date.format("%Y-%m-%d");
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate><xmp:MetadataDate>{date}</xmp:MetadataDate>
<xmp:CreatorTool>{PROGRAM}</xmp:CreatorTool><pdf:Producer>{PROGRAM}</pdf:Producer>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{EXTENSION}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"#,
        bom = '\u{FEFF}'
    )
}

/// PDF/A knows no `pdfuaid`: it has to be described (ISO 19005-2, 6.6.2.3.3).
const EXTENSION: &str = r#"<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"#;

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
