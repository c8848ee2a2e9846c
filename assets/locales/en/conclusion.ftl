# What follows from the quality evaluation; for the report's end.
conclusion-excellent = The quality of the placement is excellent; the cooperation should go on and its experience be shared.
conclusion-good = The quality of the placement is good; the cooperation should go on.
conclusion-needs-work = The quality of the placement needs work: school and company should agree on improvements before the next placement.
conclusion-insufficient = The quality of the placement is insufficient: action has to be agreed at once, and until it is taken no new placement should begin here.
