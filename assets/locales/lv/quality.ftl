# Kvalitāte: prakšu indeksi un to salīdzinājums.
quality-title = Kvalitāte
quality-what = Indekss (0–100) rāda, cik laba bija prakse; tas nav audzēkņa vērtējums.
quality-verify = Pārbaudīt PDF
quality-search = Meklēt pēc praktikanta vai uzņēmuma
quality-band = Josla
quality-band-any = Visas joslas
quality-band-excellent = Teicama
quality-band-good = Laba
quality-band-needs_work = Jāpilnveido
quality-band-insufficient = Nepietiekama
quality-no-index = nav indeksa
quality-completeness-full = pilns vērtējums
quality-completeness-partial = daļējs vērtējums
quality-completeness-none = par maz anketu
quality-column-student = Praktikants
quality-column-company = Prakses vieta
quality-column-index = Indekss
quality-column-band = Josla
quality-column-flags = Kam pievērst uzmanību
quality-flag-gap = Viedokļu atšķirība: { $dimensions }
quality-flag-gate = Nav izpildīts: { $gates }
quality-flag-alert = Trauksme: { $items }
quality-flag-action = Vajadzīga rīcība
quality-flag-capped = Joslu ierobežo neizpildīts nosacījums
quality-none-flagged = nekas
quality-mean = Vidējais indekss
quality-mean-of = { $count ->
    [zero] no { $count } praksēm
    [one] no { $count } prakses
   *[other] no { $count } praksēm
}
quality-chart = Dimensijas vidēji visās praksēs
quality-empty-title = Vēl nav ko salīdzināt
quality-empty-what = Indekss rodas, kad praksei aizpildītas vismaz divu pušu anketas. Atveriet praksi un tās posmu „Kvalitāte”.
quality-none-match = Neviena prakse neatbilst meklētajam.
