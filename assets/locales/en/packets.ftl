# Forms that are handed to a company and come back.

packets-given-placement = Placement number
packets-given-trainee = Trainee, group
packets-given-qualification = Qualification
packets-given-period = Period
packets-given-school = School
packets-given-company = Company

packets-quality-title = Placement quality questionnaire
packets-quality-introduction = To be filled in by the mentor at the company. It is about how the placement went, not about the trainee’s mark, and takes five to ten minutes. Please write nothing about health or family.
packets-quality-open = Overall
packets-quality-overall = Overall mark for the placement (10 – excellent)

packets-company-title = Company particulars for the placement agreement
packets-company-introduction = Please check and complete what the tripartite agreement needs. What is right already need not be written again.
packets-company-section = Company
packets-company-address = Registered address
packets-company-site = Address of the placement
packets-company-phone = Telephone
packets-company-email = E-mail
packets-company-signer-section = Who signs the agreement
packets-company-signer-hint = Who signs for the company, and on what basis.
packets-company-name = Name and surname
packets-company-position = Position
packets-company-authority = Acting on the basis of (statutes, power of attorney No …)
packets-company-mentor-section = Mentor at the company
packets-company-mentor-hint = Who guides the trainee day by day.
packets-company-qualification = Qualification and experience

packets-obstacle-unknown = No form with this number was handed out from this workspace.
packets-obstacle-answered = This form was answered on { $on }. If the answer needs correcting, hand out a new form.
packets-obstacle-withdrawn = This form was withdrawn on { $on }. Hand out a new one if the answer is still needed.
packets-obstacle-replaced = A later form, No { $by }, took the place of this one. Wait for an answer to the later one, or type it in from paper.
packets-obstacle-closed = Such answers can no longer be taken for this placement: the agreement is signed, or the report was issued.
packets-obstacle-altered = What was filled in beforehand was altered: { $labels }. Talk to the company; if the facts are wrong, correct them in the placement and hand out a new form.
packets-obstacle-incomplete = Questions are missing from the file: { $labels }. Ask for the whole form.

packets-mail-subject = Placement form { $number }
packets-mail-text =
    Hello,

    attached is a form about placement No { $placement } ({ $school }). Please fill it in and send it back by { $due }.
    It can be filled in with any PDF reader and saved, or printed and filled in by hand. No account is needed.

    Kind regards
    { $sender }
packets-mail-reminder-subject = Reminder: placement form { $number }
packets-mail-reminder-text =
    Hello,

    we have not yet received the form about placement No { $placement } ({ $school }) that we asked for by { $due }. It is attached once more; filling it in takes a few minutes. If you have sent it already, please ignore this message.

    Kind regards
    { $sender }

packets-field-due = Answer by
packets-field-mailed = E-mails prepared
packets-field-answer = Answer
packets-field-accepted = Taken
packets-field-manner = How it was answered
packets-field-withdrawn = Withdrawn
packets-manner-fields = in the file’s fields
packets-manner-paper = on paper
packets-manner-program = with the program, at the company
packets-field-replaced = Replaced by form No

# Screens.
packets-title = Returned forms
packets-what = A file that a company sent, or a form on paper: nothing is written until you accept it.
packets-panel = Forms for the company
packets-panel-what = One PDF file that is filled in at the company – on a screen or by hand – and finds its placement by its number.
packets-none = No form has been handed out yet.
packets-hand-out = Prepare a form
packets-hand-out-again = Prepare a new form
packets-hand-out-kinds = What to ask
packets-hand-out-language = Language of the form
packets-hand-out-do = Prepare
packets-hand-out-replaces = The form that you are still waiting for will be replaced by the new one.
packets-many = Prepare forms…
packets-many-what = One file for each mentor with the forms of all their trainees. Forms whose time in a placement has not come or has passed are left out; those that still wait for an answer are replaced.
packets-many-working = Preparing forms
packets-many-made = Forms prepared: { $forms }, files: { $files }
packets-many-next = They are in the folder “veidlapas” of the workspace’s documents. The e-mail to a company is prepared on the placement’s page.
packets-program = Also a packet for a mentor who has this program
packets-program-what = An encrypted file with the same forms that you sign with your key. The company opens it without a network and sends back an answer file.
packets-passphrase = Passphrase of the packet
packets-passphrase-once = The passphrase is shown only now
packets-passphrase-what = Tell it to the mentor on the telephone or in person, not in the e-mail that carries the file. The program does not keep it; if it is lost, prepare a new packet.
packets-passphrase-done = I have written it down
packets-handed-out = Form { $number } is ready
packets-number = No { $number }
packets-due = answer by { $date }
packets-issued = handed out { $date }
packets-mailed = e-mail prepared { $date }
packets-answered = taken { $date }, { $manner }
packets-state-out = Waiting for an answer
packets-state-answered = Answered
packets-state-withdrawn = Withdrawn
packets-state-replaced = Replaced
packets-remind = Time for a reminder
packets-mail = Prepare an e-mail
packets-mail-again = Prepare a reminder
packets-mail-no-address = The company’s page has no e-mail address: send the file some other way.
packets-open = Open the file
packets-type-in = Type in from paper
packets-withdraw = Withdraw
packets-withdraw-ask = Withdraw form { $number }?
packets-withdraw-what = Should it come back all the same, the program will not take it.
packets-returned-link = Returned forms

packets-drop = Drop the filled-in PDF or answer file here
packets-drop-hint = It can be dropped anywhere else in the program, too.
packets-other = Another file
packets-by-number = A form on paper
packets-by-number-what = Type or scan the number at the head of the form.
packets-by-number-field = Form number
packets-by-number-do = Find
packets-folder = The folder in which answers arrive
packets-folder-what = The downloads or the scanner’s folder, for instance. The program changes nothing in it.
packets-folder-choose = Choose a folder
packets-folder-other = Another folder
packets-folder-none = Do not look
packets-folder-empty = No form in the folder waits for an answer.
packets-folder-again = Look again
packets-folder-file = { $forms ->
    [one] { $forms } form waiting
   *[other] { $forms } forms waiting
}

packets-form-of = { $student } · { $company }
packets-no-changes = The form has no new answers.
packets-differences = What would change
packets-column-take = Accept
packets-column-question = Question
packets-column-before = On record
packets-column-after = Answer
packets-take = Accept: { $question }
packets-empty-value = (empty)
packets-accept = { $count ->
    [one] Accept { $count } answer
   *[other] Accept { $count } answers
}
packets-accepted = The answers of form { $number } are on record
packets-to-placement = Open the placement
packets-refused = This form cannot be taken

packets-paper-title = Form { $number } from paper
packets-paper-what = The questions are in the order of the paper. Type in what is written there.
packets-paper-scan = Picture of the paper
packets-paper-scan-drop = Drop the scanned page here
packets-paper-scan-hint = PDF, JPEG or PNG; kept with the form as evidence.
packets-paper-scan-shown = Picture of the paper: { $name }
packets-paper-save = Save the answers

packets-late = Remind the company
packets-late-none = No form is overdue.
packets-late-since = was due by { $date }

packets-obstacle-outdated = The questions have changed since the form was handed out. Hand out a new form, or type the answers in from paper.

packets-midterm-title = Mid-term appraisal
packets-midterm-introduction = Please say briefly how the trainee is doing in the middle of the placement: what works already and what needs more work. To be filled in by the mentor at the company.
packets-assessment-title = The mentor’s assessment and characterisation
packets-assessment-introduction = Please assess what the trainee has learnt in the placement. To be filled in by the mentor at the company. Please write nothing about health or family.
packets-assessment-outcomes = Learning outcomes
packets-assessment-evidence = Evidence and remarks
packets-assessment-evidence-hint = For each outcome, where there is something to add: in which work it showed.
packets-assessment-in-all = Overall
packets-assessment-overall = Mark for the placement as a whole
packets-assessment-by = Assessed by (name, surname)
packets-assessment-on = Date

packets-diary-title = Confirmation of the diary
packets-diary-introduction = Please read the trainee’s entries and confirm each or give it back. To be filled in by the mentor at the company.
packets-diary-entries = Entries
packets-diary-remarks = Remarks
packets-diary-remarks-hint = Where you give an entry back, say what is to be put right.
packets-diary-confirmed = I confirm
packets-diary-returned = Put right
packets-diary-by = Mentor at the company (name, surname)
packets-diary-hours = { $hours } h
