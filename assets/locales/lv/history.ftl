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
history-operation-student-reveal-document = personu apliecinoša dokumenta numura apskate
history-operation-placement-save = prakses dati
history-operation-placement-end = prakses pirmstermiņa beigas
history-operation-placement-resume = prakses turpināšana
history-operation-placement-fit-end = prakses beigas pēc darba laika
history-operation-placement-fit-hours = prakses stundas pēc darba laika
history-operation-working-time-save = darba laiks
history-operation-plan-save = individuālais plāns
history-operation-placement-interrupt = prakses pārtraukums
history-operation-interruption-remove = prakses pārtraukuma atcelšana
history-operation-provisions-save = drošības un apdrošināšanas datumi
history-operation-placements-set-supervisor = prakšu vadītāja maiņa
history-operation-saved-view-save = saglabātais filtrs
history-operation-saved-view-remove = saglabātā filtra noņemšana
history-operation-expectation-save = gaidu papildinājums
history-operation-expectation-remove = gaidas dzēšana
history-operation-expectation-standing = gaidas stāvokļa maiņa
history-operation-consent-record = piekrišanas atzīme
history-operation-consent-withdraw = piekrišanas atsaukums
history-operation-assessment-save = vērtējuma ieraksts
history-operation-diary-mark-save = dienasgrāmatas vai pārskata vērtējums
history-operation-defence-save = prakses aizstāvēšana
history-operation-final-mark-save = gala atzīme
history-operation-assessment-confirm = vērtējuma apstiprināšana
history-operation-assessment-reopen = jauna vērtējuma versija
history-operation-assessment-form-save = vērtēšanas veidlapas maiņa
history-operation-placement-file-save = prakses lietas saglabāšana diskā
history-operation-quality-form-save = kvalitātes anketas atbildes
history-operation-gates-save = obligāto nosacījumu atbildes
history-operation-packet-issue = veidlapas izsniegšana
history-operation-packet-mail = e-pasta sagatavošana ar veidlapu
history-operation-packet-withdraw = veidlapas atsaukšana
history-operation-packet-accept = veidlapas atbilžu pieņemšana
history-operation-packet-save = veidlapas saglabāšana diskā
history-operation-document-issue = dokumenta izsniegšana
history-operation-document-save = dokumenta saglabāšana diskā
history-operation-document-signature = paraksta atzīme
history-operation-document-sign = elektroniskais paraksts
history-operation-document-prolong = papildināšana ilgai glabāšanai
history-operation-document-receive = citur parakstīta dokumenta pievienošana
history-operation-proven-item-save = gaidu bibliotēkas papildināšana
history-operation-proven-item-remove = ieraksta izņemšana no gaidu bibliotēkas
history-operation-agreements-print = līgumu sagatavošana drukai
history-operation-anchor-add = uzticama sertifikāta pievienošana
history-operation-anchor-remove = uzticama sertifikāta noņemšana
history-operation-import-apply = imports
history-operation-export-save = personas kodu eksports
history-operation-rules-install = noteikumu papildinājums
history-operation-school-year-save = skolas kalendāra maiņa
history-operation-school-year-reset = skolas kalendāra atiestatīšana
history-operation-template-save = līguma veidnes jauna versija
history-operation-workspace-create = darba datnes izveide
history-operation-workspace-generate = izdomātu ierakstu izveide
history-operation-history-undo = maiņas atsaukšana
history-operation-history-redo = atsauktas maiņas atjaunošana

# Kas ir vēsturē: ieraksta un tā daļu nosaukumi.
history-part = { $title }: { $name }
history-actor-coordinator = prakšu koordinators
history-gone = dzēsts ieraksts
history-mark = { $points } – { $word }
history-order = secība
history-record-school = Skola
history-record-supervisor = Prakses vadītājs skolā
history-record-programme = Programma
history-record-group = Grupa
history-record-student = Audzēknis
history-record-anchor = Uzticams sertifikāts
history-operation-identity-issue = parakstīšanas identitātes izdošana
history-operation-identity-withdraw = parakstīšanas identitātes atsaukšana
history-record-issuer = Skolas izdevējs
history-field-certificate = Sertifikāts
history-field-valid-until = Derīgs līdz
history-field-withdrawn = Atsaukts
history-field-withdrawn-list = Atsaukto saraksts
history-field-withdrawn-lists = Cik sarakstu bijis
history-field-issued-identities = Izdotās identitātes
history-record-ruleset = Noteikumi
history-record-saved-view = Saglabāts filtrs
history-record-company = Uzņēmums
history-record-mentor = Prakses vadītājs uzņēmumā
history-record-suitability = Piemērotības vērtējums
history-record-capacity = Prakses vietu skaits
history-record-cooperation = Sadarbības dokuments
history-record-policy = Apdrošināšanas polise
history-record-placement = Prakse
history-record-expectation = Gaida
history-record-consent = Piekrišana
history-record-assessment = Vērtējums
history-record-quality_form = Kvalitātes anketa
history-record-working-time = Darba laiks
history-record-packet = Veidlapa
history-record-document = Dokuments
history-record-proven-item = Gaidu bibliotēkas ieraksts
history-document-agreement = Līgums
history-document-report = Ziņojums
history-document-termination = Vienošanās par izbeigšanu
history-document-amendment = Vienošanās par grozījumiem
history-document-assessment = Vērtējuma lapa
history-document-characterisation = Raksturojums

# Lauki, kuriem ekrānā nav sava uzraksta vai tas ir citāds.
history-field-name = Nosaukums
history-field-number = Numurs
history-field-code = Kods
history-field-kind = Veids
history-field-text = Teksts
history-field-day = Datums
history-field-version = Versija
history-field-period = Laiks
history-field-module = Modulis
history-field-finished = Grupa absolvējusi
history-field-holder = Kam izsniegts
history-field-party = Puse
history-field-side = Piedāvā vai sagaida
history-field-standing = Stāvoklis
history-field-person = Kas piekrita
history-field-checklist = Kritēriju versija
history-field-judgement = Vērtējums
history-field-questionnaire = Anketas versija
history-field-answers = Atbildes
history-field-answer = Atbilde
history-field-gate = Nosacījums
history-field-evidence = Kas to apliecina
history-field-template = Veidne
history-field-issued = Izsniegts
history-field-hash = Satura nospiedums

# Kā maiņu rāda.
history-was-empty = tukšs
history-before = bija
history-after = kļuva
history-added = pievienots
history-taken = noņemts
history-recorded = { $count ->
    [zero] Kas bija ierakstīts ({ $count } lauku)
    [one] Kas bija ierakstīts ({ $count } lauks)
   *[other] Kas bija ierakstīts ({ $count } lauki)
}
history-erased = Saturs ir dzēsts saskaņā ar datu aizsardzības prasībām; paliek tikai tas, ka maiņa ir bijusi.
history-whole-show = Rādīt visu
history-whole-hide = Rādīt īsi
