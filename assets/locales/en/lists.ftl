# Selecting rows of lists, acts over many records, saved filters.
lists-selected = { $count ->
    [one] { $count } record selected
   *[other] { $count } records selected
}
lists-selection = Selected records
lists-select-matching = Select all that match
lists-clear-selection = Clear selection

lists-act-set-group = Change group…
lists-act-set-group-title = Change group
lists-act-group = New group
lists-act-no-groups = First make a group in the list “Groups”.
lists-act-leave = Record leaving…
lists-act-leave-title = Record that they left the school
lists-act-leave-what = These learners will no longer be shown in lists; their placements and documents stay.
lists-act-set-supervisor = Change supervisor…
lists-act-set-supervisor-title = Change the school supervisor
lists-act-no-supervisors = First add a supervisor in the school’s settings.
lists-act-changes = { $count ->
    [one] { $count } record will change.
   *[other] { $count } records will change.
}
lists-act-already = { $count ->
    [one] { $count } record is so already and stays as it is.
   *[other] { $count } records are so already and stay as they are.
}
lists-act-left-out = { $count ->
    [one] { $count } record cannot change:
   *[other] { $count } records cannot change:
}
lists-act-more = { $count ->
    [one] and { $count } more record
   *[other] and { $count } more records
}
lists-act-undo = All of it is one step that can be undone.
lists-act-do = { $count ->
    [one] Change { $count } record
   *[other] Change { $count } records
}
lists-act-working = Changing the records
lists-act-done = { $count ->
    [one] { $count } record changed.
   *[other] { $count } records changed.
}
lists-act-kept = { $count ->
    [one] { $count } record stayed as it was.
   *[other] { $count } records stayed as they were.
}

lists-views = Saved filters
lists-view-now = Filter: { $name }
lists-view-altered = Filter: { $name } (changed)
lists-view-commands = What can be done with filters
lists-view-keep = Save under a name…
lists-view-update = Save changes to “{ $name }”
lists-view-rename = Rename “{ $name }”…
lists-view-remove = Remove “{ $name }”
lists-view-name = Name
lists-view-what = Keeps the search words, the filters and the order. Everybody who opens this workspace sees it.
lists-view-kept = Filter “{ $name }” saved.
lists-view-removed = Filter “{ $name }” removed.
