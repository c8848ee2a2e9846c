# Checking signatures.
signing-summary-unsigned = The document has no electronic signature.
signing-summary-holds =
    { $count ->
        [one] { $count } signature is intact and trusted. The content was not changed.
       *[other] All { $count } signatures are intact and trusted. The content was not changed.
    }
signing-summary-untrusted = The signatures are intact, but at least one signer’s certificate is not known here. Add the issuer’s certificate to the trusted ones if you know it.
signing-summary-broken = This document cannot be relied on: a signature does not hold, or the content was changed after signing.
signing-unreadable = The file cannot be read as a PDF, or it is damaged.
signing-trailing-bytes = Data were added after the end of the document.
signing-removed = There was another signature in the document that was removed.
signing-time-stamp-intact = The time stamp of the document is intact.
signing-has-time-stamp = The signature has a time stamp, but its issuer is not known here.
signing-time-stamp-broken = The time stamp does not hold: it is damaged, or was given for another signature.
signing-time-proven = A time stamp shows that the signature was there at { $time } ({ $service }).
signing-revoked = The certificate had been revoked ({ $date }).
signing-intact = The signature is intact.
signing-changed-bytes = The signed content was changed: the document’s bytes do not match the signature.
signing-malformed = The signature is damaged or incomplete.
signing-partial = The signature does not cover the whole revision.
signing-padding = Foreign data are hidden in the place of the signature.
signing-bad-container = The signature’s cryptography does not hold: certificate and signature do not fit.
signing-unsupported-kind = The program does not check this kind of signature.
signing-covers-file = Covers the whole document.
signing-covers-revision = Covers revision { $revision } of { $revisions }.
signing-trusted = The certificate is trusted (issuer: { $issuer }).
signing-unknown-issuer = The certificate’s issuer is not known here.
signing-expired = The certificate had already expired when it signed ({ $date }).
signing-not-yet-valid = The certificate was not yet valid when it signed (from { $date }).
signing-bad-chain = The chain of certificates does not hold.
signing-not-for-signing = The certificate is not meant for signing.
signing-future = The signature claims a time in the future.
signing-no-time = The signature claims no time.
signing-change-signed = Somebody else signed afterwards ({ $field }), which is allowed.
signing-change-timestamp = A time stamp was added afterwards, which is allowed.
signing-change-validation = Validation data were added afterwards, which is allowed.
signing-change-page = AFTER SIGNING the content of page { $page } was changed.
signing-change-pages = AFTER SIGNING pages were added, removed or moved.
signing-change-field = AFTER SIGNING field { $field } was changed.
signing-change-signature = AFTER SIGNING the signature { $field } was removed or replaced.
signing-change-document = AFTER SIGNING the document’s structure or metadata were changed.
signing-reason-agreement = I agree to the contract
signing-reason-report = I approve the report
signing-reason-termination = I agree to end the contract
signing-reason-amendment = I agree to amend the contract
signing-reason-assessment = I confirm the assessment of the placement
signing-reason-characterisation = I confirm the characterisation of the trainee
signing-appearance-title = Signed electronically
signing-authority = { $school } – signing authority
signing-container-same = { $count ->
    [0] The container holds document No. { $number } exactly as it is here, but no signature is about it.
    [one] The container holds document No. { $number } exactly as it is here; { $count } signature is about it.
   *[other] The container holds document No. { $number } exactly as it is here; { $count } signatures are about it.
}
signing-container-other = The container holds document No. { $number }, but it differs from the one kept here.
signing-container-unknown = The container holds no document that this workspace issued.

signing-prolong = Add what long keeping needs
signing-prolong-what = The file gets what a check in later years needs: that the certificates were not withdrawn, and a time stamp over everything. The signatures stay as they are.
signing-prolong-hosts = The program will ask: { $hosts }. Only numbers of certificates and a fingerprint of the file are sent.
signing-prolong-nobody = Nobody has to be asked: all that is needed is in this workspace.
signing-prolong-stamps = Time stamp: { $host }.
signing-prolong-no-stamps = No time-stamp service is set in the settings: without one the level of keeping will be lower.
signing-prolong-do = Add
