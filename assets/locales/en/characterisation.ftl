# The characterisation as a document.
characterisation-issue-title = Characterisation
characterisation-issue-what = What the company says of the trainee. It is prepared once the company’s final assessment is confirmed.
characterisation-issue = Prepare the characterisation
characterisation-again = Characterisation anew
