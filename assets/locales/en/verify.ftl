# Check a PDF: who signed what and when; what was changed.
verify-title = Check a PDF
verify-what = Open any PDF file: the program says who signed it, whether the signatures are genuine and whether the file was changed afterwards. The file is sent nowhere.
verify-drop = Drop a PDF file here
verify-checking = Checking…
verify-other = Check another file
verify-verdict-unsigned = The file is not signed
verify-verdict-holds = All signatures hold
verify-verdict-untrusted = The signatures are intact, but a signer is not known here
verify-verdict-broken = A signature does not hold
verify-issued = This is document No. { $number } of this workspace.
verify-issued-same = The content is as the program made it.
verify-issued-different = The content differs from what the program made.
verify-receive = Keep with the placement
verify-receive-what = { $count ->
    [one] The file has { $count } signature that the document does not have yet.
   *[other] The file has { $count } signatures that the document does not have yet.
} Say for which party; the file is then kept with the placement.
verify-receive-party = { $signer } – signed for
verify-receive-do = Keep
verify-receive-done = Document No. { $number } is kept with its signatures.
verify-findings = What else was found
verify-signatures = Signatures
verify-signature = Signature { $number }
verify-signer = Signer
verify-organisation = Organisation
verify-issuer = Certificate issued by
verify-signed-at = Time (by the signer's computer)
verify-revision = Revision
verify-revision-of = { $revision } of { $revisions }
verify-covers = What is signed
verify-covers-file = the whole file
verify-covers-part = the file up to revision { $revision }; it was added to afterwards
verify-intact = Intact
verify-not-intact = Changed after signing
verify-trusted = Trusted
verify-not-trusted = Signer not known
verify-trust-add = Add a trusted certificate
verify-document = Document
