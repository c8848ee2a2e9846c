# Quality: the placements' indexes, compared.
quality-title = Quality
quality-what = The index (0–100) says how good the placement was; it is not the learner's mark.
quality-verify = Check a PDF
quality-search = Search by trainee or company
quality-band = Band
quality-band-any = All bands
quality-band-excellent = Excellent
quality-band-good = Good
quality-band-needs_work = Needs improvement
quality-band-insufficient = Insufficient
quality-no-index = no index
quality-completeness-full = full evaluation
quality-completeness-partial = partial evaluation
quality-completeness-none = too few questionnaires
quality-column-student = Trainee
quality-column-company = Placement site
quality-column-index = Index
quality-column-band = Band
quality-column-flags = Needs attention
quality-flag-gap = Opinions differ: { $dimensions }
quality-flag-gate = Not met: { $gates }
quality-flag-alert = Alert: { $items }
quality-flag-action = Action required
quality-flag-capped = The band is capped by a gate that is not met
quality-none-flagged = nothing
quality-mean = Mean index
quality-mean-of = { $count ->
    [one] of { $count } placement
   *[other] of { $count } placements
}
quality-chart = Dimensions, mean of all placements
quality-empty-title = Nothing to compare yet
quality-empty-what = An index appears when at least two parties have answered the questionnaire. Open a placement and its stage “Quality”.
quality-none-match = No placement matches.
