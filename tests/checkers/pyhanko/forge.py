"""Change what the first page of a signed PDF shows, without touching a signed byte.

usage: forge.py SIGNED.pdf FORGED.pdf

Appends an incremental update that replaces the first page's content. Every signature's digest still fits its byte
range, so a checker that looks only there calls the result valid: the forgery that `amats-cli verify` has to tell.
"""

import sys

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

FORGED_CONTENT = b"/Artifact BMC 0.8 0 0 rg 60 60 300 40 re f EMC"


def forge(source, target):
    """Write the source's bytes and one more revision to the target."""
    with open(source, "rb") as stream:
        writer = IncrementalPdfFileWriter(stream)
        page = writer.root["/Pages"]["/Kids"][0]
        while "/Kids" in page:
            page = page["/Kids"][0]
        content = generic.StreamObject(stream_data=FORGED_CONTENT)
        page[generic.pdf_name("/Contents")] = writer.add_object(content)
        writer.update_container(page)
        with open(target, "wb") as output:
            writer.write(output)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    forge(sys.argv[1], sys.argv[2])
