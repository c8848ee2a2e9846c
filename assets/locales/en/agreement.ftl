# The tripartite agreement: preparing it.
agreement-issue-title = Prepare the agreement
agreement-issue = Prepare the agreement
agreement-again = New version of the agreement
agreement-issue-what = A prepared agreement no longer changes: it can be opened, printed, saved and signed. Until then a draft is shown.
agreement-missing = Still to be put on record before the agreement is issued
agreement-papers = Papers of the agreement
agreement-paper-agreement = Agreement
agreement-paper-amendment = Amendments
agreement-paper-termination = Termination
