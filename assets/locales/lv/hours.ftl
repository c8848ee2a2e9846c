# Darba laiks: nedēļa, kalendārs, robežas pēc vecuma, pārtraukumi un pagarinājumi.
hours-title = Darba laiks
hours-what = Cikos praktikants strādā un cik stundu tajā pašā dienā mācās skolā. Svētku dienas atskaita kalendārs.
hours-day = Diena
hours-from = Sākums
hours-to = Beigas
hours-break = Pārtraukums, min
hours-lessons = Mācību stundas skolā
hours-worked = Darbs
hours-field = { $day }: { $part }
hours-weekday = { $day ->
    [1] Pirmdiena
    [2] Otrdiena
    [3] Trešdiena
    [4] Ceturtdiena
    [5] Piektdiena
    [6] Sestdiena
   *[7] Svētdiena
}
hours-weekday-short = { $day ->
    [1] P
    [2] O
    [3] T
    [4] C
    [5] Pk
    [6] S
   *[7] Sv
}
hours-weekdays = Nedēļas dienas
hours-fill = Kā pirmdien: līdz piektdienai
hours-employed = Ar praktikantu ir noslēgts darba līgums
hours-employed-what = Tad robežas ir likums, un darba laiku, kas tās pārsniedz, nevar saglabāt. Bez darba līguma programma brīdina un lūdz piezīmi.
hours-moved = Uzņēmums ievēro pārceltās darba dienas
hours-moved-what = Tās katram gadam nosaka Ministru kabinets; uzņēmumiem tas ir ieteikums.
hours-note = Piezīme par robežu pārsniegšanu
hours-note-what = Kāpēc tas vajadzīgs, kas piekritis un kas uzrauga. Nerakstiet veselības datus.
hours-duration = { $minutes ->
    [0] { $hours } h
   *[other] { $hours } h { $minutes } min
}
hours-date = { $day }.
hours-clock = { $hours }.{ $minutes }
hours-allowed = kopā { $found }, atļautas { $allowed }
hours-in-week = Nedēļā bez svētkiem
hours-in-placement = Praksē pēc grafika
hours-with-lessons = { $time } ({ $lessons ->
    [zero] { $lessons } mācību stundu
    [one] { $lessons } mācību stunda
   *[other] { $lessons } mācību stundas
} pa { $length } min)
hours-required = Jāizstrādā
hours-done-on = Stundas izstrādātas
hours-done-never = grafikā nav darba laika
hours-short = Grafikā pietrūkst { $time }: stundas būs izstrādātas { $date }
hours-over = Grafikā ir par { $time } vairāk: stundas būs izstrādātas { $date }
hours-fit-end = Pārcelt beigas uz { $date }
hours-fit-hours = Ierakstīt { $hours } h
hours-calendar = Nedēļas
hours-calendar-what = Katra prakses nedēļa pa dienām; svētkos un pārtraukumos prakse nenotiek.
hours-week = Nedēļa
hours-week-total = Kopā
hours-off-moved = darba diena pārcelta uz { $date }
hours-off-interrupted = Pārtraukums: { $reason }
hours-instead = { $date } vietā
hours-school-lessons = skolā { $lessons }
hours-outside = ārpus prakses
hours-kept = Darba laika robežas ir ievērotas.
hours-empty = Darba laiks vēl nav ierakstīts. Līgumā būs tikai kopējās un dienas stundas.
hours-needs-note = Darba laiks pārsniedz robežas. Bez piezīmes līgumu nevar izsniegt.
hours-noted = Darba laiks pārsniedz robežas; piezīme ir ierakstīta.
hours-refused = Ar darba līgumu šādu darba laiku nevar saglabāt.
hours-to-check = Robežas ir programmas dati, pārbaudiet tās ar spēkā esošo likumu.
hours-times = { $count ->
    [1] { $dates }
   *[other] { $count }×: { $dates }
}
hours-finding-day = { $whose }: dienā { $found }, atļautas { $allowed }
hours-finding-week = { $whose }: nedēļā { $found }, atļautas { $allowed }
hours-finding-days = { $whose }: { $found } dienas nedēļā, atļautas { $allowed }
hours-finding-night = { $whose }: { $found } naktī, nav atļauts
hours-finding-weekend = { $whose }: { $found } nedēļas nogalē, nav atļauts
hours-finding-break = { $whose }: pārtraukums { $found }, vajag vismaz { $allowed }
hours-finding-rest = { $whose }: atpūta kopš iepriekšējās dienas { $found }, vajag vismaz { $allowed }
hours-interruptions = Pārtraukumi
hours-interruptions-none = Pārtraukumu nav.
hours-interrupt = Pārtraukt
hours-interrupt-title = Pārtraukt praksi uz laiku
hours-interrupt-start = Pirmā diena
hours-interrupt-end = Pēdējā diena
hours-interrupt-reason = Iemesls
hours-interrupt-extend = Pagarināt praksi, lai stundas tiktu izstrādātas
hours-interrupt-remove = Atcelt pārtraukumu
hours-reason-absence = attaisnota prombūtne
hours-reason-school = mācības vai eksāmeni skolā
hours-reason-company = uzņēmumā nav darba
hours-reason-leave = brīvdienas
hours-reason-other = cits iemesls
