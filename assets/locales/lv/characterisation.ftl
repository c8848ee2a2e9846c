# Raksturojums kā dokuments.
characterisation-issue-title = Raksturojums
characterisation-issue-what = Uzņēmuma raksturojums par praktikantu. To sagatavo, kad uzņēmuma noslēguma vērtējums ir apstiprināts.
characterisation-issue = Sagatavot raksturojumu
characterisation-again = Raksturojums no jauna
