# Prakšu saraksts un jaunas prakses veidlapa; posmu, pušu un soļu vārdi.
placements-title = Prakses
placements-new = Jauna prakse
placements-import = Importēt…
placements-search = Meklēt praksi
placements-stage = Posms
placements-stage-any = Visi posmi
placements-stage-agreeing = Saskaņošana
placements-stage-agreement = Līgums
placements-stage-running = Norise
placements-stage-assessing = Vērtēšana
placements-stage-quality = Kvalitāte
placements-stage-report = Ziņojums
placements-stage-done = Pabeigta
placements-stage-ended = Pārtraukta
placements-state-done = paveikts
placements-state-current = tagad
placements-state-missing = nav pabeigts
placements-state-ahead = vēl priekšā
placements-line = Prakses gaita

placements-attention = Termiņš
placements-attention-any = Jebkurš termiņš
placements-attention-overdue = Nokavētas
placements-attention-this_week = Šonedēļ
placements-attention-waiting = Gaida citus
placements-filters = Filtri
placements-clear-filters = Notīrīt filtrus

placements-column-student = Praktikants
placements-column-company = Prakses vieta
placements-column-group = Grupa
placements-column-period = Laiks
placements-column-stage = Posms
placements-column-next = Nākamais solis
placements-column-number = Numurs
placements-overdue-by = nokavēts: līdz { $date }
placements-due-by = līdz { $date }
placements-nothing-next = Viss paveikts
placements-empty-title = Prakšu vēl nav
placements-empty-what = Importējiet prakšu sarakstu no Excel vai CSV datnes vai izveidojiet pirmo praksi.
placements-none-match = Neviena prakse neatbilst meklētajam. Notīriet filtrus vai mainiet meklējamo tekstu.

placements-party-school = Skola
placements-party-company = Uzņēmums
placements-party-student = Praktikants


placements-next-mentor = Norādīt prakses vadītāju uzņēmumā
placements-next-supervisor = Norādīt prakses vadītāju skolā
placements-next-representative = Norādīt nepilngadīgā likumisko pārstāvi
placements-next-expectations = { $party ->
    [school] Pierakstīt, ko piedāvā un sagaida skola
    [company] Pierakstīt, ko piedāvā un sagaida uzņēmums
   *[student] Pierakstīt, ko piedāvā un sagaida praktikants
}
placements-next-consent = { $party ->
    [school] Saņemt skolas piekrišanu
    [company] Saņemt uzņēmuma piekrišanu
   *[student] Saņemt praktikanta piekrišanu
}
placements-next-agreement_issue = Sagatavot trīspusējo līgumu
placements-next-agreement_signature = { $party ->
    [school] Saņemt skolas parakstu uz līguma
    [company] Saņemt uzņēmuma parakstu uz līguma
   *[student] Saņemt praktikanta parakstu uz līguma
}
placements-next-still_running = Prakse notiek
placements-next-mentor_assessment = Ievadīt prakses vadītāja vērtējumu
placements-next-final_mark = Ievadīt skolas gala atzīmi
placements-next-quality_form = { $party ->
    [school] Aizpildīt skolas kvalitātes anketu
    [company] Aizpildīt uzņēmuma kvalitātes anketu
   *[student] Aizpildīt praktikanta kvalitātes anketu
}
placements-next-gates = Atbildēt uz obligātajiem kvalitātes nosacījumiem
placements-next-report_issue = Sagatavot prakses kvalitātes ziņojumu
placements-next-report_signature = { $party ->
    [school] Saņemt skolas parakstu uz ziņojuma
    [company] Saņemt uzņēmuma parakstu uz ziņojuma
   *[student] Saņemt praktikanta parakstu uz ziņojuma
}

placements-form-title-new = Jauna prakse
placements-form-title-edit = Prakses dati
placements-form-who = Kas piedalās
placements-form-when = Laiks un apjoms
placements-form-more = Pārējais
placements-field-student = Praktikants
placements-field-student-hint = Rakstiet vārdu, uzvārdu vai grupu; garumzīmes nav obligātas.
placements-field-company = Prakses vieta
placements-field-mentor = Prakses vadītājs uzņēmumā
placements-field-mentor-later = Norādīs vēlāk
placements-field-supervisor = Prakses vadītājs skolā
placements-field-programme = Izglītības programma
placements-field-kind = Prakses veids
placements-field-start = Pirmā diena
placements-field-end = Pēdējā diena
placements-field-hours-total = Stundas kopā
placements-field-hours-total-hint = Astronomiskās stundas (60 minūtes).
placements-field-hours-per-day = Stundas dienā
placements-field-site = Prakses norises adrese
placements-field-site-hint = Atstājiet tukšu, ja prakse notiek uzņēmuma parastajā vietā.
placements-field-goal = Prakses mērķis
placements-field-insurance = Apdrošināšana
placements-field-insurance-hint = Apdrošinātājs, polises numurs un termiņš, ja apdrošināšana ir vajadzīga.
placements-field-remuneration = Atlīdzība, transports, dienesta viesnīca
placements-created = Prakse izveidota.
placements-saved = Prakses dati saglabāti.

placements-hints = Jāņem vērā
placements-hint-site_unsuitable = Prakses vieta { $date } atzīta par nepiemērotu.
placements-hint-site_expired = Prakses vietas piemērotības vērtējums ir spēkā tikai līdz { $date }
placements-hint-site_with_conditions = Prakses vieta piemērota ar nosacījumiem: { $conditions }
placements-hint-capacity_exceeded = Vairāk prakšu nekā plānoto vietu: { $assigned } no { $planned }
placements-hint-mentor_untrained = Prakses vadītājam nav ierakstītas pedagoģiskās mācības, kas vajadzīgas darba vidē balstītām mācībām.
placements-hint-mentor_training_expired = Prakses vadītāja pedagoģiskās mācības derīgas tikai līdz { $date }
placements-hint-insurance_missing = Uzņēmumam nav ierakstīta civiltiesiskās atbildības apdrošināšana.
placements-hint-insurance_expired = Uzņēmuma apdrošināšana spēkā tikai līdz { $date }
placements-hint-identity_missing = Praktikantam nav ierakstīts ne personas kods, ne personu apliecinošs dokuments: līgumā šī vieta paliks tukša.
placements-hint-identity_expired = Praktikanta personu apliecinošais dokuments derīgs tikai līdz { $date }
placements-hint-student = Atvērt audzēkni
placements-hint-company = Atvērt uzņēmumu
placements-field-site-choice = Prakses norises vieta
placements-site-other = Cita adrese

placements-print = Sagatavot līgumus…
placements-print-title = Sagatavot līgumus
placements-print-fresh = { $count ->
    [zero] Tiks izsniegti { $count } jaunu līgumu.
    [one] Tiks izsniegts { $count } jauns līgums.
   *[other] Tiks izsniegti { $count } jauni līgumi.
}
placements-print-again = { $count ->
    [zero] { $count } līgumu jau ir izsniegti; tie paliek, kādi izsniegti un parakstīti.
    [one] { $count } līgums jau ir izsniegts; tas paliek, kāds izsniegts un parakstīts.
   *[other] { $count } līgumi jau ir izsniegti; tie paliek, kādi izsniegti un parakstīti.
}
placements-print-left-out = { $count ->
    [zero] { $count } praksēm līgumu vēl nevar izsniegt:
    [one] { $count } praksei līgumu vēl nevar izsniegt:
   *[other] { $count } praksēm līgumu vēl nevar izsniegt:
}
placements-print-language = Jauno līgumu valoda
placements-print-paper = Kā sagatavot
placements-print-one_file = Viena datne drukai
placements-print-one_file-what = Visi līgumi pēc kārtas, kā sarakstā
placements-print-file_each = Katrs līgums savā datnē
placements-print-file_each-what = Sūtīšanai un elektroniskai parakstīšanai
placements-print-copies = Eksemplāri
placements-print-both-sides = Druka uz abām pusēm: katrs eksemplārs sākas uz jaunas lapas
placements-print-into = Mapes
placements-print-into-one = Visi vienā
placements-print-into-groups = Pa grupām
placements-print-into-companies = Pa uzņēmumiem
placements-print-working = Sagatavo līgumus
placements-print-do = { $count ->
    [zero] Sagatavot { $count } līgumu
    [one] Sagatavot { $count } līgumu
   *[other] Sagatavot { $count } līgumus
}
