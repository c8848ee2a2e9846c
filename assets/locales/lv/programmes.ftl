# Programmas: kvalifikācijas un sasniedzamie mācīšanās rezultāti.
programmes-title = Programmas
programmes-library = Gaidu bibliotēka
programmes-library-what = Ieraksti, kas sevi attaisnojuši: tos piedāvā katrai šīs programmas praksei.
programmes-library-none = Vēl nav neviena ieraksta. Pievienojiet šeit vai, labojot gaidas praksē, izvēlieties „Paturēt bibliotēkā”.
programmes-library-add = Pievienot ierakstu
programmes-library-every = der visām programmām
programmes-library-whose = Kurš piedāvā vai sagaida
programmes-library-text = Ieraksts
programmes-library-for = Der praksēm
programmes-library-for-this = šajā programmā
programmes-library-for-all = visās programmās
programmes-new = Jauna programma
programmes-import = Importēt…
programmes-filter = Meklēt programmu
programmes-column-qualification = Profesionālā kvalifikācija
programmes-column-name = Izglītības programma
programmes-column-code = Kods
programmes-column-sector = Nozare
programmes-column-level = LKI
programmes-column-outcomes = Rezultāti
programmes-empty-title = Programmu vēl nav
programmes-empty-what = Pievienojiet programmu ar kvalifikāciju un sasniedzamajiem rezultātiem: pret tiem vienojas, vērtē un ziņo.
programmes-form = Programma
programmes-field-qualification = Profesionālā kvalifikācija
programmes-field-name = Izglītības programmas nosaukums
programmes-field-code = Programmas kods
programmes-field-code-hint = Kā licencē, piemēram, 33 543 04 1.
programmes-field-sector = Nozare
programmes-field-level = LKI līmenis
programmes-level = { $level }. LKI līmenis
programmes-outcomes = Sasniedzamie mācīšanās rezultāti
programmes-outcomes-hint = Secība šeit ir secība līgumā, vērtējumā un ziņojumā.
programmes-outcomes-none = Rezultātu vēl nav. Bez tiem praksi nevar novērtēt.
programmes-outcome-add = Pievienot rezultātu
programmes-outcome-code = { $number }. rezultāta kods
programmes-outcome-text = { $number }. rezultāts: ko audzēknis prot
programmes-outcome-remove = Noņemt { $number }. rezultātu
programmes-outcome-up = Pārvietot { $number }. rezultātu augstāk
programmes-outcome-down = Pārvietot { $number }. rezultātu zemāk
programmes-created = Programma pievienota.
programmes-saved = Programma saglabāta.
programmes-field-field = Izglītības joma (ISCED-F 2013)
programmes-field-field-hint = Meklējiet pēc nosaukuma vai koda, piemēram, 0722.
programmes-field-sector-none = Nav norādīta
programmes-field-sector-own = cits ieraksts
programmes-field-years = Mācību ilgums, gadi
programmes-field-years-hint = Pēc pēdējā kursa grupa absolvē.
programmes-field-placement-hours = Prakses stundas kopā
programmes-field-placement-hours-hint = Moduļos kopā: { $hours }.
programmes-level-older = līdz 2022. gada 1. augustam: { $level }. PKL
programmes-modules = Moduļi
programmes-modules-none = Moduļu vēl nav. Programmai bez moduļiem pietiek ar rezultātiem.
programmes-modules-sum = Kopā: teorija { $theory } h, praktiskās mācības { $practice } h, prakse { $placement } h.
programmes-module-none = Bez moduļa
programmes-module-add = Pievienot moduli
programmes-module-code = { $number }. moduļa kods
programmes-module-name = { $number }. moduļa nosaukums
programmes-module-theory = Teorija, h
programmes-module-practice = Praktiskās mācības, h
programmes-module-placement = Prakse, h
programmes-module-up = Pārvietot { $number }. moduli augstāk
programmes-module-down = Pārvietot { $number }. moduli zemāk
programmes-module-remove = Noņemt { $number }. moduli
programmes-outcome-module = { $number }. rezultāta modulis
programmes-versions = Versijas
programmes-version = { $version }. versija
programmes-version-from = spēkā no { $date }
programmes-version-always = no paša sākuma
programmes-version-outcomes = { $count ->
    [zero] { $count } rezultātu
    [one] { $count } rezultāts
   *[other] { $count } rezultāti
}
programmes-version-placements = { $count ->
    [zero] { $count } prakšu
    [one] { $count } prakse
   *[other] { $count } prakses
}
programmes-version-latest = spēkā esošā
programmes-version-made = Izveidota { $version }. versija. Sāktās prakses paliek pie savas versijas.
programmes-version-older = Šī ir iepriekšēja versija: pēc tās vienojas un vērtē prakses, kas ar to sāktas. Mainīt var tikai jaunāko versiju.
programmes-version-open-latest = Atvērt jaunāko versiju
programmes-used = { $count ->
    [zero] Ar šo versiju sāktas { $count } prakses. Ja maināt moduļus, rezultātus vai prakses stundas, tiks izveidota jauna versija; sāktās prakses paliek pie savas.
    [one] Ar šo versiju sākta { $count } prakse. Ja maināt moduļus, rezultātus vai prakses stundas, tiks izveidota jauna versija; sāktā prakse paliek pie savas.
   *[other] Ar šo versiju sāktas { $count } prakses. Ja maināt moduļus, rezultātus vai prakses stundas, tiks izveidota jauna versija; sāktās prakses paliek pie savas.
}
programmes-field-valid-from = Spēkā no
programmes-field-valid-from-new = Jaunā versija spēkā no
programmes-field-valid-from-hint = Ja nav norādīts, no šodienas. Prakses, kas sākas agrāk, paliek pie iepriekšējās.
