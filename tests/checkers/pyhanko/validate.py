"""Ask pyHanko about every signature of some PDF files.

usage: validate.py TRUST.pem FILE...

Prints, for each file, one line for each signature: its field, the signer, and pyHanko's own summary (which includes
the comparison of revisions); then "HOLDS" or "BROKEN". Exit status: 0 all hold, 1 at least one file does not,
2 wrong use. A file without a signature is broken.
"""

import logging
import sys

from pyhanko.keys.pemder import load_certs_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext


def judge(path, roots):
    """Whether every signature of the file holds; says why on standard output."""
    with open(path, "rb") as stream:
        signatures = PdfFileReader(stream).embedded_regular_signatures
        verdicts = [judge_signature(signature, roots) for signature in signatures]
    return bool(verdicts) and all(verdicts)


def judge_signature(signature, roots):
    """Whether one signature is intact, trusted and followed by permitted changes only."""
    context = ValidationContext(trust_roots=roots, allow_fetching=False)
    status = validate_pdf_signature(signature, signer_validation_context=context)
    signer = status.signing_cert.subject.human_friendly
    print(f"    {signature.field_name}: {signer}: {status.summary()}")
    return status.bottom_line


def main(arguments):
    """Judge each file; a file that cannot be read does not hold."""
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    # The verdict is printed; the library's log would say it again, with stack traces.
    logging.disable(logging.CRITICAL)
    roots = list(load_certs_from_pemder([arguments[0]]))
    all_hold = True
    for path in arguments[1:]:
        try:
            holds = judge(path, roots)
        except Exception as error:  # whatever a forged file breaks is a verdict too
            print(f"    {type(error).__name__}: {error}")
            holds = False
        print(f"{'HOLDS' if holds else 'BROKEN'}\t{path}")
        all_hold &= holds
    return 0 if all_hold else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
