# Dokumenti: uzraksti PDF dokumentos. Līguma teksts ir assets/templates.
documents-number = Nr. { $number }
documents-footer-number = Nr. { $number } · { $version }. redakcija · veidne { $template }
documents-footer-hash = Satura kods { $code } · žurnāls { $journal }
documents-footer-content = Satura kods { $code }
documents-draft = Projekts
documents-demonstration = DEMO · izdomāti dati
documents-yes = Jā
documents-no = Nē
documents-not-applicable = Nav attiecināms
documents-none = nav
documents-no-data = nav datu

documents-party-school = Skola
documents-party-company = Prakses vieta
documents-party-student = Praktikants
documents-party-representative = Likumiskais pārstāvis

documents-field-name = Nosaukums
documents-field-registration = Reģistrācijas Nr.
documents-field-address = Adrese
documents-field-site = Prakses norises adrese
documents-field-represented = Pārstāv
documents-field-contact = Saziņa
documents-field-person = Vārds, uzvārds
documents-field-personal-code = Personas kods
documents-field-identity-document = Personu apliecinošs dokuments
documents-field-birth-date = Dzimšanas datums
documents-field-declared-address = Deklarētā adrese
documents-field-group = Grupa
documents-field-kind = Prakses veids
documents-field-programme = Izglītības programma
documents-field-qualification = Profesionālā kvalifikācija
documents-field-level = LKI līmenis
documents-field-goal = Prakses mērķis
documents-field-period = Prakses laiks
documents-field-hours = Stundas kopā
documents-field-hours-day = Stundas dienā
documents-field-week = Darba laiks
documents-field-hours-week = Stundas nedēļā
documents-shift = { $days }: { $from }–{ $to }
documents-shift-with-break = { $days }: { $from }–{ $to }, pārtraukums { $minutes } min
documents-field-position = Amats
documents-field-experience = Kvalifikācija, pieredze
documents-field-ended = Izbeigta pirms termiņa
documents-change-term = Nosacījums
documents-change-before = Līgumā
documents-change-after = Turpmāk
documents-changes-summary = Grozījumi: kā ir līgumā un kā būs turpmāk
documents-insurance = Apdrošināšana
documents-remuneration = Atlīdzība un izdevumi
documents-represented = { $position } { $name }
documents-represented-by-right = { $position } { $name } saskaņā ar { $authority }
documents-identity = { $kind } Nr. { $number }, izdevējvalsts: { $country }
documents-identity-until = { $kind } Nr. { $number }, izdevējvalsts: { $country }, derīga līdz { $until }
documents-identity-passport = pase
documents-identity-card = personas apliecība
documents-identity-permit = uzturēšanās atļauja
documents-identity-other = apliecība

documents-kind-training = mācību prakse
documents-kind-module = prakses modulis
documents-kind-final = noslēguma prakses modulis (kvalifikācijas prakse)
documents-kind-work-based = darba vidē balstītas mācības (DVB)
documents-kind-erasmus = Erasmus+ prakse
documents-kind-other = cita prakse

documents-supervisor = Prakses vadītājs skolā
documents-mentor = Prakses vadītājs prakses vietā
documents-outcome-code = Kods
documents-outcome = Sasniedzamais rezultāts
documents-outcomes-summary = Sasniedzamie rezultāti, uz kuriem prakse vērsta
documents-requisites-summary = { $party }: rekvizīti
documents-subject-summary = Prakses veids, programma un kvalifikācija
documents-time-summary = Prakses laiks un vieta

documents-expectation-party = Puse
documents-expectation-side = Veids
documents-expectation-text = Gaida
documents-expectation-outcomes = Rezultāti
documents-expectation-standing = Izpilde
documents-expectations-summary = Ko katra puse piedāvā un sagaida
documents-side-offers = Piedāvā
documents-side-expects = Sagaida
documents-standing-proposed = Ierosināta
documents-standing-discussed = Pārrunāta
documents-standing-agreed = Saskaņota
documents-standing-fulfilled = Izpildīta
documents-standing-unfulfilled = Nav izpildīta
documents-consent = { $party }: { $person }, { $date }, { $manner }
documents-manner-in-person = klātienē
documents-manner-call = pa tālruni
documents-manner-email = e-pastā
documents-manner-signature = ar parakstu

documents-annexes = Pielikumi
documents-annex = { $number }. pielikums. { $title }
documents-plan = Individuālais plāns
documents-plan-changed = { $total } – plāns jaunā redakcijā ir pielikumā
documents-plan-of = prakses vietā { $company } no { $total } ({ $share })
documents-plan-module = Modulis
documents-plan-place = Kur
documents-plan-amount = Stundas
documents-plan-weeks = Laiks
documents-plan-summary = Individuālais plāns: modulis, vieta, stundas un laiks
documents-plan-school = skolā
documents-plan-company = prakses vietā
documents-plan-lessons = { $count ->
    [zero] { $count } mācību stundu
    [one] { $count } mācību stunda
   *[other] { $count } mācību stundas
}
documents-plan-hours = { NUMBER($count) } h
documents-plan-in-school = Skolā
documents-plan-in-company = Prakses vietā
documents-plan-total = Kopā
documents-plan-share = Prakses vietas daļa
documents-plan-sums-summary = Plāna kopsummas un prakses vietas daļa
documents-signatures = Puses un paraksti
documents-signature-paper = paraksts, datums
documents-signature-electronic = vieta elektroniskajam parakstam
documents-signature-of = Paraksta lauks: { $party }
documents-signed-electronically = Dokumentu paraksta elektroniski; paraksti ir šajā datnē.
documents-signed-on-paper = Dokuments sagatavots { $copies ->
    [zero] { $copies } eksemplāros
    [one] { $copies } eksemplārā
   *[other] { $copies } eksemplāros
} un parakstīts pašrocīgi.

documents-report-title = Prakses kvalitātes ziņojums
documents-report-author = Sagatavoja: { $name }, { $position }
documents-report-participants = Dalībnieki un prakse
documents-report-participants-summary = Prakses dalībnieki, laiks un kvalifikācija
documents-report-expectations = Gaidas un to izpilde
documents-report-expectations-none = Puses nav pierakstījušas gaidas.
documents-report-learning = Mācīšanās rezultāti
documents-report-mentor = Prakses vadītāja vērtējums
documents-report-mentor-by = Vērtēja { $name }, { $date }
documents-report-mentor-none = Prakses vadītāja vērtējuma nav.
documents-report-outcomes-summary = Prakses vadītāja vērtējums pa sasniedzamajiem rezultātiem
documents-report-mark = Vērtējums
documents-report-level = Līmenis
documents-report-remark = Pierādījums, piezīme
documents-report-overall = Kopējais vērtējums: { $mark }
documents-report-strengths = Stiprās puses
documents-report-improvements = Pilnveidojamais
documents-report-characterisation = Raksturojums
documents-report-final = Skolas gala vērtējums
documents-report-final-mark = Gala vērtējums: { $mark }
documents-report-final-by = Izlika { $name }, { $date }
documents-report-final-none = Gala vērtējums vēl nav izlikts.
documents-report-quality = Prakses kvalitāte
documents-report-quality-apart = Kvalitātes indekss (0–100) raksturo praksi, nevis audzēkni, un nav daļa no audzēkņa vērtējuma.
documents-report-index-band = Kvalitātes indekss: { $index } – { $band }
documents-report-index-none = Kvalitātes indeksa nav: derīgas anketas iesniegusi mazāk nekā divas puses.
documents-report-index-exact = Nenoapaļots: { $index }. { $completeness }.
documents-report-capped = Joslu ierobežo neizpildīts nosacījums.
documents-report-action = Nekavējoties vajadzīga rīcība.
documents-report-full = Pilns vērtējums: visu trīs pušu anketas
documents-report-partial = Daļējs vērtējums: divu pušu anketas
documents-report-incomplete = Anketu ir par maz
documents-report-dimensions = Dimensijas
documents-report-chart-alt = Joslu diagramma, kvalitātes dimensijas no 0 līdz 100: { $values }.
documents-report-dimensions-summary = Kvalitātes dimensijas ar pušu vērtējumiem no 0 līdz 100
documents-report-dimension = Dimensija
documents-report-weight = Svars
documents-report-student = Praktikants
documents-report-company = Prakses vieta
documents-report-school = Skola
documents-report-score = Kopā
documents-report-gap = Starpība
documents-report-differences = Viedokļu atšķirības
documents-report-difference = { $dimension }: pušu vērtējumi atšķiras par { $gap } punktiem.
documents-report-differences-none = Pušu vērtējumi nevienā dimensijā neatšķiras par { $limit } punktiem vai vairāk.
documents-report-overall-marks = Kopvērtējums praksei (1–10, nav daļa no indeksa): { $marks }.
documents-report-gates = Nosacījumi
documents-report-gates-summary = Nosacījumi, kas jāizpilda neatkarīgi no indeksa
documents-report-gate = Nosacījums
documents-report-gate-answer = Izpildīts
documents-report-gate-evidence = Apliecinājums
documents-report-gates-none = Nosacījumi nav pārbaudīti.
documents-report-alerts = Trauksmes
documents-report-alert = { $item }: „{ $text }” – nepiekrīt.
documents-report-alerts-none = Nav.
documents-report-open = Atbildes brīvā formā
documents-report-open-answer = { $party }: { $text }
documents-report-open-none = Atbilžu nav.
documents-report-conclusion = Secinājums
documents-report-conclusion-index = Prakse novērtēta kā „{ $band }” ar kvalitātes indeksu { $index }.
documents-report-conclusion-none = Prakses kvalitāti nevar novērtēt, kamēr nav vismaz divu pušu derīgu anketu.
documents-report-conclusion-gates = Neizpildīti nosacījumi: { $gates }.
documents-report-conclusion-differences = Pārrunājamas viedokļu atšķirības: { $dimensions }.
documents-report-conclusion-weakest = Vājākā dimensija: { $dimension } ({ $score }); tajā sāk uzlabojumus.
documents-report-signatures = Paraksti

documents-band-excellent = Teicama
documents-band-good = Laba
documents-band-needs-work = Jāpilnveido
documents-band-insufficient = Nepietiekama
documents-level-very-high = ļoti augsts
documents-level-high = augsts
documents-level-medium = vidējs
documents-level-low = zems
documents-mark = { $points } ({ $word })
documents-mark-10 = izcili
documents-mark-9 = teicami
documents-mark-8 = ļoti labi
documents-mark-7 = labi
documents-mark-6 = gandrīz labi
documents-mark-5 = viduvēji
documents-mark-4 = gandrīz viduvēji
documents-mark-3 = vāji
documents-mark-2 = ļoti vāji
documents-mark-1 = ļoti ļoti vāji

# Forms that are handed out and come back.
documents-forms-title = { $count ->
    [zero] { $count } veidlapas
    [one] { $count } veidlapa
   *[other] { $count } veidlapas
}
documents-form-number = Veidlapas numurs
documents-form-due = Lūdzam atgriezt līdz { $date }
documents-form-due-to = Lūdzam atgriezt līdz { $date } uz { $address }
documents-form-how = Aizpildiet laukus un saglabājiet failu vai izdrukājiet un aizpildiet ar roku. Nekur nav jāreģistrējas.
documents-form-code = Kods skenēšanai ar veidlapas numuru { $number }
documents-form-seal = Kontrolkods
