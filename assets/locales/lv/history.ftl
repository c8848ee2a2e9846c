# Darbību vēsture, atsaukšana un atjaunošana.
history-title = Darbību vēsture
history-undo = Atsaukt
history-undo-what = Atsaukt: { $what }
history-undone = Atsaukts: { $what }.
history-redo = Atjaunot
history-redo-what = Atjaunot: { $what }
history-redone = Atjaunots: { $what }.
history-kept = { $count ->
    [zero] { $count } ieraksti kopš tā laika ir mainīti un atstāti, kā ir.
    [one] { $count } ieraksts kopš tā laika ir mainīts un atstāts, kā ir.
   *[other] { $count } ieraksti kopš tā laika ir mainīti un atstāti, kā ir.
}
history-nothing-to-undo = Nav ko atsaukt
history-nothing-to-redo = Nav ko atjaunot
history-what = Kas darīts
history-when = Kad
history-subject = Ar ko
history-records = { $count ->
    [zero] { $count } ierakstu
    [one] { $count } ieraksts
   *[other] { $count } ieraksti
}
history-of-many = { $count ->
    [zero] { $what } ({ $count } ierakstu)
    [one] { $what } ({ $count } ieraksts)
   *[other] { $what } ({ $count } ieraksti)
}
history-explained = Viss, kas šajā darba datnē mainīts. Maiņu var atsaukt arī vēlāk; ieraksti, kas kopš tā laika mainīti vēlreiz, paliek, kā ir.
history-empty = Vēl nekas nav darīts
history-empty-what = Šeit būs redzama katra maiņa: kas, kad un ar ko.
history-more = Rādīt agrākas
history-of-record = Ieraksta vēsture
history-created = izveidots
history-changed = mainīts
history-removed = dzēsts
history-noted = atzīme
history-fields = { $count ->
    [zero] { $count } lauku
    [one] { $count } lauks
   *[other] { $count } lauki
}
history-operation-other = cita darbība
history-operation-school-save = skolas dati
history-operation-supervisor-save = skolas prakses vadītāja dati
history-operation-supervisor-remove = skolas prakses vadītāja dzēšana
history-operation-programme-save = programmas dati
history-operation-programme-version = programmas jauna versija
history-operation-group-save = grupas dati
history-operation-group-remove = grupas dzēšana
history-operation-group-adopt = grupu saraksta papildinājums
history-operation-school-year-rollover = pāreja uz jaunu mācību gadu
history-operation-company-save = uzņēmuma dati
history-operation-mentor-save = uzņēmuma prakses vadītāja dati
history-operation-mentor-remove = uzņēmuma prakses vadītāja dzēšana
history-operation-site-save = prakses norises vieta
history-operation-site-remove = prakses norises vietas noņemšana
history-operation-representative-save = uzņēmuma pārstāvis
history-operation-representative-remove = uzņēmuma pārstāvja noņemšana
history-operation-suitability-record = piemērotības vērtējums
history-operation-capacity-save = prakses vietu skaits
history-operation-capacity-remove = prakses vietu skaita plāna noņemšana
history-operation-cooperation-save = sadarbības dokuments
history-operation-cooperation-remove = sadarbības dokumenta noņemšana
history-operation-policy-save = apdrošināšanas polise
history-operation-policy-remove = apdrošināšanas polises noņemšana
history-operation-student-save = audzēkņa dati
history-operation-student-leave = audzēkņa aiziešana no skolas
history-operation-student-return = audzēkņa atgriešanās skolā
history-operation-student-reveal-code = personas koda apskate
history-operation-students-set-group = audzēkņu grupas maiņa
history-operation-students-leave = audzēkņu aiziešana no skolas
history-operation-placement-save = prakses dati
history-operation-placement-end = prakses pirmstermiņa beigas
history-operation-placement-resume = prakses turpināšana
history-operation-placements-set-supervisor = prakšu vadītāja maiņa
history-operation-saved-view-save = saglabātais filtrs
history-operation-saved-view-remove = saglabātā filtra noņemšana
history-operation-expectation-save = gaidu papildinājums
history-operation-expectation-remove = gaidas dzēšana
history-operation-expectation-standing = gaidas stāvokļa maiņa
history-operation-consent-record = piekrišanas atzīme
history-operation-consent-withdraw = piekrišanas atsaukums
history-operation-assessment-save = prakses vadītāja vērtējums
history-operation-final-mark-save = gala atzīme
history-operation-quality-form-save = kvalitātes anketas atbildes
history-operation-gates-save = obligāto nosacījumu atbildes
history-operation-document-issue = dokumenta izsniegšana
history-operation-document-save = dokumenta saglabāšana diskā
history-operation-document-signature = paraksta atzīme
history-operation-document-sign = elektroniskais paraksts
history-operation-anchor-add = uzticama sertifikāta pievienošana
history-operation-anchor-remove = uzticama sertifikāta noņemšana
history-operation-import-apply = imports
history-operation-export-save = personas kodu eksports
history-operation-rules-install = noteikumu papildinājums
history-operation-workspace-create = darba datnes izveide
history-operation-workspace-generate = izdomātu ierakstu izveide
history-operation-history-undo = maiņas atsaukšana
history-operation-history-redo = atsauktas maiņas atjaunošana
history-field-first-name = Vārds
history-field-last-name = Uzvārds
history-field-personal-code = Personas kods
history-field-birth-date = Dzimšanas datums
history-field-group = Grupa
history-field-programme-id = Programma
history-field-phone = Tālrunis
history-field-email = E-pasts
history-field-address = Adrese
history-field-representative = Likumiskais pārstāvis
history-field-name = Nosaukums vai vārds
history-field-legal-form = Juridiskā forma
history-field-registration-number = Reģistrācijas numurs
history-field-site-address = Prakses vietas adrese
history-field-signatory = Paraksttiesīgā persona
history-field-position = Amats vai vieta sarakstā
history-field-qualification = Kvalifikācija
history-field-company-id = Uzņēmums
history-field-student-id = Audzēknis
history-field-mentor-id = Prakses vadītājs uzņēmumā
history-field-supervisor-id = Prakses vadītājs skolā
history-field-kind = Veids
history-field-period = Laiks
history-field-hours-total = Stundas kopā
history-field-hours-per-day = Stundas dienā
history-field-goal = Mērķis
history-field-insurance = Apdrošināšana
history-field-remuneration = Atlīdzība
history-field-ended = Pirmstermiņa beigas
history-field-number = Numurs
history-field-code = Kods
history-field-sector = Nozare
history-field-lki-level = LKI līmenis
history-field-field = Izglītības joma
history-field-years = Mācību ilgums
history-field-placement-hours = Prakses stundas
history-field-modules = Moduļi
history-field-version = Versija
history-field-valid-from = Spēkā no
history-field-left = Skolas beigšana
history-field-school-year = Mācību gads
history-field-course = Kurss
history-field-teacher = Grupas audzinātājs
history-field-finished = Grupa absolvējusi
history-field-outcomes = Mācīšanās rezultāti
history-field-town = Pilsēta
history-field-town-locative = Pilsēta (kur?)
history-field-text = Teksts
history-field-outcome-ids = Mācīšanās rezultāti
history-field-standing = Stāvoklis
history-field-party = Puse
history-field-side = Piedāvā vai sagaida
history-field-mentor = Prakses vadītāja vērtējums
history-field-final-mark = Gala atzīme
history-field-answers = Atbildes
history-field-signatures = Paraksti
history-field-sites = Prakses norises vietas
history-field-representatives = Pārstāvji
history-field-training = Pedagoģiskās mācības
history-field-site-id = Prakses norises vieta
history-field-checklist = Kritēriju versija
history-field-findings = Kritēriju vērtējums
history-field-verdict = Secinājums
history-field-conditions = Nosacījumi
history-field-assessed-on = Vērtēšanas diena
history-field-assessed-by = Kas vērtēja
history-field-valid-until = Spēkā līdz
history-field-next-check = Nākamā pārbaude
history-field-planned = Plānotās vietas
history-field-signed-on = Parakstīšanas diena
history-field-from = Spēkā no
history-field-until = Spēkā līdz
history-field-subject = Priekšmets
history-field-note = Piezīme
history-field-insurer = Apdrošinātājs
history-field-sum = Apdrošinājuma summa
history-field-shows = Meklējamie vārdi, filtri un kārtība
history-field-other = cits lauks
