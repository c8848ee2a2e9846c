# Today: what needs doing.
today-title = Today
today-overdue = Overdue
today-overdue-what = The due day has passed
today-week = This week
today-week-what = Due within seven days
today-waiting = Waiting for others
today-waiting-what = The next step is the company's or the trainee's
today-by-stage = Placements by stage
today-all-in-stage = { $count ->
    [one] { $count } placement
   *[other] { $count } placements
}
today-show-all = Show all
today-nothing-overdue = Nothing is overdue.
today-nothing-week = Nothing is due this week.
today-nothing-waiting = Nobody else is being waited for.
today-empty-title = The workspace is empty
today-empty-what = Begin with lists of learners, companies and placements: they can be imported from an Excel or CSV file. Enter programmes and learning outcomes under “Programmes”.
today-empty-import = Import lists
today-empty-school = Complete the school's data
today-late-diary = Last week's diary is not handed in
today-late-confirmation = The diary waits for confirmation or correction
today-late-visit = A planned visit is not on record as held
today-late-agreed = What was agreed on is overdue
today-late-since = since { $date }
today-late-more = and others
