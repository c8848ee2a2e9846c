# Incidents and complaints: restricted records.
incident-title = Incidents
incident-what = Restricted records: only whoever opens one sees what happened, and the history keeps that it was opened. No report and no file name has any of it.
incident-entry = Incident or complaint
incident-none = No incidents and no complaints.
incident-add = Add
incident-open = Open
incident-of = { $what }: { $kind }, { $date }
incident-kind = Kind
incident-kind-accident = accident
incident-kind-safety = danger at work
incident-kind-dignity = humiliation or unfair treatment
incident-kind-complaint = complaint
incident-kind-other = other
incident-on = Day
incident-serious = Serious: safety or dignity was in danger
incident-is-serious = serious
incident-told_by = Who told
incident-text = What happened
incident-text-hint = Only what is needed to act. Nothing about health.
incident-steps = What was done
incident-step-add = Add a step
incident-step-remove = Remove step { $number }
incident-step-field = Step { $number }: { $part }
incident-step-on = When
incident-step-text = What was done
incident-closed_on = Closed on
incident-closed = closed on { $date }
incident-is-open = open
incident-step-count = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
incident-operation-save = incident or complaint
incident-operation-reveal = opening of an incident or complaint
