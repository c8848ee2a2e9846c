# Export of a list to a file.
export-open = Export…
export-title-students = Export learners
export-title-companies = Export companies
export-title-placements = Export placements
export-title-programmes = Export programmes
export-what = { $count ->
    [one] The file will have { $count } row: what the list shows now, searched and filtered.
   *[other] The file will have { $count } rows: what the list shows now, searched and filtered.
}
export-what-selected = { $count ->
    [one] The file will have the { $count } row that is selected.
   *[other] The file will have the { $count } rows that are selected.
}
export-what-programmes = { $count ->
    [one] The file will have { $count } programme, with a row for each learning outcome.
   *[other] The file will have { $count } programmes, with a row for each learning outcome.
}
export-format = Kind of file
export-format-xlsx = Excel (.xlsx)
export-format-csv = CSV with semicolons (.csv)
export-format-ics = Calendar (.ics): placements and next due dates
export-columns = Columns
export-columns-all = Usual columns
export-columns-none = Choose none
export-guarded = Personal codes will be in the file in full. The journal will note with each learner that the code was exported. Keep the file in a safe place.
export-calendar-what = The calendar will hold each placement and its next step. Importing it again updates them.
export-save = Export
export-suggested-students = learners
export-suggested-companies = companies
export-suggested-placements = placements
export-suggested-programmes = programmes
