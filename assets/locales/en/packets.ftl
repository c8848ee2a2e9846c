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
packets-field-replaced = Replaced by form No
