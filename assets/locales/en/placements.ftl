# The list of placements and the form of a new one; words for stages, parties and steps.
placements-title = Placements
placements-new = New placement
placements-import = Import…
placements-search = Search placements
placements-stage = Stage
placements-stage-any = All stages
placements-stage-agreeing = Expectations
placements-stage-agreement = Agreement
placements-stage-running = In progress
placements-stage-assessing = Assessment
placements-stage-quality = Quality
placements-stage-report = Report
placements-stage-done = Finished
placements-stage-ended = Ended early
placements-state-done = done
placements-state-current = now
placements-state-missing = not finished
placements-state-ahead = still ahead
placements-line = Course of the placement

placements-attention = Due
placements-attention-any = Any time
placements-attention-overdue = Overdue
placements-attention-this_week = This week
placements-attention-waiting = Waiting for others
placements-filters = Filters
placements-clear-filters = Clear filters

placements-column-student = Trainee
placements-column-company = Placement site
placements-column-group = Group
placements-column-period = Period
placements-column-stage = Stage
placements-column-next = Next step
placements-column-number = Number
placements-overdue-by = overdue: by { $date }
placements-due-by = by { $date }
placements-nothing-next = All done
placements-empty-title = No placements yet
placements-empty-what = Import a list of placements from an Excel or CSV file, or create the first one.
placements-none-match = No placement matches. Clear the filters or change the search text.

placements-party-school = School
placements-party-company = Company
placements-party-student = Trainee


placements-next-mentor = Name the company mentor
placements-next-supervisor = Name the school supervisor
placements-next-representative = Name the minor's legal representative
placements-next-expectations = { $party ->
    [school] Write down what the school offers and expects
    [company] Write down what the company offers and expects
   *[student] Write down what the trainee offers and expects
}
placements-next-consent = { $party ->
    [school] Get the school's consent
    [company] Get the company's consent
   *[student] Get the trainee's consent
}
placements-next-agreement_issue = Prepare the tripartite agreement
placements-next-agreement_signature = { $party ->
    [school] Get the school's signature on the agreement
    [company] Get the company's signature on the agreement
   *[student] Get the trainee's signature on the agreement
}
placements-next-still_running = The placement is in progress
placements-next-mentor_assessment = Enter the mentor's assessment
placements-next-final_mark = Enter the school's final mark
placements-next-quality_form = { $party ->
    [school] Fill in the school's quality questionnaire
    [company] Fill in the company's quality questionnaire
   *[student] Fill in the trainee's quality questionnaire
}
placements-next-gates = Answer the quality gates
placements-next-report_issue = Prepare the placement-quality report
placements-next-report_signature = { $party ->
    [school] Get the school's signature on the report
    [company] Get the company's signature on the report
   *[student] Get the trainee's signature on the report
}

placements-form-title-new = New placement
placements-form-title-edit = Placement details
placements-form-who = Who takes part
placements-form-when = Time and hours
placements-form-more = Further details
placements-field-student = Trainee
placements-field-student-hint = Type a name, surname or group; diacritics are optional.
placements-field-company = Placement site
placements-field-mentor = Company mentor
placements-field-mentor-later = To be named later
placements-field-supervisor = School supervisor
placements-field-programme = Programme
placements-field-kind = Kind of placement
placements-field-start = First day
placements-field-end = Last day
placements-field-hours-total = Hours in total
placements-field-hours-total-hint = Clock hours (60 minutes).
placements-field-hours-per-day = Hours a day
placements-field-site = Address where it takes place
placements-field-site-hint = Leave empty if it takes place at the company's usual site.
placements-field-goal = Aim of the placement
placements-field-insurance = Insurance
placements-field-insurance-hint = Insurer, policy number and term, where insurance is needed.
placements-field-remuneration = Pay, transport, accommodation
placements-created = Placement created.
placements-saved = Placement details saved.

placements-hints = To be considered
placements-hint-site_unsuitable = The site was found unsuitable on { $date }.
placements-hint-site_expired = The assessment of the site is valid only until { $date }
placements-hint-site_with_conditions = The site is suitable under conditions: { $conditions }
placements-hint-capacity_exceeded = More placements than places planned: { $assigned } of { $planned }
placements-hint-mentor_untrained = The mentor has no pedagogical training on record, which work-based learning needs.
placements-hint-mentor_training_expired = The mentor’s pedagogical training is valid only until { $date }
placements-hint-insurance_missing = The company has no civil liability insurance on record.
placements-hint-insurance_expired = The company’s insurance is valid only until { $date }
placements-hint-identity_missing = The student has neither a personal code nor an identity document on record: the agreement will leave the place empty.
placements-hint-identity_expired = The student’s identity document is valid only until { $date }
placements-hint-student = Open the student
placements-hint-company = Open the company
placements-field-site-choice = Site
placements-site-other = Another address

placements-print = Prepare agreements…
placements-print-title = Prepare agreements
placements-print-fresh = { $count ->
    [one] { $count } new agreement will be issued.
   *[other] { $count } new agreements will be issued.
}
placements-print-again = { $count ->
    [one] { $count } agreement was issued before; it stays as it was issued and signed.
   *[other] { $count } agreements were issued before; they stay as they were issued and signed.
}
placements-print-left-out = { $count ->
    [one] The agreement of { $count } placement cannot be issued yet:
   *[other] The agreements of { $count } placements cannot be issued yet:
}
placements-print-language = Language of the new agreements
placements-print-paper = How they come out
placements-print-one_file = One file for the printer
placements-print-one_file-what = All agreements one after the other, as in the list
placements-print-file_each = A file each
placements-print-file_each-what = For sending and signing electronically
placements-print-copies = Copies
placements-print-both-sides = Printed on both sides: each copy begins on a new sheet
placements-print-into = Folders
placements-print-into-one = All in one
placements-print-into-groups = By group
placements-print-into-companies = By company
placements-print-working = Preparing agreements
placements-print-do = { $count ->
    [one] Prepare { $count } agreement
   *[other] Prepare { $count } agreements
}
