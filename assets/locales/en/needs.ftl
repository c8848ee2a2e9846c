# What a placement needs besides its agreement: insurance, health check, safety instruction, equipment, plan.
needs-title = Safety and insurance
needs-what = What a placement of this kind needs, and by when. Enter days only; the program keeps nothing about health.
needs-to-check = The requirements are data of the program: check them against the regulations in force.
needs-insurance = Insured until
needs-health_check = Health check valid until
needs-instruction = Safety instruction at the workplace
needs-equipment = Protective equipment given out
needs-plan = Individual plan agreed on
needs-state-met = in order
needs-state-open = by { $date }
needs-state-missing = missing; was due { $date }
needs-state-ends_early = ends before the placement does
needs-state-late = later than { $date }
needs-state-no_plan = the day is there, but no plan
needs-state-below_least = too little of the plan in the company
