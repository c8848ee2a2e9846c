# Grupas un pāreja uz jaunu mācību gadu.
groups-title = Grupas
groups-new = Jauna grupa
groups-edit = Grupas dati
groups-rollover = Jauns mācību gads…
groups-column-name = Grupa
groups-column-programme = Programma
groups-column-course = Kurss
groups-column-teacher = Audzinātājs
groups-column-students = Audzēkņi
groups-column-year = Mācību gads
groups-finished = absolvējusi
groups-empty-title = Grupu vēl nav
groups-empty-what = Grupas rodas pašas, kad audzēknim ieraksta vai importē grupas nosaukumu. Grupu var pievienot arī šeit.
groups-field-name = Nosaukums
groups-field-name-hint = Maiņa pārdēvē grupu arī tās audzēkņiem.
groups-field-year = Mācību gads
groups-field-programme = Programma
groups-field-programme-none = Nav norādīta
groups-field-course = Kurss
groups-field-course-none = Nav norādīts
groups-field-teacher = Grupas audzinātājs
groups-saved = Grupa saglabāta.
groups-remove = Dzēst grupu
groups-removed = Grupa dzēsta.
groups-rollover-title = Pāreja uz { $from }./{ $to }. mācību gadu
groups-rollover-what = Pārbaudiet katru grupu: kas ar to notiek un kā to sauks. Nekas netiek mainīts, kamēr neapstiprināt; pēc tam visu var atsaukt ar vienu Ctrl+Z.
groups-rollover-none-title = Visas grupas jau ir šajā mācību gadā
groups-rollover-none-what = Pāreju uz nākamo gadu varēs sākt, kad būs pienācis pašreizējais mācību gads.
groups-rollover-step-for = { $group }: kas notiek
groups-rollover-step-move_up = Pāriet nākamajā kursā
groups-rollover-step-finish = Absolvē
groups-rollover-step-stay = Paliek šajā kursā
groups-rollover-next-for = { $group }: jaunais nosaukums
groups-rollover-next-check = Kursu no nosaukuma nevar nolasīt; pārbaudiet.
groups-rollover-left-on = Absolventu pēdējā diena
groups-rollover-students-move = { $count ->
    [zero] { $count } audzēkņu: { $from } → { $to }
    [one] { $count } audzēknis: { $from } → { $to }
   *[other] { $count } audzēkņi: { $from } → { $to }
}
groups-rollover-students-finish = { $count ->
    [zero] { $count } audzēkņu kļūst par absolventiem
    [one] { $count } audzēknis kļūst par absolventu
   *[other] { $count } audzēkņi kļūst par absolventiem
}
groups-rollover-moved = { $count ->
    [zero] Mācības turpina { $count } audzēkņu.
    [one] Mācības turpina { $count } audzēknis.
   *[other] Mācības turpina { $count } audzēkņi.
}
groups-rollover-graduated = { $count ->
    [zero] Skolu beidz { $count } audzēkņu.
    [one] Skolu beidz { $count } audzēknis.
   *[other] Skolu beidz { $count } audzēkņi.
}
groups-rollover-places = Uzņēmumu prakses vietas { $from }./{ $to }. m. g.
groups-rollover-places-what = Uzņēmumu plānoto prakses vietu skaitu var pārnest uz jauno gadu. Noņemiet ķeksi tiem, kas netiek pārnesti, vai mainiet skaitu; jaunajam gadam jau ierakstītais paliek.
groups-rollover-places-company = Uzņēmums
groups-rollover-places-qualification = Kvalifikācija
groups-rollover-places-planned = Šogad plānots
groups-rollover-places-used = Šogad izmantots
groups-rollover-places-carry = Pārnest
groups-rollover-places-next = Jaunajā gadā
groups-rollover-places-next-for = { $company }, { $qualification }: vietas jaunajā gadā
groups-rollover-places-entered = Jau ierakstīts
groups-rollover-places-all = Pārnest visus
groups-rollover-places-none = Nepārnest nevienu
groups-rollover-places-sum = { $count ->
    [zero] Pārnes { $count } uzņēmumu plānu.
    [one] Pārnes { $count } uzņēmuma plānu.
   *[other] Pārnes { $count } uzņēmumu plānus.
}
groups-rollover-apply = Pāriet uz jauno mācību gadu
groups-rollover-done = Jaunais mācību gads ir sākts.
groups-course = { $course }. kurss
