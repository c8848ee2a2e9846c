# Working time: the week, the calendar, limits by age, interruptions and extensions.
hours-title = Working time
hours-what = When the trainee works, and how many lessons there are at the school on the same day. The calendar takes public holidays off.
hours-day = Day
hours-from = From
hours-to = To
hours-break = Break, min
hours-lessons = Lessons at school
hours-worked = Work
hours-field = { $day }: { $part }
hours-weekday = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
hours-weekday-short = { $day ->
    [1] Mo
    [2] Tu
    [3] We
    [4] Th
    [5] Fr
    [6] Sa
   *[7] Su
}
hours-weekdays = Days of the week
hours-fill = Like Monday, up to Friday
hours-employed = There is an employment contract with the trainee
hours-employed-what = Then the limits are law, and hours that exceed them cannot be saved. Without a contract the program warns and asks for a note.
hours-moved = The company keeps to moved working days
hours-moved-what = The Cabinet sets them for each year; for companies they are a recommendation.
hours-note = Note on exceeded limits
hours-note-what = Why it is needed, who has agreed and who sees to it. Write nothing about health.
hours-duration = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
}
hours-date = { $day }
hours-clock = { $hours }:{ $minutes }
hours-allowed = { $found } in all, { $allowed } allowed
hours-in-week = Week without holidays
hours-in-placement = Placement by the schedule
hours-with-lessons = { $time } ({ $lessons ->
    [one] { $lessons } lesson
   *[other] { $lessons } lessons
} of { $length } min)
hours-required = Required
hours-done-on = Hours done on
hours-done-never = no working time in the schedule
hours-short = The schedule is { $time } short: the hours will be done on { $date }
hours-over = The schedule has { $time } more: the hours will be done on { $date }
hours-fit-end = Move the end to { $date }
hours-fit-hours = Enter { $hours } h
hours-calendar = Weeks
hours-calendar-what = Each week of the placement by day; on holidays and during interruptions there is none.
hours-week = Week
hours-week-total = Total
hours-off-moved = working day moved to { $date }
hours-off-interrupted = Interruption: { $reason }
hours-instead = instead of { $date }
hours-school-lessons = school { $lessons }
hours-outside = outside the placement
hours-kept = The limits of working time are kept.
hours-empty = No working time entered yet. The agreement will have total and daily hours only.
hours-needs-note = The hours exceed limits. Without a note the agreement cannot be issued.
hours-noted = The hours exceed limits; a note says why.
hours-refused = Under an employment contract these hours cannot be saved.
hours-to-check = The limits are data of the program: check them against the law in force.
hours-times = { $count ->
    [1] { $dates }
   *[other] { $count }×: { $dates }
}
hours-finding-day = { $whose }: { $found } a day, { $allowed } allowed
hours-finding-week = { $whose }: { $found } a week, { $allowed } allowed
hours-finding-days = { $whose }: { $found } days a week, { $allowed } allowed
hours-finding-night = { $whose }: { $found } at night, not allowed
hours-finding-weekend = { $whose }: { $found } at the weekend, not allowed
hours-finding-break = { $whose }: break of { $found }, at least { $allowed } needed
hours-finding-rest = { $whose }: { $found } of rest since the day before, at least { $allowed } needed
hours-interruptions = Interruptions
hours-interruptions-none = No interruptions.
hours-interrupt = Interrupt
hours-interrupt-title = Interrupt the placement for some days
hours-interrupt-start = First day
hours-interrupt-end = Last day
hours-interrupt-reason = Reason
hours-interrupt-extend = Extend the placement so that its hours are done
hours-interrupt-remove = Remove the interruption
hours-reason-absence = excused absence
hours-reason-school = lessons or exams at the school
hours-reason-company = no work at the company
hours-reason-leave = holidays
hours-reason-other = another reason
