# Komandrindas programma.
cli-no-workspace-named = Norādiet darba datni: amats-cli --workspace DATNE …
cli-check-sound =
    { $entries ->
        [zero] Viss kārtībā. Žurnālā { $entries } ierakstu, ķēde ir vesela ({ $head }).
        [one] Viss kārtībā. Žurnālā { $entries } ieraksts, ķēde ir vesela ({ $head }).
       *[other] Viss kārtībā. Žurnālā { $entries } ieraksti, ķēde ir vesela ({ $head }).
    }
cli-exported = { $rows ->
    [zero] Ierakstīts { $rows } rindu: { $path }
    [one] Ierakstīta { $rows } rinda: { $path }
   *[other] Ierakstītas { $rows } rindas: { $path }
}
cli-unknown-ending = Norādiet datni ar paplašinājumu .xlsx vai .csv; praksēm der arī .ics.
cli-restored = Atjaunots. Iepriekšējā datne saglabāta: { $path }
cli-import-counts = Jauni: { NUMBER($create) }, mainīti: { NUMBER($change) }, bez izmaiņām: { NUMBER($same) }, jāizvēlas: { NUMBER($choose) }, noraidīti: { NUMBER($refused) }
cli-demo-made = Demonstrācijas darba datne. Audzēkņi: { $students }, uzņēmumi: { $companies }, prakses: { $placements }.
cli-no-form-named = Datnē ir vairākas veidlapas. Norādiet vienu: --number NUMURS ({ $numbers })
cli-packet-accepted = Veidlapas { $number } atbildes pieņemtas.
cli-prolong-asks = Jautātu šiem datoriem: { $hosts }. Lai to darītu, pievienojiet --online.
cli-prolong-nobody = Nevienam citam datoram nekas nav jājautā. Lai papildinātu parakstus, pievienojiet --online.
