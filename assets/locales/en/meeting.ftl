# The talk about expectations: the screen at which school, company and trainee sit.
meeting-title-agreeing = Talk about expectations
meeting-title-review = What was kept of what was agreed
meeting-start-agreeing = Talk it through together
meeting-start-review = Look at what was kept
meeting-back = Back to the placement
meeting-empty = Nothing to talk about yet
meeting-empty-what = First write down what each party offers and expects.
meeting-steps = Course of the talk
meeting-done = { $done } of { $count } talked through
meeting-item = { $number } of { $count }
meeting-whose = { $party ->
    [school] The school
    [company] The company
   *[student] The trainee
} { $side ->
    [offers] offers
   *[expects] expects
}
meeting-answer-discussed = Talked through
meeting-answer-fulfilled = Kept
meeting-answer-unfulfilled = Not kept
meeting-previous = Previous
meeting-next = Next
meeting-end-agreeing = Consent
meeting-end-review = All looked at
meeting-open = { $count ->
    [one] { $count } item has not been talked through.
   *[other] { $count } items have not been talked through.
}
meeting-kept = { $kept } of { $count } kept. The quality report tells it too.
