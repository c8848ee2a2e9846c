"""Sign one PDF with a time stamp, and put a document time stamp on another that is signed.

usage: stamp.py EMPTY.pdf SIGNED.pdf FOLDER

Writes three files into the folder: signed-by-pyhanko.pdf (EMPTY.pdf with its first signature field signed),
time-stamped.pdf (SIGNED.pdf and one more revision) and pyhanko-trust.pem, the authority of both. Keys and
certificates are made here and kept nowhere; the time-stamp service answers from memory.
"""

import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.x509.oid import NameOID
from pyhanko.keys.internal import (
    translate_pyca_cryptography_cert_to_asn1,
    translate_pyca_cryptography_key_to_asn1,
)
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import fields, signers
from pyhanko.sign.timestamps.dummy_client import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

DAY = timedelta(days=1)


class Party:
    """Somebody with a key, certified by an issuer or, for an authority, by itself."""

    def __init__(self, name, issuer=None):
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        now = datetime.now(timezone.utc)
        certificate = x509.CertificateBuilder(
            subject_name=self.name,
            issuer_name=(issuer or self).name,
            public_key=self.key.public_key(),
            serial_number=x509.random_serial_number(),
            not_valid_before=now - DAY,
            not_valid_after=now + DAY,
        ).add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
        self.certificate = certificate.sign((issuer or self).key, hashes.SHA256())

    def for_pyhanko(self):
        """Certificate and key as pyHanko takes them."""
        return (
            translate_pyca_cryptography_cert_to_asn1(self.certificate),
            translate_pyca_cryptography_key_to_asn1(self.key),
        )


def sign(source, target, signer, stamper):
    """Sign the first empty signature field, with a time stamp over the signature."""
    with open(source, "rb") as stream, open(target, "wb") as output:
        writer = IncrementalPdfFileWriter(stream)
        field, _, _ = next(fields.enumerate_sig_fields(writer, filled_status=False))
        certificate, key = signer.for_pyhanko()
        signers.sign_pdf(
            writer,
            signers.PdfSignatureMetadata(field_name=field, subfilter=fields.SigSeedSubFilter.PADES),
            signers.SimpleSigner(certificate, key, SimpleCertificateStore()),
            timestamper=stamper,
            existing_fields_only=True,
            output=output,
        )


def stamp(source, target, stamper):
    """Append a revision with a document time stamp."""
    with open(source, "rb") as stream, open(target, "wb") as output:
        writer = IncrementalPdfFileWriter(stream)
        signers.PdfTimeStamper(stamper).timestamp_pdf(writer, "sha256", output=output)


def main(empty, signed, folder):
    """Make all three files."""
    folder = Path(folder)
    authority = Party("Authority for this test")
    stamper = DummyTimeStamper(*Party("Time-stamp service", authority).for_pyhanko())
    sign(empty, folder / "signed-by-pyhanko.pdf", Party("Signer", authority), stamper)
    stamp(signed, folder / "time-stamped.pdf", stamper)
    pem = authority.certificate.public_bytes(serialization.Encoding.PEM)
    (folder / "pyhanko-trust.pem").write_bytes(pem)


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
