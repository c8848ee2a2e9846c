# The frame: rail, notices, shared words and components.
app-name = Amats
app-window-title = { $page } – Amats
app-skip = Skip to content
app-places = Parts of the program
app-place-today = Today
app-place-placements = Placements
app-place-students = Learners
app-place-companies = Companies
app-place-programmes = Programmes
app-place-quality = Quality
app-place-settings = Settings
app-demo = DEMO
app-demo-explained = Demonstration workspace: all names and data are invented.
app-workspace = Workspace

app-language = Language
app-language-lv = Latviešu
app-language-en = English
app-theme = Appearance
app-theme-light = Light
app-theme-dark = Dark
app-theme-system = As the system

app-save = Save
app-cancel = Cancel
app-close = Close
app-dismiss = Dismiss notice
app-notices = Notices
app-edit = Edit
app-delete = Delete
app-add = Add
app-remove = Remove
app-back = Back
app-next = Next
app-open = Open
app-open-file = Open
app-show-folder = Show in folder
app-save-as = Save as…
app-print = Print
app-retry = Try again
app-choose-file = Choose a file…
app-search = Search
app-search-all = All
app-all = All
app-yes = Yes
app-no = No
app-none = none
app-optional = optional
app-loading = Loading…
app-unsaved = There are unsaved changes.
app-discard = Discard changes
app-saving = Saving…
app-saved = Saved.
app-saved-at = Saved { $time }
app-saved-file = File saved: { $path }
app-nothing-found = Nothing found.
app-list-empty = Nothing here yet.
app-count = { $count ->
    [one] { $count } record
   *[other] { $count } records
}
app-percent = { $value }%
app-failed-unreachable = The inner part of the program does not answer. Close the program and open it again; saved data are safe.
app-errors-where = { $count ->
    [one] { $count } field needs correcting:
   *[other] { $count } fields need correcting:
}
app-not-found = There is no such page
app-not-found-what = The record may have been deleted. Choose a place on the left.
app-crashed = This page could not be shown
app-crashed-what = Your data are safe: every change is saved at once. Open the page again or choose another place.

app-pdf-tools = Document tools
app-pdf-smaller = Zoom out
app-pdf-larger = Zoom in
app-pdf-fit = Fit width
app-pdf-page = Page { $page } of { $pages }
app-pdf-pages = Document pages
app-pdf-broken = This document cannot be shown: the file is broken or protected with a password.

app-chart-table = The same numbers as a table
app-chart-dimension = Dimension
app-chart-score = Points
app-chart-flag = Note
app-chart-differs = Opinions differ

app-shortcuts = Keys
app-shortcut-palette = Find anything, do anything
app-shortcut-undo = Undo the last change
app-shortcut-redo = Redo what was undone
app-shortcut-find = Search in the list
app-shortcut-new = Create new
app-shortcut-print = Print or export what is shown
app-shortcut-help = This sheet of keys
app-shortcut-close = Close the window or menu; clear the selection
app-shortcut-move = Move through a list
app-shortcut-enter = Open the selected one
app-key-space = Space
app-shortcut-select = Select a row of a list
app-shortcut-select-all = Select all that match

app-fields-missing = Required fields are empty. Nothing was saved.
app-field-missing = { $field }: needs an answer.
app-person-name = Name and surname
app-person-position = Position
app-person-phone = Telephone
app-person-email = E-mail

app-work-steps = { NUMBER($done) } of { NUMBER($steps) }
app-work-stop = Stop
