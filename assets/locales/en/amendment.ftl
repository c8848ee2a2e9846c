# The amendment of an agreement: how it is prepared.
amendment-issue-title = Prepare the amendment agreement
amendment-issue = Prepare the agreement
amendment-again = A new amendment agreement
amendment-issue-what = It names every term that is another in the placement’s record since the agreement was prepared: period, hours, place, supervisors, aim, insurance, remuneration. A new one replaces the one before.
