# Groups and the roll-over to a new school year.
groups-title = Groups
groups-new = New group
groups-edit = Group
groups-rollover = New school year…
groups-column-name = Group
groups-column-programme = Programme
groups-column-course = Year
groups-column-teacher = Teacher
groups-column-students = Students
groups-column-year = School year
groups-finished = finished
groups-empty-title = No groups yet
groups-empty-what = Groups come by themselves when a student's group is typed or imported. A group can also be added here.
groups-field-name = Name
groups-field-name-hint = A change renames the group for its students too.
groups-field-year = School year
groups-field-programme = Programme
groups-field-programme-none = Not given
groups-field-course = Year of study
groups-field-course-none = Not given
groups-field-teacher = Group teacher
groups-saved = Group saved.
groups-remove = Remove group
groups-removed = Group removed.
groups-rollover-title = Roll-over to school year { $from }/{ $to }
groups-rollover-what = Look at each group: what becomes of it and what it will be called. Nothing changes until you confirm; afterwards one Ctrl+Z takes all of it back.
groups-rollover-none-title = All groups are in this school year already
groups-rollover-none-what = The roll-over to the next year can begin once the present school year has come.
groups-rollover-step-for = { $group }: what happens
groups-rollover-step-move_up = Moves up
groups-rollover-step-finish = Finishes
groups-rollover-step-stay = Stays in this year
groups-rollover-next-for = { $group }: new name
groups-rollover-next-check = No year of study can be read from the name; please check.
groups-rollover-left-on = Last day of those who finish
groups-rollover-students-move = { $count ->
    [one] { $count } student: { $from } → { $to }
   *[other] { $count } students: { $from } → { $to }
}
groups-rollover-students-finish = { $count ->
    [one] { $count } student becomes a graduate
   *[other] { $count } students become graduates
}
groups-rollover-moved = { $count ->
    [one] { $count } student goes on.
   *[other] { $count } students go on.
}
groups-rollover-graduated = { $count ->
    [one] { $count } student finishes.
   *[other] { $count } students finish.
}
groups-rollover-places = Places at companies in { $from }/{ $to }
groups-rollover-places-what = What companies planned can be carried over into the new year. Untick what is not carried over, or change the number; what is entered for the new year already stays.
groups-rollover-places-company = Company
groups-rollover-places-qualification = Qualification
groups-rollover-places-planned = Planned this year
groups-rollover-places-used = Used this year
groups-rollover-places-carry = Carry over
groups-rollover-places-next = In the new year
groups-rollover-places-next-for = { $company }, { $qualification }: places in the new year
groups-rollover-places-entered = Entered already
groups-rollover-places-all = Carry all over
groups-rollover-places-none = Carry none over
groups-rollover-places-sum = { $count ->
    [one] { $count } plan of a company is carried over.
   *[other] { $count } plans of companies are carried over.
}
groups-rollover-apply = Begin the new school year
groups-rollover-done = The new school year has begun.
groups-course = year { $course }
