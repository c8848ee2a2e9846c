# The quality questionnaires, the gates and the result.
questionnaire-tabs = Questionnaires and result
questionnaire-tab = { $party ->
    [school] School ({ $answered } of { $items })
    [company] Company ({ $answered } of { $items })
   *[student] Trainee ({ $answered } of { $items })
}
questionnaire-tab-gates = Gates ({ $answered } of { $items })
questionnaire-of = { $party ->
    [school] The school's questionnaire
    [company] The company's questionnaire
   *[student] The trainee's questionnaire
}
questionnaire-valid = the questionnaire counts
questionnaire-not-valid = counts from { $percent }% of answers
questionnaire-answered = { $answered } of { $items } answered.
questionnaire-keys = The key 4, 3, 2, 1 or N answers and goes on to the next statement.
questionnaire-answer-fully = Fully agree
questionnaire-answer-rather = Rather agree
questionnaire-answer-rather_not = Rather disagree
questionnaire-answer-not = Disagree
questionnaire-answer-not_applicable = Not applicable
questionnaire-open = In your own words
questionnaire-overall = Overall mark for the placement
questionnaire-overall-hint = The overall mark is reported and is not part of the index.
questionnaire-on = Answered on
questionnaire-gates = Gates
questionnaire-gates-what = They must hold whatever the index. A gate that is not passed limits the verdict.
questionnaire-gate-decisive = Decisive: if it is not passed, the placement is insufficient and something must be done at once.
questionnaire-gate-passed = Yes
questionnaire-gate-failed = No
questionnaire-gate-not_applicable = Not applicable
questionnaire-gate-evidence = { $gate }: what shows it
questionnaire-gate-on = { $gate }: date
questionnaire-results = Result
questionnaire-results-none = The result appears when at least two parties have answered.
questionnaire-no-index = No index yet
questionnaire-no-index-what = At least two questionnaires with enough answers are needed.
questionnaire-index-exact = Placement-quality index { $index }
questionnaire-never-mixed = The index says how good the placement was. It is never mixed with the learner's mark.
questionnaire-chart = Dimensions, points from 0 to 100
questionnaire-differences = Differences of opinion worth talking about
questionnaire-differences-what = The parties' scores differ by { $points } points or more.
questionnaire-gap = difference { $gap }
questionnaire-failed-gates = Gates not passed
questionnaire-alerts = Alert: the lowest answer to a vital question
questionnaire-proposal = From the record: { $answer }
questionnaire-proposal-accept = Accept
questionnaire-proposal-accept-of = Accept the proposal for { $gate }
questionnaire-proposal-instructed = Induction and first instruction on { $date } (log of instruction).
questionnaire-proposal-instructed-late = Instruction was complete on { $date }, the placement began on { $first } (log of instruction).
questionnaire-proposal-diary = Confirmed: { $confirmed } of { $over } weeks (diary).
questionnaire-proposal-visit = { $by }, { $date } (visits and talks).
questionnaire-proposal-no-visit = No visit and no talk of the school is on record.
questionnaire-proposal-incident = A serious incident is open ({ $date }).
questionnaire-proposal-no-incident = No serious incident is open.
