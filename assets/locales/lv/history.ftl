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
history-operation-company-save = uzņēmuma dati
history-operation-mentor-save = uzņēmuma prakses vadītāja dati
history-operation-mentor-remove = uzņēmuma prakses vadītāja dzēšana
history-operation-student-save = audzēkņa dati
history-operation-student-reveal-code = personas koda apskate
history-operation-placement-save = prakses dati
history-operation-placement-end = prakses pirmstermiņa beigas
history-operation-placement-resume = prakses turpināšana
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
history-field-other = cits lauks
