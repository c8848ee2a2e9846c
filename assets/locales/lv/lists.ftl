# Sarakstu rindu atlase, darbības ar daudziem ierakstiem un saglabātie filtri.
lists-selected = { $count ->
    [zero] Atlasīts { $count } ierakstu
    [one] Atlasīts { $count } ieraksts
   *[other] Atlasīti { $count } ieraksti
}
lists-selection = Atlasītie ieraksti
lists-select-matching = Atlasīt visus, kas atbilst
lists-clear-selection = Noņemt atlasi

lists-act-set-group = Mainīt grupu…
lists-act-set-group-title = Mainīt grupu
lists-act-group = Jaunā grupa
lists-act-no-groups = Vispirms izveidojiet grupu sarakstā „Grupas”.
lists-act-leave = Atzīmēt aiziešanu…
lists-act-leave-title = Atzīmēt aiziešanu no skolas
lists-act-leave-what = Šie audzēkņi vairs nebūs redzami sarakstos; prakses un dokumenti paliek.
lists-act-set-supervisor = Mainīt vadītāju…
lists-act-set-supervisor-title = Mainīt prakses vadītāju skolā
lists-act-no-supervisors = Vispirms pievienojiet prakses vadītāju skolas iestatījumos.
lists-act-changes = { $count ->
    [zero] Mainīsies { $count } ierakstu.
    [one] Mainīsies { $count } ieraksts.
   *[other] Mainīsies { $count } ieraksti.
}
lists-act-already = { $count ->
    [zero] { $count } ierakstu jau ir tādi, un tie paliek, kā ir.
    [one] { $count } ieraksts jau ir tāds un paliek, kā ir.
   *[other] { $count } ieraksti jau ir tādi, un tie paliek, kā ir.
}
lists-act-left-out = { $count ->
    [zero] { $count } ierakstu mainīt nevar:
    [one] { $count } ierakstu mainīt nevar:
   *[other] { $count } ierakstus mainīt nevar:
}
lists-act-more = { $count ->
    [zero] un vēl { $count } ierakstu
    [one] un vēl { $count } ieraksts
   *[other] un vēl { $count } ieraksti
}
lists-act-undo = Viss notiek vienā solī, un to var atsaukt.
lists-act-do = { $count ->
    [zero] Mainīt { $count } ierakstu
    [one] Mainīt { $count } ierakstu
   *[other] Mainīt { $count } ierakstus
}
lists-act-working = Maina ierakstus
lists-act-done = { $count ->
    [zero] Mainīts { $count } ierakstu.
    [one] Mainīts { $count } ieraksts.
   *[other] Mainīti { $count } ieraksti.
}
lists-act-kept = { $count ->
    [zero] { $count } ierakstu palika, kā bija.
    [one] { $count } ieraksts palika, kā bija.
   *[other] { $count } ieraksti palika, kā bija.
}

lists-views = Saglabātie filtri
lists-view-now = Filtrs: { $name }
lists-view-altered = Filtrs: { $name } (mainīts)
lists-view-commands = Darbības ar filtriem
lists-view-keep = Saglabāt ar nosaukumu…
lists-view-update = Saglabāt maiņas filtrā „{ $name }”
lists-view-rename = Pārdēvēt „{ $name }”…
lists-view-remove = Noņemt „{ $name }”
lists-view-name = Nosaukums
lists-view-what = Saglabā meklējamos vārdus, filtrus un kārtību. Filtru redz ikviens, kas atver šo darba datni.
lists-view-kept = Filtrs „{ $name }” saglabāts.
lists-view-removed = Filtrs „{ $name }” noņemts.
