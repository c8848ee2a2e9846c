# Programmes: qualifications and learning outcomes.
programmes-title = Programmes
programmes-library = Library of expectations
programmes-library-what = Items that have proved themselves: they are proposed to every placement of this programme.
programmes-library-none = No item yet. Add one here or, while editing an expectation of a placement, choose “Keep in the library”.
programmes-library-add = Add an item
programmes-library-every = for every programme
programmes-library-whose = Who offers or expects it
programmes-library-text = Item
programmes-library-for = For placements
programmes-library-for-this = of this programme
programmes-library-for-all = of every programme
programmes-new = New programme
programmes-import = Import…
programmes-filter = Search programmes
programmes-column-qualification = Qualification
programmes-column-name = Programme
programmes-column-code = Code
programmes-column-sector = Sector
programmes-column-level = LQF
programmes-column-outcomes = Outcomes
programmes-empty-title = No programmes yet
programmes-empty-what = Add a programme with its qualification and learning outcomes: expectations, assessments and reports refer to them.
programmes-form = Programme
programmes-field-qualification = Qualification
programmes-field-name = Name of the programme
programmes-field-code = Programme code
programmes-field-code-hint = As licensed, for example 33 543 04 1.
programmes-field-sector = Sector
programmes-field-level = LQF level
programmes-level = LQF level { $level }
programmes-outcomes = Learning outcomes
programmes-outcomes-hint = This order is the order in the agreement, the assessment and the report.
programmes-outcomes-none = No outcomes yet. Without them a placement cannot be assessed.
programmes-outcome-add = Add outcome
programmes-outcome-code = Code of outcome { $number }
programmes-outcome-text = Outcome { $number }: what the learner can do
programmes-outcome-remove = Remove outcome { $number }
programmes-outcome-up = Move outcome { $number } up
programmes-outcome-down = Move outcome { $number } down
programmes-created = Programme added.
programmes-saved = Programme saved.
programmes-field-field = Field of education (ISCED-F 2013)
programmes-field-field-hint = Search by name or code, for example 0722.
programmes-field-sector-none = Not given
programmes-field-sector-own = other words
programmes-field-years = Duration in years
programmes-field-years-hint = A group finishes after the last year.
programmes-field-placement-hours = Placement hours in all
programmes-field-placement-hours-hint = In the modules together: { $hours }.
programmes-level-older = until 1 August 2022: PKL { $level }
programmes-modules = Modules
programmes-modules-none = No modules yet. A programme without modules needs outcomes only.
programmes-modules-sum = Together: theory { $theory } h, practical lessons { $practice } h, placement { $placement } h.
programmes-module-none = No module
programmes-module-add = Add module
programmes-module-code = Code of module { $number }
programmes-module-name = Name of module { $number }
programmes-module-theory = Theory, h
programmes-module-practice = Practical lessons, h
programmes-module-placement = Placement, h
programmes-module-up = Move module { $number } up
programmes-module-down = Move module { $number } down
programmes-module-remove = Remove module { $number }
programmes-outcome-module = Module of outcome { $number }
programmes-versions = Versions
programmes-version = Version { $version }
programmes-version-from = valid from { $date }
programmes-version-always = from the beginning
programmes-version-outcomes = { $count ->
    [one] { $count } outcome
   *[other] { $count } outcomes
}
programmes-version-placements = { $count ->
    [one] { $count } placement
   *[other] { $count } placements
}
programmes-version-latest = current
programmes-version-made = Version { $version } was made. Placements that have begun keep theirs.
programmes-version-older = This is an earlier version: placements that began with it are agreed and assessed by it. Only the latest version can be changed.
programmes-version-open-latest = Open the latest version
programmes-used = { $count ->
    [one] { $count } placement began with this version. If you change modules, outcomes or placement hours, a new version is made; the placement keeps its own.
   *[other] { $count } placements began with this version. If you change modules, outcomes or placement hours, a new version is made; they keep their own.
}
programmes-field-valid-from = Valid from
programmes-field-valid-from-new = New version valid from
programmes-field-valid-from-hint = From today where none is given. Placements that begin earlier keep the version before.
