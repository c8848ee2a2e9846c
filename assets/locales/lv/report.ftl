# Prakses kvalitātes ziņojums: sagatavošana.
report-issue-title = Sagatavot ziņojumu
report-issue = Sagatavot ziņojumu
report-again = Jauna ziņojuma versija
report-issue-what = Ziņojumam vajag vismaz divu pušu anketas. Sagatavotais ziņojums vairs nemainās; to paraksta skola un prakses vadītājs uzņēmumā.
