# The placement-quality report: preparing it.
report-issue-title = Prepare the report
report-issue = Prepare the report
report-again = New version of the report
report-issue-what = The report needs the questionnaires of at least two parties. A prepared report no longer changes; the school and the company mentor sign it.
