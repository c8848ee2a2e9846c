"""Ask pyHanko whether signatures will last: the validation of EN 319 102-1 for long-term archival (B-LTA).

usage: archival.py TRUST.pem FILE

Every certificate has to be on a list of withdrawn ones that the file keeps; nothing is fetched. Prints, for each
signature, its field, pyHanko's indication and the earliest moment that is proven. Exit status: 0 all pass, 1 at least
one does not, 2 wrong use.
"""

import asyncio
import logging
import sys

from pyhanko.keys.pemder import load_certs_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation.ades import ades_lta_validation
from pyhanko.sign.validation.policy_decl import PdfSignatureValidationSpec, SignatureValidationSpec
from pyhanko_certvalidator.context import CertValidationPolicySpec
from pyhanko_certvalidator.policy_decl import (
    CertRevTrustPolicy,
    RevocationCheckingPolicy,
    RevocationCheckingRule,
)
from pyhanko_certvalidator.registry import SimpleTrustManager


def policy(roots):
    """Only these roots, and a list for every certificate below them."""
    required = RevocationCheckingRule.CRL_REQUIRED
    lists = CertRevTrustPolicy(
        RevocationCheckingPolicy(ee_certificate_rule=required, intermediate_ca_cert_rule=required)
    )
    trust = SimpleTrustManager.build(trust_roots=roots)
    certificates = CertValidationPolicySpec(trust_manager=trust, revinfo_policy=lists)
    return PdfSignatureValidationSpec(SignatureValidationSpec(cert_validation_policy=certificates))


def main(arguments):
    """Judge every signature of the file; a file without one does not pass."""
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    logging.disable(logging.CRITICAL)
    rules = policy(list(load_certs_from_pemder([arguments[0]])))
    with open(arguments[1], "rb") as stream:
        verdicts = [judge(one, rules) for one in PdfFileReader(stream).embedded_regular_signatures]
    return 0 if verdicts and all(verdicts) else 1


def judge(signature, rules):
    """Whether one signature passes; says so on standard output."""
    result = asyncio.run(ades_lta_validation(signature, rules))
    passed = str(result.ades_subindic) == "AdESPassed.OK"
    print(f"{'PASS' if passed else 'FAIL'}\t{signature.field_name}\t{result.ades_subindic}\t{result.best_signature_time}")
    return passed


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
