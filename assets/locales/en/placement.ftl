# The page of one placement: heading, next step, agreeing, course, documents and their signatures.
placement-title = Placement { $number }
placement-minor = under 18
placement-next = Next step
placement-next-due = Due: { $date }
placement-next-overdue = Overdue: was due { $date }
placement-next-not-begun = The placement has not begun; its first day is { $date }
placement-next-go = Open: { $stage }
placement-all-done = Everything is done for this placement.
placement-ended = The placement ended early on { $date }
placement-todo = Still to be done
placement-todo-none = Everything in this stage is done.
placement-undo = Undo
placement-paper-hide = Hide the document
placement-paper-show = Show the document
placement-not-given = not given
placement-edit = Edit placement details

placement-lki = LQF level { $level }
placement-hours = Volume
placement-hours-value = { $total } h, { $day } h a day
placement-mentor-add = Add a company mentor
placement-supervisor-add = Add a school supervisor
placement-representative = Legal representative
placement-representative-missing = The trainee is under 18 and no legal representative is named. The agreement cannot be prepared without one.
placement-representative-add = Name one on the learner's card

placement-matrix = Expectations
placement-matrix-what = What each party offers and what it expects. It goes into the agreement; tie it to the learning outcomes that will be assessed. Saved when you leave a field.
placement-side-offers = Offers
placement-side-expects = Expects
placement-item-add-to = { $party ->
    [school] Add what the school { $side ->
        [offers] offers
       *[expects] expects
    }
    [company] Add what the company { $side ->
        [offers] offers
       *[expects] expects
    }
   *[student] Add what the trainee { $side ->
        [offers] offers
       *[expects] expects
    }
}
placement-item-text-offers = What is offered
placement-item-text-expects = What is expected
placement-item-hint = Ctrl+Enter saves, Esc discards. Do not write about health or family.
placement-item-outcomes = Learning outcomes that it serves
placement-item-removed = The item was removed from the expectations.
placement-outcomes-key = Learning outcomes by their codes
placement-outcomes-none = The programme has no learning outcomes yet. Add them under “Programmes”.
placement-standing-proposed = proposed
placement-standing-discussed = discussed
placement-standing-agreed = agreed
placement-standing-fulfilled = fulfilled
placement-standing-unfulfilled = not fulfilled
placement-standing-change = Standing: { $standing }. Change
placement-suggestions = Suggestions from other placements
placement-suggestions-what = These items are used in other placements of the same programme. Tick what to take over; you can edit it afterwards.
placement-suggestions-none = Other placements of this programme have no expectations that are not already here.
placement-suggestions-kept = in the school’s library
placement-item-keep = Keep in the library
placement-item-kept = Kept in the school’s library of expectations.
placement-suggestions-of = { $party ->
    [school] The school { $side ->
        [offers] offers
       *[expects] expects
    }
    [company] The company { $side ->
        [offers] offers
       *[expects] expects
    }
   *[student] The trainee { $side ->
        [offers] offers
       *[expects] expects
    }
}
placement-suggestions-uses = { $count ->
    [one] in { $count } placement
   *[other] in { $count } placements
}
placement-suggestions-add = { $count ->
    [one] Add the chosen one ({ $count })
   *[other] Add the chosen ones ({ $count })
}

placement-consents = Consent
placement-consents-what = When all three parties have consented to the same items, the expectations are agreed. If an item changes, consent has to be given again.
placement-consent-of = { $party ->
    [school] The school's consent
    [company] The company's consent
   *[student] The trainee's consent
}
placement-consent-what = { $count ->
    [one] The consent covers { $count } item as it stands now.
   *[other] The consent covers { $count } items as they stand now.
}
placement-consent-person = Who consented for the party (name, surname)
placement-consent-on = Date
placement-consent-manner = How
placement-manner-in_person = in person
placement-manner-call = by telephone or video call
placement-manner-email = by e-mail
placement-manner-signature = by signature
placement-consent-given = { $person }, { $date }, { $manner ->
    [in_person] in person
    [call] by telephone or video call
    [email] by e-mail
   *[signature] by signature
}
placement-consent-none = not yet
placement-consent-holds = consents
placement-consent-stale = the items changed after the consent
placement-consent-record = Record consent
placement-consent-again = Record anew
placement-consent-withdraw = Withdraw consent

placement-course = Course of the placement
placement-time = Time passed
placement-time-passed = Day { $day } of { $days }
placement-time-left = { $days ->
    [one] { $days } day to go
   *[other] { $days } days to go
}
placement-time-last = Today is the last day.
placement-time-until = { $days ->
    [one] Begins in { $days } day
   *[other] Begins in { $days } days
}
placement-time-over = { $days ->
    [one] The placement is over ({ $days } day)
   *[other] The placement is over ({ $days } days)
}
placement-contacts = Contacts
placement-contacts-company = The company's card
placement-not-named = not named
placement-no-phone = no telephone
placement-no-email = no e-mail
placement-end-early = Early termination
placement-end-early-what = If the placement ends sooner than agreed, record the last day and the reason. What is on record stays; the placement can be resumed later.
placement-end-early-do = End the placement early
placement-end-on = Last day
placement-end-reason = Reason
placement-end-reason-hint = Short and to the point. Do not write about health or family.
placement-resume = Resume the placement

placement-document-language = Language of the document
placement-document-show-draft = Show the draft
placement-document-draft = { $language ->
    [lv] Draft in Latvian
   *[en] Draft in English
}
placement-document-shown = Document shown
placement-document-version = No. { $number }
placement-document-version-old = No. { $number } (replaced)
placement-document-number = No. { $number }
placement-document-signed = signed by all
placement-document-unsigned = signatures missing
placement-document-issued-at = Prepared { $when }, { $language ->
    [lv] in Latvian
   *[en] in English
}.
placement-document-hash = Fingerprint { $hash }…
placement-document-open = Open to print
placement-document-show = Show
placement-document-verify = Check electronic signatures
placement-document-new-version = Prepare a new version
placement-document-replace = Replace the issued document?
placement-document-replace-what = Document No. { $number } stays as it is, with its signatures, but the new version takes its place and has to be signed again.
placement-document-replaced = { $count ->
    [one] Replaced version ({ $count })
   *[other] Replaced versions ({ $count })
}

placement-signatures = Signatures
placement-signatures-mixed = Some have signed with a pen and some electronically: no one file or paper holds all the signatures. Agree on one way.
placement-signed-elsewhere = Add a file signed elsewhere
placement-signature-not_sent = not sent
placement-signature-sent = sent
placement-signature-on_paper = signed on paper
placement-signature-electronic = signed electronically
placement-signature-refused = refused
placement-signature-note = Record
placement-signature-of = { $party ->
    [school] The school's signature
    [company] The company's signature
   *[student] The trainee's signature
}
placement-signature-state = How the signature stands
placement-signature-signer = Who signed
placement-signature-signer-hint = Name, surname and, where needed, position.
placement-signature-on = Date
placement-signature-recorded_by = Recorded by
placement-signature-recorded_by-hint = Who received and saw the signed copy.
placement-signature-recorded = recorded by { $name }
placement-signature-scan = Picture of the signed paper
placement-signature-scan-hint = Not required. PDF, JPEG or PNG, at most 20 MB. Stays with the placement as evidence.
placement-signature-scan-kept = A picture is kept; a new file will replace it.
placement-signature-scan-show = Show the picture
placement-signature-container-show = Show the container
placement-sign-awaits = { $party ->
    [school] The school signs first
    [company] The company signs first
   *[student] The trainee signs first
}
placement-sign = Sign electronically
placement-sign-for = { $party ->
    [school] Sign for the school
    [company] Sign for the company
   *[student] Sign for the trainee
}
placement-sign-what = The signature is added to document No. { $number }. The file, the password and the PIN are not kept.
placement-sign-file = Signing identity file
placement-sign-file-hint = A file that ends in .p12 or .pfx.
placement-sign-password = Password of the file
placement-sign-legal = This signature shows who signed and that the content was not changed. It is not a qualified electronic signature; where one is needed, sign the saved PDF with eParaksts.
placement-sign-now = Sign
placement-sign-make-identity = Make an identity
placement-sign-how = Sign with
placement-sign-how-file = A file (.p12)
placement-sign-how-card = A card
placement-sign-certificate = Certificate on the card
placement-sign-card-about = { $card }. Issued by { $issuer }. Valid until { $until }.
placement-sign-card-invalid = Not valid now.
placement-sign-card-login = Meant for logging in, not for signing.
placement-sign-card-again = Read the card again
placement-sign-card-settings = Choose the card software
placement-sign-pin = Signing PIN
placement-sign-pin-pad = Press “Sign” and type the PIN on the reader.
placement-sign-pin-low = The PIN was wrong the last time. After several wrong PINs the card locks.
placement-sign-pin-last_try = One try is left: another wrong PIN locks the card.
placement-sign-pin-locked = The PIN is locked. Unlock it with the issuer's program and the PUK code.
placement-sign-stamp = The signature will get a time stamp from { $service }; only a hash of the signature is sent there.
placement-sign-no-stamp = The signature will have no time stamp: only this computer's clock will vouch for the time.
placement-sign-without-stamp = Sign without a time stamp
placement-sign-legal-card = The signature is made with a key that never leaves the card. Whether it is a qualified electronic signature depends on the card and its certificate; the program does not judge that.
