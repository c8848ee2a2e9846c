# What the program says when it does not do something: what happened and what to do.
refusal-fields = Please correct the marked fields. Nothing was saved.
refusal-no-workspace = No workspace is open. Open or create one.
refusal-not-found = This record is no longer there. Open the list again.
refusal-older-version = This programme has a later version, so this one can no longer be changed. Open the latest version and change that.
refusal-nothing-to-roll-over = There is no group to carry over into that school year. Open the roll-over again: the groups may have been carried over already.
refusal-in-use = The record cannot be deleted because other records use it.
refusal-conflict = Such a record is already there. Open it, or change the marked field.
refusal-file-missing = The file is not there. Check whether it was moved.
refusal-file-exists = A file with this name is already there. Choose another name.
refusal-folder-read-only = This folder cannot be written to. Choose another folder or ask your administrator for access.
refusal-disk-full = The disk is full. Free some space and try again; what was saved before is untouched.
refusal-not-a-workspace = This is not an Amats workspace. Choose a file that ends in .amats.
refusal-newer-workspace = This workspace was written by a newer version of the program. Update the program to open it.
refusal-workspace-in-use = The workspace is already open in another window or on another computer. Close it there and try again.
refusal-workspace-damaged = The workspace is damaged. Restore it from a backup; this file was not changed.
refusal-not-a-spreadsheet = This is not a spreadsheet the program can read. Save it as .xlsx, .xls, .ods or .csv and try again.
refusal-sheet-broken = The spreadsheet is damaged and cannot be read. Open it in a spreadsheet program and save it again.
refusal-sheet-protected = The spreadsheet is protected by a password. Remove the password and try again.
refusal-sheet-empty = The spreadsheet has no rows of data below its headings. Check that it is the right file and sheet.
refusal-sheet-too-large = The spreadsheet is larger than the program reads (100,000 rows, 200 columns, 20 MB). Split it into several files.
refusal-no-import = First choose a spreadsheet to import.
refusal-nothing-to-import = There is no row to import: all were refused or are already on record.
refusal-nothing-to-export = Choose at least one column to export.
refusal-file-too-large = The file is too large (over 50 MB).
refusal-not-a-pdf = This file is not a PDF, or it is damaged.
refusal-not-an-identity = This is not a signing identity file (.p12 or .pfx).
refusal-wrong-password = The password is wrong. Nothing was signed.
refusal-unusable-key = This file holds no key that can sign (an RSA key of at least 2048 bits or a P-256 key is needed).
refusal-certificate-expired = The certificate has expired. Obtain or create a new identity.
refusal-certificate-not-yet-valid = The certificate is not valid yet. Check the computer's clock or the certificate's first day.
refusal-not-a-certificate = This file holds no certificate (PEM or DER).
refusal-already-signed = This party has already signed the document.
refusal-not-a-signer = This document does not ask for this party's signature.
refusal-document-replaced = A later version has replaced this document. Sign the latest one.
refusal-not-a-scan = The picture has to be a PDF, JPEG or PNG file.
refusal-not-the-issuer = This file is not the key of the school’s authority. Choose the authority’s .p12 file (“izdevejs-…”).
refusal-issuer-ends = The authority’s certificate ends before the new identity would. Make a new authority.
refusal-already-withdrawn = This identity has been withdrawn already.
refusal-not-their-turn = By the school's order another party signs first.
refusal-too-many-documents = At most 2,000 agreements are made at a time. Select fewer.
refusal-not-issued-here = No such document was issued from this workspace.
refusal-signatures-missing = The file lacks signatures that the document already has. Ask for the latest file to be signed.
refusal-signed-file-broken = The file cannot be kept: a signature does not hold, or the content was changed after signing.
refusal-no-new-signature = The file has no signature that the document does not have already.
refusal-unsupported-character = The text holds a character that the document's font does not have. Replace it and try again.
refusal-nothing-to-consent = First write at least one expectation to agree on.
refusal-agreement-incomplete = The agreement lacks required information. See what is still to be done.
refusal-working-time-over-limit = Under an employment contract these hours are not allowed: they exceed the limits for the age. Change the times of the days that are marked.
refusal-working-time-note = The hours exceed the limits for the age, and no note says why. Write a note with the working time, or change the schedule.
refusal-no-working-time = First enter and save the hours by day of the week.
refusal-no-agreement = No agreement has been prepared yet, so it can be neither amended nor ended.
refusal-nothing-to-amend = The terms have not changed since the agreement was prepared. Change the placement first.
refusal-placement-goes-on = The placement has not ended. First give its last day and the reason under “In progress”.
refusal-report-incomplete = The report needs at least two valid questionnaires.
refusal-placement-ended = The placement was ended early. Resume it to go on.
refusal-password-too-short = The password must be at least 8 characters long.

refusal-problem-missing = This field is empty.
refusal-problem-too-long = The text is longer than { $max } characters.
refusal-problem-not-a-date = This is not a date. Write, for example, 21.11.2026.
refusal-problem-impossible-date = The calendar has no such date.
refusal-problem-date-out-of-range = The date must be from { $from } to { $to }.
refusal-problem-not-a-number = Must be a whole number from { $min } to { $max }.
refusal-problem-not-a-personal-code = This is not a personal code (NNNNNN-NNNNN).
refusal-problem-not-a-document-number = This is not a document number: 3–20 characters with at least one digit.
refusal-problem-not-a-registration-number = This is not a registration number (11 digits).
refusal-problem-not-an-email = This is not an e-mail address.
refusal-problem-not-a-time = This is no time of day. Write it like 8:30.
refusal-problem-no-time-between = The end is the same as the beginning.
refusal-problem-overlaps = The placement already rests on some of these days.
refusal-problem-not-a-working-day = This is no working day: weekends and public holidays cannot be moved.
refusal-problem-not-a-weekend = Moved work is done on a free Saturday or Sunday.
refusal-problem-holidays-overlap = Some of these days belong to other holidays already.
refusal-problem-ends-before-start = The last day is before the first day.
refusal-problem-not-a-choice = There is no such choice.
refusal-problem-unknown = There is no such record.
refusal-problem-ambiguous = Several records fit; be more precise.
refusal-problem-duplicate = Another record already has this value.
refusal-problem-not-a-grade = The mark must be from 1 to 10.
refusal-problem-contradicts = Row { $row } says otherwise.
refusal-problem-awaits = Waits for the choice in row { $row }.
refusal-problem-unknown-placeholder = There is nothing to put in place of “{ $word }”. Choose from the list.
refusal-problem-loose-brace = A brace stands alone. What is on record is inserted from the list; braces are used for nothing else.
refusal-problem-empty-section = The section has no clause. Add a clause or remove the section.
refusal-problem-lacks-parties = The particulars of the parties stand nowhere. Add the table “particulars of the parties”.
refusal-problem-not-on-record = Not on record: { $what }.

refusal-failed-store = Saving to the database failed. Nothing is lost; try again, and if it happens again, check the workspace in Settings.
refusal-failed-file = A file could not be read or written. Check that the folder can be reached.
refusal-failed-document = The document could not be made. The data are unchanged.
refusal-failed-signature = Signing or checking a signature failed. The document is unchanged.
refusal-failed-data = An internal error of the program. The data are unchanged.

refusal-check-damage = The database file is damaged.
refusal-check-dangling =
    { $count ->
        [one] { $count } record refers to a record that is not there.
       *[other] { $count } records refer to records that are not there.
    }
refusal-check-stale-lines =
    { $count ->
        [one] { $count } placement is not listed as its record says.
       *[other] { $count } placements are not listed as their records say.
    }
refusal-check-journal = The journal's chain is broken: entry { $entry } was changed or is missing.
refusal-check-unjournalled =
    { $count ->
        [one] { $count } record is not what the journal says it is.
       *[other] { $count } records are not what the journal says they are.
    }
refusal-nothing-to-undo = There is nothing to undo: nothing was changed since the workspace was opened, or the last step cannot be undone.
refusal-changed-since = Nothing was undone: the records were changed again since, or others use them.
refusal-cannot-be-undone = This cannot be undone: the document was issued or signed. Issue a new version instead.
refusal-changed-meanwhile = This record was changed in the meantime, so your changes are not saved yet. The other fields show what is new; if what you typed is right, save again.
refusal-stopped = The work was stopped. Nothing was written.
refusal-too-many-picked = No more than 10,000 rows can be selected one by one. Select all that match (Ctrl+A) and take out the others.
refusal-obstacle-has-left = has left the school already
refusal-obstacle-ended = the placement was ended early
refusal-obstacle-finished = the placement is finished
refusal-obstacle-changed-meanwhile = was changed in the meantime
refusal-time-stamp-unanswered = The time-stamp service did not answer. Nothing was signed. Try again, or sign without a time stamp.
refusal-time-stamp-refused = The time-stamp service gave no valid stamp. Nothing was signed. Check the service's address, or sign without a time stamp.
refusal-no-card-library = No card software has been chosen on this computer yet. Choose it in the settings.
refusal-card-library-unusable = The card software cannot be loaded. Check that it is installed and that the settings name the right file.
refusal-no-card = No card was found. Put the card into the reader and try again.
refusal-no-card-certificate = The card has no certificate that can sign.
refusal-no-card-key = The card has no key for this certificate. Choose another certificate.
refusal-wrong-pin = The PIN is wrong. Nothing was signed. After several wrong PINs the card locks.
refusal-pin-locked = The card's PIN is locked. Unlock it with the issuer's program and the PUK code.
refusal-pin-not-entered = The PIN was not entered. Nothing was signed.
refusal-card-removed = The card was taken out of the reader. Put it back and try again.
refusal-card-unsupported = The card cannot make this kind of signature. Choose another certificate.
refusal-card-failed = The card or the reader failed. Take the card out, put it back and try again.
refusal-problem-not-a-web-address = Type the full address, beginning with https:// or http://.
refusal-problem-no-such-file = There is no such file on this computer.
refusal-not-a-container = This is neither a PDF nor a signed container (.asice or .edoc).
refusal-container-broken = The container is damaged, or made so that programs would read it differently. Ask for it again.

refusal-pdf-encrypted = The file is encrypted or protected by a password. Ask the sender to save it without a password.
refusal-pdf-damaged = The PDF is damaged: programs would read it differently. Ask for it again, or type the answers in from paper.
refusal-no-fields = The file has no fields to fill in: it was printed into a new file, or scanned. Type the answers in by the form’s number and add this file as the picture of the paper.
refusal-not-a-packet = The file has fields, but it is not a form that this program handed out.
refusal-not-a-packet-number = This is not the number of a form. It has ten characters, such as 7K3QF-9XM2V.
refusal-no-such-packet = No form with this number was handed out from this workspace.
refusal-packet-answered = This form was answered already, or withdrawn.
refusal-packet-replaced = This form was withdrawn, or a later one took its place.
refusal-packet-closed = Such answers can no longer be taken for this placement.
refusal-packet-altered = What was filled in beforehand was altered, or questions are missing. Nothing was written.
refusal-wrong-passphrase = The passphrase does not fit. It has fifteen characters; the school tells it, it is not in the file.
refusal-not-a-packet-file = This is no packet of forms from a school. The name of such a file ends in “.amats-packet”.
refusal-packet-file-damaged = The file is damaged or did not arrive whole. Ask for it once more.
refusal-packet-file-forged = What the packet holds does not fit the school’s signature: somebody has changed it. Do not fill it in; ask the school.
refusal-no-packet-file = The school’s packet is not open any more. Open it again.
refusal-answers-for-elsewhere = These answers are not for forms that were handed out from this workspace.
refusal-packet-file-unanswered = This is the packet that is filled in at the company, not the answer. The name of an answer file ends in “.amats-answer”.
refusal-nothing-finished = No form is marked as finished yet.
refusal-nothing-answered = The form has no new answers.
refusal-nothing-to-hand-out = Such forms are no longer needed for this placement.
refusal-no-mail-address = Neither the mentor’s nor the company’s e-mail address is known. Enter it on the company’s page.
refusal-not-signed-electronically = Nobody has signed this document electronically.
refusal-nothing-to-add = Nothing was added: the issuers of the certificates did not answer, or the file has what it needs. A time-stamp service can be set in the settings.
refusal-final-mark-not-confirmed = The report shows the student’s answers to the company, so confirm the final mark first.
refusal-part-confirmed = This part of the assessment is confirmed. It changes only by a new version with a reason.
refusal-part-not-confirmed = This part of the assessment is not confirmed; it can be changed right away.
refusal-final-mark-confirmed = The final mark is confirmed and was made from this part. Begin a new version of the final mark first.
refusal-parts-not-confirmed = Confirm the parts from which the final mark is made first.
refusal-other-assessment-form = The assessment of this placement was begun with another version of the form.
refusal-not-assessed = There is no final assessment by the mentor yet.
refusal-nothing-issued = No document has been issued for this placement yet.
refusal-problem-not-in-all = It has to come to { $sum } in all, and comes to { $is }.
refusal-mentor-not-confirmed = The characterisation is prepared once the mentor’s final assessment is confirmed.
refusal-final-mark-missing = The assessment sheet is prepared once the final mark is confirmed.
refusal-diary-confirmed = The entry is confirmed and stays. It can be changed with a reason.
refusal-diary-not-handed-in = Only entries that were handed in can be confirmed or returned.
refusal-nothing-to-print = There is nothing for the document to tell yet: no entry of the diary was handed in, or no visit was held.
