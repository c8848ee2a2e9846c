# The program at the company: a packet of forms from a school, and the answer to it.

answering-mail-subject = Answers to the placement forms { $number }
answering-mail-text =
    Good day,

    Attached are the answers to the placement forms ({ $school }). The file is encrypted; the school opens it with Amats.

answering-open = Open a packet from a school
answering-open-what = For a mentor at a company: the school has sent a file whose name ends in “.amats-packet”. No account and no network are needed.
answering-drop = Drop the packet file here
answering-chosen = Chosen: { $name }
answering-file = Packet file
answering-passphrase = Passphrase
answering-passphrase-hint = The fifteen characters that the school told you. Hyphens and capitals do not matter.
answering-open-do = Open

answering-title = Forms from the school
answering-from = { $school }. Your answers stay on this computer until you send them yourself.
answering-close = Close the packet
answering-signed = Signed by { $signer } · certificate issued by { $issuer }
answering-new = This school’s signature is seen here for the first time
answering-changed = This school’s packet is signed with another certificate than before
answering-check = If you are not sure that it is from the school, telephone and compare the certificate’s fingerprint:
answering-trust = All is well, remember it
answering-known = The certificate is the same as before.
answering-forms = Forms
answering-column-form = Form
answering-column-trainee = Trainee
answering-column-due = Answer by
answering-column-state = Progress
answering-state-new = Not begun
answering-state-begun = Begun
answering-state-done = Finished
answering-fill = Fill in
answering-again = Change
answering-back = Back to the list
answering-done = Finished
answering-later = Save and go on later
answering-given = What is known already

answering-send = Send the answer to the school
answering-send-what = { $done ->
    [one] { $done } of { $all } forms is finished. The answer holds the finished ones alone; the others can follow.
   *[other] { $done } of { $all } forms are finished. The answer holds the finished ones alone; the others can follow.
}
answering-send-all = All forms are finished.
answering-mail = Prepare an e-mail
answering-save = Save the answer file
answering-send-secret = The file is encrypted: only the school can open it.
