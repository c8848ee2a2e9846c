# The import conversation: file → columns → differences → result.
import-title = Import
import-steps = Steps of the import
import-step-file = File
import-step-columns = Columns
import-step-differences = Differences
import-step-result = Result
import-kind = What is in the file?
import-kind-students = Learners
import-kind-companies = Companies
import-kind-placements = Placements
import-kind-programmes = Programmes
import-kind-programmes-hint = A row for each learning outcome or module. Cells of the programme and the module may stand on the first row of their block only; one cell may hold several outcomes.
import-drop = Drop a spreadsheet or CSV file here
import-drop-hint = .xlsx, .xls, .ods and .csv. You will see every difference before anything is written.
import-reading = Reading the file…
import-sheet = Sheet to read
import-sheet-others = The file has several sheets. Only the chosen one is read.
import-sheets-hidden = Hidden sheets are not read: { $sheets }.
import-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-columns-title = Which column holds what?
import-columns-what = The columns are guessed from their headings. Change them where needed; leave out what is not needed.
import-columns-remembered = The columns are chosen as last time with these headings. Change them where needed.
import-column = Column
import-column-heading = Heading in the file
import-column-samples = First values
import-column-field = Field in the program
import-column-choose = Field for column { $letter }
import-column-skip = Do not read this column
import-column-required = { $label } (required)
import-columns-missing = Required fields are missing: { $fields }.
import-compare = Compare with the workspace
import-other-file = Choose another file
import-back-columns = Back to columns
import-differences-title = What will change
import-differences-what = Nothing has been written yet.
import-count-create = New
import-count-change = Changed
import-count-same = The same
import-count-choose = To be chosen
import-count-refused = Refused
import-show = Show
import-show-all = All rows
import-row = Row
import-row-state = What will happen
import-row-what = Record
import-row-details = Details
import-state-create = Will be added
import-state-change = Will change
import-state-same = Stays the same
import-state-choose = To be chosen
import-state-refused = Refused
import-difference = { $field }: “{ $before }” → “{ $after }”
import-difference-new = { $field }: “{ $after }”
import-problem = { $column }, { $field }: { $message }
import-problem-no-column = { $field }: { $message }
import-choose = Which record does row { $row } mean?
import-choose-placeholder = Choose a record
import-choose-new = A new record
import-no-rows = There are no such rows.
import-notes = Good to know ({ $count })
import-note-version = { $count ->
    [one] { $programme }: version { $version } will be made (valid from { $date }), because { $count } placement began with the present one. It keeps its version.
   *[other] { $programme }: version { $version } will be made (valid from { $date }), because { $count } placements began with the present one. They keep their version.
}
import-note-modules-stay = { $count ->
    [one] { $programme }: the file does not name { $count } module. It stays as it is.
   *[other] { $programme }: the file does not name { $count } modules. They stay as they are.
}
import-note-outcomes-stay = { $count ->
    [one] { $programme }: the file does not name { $count } outcome. It stays as it is.
   *[other] { $programme }: the file does not name { $count } outcomes. They stay as they are.
}
import-apply = { $count ->
    [one] Write { $count } row
   *[other] Write { $count } rows
}
import-applying = Writing the rows
import-nothing-to-apply = There is no row to write.
import-save-refused = Save unwritten rows to a file…
import-result-title = Import finished
import-result-created = { $count ->
    [one] { $count } new record added.
   *[other] { $count } new records added.
}
import-result-changed = { $count ->
    [one] { $count } record changed.
   *[other] { $count } records changed.
}
import-result-same = { $count ->
    [one] { $count } record was the same.
   *[other] { $count } records were the same.
}
import-result-refused = { $count ->
    [one] { $count } row refused.
   *[other] { $count } rows refused.
}
import-result-choose = { $count ->
    [one] { $count } row waits for a choice and was not written.
   *[other] { $count } rows wait for a choice and were not written.
}
import-result-refused-what = Save the unwritten rows to a file, correct them and import again.
import-again = Import another file
import-see-list = See the list
