# What was done, undo and redo.
history-title = History
history-undo = Undo
history-undo-what = Undo: { $what }
history-undone = Undone: { $what }.
history-redo = Redo
history-redo-what = Redo: { $what }
history-redone = Redone: { $what }.
history-kept = { $count ->
    [one] { $count } record was changed since and stays as it is.
   *[other] { $count } records were changed since and stay as they are.
}
history-nothing-to-undo = Nothing to undo
history-nothing-to-redo = Nothing to redo
history-what = What was done
history-when = When
history-subject = To what
history-records = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
history-of-many = { $count ->
    [one] { $what } ({ $count } record)
   *[other] { $what } ({ $count } records)
}
history-explained = Everything that was changed in this workspace. A change can be undone later too; records that were changed again since stay as they are.
history-empty = Nothing was done yet
history-empty-what = Every change will stand here: what, when and to what.
history-more = Show earlier ones
history-of-record = History of the record
history-created = created
history-changed = changed
history-removed = removed
history-noted = note
history-operation-other = another action
history-operation-school-save = the school’s details
history-operation-supervisor-save = a supervisor’s details
history-operation-supervisor-remove = removal of a supervisor
history-operation-programme-save = a programme
history-operation-programme-version = new version of a programme
history-operation-group-save = data of a group
history-operation-group-remove = removal of a group
history-operation-group-adopt = groups added to the register
history-operation-school-year-rollover = roll-over to a new school year
history-operation-company-save = a company’s details
history-operation-mentor-save = a mentor’s details
history-operation-mentor-remove = removal of a mentor
history-operation-site-save = site
history-operation-site-remove = removal of a site
history-operation-representative-save = representative of a company
history-operation-representative-remove = removal of a representative
history-operation-suitability-record = assessment of suitability
history-operation-capacity-save = capacity
history-operation-capacity-remove = removal of planned capacity
history-operation-cooperation-save = cooperation document
history-operation-cooperation-remove = removal of a cooperation document
history-operation-policy-save = insurance policy
history-operation-policy-remove = removal of an insurance policy
history-operation-student-save = a student’s details
history-operation-student-leave = student's leaving of the school
history-operation-student-return = student's return to the school
history-operation-student-reveal-code = personal code shown
history-operation-students-set-group = change of learners’ group
history-operation-students-leave = learners leaving the school
history-operation-student-reveal-document = a look at the number of an identity document
history-operation-placement-save = a placement
history-operation-placement-end = early end of a placement
history-operation-placement-resume = placement taken up again
history-operation-placement-fit-end = end of a placement by its hours
history-operation-placement-fit-hours = hours of a placement by its schedule
history-operation-working-time-save = working time
history-operation-plan-save = individual plan
history-operation-placement-interrupt = interruption of a placement
history-operation-interruption-remove = removal of an interruption
history-operation-provisions-save = days of safety and insurance
history-operation-placements-set-supervisor = change of placements’ supervisor
history-operation-saved-view-save = saved filter
history-operation-saved-view-remove = removal of a saved filter
history-operation-expectation-save = expectations
history-operation-expectation-remove = removal of an expectation
history-operation-expectation-standing = progress of an expectation
history-operation-consent-record = consent recorded
history-operation-consent-withdraw = consent withdrawn
history-operation-assessment-save = assessment
history-operation-diary-mark-save = mark of the diary or report
history-operation-defence-save = defence of the placement
history-operation-final-mark-save = final mark
history-operation-assessment-confirm = assessment confirmed
history-operation-assessment-reopen = new version of an assessment
history-operation-assessment-form-save = assessment form changed
history-operation-placement-file-save = placement file saved to disk
history-operation-quality-form-save = answers to the quality questionnaire
history-operation-gates-save = answers to the required conditions
history-operation-document-issue = document issued
history-operation-document-save = document saved to disk
history-operation-document-signature = signature recorded
history-operation-document-sign = electronic signature
history-operation-document-receive = keeping a document signed elsewhere
history-operation-proven-item-save = adding to the library of expectations
history-operation-proven-item-remove = removing from the library of expectations
history-operation-agreements-print = preparing agreements for print
history-operation-anchor-add = trusted certificate added
history-operation-anchor-remove = trusted certificate removed
history-operation-import-apply = import
history-operation-export-save = export of personal codes
history-operation-rules-install = rules added
history-operation-school-year-save = school calendar changed
history-operation-school-year-reset = school calendar reset
history-operation-template-save = new version of an agreement template
history-operation-workspace-create = workspace created
history-operation-workspace-generate = invented records made
history-operation-history-undo = change undone
history-operation-history-redo = change redone

# What the history is of: names of records and of their parts.
history-part = { $title }: { $name }
history-actor-coordinator = placement coordinator
history-gone = deleted record
history-mark = { $points } – { $word }
history-order = order
history-record-school = School
history-record-supervisor = School supervisor
history-record-programme = Programme
history-record-group = Group
history-record-student = Student
history-record-anchor = Trusted certificate
history-operation-identity-issue = signing identity issued
history-operation-identity-withdraw = signing identity withdrawn
history-record-issuer = The school’s authority
history-field-certificate = Certificate
history-field-valid-until = Valid until
history-field-withdrawn = Withdrawn
history-field-withdrawn-list = List of those withdrawn
history-field-withdrawn-lists = Number of lists so far
history-field-issued-identities = Identities issued
history-record-ruleset = Rules
history-record-saved-view = Saved filter
history-record-company = Company
history-record-mentor = Company mentor
history-record-suitability = Suitability assessment
history-record-capacity = Placement capacity
history-record-cooperation = Cooperation document
history-record-policy = Insurance policy
history-record-placement = Placement
history-record-expectation = Expectation
history-record-consent = Consent
history-record-assessment = Assessment
history-record-quality_form = Quality questionnaire
history-record-working-time = Working time
history-record-document = Document
history-record-proven-item = Item of the library of expectations
history-document-agreement = Agreement
history-document-report = Report
history-document-termination = Termination agreement
history-document-amendment = Amendment agreement
history-document-assessment = Assessment sheet
history-document-characterisation = Characterisation

# Fields that have no label on a screen, or another one.
history-field-name = Name
history-field-number = Number
history-field-code = Code
history-field-kind = Kind
history-field-text = Text
history-field-day = Date
history-field-version = Version
history-field-period = Period
history-field-module = Module
history-field-finished = Group has finished
history-field-holder = Issued to
history-field-party = Party
history-field-side = Offers or expects
history-field-standing = Standing
history-field-person = Who consented
history-field-checklist = Version of the criteria
history-field-judgement = Judgement
history-field-questionnaire = Version of the questionnaire
history-field-answers = Answers
history-field-answer = Answer
history-field-gate = Condition
history-field-evidence = Evidence
history-field-template = Template
history-field-issued = Issued
history-field-hash = Fingerprint of the content

# How a change is shown.
history-was-empty = empty
history-before = before
history-after = after
history-added = added
history-taken = removed
history-recorded = { $count ->
    [one] What was on record ({ $count } field)
   *[other] What was on record ({ $count } fields)
}
history-erased = The content was erased for data protection; only that there was a change remains.
history-whole-show = Show all of it
history-whole-hide = Show less
