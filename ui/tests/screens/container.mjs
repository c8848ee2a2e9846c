/** A signed container as companies send it: a ZIP without compression, with a PDF and what somebody claims about it. */
import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

const sha256 = (bytes) => createHash("sha256").update(bytes).digest("base64");
const method = 'Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"';

const claims = (name, pdf, certificate) => `<?xml version="1.0"?><asic:XAdESSignatures xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"
  xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:x="http://uri.etsi.org/01903/v1.3.2#"><ds:Signature><ds:SignedInfo>
  <ds:Reference URI="${name}"><ds:DigestMethod ${method}/><ds:DigestValue>${sha256(pdf)}</ds:DigestValue></ds:Reference></ds:SignedInfo>
  <ds:KeyInfo><ds:X509Data><ds:X509Certificate>${certificate.toString("base64")}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
  <ds:Object><x:SigningTime>2026-11-20T12:30:00+02:00</x:SigningTime><x:SigningCertificateV2><x:Cert><x:CertDigest>
  <ds:DigestMethod ${method}/><ds:DigestValue>${sha256(certificate)}</ds:DigestValue></x:CertDigest></x:Cert></x:SigningCertificateV2></ds:Object>
  </ds:Signature></asic:XAdESSignatures>`;

/** The container with a PDF under a name, as signed by whoever holds the certificate (DER). */
export function container(name, pdf, certificate) {
  const files = [[name, pdf], ["META-INF/signatures0.xml", Buffer.from(claims(name, pdf, certificate))]];
  const [local, central] = [[], []];
  let offset = 0;
  for (const [path, content] of files) {
    const title = Buffer.from(path);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(content.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    local.push(Buffer.from("PK\x03\x04", "latin1"), facts, title, content);
    central.push(Buffer.from("PK\x01\x02\x14\0", "latin1"), facts, place, title);
    offset += 30 + title.length + content.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, list, Buffer.from("PK\x05\x06", "latin1"), end]);
}
