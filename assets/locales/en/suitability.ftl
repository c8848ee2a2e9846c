# Suitability of sites: standing, assessments, form.
suitability-title = Assessments of suitability
suitability-none = No assessments yet. Look at the site before the first placement: ten criteria, a conclusion and a term.
suitability-standing-not_assessed = Not assessed
suitability-standing-suitable = Suitable
suitability-standing-with_conditions = Suitable under conditions
suitability-standing-unsuitable = Unsuitable
suitability-standing-expired = Expired
suitability-short-with_conditions = Under conditions
suitability-assess = Assess
suitability-assess-at = Assess: { $site }
suitability-recorded = Assessment recorded.
suitability-whole = The whole company
suitability-holds = until { $date }
suitability-history = Earlier assessment
suitability-by = { $date }, { $person }
suitability-show = Show the criteria
suitability-shown = Assessment of { $date }
suitability-field-site = Site
suitability-field-verdict = Conclusion
suitability-field-conditions = Conditions
suitability-field-conditions-hint = What has to be done or kept to so that a placement can take place there.
suitability-field-assessed-on = Assessed on
suitability-field-assessed-by = Assessed by
suitability-field-valid-until = Valid until
suitability-field-valid-until-hint = { $years ->
    [one] Empty means { $years } year from the day of the assessment.
   *[other] Empty means { $years } years from the day of the assessment.
}
suitability-field-next-check = Next check
suitability-field-note = Note: { $criterion }
suitability-note = Note
suitability-criteria = Criteria
suitability-conclusion = Conclusion
suitability-judgement-meets = Meets
suitability-judgement-with_conditions = Under conditions
suitability-judgement-does_not = Does not meet
suitability-judgement-not_looked_at = Not looked at
