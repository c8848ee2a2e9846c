# The termination of an agreement: how it is prepared.
termination-issue-title = Prepare the termination agreement
termination-issue = Prepare the agreement
termination-again = A new termination agreement
termination-issue-what = The last day and the reason come from “In progress”, where a placement is ended before its time.
